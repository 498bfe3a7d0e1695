#include "core/benchmarks/distribution.h"

#include "core/benchmarks/sentences.h"
#include "core/statistics/quantile.h"
#include "core/values/figure.h"
#include "core/values/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace council::benchmarks {

using texts::Phrase;

namespace {

constexpr std::array<double, 3> quartiles{0.25, 0.5, 0.75};

// 0 to 3: how many of the quartiles the figure is above.
std::size_t quarterOf(double value, const Distribution& others) {
    return static_cast<std::size_t>(std::ranges::count_if(
        quartiles, [&](double share) { return !isAtMost(value, others.quantile(share)); }));
}

}  // namespace

Phrase withLeftOut(Phrase sentence, std::size_t cells) {
    return cells == 0 ? sentence
                      : Phrase::counted(forms("leftOut"), static_cast<std::int64_t>(cells),
                                        {{"sentence", std::move(sentence)}});
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
            withLeftOut({says("sameQuartiles"), {{"quartile", inWords(lower)}}}, others.leftOut()),
            says("sameQuartiles.fix"));
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

Phrase becauseOfBand(double value, const Distribution& others, Polarity polarity) {
    const std::size_t quarter = quarterOf(value, others);
    Phrase::Blanks boundaries;
    if (quarter > 0) {
        boundaries.push_back({"lower", inWords(others.quantile(quartiles[quarter - 1]))});
    }
    if (quarter < quartiles.size()) {
        boundaries.push_back({"upper", inWords(others.quantile(quartiles[quarter]))});
    }
    return withLeftOut(Phrase::counted(polarity == Polarity::high ? forms("high") : forms("low"),
                                       static_cast<std::int64_t>(others.size()),
                                       {{"value", inWords(value)},
                                        {"where", {quarters[quarter], std::move(boundaries)}}}),
                       others.leftOut());
}

}  // namespace council::benchmarks
