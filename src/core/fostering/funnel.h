// The funnel from enquiry to approval: how far each household of a cohort has come.
//
// The cohort is those whose first stage is dated in the period. A household has reached a stage
// when that stage or any later one is dated by the as-at date: a tracker with a forgotten date in
// the middle loses no one. Medians take only households with both dates, in order.
#pragma once

#include "core/dates/flaw.h"
#include "core/fostering/period.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace council::fostering {

struct FunnelStage {
    std::string name;
    int reached = 0;
    std::optional<double> shareOfFirst;
    std::optional<double> shareOfStageBefore;  // nothing for the first stage
    std::optional<double> medianDays;          // from the stage before
};

class Funnel {
 public:
    Funnel(std::vector<std::string> names, const TargetPeriod& period, Day asAt);

    // One date for each stage. A date that cannot be read makes the row unusable.
    Flaw add(std::span<const DateReading> dates);

    std::vector<FunnelStage> stages() const;
    int unusable() const { return unusable_; }

 private:
    std::vector<std::string> names_;
    TargetPeriod passed_;
    Day asAt_;
    std::vector<int> reached_;
    std::vector<std::vector<double>> daysFromBefore_;
    int unusable_ = 0;
};

}  // namespace council::fostering
