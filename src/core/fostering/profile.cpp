#include "core/fostering/profile.h"

#include "core/fostering/sentences.h"
#include "core/values/choice.h"
#include "core/values/quantity.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <type_traits>

namespace council::fostering {

using texts::Phrase;

namespace {

constexpr int monthsInQuarter = 3;

constexpr Word<int> wordsOfMonths[] = {
    {"daily", 0}, {"monthly", 1}, {"quarterly", monthsInQuarter}};

int wholeMonths(const TargetPeriod& period) {
    return completeMonths(period.from, period.to + Days(1));
}

// Complete parts of so many months by the day, of `parts` in all; the last one ends with the
// period.
int completeParts(const TargetPeriod& period, Day asAt, int months, int parts) {
    if (asAt < period.from) {
        return 0;
    }
    if (asAt >= period.to) {
        return parts;
    }
    const int complete = completeMonths(period.from, asAt + Days(1)) / months;
    return std::min(complete, parts - 1);
}

Problem cannotDivide(const TargetPeriod& period, Phrase parts, const texts::Text& fix) {
    const int months = wholeMonths(period);
    Phrase::Blanks blanks{{"period", inWords(period)}};
    return Problem{Problem::Kind::argument, "profile", std::move(parts),
                   months == 0 ? Phrase(says("noWholeMonth"), std::move(blanks))
                               : Phrase::counted(forms("wholeMonths"), months, std::move(blanks)),
                   fix};
}

Phrase lengthOf(const Profile::Weights& list) {
    return Phrase::counted(forms("weights"), static_cast<std::int64_t>(list.weights.size()));
}

// The share of the target due by the day, as a weight and the sum of all weights: their quotient
// alone would lose the exact pace of whole households.
struct Share {
    double due;
    double of;
};

Outcome<Share> shareOf(const Profile::Daily& /*daily*/, const TargetPeriod& period, Day asAt) {
    const int elapsed =
        std::clamp(static_cast<int>((asAt - period.from).count()) + 1, 0, period.days());
    return Share{static_cast<double>(elapsed), static_cast<double>(period.days())};
}

Outcome<Share> shareOf(const Profile::EveryMonths& equal, const TargetPeriod& period, Day asAt) {
    const int months = wholeMonths(period);
    if (months == 0 || months % equal.months != 0) {
        return cannotDivide(period, Phrase::asItIs(equal.months == 1 ? "‘monthly’" : "‘quarterly’"),
                            says("wholeMonths.fix"));
    }
    const int parts = months / equal.months;
    return Share{static_cast<double>(completeParts(period, asAt, equal.months, parts)),
                 static_cast<double>(parts)};
}

Outcome<Share> shareOf(const Profile::Weights& list, const TargetPeriod& period, Day asAt) {
    const int months = wholeMonths(period);
    const int parts = static_cast<int>(list.weights.size());
    if (months == 0 || months % parts != 0) {
        return cannotDivide(period, lengthOf(list), says("weights.fix"));
    }
    const int complete = completeParts(period, asAt, months / parts, parts);
    const auto sum = [&list](int count) {
        return std::accumulate(list.weights.begin(), list.weights.begin() + count, 0.0);
    };
    return Share{sum(complete), sum(parts)};
}

Problem wrongWeight(const Cell& cell, std::size_t place) {
    return Problem::inArgument(
        cell,
        {says("noWeight"), {{"number", Phrase::number(static_cast<std::int64_t>(place) + 1)}}},
        says("noWeight.fix"));
}

Outcome<Profile> readWeights(const Grid& grid) {
    std::vector<double> weights;
    // Blank cells below the list are harmless; one between two weights would shift all the others.
    std::size_t filled = grid.cells().size();
    while (filled > 0 && readQuantity(grid.cells()[filled - 1]).isBlank()) {
        --filled;
    }
    for (std::size_t i = 0; i < filled; ++i) {
        const Quantity weight = readQuantity(grid.cells()[i]);
        if (!weight.isNumber() || weight.number < 0) {
            return wrongWeight(grid.cells()[i], i);
        }
        weights.push_back(weight.number);
    }
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (!std::isfinite(sum)) {
        return Problem::inShape(says("weightsTooLarge"), says("weightsWithoutSum"),
                                says("weightsTooLarge.fix"));
    }
    if (sum <= 0) {
        return Problem::inShape(says("weightsAre0"), says("weightsWithoutSum"),
                                says("weightsAre0.fix"));
    }
    return Profile(Profile::Weights{std::move(weights)});
}

Outcome<Profile> readCumulative(const Grid& grid, Day nullDate) {
    Grid dates(grid.rows(), 1);
    Grid targets(grid.rows(), 1);
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        dates.at(row, 0) = grid.at(row, 0);
        targets.at(row, 0) = grid.at(row, 1);
    }
    auto steps = readSteps(dates, targets, nullDate);
    if (!steps) {
        return std::move(steps.assume_error()).about("profile");
    }
    for (const Step& step : steps.value().all()) {
        if (!step.target) {
            return Problem::inShape(inWords(step.from), says("noCumulative"),
                                    says("noCumulative.fix"));
        }
    }
    if (steps.value().all().empty()) {
        return Profile();
    }
    return Profile(Profile::Cumulative{std::move(steps.value())});
}

// No weight is as high as the serial number of a date: 10,000 is a day in 1927.
bool holdsADate(const Cell& cell) {
    constexpr double smallestDate = 10'000;
    const Quantity quantity = readQuantity(cell);
    return quantity.isNumber() ? quantity.number >= smallestDate : quantity.isUnreadable();
}

}  // namespace

