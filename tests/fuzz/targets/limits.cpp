#include "../targets.h"
#include "core/limits/due_date.h"

namespace council::fuzz {

namespace {

void due(const Limit& limit, const Moment& start) {
    const WorkingCalendar& calendar = *WorkingCalendar::of(limit.holidays);
    const Outcome<Moment> due = dueDate(start, limit, calendar);
    const std::optional<Moment> known = knownDueDate(start, limit, calendar);
    require(due.has_value() == known.has_value(), "a due date is known when it is answered");
    if (due) {
        require(due.value() == *known, "both ways lead to one due date");
        require(isUsable(due.value().day), "a due date is usable");
        require(due.value().day >= start.day - Days(1), "nothing is due before it starts");
        const Outcome<bool> onTheDay = isInTime(start, due.value(), limit, calendar);
        require(!onTheDay || onTheDay.value() || due.value().day < start.day,
                "on the due date itself is in time");
    }
}

}  // namespace

void limits(Input input) {
    const Moment start{firstCalendarDay + Days(input.day() % 80000 - 5000), {}};
    const Outcome<Limit> limit = readLimit(Cell(input.rest()));
    if (limit) {
        require(limit.value().amount >= 0, "a limit is not below 0");
        const Outcome<Limit> again = readLimit(Cell(textOf(limit.value())));
        require(again.has_value() && textOf(again.value()) == textOf(limit.value()),
                "a limit in full words reads back");
        if (isUsable(start.day)) {
            due(limit.value(), start);
        }
    } else {
        require(sentence(limit.error()).ends_with('.'), "a problem is a sentence");
    }
}

void schedules(Input input) {
    const Outcome<std::vector<Limit>> schedule = readSchedule(Cell(input.rest()));
    if (schedule) {
        require(!schedule.value().empty(), "a schedule has a step");
        const Outcome<std::vector<Limit>> again = readSchedule(Cell(textOf(schedule.value())));
        require(again.has_value() && textOf(again.value()) == textOf(schedule.value()),
                "a schedule in full words reads back");
    } else {
        require(sentence(schedule.error()).ends_with('.'), "a problem is a sentence");
    }
}

}  // namespace council::fuzz
