// One argument of one call, whatever Calc made of it.
//
// The three blanks meet here and nowhere else (measured, LibreOffice 7.4 and 25.2): a blank single
// cell arrives as the number 0, a blank inside a range as an empty text, an omitted argument as
// void. Past this point there is one Blank.
#pragma once

#include "catalogue/catalogue.h"
#include "core/values/grid.h"
#include "core/values/outcome.h"

#include <cstddef>

#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>

namespace council::addin {

namespace uno = com::sun::star::uno;

// An element of an answer over ranges.
struct Position {
    sal_Int32 row = 0;
    sal_Int32 column = 0;
};

// A cell as Calc passes it by value; void is a blank.
Cell cellOf(const uno::Any& value);
// A cell as getDataArray gives it: there a void is an error cell.
Cell cellOfData(const uno::Any& value);

class Argument {
 public:
    Argument(const catalogue::Argument& entry, const uno::Any& value)
        : entry_(&entry), value_(&value), rows_(rowsOf(value)) {}

    const catalogue::Argument& entry() const { return *entry_; }
    std::string_view name() const { return entry_->name; }

    bool isOmitted() const { return !value_->hasValue(); }
    bool isRange() const { return rows_ != nullptr; }
    sal_Int32 rows() const { return isRange() ? rows_->getLength() : 1; }
    sal_Int32 columns() const;

    // The cell for one element of the answer: a single value, row or column repeats.
    Cell at(Position position) const;
    // The cells of a list, whole. More rows than a list may have are a wrong argument.
    Outcome<Grid> list() const;
    // The cells of an array-in argument, whole, however many.
    Grid grid() const;

    // A range read in place (catalogue::Shape::column).
    uno::Reference<com::sun::star::table::XCellRange> range() const;
    const uno::Any& value() const { return *value_; }

    // The problem of a required argument that was left out.
    Problem missing() const;

 private:
    using Rows = uno::Sequence<uno::Sequence<uno::Any>>;

    // The rows of a range; of a single value nothing.
    static const Rows* rowsOf(const uno::Any& value) {
        return value.getValueTypeClass() == uno::TypeClass_SEQUENCE ? rowsOfSequence(value)
                                                                    : nullptr;
    }
    static const Rows* rowsOfSequence(const uno::Any& value);
    Cell normalised(Cell cell) const;

    const catalogue::Argument* entry_;
    const uno::Any* value_;
    const Rows* rows_;
};

}  // namespace council::addin
