// XmR charts (individuals and moving range): whether a figure that goes up and down says anything.
//
// The average difference between neighbouring points shows how much a measure varies by itself.
// What stays within that is common cause, and explaining one such month against the next is
// explaining chance. Four rules find what is more than chance. Method and order of the rules are
// those of NHS England's Making Data Count as its R package NHSRplotthedots does it.
#pragma once

#include "core/values/outcome.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace council::trends {

// Fewer points have no limits; with fewer than `surePoints` the limits are on trial.
inline constexpr int fewestPoints = 3;
inline constexpr int surePoints = 12;

// What a point says, in the order the rules apply.
enum class Signal : std::uint8_t {
    commonCause,
    outsideLimits,
    trend,       // seven points, each above the one before, or each below
    twoOfThree,  // of three points on one side of the mean, two in the outer third of the limits
    shift,       // seven points on one side of the mean
};
std::string_view wordFor(Signal signal);

struct XmrTerms {
    std::optional<int> baseline;  // how many points of a segment make its limits; all of them
    bool isScreened = true;       // unusually large moving ranges are left out of their mean, once
};
// A whole number of points, three at least. A segment with fewer points uses those it has.
Outcome<int> readBaseline(const Cell& cell);

struct XmrLimits {
    double mean;
    double lower;
    double upper;
    double movingRange;  // the mean one, after screening
};

struct XmrPoint {
    std::size_t row;  // its place among the values
    double value;
    Signal signal = Signal::commonCause;
    bool isUpwards = false;  // of a signal: above the mean; of a trend: rising
};

// Points from one step to the next; a new segment has limits of its own.
struct XmrSegment {
    std::size_t first;  // of the chart's points
    std::size_t size;
    std::size_t used = 0;  // how many of them the limits were worked out from
    std::optional<XmrLimits>
        limits{};         // nothing for fewer than `fewestPoints`, or beyond all reason
    bool isFlat = false;  // all its points are equal
};

class XmrChart {
 public:
    // One value a row, without a value: no point. A step on a row begins a new segment there, or
    // with the next point. `steps` is as long as the values, or empty.
    XmrChart(std::span<const std::optional<double>> values, const std::vector<bool>& steps,
             const XmrTerms& terms);

    std::span<const XmrPoint> points() const { return points_; }
    std::span<const XmrSegment> segments() const { return segments_; }

    // The last segment, where it has limits.
    Outcome<XmrSegment> latest() const;
    const XmrPoint& lastPoint() const { return points_.back(); }

 private:
    std::vector<XmrPoint> points_;
    std::vector<XmrSegment> segments_;
};

}  // namespace council::trends
