#include "addin/families/foster_readers.h"

#include <string>

namespace council::addin {

namespace {

std::string unitsText(const Argument& units) {
    if (!units.isRange()) {
        return quoted(units.at({}));
    }
    const std::string rows = std::to_string(units.rows()) + (units.rows() == 1 ? " row" : " rows");
    return units.columns() == 1
               ? "a column of " + rows
               : "a range of " + rows + " by " + std::to_string(units.columns()) + " columns";
}

}  // namespace

Outcome<Quantity> read::ReadableQuantity::operator()(const Cell& cell) const {
    const Quantity quantity = readQuantity(cell);
    if (quantity.isUnreadable()) {
        return Problem::inData(cell, "is not a number", "write a number such as 8");
    }
    return quantity;
}

Outcome<Quantity> read::QuantityFrom0::operator()(const Cell& cell) const {
    COUNCIL_TRY(quantity, ReadableQuantity()(cell));
    if (quantity.number < 0) {
        return Problem::inData(cell, "is below 0", "write a number such as 8");
    }
    return quantity;
}

Outcome<fostering::TargetPeriod> givenPeriodOf(const Call& call, std::size_t from, std::size_t to) {
    COUNCIL_TRY(first, single<read::GivenDay>(call, from));
    COUNCIL_TRY(last, single<read::GivenDay>(call, to));
    return fostering::periodOf(first, last);
}

Outcome<fostering::Profile> profileOf(const Call& call, std::size_t place) {
    if (call[place].isOmitted()) {
        return fostering::Profile();
    }
    COUNCIL_TRY(grid, call[place].list());
    return about(call[place], fostering::readProfile(grid, call.nullDate()));
}

Outcome<Units> Units::read(const Call& call, std::size_t place, sal_Int32 rows) {
    const Argument& argument = call[place];
    Units units;
    // A blank single cell counts as left out.
    if (argument.isOmitted() || (!argument.isRange() && argument.at({}).isBlank())) {
        return units;
    }
    if (argument.columns() != 1 || argument.rows() != rows) {
        return Problem::inShape(unitsText(argument), "does not line up with the dates",
                                "give one column of " + std::to_string(rows) + " rows")
            .about(argument.name());
    }
    units.column_ = &argument;
    return units;
}

Quantity Units::of(sal_Int32 row) const {
    return column_ == nullptr ? Quantity::of(1) : readQuantity(column_->at({row, 0}));
}

}  // namespace council::addin
