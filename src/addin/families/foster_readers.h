// What the functions of FOSTER read alike.
#pragma once

#include "addin/readers.h"
#include "core/fostering/period.h"
#include "core/fostering/profile.h"
#include "core/values/quantity.h"

namespace council::addin {

// A period that must be given: blank, unreadable and reversed are wrong arguments.
Outcome<fostering::TargetPeriod> givenPeriodOf(const Call& call, std::size_t from, std::size_t to);

Outcome<fostering::Profile> profileOf(const Call& call, std::size_t place);

namespace read {

// A figure: blank, a number or neither is for the rule to judge.
using AnyQuantity = From<readQuantity>;

// The same for an answer in numbers: what is not a number is a data problem of its row.
struct ReadableQuantity {
    using Value = Quantity;
    Outcome<Quantity> operator()(const Cell& cell) const;
};

// So is one below 0.
struct QuantityFrom0 {
    using Value = Quantity;
    Outcome<Quantity> operator()(const Cell& cell) const;
};

using Profile = Whole<profileOf>;

}  // namespace read

// A `units` argument: one a row when left out, else a column as tall as the records.
class Units {
 public:
    static Outcome<Units> read(const Call& call, std::size_t place, sal_Int32 rows);

    bool areGiven() const { return column_ != nullptr; }
    Quantity of(sal_Int32 row) const;

 private:
    const Argument* column_ = nullptr;
};

}  // namespace council::addin
