#include "core/limits/limit.h"

#include "core/limits/sentences.h"
#include "core/limits/standards.h"
#include "core/values/counted.h"
#include "core/values/letters.h"
#include "core/values/words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace council {

namespace {

constexpr int largestAmount = 99'999;

struct UnitName {
    std::string_view text;  // as people write it, without spaces
    Unit unit;
};

constexpr UnitName unitNames[] = {
    {"workingdays", Unit::workingDays},
    {"workingday", Unit::workingDays},
    {"workdays", Unit::workingDays},
    {"workday", Unit::workingDays},
    {"businessdays", Unit::workingDays},
    {"businessday", Unit::workingDays},
    {"wd", Unit::workingDays},
    {"days", Unit::days},
    {"day", Unit::days},
    {"calendardays", Unit::days},
    {"calendarday", Unit::days},
    {"weeks", Unit::weeks},
    {"week", Unit::weeks},
    {"wks", Unit::weeks},
    {"wk", Unit::weeks},
    {"weekly", Unit::weeks},
    {"months", Unit::months},
    {"month", Unit::months},
    {"calendarmonths", Unit::months},
    {"calendarmonth", Unit::months},
    {"monthly", Unit::months},
    {"years", Unit::years},
    {"year", Unit::years},
    {"yearly", Unit::years},
    {"hours", Unit::hours},
    {"hour", Unit::hours},
};

constexpr std::string_view numberWords[] = {"one",   "two",   "three", "four", "five",   "six",
                                            "seven", "eight", "nine",  "ten",  "eleven", "twelve"};

// Limits that are one word to people.
constexpr Word<Limit> wholeLimits[] = {
    {"immediately", {0, Unit::days}},
    {"sameday", {0, Unit::days}},
    {"nextworkingday", {1, Unit::workingDays}},
    {"weekly", {1, Unit::weeks}},
    {"fortnightly", {2, Unit::weeks}},
    {"monthly", {1, Unit::months}},
    {"quarterly", {3, Unit::months}},
    {"yearly", {1, Unit::years}},
    {"annually", {1, Unit::years}},
};

constexpr std::string_view leadingWords[] = {"within", "every", "\xE2\x89\xA4"};  // the last: ≤

constexpr std::string_view orNextWorkingDayWords = "ornextworkingday";

using limits::says;
using texts::Phrase;

bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) {
        return false;
    }
    text.remove_prefix(prefix.size());
    return true;
}

bool takeSuffix(std::string_view& text, std::string_view suffix) {
    if (!text.ends_with(suffix)) {
        return false;
    }
    text.remove_suffix(suffix.size());
    return true;
}

bool beginsWithDigit(std::string_view text) {
    return !text.empty() && isDigit(text.front());
}

// A whole number up to the largest amount, in digits or as a word.
std::optional<int> takeAmount(std::string_view& text) {
    if (!beginsWithDigit(text)) {
        const auto* word = std::ranges::find_if(
            numberWords, [&](std::string_view each) { return takePrefix(text, each); });
        return word == std::end(numberWords)
                   ? std::nullopt
                   : std::optional(static_cast<int>(word - std::begin(numberWords)) + 1);
    }
    int amount = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
    if (error != std::errc() || amount > largestAmount) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return amount;
}

// A hyphen may stand between any two words: six-week, 45-working-day.
std::optional<Unit> unitNamed(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '-' || i + 1 == text.size() || text[i + 1] == '-') {
            plain += text[i];
        }
    }
    const auto* found = std::ranges::find(unitNames, plain, &UnitName::text);
    return found == std::end(unitNames) ? std::nullopt : std::optional(found->unit);
}

std::optional<Limit> wholeLimit(std::string_view text) {
    return findWord(wholeLimits, text);
}

// 45 working days, within six weeks, six-weekly
std::optional<Limit> countedLimit(std::string_view text) {
    for (const std::string_view word : leadingWords) {
        if (takePrefix(text, word)) {
            break;
        }
    }
    const auto amount = takeAmount(text);
    const auto unit = unitNamed(text);
    return amount && unit ? std::optional(Limit{*amount, *unit}) : std::nullopt;
}

