// Words a person types: polarity, units, schemes, statuses. They match in full, whatever the letter
// case and the spaces around them; anything else does not match at all. Nothing is guessed from a
// beginning.
#pragma once

#include "core/values/cell.h"
#include "texts/phrase.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace council {

// The text without the spaces (also no-break ones) around it.
std::string_view trimmed(std::string_view text);
// The text with every kind of space in it (also tabs, line ends and no-break ones) as a plain
// space.
std::string withPlainSpaces(std::string_view text);
// The text without any of its spaces, inside it as well as around it.
std::string withoutSpaces(std::string_view text);
// A cell with nothing to read in it: blank, or spaces alone.
bool holdsNothing(const Cell& cell);
// Equal when outer spaces and the case of the letters A to Z do not count.
bool sameWord(std::string_view left, std::string_view right);
// The text with the letters A to Z in lower case.
std::string lowered(std::string text);
// The text with the letters a to z as capitals.
std::string uppered(std::string text);

template <class Meaning>
struct Word {
    std::string_view text;
    Meaning meaning;
};

template <class Meaning, std::size_t Size>
std::optional<Meaning> findWord(const Word<Meaning> (&words)[Size], std::string_view text) {
    for (const auto& word : words) {
        if (sameWord(word.text, text)) {
            return word.meaning;
        }
    }
    return std::nullopt;
}

// The first word of the table with that meaning: the one it is shown by.
template <class Meaning, std::size_t Size>
constexpr std::string_view wordFor(const Word<Meaning> (&words)[Size], Meaning meaning) {
    return std::ranges::find(words, meaning, &Word<Meaning>::meaning)->text;
}

// "‘High’ or ‘Low’", "‘days’, ‘weeks’ or ‘months’": the choices in a sentence.
texts::Phrase choices(std::span<const std::string_view> words);

template <class Meaning, std::size_t Size>
texts::Phrase choices(const Word<Meaning> (&words)[Size]) {
    std::string_view texts[Size];
    for (std::size_t i = 0; i < Size; ++i) {
        texts[i] = words[i].text;
    }
    return choices(std::span<const std::string_view>(texts));
}

}  // namespace council
