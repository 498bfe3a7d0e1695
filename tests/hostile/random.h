// Chance that can be repeated: the same seed gives the same numbers on every machine, which the
// standard library's distributions do not promise.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace council::test {

class Random {
 public:
    // Each name and number has a sequence of its own, so that one case can be made without those
    // before it.
    Random(std::uint64_t seed, std::string_view name, std::uint64_t number);

    std::uint64_t next();
    // From 0 to below the limit.
    std::size_t below(std::size_t limit);
    // So many times out of a hundred.
    bool percent(unsigned chance) { return below(100) < chance; }

    template <class T>
    const T& oneOf(std::span<const T> choices) {
        return choices[below(choices.size())];
    }
    template <class T, std::size_t size>
    const T& oneOf(const T (&choices)[size]) {
        return choices[below(size)];
    }

 private:
    std::uint64_t state_;
};

}  // namespace council::test
