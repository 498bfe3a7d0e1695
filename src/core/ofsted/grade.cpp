#include "core/ofsted/grade.h"

#include "core/ofsted/sentences.h"
#include "core/values/figure.h"
#include "core/values/words.h"

#include <cmath>

namespace council::ofsted {

namespace {

constexpr Word<int> judgements[] = {
    {"Outstanding", 1},
    {"Good", 2},
    {"Adequate", 3},
    {"Requires improvement", 3},
    {"Requires improvement to be good", 3},
    {"Requires improvement (to be good)", 3},
    {"Inadequate", 4},
};

constexpr Day wordChanged = dayOf(2013, 11, 1);
constexpr std::chrono::year yearOfChange{2013};

// The word of grade 3, or nothing when a year alone cannot say.
std::optional<std::string_view> wordOfGrade3(const Inspected& inspected) {
    constexpr std::string_view before = "Adequate";
    constexpr std::string_view since = "Requires improvement";
    if (const Day* day = std::get_if<Day>(&inspected)) {
        return *day < wordChanged ? before : since;
    }
    if (const auto* year = std::get_if<std::chrono::year>(&inspected)) {
        if (*year == yearOfChange) {
            return std::nullopt;
        }
        return *year < yearOfChange ? before : since;
    }
    return since;
}

}  // namespace

std::optional<int> gradeOf(std::string_view judgement) {
    return findWord(judgements, judgement);
}

Outcome<Inspected> readInspected(const Cell& cell, Day nullDate) {
    constexpr double firstYear = 1900;
    constexpr double lastYear = 2199;
    const auto number = readFigure(cell);
    if (number && *number >= firstYear && *number <= lastYear && *number == std::floor(*number)) {
        return std::chrono::year(static_cast<int>(*number));
    }
    const DateReading reading = readDate(cell, nullDate, MonthEdge::last);
    if (reading.isUnreadable()) {
        return Problem::inData(cell, says("noDate"), says("noDate.fix"));
    }
    return reading.isBlank() ? Inspected() : Inspected(reading.moment.day);
}

Outcome<std::string_view> judgementOf(const Cell& grade, const Inspected& inspected) {
    const auto number = readFigure(grade);
    if (number && *number == 1) {
        return std::string_view("Outstanding");
    }
    if (number && *number == 2) {
        return std::string_view("Good");
    }
    if (number && *number == 4) {
        return std::string_view("Inadequate");
    }
    if (!number || *number != 3) {
        return Problem::nothing({says("noGrade"), {{"value", inWords(grade)}}},
                                says("noGrade.fix"));
    }
    if (const auto word = wordOfGrade3(inspected)) {
        return *word;
    }
    return Problem::nothing(says("yearOfChange"), says("yearOfChange.fix"));
}

}  // namespace council::ofsted
