// Criteria of `range; criterion` pairs, as COUNTIFS reads them: a value, ">=5", "<>x", wildcards *
// and ? (~ before one makes it an ordinary character). Texts match as a whole, whatever their
// letter case.
#pragma once

#include "core/dates/day.h"
#include "core/values/cell.h"

#include <cstdint>
#include <optional>
#include <string>

namespace council {

class Criterion {
 public:
    // Dates in a criterion (">=30/09/2021") are compared with date serials of that null date.
    static Criterion read(const Cell& criterion, Day nullDate);

    bool matches(const Cell& cell) const;

 private:
    enum class Relation : std::uint8_t {
        equal,
        notEqual,
        less,
        lessOrEqual,
        greater,
        greaterOrEqual
    };

    bool equals(const Cell& cell) const;

    Relation relation_ = Relation::equal;
    std::optional<double> number_;  // what is compared with numbers
    std::string text_;  // what is compared with texts, in lower case; empty: blank cells
};

}  // namespace council
