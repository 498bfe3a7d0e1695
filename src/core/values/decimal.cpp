#include "core/values/decimal.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <vector>

namespace council {

namespace {

constexpr int ten = 10;
constexpr int mantissaBits = std::numeric_limits<double>::digits;
constexpr int smallestExponent = std::numeric_limits<double>::min_exponent - mantissaBits;  // -1074

// A natural number of any size, with the few operations the conversions need.
class Natural {
    using Limb = std::uint32_t;
    static constexpr unsigned limbBits = 32;

 public:
    explicit Natural(std::uint64_t value = 0) {
        for (; value != 0; value >>= limbBits) {
            limbs_.push_back(static_cast<Limb>(value));
        }
    }

    void multiplyAdd(Limb factor, Limb summand) {
        std::uint64_t carry = summand;
        for (Limb& limb : limbs_) {
            carry += std::uint64_t{limb} * factor;
            limb = static_cast<Limb>(carry);
            carry >>= limbBits;
        }
        if (carry != 0) {
            limbs_.push_back(static_cast<Limb>(carry));
        }
    }

    void timesPowerOfTen(int power) {
        constexpr Limb billion = 1'000'000'000;
        constexpr int zeros = 9;
        for (; power >= zeros; power -= zeros) {
            multiplyAdd(billion, 0);
        }
        for (; power > 0; --power) {
            multiplyAdd(ten, 0);
        }
    }

    void timesPowerOfTwo(int power) {
        const auto bits = static_cast<unsigned>(power) % limbBits;
        multiplyAdd(Limb{1} << bits, 0);
        if (!limbs_.empty()) {
            limbs_.insert(limbs_.begin(), static_cast<unsigned>(power) / limbBits, 0);
        }
    }

    void twice() { multiplyAdd(2, 0); }

    int bitLength() const {
        return limbs_.empty()
                   ? 0
                   : static_cast<int>(limbs_.size() * limbBits) - std::countl_zero(limbs_.back());
    }

    // Only from a number that is not smaller.
    void subtract(const Natural& other) {
        std::int64_t borrow = 0;
        for (std::size_t i = 0; i < limbs_.size(); ++i) {
            const std::int64_t difference =
                std::int64_t{limbs_[i]} - (i < other.limbs_.size() ? other.limbs_[i] : 0) - borrow;
            borrow = difference < 0 ? 1 : 0;
            limbs_[i] = static_cast<Limb>(difference);
        }
        while (!limbs_.empty() && limbs_.back() == 0) {
            limbs_.pop_back();
        }
    }

    // Negative, 0 or positive, as *this is smaller, equal or greater.
    int compare(const Natural& other) const {
        if (limbs_.size() != other.limbs_.size()) {
            return limbs_.size() < other.limbs_.size() ? -1 : 1;
        }
        for (std::size_t i = limbs_.size(); i-- > 0;) {
            if (limbs_[i] != other.limbs_[i]) {
                return limbs_[i] < other.limbs_[i] ? -1 : 1;
            }
        }
        return 0;
    }

 private:
    std::vector<Limb> limbs_;  // the lowest first; the highest is never 0
};

// An exact positive quotient.
struct Ratio {
    Natural numerator, denominator;

    void timesPowerOfTen(int power) {
        (power < 0 ? denominator : numerator).timesPowerOfTen(std::abs(power));
    }
    void timesPowerOfTwo(int power) {
        (power < 0 ? denominator : numerator).timesPowerOfTwo(std::abs(power));
    }
    bool isAtLeastOne() const { return numerator.compare(denominator) >= 0; }

    // Of a ratio below 1: takes its next binary digit.
    std::uint64_t nextBit() {
        numerator.twice();
        if (!isAtLeastOne()) {
            return 0;
        }
        numerator.subtract(denominator);
        return 1;
    }

