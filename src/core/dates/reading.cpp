#include "core/dates/reading.h"

#include "core/dates/month_names.h"
#include "core/values/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace council {

namespace {

using std::chrono::milliseconds;
using std::chrono::year_month;
using std::chrono::year_month_day;

// What systems and spreadsheets write where there is no date: Calc's and Excel's day 0, a returned
// form's blank, and the end of time.
constexpr std::array placeholders = {dayOf(1899, 12, 30), dayOf(1899, 12, 31), dayOf(1900, 1, 1),
                                     dayOf(9999, 12, 31)};

// Beyond this number of days no serial number can be a date that is usable or a placeholder.
constexpr double largestSerial = 4e6;

bool isPlaceholder(Day day) {
    return std::ranges::find(placeholders, day) != placeholders.end();
}

static_assert(std::ranges::none_of(placeholders, isUsable));

DateReading judged(Day day, std::optional<milliseconds> time = std::nullopt) {
    if (isUsable(day)) {
        return {DateReading::Kind::readable, {day, time}};
    }
    return isPlaceholder(day) ? DateReading::blank() : DateReading::unreadable();
}

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

// Takes a text apart from its beginning. The text is in lower case and without spaces. After a step
// that did not match, what is left is of no use; each form below starts with a scanner of its own.
class Scanner {
 public:
    explicit Scanner(std::string_view text) : rest_(text) {}

    bool done() const { return rest_.empty(); }

    bool skip(std::string_view expected) {
        if (!rest_.starts_with(expected)) {
            return false;
        }
        rest_.remove_prefix(expected.size());
        return true;
    }

    // A number of at least and at most so many digits.
    std::optional<int> number(std::size_t fewest, std::size_t most) {
        std::size_t length = 0;
        int value = 0;
        while (length < most && length < rest_.size() && isDigit(rest_[length])) {
            value = value * 10 + (rest_[length] - '0');
            ++length;
        }
        if (length < fewest) {
            return std::nullopt;
        }
        rest_.remove_prefix(length);
        return value;
    }

    // One of the characters, and which.
    std::optional<char> oneOf(std::string_view characters) {
        if (rest_.empty() || characters.find(rest_.front()) == std::string_view::npos) {
            return std::nullopt;
        }
        const char found = rest_.front();
        rest_.remove_prefix(1);
        return found;
    }

    // A month in full, as Sept, or as its first three letters; the longest that fits.
    std::optional<std::chrono::month> month() {
        if (rest_.empty() || isDigit(rest_.front())) {
            return std::nullopt;
        }
        for (unsigned i = 0; i < monthNames.size(); ++i) {
            const std::string_view name = monthNames[i];
            if (skipName(name) || (name == "September" && skip("sept")) ||
                skipName(name.substr(0, 3))) {
                return std::chrono::month(i + 1);
            }
        }
        return std::nullopt;
    }

 private:
    bool skipName(std::string_view name) {
        if (!sameWord(rest_.substr(0, name.size()), name)) {
            return false;
        }
        rest_.remove_prefix(name.size());
        return true;
    }

    std::string_view rest_;
};

std::optional<year_month_day> dateOf(std::optional<int> year,
                                     std::optional<std::chrono::month> month,
                                     std::optional<int> day) {
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const year_month_day date = std::chrono::year(*year) / *month / *day;
    return date.ok() ? std::optional(date) : std::nullopt;  // no 31 June: a date is never moved
}

std::optional<std::chrono::month> monthOfNumber(std::optional<int> number) {
    if (!number) {
        return std::nullopt;
    }
    return std::chrono::month(static_cast<unsigned>(*number));
}

// 2021-09-30
std::optional<year_month_day> readIso(std::string_view text) {
    Scanner scanner(text);
    const auto year = scanner.number(4, 4);
    const bool firstDash = scanner.skip("-");
    const auto month = monthOfNumber(scanner.number(2, 2));
    const bool secondDash = scanner.skip("-");
    const auto day = scanner.number(2, 2);
    return firstDash && secondDash && scanner.done() ? dateOf(year, month, day) : std::nullopt;
}

// 30/9/2021, 30/09/2021, 30-09-2021, 30.09.2021: day first, one separator throughout
std::optional<year_month_day> readNumeric(std::string_view text) {
    Scanner scanner(text);
    const auto day = scanner.number(1, 2);
    const auto separator = scanner.oneOf("/-.");
    const auto month = monthOfNumber(scanner.number(1, 2));
    const bool again = separator && scanner.oneOf("/-.") == separator;
    const auto year = scanner.number(4, 4);
    return again && scanner.done() ? dateOf(year, month, day) : std::nullopt;
}

// 1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st
std::string_view ordinalOf(int day) {
    if (day >= 11 && day <= 13) {
        return "th";
    }
    switch (day % 10) {
        case 1:
            return "st";
        case 2:
            return "nd";
        case 3:
            return "rd";
        default:
            return "th";
    }
}

// 30 September 2021, 30 Sep 2021, 30th September 2021, 30-Sep-2021
std::optional<year_month_day> readWorded(std::string_view text) {
    Scanner scanner(text);
    const auto day = scanner.number(1, 2);
    if (!day) {
        return std::nullopt;
    }
    const bool dashed = scanner.skip("-");
    if (!dashed) {
        scanner.skip(ordinalOf(*day));
    }
    const auto month = scanner.month();
    const bool separated = !dashed || scanner.skip("-");
    const auto year = scanner.number(4, 4);
    return separated && scanner.done() ? dateOf(year, month, day) : std::nullopt;
}

// September 2021, Sep 2021
std::optional<year_month> readMonth(std::string_view text) {
    Scanner scanner(text);
    const auto month = scanner.month();
    const auto year = scanner.number(4, 4);
    if (!month || !year || !scanner.done()) {
        return std::nullopt;
    }
    return std::chrono::year(*year) / *month;
}

std::optional<year_month_day> readFigures(std::string_view text) {
    const auto iso = readIso(text);
    return iso ? iso : readNumeric(text);
}

// HH:MM, HH:MM:SS, HH:MM:SS.fff
std::optional<milliseconds> readTime(std::string_view text) {
    Scanner scanner(text);
    const auto hours = scanner.number(2, 2);
    const bool colon = scanner.skip(":");
    const auto minutes = scanner.number(2, 2);
    std::optional<int> seconds = 0;
    std::optional<int> fraction = 0;
    if (!scanner.done()) {
        seconds = scanner.skip(":") ? scanner.number(2, 2) : std::nullopt;
        if (!scanner.done()) {
            fraction = scanner.skip(".") ? scanner.number(3, 3) : std::nullopt;
        }
    }
    if (!colon || !hours || !minutes || !seconds || !fraction || !scanner.done() || *hours > 23 ||
        *minutes > 59 || *seconds > 59) {
        return std::nullopt;
    }
    return std::chrono::hours(*hours) + std::chrono::minutes(*minutes) +
           std::chrono::seconds(*seconds) + milliseconds(*fraction);
}

struct DateAndTime {
    std::string date;
    std::optional<std::string> time;
};

// Only a time holds a colon. The two digits before the first one are its hour, and since spaces say
// nothing elsewhere, the one thing that keeps them from the year is the space or T right before
// them: without it they cannot be told apart.
std::optional<DateAndTime> split(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return DateAndTime{withoutSpaces(text), std::nullopt};
    }
    std::string_view before = text.substr(0, colon);
    while (before.ends_with(' ')) {
        before.remove_suffix(1);
    }
    if (before.size() < 2) {
        return std::nullopt;
    }
    const std::string_view hour = before.substr(before.size() - 2);
    before.remove_suffix(2);

