// References to a database range, an Excel table to others: Cases, Cases[Started],
// Cases[[#This Row];[Started]]. To Calc they are several tokens, with a separator that is none
// between arguments.
#pragma once

#include "addin/explain/tokens.h"

#include <vector>

namespace council::addin {

// The tokens with each such reference as the one reference to cells that it means there. One that
// means none is the word that Calc does not know, if there is one, or its range alone.
std::vector<Token> withTablesAsCells(Tokens tokens, const TokenReader& reader);

}  // namespace council::addin
