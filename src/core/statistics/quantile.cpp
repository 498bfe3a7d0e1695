#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace council::statistics {

namespace {

// Where a quantile lies: on a value, or part of the way to the next.
struct Place {
    std::size_t index;
    double part;
};

Place placeOf(double share, std::size_t size) {
    const double place = share * static_cast<double>(size - 1);
    const double whole = std::floor(place);
    return {static_cast<std::size_t>(whole), place - whole};
}

// Written so that equal neighbours give exactly themselves.
double between(double low, double high, double part) {
    return low + part * (high - low);
}

}  // namespace

double quantile(std::vector<double>& values, double share) {
    const auto [index, part] = placeOf(share, values.size());
    const auto low = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), low, values.end());
    return part == 0 ? *low : between(*low, *std::min_element(low + 1, values.end()), part);
}

double quantileOfSorted(std::span<const double> values, double share) {
    const auto [index, part] = placeOf(share, values.size());
    return part == 0 ? values[index] : between(values[index], values[index + 1], part);
}

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace council::statistics
