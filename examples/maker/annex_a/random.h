// A small generator of numbers that look random and are the same on every machine, unlike the
// standard library's distributions (SplitMix64, public domain, Sebastiano Vigna).
#pragma once

#include <cstdint>
#include <span>

namespace council::maker::annex_a {

class Random {
 public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    // A whole number from first to last, both included.
    int between(int first, int last) {
        const auto count = static_cast<std::uint64_t>(last - first) + 1;
        return first + static_cast<int>((next() >> 32U) % count);
    }
    // True so many times in a hundred.
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class Value>
    Value oneOf(std::span<const Value> values) {
        return values[static_cast<std::size_t>(between(0, static_cast<int>(values.size()) - 1))];
    }

 private:
    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t bits = state_;
        bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9U;
        bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebU;
        return bits ^ (bits >> 31U);
    }

    std::uint64_t state_;
};

}  // namespace council::maker::annex_a
