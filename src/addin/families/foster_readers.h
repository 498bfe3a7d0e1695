// What the functions of FOSTER read alike.
#pragma once

#include "addin/columns.h"
#include "addin/each.h"
#include "addin/pairs.h"
#include "core/dates/reading.h"
#include "core/fostering/period.h"
#include "core/fostering/profile.h"
#include "core/values/quantity.h"

#include <cstdint>
#include <initializer_list>
#include <utility>

namespace council::addin::foster_family {

// A figure of a row: blank, a number or neither is for the rule to judge.
Outcome<Each<Quantity>> eachQuantity(const Call& call, std::size_t index);

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

// Records that meet the pairs.
class Records {
 public:
    static Outcome<Records> read(const Call& call, std::initializer_list<std::size_t> columns,
                                 std::size_t pairs);

    // Calls visit(row) for each row with a date in the first `dates` columns.
    template <class Visit>
    void forEach(const Visit& visit) const {
        columns_.forEach([&](const Columns::Row& row) {
            if (hasADate(row) && pairs_.admit({row.index(), 0})) {
                visit(row);
            }
        });
    }
    sal_Int32 rows() const { return columns_.rows(); }

 private:
    Records(Columns columns, Pairs pairs)
        : columns_(std::move(columns)), pairs_(std::move(pairs)) {}

    bool hasADate(const Columns::Row& row) const;

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
