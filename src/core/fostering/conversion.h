// Conversion: how many of those who took an earlier step took a later one, such as enquiries that
// became approvals.
//
// Two figures go by that name, and they differ. A cohort follows the people: of those who enquired
// in the period, the share approved since. A period compares what happened in it: approvals in the
// period over enquiries in the period, mostly of other people. A young cohort looks worse than it
// is, because its later steps are still to come; `within` counts only those who have had the time,
// and only what happened in that time.
#pragma once

#include "core/dates/flaw.h"
#include "core/fostering/period.h"
#include "core/limits/limit.h"

#include <cstdint>
#include <optional>

namespace council::fostering {

enum class ConversionBasis : std::uint8_t { cohort, period };

class Conversion {
 public:
    // `within` is for cohorts only.
    Conversion(ConversionBasis basis, const TargetPeriod& period, Day asAt,
               std::optional<Limit> within)
        : basis_(basis), passed_(period.upTo(asAt)), asAt_(asAt), within_(within) {}

    // A later step before the earlier one, and a date that cannot be read, make the row unusable.
    Flaw add(const DateReading& earlier, const DateReading& later);

    int earlier() const { return earlier_; }
    int later() const { return later_; }
    int unusable() const { return unusable_; }
    Outcome<double> share() const;
    // "of 40 with the earlier date in the period, 5 have the later one"
    texts::Phrase sentence() const;

 private:
    Flaw leaveOut(const Flaw& flaw) {
        ++unusable_;
        return flaw;
    }
    Flaw addToCohort(Day earlier, std::optional<Day> later);

    ConversionBasis basis_;
    TargetPeriod passed_;
    Day asAt_;
    std::optional<Limit> within_;
    int earlier_ = 0;
    int later_ = 0;
    int unusable_ = 0;
};

}  // namespace council::fostering
