#include "core/benchmarks/trend.h"

#include "addin/readers.h"
#include "addin/row.h"
#include "core/values/figure.h"
#include "core/values/number.h"

namespace council::addin {

namespace {

using benchmarks::ChangeKind;
using benchmarks::comparison;
using benchmarks::Convention;

std::string goodText(Polarity polarity) {
    return polarity == Polarity::high ? ", and high is good" : ", and low is good";
}

constexpr Word<ChangeKind> changeKinds[] = {{"points", ChangeKind::points},
                                            {"percent", ChangeKind::percent}};

Outcome<double> change(double current, double previous, ChangeKind kind, const Why& why) {
    why([&] {
        return comparison(current, previous) +
               (kind == ChangeKind::points ? "" : "; the change is divided by the previous figure");
    });
    return benchmarks::change(current, previous, kind);
}

Outcome<double> readMargin(const Cell& cell) {
    const auto figure = readFigure(cell);
    if (!figure || *figure < 0) {
        return Problem::inArgument(cell, "is not a margin",
                                   "give a number from 0 on, in the units of the figures");
    }
    return *figure;
}
struct Margin : read::From<readMargin> {
    static double otherwise() { return 0; }
};

std::string_view direction(double current, double previous, Polarity polarity, double margin,
                           const Why& why) {
    why([&] {
        return comparison(current, previous) + goodText(polarity) +
               (margin > 0 ? "; a change of up to " + textOf(margin) + " counts as the same" : "");
    });
    return wordFor(benchmarks::direction(current, previous, polarity, margin));
}

constexpr Word<Convention> conventions[] = {{"good", Convention::good},
                                            {"number", Convention::number}};

std::string_view arrow(double current, double previous, Polarity polarity, Convention convention,
                       const Why& why) {
    why([&] {
        return comparison(current, previous) + (convention == Convention::good
                                                    ? goodText(polarity) + "; up means better"
                                                    : "; up means a higher number, whichever is "
                                                      "good");
    });
    return benchmarks::arrow(current, previous, polarity, convention);
}

}  // namespace

const Rule trendChange = byRow<places::TrendChange, change, read::Figure, read::Figure,
                               read::Choice<changeKinds, ChangeKind::points>>;
const Rule trendDirection =
    byRow<places::TrendDirection, direction, read::Figure, read::Figure, read::Polarity, Margin>;
const Rule trendArrow = byRow<places::TrendArrow, arrow, read::Figure, read::Figure, read::Polarity,
                              read::Choice<conventions, Convention::good>>;

}  // namespace council::addin
