// Formulas are described as a person types them, "=IF(D7=\"\";\"\";MILESTONE.RAG(I7;K7;AsAt))", and
// stored as OpenDocument wants them: references in brackets, our functions by the name that
// workbooks keep.
#pragma once

#include <string>
#include <string_view>

namespace council::maker {

// "=MILESTONE.RAG(Plan.$I$7;AsAt)" -> "of:=ORG.COUNCILINDICATORS.MILESTONE.RAG([$Plan.$I$7];AsAt)"
std::string storedFormula(std::string_view typed);
std::string storedExpression(std::string_view typed);  // the same without "of:", for a name

// The same formula a row further down: every # becomes the number of the row, and every @ that of
// the first row of its table.
std::string forRow(std::string_view formula, int row, int firstRow = 0);

}  // namespace council::maker
