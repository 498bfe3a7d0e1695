#include "core/rag/value.h"

#include "core/rag/sentences.h"
#include "core/values/figure.h"
#include "core/values/words.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace council::rag {

namespace {

using texts::Phrase;

// A measure whose two figures are there.
struct Gap {
    double actual;
    double target;
    double allowed;    // the tolerance in the measure's units
    double shortfall;  // how much worse than the target; below 0: better
    double scale;      // of the comparison, see isAtMost
};

Gap gapOf(double actual, double target, const RatingTerms& terms) {
    const double allowed = allowance(terms.tolerance, target);
    const double shortfall = terms.polarity == Polarity::high ? target - actual : actual - target;
    return {actual, target, allowed, shortfall,
            std::max({std::abs(actual), std::abs(target), allowed})};
}

bool isNoWorse(double actual, double previous, Polarity polarity) {
    return polarity == Polarity::high ? isAtMost(previous, actual) : isAtMost(actual, previous);
}

RatingVerdict rateByTrend(double actual, const Measurement& measurement, Polarity polarity) {
    const auto previous = readFigure(measurement.previous);
    if (!previous) {
        return {Rating::red, RatingReason::noPrevious};
    }
    return isNoWorse(actual, *previous, polarity)
               ? RatingVerdict{Rating::amber, RatingReason::noWorseThanPrevious}
               : RatingVerdict{Rating::red, RatingReason::worseThanPrevious};
}

bool isShareBesidePercent(double one, double other) {
    constexpr double leastPercent = 10;
    constexpr double mostPercent = 200;
    return one > 0 && one < 1 && other >= leastPercent && other <= mostPercent;
}

Phrase missing(const char* name, const Cell& cell) {
    return {cell.isBlank() ? rates("blank") : rates("noNumber"),
            {{"name", Phrase::asItIs(name)}, {"value", inWords(cell)}}};
}

// "actual 0.86 is 0.04 below the target 0.9"
Phrase distance(double actual, double target) {
    const bool same = isAtMost(actual, target) && isAtMost(target, actual);
    return {same              ? rates("onTarget")
            : actual < target ? rates("below")
                              : rates("above"),
            {{"actual", inWords(actual)},
             {"distance", Phrase::asItIs(distanceText(actual, target))},
             {"target", inWords(target)}}};
}

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    for (std::size_t bar = text.find('|'); bar != std::string_view::npos;
         bar = text.find('|', from)) {
        parts.push_back(trimmed(text.substr(from, bar - from)));
        from = bar + 1;
    }
    parts.push_back(trimmed(text.substr(from)));
    return parts;
}

}  // namespace

RatingVerdict rate(const Measurement& measurement, const RatingTerms& terms) {
    const auto actual = readFigure(measurement.actual);
    if (!actual) {
        return {Rating::noData, RatingReason::noActual};
    }
    const auto target = readFigure(measurement.target);
    if (!target) {
        return {Rating::noData, RatingReason::noTarget};
    }
    if (*target == 0 && terms.polarity == Polarity::high &&
        terms.tolerance.kind == Tolerance::Kind::share) {
        return {Rating::noData, RatingReason::zeroTarget};
    }
    const Gap gap = gapOf(*actual, *target, terms);
    if (isAtMost(gap.shortfall, 0, gap.scale)) {
        return {Rating::green, RatingReason::onTarget};
    }
    const bool within = isAtMost(gap.shortfall, gap.allowed, gap.scale);
    if (terms.rule == RatingRule::tolerance) {
        return within ? RatingVerdict{Rating::amber, RatingReason::withinTolerance}
                      : RatingVerdict{Rating::red, RatingReason::beyondTolerance};
    }
    return within ? RatingVerdict{Rating::green, RatingReason::withinTolerance}
                  : rateByTrend(*actual, measurement, terms.polarity);
}

namespace {

const texts::Text& reasonFor(RatingReason reason, Polarity polarity) {
    switch (reason) {
        case RatingReason::onTarget:
            return polarity == Polarity::high ? rates("highIsGood") : rates("lowIsGood");
        case RatingReason::withinTolerance:
            return rates("within");
        case RatingReason::noWorseThanPrevious:
            return rates("noWorse");
        case RatingReason::worseThanPrevious:
            return rates("worse");
        case RatingReason::noPrevious:
            return rates("noPrevious");
        default:
            return rates("beyond");
    }
}

}  // namespace

bool mixesUnits(const Measurement& measurement) {
    const auto actual = readFigure(measurement.actual);
    const auto target = readFigure(measurement.target);
    return actual && target &&
           (isShareBesidePercent(*actual, *target) || isShareBesidePercent(*target, *actual));
}

Phrase because(const RatingVerdict& verdict, const Measurement& measurement,
               const RatingTerms& terms) {
    if (verdict.reason == RatingReason::noActual) {
        return missing("actual", measurement.actual);
    }
    if (verdict.reason == RatingReason::noTarget) {
        return missing("target", measurement.target);
    }
    if (verdict.reason == RatingReason::zeroTarget) {
        return rates("zeroTarget");
    }
    const double actual = readFigure(measurement.actual).value_or(0);
    const double target = readFigure(measurement.target).value_or(0);
    Phrase how = distance(actual, target);
    if (mixesUnits(measurement)) {
        how = Phrase(rates("mixesUnits"), {{"how", std::move(how)}});
    }
    return {reasonFor(verdict.reason, terms.polarity),
            {{"how", std::move(how)},
             {"allowed", inWords(allowance(terms.tolerance, target))},
             {"tolerance", inWords(terms.tolerance)},
             {"previous", inWords(measurement.previous)}}};
}

Outcome<RatingWords> readRatingWords(const Grid& grid) {
    const auto& cells = grid.cells();
    if (std::ranges::all_of(cells, &Cell::isBlank)) {
        return RatingWords();
    }
    if (cells.size() == 1 && cells.front().text() != nullptr) {
        const auto parts = split(*cells.front().text());
        if (parts.size() != 3 || std::ranges::any_of(parts, &std::string_view::empty)) {
            return Problem::inArgument(cells.front(), rates("threeWords"), rates("threeWords.fix"));
        }
        return RatingWords{std::string(parts[0]), std::string(parts[1]), std::string(parts[2])};
    }
    if (cells.size() != 3) {
        const Phrase number = inWords(static_cast<double>(cells.size()));
        return Problem::inShape(cells.size() == 1
                                    ? inWords(cells.front())
                                    : Phrase(rates("threeWords.cells"), {{"number", number}}),
                                rates("threeWords"), rates("threeWords.fix"));
    }
    std::vector<std::string> words;
    for (const Cell& cell : cells) {
        if (cell.text() == nullptr || trimmed(*cell.text()).empty()) {
            return Problem::inArgument(cell, rates("threeWords.noWord"), rates("threeWords.fix"));
        }
        words.emplace_back(trimmed(*cell.text()));
    }
    return RatingWords{words[0], words[1], words[2]};
}

std::string wordFor(Rating rating, const RatingWords& words) {
    switch (rating) {
        case Rating::green:
            return words.green;
        case Rating::amber:
            return words.amber;
        case Rating::red:
            return words.red;
        case Rating::noData:
            return "No data";
    }
    return {};
}

}  // namespace council::rag
