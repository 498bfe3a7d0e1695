// What the function read as its arguments, as EXPLAIN says it.
#pragma once

#include "addin/explain/formula.h"

namespace council::addin {

// "due (A2)", "due (A4)" for that element of a range, "as_at (AsAt)" for a name, "as_at" for a
// literal.
std::string labelOf(const catalogue::Argument& entry, const FormulaArgument& given,
                    const Argument& argument, const Formula& formula, bool wholeRange);

// "due (A2) as 30 September 2021", "starts from A2:A500"; whether the function refused it.
texts::Phrase argumentRead(const Formula& formula, const Call& call, std::size_t index,
                           bool isRefused);

}  // namespace council::addin
