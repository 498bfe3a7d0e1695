#include "addin/families/foster_readers.h"

#include "core/fostering/sentences.h"

namespace council::addin {

using fostering::says;
using texts::Phrase;

namespace {

Phrase given(const Argument& units) {
    if (!units.isRange()) {
        return inWords(units.at({}));
    }
    return Phrase::counted(
        units.columns() == 1 ? fostering::forms("column") : fostering::forms("range"), units.rows(),
        {{"columns", inWords(units.columns())}});
}

}  // namespace

Outcome<Quantity> read::ReadableQuantity::operator()(const Cell& cell) const {
    const Quantity quantity = readQuantity(cell);
    if (quantity.isUnreadable()) {
        return Problem::inData(cell, says("noNumber"), says("number.fix"));
    }
    return quantity;
}

Outcome<Quantity> read::QuantityFrom0::operator()(const Cell& cell) const {
    COUNCIL_TRY(quantity, ReadableQuantity()(cell));
    if (quantity.number < 0) {
        return Problem::inData(cell, says("below0"), says("number.fix"));
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
        return Problem::inShape(given(argument), says("unitsInOtherRows"),
                                {says("unitsInOtherRows.fix"), {{"rows", inWords(rows)}}})
            .about(argument.name());
    }
    units.column_ = &argument;
    return units;
}

Quantity Units::of(sal_Int32 row) const {
    return column_ == nullptr ? Quantity::of(1) : readQuantity(column_->at({row, 0}));
}

}  // namespace council::addin
