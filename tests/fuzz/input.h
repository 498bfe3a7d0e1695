// A fuzzer's bytes as what the readers take: texts, numbers, cells, small tables.
#pragma once

#include "core/dates/reading.h"
#include "core/values/cell.h"
#include "core/values/grid.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace council::fuzz {

class Input {
 public:
    explicit Input(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

    bool isEmpty() const { return bytes_.empty(); }
    std::uint8_t byte();
    // From 0 to below the limit.
    std::size_t below(std::size_t limit) { return byte() % limit; }
    double number();
    int day() { return byte() * 256 + byte(); }
    // Up to the next line's end, or all that is left.
    std::string line();
    std::string rest();
    // A blank, a number, a text up to the line's end, or an error, as the first byte says.
    Cell cell();
    Grid grid(std::size_t columns);

 private:
    std::span<const std::uint8_t> bytes_;
};

// A rule that must hold whatever was read; the fuzzer keeps an input that breaks one.
void require(bool holds, std::string_view rule);

// 30 December 1899, 1 January 1900 and 1 January 1904: the days Calc may count from.
inline constexpr Day nullDates[] = {usualNullDate, dayOf(1900, 1, 1), dayOf(1904, 1, 1)};

}  // namespace council::fuzz
