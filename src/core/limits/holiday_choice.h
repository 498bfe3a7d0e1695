// Whose bank holidays a limit counts with: those of the calendar the user named, else those the
// limit itself goes by. Only a standard's own law moves those from England and Wales: the Freedom
// of Information Act leaves out a holiday anywhere in the United Kingdom.
#pragma once

#include "core/limits/limit.h"

#include <utility>

namespace council {

class HolidayChoice {
 public:
    // No calendar named.
    HolidayChoice() = default;
    // A null calendar: none named.
    explicit HolidayChoice(Calendar named) : named_(std::move(named)) {}

    const WorkingCalendar& of(const Limit& limit) const {
        return named_ ? *named_ : *WorkingCalendar::of(limit.holidays);
    }
    // Where no limit is in play.
    const WorkingCalendar& usual() const {
        return named_ ? *named_ : *WorkingCalendar::of(Nation::englandAndWales);
    }

 private:
    Calendar named_;
};

}  // namespace council
