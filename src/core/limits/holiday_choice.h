// Whose bank holidays a limit counts with: those of the nation the user named, else those the limit
// itself goes by, in either case with the user's own closures. Only a standard's own law moves a
// limit from England and Wales: the Freedom of Information Act leaves out a holiday anywhere in the
// United Kingdom, and it does so whatever days the council closes besides.
#pragma once

#include "core/calendars/working_calendar.h"
#include "core/limits/limit.h"

#include <utility>

namespace council {

class HolidayChoice {
 public:
    // No calendar named.
    HolidayChoice() = default;
    explicit HolidayChoice(CalendarChoice choice) : choice_(std::move(choice)) {
        if (choice_.nation || !choice_.adjustments.empty()) {
            usual_ = choice_.calendar();
        }
    }

    const WorkingCalendar& of(const Limit& limit) const {
        if (choice_.nation || limit.holidays == Nation::englandAndWales) {
            return usual();
        }
        if (choice_.adjustments.empty()) {
            return *WorkingCalendar::of(limit.holidays);
        }
        if (!other_ || otherNation_ != limit.holidays) {
            other_ = WorkingCalendar::adjusted(limit.holidays, choice_.adjustments);
            otherNation_ = limit.holidays;
        }
        return *other_;
    }
    // The limit as it is counted: a nation that the user named stands for its own.
    Limit counted(Limit limit) const {
        const bool isOfOther = limit.holidays != Nation::englandAndWales;
        limit.holidays = isOfOther ? choice_.nation.value_or(limit.holidays) : limit.holidays;
        return limit;
    }
    // Where no limit is in play.
    const WorkingCalendar& usual() const {
        return usual_ ? *usual_ : *WorkingCalendar::of(Nation::englandAndWales);
    }

 private:
    CalendarChoice choice_;
    Calendar usual_;
    // Of the limits that go by another nation's holidays: in a column nearly always one.
    mutable Calendar other_;
    mutable Nation otherNation_ = Nation::none;
};

}  // namespace council
