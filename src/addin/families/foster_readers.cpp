#include "addin/families/foster_readers.h"

#include "addin/readers.h"

#include <string>

namespace council::addin::foster_family {

namespace {

Outcome<Day> dayOf(const Call& call, std::size_t index) {
    return singleRequired<Day>(call[index], [&](const Cell& cell) -> Outcome<Day> {
        const DateReading reading = readDate(cell, call.nullDate(), monthEdgeOf(call[index]));
        if (!reading.isReadable()) {
            return Problem::inArgument(cell, "is not a date this function can read", dateFix);
        }
        return reading.moment.day;
    });
}

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

Each<Quantity> eachQuantity(Reading& in, std::size_t index) {
    return {in, index, [](const Cell& cell) -> Outcome<Quantity> { return readQuantity(cell); }};
}

Outcome<Quantity> readableQuantity(const Call& call, std::size_t index,
                                   const Each<Quantity>& quantities, Sign sign, Position position) {
    COUNCIL_TRY(quantity, quantities(position));
    const bool isNegative = sign == Sign::notNegative && quantity.number < 0;
    if (quantity.isUnreadable() || isNegative) {
        return Problem::inData(call[index].at(position),
                               isNegative ? "is below 0" : "is not a number",
                               "write a number such as 8")
            .about(call[index].name());
    }
    return quantity;
}

Outcome<Day> asAtDayOf(const Call& call, std::size_t index) {
    COUNCIL_TRY(moment, asAtOf(call, index));
    return moment.day;
}

Outcome<fostering::Period> givenPeriodOf(const Call& call, std::size_t from, std::size_t to) {
    COUNCIL_TRY(first, dayOf(call, from));
    COUNCIL_TRY(last, dayOf(call, to));
    return fostering::periodOf(first, last);
}

Outcome<fostering::Profile> profileOf(const Call& call, std::size_t index) {
    if (call[index].isOmitted()) {
        return fostering::Profile();
    }
    COUNCIL_TRY(grid, call[index].list());
    auto profile = fostering::readProfile(grid, call.nullDate());
    if (!profile) {
        return std::move(profile.assume_error()).about(call[index].name());
    }
    return profile;
}

Outcome<Records> Records::read(const Call& call, const std::vector<std::size_t>& columns,
                               std::size_t pairs) {
    COUNCIL_TRY(read, Columns::read(call, columns));
    COUNCIL_TRY(chosen, Pairs::read(call, pairs, read.rows(), 1));
    return Records(std::move(read), std::move(chosen));
}

Outcome<Units> Units::read(const Call& call, std::size_t index, sal_Int32 rows) {
    const Argument& argument = call[index];
    Units units;
    // A blank single cell counts as left out.
    if (argument.isOmitted() || (!argument.isRange() && argument.at({}).isBlank())) {
        return units;
    }
    if (argument.columns() != 1 || argument.rows() != rows) {
        return Problem::inShape(unitsText(argument), "does not stand beside the dates",
                                "give one column of " + std::to_string(rows) + " rows")
            .about(argument.name());
    }
    units.column_ = &argument;
    return units;
}

Quantity Units::of(sal_Int32 row) const {
    return column_ == nullptr ? Quantity::of(1) : readQuantity(column_->at({row, 0}));
}

}  // namespace council::addin::foster_family
