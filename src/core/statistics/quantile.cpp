#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace council::statistics {

double quantile(std::vector<double>& values, double share) {
    const double place = share * static_cast<double>(values.size() - 1);
    const double whole = std::floor(place);
    const auto low = values.begin() + static_cast<std::ptrdiff_t>(whole);
    std::nth_element(values.begin(), low, values.end());
    if (place == whole) {
        return *low;
    }
    const double high = *std::min_element(low + 1, values.end());
    return *low + (place - whole) * (high - *low);
}

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace council::statistics
