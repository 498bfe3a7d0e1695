#include "core/rag/status_word.h"

#include "core/values/words.h"

#include <algorithm>

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
    {"Hit or miss", 3, "Amber", false},
    {"Similar", 3, "Amber", false},
    {"No date", 3, "Amber", false},  // without a date it cannot be shown to be on time
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

}  // namespace

std::span<const StatusWord> statusWords() {
    return words;
}

const StatusWord* findStatusWord(std::string_view word) {
    // The functions' own answers are spelt as here; only people's words need a closer look.
    const auto* found = std::ranges::find(words, word, &StatusWord::text);
    if (found == std::end(words)) {
        found = std::ranges::find_if(
            words, [word](const auto& each) { return sameWord(each.text, word); });
    }
    return found == std::end(words) ? nullptr : found;
}

}  // namespace council::rag
