// HOLIDAYS, STANDARDS: tables of what the functions know.
#include "addin/function.h"
#include "addin/readers.h"
#include "core/calendars/holidays.h"
#include "core/limits/standards.h"
#include "functions.h"

#include <algorithm>
#include <map>
#include <string>

namespace council::addin::timeliness_family {

namespace {

struct Holidays {
    enum : std::size_t { calendar, from, to };

    // The bank holidays of the calendar, and what the user's own list makes of them: days it
    // re-opens are none, closures on other weekdays are.
    static std::map<Day, Holiday> listed(const CalendarChoice& choice) {
        std::map<Day, Holiday> days;
        for (const Holiday& holiday : bankHolidays(choice.nation)) {
            days.emplace(holiday.day, holiday);
        }
        for (const Adjustment& adjustment : choice.adjustments) {
            if (!isWeekend(adjustment.day)) {
                days.emplace(adjustment.day, Holiday{adjustment.day, "Local closure"});
            }
        }
        const Calendar worked = choice.calendar();
        std::erase_if(days, [&](const auto& entry) {
            return worked->knownWorkingDay(entry.first).value_or(true);
        });
        return days;
    }

    static bool isOwn(const Holiday& holiday, Nation nation) {
        return std::ranges::find(bankHolidays(nation), holiday) == bankHolidays(nation).end();
    }

    static Outcome<Table> evaluate(const Call& call) {
        COUNCIL_TRY(choice, calendarChoiceOf(call, calendar));
        COUNCIL_TRY(period, periodOf(call, from, to));
        Table table{"Date", "Name", "Status"};
        for (const auto& [day, holiday] : listed(choice)) {
            if (period.contains(day)) {
                const bool isCertain = holiday.isPublished() || isOwn(holiday, choice.nation);
                table.addRow({Cell(serialOf(day, call.nullDate())), Cell(holiday.name),
                              Cell(isCertain ? "published" : "provisional")});
            }
        }
        return table;
    }

    static std::string because(const Call& call) {
        const auto choice = calendarChoiceOf(call, calendar);
        return choice ? "it lists the days that are no working days in the calendar of " +
                            std::string(nameOf(choice.value().nation)) +
                            ", weekends apart; enter it as an array formula to see the whole table"
                      : std::string();
    }
};

struct Standards {
    static Outcome<Table> evaluate(const Call& /*call*/) {
        Table table{"Code", "Limit", "Name", "From", "To", "Kind", "Source"};
        const auto text = [](std::string_view words) { return Cell(std::string(words)); };
        for (const Standard& standard : council::standards()) {
            table.addRow({text(standard.code), text(standard.schedule), text(standard.name),
                          text(standard.from), text(standard.to), text(nameOf(standard.kind)),
                          text(standard.source)});
        }
        return table;
    }

    static std::string because(const Call& /*call*/) {
        return "enter it as an array formula to see the whole table";
    }
};

}  // namespace

}  // namespace council::addin::timeliness_family

namespace council::addin {

const Rule timelinessHolidays = asWhole<timeliness_family::Holidays>;
const Rule timelinessStandards = asWhole<timeliness_family::Standards>;

}  // namespace council::addin
