// The period a recruitment target is set for: a financial year, a campaign. Both ends belong to it.
#pragma once

#include "core/dates/day.h"
#include "core/values/outcome.h"

#include <algorithm>

namespace council::fostering {

struct TargetPeriod {
    Day from;
    Day to;

    int days() const { return static_cast<int>((to - from).count()) + 1; }
    // The part of it that has passed by then, that day included; it ends before it begins when
    // nothing of it has.
    TargetPeriod upTo(Day asAt) const { return {from, std::min(to, asAt)}; }
    bool contains(Day day) const { return from <= day && day <= to; }
    bool operator==(const TargetPeriod&) const = default;
};

// A period that ends before it begins is a wrong argument: swapped dates would count nothing, and
// nothing looks like bad recruitment.
Outcome<TargetPeriod> periodOf(Day from, Day to);

// "from 1 April 2021 to 31 March 2022"
texts::Phrase inWords(const TargetPeriod& period);
using council::inWords;

}  // namespace council::fostering
