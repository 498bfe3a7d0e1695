#include "core/benchmarks/trend.h"

#include "core/trends/sentences.h"
#include "core/values/figure.h"
#include "core/values/words.h"

#include <algorithm>
#include <cmath>

namespace council::benchmarks {

namespace {

constexpr Word<Direction> directionWords[] = {
    {"Better", Direction::better},
    {"Worse", Direction::worse},
    {"Same", Direction::same},
};

}  // namespace

Outcome<double> change(double current, double previous, ChangeKind kind) {
    if (kind == ChangeKind::points) {
        return current - previous;
    }
    if (previous == 0) {
        return Problem::nothing(trends::says("previous0"), trends::says("previous0.fix"));
    }
    return (current - previous) / std::abs(previous);
}

std::string_view wordFor(Direction direction) {
    return council::wordFor(directionWords, direction);
}

Direction direction(double current, double previous, Polarity polarity, double margin) {
    const double scale = std::max({std::abs(current), std::abs(previous), margin});
    if (isAtMost(std::abs(current - previous), margin, scale)) {
        return Direction::same;
    }
    return (current > previous) == (polarity == Polarity::high) ? Direction::better
                                                                : Direction::worse;
}

std::string_view arrow(double current, double previous, Polarity polarity, Convention convention) {
    // Numerically up is what would be better if high were good.
    const Polarity up = convention == Convention::number ? Polarity::high : polarity;
    switch (direction(current, previous, up, 0)) {
        case Direction::better:
            return "▲";
        case Direction::worse:
            return "▼";
        case Direction::same:
            return "►";
    }
    return {};
}

texts::Phrase comparison(double current, double previous) {
    const bool isSame = direction(current, previous, Polarity::high, 0) == Direction::same;
    return {isSame               ? trends::says("same")
            : current < previous ? trends::says("below")
                                 : trends::says("above"),
            {{"current", inWords(current)},
             {"distance", texts::Phrase::asItIs(distanceText(current, previous))},
             {"previous", inWords(previous)}}};
}

}  // namespace council::benchmarks
