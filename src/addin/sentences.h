// What is said of arguments: how they are given, and how many.
#pragma once

#include "texts/phrase.h"

namespace council::addin::arguments {

inline constexpr texts::Text sentences[] = {
    {"explain.argument.leftOut", "left out"},
    {"explain.argument.needed", "this function needs"},
    {"explain.argument.needed.fix", "give a cell or a value"},
    {"explain.argument.needed.blankFix", "give a cell or a value, or \"\" where it is to be blank"},
    {"explain.argument.rangeOfRows", "a range of {rows} rows"},
    {"explain.argument.longList", "is longer than the {rows} rows a list may have"},
    {"explain.argument.longList.fix", "give only the filled rows"},
    {"explain.argument.range", "a range"},
    {"explain.argument.notSingle", "is more than one value"},
    {"explain.argument.notSingle.fix", "give a single cell or value"},
    {"explain.argument.size", "{rows} by {columns}"},
    {"explain.argument.columns.one", "{count} column"},
    {"explain.argument.columns.other", "{count} columns"},
    {"explain.argument.otherSize", "does not fit the other ranges"},
    {"explain.argument.otherSize.fix", "give ranges of the same height and width, or single cells"},

    {"explain.pair.number", "pair {number}"},
    {"explain.pair.noCriterion", "has a range but no criterion"},
    {"explain.pair.noCriterion.fix", "give each range its criterion, as in COUNTIFS"},
    {"explain.pair.otherSize", "has a range of {size}, where the function reads {other}"},
    {"explain.pair.otherSize.fix", "give ranges of the same height and width"},
    {"explain.pair.rows.one", "{count} row"},
    {"explain.pair.rows.other", "{count} rows"},
    {"explain.pair.range", "has a range as its criterion"},

    {"explain.column.shape", "is not what this function reads"},
    {"explain.column.one.fix", "give one column, such as A2:A500 or A:A"},
    {"explain.column.rows", "a column of {rows} rows"},
    {"explain.column.sameHeight.fix", "give columns of the same height; the first has {rows} rows"},
    {"explain.column.filled.fix", "give only the columns that are filled, such as A1:F500"},

    {"explain.figure.blank", "leaves nothing to work out"},
    {"explain.figure.noNumber", "is not a number"},
    {"explain.figure.fix", "give a number; a missing figure has no answer"},

    {"explain.answer.beyond",
     "the answer is smaller than the cells the array formula was entered in"},
    {"explain.answer.beyond.fix", "enter it in as many cells as the answer has"},
    {"explain.answer.emptyRow", "no range holds a value in this row or below"},
    {"explain.answer.tooLarge", "the answer"},
    {"explain.answer.tooLarge.trouble", "is more than a number can hold"},
    {"explain.answer.tooLarge.fix", "look for a figure that is too large, or too close to 0"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.", key);
}

// What was given, described.
inline constexpr texts::Text shapes[] = {
    {"explain.shape.range", "a range of {size}"},
};

consteval texts::Forms forms(std::string_view key) {
    return texts::formsOf(sentences, "explain.", key);
}

// "3 rows by 1 column"
inline texts::Phrase sizeInWords(std::int64_t rows, std::int64_t columns) {
    return {says("argument.size"),
            {{"rows", texts::Phrase::counted(forms("pair.rows"), rows)},
             {"columns", texts::Phrase::counted(forms("argument.columns"), columns)}}};
}
inline texts::Phrase rangeInWords(std::int64_t rows, std::int64_t columns) {
    return {shapes[0], {{"size", sizeInWords(rows, columns)}}};
}

}  // namespace council::addin::arguments
