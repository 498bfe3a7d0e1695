// LIMITS, VARIATION, ASSURANCE, XMR: what a series of figures says, beyond what varies by chance.
#include "addin/readers.h"
#include "addin/sentences.h"
#include "addin/shape.h"
#include "addin/whole.h"
#include "core/benchmarks/distribution.h"
#include "core/trends/sentences.h"
#include "core/trends/verdict.h"
#include "core/values/figure.h"
#include "core/values/words.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace council::addin {

namespace {

using namespace trends;
using trends::says;

// A series as the sheet holds it: a cell that is blank or no number is not a point.
std::vector<std::optional<double>> valuesOf(const Argument& argument) {
    std::vector<std::optional<double>> values;
    const Grid grid = argument.grid();
    values.reserve(grid.cells().size());
    for (const Cell& cell : grid.cells()) {
        values.push_back(readFigure(cell));
    }
    if (isOpenEnded(argument.rows())) {
        while (!values.empty() && !values.back()) {
            values.pop_back();
        }
    }
    return values;
}

// "…; 1 cell that is not a number was left out"
texts::Phrase saidOf(const Argument& values, texts::Phrase sentence) {
    const Grid grid = values.grid();
    const auto isLeftOut = [](const Cell& cell) {
        return !holdsNothing(cell) && !readFigure(cell);
    };
    const auto leftOut = std::ranges::count_if(grid.cells(), isLeftOut);
    return benchmarks::withLeftOut(std::move(sentence), static_cast<std::size_t>(leftOut));
}

bool isStep(const Cell& cell) {
    if (const double* number = cell.number()) {
        return *number != 0;
    }
    return cell.text() != nullptr && !trimmed(*cell.text()).empty();
}

Outcome<std::vector<bool>> stepsOf(const Argument& steps, const Argument& values) {
    std::vector<bool> result;
    if (steps.isOmitted() || (!steps.isRange() && steps.at({}).isBlank())) {
        return result;
    }
    if (steps.rows() != values.rows() || steps.columns() != values.columns()) {
        const auto shape = [](const Argument& argument) {
            return arguments::rangeInWords(argument.rows(), argument.columns());
        };
        return Problem::inShape(shape(steps), says("steps"),
                                {says("steps.fix"), {{"range", shape(values)}}})
            .about(steps.name());
    }
    const Grid grid = steps.grid();
    for (const Cell& cell : grid.cells()) {
        result.push_back(isStep(cell));
    }
    return result;
}

constexpr Word<bool> outliersWords[] = {{"screened", true}, {"kept", false}};

struct OpenPolarity : read::From<readPolarityOrNeutral> {
    static Value otherwise() { return Polarity::high; }
};

template <class Place>
Outcome<XmrChart> chartOf(const Call& call) {
    const Argument& values = call[Place::values];
    if (values.isOmitted()) {
        return values.missing();
    }
    using Baseline = read::Optional<read::From<readBaseline>>;
    COUNCIL_TRY(baseline, single<Baseline>(call, Place::baseline));
    COUNCIL_TRY(steps, stepsOf(call[Place::steps], values));
    COUNCIL_TRY(screened, single<read::Choice<outliersWords, true>>(call, Place::outliers));
    return XmrChart(valuesOf(values), steps, {baseline, screened});
}

using Part = double XmrLimits::*;
constexpr Word<Part> parts[] = {{"mean", &XmrLimits::mean},
                                {"lower", &XmrLimits::lower},
                                {"upper", &XmrLimits::upper},
                                {"moving range", &XmrLimits::movingRange}};

Outcome<double> limits(const Call& call, const Why& why) {
    COUNCIL_TRY(part, single<read::Choice<parts>>(call, places::TrendLimits::what));
    COUNCIL_TRY(chart, chartOf<places::TrendLimits>(call));
    COUNCIL_TRY(segment, chart.latest());
    why([&] { return saidOf(call[places::TrendLimits::values], limitsInWords(chart)); });
    return (*segment.limits).*part;
}

Outcome<std::string_view> variation(const Call& call, const Why& why) {
    COUNCIL_TRY(polarity, single<OpenPolarity>(call, places::TrendVariation::polarity));
    COUNCIL_TRY(chart, chartOf<places::TrendVariation>(call));
    why([&] {
        return saidOf(call[places::TrendVariation::values], variationInWords(chart, polarity));
    });
    return trends::variation(chart, polarity);
}

// Fractions of 1, and not merely counts of 0 and 1.
bool areFractions(const XmrChart& chart) {
    const auto isShare = [](const XmrPoint& point) { return point.value >= 0 && point.value <= 1; };
    const auto isPart = [](const XmrPoint& point) {
        return point.value != std::floor(point.value);
    };
    return std::ranges::all_of(chart.points(), isShare) &&
           std::ranges::any_of(chart.points(), isPart);
}

// Nothing where there is no target.
Outcome<std::optional<double>> targetOf(const Cell& cell, const XmrChart& chart,
                                        Polarity polarity) {
    if (holdsNothing(cell)) {
        return std::optional<double>();
    }
    const auto figure = readFigure(cell);
    if (!figure) {
        return Problem::inArgument(cell, says("noNumber"), says("noNumber.fix"));
    }
    if (*figure > 2 && areFractions(chart)) {
        return Problem::inArgument(cell, says("noFraction"), says("noFraction.fix"));
    }
    // Any figure would reach a target of 0, and it is what a blank single cell arrives as.
    return *figure == 0 && polarity == Polarity::high ? std::optional<double>() : figure;
}

Outcome<std::string_view> assurance(const Call& call, const Why& why) {
    using Place = places::TrendAssurance;
    COUNCIL_TRY(polarity, single<read::Polarity>(call, Place::polarity));
    COUNCIL_TRY(chart, chartOf<Place>(call));
    COUNCIL_CHECK(mustBeSingle(call[Place::target]));
    if (call[Place::target].isOmitted()) {
        return call[Place::target].missing();
    }
    COUNCIL_TRY(target,
                about(call[Place::target], targetOf(call[Place::target].at({}), chart, polarity)));
    if (!target) {
        why(says("noTarget"));
        return std::string_view("No target");
    }
    COUNCIL_TRY(answer, trends::assurance(chart, *target, polarity));
    why([&] { return saidOf(call[Place::values], assuranceInWords(chart, *target, polarity)); });
    return wordFor(answer);
}

Outcome<Table> xmr(const Call& call, const Why& why) {
    using Place = places::TrendXmr;
    COUNCIL_TRY(polarity, single<OpenPolarity>(call, Place::polarity));
    COUNCIL_TRY(chart, chartOf<Place>(call));
    why([&] { return saidOf(call[Place::values], variationInWords(chart, polarity)); });
    const Outcome<Cell> noLimits = Problem::nothing(says("noLimits"), says("points.fix"));
    Table table{"Value", "Mean", "Lower limit", "Upper limit", "Signal"};
    const auto addBlanksUpTo = [&](std::size_t row) {
        while (table.rows() < row + 1) {  // the header is a row of its own
            table.addRow({Cell(), Cell(), Cell(), Cell(), Cell()});
        }
    };
    for (const XmrSegment& segment : chart.segments()) {
        for (const XmrPoint& point : chart.points().subspan(segment.first, segment.size)) {
            addBlanksUpTo(point.row);
            if (segment.limits) {
                table.addRow({Cell(point.value), Cell(segment.limits->mean),
                              Cell(segment.limits->lower), Cell(segment.limits->upper),
                              Cell(std::string(wordFor(point.signal)))});
            } else {
                table.addRow({Cell(point.value), noLimits, noLimits, noLimits, noLimits});
            }
        }
    }
    addBlanksUpTo(valuesOf(call[Place::values]).size());
    return table;
}

}  // namespace

const Rule trendLimits = asWhole<limits>;
const Rule trendVariation = asWhole<variation>;
const Rule trendAssurance = asWhole<assurance>;
const Rule trendXmr = asWhole<xmr>;

}  // namespace council::addin
