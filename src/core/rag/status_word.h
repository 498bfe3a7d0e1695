// Every word an indicator can answer with, in any family, and how it ranks: what is worse, what is
// better.
//
// Ranks: 0 nothing to say yet, 1 done or better than asked, 2 as it should be, 3 needs attention, 4
// needs action, 5 needs a Check of its data.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace council::rag {

inline constexpr int checkRank = 5;

struct StatusWord {
    std::string_view text;
    int rank;
    std::string_view colour;  // its colour in the BRAG scheme
    bool isColour;            // a colour's own name, which every scheme keeps
};

// By rank, and within a rank the worse first.
std::span<const StatusWord> statusWords();
const StatusWord* findStatusWord(std::string_view word);

}  // namespace council::rag
