#include "core/fostering/profile.h"

#include "core/values/choice.h"
#include "core/values/quantity.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <type_traits>

namespace council::fostering {

namespace {

constexpr int monthsInQuarter = 3;

constexpr Word<int> wordsOfMonths[] = {
    {"daily", 0}, {"monthly", 1}, {"quarterly", monthsInQuarter}};

constexpr const char* whatToWrite =
    "use ‘daily’, ‘monthly’ or ‘quarterly’, a list of weights, or two columns of effective dates "
    "and cumulative targets";

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

std::string monthsText(const TargetPeriod& period) {
    const int months = wholeMonths(period);
    const std::string count = months == 0 ? "not one" : std::to_string(months);
    return textOf(period) + ", " + count + (months <= 1 ? " whole month" : " whole months");
}

Problem cannotDivide(const TargetPeriod& period, const std::string& parts, const std::string& fix) {
    return Problem{Problem::Kind::argument, "profile", parts,
                   "cannot divide the period " + monthsText(period), fix};
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
        return cannotDivide(period, equal.months == 1 ? "‘monthly’" : "‘quarterly’",
                            "give a period of whole months or quarters, or the profile ‘daily’");
    }
    const int parts = months / equal.months;
    return Share{static_cast<double>(completeParts(period, asAt, equal.months, parts)),
                 static_cast<double>(parts)};
}

Outcome<Share> shareOf(const Profile::Weights& list, const TargetPeriod& period, Day asAt) {
    const int months = wholeMonths(period);
    const int parts = static_cast<int>(list.weights.size());
    if (months == 0 || months % parts != 0) {
        return cannotDivide(period, "a list of " + std::to_string(parts) + " weights",
                            "give as many weights as there are months, quarters or other equal "
                            "parts of whole months");
    }
    const int complete = completeParts(period, asAt, months / parts, parts);
    const auto sum = [&list](int count) {
        return std::accumulate(list.weights.begin(), list.weights.begin() + count, 0.0);
    };
    return Share{sum(complete), sum(parts)};
}

Problem wrongWeight(const Cell& cell, std::size_t place) {
    return Problem::inArgument(cell, "is not a weight (number " + std::to_string(place + 1) + ")",
                               "give weights of 0 or more, one for each part of the period");
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
        return Problem::inShape("a list of weights that add up to more than a number can hold",
                                "spreads no target over the period", "give smaller weights");
    }
    if (sum <= 0) {
        return Problem::inShape("a list of weights that add up to 0",
                                "spreads no target over the period",
                                "give at least one weight above 0");
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
            return Problem::inShape(longText(step.from), "has no cumulative target",
                                    "write the target beside the date");
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

std::string Profile::name() const {
    struct Names {
        std::string operator()(const Daily& /*daily*/) const { return "day by day"; }
        std::string operator()(const EveryMonths& equal) const {
            return equal.months == 1 ? "in complete months" : "in complete quarters";
        }
        std::string operator()(const Weights& list) const {
            const std::size_t count = list.weights.size();
            return "under a list of " + std::to_string(count) +
                   (count == 1 ? " weight" : " weights");
        }
        std::string operator()(const Cumulative& /*steps*/) const {
            return "under the cumulative targets";
        }
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
            return Problem::inArgument(first, "is not a profile", whatToWrite);
        }
        return *months == 0 ? Profile() : Profile(Profile::EveryMonths{*months});
    }
    const bool isTable = grid.columns() == 2 && (grid.rows() > 1 || holdsADate(first));
    if (isTable) {
        return readCumulative(grid, nullDate);
    }
    if (grid.rows() > 1 && grid.columns() > 1) {
        return Problem::inShape("a range of " + std::to_string(grid.columns()) + " columns",
                                "is not a profile", whatToWrite);
    }
    return readWeights(grid);
}

}  // namespace council::fostering
