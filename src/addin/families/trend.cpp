#include "core/benchmarks/trend.h"

#include "addin/families.h"
#include "addin/figures.h"
#include "core/values/figure.h"
#include "core/values/number.h"

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

    static Outcome<Pair> read(const Call& call) {
        COUNCIL_TRY(current, eachCell(call, 0));
        COUNCIL_TRY(previous, eachCell(call, 1));
        return Pair{&call, current, previous};
    }

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

    static Outcome<ChangeRule> read(const Call& call) {
        static constexpr Word<ChangeKind> kinds[] = {{"points", ChangeKind::points},
                                                     {"percent", ChangeKind::percent}};
        COUNCIL_TRY(pair, Pair::read(call));
        COUNCIL_TRY(kind, eachChoice(call, 2, kinds, ChangeKind::points));
        return ChangeRule{pair, kind};
    }

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

    static Outcome<DirectionRule> read(const Call& call) {
        COUNCIL_TRY(pair, Pair::read(call));
        COUNCIL_TRY(polarity, eachPolarity(call, 2));
        COUNCIL_TRY(margin, Each<double>::optional(call[3], readMargin, 0));
        return DirectionRule{pair, polarity, margin};
    }

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

    static Outcome<ArrowRule> read(const Call& call) {
        static constexpr Word<Convention> conventions[] = {{"good", Convention::good},
                                                           {"number", Convention::number}};
        COUNCIL_TRY(pair, Pair::read(call));
        COUNCIL_TRY(polarity, eachPolarity(call, 2));
        COUNCIL_TRY(convention, eachChoice(call, 3, conventions, Convention::good));
        return ArrowRule{pair, polarity, convention};
    }

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

std::span<const Function> trendFunctions() {
    static const Function functions[] = {
        rowFunction<ChangeRule>("TREND.CHANGE"),
        rowFunction<DirectionRule>("TREND.DIRECTION"),
        rowFunction<ArrowRule>("TREND.ARROW"),
    };
    return functions;
}

}  // namespace council::addin
