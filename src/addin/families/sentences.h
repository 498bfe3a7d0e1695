// What the INDICATORS functions say of themselves.
#pragma once

#include "texts/phrase.h"

namespace council::addin::indicators {

inline constexpr texts::Text sentences[] = {
    {"explain.indicators.version", "that is the version installed"},
    {"explain.indicators.help",
     "that is all there is to tell; enter it as an array formula to see the whole table"},
    {"explain.indicators.noFunction", "is not a function of Council Indicators"},
    {"explain.indicators.noFunction.fix", "INDICATORS.HELP() lists them all"},
    {"explain.indicators.explain", "it explains the formula of the cell it is given"},
    {"explain.indicators.repeated", "the cell there is blank, so the value above it is repeated"},
    {"explain.indicators.held", "that is what the range holds there"},
    {"explain.indicators.unusable",
     "so many cells of the column are neither blank nor a readable date"},
    {"explain.indicators.cellInError", "the cell is an error"},
    {"explain.indicators.cellInError.fix", "mend it"},
    {"explain.indicators.noProblems", "there is nothing to mend"},
    {"explain.indicators.problems.one", "{count} row needs attention"},
    {"explain.indicators.problems.other", "{count} rows need attention"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.indicators.", key);
}

}  // namespace council::addin::indicators
