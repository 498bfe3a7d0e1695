#include "core/calendars/holidays.h"

#include "core/calendars/nation.h"

#include <map>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace council {
namespace {

using Dates = std::set<std::string>;

// The bank holidays of each year: 2012 to 2028 as the government publishes them (GOV.UK, UK bank
// holidays; the Ministry of Justice keeps the same list), earlier ones as proclaimed, later ones by
// the rules of the Banking and Financial Dealings Act 1971 and the custom of substitute days.
constexpr const char* englandAndWales[] = {
    "2000: 01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26",
    "2001: 01-01 04-13 04-16 05-07 05-28 08-27 12-25 12-26",
    "2002: 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
    "2003: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2004: 01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28",
    "2005: 01-03 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    "2006: 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    "2007: 01-01 04-06 04-09 05-07 05-28 08-27 12-25 12-26",
    "2008: 01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26",
    "2009: 01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28",
    "2010: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2011: 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
    "2012: 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
    "2013: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2014: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2015: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2016: 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    "2017: 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    "2018: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    "2019: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    "2020: 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2021: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2022: 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023: 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "2024: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2026: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027: 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    "2028: 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    "2029: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    "2030: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    "2031: 01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26",
    "2032: 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    "2033: 01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27",
    "2034: 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26",
    "2035: 01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26",
    "2036: 01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26",
    "2037: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2038: 01-01 04-23 04-26 05-03 05-31 08-30 12-27 12-28",
    "2039: 01-03 04-08 04-11 05-02 05-30 08-29 12-26 12-27",
    "2040: 01-02 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
};

// 2 January, the first Monday in August, St Andrew's Day from 2007 (asp 2 of that year), no Easter
// Monday.
constexpr const char* scotland[] = {
    "2000: 01-03 01-04 04-21 05-01 05-29 08-07 12-25 12-26",
    "2001: 01-01 01-02 04-13 05-07 05-28 08-06 12-25 12-26",
    "2002: 01-01 01-02 03-29 05-06 06-03 06-04 08-05 12-25 12-26",
    "2003: 01-01 01-02 04-18 05-05 05-26 08-04 12-25 12-26",
    "2004: 01-01 01-02 04-09 05-03 05-31 08-02 12-27 12-28",
    "2005: 01-03 01-04 03-25 05-02 05-30 08-01 12-26 12-27",
    "2006: 01-02 01-03 04-14 05-01 05-29 08-07 12-25 12-26",
    "2007: 01-01 01-02 04-06 05-07 05-28 08-06 11-30 12-25 12-26",
    "2008: 01-01 01-02 03-21 05-05 05-26 08-04 12-01 12-25 12-26",
    "2009: 01-01 01-02 04-10 05-04 05-25 08-03 11-30 12-25 12-28",
    "2010: 01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
    "2011: 01-03 01-04 04-22 04-29 05-02 05-30 08-01 11-30 12-26 12-27",
    "2012: 01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26",
    "2013: 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
    "2014: 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
    "2015: 01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28",
    "2016: 01-01 01-04 03-25 05-02 05-30 08-01 11-30 12-26 12-27",
    "2017: 01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
    "2018: 01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26",
    "2019: 01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
    "2020: 01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28",
    "2021: 01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
    "2022: 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
    "2023: 01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
    "2024: 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
    "2025: 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
    "2026: 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
    "2027: 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
    "2028: 01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
    "2029: 01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26",
    "2030: 01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
    "2031: 01-01 01-02 04-11 05-05 05-26 08-04 12-01 12-25 12-26",
    "2032: 01-01 01-02 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
    "2033: 01-03 01-04 04-15 05-02 05-30 08-01 11-30 12-26 12-27",
    "2034: 01-02 01-03 04-07 05-01 05-29 08-07 11-30 12-25 12-26",
    "2035: 01-01 01-02 03-23 05-07 05-28 08-06 11-30 12-25 12-26",
    "2036: 01-01 01-02 04-11 05-05 05-26 08-04 12-01 12-25 12-26",
    "2037: 01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28",
    "2038: 01-01 01-04 04-23 05-03 05-31 08-02 11-30 12-27 12-28",
    "2039: 01-03 01-04 04-08 05-02 05-30 08-01 11-30 12-26 12-27",
    "2040: 01-02 01-03 03-30 05-07 05-28 08-06 11-30 12-25 12-26",
};

// As England and Wales, with St Patrick's Day and the Battle of the Boyne.
constexpr const char* northernIreland[] = {
    "2000: 01-03 03-17 04-21 04-24 05-01 05-29 07-12 08-28 12-25 12-26",
    "2001: 01-01 03-19 04-13 04-16 05-07 05-28 07-12 08-27 12-25 12-26",
    "2002: 01-01 03-18 03-29 04-01 05-06 06-03 06-04 07-12 08-26 12-25 12-26",
    "2003: 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
    "2004: 01-01 03-17 04-09 04-12 05-03 05-31 07-12 08-30 12-27 12-28",
    "2005: 01-03 03-17 03-25 03-28 05-02 05-30 07-12 08-29 12-26 12-27",
    "2006: 01-02 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
    "2007: 01-01 03-19 04-06 04-09 05-07 05-28 07-12 08-27 12-25 12-26",
    "2008: 01-01 03-17 03-21 03-24 05-05 05-26 07-14 08-25 12-25 12-26",
    "2009: 01-01 03-17 04-10 04-13 05-04 05-25 07-13 08-31 12-25 12-28",
    "2010: 01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28",
    "2011: 01-03 03-17 04-22 04-25 04-29 05-02 05-30 07-12 08-29 12-26 12-27",
    "2012: 01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26",
    "2013: 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
    "2014: 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
    "2015: 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
    "2016: 01-01 03-17 03-25 03-28 05-02 05-30 07-12 08-29 12-26 12-27",
    "2017: 01-02 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
    "2018: 01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26",
    "2019: 01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26",
    "2020: 01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28",
    "2021: 01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28",
    "2022: 01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27",
    "2023: 01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26",
    "2024: 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
    "2025: 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
    "2026: 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
    "2027: 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
    "2028: 01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
    "2029: 01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26",
    "2030: 01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26",
    "2031: 01-01 03-17 04-11 04-14 05-05 05-26 07-14 08-25 12-25 12-26",
    "2032: 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
    "2033: 01-03 03-17 04-15 04-18 05-02 05-30 07-12 08-29 12-26 12-27",
    "2034: 01-02 03-17 04-07 04-10 05-01 05-29 07-12 08-28 12-25 12-26",
    "2035: 01-01 03-19 03-23 03-26 05-07 05-28 07-12 08-27 12-25 12-26",
    "2036: 01-01 03-17 04-11 04-14 05-05 05-26 07-14 08-25 12-25 12-26",
    "2037: 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
    "2038: 01-01 03-17 04-23 04-26 05-03 05-31 07-12 08-30 12-27 12-28",
    "2039: 01-03 03-17 04-08 04-11 05-02 05-30 07-12 08-29 12-26 12-27",
    "2040: 01-02 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26",
};

template <std::size_t Size>
Dates listed(const char* const (&years)[Size]) {
    Dates dates;
    for (const char* line : years) {
        std::istringstream words(line);
        std::string year;
        words >> year;  // "2022:"
        year.back() = '-';
        for (std::string date; words >> date;) {
            dates.insert(year + date);
        }
    }
    return dates;
}

Dates calculated(Nation nation) {
    Dates dates;
    for (const Holiday& holiday : bankHolidays(nation)) {
        dates.insert(isoText(holiday.day));
    }
    return dates;
}

void expectSame(const Dates& calculated, const Dates& expected) {
    for (const std::string& date : calculated) {
        EXPECT_TRUE(expected.contains(date)) << date << " calculated but not expected";
    }
    for (const std::string& date : expected) {
        EXPECT_TRUE(calculated.contains(date)) << date << " expected but not calculated";
    }
}

std::string nameOn(Nation nation, Day day) {
    for (const Holiday& holiday : bankHolidays(nation)) {
        if (holiday.day == day) {
            return holiday.name;
        }
    }
    return "no holiday";
}

TEST(Holidays, OfEnglandAndWalesAreThoseOfTheLists) {
    static_assert(std::size(englandAndWales) == 41);
    expectSame(calculated(Nation::englandAndWales), listed(englandAndWales));
}

TEST(Holidays, OfScotlandAreThoseOfTheLists) {
    static_assert(std::size(scotland) == 41);
    expectSame(calculated(Nation::scotland), listed(scotland));
}

TEST(Holidays, OfNorthernIrelandAreThoseOfTheLists) {
    static_assert(std::size(northernIreland) == 41);
    expectSame(calculated(Nation::northernIreland), listed(northernIreland));
}

TEST(Holidays, OfTheUnitedKingdomAreThoseOfAnyNation) {
    Dates expected = listed(englandAndWales);
    expected.merge(listed(scotland));
    expected.merge(listed(northernIreland));
    EXPECT_EQ(expected.size(), 533U);
    expectSame(calculated(Nation::unitedKingdom), expected);
}

TEST(Holidays, NoneMeansNone) {
    EXPECT_TRUE(bankHolidays(Nation::none).empty());
}

TEST(Holidays, StandInOrderOnWeekdaysWithNoDateTwice) {
    for (const Nation nation : {Nation::englandAndWales, Nation::scotland, Nation::northernIreland,
                                Nation::unitedKingdom}) {
        Day before = firstCalendarDay - Days(1);
        for (const Holiday& holiday : bankHolidays(nation)) {
            EXPECT_LT(before, holiday.day) << nameOf(nation) << " " << isoText(holiday.day);
            EXPECT_LE(holiday.day, lastCalendarDay) << nameOf(nation);
            EXPECT_FALSE(isWeekend(holiday.day)) << nameOf(nation) << " " << isoText(holiday.day);
            EXPECT_FALSE(holiday.name.empty()) << nameOf(nation) << " " << isoText(holiday.day);
            before = holiday.day;
        }
    }
}

TEST(Holidays, HaveTheNamesPeopleKnow) {
    struct Case {
        Nation nation;
        Day day;
        const char* name;
    };
    const Case cases[] = {
        {Nation::englandAndWales, dayOf(2025, 1, 1), "New Year's Day"},
        {Nation::englandAndWales, dayOf(2022, 1, 3), "New Year's Day (substitute day)"},
        {Nation::englandAndWales, dayOf(2025, 4, 18), "Good Friday"},
        {Nation::englandAndWales, dayOf(2025, 4, 21), "Easter Monday"},
        {Nation::englandAndWales, dayOf(2025, 5, 5), "Early May bank holiday"},
        {Nation::englandAndWales, dayOf(2020, 5, 8), "Early May bank holiday (VE day)"},
        {Nation::englandAndWales, dayOf(2025, 5, 26), "Spring bank holiday"},
        {Nation::englandAndWales, dayOf(2025, 8, 25), "Summer bank holiday"},
        {Nation::englandAndWales, dayOf(2021, 12, 27), "Christmas Day (substitute day)"},
        {Nation::englandAndWales, dayOf(2021, 12, 28), "Boxing Day (substitute day)"},
        {Nation::englandAndWales, dayOf(2022, 12, 26), "Boxing Day"},
        {Nation::englandAndWales, dayOf(2022, 12, 27), "Christmas Day (substitute day)"},
        {Nation::englandAndWales, dayOf(2002, 6, 3), "Golden Jubilee bank holiday"},
        {Nation::englandAndWales, dayOf(2002, 6, 4), "Spring bank holiday"},
        {Nation::englandAndWales, dayOf(2011, 4, 29), "Royal wedding bank holiday"},
        {Nation::englandAndWales, dayOf(2012, 6, 5), "Diamond Jubilee bank holiday"},
        {Nation::englandAndWales, dayOf(2022, 6, 2), "Spring bank holiday"},
        {Nation::englandAndWales, dayOf(2022, 6, 3), "Platinum Jubilee bank holiday"},
        {Nation::englandAndWales, dayOf(2022, 9, 19),
         "Bank holiday for the State Funeral of Queen Elizabeth II"},
        {Nation::englandAndWales, dayOf(2023, 5, 8),
         "Bank holiday for the Coronation of King Charles III"},
        {Nation::scotland, dayOf(2025, 1, 2), "2nd January"},
        {Nation::scotland, dayOf(2022, 1, 3), "New Year's Day (substitute day)"},
        {Nation::scotland, dayOf(2022, 1, 4), "2nd January (substitute day)"},
        {Nation::scotland, dayOf(2023, 1, 2), "2nd January"},
        {Nation::scotland, dayOf(2023, 1, 3), "New Year's Day (substitute day)"},
        {Nation::scotland, dayOf(2025, 8, 4), "Summer bank holiday"},
        {Nation::scotland, dayOf(2025, 12, 1), "St Andrew's Day (substitute day)"},
        {Nation::scotland, dayOf(2026, 6, 15), "World Cup bank holiday"},
        {Nation::northernIreland, dayOf(2025, 3, 17), "St Patrick's Day"},
        {Nation::northernIreland, dayOf(2024, 7, 12), "Battle of the Boyne (Orangemen's Day)"},
        {Nation::northernIreland, dayOf(2025, 7, 14),
         "Battle of the Boyne (Orangemen's Day, substitute day)"},
        {Nation::unitedKingdom, dayOf(2025, 12, 25), "Christmas Day"},
        {Nation::unitedKingdom, dayOf(2025, 4, 21), "Easter Monday"},
        {Nation::unitedKingdom, dayOf(2025, 8, 25), "Summer bank holiday"},
        {Nation::unitedKingdom, dayOf(2025, 8, 4), "Summer bank holiday (Scotland)"},
        {Nation::unitedKingdom, dayOf(2025, 3, 17), "St Patrick's Day (Northern Ireland)"},
        {Nation::unitedKingdom, dayOf(2022, 1, 3), "New Year's Day (substitute day)"},
        {Nation::unitedKingdom, dayOf(2022, 1, 4), "2nd January (substitute day, Scotland)"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(nameOn(row.nation, row.day), row.name)
            << nameOf(row.nation) << " " << isoText(row.day);
    }
}

TEST(Holidays, MovedAndOneOffDaysEachGiveReasonAndSource) {
    EXPECT_EQ(specialDays().size(), 11U);
    for (const SpecialDay& day : specialDays()) {
        EXPECT_FALSE(day.name.empty()) << isoText(day.day);
        EXPECT_FALSE(day.reason.empty()) << isoText(day.day);
        EXPECT_FALSE(day.source.empty()) << isoText(day.day);
        const Nation keeper =
            day.nation == Nation::unitedKingdom ? Nation::englandAndWales : day.nation;
        EXPECT_EQ(nameOn(keeper, day.day), day.name) << isoText(day.day);
    }
}

TEST(Holidays, AMovedHolidayLeavesItsOldDayToWork) {
    for (const Day day :
         {dayOf(2002, 5, 27), dayOf(2012, 5, 28), dayOf(2020, 5, 4), dayOf(2022, 5, 30)}) {
        for (const Nation nation : {Nation::englandAndWales, Nation::scotland,
                                    Nation::northernIreland, Nation::unitedKingdom}) {
            EXPECT_EQ(nameOn(nation, day), "no holiday") << nameOf(nation) << " " << isoText(day);
        }
    }
}

TEST(Holidays, StAndrewsDayBeganIn2007) {
    EXPECT_EQ(nameOn(Nation::scotland, dayOf(2006, 11, 30)), "no holiday")
        << "the Act received Royal Assent on 15 January 2007";
    EXPECT_EQ(nameOn(Nation::scotland, dayOf(2007, 11, 30)), "St Andrew's Day");
}

TEST(Holidays, ArePublishedUpTo2028) {
    for (const Holiday& holiday : bankHolidays(Nation::englandAndWales)) {
        EXPECT_EQ(holiday.isPublished(), isoText(holiday.day) < "2029") << isoText(holiday.day);
    }
}

TEST(Nations, AreChosenByTheirWords) {
    struct Case {
        const char* word;
        std::optional<Nation> expected;
    };
    const Case cases[] = {
        {"England and Wales", Nation::englandAndWales},
        {"EW", Nation::englandAndWales},
        {"England", Nation::englandAndWales},
        {"Wales", Nation::englandAndWales},
        {"Scotland", Nation::scotland},
        {"Northern Ireland", Nation::northernIreland},
        {"NI", Nation::northernIreland},
        {"UK", Nation::unitedKingdom},
        {"None", Nation::none},
        {"  scotland ", Nation::scotland},
        {"ni", Nation::northernIreland},
        {"Scot", std::nullopt},
        {"Ireland", std::nullopt},
        {"", std::nullopt},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(readNation(row.word), row.expected) << row.word;
    }
}

TEST(Nations, AreShownByTheirNames) {
    EXPECT_EQ(nameOf(Nation::englandAndWales), "England and Wales");
    EXPECT_EQ(nameOf(Nation::scotland), "Scotland");
    EXPECT_EQ(nameOf(Nation::northernIreland), "Northern Ireland");
    EXPECT_EQ(nameOf(Nation::unitedKingdom), "UK");
    EXPECT_EQ(nameOf(Nation::none), "None");
}

}  // namespace
}  // namespace council
