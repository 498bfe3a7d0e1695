#include "core/timeliness/bands.h"

#include "core/values/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace council::timeliness {

namespace {

constexpr double largest = 99'999;  // as the largest amount of a limit

constexpr const char* whatToGive =
    "give whole numbers, each above the one before, such as {10,15,20}";

bool holdsNothing(const Cell& cell) {
    return cell.isBlank() || (cell.text() != nullptr && trimmed(*cell.text()).empty());
}

}  // namespace

Outcome<Bands> Bands::read(const Grid& upperLimits) {
    Bands bands;
    for (const Cell& cell : upperLimits.cells()) {
        if (holdsNothing(cell)) {
            continue;
        }
        const double* number = cell.number();
        if (number == nullptr || *number < 0 || *number > largest ||
            *number != std::floor(*number)) {
            return Problem::inArgument(cell, "is not a whole number of days or other units",
                                       whatToGive);
        }
        const int limit = static_cast<int>(*number);
        if (!bands.upperLimits_.empty() && limit <= bands.upperLimits_.back()) {
            return Problem::inArgument(
                cell,
                "is not above the limit before it, " + std::to_string(bands.upperLimits_.back()),
                whatToGive);
        }
        bands.upperLimits_.push_back(limit);
    }
    if (bands.upperLimits_.empty()) {
        return Problem::inArgument(Cell(), "gives no upper limit of a band", whatToGive);
    }
    bands.counts_.resize(bands.upperLimits_.size() + 1);
    return bands;
}

void Bands::add(double elapsed) {
    const auto band = std::ranges::lower_bound(upperLimits_, elapsed);
    ++counts_[static_cast<std::size_t>(band - upperLimits_.begin())];
}

std::string Bands::label(std::size_t band) const {
    const int low = band == 0 ? 0 : upperLimits_[band - 1] + 1;
    if (band == upperLimits_.size()) {
        return std::to_string(low) + "+";
    }
    const int high = upperLimits_[band];
    return low == high ? std::to_string(low) : std::to_string(low) + "-" + std::to_string(high);
}

int Bands::total() const {
    return std::accumulate(counts_.begin(), counts_.end(), 0);
}

}  // namespace council::timeliness
