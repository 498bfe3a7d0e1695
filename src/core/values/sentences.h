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

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.", key);
}

}  // namespace council::values
