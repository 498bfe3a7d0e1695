#include "../targets.h"
#include "core/calendars/working_calendar.h"

namespace council::fuzz {

void calendars(Input input) {
    const Day nullDate = nullDates[input.below(3)];
    const Day day = firstCalendarDay + Days(input.day() % 16000 - 500);
    const int count = static_cast<int>(input.below(100));
    const Grid grid = input.grid(1 + input.below(2));
    const Outcome<CalendarChoice> read = readCalendarChoice(grid, nullDate);
    if (!read) {
        require(sentence(read.error()).ends_with('.'), "a problem is a sentence");
        return;
    }
    const Calendar chosen = read.value().calendar();
    const WorkingCalendar& calendar = *chosen;
    const std::optional<Day> after = calendar.workingDayAfter(day, count);
    if (after) {
        const Outcome<int> between = calendar.workingDaysBetween(day, after.value());
        require(between && between.value() == count, "as many working days lie between as added");
    }
    const std::optional<Day> first = calendar.firstWorkingDayFrom(day);
    if (first) {
        require(first.value() >= day, "the first working day from a day is not before it");
        require(calendar.isWorkingDay(first.value()).value(), "and is a working day");
    }
    const Outcome<bool> works = calendar.isWorkingDay(day);
    require(works.has_value() == calendar.knownWorkingDay(day).has_value(),
            "both ways know the same days");
}

}  // namespace council::fuzz
