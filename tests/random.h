// Chance that can be repeated: the same seed gives the same numbers on every machine. The standard
// promises that of its engines, not of its distributions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string_view>
#include <vector>

namespace council::test {

class Random {
 public:
    // Each name and number has a sequence of its own, so that one case can be made without those
    // before it.
    explicit Random(std::uint32_t seed, std::string_view name = {}, std::uint32_t number = 0) {
        std::vector<std::uint32_t> parts(name.begin(), name.end());
        parts.insert(parts.end(), {seed, number});
        std::seed_seq sequence(parts.begin(), parts.end());
        engine_.seed(sequence);
    }

    // From 0 to below the limit.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }
    // From 0 to the most, which is included.
    int upTo(int most) { return static_cast<int>(below(static_cast<std::size_t>(most) + 1)); }
    // So many times out of a hundred.
    bool percent(unsigned chance) { return below(100) < chance; }

    template <class T>
    const T& oneOf(std::span<const T> choices) {
        return choices[below(choices.size())];
    }
    template <class T>
    const T& oneOf(const std::vector<T>& choices) {
        return oneOf(std::span(choices));
    }
    template <class T, std::size_t size>
    const T& oneOf(const T (&choices)[size]) {
        return choices[below(size)];
    }

 private:
    std::mt19937_64 engine_;
};

}  // namespace council::test
