// The shape of an answer over ranges: ranges of the same shape, or one row, one column or one cell,
// which repeat.
#pragma once

#include "addin/call.h"

namespace council::addin {

struct AnswerShape {
    sal_Int32 rows = 1;
    sal_Int32 columns = 1;
    sal_Int32 filledRows = 1;  // rows up to the last in which a broadcast range holds a value
    bool isMatrix = false;     // false: every argument is a single value
};

// A wrong argument where the ranges do not fit together.
Outcome<AnswerShape> answerShape(const Call& call);

// A whole column ends at its last filled row: a text matrix down the whole sheet would freeze Calc
// for minutes.
sal_Int32 answerRows(const AnswerShape& shape);

// A range that reaches the sheet's last row, such as A:A or A2:A1048576: the caller meant "all
// there is".
bool isOpenEnded(sal_Int32 rows);

}  // namespace council::addin
