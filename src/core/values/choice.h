// Reading a cell that must hold one word of a table.
#pragma once

#include "core/values/outcome.h"
#include "core/values/sentences.h"
#include "core/values/words.h"

namespace council {

template <class Meaning, std::size_t Size>
Outcome<Meaning> readChoice(const Word<Meaning> (&words)[Size], const Cell& cell) {
    const auto meaning = cell.text() != nullptr ? findWord(words, *cell.text()) : std::nullopt;
    if (!meaning) {
        return Problem::inArgument(
            cell, values::says("problem.noWord"),
            {values::says("problem.noWord.fix"), {{"words", choices(words)}}});
    }
    return *meaning;
}

}  // namespace council
