// Figures of RAG, BENCHMARK and TREND, and lists of words.
#include "../targets.h"
#include "core/benchmarks/confidence.h"
#include "core/benchmarks/distribution.h"
#include "core/benchmarks/trend.h"
#include "core/rag/rollup.h"
#include "core/rag/value.h"

#include <cmath>
#include <numeric>

namespace council::fuzz {

namespace {

void rated(Input& input) {
    rag::RatingTerms terms;
    terms.polarity = input.below(2) == 0 ? Polarity::high : Polarity::low;
    terms.rule = input.below(2) == 0 ? rag::RatingRule::tolerance : rag::RatingRule::trend;
    const Outcome<rag::Tolerance> tolerance = rag::readTolerance(input.cell());
    if (tolerance) {
        terms.tolerance = tolerance.value();
    }
    const rag::Measurement measurement{input.cell(), input.cell(), input.cell()};
    const rag::RatingVerdict verdict = rag::rate(measurement, terms);
    require(!rag::because(verdict, measurement, terms).isEmpty(), "a rating has a reason");
}

void compared(Input& input) {
    const double value = input.number();
    const Polarity polarity = input.below(2) == 0 ? Polarity::high : Polarity::low;
    const std::vector<Cell> cells = input.grid(1).cells();
    const benchmarks::Distribution others(cells);
    if (others.isEmpty() || !std::isfinite(value)) {
        return;
    }
    const auto band = benchmarks::band(value, others, polarity);
    require(!band || (band.value() >= 'A' && band.value() <= 'D'), "a band is A to D");
    require(benchmarks::rank(value, others, polarity) >= 1, "the best rank is 1");
    const double top = benchmarks::top(value, others, polarity);
    require(top >= 0 && top <= 1, "a share lies from 0 to 1");
}

void confident(Input& input) {
    const auto proportion = benchmarks::readProportion(input.number(), input.number());
    const double level = 0.01 + static_cast<double>(input.below(99)) / 100;
    const auto method =
        input.below(2) == 0 ? benchmarks::Method::wilson : benchmarks::Method::exact;
    if (!proportion) {
        return;
    }
    const auto interval = benchmarks::interval(proportion.value(), level, method);
    if (interval) {
        const double share = proportion.value().part / proportion.value().whole;
        constexpr double rounding = 1e-9;
        require(interval.value().low >= 0 && interval.value().high <= 1, "bounds lie from 0 to 1");
        require(
            interval.value().low <= share + rounding && share <= interval.value().high + rounding,
            "a share lies between its bounds");
    }
}

void rolledUp(Input& input) {
    rag::WordCounts counts;
    std::vector<int> numbers;
    while (!input.isEmpty()) {
        counts.add(input.cell());
        numbers.push_back(static_cast<int>(input.byte()));
    }
    for (const auto rule : {rag::RollupRule::worst, rag::RollupRule::mostCommon}) {
        const auto word = rag::rollUp(counts, rule);
        require(!word || !word.value().empty(), "a roll-up is a word");
    }
    if (std::accumulate(numbers.begin(), numbers.end(), 0) > 0) {
        const std::vector<double> shares = rag::shares(numbers, rag::Rounding::sumTo100);
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        require(std::abs(sum - 1) < 1e-9, "whole per cents add up to 100");
    }
}

void changed(Input& input) {
    const double current = input.number();
    const double previous = input.number();
    const double margin = input.number();
    for (const auto kind : {benchmarks::ChangeKind::points, benchmarks::ChangeKind::percent}) {
        benchmarks::change(current, previous, kind).has_value();
    }
    if (std::isfinite(current) && std::isfinite(previous) && std::isfinite(margin)) {
        const auto high = benchmarks::direction(current, previous, Polarity::high, margin);
        const auto low = benchmarks::direction(current, previous, Polarity::low, margin);
        require((high == benchmarks::Direction::same) == (low == benchmarks::Direction::same),
                "what is the same is the same whichever is good");
    }
}

}  // namespace

void figures(Input input) {
    constexpr void (*questions[])(Input&) = {rated, compared, confident, rolledUp, changed};
    questions[input.below(std::size(questions))](input);
}

}  // namespace council::fuzz