    // `whole`, when this is what remains below it, rounded to the nearest, ties to even.
    std::uint64_t rounded(std::uint64_t whole) const {
        Natural twice = numerator;
        twice.twice();
        const int order = twice.compare(denominator);
        return order > 0 || (order == 0 && whole % 2 == 1) ? whole + 1 : whole;
    }
};

// The absolute value of a finite number.
Ratio ratioOf(double number) {
    int exponent = 0;
    const double mantissa = std::ldexp(std::frexp(std::abs(number), &exponent), mantissaBits);
    Ratio ratio{Natural(static_cast<std::uint64_t>(mantissa)), Natural(1)};
    ratio.timesPowerOfTwo(exponent - mantissaBits);
    return ratio;
}

bool isAtLeastPowerOfTen(double number, int power) {
    Ratio ratio = ratioOf(number);
    ratio.timesPowerOfTen(-power);
    return ratio.isAtLeastOne();
}

// Powers of ten that a double holds exactly.
constexpr std::array exactPowers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                    1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
constexpr std::size_t exactDigits = std::numeric_limits<double>::digits10;

}  // namespace

double nearestNumber(std::string_view digits, int exponent) {
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.empty()) {
        return 0;
    }
    // One operation on two exact numbers is rounded once, and rounded right.
    if (digits.size() <= exactDigits && std::abs(exponent) < std::ssize(exactPowers)) {
        std::int64_t number = 0;
        for (const char digit : digits) {
            number = number * ten + (digit - '0');
        }
        const double power = exactPowers.at(static_cast<std::size_t>(std::abs(exponent)));
        return exponent < 0 ? static_cast<double>(number) / power
                            : static_cast<double>(number) * power;
    }
    constexpr int beyond = 400;  // powers of ten: neither above nor below is there a number
    const long long order = static_cast<long long>(digits.size()) + exponent;
    if (std::abs(order) > beyond) {
        return order < 0 ? 0 : std::numeric_limits<double>::infinity();
    }

    // No number, and no half way between two, has more digits: of the rest it only matters whether
    // there is any.
    constexpr std::size_t mostDigits = 800;
    Ratio ratio{Natural(0), Natural(1)};
    for (const char digit : digits.substr(0, mostDigits)) {
        ratio.numerator.multiplyAdd(ten, static_cast<std::uint32_t>(digit - '0'));
    }
    if (digits.size() > mostDigits) {
        const bool rest = digits.find_first_not_of('0', mostDigits) != std::string_view::npos;
        ratio.numerator.multiplyAdd(ten, rest ? 1 : 0);
        exponent += static_cast<int>(digits.size() - mostDigits) - 1;
    }
    ratio.timesPowerOfTen(exponent);

    // To below 1, then bit by bit as far as a double reaches.
    int binaryExponent = ratio.numerator.bitLength() - ratio.denominator.bitLength() + 1;
    if (binaryExponent < smallestExponent) {
        return 0;
    }
    ratio.timesPowerOfTwo(-binaryExponent);
    std::uint64_t mantissa = 0;
    while (mantissa >> (mantissaBits - 1) == 0 && binaryExponent > smallestExponent) {
        mantissa = mantissa * 2 + ratio.nextBit();
        --binaryExponent;
    }
    return std::ldexp(static_cast<double>(ratio.rounded(mantissa)), binaryExponent);
}

int orderOf(double number) {
    int exponent = 0;
    std::frexp(number, &exponent);
    constexpr double digitsPerBit = 0.30103;
    int order = static_cast<int>(std::floor((exponent - 1) * digitsPerBit));  // within one of it
    while (!isAtLeastPowerOfTen(number, order)) {
        --order;
    }
    while (isAtLeastPowerOfTen(number, order + 1)) {
        ++order;
    }
    return order;
}

std::uint64_t roundedTo(double number, int place) {
    Ratio ratio = ratioOf(number);
    ratio.timesPowerOfTen(-place);
    constexpr int bits = std::numeric_limits<std::uint64_t>::digits;
    ratio.timesPowerOfTwo(-bits);
    std::uint64_t whole = 0;
    for (int bit = 0; bit < bits; ++bit) {
        whole = whole * 2 + ratio.nextBit();
    }
    return ratio.rounded(whole);
}

std::string decimalText(bool negative, std::uint64_t count, int place) {
    if (count == 0) {
        return "0";
    }
    for (; count % ten == 0; count /= ten) {
        ++place;
    }
    std::string text = std::to_string(count);
    const int order = static_cast<int>(text.size()) - 1 + place;
    constexpr int firstWithExponent = 15;
    constexpr int lastWithExponent = -5;
    if (order >= firstWithExponent || order <= lastWithExponent) {
        if (text.size() > 1) {
            text.insert(1, ".");
        }
        const std::string power = std::to_string(std::abs(order));
        text += (order < 0 ? "e-" : "e+") + (power.size() < 2 ? "0" + power : power);
    } else if (order < 0) {
        text.insert(0, "0." + std::string(static_cast<std::size_t>(-order - 1), '0'));
    } else if (place < 0) {
        text.insert(static_cast<std::size_t>(order) + 1, ".");
    } else {
        text.append(static_cast<std::size_t>(place), '0');
    }
    return negative ? "-" + text : text;
}

}  // namespace council
