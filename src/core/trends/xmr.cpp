#include "core/trends/xmr.h"

#include "core/trends/sentences.h"
#include "core/values/figure.h"
#include "core/values/words.h"

#include <algorithm>
#include <cmath>

namespace council::trends {

using texts::Phrase;

namespace {

constexpr Word<Signal> signalWords[] = {
    {"Common cause", Signal::commonCause},
    {"Outside limits", Signal::outsideLimits},
    {"Trend", Signal::trend},
    {"Two of three", Signal::twoOfThree},
    {"Shift", Signal::shift},
};

// 3 / 1.128, as published: how wide the limits are for a mean moving range.
constexpr double limitFactor = 2.66;
// A moving range above this many mean ones is beyond chance itself.
constexpr double rangeFactor = 3.267;
constexpr double innerShare = 2.0 / 3;

constexpr std::size_t runLength = 7;    // of a trend, and of a shift
constexpr std::size_t closeWindow = 3;  // two of three
constexpr std::size_t closeEnough = 2;

using Points = std::span<XmrPoint>;

double scaleOf(Points points) {
    double scale = 0;
    for (const XmrPoint& point : points) {
        scale = std::max(scale, std::abs(point.value));
    }
    return scale;
}

double meanOf(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

XmrLimits limitsOf(Points points, bool isScreened, double scale) {
    std::vector<double> values;
    std::vector<double> ranges;
    for (const XmrPoint& point : points) {
        if (!values.empty()) {
            ranges.push_back(std::abs(point.value - values.back()));
        }
        values.push_back(point.value);
    }
    if (isScreened) {
        const double largest = rangeFactor * meanOf(ranges);
        std::erase_if(ranges, [&](double range) { return !isAtMost(range, largest, scale); });
    }
    const double mean = meanOf(values);
    const double movingRange = meanOf(ranges);
    const double reach = limitFactor * movingRange;
    return {mean, mean - reach, mean + reach, movingRange};
}

// The rules for the points between two steps.
class Segment {
 public:
    Segment(Points points, const XmrLimits& limits, double scale)
        : points_(points), limits_(limits), scale_(scale) {
        for (const XmrPoint& point : points_) {
            side_.push_back(signOf(point.value, limits_.mean, scale_));
        }
    }

    // The rules from the last to the first, so that the first has the final say.
    void judge() {
        markShifts();
        markTwoOfThree();
        markTrends();
        markOutside();
    }

 private:
    void mark(std::size_t from, std::size_t end, Signal signal, bool isUpwards) {
        for (std::size_t i = from; i < end; ++i) {
            points_[i].signal = signal;
            points_[i].isUpwards = isUpwards;
        }
    }

    void markOutside() {
        for (std::size_t i = 0; i < points_.size(); ++i) {
            if (isOutside(points_[i].value)) {
                mark(i, i + 1, Signal::outsideLimits, side_[i] > 0);
            }
        }
    }

    void markTrends() {
        std::size_t start = 0;  // of the run that ends here
        int direction = 0;
        for (std::size_t i = 1; i < points_.size(); ++i) {
            const int step = signOf(points_[i].value, points_[i - 1].value, scale_);
            if (step == 0 || step != direction) {
                start = step == 0 ? i : i - 1;
                direction = step;
            }
            if (i - start + 1 >= runLength) {
                mark(i + 1 - runLength, i + 1, Signal::trend, step > 0);
            }
        }
    }

    void markTwoOfThree() {
        for (std::size_t i = 0; i + closeWindow <= points_.size(); ++i) {
            std::size_t close = 0;
            for (std::size_t j = i; j < i + closeWindow; ++j) {
                close += isClose(points_[j].value) ? 1 : 0;
            }
            const bool oneSide =
                side_[i] != 0 && side_[i + 1] == side_[i] && side_[i + 2] == side_[i];
            for (std::size_t j = i; oneSide && close >= closeEnough && j < i + closeWindow; ++j) {
                if (isClose(points_[j].value)) {
                    mark(j, j + 1, Signal::twoOfThree, side_[i] > 0);
                }
            }
        }
    }

    void markShifts() {
        std::size_t start = 0;
        for (std::size_t i = 0; i < points_.size(); ++i) {
            if (side_[i] == 0 || side_[i] != side_[start]) {
                start = side_[i] == 0 ? i + 1 : i;
            }
            if (i + 1 >= start + runLength) {
                mark(i + 1 - runLength, i + 1, Signal::shift, side_[i] > 0);
            }
        }
    }

    bool isOutside(double value) const {
        return signOf(value, limits_.upper, scale_) > 0 || signOf(value, limits_.lower, scale_) < 0;
    }
    // In the outer third of the way from the mean to a limit.
    bool isClose(double value) const {
        const double inner = innerShare * (limits_.upper - limits_.mean);
        return !isOutside(value) && (signOf(value, limits_.mean + inner, scale_) > 0 ||
                                     signOf(value, limits_.mean - inner, scale_) < 0);
    }

    Points points_;
    const XmrLimits& limits_;
    double scale_;
    std::vector<int> side_;
};

}  // namespace

std::string_view wordFor(Signal signal) {
    return council::wordFor(signalWords, signal);
}

Outcome<int> readBaseline(const Cell& cell) {
    constexpr double most = 1'000'000;  // more than a sheet has rows
    const double* number = cell.number();
    if (number == nullptr || *number < fewestPoints || *number > most ||
        *number != std::floor(*number)) {
        return Problem::inArgument(cell, says("noBaseline"), says("noBaseline.fix"));
    }
    return static_cast<int>(*number);
}

XmrChart::XmrChart(std::span<const std::optional<double>> values, const std::vector<bool>& steps,
                   const XmrTerms& terms) {
    bool begins = true;
    for (std::size_t row = 0; row < values.size(); ++row) {
        begins = begins || (row < steps.size() && steps[row]);
        if (!values[row]) {
            continue;
        }
        if (begins) {
            segments_.push_back({points_.size(), 0});
            begins = false;
        }
        points_.push_back({row, *values[row]});
        ++segments_.back().size;
    }
    for (XmrSegment& segment : segments_) {
        const Points points = Points(points_).subspan(segment.first, segment.size);
        segment.used = segment.size;
        const double scale = scaleOf(points);
        segment.isFlat = std::ranges::all_of(points, [&](const XmrPoint& point) {
            return signOf(point.value, points.front().value, scale) == 0;
        });
        if (segment.size < fewestPoints) {
            continue;
        }
        if (terms.baseline) {
            segment.used = std::min(segment.size, static_cast<std::size_t>(*terms.baseline));
        }
        const XmrLimits limits = limitsOf(points.first(segment.used), terms.isScreened, scale);
        if (std::isfinite(limits.lower) && std::isfinite(limits.upper)) {
            segment.limits = limits;
            Segment(points, limits, scale).judge();
        }
    }
}

Outcome<XmrSegment> XmrChart::latest() const {
    const std::size_t size = segments_.empty() ? 0 : segments_.back().size;
    if (size >= fewestPoints && !segments_.back().limits) {
        return Problem::nothing(says("tooLarge"), says("tooLarge.fix"));
    }
    if (size < fewestPoints) {
        const bool hasStep = segments_.size() > 1;
        return Problem::nothing(
            size == 0 ? Phrase(hasStep ? says("noPointSinceStep") : says("noPoint"))
                      : Phrase::counted(hasStep ? forms("pointsSinceStep") : forms("points"),
                                        static_cast<std::int64_t>(size)),
            says("points.fix"));
    }
    return segments_.back();
}

}  // namespace council::trends
