#include "core/calendars/working_calendar.h"
#include "core/dates/reading.h"
#include "core/values/words.h"

#include <optional>
#include <string>
#include <utility>

namespace council {

namespace {

constexpr Word<bool> openWords[] = {{"closed", false}, {"open", true}};

constexpr const char* whatToWrite =
    "write a date such as 24/12/2025, or ‘England and Wales’, ‘Scotland’, ‘Northern Ireland’, "
    "‘UK’ or ‘None’";

// A blank cell of a sheet can arrive as 0.
bool isNothing(const Cell& cell) {
    const std::string* text = cell.text();
    return cell.isBlank() || cell == Cell(0.0) || (text != nullptr && trimmed(*text).empty());
}

std::optional<Nation> nationIn(const Cell& cell) {
    const std::string* text = cell.text();
    return text != nullptr ? readNation(*text) : std::nullopt;
}

// A month is not a day: to close the last day of it would be a guess.
bool isMonthOnly(const Cell& cell, Day nullDate) {
    return readDate(cell, nullDate, MonthEdge::first) != readDate(cell, nullDate, MonthEdge::last);
}

class CalendarReader {
 public:
    CalendarReader(const Grid& grid, Day nullDate) : grid_(grid), nullDate_(nullDate) {}

    Outcome<CalendarChoice> read() {
        if (grid_.columns() > 2) {
            return Problem{Problem::Kind::argument,
                           {},
                           "a range of " + std::to_string(grid_.columns()) + " columns",
                           "is too wide for a calendar",
                           "give one column of dates, or two: dates, and ‘closed’ or ‘open’"};
        }
        for (std::size_t row = 0; row < grid_.rows(); ++row) {
            COUNCIL_CHECK(readRow(row));
        }
        return CalendarChoice{nation_ || !adjustments_.empty(),
                              nation_.value_or(Nation::englandAndWales), std::move(adjustments_)};
    }

 private:
    Outcome<void> readRow(std::size_t row) {
        bool open = false;
        if (grid_.columns() == 2) {
            COUNCIL_TRY(word, readOpen(row));
            open = word;
        }
        const Cell& cell = grid_.at(row, 0);
        if (isNothing(cell)) {
            return BOOST_OUTCOME_V2_NAMESPACE::success();
        }
        if (const auto nation = nationIn(cell)) {
            return choose(*nation, row);
        }
        const DateReading date = readDate(cell, nullDate_, MonthEdge::last);
        if (date.isUnreadable() || isMonthOnly(cell, nullDate_)) {
            return wrong(row, 0, "is neither a day nor the name of a nation", whatToWrite);
        }
        return date.isBlank() ? Outcome<void>(BOOST_OUTCOME_V2_NAMESPACE::success())
                              : adjust({date.moment.day, open}, row);
    }

    Outcome<bool> readOpen(std::size_t row) const {
        const Cell& cell = grid_.at(row, 1);
        if (isNothing(cell)) {
            return false;
        }
        const std::string* text = cell.text();
        const auto open = text != nullptr ? findWord(openWords, *text) : std::nullopt;
        if (!open) {
            return wrong(row, 1, "is neither ‘closed’ nor ‘open’",
                         "write ‘open’ beside a bank holiday that is worked, ‘closed’ or "
                         "nothing beside a day that is not");
        }
        return *open;
    }

    Outcome<void> choose(Nation nation, std::size_t row) {
        if (nation_ && *nation_ != nation) {
            return wrong(row, 0,
                         "is a second nation besides ‘" + std::string(nameOf(*nation_)) + "’",
                         "name one nation, or ‘UK’ for the holidays of all");
        }
        nation_ = nation;
        return BOOST_OUTCOME_V2_NAMESPACE::success();
    }

    Outcome<void> adjust(const Adjustment& adjustment, std::size_t row) {
        if (adjustment.day < firstCalendarDay || adjustment.day > lastCalendarDay) {
            return wrong(row, 0,
                         "is " + longText(adjustment.day) + ", outside the years 2000 to 2040",
                         "give dates from 1 January 2000 to 31 December 2040");
        }
        adjustments_.push_back(adjustment);
        return BOOST_OUTCOME_V2_NAMESPACE::success();
    }

    // In a range the sentence says where: "‘Date’ in row 1 of the range".
    Problem wrong(std::size_t row, std::size_t column, std::string trouble, std::string fix) const {
        std::string given = quoted(grid_.at(row, column));
        if (grid_.cells().size() > 1) {
            given += " in row " + std::to_string(row + 1);
            given += grid_.columns() > 1 ? ", column " + std::to_string(column + 1) : std::string();
        }
        return {Problem::Kind::argument, {}, std::move(given), std::move(trouble), std::move(fix)};
    }

    const Grid& grid_;
    Day nullDate_;
    std::optional<Nation> nation_;
    std::vector<Adjustment> adjustments_;
};

}  // namespace

Outcome<CalendarChoice> readCalendarChoice(const Grid& grid, Day nullDate) {
    return CalendarReader(grid, nullDate).read();
}

Outcome<Calendar> readCalendar(const Grid& grid, Day nullDate) {
    COUNCIL_TRY(choice, readCalendarChoice(grid, nullDate));
    return choice.calendar();
}

}  // namespace council