    const bool spaced = before.ends_with(' ');
    std::string date = withoutSpaces(before);
    if (date.ends_with('t')) {
        date.pop_back();
    } else if (!spaced) {
        return std::nullopt;
    }
    return DateAndTime{std::move(date), std::string(hour) + withoutSpaces(text.substr(colon))};
}

}  // namespace

DateReading readDate(const Cell& cell, Day nullDate, MonthEdge edge) {
    if (const double* serial = cell.number()) {
        return readDateSerial(*serial, nullDate);
    }
    if (const std::string* text = cell.text()) {
        return readDateText(*text, edge);
    }
    return cell.isBlank() ? DateReading::blank() : DateReading::unreadable();
}

DateReading readDateText(std::string_view text, MonthEdge edge) {
    // What most texts are: figures, with nothing in them to take out or to search for first.
    if (const auto day = readFigures(text)) {
        return judged(*day);
    }
    const std::string plain = lowered(withPlainSpaces(trimmed(text)));
    if (plain.empty()) {
        return DateReading::blank();
    }
    const auto parts = split(plain);
    if (!parts) {
        return DateReading::unreadable();
    }
    if (const auto month = readMonth(parts->date)) {
        const Day day =
            edge == MonthEdge::first ? Day(*month / 1) : Day(*month / std::chrono::last);
        // A month is neither a placeholder nor a moment.
        return !parts->time && isUsable(day) ? DateReading::of({day, std::nullopt})
                                             : DateReading::unreadable();
    }
    const auto figures = readFigures(parts->date);
    const auto day = figures ? figures : readWorded(parts->date);
    const auto time = parts->time ? readTime(*parts->time) : std::nullopt;
    if (!day || (parts->time && !time)) {
        return DateReading::unreadable();
    }
    return judged(*day, time);
}

DateReading readDateSerial(double serial, Day nullDate) {
    if (!(std::abs(serial) <= largestSerial)) {  // also not a number at all
        return DateReading::unreadable();
    }
    // Whole columns of dates come through here, and hardly one has a time of day.
    const int whole = static_cast<int>(serial);
    if (whole == serial && whole != 0) {
        return judged(nullDate + Days(whole));
    }
    // To the millisecond first: binary noise just below midnight must not move a date to the day
    // before.
    const milliseconds sinceNull(std::llround(serial * milliseconds(Days(1)).count()));
    if (sinceNull == milliseconds::zero()) {
        return DateReading::blank();  // a blank cell arrives as 0, whatever the document's null
                                      // date
    }
    const Days days = std::chrono::floor<Days>(sinceNull);
    const milliseconds time = sinceNull - days;
    return judged(nullDate + days,
                  time == milliseconds::zero() ? std::nullopt : std::optional(time));
}

double serialOf(Day day, Day nullDate) {
    return static_cast<double>((day - nullDate).count());
}

double serialOf(const Moment& moment, Day nullDate) {
    constexpr double millisecondsInDay = 24.0 * 60 * 60 * 1000;
    const auto time = moment.time.value_or(milliseconds::zero());
    return serialOf(moment.day, nullDate) + static_cast<double>(time.count()) / millisecondsInDay;
}

}  // namespace council
