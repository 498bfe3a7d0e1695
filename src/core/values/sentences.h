// What every sentence about a cell and what is wrong with it is made of.
#pragma once

#include "texts/phrase.h"

namespace council::values {

inline constexpr texts::Text sentences[] = {
    {"explain.value.blank", "blank"},
    {"explain.value.error", "an error"},
    {"explain.value.or", "{words} or {last}"},

    {"explain.problem.ofArgument", "{argument} is {given}, which {trouble}: {fix}"},
    {"explain.problem.ofArgumentWithoutFix", "{argument} is {given}, which {trouble}"},
    {"explain.problem.ofGiven", "{given} {trouble}: {fix}"},
    {"explain.problem.ofGivenWithoutFix", "{given} {trouble}"},
    {"explain.problem.plain", "{trouble}: {fix}"},

    {"explain.problem.noWord", "is not a word known here"},
    {"explain.problem.noWord.fix", "use {words}"},
    {"explain.problem.rangeOfColumns", "a range of {columns} columns"},
};

// What functions of columns add, and what is said of figures.
inline constexpr texts::Text figures[] = {
    {"explain.figures.unusable.one", "{sentence}; {count} row is unusable and left out"},
    {"explain.figures.unusable.other", "{sentence}; {count} rows are unusable and left out"},
    {"explain.figures.noDate", "{value} is not a date"},
    {"explain.figures.noFraction", "is not a fraction from 0 to below 1"},
    {"explain.figures.noFraction.fix", "write 0.1 or ‘10%’ for ten per cent"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.", key);
}
consteval const texts::Text& saysOfFigures(std::string_view key) {
    return texts::rowOf(figures, "explain.figures.", key);
}

}  // namespace council::values
