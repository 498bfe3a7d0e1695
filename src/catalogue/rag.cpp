#include "catalogue/families.h"

namespace council::catalogue {

namespace {

using enum Need;

constexpr Argument colourArguments[] = {
    {"status", required, Shape::each, Reads::word,
     "A status word of any indicator, such as At risk or Overdue."},
    {"scheme", optional, Shape::list, Reads::word,
     "Which colours: BRAG, RAG, RYGG, EVIDENCED, or your own range of two columns, status and "
     "word. Left out: BRAG."}};

constexpr Example colourExamples[] = {
    {R"(=RAG.COLOUR("At risk"))", "Amber"},
    {R"(=RAG.COLOUR("Complete"))", "Blue"},
    {R"(=RAG.COLOUR("Complete";"RAG"))", "Green"},
};

constexpr Function rows[] = {
    {"Rag", "colour", "The colour of a status word.",
     "A colour word; #N/A for a word that is not a status.", colourArguments, colourExamples,
     R"(| BRAG colour | Words |
|---|---|
| Grey | Grey, Not due, No data, No target, No start, No date |
| Blue | Blue, Complete, Complete late, Met, Exceeded |
| Green | Green, On track, Open, In time |
| Amber | Amber, Yellow, At risk |
| Red | Red, Off track, Overdue, Late, Behind, Missed |
| Check | Check |

In the RAG scheme what is Blue is Green; in RYGG Blue is Green, Green and Amber are Yellow; in EVIDENCED Blue is Green, Green is Amber and Amber is Red. A colour's own name stays as it is in every scheme; Yellow is Amber where a scheme has no Yellow. Words match in full, whatever their letter case.)"},
};

}  // namespace

std::span<const Function> ragFunctions() {
    return rows;
}

}  // namespace council::catalogue
