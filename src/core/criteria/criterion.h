// Criteria of `range; criterion` pairs, as COUNTIFS reads them: a value, ">=5", "<>x", wildcards *
// and ? (~ before one makes it an ordinary character). Texts match as a whole, whatever their
// letter case. Numbers are read as COUNTIFS reads them in English (UK), whatever the locale: 1,500,
// £1,500, 14:30. Two things more than COUNTIFS: 0,5 is a half, and a criterion that holds a date
// also meets cells that hold a date as text, which exports are full of.
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
    // What a cell is compared as with the number: its own, or that of the date it holds as text.
    std::optional<double> numberIn(const Cell& cell) const;

    Relation relation_ = Relation::equal;
    std::optional<double> number_;  // what is compared with numbers
    std::optional<Day> nullDate_;   // only where the criterion holds a date
    bool numbersOnly_ = false;      // a number, not a text that shows one, meets numbers alone
    std::string text_;  // what is compared with texts, in lower case; empty: blank cells
};

}  // namespace council
