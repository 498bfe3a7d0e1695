#include "core/rag/tolerance.h"

#include "core/rag/sentences.h"
#include "core/values/counted.h"
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
            return Problem::inArgument(cell, rates("noTolerance"), rates("noTolerance.pointsFix"));
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
        return Problem::inArgument(cell, rates("noTolerance"), rates("noTolerance.fix"));
    }
    return Tolerance{Tolerance::Kind::share, share.value()};
}

Outcome<Tolerance> fitting(const Tolerance& tolerance, double target) {
    constexpr double largestFraction = 2;
    if (tolerance.kind == Tolerance::Kind::percentagePoints && std::abs(target) > largestFraction) {
        return Problem::inArgument(
            Cell(textOf(tolerance.amount) + "pp"),
            {rates("noFraction"), {{"target", inWords(target)}}},
            {rates("noFraction.fix"),
             {{"points", texts::Phrase::asItIs(
                             council::inWords(ratesOf("points"), tolerance.amount).english())}}});
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

texts::Phrase inWords(const Tolerance& tolerance) {
    if (tolerance.kind == Tolerance::Kind::share) {
        return {rates("tolerance.share"), {{"percent", inWords(tolerance.amount * hundred)}}};
    }
    return council::inWords(
        tolerance.kind == Tolerance::Kind::points ? ratesOf("points") : ratesOf("percentagePoints"),
        tolerance.amount);
}

}  // namespace council::rag
