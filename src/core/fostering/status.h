// The status of a recruitment target: how many households were recruited, against how many should
// have been by now.
//
// Households are whole: the pace is what should have been recruited by now, to the nearest whole
// household, and one household is always tolerated, because one family's decision is not a trend. A
// target that is met or exceeded is so whatever the day; before the first day nothing is due, and
// from the last day on a target that was not met is missed: that day is over when it is read.
#pragma once

#include "core/dates/reading.h"
#include "core/fostering/profile.h"
#include "core/values/outcome.h"
#include "core/values/quantity.h"

#include <cstdint>
#include <string_view>

namespace council::fostering {

enum class Status : std::uint8_t {
    noTarget,  // a target of 0, or none
    exceeded,
    met,
    notDue,  // before the period begins
    onTrack,
    atRisk,
    behind,
    missed,
    check,  // something that is not a number or not a date, or is missing
};

std::string_view wordFor(Status status);

struct Campaign {
    Quantity recruited;  // may be below 0: a net figure
    Quantity target;
    DateReading from;
    DateReading to;
};

struct Verdict {
    Status status;
    double expected = 0;                   // by the day; only where the pace decided
    const texts::Text* trouble = nullptr;  // only for Check: what is wrong
};

inline constexpr double usualTolerance = 0.1;

// A reversed period and a profile that does not divide it are wrong arguments.
Outcome<Verdict> judge(const Campaign& campaign, Day asAt, double tolerance,
                       const Profile& profile);
// "5.01 of the target of 10 were expected day by day by 30 September 2021, to the nearest household
// 5; recruited: 4, and a shortfall of 1 is tolerated"
texts::Phrase because(const Verdict& verdict, const Campaign& campaign, Day asAt, double tolerance,
                      const Profile& profile);

// Recruited of the target, as a fraction; nothing to say without a target.
Outcome<double> share(const Quantity& recruited, const Quantity& target);

// The whole households in a number, and the whole households it takes to reach it: what binary
// fractions lose or add (8 × 0.3 / 0.3) does not count.
double wholeIn(double number);
double wholeFor(double number);

}  // namespace council::fostering
