// HOLIDAYS, STANDARDS: tables of what the functions know.
#include "addin/readers.h"
#include "addin/whole.h"
#include "core/calendars/holidays.h"
#include "core/limits/standards.h"
#include "core/timeliness/sentences.h"

#include <algorithm>
#include <map>
#include <string>

namespace council::addin {

namespace {

// The bank holidays of the calendar, and what the user's own list makes of them: days it re-opens
// are left out, closures on other weekdays are added.
std::map<Day, Holiday> listed(const CalendarChoice& choice) {
    std::map<Day, Holiday> days;
    for (const Holiday& holiday : bankHolidays(choice.usualNation())) {
        days.emplace(holiday.day, holiday);
    }
    for (const Adjustment& adjustment : choice.adjustments) {
        for (Day day = adjustment.day; day <= adjustment.last; day += Days(1)) {
            if (!isWeekend(day)) {
                days.emplace(day, Holiday{day, "Local closure"});
            }
        }
    }
    const Calendar worked = choice.calendar();
    std::erase_if(days, [&](const auto& entry) {
        return worked->knownWorkingDay(entry.first).value_or(true);
    });
    return days;
}

bool isOwn(const Holiday& holiday, Nation nation) {
    return std::ranges::find(bankHolidays(nation), holiday) == bankHolidays(nation).end();
}

Outcome<Table> holidays(const Call& call, const Why& why) {
    using Place = places::TimelinessHolidays;
    COUNCIL_TRY(choice, calendarChoiceOf(call, Place::calendar));
    COUNCIL_TRY(period, periodOf(call, Place::from, Place::to));
    why([&] {
        return texts::Phrase(timeliness::tells("holidays"),
                             {{"nation", texts::Phrase::asItIs(nameOf(choice.usualNation()))}});
    });
    Table table{"Date", "Name", "Status"};
    for (const auto& [day, holiday] : listed(choice)) {
        if (period.contains(day)) {
            const bool isCertain = holiday.isPublished() || isOwn(holiday, choice.usualNation());
            table.addRow({Cell(serialOf(day, call.nullDate())), Cell(holiday.name),
                          Cell(isCertain ? "published" : "provisional")});
        }
    }
    return table;
}

Table standardsTable(const Call& /*call*/, const Why& why) {
    why(timeliness::tells("standards"));
    Table table{"Code", "Limit", "Name", "From", "To", "Kind", "Source"};
    const auto text = [](std::string_view words) { return Cell(std::string(words)); };
    for (const Standard& standard : standards()) {
        table.addRow({text(standard.code), text(standard.schedule), text(standard.name),
                      text(standard.from), text(standard.to), text(nameOf(standard.kind)),
                      text(standard.source)});
    }
    return table;
}

}  // namespace

const Rule timelinessHolidays = asWhole<holidays>;
const Rule timelinessStandards = asWhole<standardsTable>;

}  // namespace council::addin
