// The profile of a target: how much of it should have been reached by a day.
//
// A target of 8 for the year is not "behind" in June because eight are not there yet. The profile
// says how many should be: day by day, in steps at the end of each month or quarter, in a council's
// own weights (few approvals in August, many in March), or as its own cumulative targets by date.
//
// Months and quarters are counted from the first day of the period by the corresponding-date rule.
// A period that is not made of whole months keeps its odd days in the last part, so that the whole
// target is never expected before the period's last day.
#pragma once

#include "core/fostering/period.h"
#include "core/fostering/steps.h"
#include "core/values/grid.h"
#include "core/values/outcome.h"

#include <variant>
#include <vector>

namespace council::fostering {

class Profile {
 public:
    struct Daily {};
    // Equal parts of so many months, complete ones only.
    struct EveryMonths {
        int months;
    };
    // One part for each weight, all of the same number of months.
    struct Weights {
        std::vector<double> weights;
    };
    // Cumulative targets of the council's own, by effective date.
    struct Cumulative {
        Steps steps;
    };
    using Kind = std::variant<Daily, EveryMonths, Weights, Cumulative>;

    Profile() = default;
    explicit Profile(Kind kind) : kind_(std::move(kind)) {}

    // The cumulative target by the day: 0 before the period, the target after it. A period that the
    // parts do not divide is a wrong argument, whatever the day.
    Outcome<double> expected(double target, const TargetPeriod& period, Day asAt) const;

    // "day by day", "in complete months": how EXPLAIN names it.
    texts::Phrase name() const;

 private:
    Kind kind_;
};

// A `profile` argument, taken whole: blank (daily), `daily`, `monthly`, `quarterly`; a column or
// row of weights; or two columns, effective date and cumulative target. A row of just two cells is
// two weights, unless the first holds a date.
Outcome<Profile> readProfile(const Grid& grid, Day nullDate);

}  // namespace council::fostering
