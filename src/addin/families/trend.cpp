#include "core/benchmarks/trend.h"

#include "addin/function.h"
#include "addin/figures.h"
#include "core/values/figure.h"
#include "core/values/number.h"
#include "functions.h"

namespace council::addin {

namespace {

using benchmarks::ChangeKind;
using benchmarks::Convention;

// What all three share: a figure and the one before it.
struct Pair {
    const Call* call;
    Each<Cell> current, previous;

    struct Figures {
        double current;
        double previous;
    };

    explicit Pair(Reading& in)
        : call(&in.call()), current(eachCell(in, 0)), previous(eachCell(in, 1)) {}

    Outcome<Figures> at(Position position) const {
        COUNCIL_TRY(now, figureAt(*call, 0, current, position));
        COUNCIL_TRY(before, figureAt(*call, 1, previous, position));
        return Figures{now, before};
    }

    std::string comparedAt(Position position) const {
        const auto figures = at(position);
        return figures ? benchmarks::comparison(figures.value().current, figures.value().previous)
                       : std::string();
    }
};

std::string goodText(Polarity polarity) {
    return polarity == Polarity::high ? ", and high is good" : ", and low is good";
}

struct ChangeRule {
    Pair pair;
    Each<ChangeKind> kind;

    static constexpr Word<ChangeKind> kinds[] = {{"points", ChangeKind::points},
                                                 {"percent", ChangeKind::percent}};

    explicit ChangeRule(Reading& in)
        : pair(in), kind(eachChoice(in, 2, kinds, ChangeKind::points)) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(wanted, kind(position));
        COUNCIL_TRY(figures, pair.at(position));
        COUNCIL_TRY(result, benchmarks::change(figures.current, figures.previous, wanted));
        return Cell(result);
    }

    std::string because(Position position) const {
        const auto wanted = kind(position);
        const std::string compared = pair.comparedAt(position);
        return wanted && !compared.empty()
                   ? compared + (wanted.value() == ChangeKind::points
                                     ? ""
                                     : "; the change is divided by the previous figure")
                   : std::string();
    }
};

struct DirectionRule {
    Pair pair;
    Each<Polarity> polarity;
    Each<double> margin;

    explicit DirectionRule(Reading& in)
        : pair(in), polarity(eachPolarity(in, 2)), margin(in, 3, readMargin, 0) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(good, polarity(position));
        COUNCIL_TRY(within, margin(position));
        COUNCIL_TRY(figures, pair.at(position));
        return Cell(std::string(benchmarks::wordFor(
            benchmarks::direction(figures.current, figures.previous, good, within))));
    }

    std::string because(Position position) const {
        const auto good = polarity(position);
        const auto within = margin(position);
        const std::string compared = pair.comparedAt(position);
        if (!good || !within || compared.empty()) {
            return {};
        }
        return compared + goodText(good.value()) +
               (within.value() > 0
                    ? "; a change of up to " + textOf(within.value()) + " counts as the same"
                    : "");
    }

    static Outcome<double> readMargin(const Cell& cell) {
        const auto figure = readFigure(cell);
        if (!figure || *figure < 0) {
            return Problem::inArgument(cell, "is not a margin",
                                       "give a number from 0 on, in the units of the figures");
        }
        return *figure;
    }
};

struct ArrowRule {
    Pair pair;
    Each<Polarity> polarity;
    Each<Convention> convention;

    static constexpr Word<Convention> conventions[] = {{"good", Convention::good},
                                                       {"number", Convention::number}};

    explicit ArrowRule(Reading& in)
        : pair(in),
          polarity(eachPolarity(in, 2)),
          convention(eachChoice(in, 3, conventions, Convention::good)) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(good, polarity(position));
        COUNCIL_TRY(shows, convention(position));
        COUNCIL_TRY(figures, pair.at(position));
        return Cell(std::string(benchmarks::arrow(figures.current, figures.previous, good, shows)));
    }

    std::string because(Position position) const {
        const auto good = polarity(position);
        const auto shows = convention(position);
        const std::string compared = pair.comparedAt(position);
        if (!good || !shows || compared.empty()) {
            return {};
        }
        return compared + (shows.value() == Convention::good
                               ? goodText(good.value()) + "; up means better"
                               : "; up means a higher number, whichever is good");
    }
};

}  // namespace

const Rule trendChange = byRow<ChangeRule>;
const Rule trendDirection = byRow<DirectionRule>;
const Rule trendArrow = byRow<ArrowRule>;

}  // namespace council::addin
