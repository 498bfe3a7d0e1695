// How many households will have been approved by the end of the period, and how sure that is.
//
// Approvals are taken to arrive one by one at a steady but unknown rate (a Poisson process). What
// the rate is has been learnt from the approvals of so many days, with Jeffreys' prior, which
// knows next to nothing beforehand. The number still to come is then negative binomial with
//     r = approvals learnt from + 1/2,   p = days learnt from / (those days + days left).
// Where a household counts as more than one, in carers or places, each that is still to come brings
// as many as one of those learnt from, drawn at random: the sum is then compound negative binomial.
// It knows neither the applications in the pipeline nor when panels sit (docs/forecast.md).
#pragma once

#include "core/dates/day.h"
#include "core/fostering/period.h"
#include "core/values/outcome.h"
#include "core/values/quantity.h"

#include <array>
#include <optional>
#include <vector>

namespace council::fostering {

inline constexpr double usualLevel = 0.8;
// Fewer days say more about chance than about the rate.
inline constexpr int fewestDaysToLearnFrom = 90;

// How many of the households learnt from brought how many units.
inline constexpr int mostUnits = 20;
using UnitCounts = std::array<int, mostUnits + 1>;
// A whole number from 0 to `mostUnits`; anything else makes its row unusable.
std::optional<int> readUnits(const Quantity& units);

class Forecast {
 public:
    // Approvals up to as_at: in the period, and since learnFrom. Nothing to say before the period
    // begins, or with too few days to learn from; from the last day of the period on the total is
    // certain.
    static Outcome<Forecast> of(const TargetPeriod& period, Day learnFrom, Day asAt, int inPeriod,
                                int learnt);
    // The same in units: those of the approvals in the period, and how many of the households
    // learnt from brought how many. Nothing to say when there was none to learn from.
    static Outcome<Forecast> inUnits(const TargetPeriod& period, Day learnFrom, Day asAt,
                                     int unitsInPeriod, const UnitCounts& learnt);

    bool isCertain() const { return daysLeft_ == 0; }
    // So far in the period: households, or units.
    int approvals() const { return approvals_; }

    double expected() const;
    // The smallest total that is reached with no more than that probability of fewer.
    Outcome<double> low(double level) const { return quantile((1 - level) / 2); }
    Outcome<double> high(double level) const { return quantile((1 + level) / 2); }
    // The probability that the total reaches the target.
    Outcome<double> chance(double target) const;

    // "5 were approved by 30 September 2021; 5 in 183 days, with 182 days left, make …"
    texts::Phrase basis() const;

 private:
    Outcome<double> quantile(double probability) const;

    // Whether a household still to come may bring another number than one.
    bool isCompound() const { return learnt_ > 0 && units_[1] != learnt_; }
    double unitsOfAHousehold() const;  // the mean of those learnt from
    // The probability that so many units are still to come, from none up to where more are beyond
    // all reason.
    std::vector<double> distribution() const;

    bool isInUnits_ = false;
    UnitCounts units_{};
    int approvals_ = 0;
    int learnt_ = 0;
    int daysLearnt_ = 0;
    int daysLeft_ = 0;
};

}  // namespace council::fostering
