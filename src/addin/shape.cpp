#include "addin/shape.h"

#include "addin/sentences.h"

#include <algorithm>

namespace council::addin {

namespace {

bool broadcasts(const Argument& argument) {
    return argument.entry().shape == catalogue::Shape::each && argument.isRange();
}

bool fits(sal_Int32 own, sal_Int32 common) {
    return own == 1 || own == common;
}

// Rows up to the last that holds a value, looking no further up than `known`.
sal_Int32 filledRows(const Argument& range, sal_Int32 known) {
    for (sal_Int32 row = range.rows(); row > known; --row) {
        for (sal_Int32 column = 0; column < range.columns(); ++column) {
            if (!range.at({row - 1, column}).isBlank()) {
                return row;
            }
        }
    }
    return known;
}

}  // namespace

// Calc hands the range's cells over without their address; only a range that leaves out a thousand
// rows of headings at most can have been meant as a whole column.
bool isOpenEnded(sal_Int32 rows) {
    constexpr sal_Int32 sheetRows = 1048576;
    constexpr sal_Int32 mostHeadings = 1000;
    return rows >= sheetRows - mostHeadings;
}

sal_Int32 answerRows(const AnswerShape& shape) {
    return isOpenEnded(shape.rows) ? std::max<sal_Int32>(shape.filledRows, 1) : shape.rows;
}

Outcome<AnswerShape> answerShape(const Call& call) {
    AnswerShape shape;
    for (std::size_t i = 0; i < call.size(); ++i) {
        if (broadcasts(call[i])) {
            shape.isMatrix = true;
            shape.rows = std::max(shape.rows, call[i].rows());
            shape.columns = std::max(shape.columns, call[i].columns());
        }
    }
    if (!shape.isMatrix) {
        return shape;
    }
    shape.filledRows = 0;
    for (std::size_t i = 0; i < call.size(); ++i) {
        const Argument& argument = call[i];
        if (!broadcasts(argument)) {
            continue;
        }
        if (!fits(argument.rows(), shape.rows) || !fits(argument.columns(), shape.columns)) {
            return Problem::inShape(arguments::sizeInWords(argument.rows(), argument.columns()),
                                    arguments::says("argument.otherSize"),
                                    arguments::says("argument.otherSize.fix"))
                .about(argument.name());
        }
        if (argument.rows() == shape.rows) {
            shape.filledRows = filledRows(argument, shape.filledRows);
        }
    }
    return shape;
}

}  // namespace council::addin