// "(uk)" at the end; nothing when there are no brackets, no value when they name no nation.
std::optional<std::optional<Nation>> takeNation(std::string_view& text) {
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos || !text.ends_with(')')) {
        return std::nullopt;
    }
    const auto nation = readNation(text.substr(open + 1, text.size() - open - 2));
    text = text.substr(0, open);
    return nation;
}

// The grammar of a limit, over a text in lower case without spaces.
std::optional<Limit> parse(std::string_view text) {
    const bool orNextWorkingDay = takeSuffix(text, orNextWorkingDayWords);
    if (orNextWorkingDay) {
        takeSuffix(text, ",");
    }
    const auto nation = takeNation(text);
    if (nation && !*nation) {
        return std::nullopt;
    }
    const bool includingStart = takeSuffix(text, "includingstart");
    const bool before = !includingStart && takeSuffix(text, "before");
    const auto whole = wholeLimit(text);
    auto limit = whole ? whole : countedLimit(text);
    if (limit) {
        limit->includingStart = includingStart;
        limit->before = before;
        limit->orNextWorkingDay = orNextWorkingDay;
        limit->holidays = nation ? **nation : limit->holidays;
    }
    return limit;
}

std::optional<int> bareNumber(std::string_view text) {
    const auto amount = takeAmount(text);
    return text.empty() ? amount : std::nullopt;
}

// "45" could be days or working days, 45 or 63 and more of them: too much to guess.
Problem missingUnit(const Cell& cell, double number) {
    constexpr double usual = 45;
    const bool whole = number >= 1 && number <= largestAmount && number == std::floor(number);
    const Phrase limit = inWords(whole ? number : usual, Unit::workingDays);
    return Problem::inArgument(cell, says("noUnit"),  // what is to be typed is English
                               {says("noUnit.fix"), {{"limit", Phrase::asItIs(limit.english())}}});
}

Outcome<Limit> readPlainLimit(const Cell& cell, std::string_view text) {
    const std::string squeezed = lowered(withoutSpaces(text));
    const auto limit = parse(squeezed);
    if (!limit) {
        const auto number = bareNumber(squeezed);
        return number ? missingUnit(cell, *number)
                      : Problem::inArgument(cell, says("none"), says("fix"));
    }
    if (limit->includingStart && limit->unit == Unit::hours) {
        return Problem::inArgument(cell, says("hoursFromStart"), says("hoursFromStart.fix"));
    }
    if (limit->includingStart && limit->amount == 0) {
        return Problem::inArgument(cell, says("noDay"), says("noDay.fix"));
    }
    return *limit;
}

bool saysOrNextWorkingDay(std::string_view text) {
    return lowered(withoutSpaces(text)) == orNextWorkingDayWords;
}

// The limits between commas. ‘, or next working day’ belongs to the one before it.
std::vector<std::string_view> pieces(std::string_view text) {
    std::vector<std::string_view> list;
    std::size_t from = 0;
    for (std::size_t at = 0; at != std::string_view::npos;) {
        const std::size_t comma = text.find(',', at);
        const std::string_view piece = text.substr(at, comma - at);
        if (!list.empty() && saysOrNextWorkingDay(piece)) {
            list.pop_back();
        } else {
            from = at;
        }
        list.push_back(trimmed(text.substr(from, comma - from)));
        at = comma == std::string_view::npos ? comma : comma + 1;
    }
    return list;
}

// "3 months, then 6 months"
Phrase stepsText(std::string_view schedule) {
    Phrase all;
    for (const std::string_view step : pieces(schedule)) {
        Phrase next = inWords(readPlainLimit({}, step).value());
        all = all.isEmpty()
                  ? std::move(next)
                  : Phrase(says("then"), {{"limits", std::move(all)}, {"next", std::move(next)}});
    }
    return all;
}

