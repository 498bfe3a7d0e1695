#include "addin/argument.h"

#include "addin/sentences.h"
#include "addin/text.h"

#include <cmath>
#include <string>
#include <utility>

namespace council::addin {

namespace {

// A calendar, scheme, words or profile is small; a whole column given by mistake would cost seconds
// in every cell.
constexpr sal_Int32 longestList = 2000;

// Calc never passes a number that is not finite, but a macro may: past this point every number is
// finite.
Cell finiteCell(double number) {
    return std::isfinite(number) ? Cell(number) : Cell::error();
}

}  // namespace

Cell cellOf(const uno::Any& value) {
    switch (value.getValueTypeClass()) {
        case uno::TypeClass_DOUBLE:
            return finiteCell(*static_cast<const double*>(value.getValue()));
        case uno::TypeClass_STRING:
            return toUtf8(*static_cast<const rtl::OUString*>(value.getValue()));
        case uno::TypeClass_BOOLEAN:
            return *static_cast<const sal_Bool*>(value.getValue()) != sal_False ? 1.0 : 0.0;
        default: {
            double number = 0;  // the integer kinds a macro may pass
            return (value >>= number) ? finiteCell(number) : Cell();
        }
    }
}

Cell cellOfData(const uno::Any& value) {
    return value.hasValue() ? cellOf(value) : Cell::error();
}

const Argument::Rows* Argument::rowsOfSequence(const uno::Any& value) {
    if (value.getValueType() != cppu::UnoType<Rows>::get()) {
        return nullptr;
    }
    const auto* rows = static_cast<const Rows*>(value.getValue());
    return rows->hasElements() ? rows : nullptr;  // Calc never sends none; a macro could
}

sal_Int32 Argument::columns() const {
    return isRange() ? (*rows_)[0].getLength() : 1;
}

// A single cell that is blank arrives as 0. Only where a number is asked for can 0 be meant.
Cell Argument::normalised(Cell cell) const {
    const bool zeroMeansBlank =
        entry_->reads != catalogue::Reads::number && entry_->reads != catalogue::Reads::limit;
    const bool isZero = cell.number() != nullptr && *cell.number() == 0;
    return zeroMeansBlank && isZero ? Cell() : std::move(cell);
}

Cell Argument::at(Position position) const {
    if (!isRange()) {
        return normalised(cellOf(*value_));
    }
    const sal_Int32 row = rows() == 1 ? 0 : position.row;
    const sal_Int32 column = columns() == 1 ? 0 : position.column;
    // An array formula may be entered over more cells than its ranges have: there is nothing there.
    const bool isInside = row < rows() && column < (*rows_)[row].getLength();
    return isInside ? cellOf((*rows_)[row][column]) : Cell();
}

Grid Argument::grid() const {
    Grid grid(static_cast<std::size_t>(rows()), static_cast<std::size_t>(columns()));
    for (sal_Int32 row = 0; row < rows(); ++row) {
        for (sal_Int32 column = 0; column < columns(); ++column) {
            grid.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column)) =
                at({row, column});
        }
    }
    return grid;
}

Outcome<Grid> Argument::list() const {
    if (rows() > longestList) {
        return Problem::inShape({arguments::says("argument.rangeOfRows"),
                                 {{"rows", texts::Phrase::number(rows())}}},
                                {arguments::says("argument.longList"),
                                 {{"rows", texts::Phrase::number(longestList)}}},
                                arguments::says("argument.longList.fix"))
            .about(name());
    }
    return grid();
}

uno::Reference<com::sun::star::table::XCellRange> Argument::range() const {
    return uno::Reference<com::sun::star::table::XCellRange>(*value_, uno::UNO_QUERY);
}

Problem Argument::missing() const {
    const bool mayBeBlank = entry_->reads == catalogue::Reads::date && name() != "as_at";
    return Problem{Problem::Kind::argument, name(), arguments::says("argument.leftOut"),
                   arguments::says("argument.needed"),
                   mayBeBlank ? arguments::says("argument.needed.blankFix")
                              : arguments::says("argument.needed.fix")};
}

}  // namespace council::addin
