#include "core/rag/status_word.h"

#include "core/values/words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <numeric>

namespace council::rag {

namespace {

// Words of one rank are listed with the worse first: a roll-up over No date and At risk answers At
// risk, over Complete and Complete late it answers Complete late.
constexpr StatusWord words[] = {
    {"Grey", 0, "Grey", true},
    {"Not due", 0, "Grey", false},
    {"On hold", 0, "Grey", false},
    {"Withdrawn", 0, "Grey", false},
    {"No data", 0, "Grey", false},
    {"No target", 0, "Grey", false},
    {"No start", 0, "Grey", false},
    {"Common cause", 0, "Grey", false},  // no colour is earned by noise
    {"Lower", 0, "Grey", false},
    {"Higher", 0, "Grey", false},
    {"Same", 0, "Grey", false},
    {"Blue", 1, "Blue", true},
    {"Complete late", 1, "Blue", false},
    {"Complete", 1, "Blue", false},
    {"Met", 1, "Blue", false},
    {"Exceeded", 1, "Blue", false},
    {"Green", 2, "Green", true},
    {"On track", 2, "Green", false},
    {"Open", 2, "Green", false},
    {"In time", 2, "Green", false},
    {"Passing", 2, "Green", false},
    {"Improvement", 2, "Green", false},
    {"Better", 2, "Green", false},
    {"Amber", 3, "Amber", true},
    {"Yellow", 3, "Amber", true},
    {"At risk", 3, "Amber", false},
    {"No date", 3, "Amber", false},  // without a date it cannot be shown to be on time
    {"Hit or miss", 3, "Amber", false},
    {"Similar", 3, "Amber", false},
    {"Red", 4, "Red", true},
    {"Overdue", 4, "Red", false},
    {"Missed", 4, "Red", false},
    {"Late", 4, "Red", false},
    {"Off track", 4, "Red", false},
    {"Behind", 4, "Red", false},
    {"Failing", 4, "Red", false},
    {"Concern", 4, "Red", false},
    {"Worse", 4, "Red", false},
    {"Check", checkRank, "Check", true},
};

std::size_t lengthOf(std::uint8_t place) {
    return words[place].text.size();
}

// The places of the table by the length of their words: a roll-up looks up every cell of a column,
// and few words are of one length.
constexpr auto byLength = [] {
    std::array<std::uint8_t, std::size(words)> places{};
    std::iota(places.begin(), places.end(), std::uint8_t{0});
    std::ranges::sort(places, {}, [](std::uint8_t place) { return words[place].text.size(); });
    return places;
}();

const StatusWord* findExactly(std::string_view word) {
    auto place = std::ranges::lower_bound(byLength, word.size(), {}, lengthOf);
    for (; place != byLength.end() && lengthOf(*place) == word.size(); ++place) {
        if (words[*place].text == word) {
            return &words[*place];
        }
    }
    return nullptr;
}

}  // namespace

std::span<const StatusWord> statusWords() {
    return words;
}

const StatusWord* findStatusWord(std::string_view word) {
    // The functions' own answers are spelt as here; only people's words need a closer look.
    if (const StatusWord* found = findExactly(word)) {
        return found;
    }
    const auto* found =
        std::ranges::find_if(words, [word](const auto& each) { return sameWord(each.text, word); });
    return found == std::end(words) ? nullptr : found;
}

}  // namespace council::rag
