#include "core/rag/tolerance.h"

#include "core/values/fraction.h"
#include "core/values/number.h"
#include "core/values/words.h"

#include <cmath>
#include <optional>

namespace council::rag {

namespace {

constexpr double hundred = 100;

constexpr Word<Tolerance::Kind> units[] = {
    {"pp", Tolerance::Kind::percentagePoints},
    {"points", Tolerance::Kind::points},
    {"point", Tolerance::Kind::points},
};

// "5pp", "2 points": nothing when the text has no unit of ours.
std::optional<Outcome<Tolerance>> inPoints(const Cell& cell) {
    const std::string text = lowered(std::string(trimmed(*cell.text())));
    for (const auto& [unit, kind] : units) {
        if (!text.ends_with(unit)) {
            continue;
        }
        const std::string_view amountText =
            trimmed(std::string_view(text).substr(0, text.size() - unit.size()));
        const auto amount = amountText.ends_with('%') ? std::nullopt : readNumber(amountText);
        if (!amount || *amount < 0) {
            return Problem::inArgument(cell, "is not a tolerance",
                                       "write ‘5pp’ for percentage points or ‘2 points’ for units");
        }
        return Tolerance{kind, *amount};
    }
    return std::nullopt;
}

}  // namespace

Outcome<Tolerance> readTolerance(const Cell& cell) {
    if (cell.text() != nullptr) {
        if (const auto points = inPoints(cell)) {
            return *points;
        }
    }
    const auto share = readFraction(cell);
    if (!share) {
        return Problem::inArgument(cell, "is not a tolerance",
                                   "write a share of the target from 0 to below 1 such as 0.1 or "
                                   "‘10%’, ‘5pp’ for percentage points, or ‘2 points’ for units");
    }
    return Tolerance{Tolerance::Kind::share, share.value()};
}

Outcome<Tolerance> fitting(const Tolerance& tolerance, double target) {
    constexpr double largestFraction = 2;
    if (tolerance.kind == Tolerance::Kind::percentagePoints && std::abs(target) > largestFraction) {
        const std::string amount = council::textOf(tolerance.amount);
        return Problem::inArgument(Cell(amount + "pp"),
                                   "are percentage points of a fraction, and the target " +
                                       council::textOf(target) + " is none",
                                   "write ‘" + amount + " points’");
    }
    return tolerance;
}

double allowance(const Tolerance& tolerance, double target) {
    switch (tolerance.kind) {
        case Tolerance::Kind::share:
            return tolerance.amount * std::abs(target);
        case Tolerance::Kind::percentagePoints:
            return tolerance.amount / hundred;
        case Tolerance::Kind::points:
            return tolerance.amount;
    }
    return 0;
}

std::string textOf(const Tolerance& tolerance) {
    switch (tolerance.kind) {
        case Tolerance::Kind::share:
            return council::textOf(tolerance.amount * hundred) + " %";
        case Tolerance::Kind::percentagePoints:
            return council::textOf(tolerance.amount) +
                   (tolerance.amount == 1 ? " percentage point" : " percentage points");
        case Tolerance::Kind::points:
            return council::textOf(tolerance.amount) +
                   (tolerance.amount == 1 ? " point" : " points");
    }
    return {};
}

}  // namespace council::rag
