// A figure against its own past. A share that falls from 16.9 % to 2.6 % falls by 14.3 points and
// by 84.6 per cent: the two differ so much that a report has to say which it means.
#pragma once

#include "core/values/outcome.h"
#include "core/values/polarity.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace council::benchmarks {

enum class ChangeKind : std::uint8_t { points, percent };

// Current minus previous, or that relative to |previous|.
Outcome<double> change(double current, double previous, ChangeKind kind);

enum class Direction : std::uint8_t { better, worse, same };
std::string_view wordFor(Direction direction);

// Same when the two lie no further apart than the margin.
Direction direction(double current, double previous, Polarity polarity, double margin);

// What an arrow shows: councils' scorecards let up mean better (Havering), DfE's tool lets it mean
// a higher number.
enum class Convention : std::uint8_t { good, number };
std::string_view arrow(double current, double previous, Polarity polarity, Convention convention);

// "2.6 is 14.3 below 16.9": how the figures compare.
texts::Phrase comparison(double current, double previous);

}  // namespace council::benchmarks
