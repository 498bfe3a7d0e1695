// A target that changes on known dates: 8 households, 6 from April, 8 again from September. A
// figure is judged against the target in force on the day it is read at, so the same eight
// approvals are 133 % in August and 100 % in September.
#pragma once

#include "core/dates/day.h"
#include "core/values/grid.h"
#include "core/values/outcome.h"

#include <optional>
#include <vector>

namespace council::fostering {

struct Step {
    Day from;
    std::optional<double> target;  // nothing: from then on there is none
};

class Steps {
 public:
    explicit Steps(std::vector<Step> steps) : steps_(std::move(steps)) {}

    // The step with the latest date on or before the day; of two with the same date the one further
    // down, as when a correction is written below. Nothing before the first.
    const Step* inForce(Day day) const;
    const std::vector<Step>& all() const { return steps_; }

 private:
    std::vector<Step> steps_;
};

// Dates and targets side by side, in any order; rows with neither are harmless. A date that cannot
// be read, a target that is not a number of 0 or more, and a target without a date are wrong
// arguments: it would be unknown which target is in force.
Outcome<Steps> readSteps(const Grid& dates, const Grid& targets, Day nullDate);

}  // namespace council::fostering
