// A small calculation inside an argument, worked out so that it can be explained: arithmetic and
// comparisons of literals and single cells, IF, DATE and TODAY. Anything more is Calc's: the
// argument is then named, not worked out.
#pragma once

#include "addin/explain/tokens.h"

#include <optional>

namespace council::addin {

struct Calculated {
    uno::Any value;  // as Calc would hand it over
    // Where Calc shows an error instead: which (#DIV/0!), and the cell it comes from, if any.
    std::string error;
    CellRange errorCell;
};

// Nothing where it is more than can be worked out here.
std::optional<Calculated> calculate(Tokens tokens, const TokenReader& reader, Day nullDate);

// Three whole numbers with / or - between them that would be a date if they were in quotes, as that
// date should be written: 5/10/2021, 2021-10-05. Empty where they are none.
std::string dateWithoutQuotes(Tokens tokens, const TokenReader& reader);

}  // namespace council::addin
