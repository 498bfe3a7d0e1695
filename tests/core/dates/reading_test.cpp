#include "core/dates/reading.h"

#include "core/dates/month_names.h"

#include <limits>
#include <string>

#include <gtest/gtest.h>

namespace council {
namespace {

// The three null dates a Calc document can have.
constexpr Day oldNullDate = dayOf(1900, 1, 1);
constexpr Day macNullDate = dayOf(1904, 1, 1);

// "blank", "unreadable", or the date: what a row below can say.
std::string told(const DateReading& reading) {
    if (reading.isBlank()) {
        return "blank";
    }
    return reading.isReadable() ? longText(reading.moment) : "unreadable";
}

std::string read(std::string_view text) {
    return told(readDateText(text, MonthEdge::last));
}

struct TextCase {
    const char* text;
    const char* expected;
    const char* why;
};

TEST(DateText, EveryAcceptedFormReads) {
    const TextCase cases[] = {
        {"2021-09-30", "30 September 2021", "the international form"},
        {"30/9/2021", "30 September 2021", "one digit for the month"},
        {"30/09/2021", "30 September 2021", "as councils' exports write it"},
        {"30-09-2021", "30 September 2021", "with dashes"},
        {"30.09.2021", "30 September 2021", "with dots"},
        {"1/9/2021", "1 September 2021", "one digit for the day too"},
        {"1.9.2021", "1 September 2021", "whatever the separator"},
        {"30 September 2021", "30 September 2021", "a month in full"},
        {"30 Sep 2021", "30 September 2021", "three letters"},
        {"30 Sept 2021", "30 September 2021", "the one four-letter form"},
        {"30-Sep-2021", "30 September 2021", "as databases write it"},
        {"30th September 2021", "30 September 2021", "with an ordinal"},
        {"1st May 2021", "1 May 2021", "May in full is its three letters"},
        {"2nd June 2021", "2 June 2021", "2nd"},
        {"3rd June 2021", "3 June 2021", "3rd"},
        {"11th June 2021", "11 June 2021", "eleventh, not 11st"},
        {"12th June 2021", "12 June 2021", "twelfth"},
        {"13th June 2021", "13 June 2021", "thirteenth"},
        {"21st June 2021", "21 June 2021", "21st"},
        {"22nd June 2021", "22 June 2021", "22nd"},
        {"23rd June 2021", "23 June 2021", "23rd"},
        {"29/02/2024", "29 February 2024", "a leap day"},
        {"2021/09/30", "30 September 2021", "year first, with slashes"},
        {"30 Sep. 2021", "30 September 2021", "a full stop after the month"},
        {"31 March, 2017", "31 March 2017", "a comma after the month"},
        {"30th of September, 2021", "30 September 2021", "as people say it"},
        {"Thu 30 Sept. 2021", "30 September 2021", "with its weekday"},
        {"Thursday, 30/09/2021", "30 September 2021", "before figures too"},
        {"30/9/21", "30 September 2021", "a year of two digits"},
        {"30-Sep-21", "30 September 2021", "as databases write it"},
        {"30 September 21", "30 September 2021", "the day comes first"},
        {"15/03/79", "15 March 2079", "the last year of this century"},
        {"15/03/80", "15 March 1980", "the first of the last century"},
        {"by 31 March 2017", "31 March 2017", "a word that changes nothing"},
        {"01/01/1950", "1 January 1950", "the first usable date"},
        {"31/12/2199", "31 December 2199", "the last usable date"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(read(row.text), row.expected) << row.text << ": " << row.why;
    }
}

TEST(DateText, EveryMonthReadsInFullAndInThreeLetters) {
    const char* const months[] = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};
    for (const std::string month : months) {
        EXPECT_EQ(read("7 " + month + " 2022"), "7 " + month + " 2022");
        EXPECT_EQ(read("7 " + month.substr(0, 3) + " 2022"), "7 " + month + " 2022");
        for (const std::string& name : {month, month.substr(0, 3)}) {
            EXPECT_EQ(told(readDateText(name + " 2022", MonthEdge::first)), "1 " + month + " 2022");
        }
    }
}

TEST(DateText, SpacesAndLetterCaseSayNothing) {
    const TextCase cases[] = {
        {"  30/09/2021 ", "30 September 2021", "spaces around"},
        {"30 / 09 / 2021", "30 September 2021", "spaces inside"},
        {"30\xC2\xA0September\xC2\xA0"
         "2021",
         "30 September 2021", "no-break spaces, as web pages have"},
        {"\xC2\xA0", "blank", "a cell of nothing but a no-break space"},
        {"30\xE2\x80\xAFSep\xE2\x80\xAF"
         "2021",
         "30 September 2021", "narrow no-break spaces"},
        {"30september2021", "30 September 2021", "no spaces at all"},
        {"30 SEPTEMBER 2021", "30 September 2021", "capitals"},
        {"30TH sEp 2021", "30 September 2021", "mixed case"},
        {"\t2021-09-30\r\n", "30 September 2021", "tabs and line ends"},
        {"SEPTEMBER 2016", "30 September 2016", "a month in capitals"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(read(row.text), row.expected) << row.why;
    }
}

TEST(DateText, ATimeMayFollowAfterASpaceOrAT) {
    const TextCase cases[] = {
        {"2021-09-30 14:30", "30 September 2021 14:30", "after a space"},
        {"2021-09-30T14:30", "30 September 2021 14:30", "after a T"},
        {"2021-09-30t14:30", "30 September 2021 14:30", "case ignored there too"},
        {"2021-09-30 T 14:30", "30 September 2021 14:30", "spaces around the T"},
        {"30/09/2021T09:05:01.250", "30 September 2021 09:05:01.250", "to the millisecond"},
        {"30 September 2021 14:30", "30 September 2021 14:30", "after a worded date"},
        {"30september2021 14:30", "30 September 2021 14:30", "the only space that says something"},
        {"30/09/2021 00:00", "30 September 2021", "midnight is a date without a time"},
        {"2021-09-30 00:00:00.000000", "30 September 2021", "as databases write a date"},
        {"30/09/2021 9:05", "30 September 2021 09:05", "an hour of one digit"},
        {"30/09/21 9:05", "30 September 2021 09:05", "after a year of two"},
        {"30/09/2021 12:00 AM", "30 September 2021", "midnight on a clock of twelve hours"},
        {"30/09/2021 12:30 pm", "30 September 2021 12:30", "half past noon"},
        {"30/09/2021 1:05PM", "30 September 2021 13:05", "no space before it"},
        {"30/09/2021 11:59:59 PM", "30 September 2021 23:59:59", "with seconds"},
        {"30/09/2021 14:30:05.2", "30 September 2021 14:30:05.200", "one decimal"},
        {"2020-08-27T10:15:30.123456", "27 August 2020 10:15:30.123", "microseconds"},
        {"2020-08-27T10:15:30.123456789", "27 August 2020 10:15:30.123", "nanoseconds"},
        {"2020-08-27T10:15:30.1236", "27 August 2020 10:15:30.124", "rounded"},
        {"2020-08-27T23:59:59.999999999", "27 August 2020 23:59:59.999", "never into tomorrow"},
        {"30/09/2021 14:30:05.1234567890", "unreadable", "ten decimals"},
        {"30/09/2021 13:05 PM", "unreadable", "no 13 on a clock of twelve hours"},
        {"30/09/2021 0:05 AM", "unreadable", "nor 0"},
        {"30/09/20219:05", "unreadable", "nothing keeps year and hour apart"},
        {"30/09/2021 14:30+01:00", "unreadable", "a time zone"},
        {"2021-09-30 00:00:00+00:00", "unreadable", "London's own, half of the year"},
        {"30/09/2021 23:59:59.999", "30 September 2021 23:59:59.999", "the last moment of a day"},
        {"30/09/2021 14 : 30", "30 September 2021 14:30", "spaces around the colon"},
        {"30/09/2021 \xC2\xA0 14:30", "30 September 2021 14:30", "a no-break space between"},
        {"30/09/202114:30", "unreadable", "nothing keeps year and hour apart"},
        {"30/09/2021 1 4:30", "unreadable", "a space inside the hour could be the one before it"},
        {"30/09/2021 14:3", "unreadable", "the minute has two digits"},
        {"30/09/2021 14:30:5", "unreadable", "so has the second"},
        {"30/09/2021 14:30:05.", "unreadable", "a fraction that never comes"},
        {"30/09/2021 14:30.250", "unreadable", "a fraction of a minute"},
        {"30/09/2021 14:30:05:01", "unreadable", "one part too many"},
        {"30/09/2021 14:", "unreadable", "half a time"},
        {"30/09/2021 14", "unreadable", "an hour alone is part of nothing"},
        {"30/09/2021T", "unreadable", "a T with nothing after it"},
        {"30/09/2021TT14:30", "unreadable", "two of them"},
        {"30/09/2021 24:00", "unreadable", "a day ends at 23:59"},
        {"30/09/2021 14:60", "unreadable", "no 60th minute"},
        {"30/09/2021 14:30:60", "unreadable", "no leap seconds"},
        {"30/09/2021 -4:30", "unreadable", "no negative hours"},
        {"30/09/2021 14:30Z", "unreadable", "no time zones"},
        {"14:30", "unreadable", "a time is not a date"},
        {":30", "unreadable", "nor is half of one"},
        {"T14:30", "unreadable", "nor with a T"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(read(row.text), row.expected) << row.text << ": " << row.why;
    }
}

TEST(DateText, NothingIsGuessed) {
    const TextCase cases[] = {
        {"31/06/2021", "unreadable", "June has 30 days: a date is never moved"},
        {"29/02/2023", "unreadable", "not a leap year"},
        {"29/02/2100", "unreadable", "centuries are not"},
        {"09/30/2021", "unreadable", "month first is American"},
        {"30/13/2021", "unreadable", "no 13th month"},
        {"00/09/2021", "unreadable", "no day 0"},
        {"30/00/2021", "unreadable", "no month 0"},
        {"30/09-2021", "unreadable", "two separators in one date"},
        {"30 09 2021", "unreadable", "no separator: spaces say nothing"},
        {"2021-9-30", "unreadable", "the international form has two digits"},
        {"2021-09-31", "unreadable", "no 31 September"},
        {"30-Sep 2021", "unreadable", "one dash"},
        {"30 Sep-2021", "unreadable", "one dash"},
        {"30/Sep/2021", "unreadable", "a worded month between slashes"},
        {"30 Sepp 2021", "unreadable", "not a month"},
        {"30 Septem 2021", "unreadable", "neither in full nor three letters"},
        {"30 Mai 2021", "unreadable", "not an English month"},
        {"30 September", "unreadable", "which year?"},
        {"September", "unreadable", "which year?"},
        {"September 16", "unreadable", "a day, or a year?"},
        {"09/2016", "unreadable", "a month in digits"},
        {"31st September 2021", "unreadable", "no 31 September"},
        {"1th September 2021", "unreadable", "a wrong ordinal may hide a wrong day"},
        {"22th September 2021", "unreadable", "22nd, or 20th?"},
        {"11st September 2021", "unreadable", "11th, or 1st?"},
        {"Friday 30 September 2021", "unreadable", "it was a Thursday"},
        {"Thur 30 September 2021", "unreadable", "neither in full nor three letters"},
        {"Friday September 2021", "unreadable", "a month has no weekday"},
        {"30/9/021", "unreadable", "a year of three digits"},
        {"30/9/1", "unreadable", "a year of one"},
        {"Sep-16", "unreadable", "16 September, or September 2016?"},
        {"2017", "unreadable", "a year alone"},
        {"2016/17", "unreadable", "a financial year"},
        {"Q2 2017", "unreadable", "a quarter"},
        {"Autumn 2016", "unreadable", "a season"},
        {"31/03/2017 (revised)", "unreadable", "a remark"},
        {"31 March 2017 and ongoing", "unreadable", "more than a date"},
        {"31/03/2021; 30/06/2021", "unreadable", "two dates"},
        {"by", "unreadable", "by when?"},
        {"end of 31 March 2017", "unreadable", "only a month has an end"},
        {"ASAP", "unreadable", "not a date, and not nothing"},
        {"30 September 2021.", "unreadable", "a sentence's end"},
        {"45000", "unreadable", "a serial number as text"},
        {"45000.5", "unreadable", "the same with a time"},
        {"20210930", "unreadable", "digits alone"},
        {"soon", "unreadable", "not a date"},
        {"0", "unreadable", "0 as text is neither blank nor a date"},
        {"2021-09-30 30/09/2021", "unreadable", "two dates"},
        {"-30/09/2021", "unreadable", "a sign"},
        {"30/09/20211", "unreadable", "a digit too many"},
        {"130/09/2021", "unreadable", "a digit too many"},
        {"1899-12-29", "unreadable", "before the usable dates, and no placeholder"},
        {"01/01/2200", "unreadable", "after the usable dates"},
        {"12/05/1949", "unreadable", "before them"},
        {"30/12/9999", "unreadable", "no placeholder either"},
        {"\xF0\x9F\x93\x85 30/09/2021", "unreadable", "a picture of a calendar"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(read(row.text), row.expected) << row.text << ": " << row.why;
    }
}

TEST(DateText, AMonthAloneIsItsFirstOrItsLastDay) {
    struct Case {
        const char* text;
        const char* first;
        const char* last;
        const char* why;
    };
    const Case cases[] = {
        {"September 2016", "1 September 2016", "30 September 2016", "in full"},
        {"Sep 2016", "1 September 2016", "30 September 2016", "three letters"},
        {"Sept 2016", "1 September 2016", "30 September 2016", "Sept"},
        {"February 2024", "1 February 2024", "29 February 2024", "a leap year"},
        {"Feb 2023", "1 February 2023", "28 February 2023", "not one"},
        {"Dec 2017", "1 December 2017", "31 December 2017", "the year's last day"},
        {"Sep-2016", "1 September 2016", "30 September 2016", "with a dash"},
        {"September, 2016", "1 September 2016", "30 September 2016", "with a comma"},
        {"by December 2016", "1 December 2016", "31 December 2016", "a word that changes nothing"},
        {"End of September 2016", "30 September 2016", "30 September 2016", "the edge is said"},
        {"end Sept 2016", "30 September 2016", "30 September 2016", "in short"},
        {"by end of Feb 2024", "29 February 2024", "29 February 2024", "both"},
        {"start of October 2016", "1 October 2016", "1 October 2016", "the other edge"},
        {"September 2016 14:30", "unreadable", "unreadable", "a month has no time of day"},
        {"December 1949", "unreadable", "unreadable", "before the usable dates"},
        {"January 1950", "1 January 1950", "31 January 1950", "the first of them"},
        {"December 9999", "unreadable", "unreadable", "a month is not a placeholder"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(told(readDateText(row.text, MonthEdge::first)), row.first)
            << row.text << ": " << row.why;
        EXPECT_EQ(told(readDateText(row.text, MonthEdge::last)), row.last)
            << row.text << ": " << row.why;
    }
}

TEST(DateText, BlanksAndPlaceholdersAreNoDate) {
    const TextCase cases[] = {
        {"", "blank", "empty text"},
        {"   ", "blank", "spaces only"},
        {"30/12/1899", "blank", "Calc's day 0"},
        {"31/12/1899", "blank", "Excel's day 0"},
        {"01/01/1900", "blank", "what exports write for nothing"},
        {"1900-01-01", "blank", "in any accepted form"},
        {"1 January 1900", "blank", "in any accepted form"},
        {"1900-01-01 00:00:00", "blank", "a database's nothing has a time"},
        {"31/12/9999", "blank", "the end of time"},
        {"9999-12-31T23:59:59", "blank", "its last second"},
        {"1899-12-30 00:00:00", "blank", "Calc's day 0 in a database"},
        {"-", "blank", "a hyphen"},
        {"–", "blank", "an en dash"},
        {"—", "blank", "an em dash"},
        {"N/A", "blank", "in capitals"},
        {"na", "blank", "without the slash"},
        {"None", "blank", "a word for nothing"},
        {"nil", "blank", "a word for nothing"},
        {"NULL", "blank", "as databases write it"},
        {" tbc ", "blank", "spaces around"},
        {"TBD", "blank", "to be decided"},
        {"tba", "blank", "to be announced"},
        {"To be confirmed", "blank", "written out"},
        {"Ongoing", "blank", "no end yet"},
        {"by TBC", "unreadable", "by is for dates"},
        {"01/01/1900 25:00", "unreadable", "a time that is none"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(read(row.text), row.expected) << row.text << ": " << row.why;
    }
}

TEST(DateText, AWordForNoDateIsKnownAsOne) {
    EXPECT_TRUE(isWordForNoDate(Cell(" T B C")));
    EXPECT_FALSE(isWordForNoDate(Cell("01/01/1900")));
    EXPECT_FALSE(isWordForNoDate(Cell(" ")));
    EXPECT_FALSE(isWordForNoDate(Cell(0.0)));
}

TEST(DateSerial, CountsFromTheNullDateOfTheDocument) {
    struct Case {
        double serial;
        Day usualNullDate;
        const char* expected;
        const char* why;
    };
    const Case cases[] = {
        {42735, usualNullDate, "31 December 2016", "the usual document"},
        {42733, oldNullDate, "31 December 2016", "a StarCalc document"},
        {41273, macNullDate, "31 December 2016", "a 1904 document"},
        {18264, usualNullDate, "1 January 1950", "the first usable date"},
        {18263, usualNullDate, "unreadable", "the day before"},
        {2030, usualNullDate, "unreadable", "a year typed alone: 22 July 1905"},
        {11048, usualNullDate, "unreadable", "31/3/30, taken for 1930"},
        {109'574, usualNullDate, "31 December 2199", "the last usable date"},
        {109'575, usualNullDate, "unreadable", "the day after"},
        {0, usualNullDate, "blank", "a blank cell arrives as 0"},
        {0, oldNullDate, "blank", "in any document"},
        {0, macNullDate, "blank", "in any document"},
        {-0.0, usualNullDate, "blank", "whatever its sign"},
        {1, usualNullDate, "unreadable", "a ticked box"},
        {2, usualNullDate, "blank", "1 January 1900"},
        {2'958'465, usualNullDate, "blank", "31 December 9999"},
        {2'957'003, macNullDate, "blank", "31 December 9999 there"},
        {-1460, macNullDate, "blank", "1 January 1900 there"},
        {-1459, macNullDate, "unreadable", "the day after"},
        {1, macNullDate, "unreadable", "a ticked box there"},
        {16802, macNullDate, "1 January 1950", "the first usable date there"},
        {0.5, usualNullDate, "unreadable", "a time of day alone"},
        {-1, usualNullDate, "unreadable", "29 December 1899"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(told(readDateSerial(row.serial, row.usualNullDate)), row.expected)
            << row.serial << ": " << row.why;
    }
}

TEST(DateSerial, AFractionIsTheTimeOfDayToTheMillisecond) {
    struct Case {
        double serial;
        const char* expected;
        const char* why;
    };
    const double noise =
        1e-10;  // far more than arithmetic leaves behind, far less than a millisecond
    const Case cases[] = {
        {45000, "15 March 2023", "no fraction, no time"},
        {45000.5, "15 March 2023 12:00", "noon"},
        {45000 + 14.5 / 24, "15 March 2023 14:30", "half past two"},
        {45000 + 9.0 / 24 + 5.0 / 1440 + 1.25 / 86400, "15 March 2023 09:05:01.250",
         "to the millisecond"},
        {45000 - noise, "15 March 2023", "noise must not move a date to the day before"},
        {45000 + noise, "15 March 2023", "nor give it a time"},
        {45000 + 86'399'999.0 / 86'400'000, "15 March 2023 23:59:59.999", "the last moment"},
        {45001 - 1e-9, "16 March 2023", "nearer to midnight than to the millisecond before it"},
    };
    for (const auto& row : cases) {
        EXPECT_EQ(told(readDateSerial(row.serial, usualNullDate)), row.expected) << row.why;
    }
}

TEST(DateSerial, NumbersThatAreNoDateAreUnreadable) {
    using Limits = std::numeric_limits<double>;
    for (const double number :
         {Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN(), Limits::max(),
          Limits::lowest(), 1e18, -1e18, 4'000'001.0, -693'594.0, 3e6}) {
        EXPECT_EQ(told(readDateSerial(number, usualNullDate)), "unreadable") << number;
    }
}

TEST(DateSerial, RoundTripsEveryDayInEveryKindOfDocument) {
    for (const Day usualNullDate : {usualNullDate, oldNullDate, macNullDate}) {
        for (Day day = firstUsableDay; day <= lastUsableDay; day += Days(1)) {
            const DateReading expected =
                day == usualNullDate ? DateReading::blank() : DateReading::of({day, std::nullopt});
            ASSERT_EQ(readDateSerial(serialOf(day, usualNullDate), usualNullDate), expected)
                << isoText(day);
        }
    }
}

TEST(DateText, RoundTripsEveryDayInEveryForm) {
    for (Day day = dayOf(2000, 1, 1); day <= dayOf(2040, 12, 31); day += Days(1)) {
        const auto expected = DateReading::of({day, std::nullopt});
        ASSERT_EQ(readDateText(isoText(day), MonthEdge::last), expected);
        ASSERT_EQ(readDateText(longText(day), MonthEdge::last), expected);
        const std::string weekday(weekdayNames[std::chrono::weekday(day).c_encoding()]);
        ASSERT_EQ(readDateText(weekday + " " + longText(day), MonthEdge::last), expected);
        const std::string iso = isoText(day);
        ASSERT_EQ(readDateText(iso.substr(8, 2) + "." + iso.substr(5, 2) + "." + iso.substr(2, 2),
                               MonthEdge::last),
                  expected);
    }
}

TEST(DateText, OnlyItsOwnWeekdayStandsBeforeADate) {
    const Day monday = dayOf(2021, 9, 27);
    for (int offset = 0; offset < 7; ++offset) {
        const Day day = monday + Days(offset);
        for (const std::string_view weekday : weekdayNames) {
            const bool right = weekdayNames[std::chrono::weekday(day).c_encoding()] == weekday;
            for (const auto name : {weekday, weekday.substr(0, 3)}) {
                ASSERT_EQ(readDateText(std::string(name) + " " + longText(day), MonthEdge::last)
                              .isReadable(),
                          right)
                    << name << " " << longText(day);
            }
        }
    }
}

TEST(DateCell, EveryKindOfCellIsReadAsItsOwn) {
    const auto read = [](const Cell& cell) {
        return told(readDate(cell, usualNullDate, MonthEdge::first));
    };
    EXPECT_EQ(read(Cell()), "blank");
    EXPECT_EQ(read(Cell("")), "blank");
    EXPECT_EQ(read(Cell(0.0)), "blank");
    EXPECT_EQ(read(Cell(45000.0)), "15 March 2023");
    EXPECT_EQ(read(Cell("15/03/2023")), "15 March 2023");
    EXPECT_EQ(read(Cell("March 2023")), "1 March 2023");
    EXPECT_EQ(read(Cell::error()), "unreadable");
}

}  // namespace
}  // namespace council
