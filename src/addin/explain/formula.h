// The formula of a cell, read far enough to explain it: an indicator function in it, usually the
// outermost, and what each of its arguments is.
#pragma once

#include "addin/function.h"

#include <optional>
#include <string>
#include <vector>

#include <com/sun/star/sheet/FormulaToken.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::addin {

struct FormulaArgument {
    enum class Kind : std::uint8_t {
        omitted,
        value,           // a literal, a reference, or what can be worked out from them: known
        error,           // in error, or a reference to a cell in error: Calc passes the error on
        unknownName,     // a word without quotes that Calc takes for a name and does not know
        linkToDocument,  // cells of another document
        calculation,     // anything else that is worked out inside the formula: named only
    };

    Kind kind = Kind::omitted;
    uno::Any value;                                           // as Calc would hand it over
    uno::Reference<com::sun::star::table::XCellRange> range;  // the cells it refers to, if any
    std::string source;             // A2, AsAt, TODAY(); empty for a literal
    std::string error;              // #DIV/0!
    bool spansSheets = false;       // a reference over several sheets
    std::string dateWithoutQuotes;  // 5/10/2021, a division to Calc
};

struct Formula {
    const Function* function = nullptr;  // nothing: no indicator function in it
    std::vector<FormulaArgument> arguments;
    std::vector<std::string> otherFunctions;  // indicator functions besides that one
    // A formula without one that only refers to another cell: that cell.
    uno::Reference<com::sun::star::table::XCellRange> refersTo;
    sal_Int16 sheet = 0;
    std::string chooser;    // IF, CHOOSE …, where that decides whether the cell shows its answer
    bool isCaught = false;  // by IFERROR or IFNA, which shows something else instead of an error
    bool isAlone = false;   // the indicator function is the whole formula
    Position element;       // which element of an array formula the cell shows
    sal_Int32 rowsShown = 1;  // of the cells an array formula was entered in
};

// `which` of its indicator functions: 0 is the outermost, the first of several that lie equally
// deep; then the others, from outside to inside.
//
// Of a formula that is in no cell yet, but could be in this one.
Formula readFormula(const uno::Sequence<com::sun::star::sheet::FormulaToken>& tokens,
                    com::sun::star::table::CellAddress at, const Document& document,
                    std::size_t which = 0);
Formula readFormula(const uno::Reference<com::sun::star::table::XCellRange>& cell,
                    const Document& document, std::size_t which = 0);

}  // namespace council::addin
