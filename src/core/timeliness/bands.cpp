#include "core/timeliness/bands.h"

#include "core/limits/due_date.h"
#include "core/timeliness/sentences.h"
#include "core/values/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace council::timeliness {

namespace {

constexpr double largest = 99'999;  // as the largest amount of a limit

// About how many days, to put limits of different units in order.
double roughDays(const Limit& limit) {
    switch (limit.unit) {
        case Unit::workingDays:
            return limit.amount * 7.0 / 5;
        case Unit::weeks:
            return limit.amount * 7.0;
        case Unit::months:
            return limit.amount * 365.2425 / 12;
        case Unit::years:
            return limit.amount * 365.2425;
        case Unit::hours:
            return limit.amount / 24.0;
        default:
            return limit.amount;
    }
}

}  // namespace

Outcome<Bands::Upper> Bands::readUpper(const Cell& cell, const ElapsedUnit& unit) {
    if (const double* number = cell.number()) {
        if (*number < 0 || *number > largest || *number != std::floor(*number)) {
            return Problem::inArgument(cell, tells("bandNoNumber"), tells("band.fix"));
        }
        const int amount = static_cast<int>(*number);
        const bool includingStart = unit.includingStart && amount > 0 && unit.unit != Unit::hours;
        return Upper{Limit{amount, unit.unit, includingStart}};
    }
    if (cell.text() == nullptr) {
        return Problem::inArgument(cell, tells("bandNoLimit"), tells("band.fix"));
    }
    const std::string squeezed = lowered(withoutSpaces(*cell.text()));
    const bool isUnder = squeezed.starts_with("under");
    COUNCIL_TRY(limit, readLimit(Cell(isUnder ? squeezed.substr(5) : *cell.text())));
    return Upper{limit, isUnder, true};
}

bool Bands::isAbove(const Upper& upper, const Upper& before) {
    // Up to a year is above under a year: the day the year is full lies between.
    return std::tuple(roughDays(before.limit), !before.isUnder) <
           std::tuple(roughDays(upper.limit), !upper.isUnder);
}

Outcome<Bands> Bands::read(const Grid& upperLimits, const ElapsedUnit& unit) {
    Bands bands;
    for (const Cell& cell : upperLimits.cells()) {
        if (holdsNothing(cell)) {
            continue;
        }
        COUNCIL_TRY(upper, readUpper(cell, unit));
        if (!bands.uppers_.empty() && !isAbove(upper, bands.uppers_.back())) {
            return Problem::inArgument(
                cell, {tells("bandNotAbove"), {{"limit", amountOf(bands.uppers_.back())}}},
                tells("band.fix"));
        }
        bands.uppers_.push_back(upper);
    }
    if (bands.uppers_.empty()) {
        return Problem::inArgument(Cell(), tells("noBand"), tells("band.fix"));
    }
    bands.counts_.resize(bands.uppers_.size() + 1);
    return bands;
}

std::optional<bool> Bands::holds(const Upper& upper, const Moment& start, const Moment& end,
                                 const HolidayChoice& holidays) {
    const WorkingCalendar& calendar = holidays.of(upper.limit);
    const auto due = knownDueDate(start, upper.limit, calendar);
    if (!due) {
        return std::nullopt;
    }
    if (!upper.isUnder) {
        return isWithin(start, *due, end, upper.limit, calendar);
    }
    const bool toTheMinute = end.day == due->day && due->time && end.time;
    return toTheMinute ? *end.time < *due->time : end.day < due->day;
}

bool Bands::add(const Moment& start, const Moment& end, const HolidayChoice& holidays) {
    std::size_t band = 0;
    for (; band < uppers_.size(); ++band) {
        const auto isIn = holds(uppers_[band], start, end, holidays);
        if (!isIn) {
            return false;
        }
        if (*isIn) {
            break;
        }
    }
    ++counts_[band];
    return true;
}

bool Bands::isInWholeDays() const {
    return std::ranges::all_of(uppers_, [](const Upper& upper) {
        return !upper.isInWords &&
               (upper.limit.unit == Unit::workingDays || upper.limit.unit == Unit::days);
    });
}

std::string Bands::rangeInDays(std::size_t band) const {
    const int low = band == 0 ? 0 : uppers_[band - 1].limit.amount + 1;
    if (band == uppers_.size()) {
        return std::to_string(low) + "+";
    }
    const int high = uppers_[band].limit.amount;
    return low == high ? std::to_string(low) : std::to_string(low) + "-" + std::to_string(high);
}

texts::Phrase Bands::amountOf(const Upper& upper) {
    return upper.isInWords ? inWords(upper.limit) : inWords(upper.limit.amount);
}

std::string Bands::label(std::size_t band) const {
    if (isInWholeDays()) {
        return rangeInDays(band);
    }
    const auto high = [&] {
        return (uppers_[band].isUnder ? "under " : "") + amountOf(uppers_[band]).english();
    };
    if (band == 0) {
        return uppers_[band].isUnder ? high() : "up to " + high();
    }
    const Upper& before = uppers_[band - 1];
    std::string low = (before.isUnder ? "" : "over ") + amountOf(before).english();
    if (band == uppers_.size()) {
        return before.isUnder ? low + " or more" : low;
    }
    if (before.isUnder && !uppers_[band].isUnder && low == high()) {
        return low;
    }
    const bool joined = !before.isUnder && uppers_[band].isUnder;
    return low + (joined ? ", " : " to ") + high();
}

int Bands::total() const {
    return std::accumulate(counts_.begin(), counts_.end(), 0);
}

}  // namespace council::timeliness
