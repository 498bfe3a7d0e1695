#include "catalogue/families.h"

namespace council::catalogue {

namespace {

using enum Need;

constexpr Argument gradeArguments[] = {
    {"judgement", required, Shape::each, Reads::word,
     "The word of the judgement, such as Good or Requires improvement."}};
constexpr Argument judgementArguments[] = {
    {"grade", required, Shape::each, Reads::word, "The grade, 1 (best) to 4."},
    {"inspected", optional, Shape::each, Reads::dateOrYear,
     "The date or the year of the inspection; it decides the word of grade 3. Left out: the word "
     "used since November 2013."}};

constexpr Example gradeExamples[] = {
    {R"(=OFSTED.GRADE("Good"))", "2"},
    {R"(=OFSTED.GRADE("Requires improvement to be good"))", "3"},
    {R"(=OFSTED.GRADE("Adequate"))", "3"},
};
constexpr Example judgementExamples[] = {
    {R"(=OFSTED.JUDGEMENT(3))", "Requires improvement"},
    {R"(=OFSTED.JUDGEMENT(3;"22/06/2012"))", "Adequate"},
    {R"(=OFSTED.JUDGEMENT(3;2012))", "Adequate"},
    {R"(=OFSTED.JUDGEMENT(1))", "Outstanding"},
};

constexpr Function rows[] = {
    {"Ofsted", "grade", "The grade of an Ofsted judgement, 1 being the best.",
     "A number from 1 to 4; #N/A for anything that is not a judgement on four grades.",
     gradeArguments, gradeExamples,
     R"(| Judgement | Grade |
|---|---|
| Outstanding | 1 |
| Good | 2 |
| Adequate, Requires improvement, Requires improvement to be good | 3 |
| Inadequate | 4 |

A low number is good. Words match in full, whatever their letter case and the spaces around them; `to be good` may be in brackets. Focused visits and monitoring visits give no graded judgement: leave the cell blank, and the answer is #N/A.

Since April 2026 Ofsted gives no overall effectiveness judgement in inspections of children's services. Four graded judgements remain: help and protection, children in care, care leavers, and leaders. Keep a cell for each, and leave the overall one blank for inspections since then.)"},
    {"Ofsted", "judgement", "The word for an Ofsted grade, as it was called at the time.",
     "Outstanding, Good, Adequate or Requires improvement, or Inadequate; #N/A for what is not a "
     "grade.",
     judgementArguments, judgementExamples,
     R"(Grade 3 is Adequate for inspections before 1 November 2013 and Requires improvement since. Since April 2026 there is no overall effectiveness judgement in inspections of children's services; the four graded judgements that remain use the same words.

`inspected` is a date, as a date cell or in words (`22/06/2012`, `June 2012`), or a year: a whole number from 1900 to 2199 is always a year, never a date's serial number. For grade 3 the year 2013 alone does not decide, and the answer is #N/A: give the date. A date that cannot be read is Err:502 for its row. Blank counts as left out.)"},
};

}  // namespace

std::span<const Function> ofstedFunctions() {
    return rows;
}

}  // namespace council::catalogue
