// The questions Insert an indicator answers: each is one row of a table, with the function that
// answers it and the arguments it asks for.
#pragma once

#include "catalogue/catalogue.h"
#include "texts/translation.h"

#include <span>
#include <string_view>
#include <vector>

namespace council::insert {

enum class Kind : unsigned char {
    column,  // of a list, by its heading
    row,     // the cell of a list in the row of the formula
    limit,   // a standard, or in one's own words
    asAt,    // a named cell, TODAY() or a date
    value,   // a number, a word, or a cell that holds it
};

struct Field {
    std::string_view argument;  // in the catalogue
    Kind kind;
    texts::Text label;
    // Words of headings, the best first (see haveWord); of dates only columns with dates are
    // offered. For what is no column, names the workbook may have for it.
    std::span<const std::string_view> hints = {};
    bool isDate = false;
    bool hasHappened = false;  // a column of what is planned does not answer it
};

struct Fixed {
    std::string_view argument;
    std::string_view token;  // as it is in the formula: "overdue" with its quotes
};

// How columns of the answer are shown: Calc's code of a number format, in English.
struct Shown {
    int first;
    int last;
    std::string_view format;
};
// 399 of 400 in time are 99.75%: what is not all is not 100%. Calc drops the minus of a figure that
// a later part shows, and a format may be copied to changes.
inline constexpr std::string_view perCent = "[<0.995]0%;[<1]0.0#%;0%";

struct Question {
    std::string_view function;
    texts::Text title;
    std::span<const Field> fields;
    Fixed fixed = {};
    std::span<const Shown> shown = {};
    bool takesConditions = true;

    bool isShare() const {
        return shown.size() == 1 && shown[0].last == 0 && shown[0].format == perCent;
    }
};

inline constexpr std::size_t mostFields = 6;

std::span<const Question> questions();
// Everything above that is read by people, to be translated.
std::vector<texts::Text> questionTexts();

}  // namespace council::insert
