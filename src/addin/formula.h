// The formula of a cell, read far enough to explain it: the outermost indicator function in it and
// what each of its arguments is.
#pragma once

#include "addin/function.h"

#include <optional>
#include <string>
#include <vector>

#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::addin {

struct FormulaArgument {
    enum class Kind : std::uint8_t {
        omitted,
        value,        // a literal, a reference or a name for one: known
        error,        // a reference to a cell in error: Calc passes the error on
        calculation,  // worked out inside the formula: named, not evaluated
    };

    Kind kind = Kind::omitted;
    uno::Any value;                                           // as Calc would hand it over
    uno::Reference<com::sun::star::table::XCellRange> range;  // the cells it refers to, if any
    std::string source;  // A2, AsAt, TODAY(); empty for a literal
    std::string error;   // #DIV/0!
};

struct Formula {
    const Function* function = nullptr;  // nothing: no indicator function in it
    std::vector<FormulaArgument> arguments;
    std::vector<std::string> otherFunctions;  // indicator functions besides the outermost
    sal_Int16 sheet = 0;
    Position element;  // which element of an array formula the cell shows
};

// What a cell shows, also while Calc is still working it out: its value, or its error as Calc
// writes it.
std::string shownIn(const uno::Reference<com::sun::star::table::XCell>& cell);
// The address of a cell as a person writes it: A3, or Plan.A3 on another sheet than the formula's.
std::string addressIn(const uno::Reference<com::sun::star::table::XCellRange>& range,
                      Position element, sal_Int16 homeSheet);

Formula readFormula(const uno::Reference<com::sun::star::table::XCellRange>& cell,
                    const Document& document);

}  // namespace council::addin
