// Figures and the words about them, as the arguments of RAG, BENCHMARK and TREND hold them.
#pragma once

#include "addin/call.h"
#include "addin/each.h"
#include "core/values/polarity.h"

namespace council::addin {

// A cell as it stands, for the rule to judge; left out, an optional one is blank.
Each<Cell> eachCell(Reading& in, std::size_t index);
// A figure that is needed for an answer: blank or not a number, there is nothing to say (#N/A).
Outcome<double> figureAt(const Call& call, std::size_t index, const Each<Cell>& cells,
                         Position position);
Each<Polarity> eachPolarity(Reading& in, std::size_t index);

// A word of a table; left out or blank, it is the default.
template <class Meaning, std::size_t Size>
Each<Meaning> eachChoice(Reading& in, std::size_t index, const Word<Meaning> (&words)[Size],
                         Meaning otherwise) {
    return {in, index, [&words](const Cell& cell) { return readChoice(words, cell); }, otherwise};
}

}  // namespace council::addin
