// What is said of a figure among others, and of the confidence in one.
#pragma once

#include "texts/phrase.h"

namespace council::benchmarks {

inline constexpr texts::Text sentences[] = {
    {"explain.benchmark.noOthers", "there are no numbers to compare with"},
    {"explain.benchmark.noOthers.fix", "give the range that holds the others’ figures"},
    {"explain.benchmark.leftOut.one", "{sentence}; {count} cell that is not a number was left out"},
    {"explain.benchmark.leftOut.other",
     "{sentence}; {count} cells that are not numbers were left out"},
    {"explain.benchmark.sameQuartiles",
     "the lower and the upper quartile are both {quartile}, so that bands would not tell apart "
     "figures that most of the others share"},
    {"explain.benchmark.sameQuartiles.fix", "use BENCHMARK.RANK or BENCHMARK.TOP"},
    {"explain.benchmark.high.one", "{value} is {where} of {count} figure, and high is good"},
    {"explain.benchmark.high.other", "{value} is {where} of {count} figures, and high is good"},
    {"explain.benchmark.low.one", "{value} is {where} of {count} figure, and low is good"},
    {"explain.benchmark.low.other", "{value} is {where} of {count} figures, and low is good"},
    {"explain.benchmark.figures.one", "{part} of {count} figure"},
    {"explain.benchmark.figures.other", "{part} of {count} figures"},
    {"explain.benchmark.better.one", "{figures} is better"},
    {"explain.benchmark.better.other", "{figures} are better"},
    {"explain.benchmark.asGood.one", "{figures} is as good or better"},
    {"explain.benchmark.asGood.other", "{figures} are as good or better"},

    {"explain.benchmark.below0", "is below 0"},
    {"explain.benchmark.below0.fix", "give a share or a rate"},
    {"explain.benchmark.above1", "is more than all of them"},
    {"explain.benchmark.above1.fix",
     "give a share such as 0.587 or 58.7%, or use the method ‘rate’"},
    {"explain.benchmark.above", "{interval}, and the benchmark {benchmark} lies above both"},
    {"explain.benchmark.between", "{interval}, and the benchmark {benchmark} lies between them"},
    {"explain.benchmark.below", "{interval}, and the benchmark {benchmark} lies below both"},

    {"explain.benchmark.noCount", "is not a count"},
    {"explain.benchmark.moreThanAll", "is more than the denominator {denominator}"},
    {"explain.benchmark.count.fix", "give how many of how many, such as 4 of 12"},
    {"explain.benchmark.noPopulation", "is not a population"},
    {"explain.benchmark.noPopulation.fix", "give a number above 0"},
    {"explain.benchmark.populationOf0", "there is no population to take a rate of"},
    {"explain.benchmark.noCases", "there are no cases to take a share of"},
    {"explain.benchmark.untilThereIs.fix", "there is no answer until there is one"},
    {"explain.benchmark.tooLarge", "is more than this interval can be worked out for"},
    {"explain.benchmark.tooLarge.fix", "give smaller counts"},
    {"explain.benchmark.wilson",
     "{part} of {whole} is {figure}; at {level} % confidence the true share lies between {low} and "
     "{high} (Wilson)"},
    {"explain.benchmark.exact",
     "{part} of {whole} is {figure}; at {level} % confidence the true share lies between {low} and "
     "{high} (exact, Clopper-Pearson)"},
    {"explain.benchmark.rate",
     "{part} in {whole} is {figure}; at {level} % confidence the true rate lies between {low} and "
     "{high} (a rate: Byar, exact Poisson below 10)"},
};

// By how many of the quartiles a figure is above.
inline constexpr texts::Text quarters[] = {
    {"explain.benchmark.quarter.0", "at or below the lower quartile {upper}"},
    {"explain.benchmark.quarter.1",
     "above the lower quartile {lower} and at or below the median {upper}"},
    {"explain.benchmark.quarter.2",
     "above the median {lower} and at or below the upper quartile {upper}"},
    {"explain.benchmark.quarter.3", "above the upper quartile {lower}"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.benchmark.", key);
}
consteval texts::Forms forms(std::string_view key) {
    return texts::formsOf(sentences, "explain.benchmark.", key);
}

}  // namespace council::benchmarks
