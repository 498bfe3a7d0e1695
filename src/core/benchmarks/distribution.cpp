#include "core/benchmarks/distribution.h"

#include "core/statistics/quantile.h"
#include "core/values/figure.h"
#include "core/values/number.h"
#include "core/values/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace council::benchmarks {

namespace {

constexpr std::array<double, 3> quartiles{0.25, 0.5, 0.75};

// 0 to 3: how many of the quartiles the figure is above.
std::size_t quarterOf(double value, const Distribution& others) {
    return static_cast<std::size_t>(std::ranges::count_if(
        quartiles, [&](double share) { return !isAtMost(value, others.quantile(share)); }));
}

}  // namespace

std::string leftOutText(std::size_t cells) {
    return cells == 0 ? ""
           : cells == 1
               ? "; 1 cell that is not a number was left out"
               : "; " + std::to_string(cells) + " cells that are not numbers were left out";
}

Distribution::Distribution(std::span<const Cell> cells) {
    for (const Cell& cell : cells) {
        if (const double* number = cell.number()) {
            figures_.push_back(*number);
        } else if (!holdsNothing(cell)) {
            ++leftOut_;
        }
    }
    std::ranges::sort(figures_);
}

double Distribution::quantile(double share) const {
    return statistics::quantileOfSorted(figures_, share);
}

std::size_t Distribution::countAtMost(double value) const {
    const auto end = std::ranges::partition_point(
        figures_, [value](double figure) { return isAtMost(figure, value); });
    return static_cast<std::size_t>(end - figures_.begin());
}

std::size_t Distribution::countAtLeast(double value) const {
    const auto begin = std::ranges::partition_point(
        figures_, [value](double figure) { return !isAtMost(value, figure); });
    return static_cast<std::size_t>(figures_.end() - begin);
}

std::size_t Distribution::countBetter(double value, Polarity polarity) const {
    return polarity == Polarity::high ? size() - countAtMost(value) : size() - countAtLeast(value);
}

std::size_t Distribution::countAsGood(double value, Polarity polarity) const {
    return polarity == Polarity::high ? countAtLeast(value) : countAtMost(value);
}

Outcome<char> band(double value, const Distribution& others, Polarity polarity) {
    const double lower = others.quantile(quartiles.front());
    if (isAtMost(others.quantile(quartiles.back()), lower)) {
        return Problem::nothing(
            "the lower and the upper quartile are both " + textOf(lower) +
                ", so that bands would not tell apart figures that most of the others share" +
                leftOutText(others.leftOut()),
            "use BENCHMARK.RANK or BENCHMARK.TOP");
    }
    const std::size_t quarter = quarterOf(value, others);
    return (polarity == Polarity::low ? "ABCD" : "DCBA")[quarter];
}

std::size_t rank(double value, const Distribution& others, Polarity polarity) {
    return others.countBetter(value, polarity) + 1;
}

double top(double value, const Distribution& others, Polarity polarity) {
    return static_cast<double>(others.countAsGood(value, polarity)) /
           static_cast<double>(others.size());
}

std::string becauseOfBand(double value, const Distribution& others, Polarity polarity) {
    static constexpr std::array<const char*, 3> names{"the lower quartile ", "the median ",
                                                      "the upper quartile "};
    const std::size_t quarter = quarterOf(value, others);
    const auto boundary = [&](std::size_t index) {
        return names[index] + textOf(others.quantile(quartiles[index]));
    };
    std::string where;
    if (quarter > 0) {
        where = "above " + boundary(quarter - 1);
    }
    if (quarter < quartiles.size()) {
        where += (where.empty() ? "at or below " : " and at or below ") + boundary(quarter);
    }
    return textOf(value) + " is " + where + " of " + std::to_string(others.size()) +
           (others.size() == 1 ? " figure, and " : " figures, and ") +
           (polarity == Polarity::high ? "high" : "low") + " is good" +
           leftOutText(others.leftOut());
}

}  // namespace council::benchmarks
