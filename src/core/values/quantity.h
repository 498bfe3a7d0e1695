// A number that was typed: how many carers, how high the target. The cell may also be
// blank, or no number at all, and the rules differ for each.
#pragma once

#include "core/values/cell.h"

#include <cstdint>

namespace council {

struct Quantity {
    enum class Kind : std::uint8_t { blank, number, unreadable };

    Kind kind = Kind::blank;
    double number = 0;  // only when it is one

    bool isBlank() const { return kind == Kind::blank; }
    bool isNumber() const { return kind == Kind::number; }
    bool isUnreadable() const { return kind == Kind::unreadable; }

    static Quantity blank() { return {}; }
    static Quantity of(double number) { return {Kind::number, number}; }
    static Quantity unreadable() { return {Kind::unreadable, 0}; }
    bool operator==(const Quantity&) const = default;
};

// A number, or a text that shows one (exports often hold "2" as text); spaces alone are a blank. A
// percentage is not a quantity.
Quantity readQuantity(const Cell& cell);

}  // namespace council