Outcome<Limit> readLimitText(const Cell& cell, std::string_view text) {
    // Most limits begin with a digit; no code does.
    const Standard* standard = beginsWithDigit(text) ? nullptr : findStandard(text);
    if (standard == nullptr) {
        return readPlainLimit(cell, text);
    }
    const auto steps = pieces(standard->schedule);
    if (steps.size() > 1) {
        return Problem::inArgument(
            cell,
            {says("several"),
             {{"number", Phrase::number(static_cast<std::int64_t>(steps.size()))},
              {"limits", stepsText(standard->schedule)}}},
            {says("several.fix"), {{"limit", Phrase::asItIs(steps.back())}}});
    }
    return readPlainLimit(cell, steps.front());
}

// What is not a text cannot be a limit; this says why.
Problem notText(const Cell& cell) {
    if (const double* number = cell.number()) {
        return missingUnit(cell, *number);
    }
    return Problem::inArgument(cell, cell.isBlank() ? says("blank") : says("unreadable"),
                               says("fix"));
}

}  // namespace

Outcome<Limit> readLimit(const Cell& cell) {
    COUNCIL_TRY(limit, readDueLimit(cell));
    if (limit.before) {
        return Problem::inArgument(cell, says("countsBack"), says("countsBack.fix"));
    }
    return limit;
}

Outcome<Limit> readDueLimit(const Cell& cell) {
    const std::string* text = cell.text();
    if (text == nullptr || holdsNothing(cell)) {
        return notText(holdsNothing(cell) ? Cell() : cell);
    }
    return readLimitText(cell, *text);
}

Outcome<std::vector<Limit>> readSchedule(const Cell& cell) {
    const std::string* text = cell.text();
    if (text == nullptr || holdsNothing(cell)) {
        return notText(holdsNothing(cell) ? Cell() : cell);
    }
    const Standard* standard = findStandard(*text);
    std::vector<Limit> schedule;
    const std::string_view steps = standard != nullptr ? standard->schedule : *text;
    for (const std::string_view piece : pieces(steps)) {
        if (piece.empty()) {
            return Problem::inArgument(cell, says("nothingBetween"), says("nothingBetween.fix"));
        }
        COUNCIL_TRY(limit, readLimit(Cell(std::string(piece))));
        schedule.push_back(limit);
    }
    return schedule;
}

Phrase inWords(double amount, Unit unit) {
    const auto row = 2 * static_cast<std::size_t>(unit);
    return inWords({limits::amounts[row], limits::amounts[row + 1]}, amount);
}

Phrase inWords(const Limit& limit) {
    Phrase phrase = inWords(limit.amount, limit.unit);
    const auto within = [&phrase](const texts::Text& text) {
        phrase = Phrase(text, {{"limit", std::move(phrase)}});
    };
    if (limit.includingStart) {
        within(says("includingStart"));
    } else if (limit.before) {
        within(says("before"));
    }
    if (limit.holidays != Nation::englandAndWales) {
        // It goes by other bank holidays than those of England and Wales.
        phrase = Phrase(says("nation"), {{"limit", std::move(phrase)},
                                         {"nation", Phrase::asItIs(nameOf(limit.holidays))}});
    }
    if (limit.orNextWorkingDay) {
        within(says("orNextWorkingDay"));
    }
    return phrase;
}

Phrase inWords(const std::vector<Limit>& schedule) {
    Phrase::Blanks steps;
    for (const Limit& step : schedule) {
        steps.push_back({{}, inWords(step)});
    }
    return Phrase::joined(std::move(steps), Phrase::asItIs(", "));
}

std::string textOf(const Limit& limit) {
    return inWords(limit).english();
}

bool needsCalendar(const Limit& limit) {
    return limit.unit == Unit::workingDays || limit.orNextWorkingDay;
}

std::string textOf(const std::vector<Limit>& schedule) {
    return inWords(schedule).english();
}

}  // namespace council
