#include "core/values/quantity.h"

#include "core/values/number.h"
#include "core/values/words.h"

namespace council {

Quantity readQuantity(const Cell& cell) {
    if (const double* number = cell.number()) {
        return Quantity::of(*number);
    }
    if (cell.text() == nullptr) {
        return cell.isBlank() ? Quantity::blank() : Quantity::unreadable();
    }
    const std::string_view text = trimmed(*cell.text());
    if (text.empty()) {
        return Quantity::blank();
    }
    const auto number = text.ends_with('%') ? std::nullopt : readNumber(text);
    return number ? Quantity::of(*number) : Quantity::unreadable();
}

}  // namespace council
