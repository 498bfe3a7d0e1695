#include "core/fostering/conversion.h"

#include "core/fostering/sentences.h"
#include "core/limits/due_date.h"
#include "core/timeliness/sentences.h"
#include "core/values/counted.h"

#include <array>

namespace council::fostering {

Flaw Conversion::add(const DateReading& earlier, const DateReading& later) {
    const bool hasLater = later.isReadable() && later.moment.day <= asAt_;
    const bool reversed = hasLater && earlier.isReadable() && later.moment.day < earlier.moment.day;
    if (earlier.isUnreadable() || later.isUnreadable()) {
        return leaveOut(unreadableIn(std::array{earlier, later}));
    }
    if (reversed) {
        return leaveOut({&says("laterFirst"), 0});
    }
    const auto laterDay = hasLater ? std::optional(later.moment.day) : std::nullopt;
    const bool begunInPeriod = earlier.isReadable() && passed_.contains(earlier.moment.day);
    if (basis_ == ConversionBasis::period) {
        earlier_ += begunInPeriod ? 1 : 0;
        later_ += laterDay && passed_.contains(*laterDay) ? 1 : 0;
    } else if (begunInPeriod) {
        return addToCohort(earlier.moment.day, laterDay);
    }
    return {};
}

Flaw Conversion::addToCohort(Day earlier, std::optional<Day> later) {
    if (!within_) {
        ++earlier_;
        later_ += later ? 1 : 0;
        return {};
    }
    const Moment start{earlier, {}};
    const auto calendar = WorkingCalendar::of(within_->holidays);
    const auto due = knownDueDate(start, *within_, *calendar);
    if (due && due->day > asAt_) {
        return {};  // it still has time
    }
    const auto inTime = due && later ? isWithin(start, *due, {*later, {}}, *within_, *calendar)
                                     : std::optional(false);
    if (!due || !inTime) {
        // Its working days lie outside the years whose bank holidays are known.
        return leaveOut({&timeliness::troubleWith("outsideCalendar"), 0});
    }
    ++earlier_;
    later_ += *inTime ? 1 : 0;
    return {};
}

Outcome<double> Conversion::share() const {
    if (earlier_ == 0) {
        return Problem::nothing(within_ ? says("conversion.noneHadTime") : says("conversion.none"),
                                withUnusable(says("conversion.none.fix"), unusable_));
    }
    return static_cast<double>(later_) / earlier_;
}

texts::Phrase Conversion::sentence() const {
    using texts::Phrase;
    Phrase::Blanks blanks{{"earlier", inWords(earlier_)}, {"later", inWords(later_)}};
    if (basis_ == ConversionBasis::period) {
        return withUnusable({says("conversion.period"), std::move(blanks)}, unusable_);
    }
    if (within_) {
        blanks.push_back({"limit", inWords(*within_)});
    }
    return withUnusable(Phrase::counted(within_ ? forms("conversion.within") : forms("conversion"),
                                        later_, std::move(blanks)),
                        unusable_);
}

}  // namespace council::fostering
