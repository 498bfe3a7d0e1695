#include "core/calendars/sentences.h"
#include "core/calendars/working_calendar.h"
#include "core/dates/reading.h"
#include "core/values/letters.h"
#include "core/values/words.h"

#include <optional>
#include <string>
#include <utility>

namespace council {

namespace {

constexpr Word<bool> openWords[] = {{"closed", false}, {"open", true}};

using calendars::says;
using texts::Phrase;
using texts::Text;

// A blank cell of a sheet can arrive as 0.
bool isNothing(const Cell& cell) {
    return cell == Cell(0.0) || holdsNothing(cell);
}

std::optional<Nation> nationIn(const Cell& cell) {
    const std::string* text = cell.text();
    return text != nullptr ? readNation(*text) : std::nullopt;
}

std::optional<bool> openIn(const Cell& cell) {
    const std::string* text = cell.text();
    return text != nullptr ? findWord(openWords, *text) : std::nullopt;
}

// A text without a digit holds no date.
bool isWordOnly(const Cell& cell) {
    const std::string* text = cell.text();
    return text != nullptr && !hasDigit(*text) && !isWordForNoDate(cell);
}

// A month is not a day: to close the last day of it would be a guess.
bool isMonthOnly(const Cell& cell, Day nullDate) {
    return readDate(cell, nullDate, MonthEdge::first) != readDate(cell, nullDate, MonthEdge::last);
}

class CalendarReader {
 public:
    CalendarReader(const Grid& grid, Day nullDate) : grid_(grid), nullDate_(nullDate) {}

    Outcome<CalendarChoice> read() {
        if (grid_.columns() > widest) {
            return Problem{Problem::Kind::argument,
                           {},
                           rangeOfColumns(grid_.columns()),
                           says("tooWide"),
                           says("tooWide.fix")};
        }
        for (std::size_t row = 0; row < grid_.rows(); ++row) {
            COUNCIL_CHECK(readRow(row));
        }
        return CalendarChoice{nation_, std::move(adjustments_)};
    }

 private:
    static constexpr std::size_t widest = 3;  // first day, last day, closed or open

    Outcome<void> readRow(std::size_t row) {
        COUNCIL_TRY(open, readOpen(row));
        const Cell& cell = grid_.at(row, 0);
        if (isNothing(cell)) {
            return BOOST_OUTCOME_V2_NAMESPACE::success();
        }
        if (const auto nation = nationIn(cell)) {
            return choose(*nation, row);
        }
        COUNCIL_TRY(first, readDay(row, 0, says("noDay")));
        if (first.isBlank()) {
            return BOOST_OUTCOME_V2_NAMESPACE::success();
        }
        COUNCIL_TRY(last, readLastDay(row, first));
        adjustments_.push_back({first.moment.day, open, last});
        return BOOST_OUTCOME_V2_NAMESPACE::success();
    }

    // ‘closed’ or ‘open’ are in the last column; in the second of two the last day of a closure may
    // be instead.
    Outcome<bool> readOpen(std::size_t row) const {
        const std::size_t column = grid_.columns() - 1;
        if (column == 0 || isNothing(grid_.at(row, column))) {
            return false;
        }
        const auto open = openIn(grid_.at(row, column));
        if (open || (column == 1 && !isWordOnly(grid_.at(row, column)))) {
            return open.value_or(false);
        }
        return wrong(row, column, column == 1 ? says("neitherNorLast") : says("neitherNor"),
                     says("neitherNor.fix"));
    }

    Outcome<Day> readLastDay(std::size_t row, const DateReading& first) const {
        const Day day = first.moment.day;
        if (grid_.columns() == 1 || openIn(grid_.at(row, 1))) {
            return day;
        }
        COUNCIL_TRY(last, readDay(row, 1, says("noLastDay")));
        if (last.isReadable() && last.moment.day < day) {
            return wrong(row, 1, {says("lastBeforeFirst"), {{"date", inWords(day)}}},
                         says("lastBeforeFirst.fix"));
        }
        return last.isReadable() ? last.moment.day : day;
    }

    Outcome<DateReading> readDay(std::size_t row, std::size_t column, const Text& trouble) const {
        const Cell& cell = grid_.at(row, column);
        const DateReading date = readDate(cell, nullDate_, MonthEdge::last);
        if (date.isUnreadable() || isMonthOnly(cell, nullDate_)) {
            return wrong(row, column, trouble, column == 0 ? says("fix") : says("noDay.fix"));
        }
        if (date.isReadable() &&
            (date.moment.day < firstCalendarDay || date.moment.day > lastCalendarDay)) {
            return wrong(row, column, {says("otherYear"), {{"date", inWords(date.moment.day)}}},
                         says("otherYear.fix"));
        }
        return date;
    }

    Outcome<void> choose(Nation nation, std::size_t row) {
        if (nation_ && *nation_ != nation) {
            return wrong(row, 0,
                         {says("secondNation"), {{"nation", Phrase::asItIs(nameOf(*nation_))}}},
                         says("secondNation.fix"));
        }
        nation_ = nation;
        return BOOST_OUTCOME_V2_NAMESPACE::success();
    }

    // In a range the sentence says where: "‘Date’ in row 1 of the range".
    Problem wrong(std::size_t row, std::size_t column, Phrase trouble, Phrase fix) const {
        Phrase given = inWords(grid_.at(row, column));
        if (grid_.cells().size() > 1) {
            given = Phrase(grid_.columns() > 1 ? says("inRowAndColumn") : says("inRow"),
                           {{"given", std::move(given)},
                            {"row", Phrase::number(static_cast<std::int64_t>(row) + 1)},
                            {"column", Phrase::number(static_cast<std::int64_t>(column) + 1)}});
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

}  // namespace council
