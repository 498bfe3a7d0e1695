#include "core/calendars/holidays.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace council {

namespace {

using std::chrono::Monday;
using std::chrono::Saturday;
using std::chrono::Sunday;
using std::chrono::weekday;

// The nations that keep a holiday.
struct Keepers {
    bool englandAndWales = false;
    bool scotland = false;
    bool northernIreland = false;

    bool has(Nation nation) const {
        return (nation == Nation::englandAndWales && englandAndWales) ||
               (nation == Nation::scotland && scotland) ||
               (nation == Nation::northernIreland && northernIreland);
    }
};

constexpr Keepers everyone = {true, true, true};
constexpr Keepers notScotland = {true, false, true};
constexpr Keepers onlyScotland = {false, true, false};
constexpr Keepers onlyNorthernIreland = {false, false, true};

// Banking and Financial Dealings Act 1971, schedule 1, and the proclamations made under it each
// year. Good Friday and Christmas Day are holidays at common law; here it makes no difference.

// A holiday on a date. On a weekend it is kept some days later, far enough not to meet the holiday
// beside it.
struct FixedRule {
    Keepers keepers;
    unsigned month;
    unsigned day;
    int daysFromSaturday;
    int daysFromSunday;
    int firstYear;
    std::string_view name;
};

constexpr int always = 0;

constexpr FixedRule fixedRules[] = {
    {notScotland, 1, 1, 2, 1, always, "New Year's Day"},
    // Two holidays side by side: a Sunday's waits for the Tuesday, because the Monday is taken.
    {onlyScotland, 1, 1, 2, 2, always, "New Year's Day"},
    {onlyScotland, 1, 2, 2, 2, always, "2nd January"},
    {onlyNorthernIreland, 3, 17, 2, 1, always, "St Patrick's Day"},
    {onlyNorthernIreland, 7, 12, 2, 1, always, "Battle of the Boyne (Orangemen's Day)"},
    // St Andrew's Day Bank Holiday (Scotland) Act 2007 (asp 2), in force from 16 January 2007.
    {onlyScotland, 11, 30, 2, 1, 2007, "St Andrew's Day"},
    {everyone, 12, 25, 2, 2, always, "Christmas Day"},
    {everyone, 12, 26, 2, 2, always, "Boxing Day"},
};

enum class Which : std::uint8_t { firstMonday, lastMonday };

struct MondayRule {
    Keepers keepers;
    Which which;
    unsigned month;
    std::string_view name;
};

constexpr MondayRule mondayRules[] = {
    {everyone, Which::firstMonday, 5, "Early May bank holiday"},
    {everyone, Which::lastMonday, 5, "Spring bank holiday"},
    {notScotland, Which::lastMonday, 8, "Summer bank holiday"},
    {onlyScotland, Which::firstMonday, 8, "Summer bank holiday"},
};

struct EasterRule {
    Keepers keepers;
    int daysAfterEasterSunday;
    std::string_view name;
};

constexpr EasterRule easterRules[] = {
    {everyone, -2, "Good Friday"},
    {notScotland, 1, "Easter Monday"},
};

// The table of what no rule foresees. Add a row when a proclamation does; nothing else needs to
// change.
constexpr SpecialDay special[] = {
    {Nation::unitedKingdom, dayOf(2002, 6, 3), std::nullopt, "Golden Jubilee bank holiday",
     "50 years of Queen Elizabeth II",
     "Prime Minister's written answer of November 2000, as BBC News reported it on 24 November "
     "2000"},
    {Nation::unitedKingdom, dayOf(2002, 6, 4), dayOf(2002, 5, 27), "Spring bank holiday",
     "moved beside the Golden Jubilee",
     "Prime Minister's written answer of November 2000, as BBC News reported it on 24 November "
     "2000"},
    {Nation::unitedKingdom, dayOf(2011, 4, 29), std::nullopt, "Royal wedding bank holiday",
     "wedding of Prince William and Catherine Middleton", "GOV.UK, UK bank holidays, 2011"},
    {Nation::unitedKingdom, dayOf(2012, 6, 4), dayOf(2012, 5, 28), "Spring bank holiday",
     "moved beside the Diamond Jubilee", "GOV.UK, UK bank holidays, 2012"},
    {Nation::unitedKingdom, dayOf(2012, 6, 5), std::nullopt, "Diamond Jubilee bank holiday",
     "60 years of Queen Elizabeth II", "GOV.UK, UK bank holidays, 2012"},
    {Nation::unitedKingdom, dayOf(2020, 5, 8), dayOf(2020, 5, 4), "Early May bank holiday (VE day)",
     "moved to the 75th anniversary of Victory in Europe", "GOV.UK, UK bank holidays, 2020"},
    {Nation::unitedKingdom, dayOf(2022, 6, 2), dayOf(2022, 5, 30), "Spring bank holiday",
     "moved beside the Platinum Jubilee", "GOV.UK, UK bank holidays, 2022"},
    {Nation::unitedKingdom, dayOf(2022, 6, 3), std::nullopt, "Platinum Jubilee bank holiday",
     "70 years of Queen Elizabeth II", "GOV.UK, UK bank holidays, 2022"},
    {Nation::unitedKingdom, dayOf(2022, 9, 19), std::nullopt,
     "Bank holiday for the State Funeral of Queen Elizabeth II", "State Funeral on that Monday",
     "GOV.UK, UK bank holidays, 2022"},
    {Nation::unitedKingdom, dayOf(2023, 5, 8), std::nullopt,
     "Bank holiday for the Coronation of King Charles III", "Coronation on Saturday 6 May 2023",
     "GOV.UK, UK bank holidays, 2023"},
    {Nation::scotland, dayOf(2026, 6, 15), std::nullopt, "World Cup bank holiday",
     "Scotland's first men's World Cup since 1998",
     "Royal Proclamation under section 1(3) of the 1971 Act, announced 5 February 2026"},
};

// "Christmas Day (substitute day)"; a name that already ends in a bracket takes the note inside it.
std::string withNote(std::string name, std::string_view note) {
    if (name.ends_with(')')) {
        name.pop_back();
        return name.append(", ").append(note).append(")");
    }
    return name.append(" (").append(note).append(")");
}

// The first Sunday after the full moon that the church's tables give for spring; they repeat every
// 19 years, with two days of correction. Right for 1900 to 2199.
constexpr Day easterSunday(int year) {
    const int yearOfMoonCycle = year % 19;
    int daysToFullMoon = (19 * yearOfMoonCycle + 24) % 30;
    if (daysToFullMoon == 29 || (daysToFullMoon == 28 && yearOfMoonCycle > 10)) {
        --daysToFullMoon;
    }
    const Day fullMoon = dayOf(year, 3, 21) + Days(daysToFullMoon);
    return fullMoon + Days(7 - static_cast<int>(weekday(fullMoon).c_encoding()));
}

// The two corrections decide only a few years, none of them among the calendar's own: these do.
static_assert(easterSunday(1954) == dayOf(1954, 4, 18));
static_assert(easterSunday(1981) == dayOf(1981, 4, 19));
static_assert(easterSunday(2049) == dayOf(2049, 4, 18));
static_assert(easterSunday(2038) == dayOf(2038, 4, 25), "the latest Easter there can be");

Day mondayOf(const MondayRule& rule, int year) {
    const auto month = std::chrono::year(year) / std::chrono::month(rule.month);
    return rule.which == Which::firstMonday ? Day(month / Monday[1])
                                            : Day(month / Monday[std::chrono::last]);
}

Holiday fixedHoliday(const FixedRule& rule, int year) {
    const Day day = dayOf(year, rule.month, rule.day);
    const std::string name(rule.name);
    if (weekday(day) == Saturday) {
        return {day + Days(rule.daysFromSaturday), withNote(name, "substitute day")};
    }
    if (weekday(day) == Sunday) {
        return {day + Days(rule.daysFromSunday), withNote(name, "substitute day")};
    }
    return {day, name};
}

void addRules(std::map<Day, std::string>& holidays, Nation nation, int year) {
    const auto add = [&](Holiday holiday) {
        holidays.emplace(holiday.day, std::move(holiday.name));
    };
    for (const auto& rule : fixedRules) {
        if (rule.keepers.has(nation) && year >= rule.firstYear) {
            add(fixedHoliday(rule, year));
        }
    }
    for (const auto& rule : mondayRules) {
        if (rule.keepers.has(nation)) {
            add({mondayOf(rule, year), std::string(rule.name)});
        }
    }
    for (const auto& rule : easterRules) {
        if (rule.keepers.has(nation)) {
            add({easterSunday(year) + Days(rule.daysAfterEasterSunday), std::string(rule.name)});
        }
    }
}

std::vector<Holiday> listed(const std::map<Day, std::string>& holidays) {
    std::vector<Holiday> list;
    list.reserve(holidays.size());
    for (const auto& [day, name] : holidays) {
        list.push_back({day, name});
    }
    return list;
}

std::vector<Holiday> holidaysOf(Nation nation) {
    std::map<Day, std::string> holidays;
    const int firstYear = int{std::chrono::year_month_day(firstCalendarDay).year()};
    const int lastYear = int{std::chrono::year_month_day(lastCalendarDay).year()};
    for (int year = firstYear; year <= lastYear; ++year) {
        addRules(holidays, nation, year);
    }
    for (const SpecialDay& row : special) {
        if (row.nation != nation && row.nation != Nation::unitedKingdom) {
            continue;
        }
        if (row.insteadOf) {
            holidays.erase(*row.insteadOf);
        }
        holidays.emplace(row.day, row.name);
    }
    return listed(holidays);
}

std::vector<Holiday> holidaysAnywhere() {
    struct Kept {
        std::string name;
        Nation by;
        bool byOthersToo = false;
    };
    std::map<Day, Kept> days;
    for (const Nation nation :
         {Nation::englandAndWales, Nation::scotland, Nation::northernIreland}) {
        for (const Holiday& holiday : bankHolidays(nation)) {
            const auto [place, isNew] = days.try_emplace(holiday.day, Kept{holiday.name, nation});
            place->second.byOthersToo = !isNew;
        }
    }
    std::map<Day, std::string> named;
    for (const auto& [day, kept] : days) {
        named.emplace(day, kept.byOthersToo ? kept.name : withNote(kept.name, nameOf(kept.by)));
    }
    return listed(named);
}

}  // namespace

const std::vector<Holiday>& bankHolidays(Nation nation) {
    static const auto englandAndWales = holidaysOf(Nation::englandAndWales);
    static const auto scotland = holidaysOf(Nation::scotland);
    static const auto northernIreland = holidaysOf(Nation::northernIreland);
    static const std::vector<Holiday> nowhere;
    switch (nation) {
        case Nation::englandAndWales:
            return englandAndWales;
        case Nation::scotland:
            return scotland;
        case Nation::northernIreland:
            return northernIreland;
        case Nation::unitedKingdom: {
            static const auto anywhere = holidaysAnywhere();
            return anywhere;
        }
        case Nation::none:
            break;
    }
    return nowhere;
}

std::span<const SpecialDay> specialDays() {
    return special;
}

}  // namespace council
