// What the functions of FOSTER read alike.
#pragma once

#include "addin/columns.h"
#include "addin/each.h"
#include "addin/pairs.h"
#include "core/dates/reading.h"
#include "core/fostering/period.h"
#include "core/fostering/profile.h"
#include "core/values/quantity.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace council::addin::foster_family {

// A figure of a row: blank, a number or neither is for the rule to judge.
Each<Quantity> eachQuantity(Reading& in, std::size_t index);

// The same for an answer in numbers: what is no number, or below 0 where that means nothing, is a
// data problem of its row.
enum class Sign : std::uint8_t { any, notNegative };
Outcome<Quantity> readableQuantity(const Call& call, std::size_t index,
                                   const Each<Quantity>& quantities, Sign sign, Position position);

// The one as-at day of a function that answers once.
Outcome<Day> asAtDayOf(const Call& call, std::size_t index);
// A period that must be given: blank, unreadable and reversed are wrong arguments.
Outcome<fostering::Period> givenPeriodOf(const Call& call, std::size_t from, std::size_t to);

Outcome<fostering::Profile> profileOf(const Call& call, std::size_t index);

// Records of one or two dates each that meet the pairs.
class Records {
 public:
    // The second date is blank where there is one column only.
    using Dates = std::array<DateReading, 2>;

    static Outcome<Records> read(const Call& call, const std::vector<std::size_t>& columns,
                                 std::size_t pairs);

    // Calls visit(row, dates) for each row that has a date.
    template <class Visit>
    void forEach(const Visit& visit) const {
        columns_.forEach([&](const Columns::Row& row) {
            const Dates dates{row.date(0),
                              columns_.count() > 1 ? row.date(1) : DateReading::blank()};
            const bool isEmpty = dates[0].isBlank() && dates[1].isBlank();
            if (!isEmpty && pairs_.admit({row.index(), 0})) {
                visit(row.index(), dates);
            }
        });
    }
    sal_Int32 rows() const { return columns_.rows(); }

 private:
    Records(Columns columns, Pairs pairs)
        : columns_(std::move(columns)), pairs_(std::move(pairs)) {}

    Columns columns_;
    Pairs pairs_;
};

// A `units` argument: one a row when left out, else a column as tall as the records.
class Units {
 public:
    static Outcome<Units> read(const Call& call, std::size_t index, sal_Int32 rows);

    Quantity of(sal_Int32 row) const;

 private:
    const Argument* column_ = nullptr;
};

}  // namespace council::addin::foster_family