Outcome<double> Profile::expected(double target, const TargetPeriod& period, Day asAt) const {
    if (const auto* cumulative = std::get_if<Cumulative>(&kind_)) {
        if (asAt < period.from) {
            return 0.0;
        }
        if (asAt > period.to) {
            return target;
        }
        const Step* step = cumulative->steps.inForce(asAt);
        return step == nullptr ? 0.0 : *step->target;
    }
    COUNCIL_TRY(share, std::visit(
                           [&](const auto& kind) -> Outcome<Share> {
                               if constexpr (std::is_same_v<decltype(kind), const Cumulative&>) {
                                   return Share{0, 1};  // answered above
                               } else {
                                   return shareOf(kind, period, asAt);
                               }
                           },
                           kind_));
    // Multiplied first, whole parts stay whole: 8 × 9 ÷ 12 is 6 exactly. Only figures that no
    // council has are too large for it.
    const double product = target * share.due;
    return std::isfinite(product) ? product / share.of : share.due / share.of * target;
}

Phrase Profile::name() const {
    struct Names {
        Phrase operator()(const Daily& /*daily*/) const { return says("profile.daily"); }
        Phrase operator()(const EveryMonths& equal) const {
            return equal.months == 1 ? says("profile.monthly") : says("profile.quarterly");
        }
        Phrase operator()(const Weights& list) const {
            return {says("profile.weights"), {{"weights", lengthOf(list)}}};
        }
        Phrase operator()(const Cumulative& /*steps*/) const { return says("profile.cumulative"); }
    };
    return std::visit(Names(), kind_);
}

Outcome<Profile> readProfile(const Grid& grid, Day nullDate) {
    const auto isBlank = [](const Cell& cell) { return readQuantity(cell).isBlank(); };
    if (std::ranges::all_of(grid.cells(), isBlank)) {
        return Profile();
    }
    const Cell& first = grid.at(0, 0);
    if (grid.cells().size() == 1) {
        if (readQuantity(first).isNumber()) {
            return readWeights(grid);
        }
        const auto months =
            first.text() != nullptr ? findWord(wordsOfMonths, *first.text()) : std::nullopt;
        if (!months) {
            return Problem::inArgument(first, says("profile"), says("profile.fix"));
        }
        return *months == 0 ? Profile() : Profile(Profile::EveryMonths{*months});
    }
    const bool isTable = grid.columns() == 2 && (grid.rows() > 1 || holdsADate(first));
    if (isTable) {
        return readCumulative(grid, nullDate);
    }
    if (grid.rows() > 1 && grid.columns() > 1) {
        return Problem::inShape(rangeOfColumns(grid.columns()), says("profile"),
                                says("profile.fix"));
    }
    return readWeights(grid);
}

}  // namespace council::fostering
