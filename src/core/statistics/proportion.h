// How sure a percentage of few cases is: two-sided intervals of a proportion at a level of
// confidence from 0 to below 1. They stay between 0 and 1 and hold the share itself, also for few
// cases and for none or all of them. The denominator must be above 0, the numerator from 0 to the
// denominator.
#pragma once

namespace council::statistics {

struct Interval {
    double low;
    double high;
};

// Wilson's score interval (1927), without continuity correction.
Interval wilson(double numerator, double denominator, double level);
// Clopper and Pearson's exact interval (1934). It never covers less than its level, and so is the
// wider of the two; not finite where the counts are beyond what can be worked out.
Interval clopperPearson(double numerator, double denominator, double level);

}  // namespace council::statistics
