#include "random.h"

namespace council::test {

namespace {

// SplitMix64: every seed, also a small one, gives a sequence of its own.
std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

}  // namespace

Random::Random(std::uint64_t seed, std::string_view name, std::uint64_t number)
    : state_(mixed(seed)) {
    for (const char letter : name) {
        state_ = mixed(state_ + static_cast<unsigned char>(letter));
    }
    state_ = mixed(state_ + number);
}

std::uint64_t Random::next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    return mixed(state_);
}

std::size_t Random::below(std::size_t limit) {
    return static_cast<std::size_t>(next() % limit);
}

}  // namespace council::test
