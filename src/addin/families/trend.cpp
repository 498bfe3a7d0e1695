#include "core/benchmarks/trend.h"

#include "addin/readers.h"
#include "addin/row.h"
#include "core/trends/sentences.h"
#include "core/values/figure.h"

namespace council::addin {

namespace {

using benchmarks::ChangeKind;
using benchmarks::comparison;
using benchmarks::Convention;
using texts::Phrase;
using trends::says;

Phrase with(const texts::Text& text, Phrase comparison) {
    return {text, {{"comparison", std::move(comparison)}}};
}

Phrase withGood(Polarity polarity, double current, double previous) {
    return with(polarity == Polarity::high ? says("highIsGood") : says("lowIsGood"),
                comparison(current, previous));
}

constexpr Word<ChangeKind> changeKinds[] = {{"points", ChangeKind::points},
                                            {"percent", ChangeKind::percent}};

Outcome<double> change(double current, double previous, ChangeKind kind, const Why& why) {
    why([&] {
        return kind == ChangeKind::points ? comparison(current, previous)
                                          : with(says("percent"), comparison(current, previous));
    });
    return benchmarks::change(current, previous, kind);
}

Outcome<double> readMargin(const Cell& cell) {
    const auto figure = readFigure(cell);
    if (!figure || *figure < 0) {
        return Problem::inArgument(cell, says("noMargin"), says("noMargin.fix"));
    }
    return *figure;
}
struct Margin : read::From<readMargin> {
    static double otherwise() { return 0; }
};

std::string_view direction(double current, double previous, Polarity polarity, double margin,
                           const Why& why) {
    why([&] {
        Phrase compared = withGood(polarity, current, previous);
        return margin > 0 ? Phrase(says("margin"), {{"comparison", std::move(compared)},
                                                    {"margin", inWords(margin)}})
                          : compared;
    });
    return wordFor(benchmarks::direction(current, previous, polarity, margin));
}

constexpr Word<Convention> conventions[] = {{"good", Convention::good},
                                            {"number", Convention::number}};

std::string_view arrow(double current, double previous, Polarity polarity, Convention convention,
                       const Why& why) {
    why([&] {
        return convention == Convention::good
                   ? with(says("upIsBetter"), withGood(polarity, current, previous))
                   : with(says("upIsHigher"), comparison(current, previous));
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
