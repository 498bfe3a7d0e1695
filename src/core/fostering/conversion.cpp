#include "core/fostering/conversion.h"

#include "core/values/counted.h"

namespace council::fostering {

void Conversion::add(const DateReading& earlier, const DateReading& later) {
    const bool hasLater = later.isReadable() && later.moment.day <= asAt_;
    const bool reversed = hasLater && earlier.isReadable() && later.moment.day < earlier.moment.day;
    if (earlier.isUnreadable() || later.isUnreadable() || reversed) {
        ++unusable_;
        return;
    }
    const auto laterDay = hasLater ? std::optional(later.moment.day) : std::nullopt;
    const bool begunInPeriod = earlier.isReadable() && passed_.contains(earlier.moment.day);
    if (basis_ == ConversionBasis::period) {
        earlier_ += begunInPeriod ? 1 : 0;
        later_ += laterDay && passed_.contains(*laterDay) ? 1 : 0;
    } else if (begunInPeriod) {
        addToCohort(earlier.moment.day, laterDay);
    }
}

void Conversion::addToCohort(Day earlier, std::optional<Day> later) {
    if (!within_) {
        ++earlier_;
        later_ += later ? 1 : 0;
        return;
    }
    const auto due =
        dueDate(Moment{earlier, {}}, *within_, *WorkingCalendar::of(within_->holidays));
    if (!due) {
        ++unusable_;  // its working days lie outside the years whose bank holidays are known
        return;
    }
    if (due.value().day > asAt_) {
        return;  // it still has time
    }
    ++earlier_;
    later_ += later && *later <= due.value().day ? 1 : 0;
}

Outcome<double> Conversion::share() const {
    if (earlier_ == 0) {
        return Problem::nothing(within_ ? "no one with the earlier date in the period has had "
                                          "time for the later one yet"
                                        : "no one has the earlier date in the period",
                                "there is no share until someone has" + unusableText(unusable_));
    }
    return static_cast<double>(later_) / earlier_;
}

std::string Conversion::sentence() const {
    const std::string before = std::to_string(earlier_);
    const std::string after = std::to_string(later_) + (later_ == 1 ? " has" : " have");
    const std::string text =
        basis_ == ConversionBasis::period
            ? before + " of the earlier dates and " + std::to_string(later_) +
                  " of the later ones fall in the period"
        : within_
            ? "of " + before + " with the earlier date in the period who have had " +
                  textOf(*within_) + ", " + after + " the later one in that time"
            : "of " + before + " with the earlier date in the period, " + after + " the later one";
    return text + unusableText(unusable_);
}

}  // namespace council::fostering
