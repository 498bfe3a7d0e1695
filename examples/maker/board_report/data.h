// What the board report contains: the figures and dates of the report to People Scrutiny of 5
// October 2021, and what had to be added to them. The wording is ours.
#pragma once

#include "maker/date.h"

#include <array>
#include <string_view>

namespace council::maker::board_report {

inline constexpr Date reportDate = day(2021, 10, 5);

// ---- Published ----

// Paragraph 3.7, in short.
inline constexpr auto priorities = std::to_array<std::string_view>({
    "Leadership that drives ambition and purpose",
    "Practice that is consistently better",
    "Better outcomes for looked-after children",
    "The right service at the right time",
    "Financial effectiveness and sustainability",
    "Services shaped with children, young people and families",
});

// Paragraph 3.8: a target of 6, which rises to 8 in September.
struct TargetStep {
    Date from;
    double target;
};
inline constexpr auto targetSteps =
    std::to_array<TargetStep>({{day(2021, 4, 1), 6}, {day(2021, 9, 1), 8}});

inline constexpr std::string_view childrenLookedAfter = "Children looked after";
inline constexpr std::string_view residentialPlacements = "External residential placements";
inline constexpr std::string_view projectedOverspend = "Projected overspend";
inline constexpr std::string_view visitsInTime = "Visits in time, synthetic";
inline constexpr std::string_view reReferrals = "Re-referrals, synthetic";

// How a measure is shown and judged. The report compares: fewer children and placements are read as
// better. Against an overspend of nothing, less than before is Amber.
struct Measure {
    std::string_view name;
    std::string_view unit;
    std::string_view polarity;
    std::string_view target;  // a number as typed; empty: judged against the reading before
    std::string_view rule;
};
inline constexpr auto measures = std::to_array<Measure>({
    {childrenLookedAfter, "number", "Low", "", ""},
    {residentialPlacements, "number", "Low", "", ""},
    {projectedOverspend, "£", "Low", "0", "trend"},
    {visitsInTime, "per cent", "High", "0.85", ""},
    {reReferrals, "per cent", "Low", "", ""},
});

// A month stands for its last day.
struct Reading {
    std::string_view measure;
    Date date;
    double value;
    std::string_view published;
};
inline constexpr auto readings = std::to_array<Reading>({
    {childrenLookedAfter, day(2019, 12, 31), 330, "3.8: circa 330 at the end of 2019"},
    {childrenLookedAfter, day(2021, 9, 30), 285, "3.8: 285 as of September 2021"},
    {residentialPlacements, day(2020, 9, 30), 0,
     "3.8: the baseline is September 2020; its level is not published"},
    {residentialPlacements, day(2021, 9, 30), -3,
     "3.8: the equivalent of 3 fewer, as of September 2021"},
    {projectedOverspend, day(2021, 3, 31), 2'753'000,
     "3.10: worked out, £2.453m and the reduction of £0.3m from 2020/21"},
    {projectedOverspend, day(2021, 7, 31), 2'453'000,
     "3.10: £2.453m at period 4, without the £2.5m reserve"},
});

// Paragraphs 3.8 and 3.9. A month is the report's; an action without one was
// done in the half-year the report is about, and counts from its last day.
struct Action {
    int priority;
    std::string_view title;
    std::string_view start;
    std::string_view due;
    std::string_view completed;
    std::string_view published;
};
inline constexpr std::string_view halfYear = "30 September 2021";
inline constexpr std::string_view planEnd = "December 2021";
inline constexpr std::string_view reported = "5 October 2021";
inline constexpr std::string_view sixMonthsOn = "5 April 2022";
inline constexpr auto actions = std::to_array<Action>({
    {1, "Vision for children's services launched", "", planEnd, "September 2021",
     "3.8: launched in September 2021"},
    {1, "Corporate parenting strategy signed off", "", planEnd, "September 2021",
     "3.8: signed off in September 2021"},
    {1, "Performance and finance board set up", "", planEnd, halfYear, "3.8: no date"},
    {1, "Leadership programme offered to BAME managers", "", planEnd, halfYear, "3.8: no date"},
    {2, "New approach to case audits launched", "", planEnd, "July 2021", "3.8: July 2021"},
    {2, "Development offer for social workers launched", "", planEnd, "September 2021",
     "3.8: September 2021"},
    {2, "Audit approach reviewed and made permanent", reported, sixMonthsOn, "",
     "3.9: next six months"},
    {2, "Social workers recruited and kept, fewer agency staff", reported, sixMonthsOn, "",
     "3.9: next six months"},
    {3, "Dedicated team for looked-after children", "", planEnd, halfYear, "3.8: no date"},
    {3, "Marketing officer and commissioner in post", "", planEnd, halfYear, "3.8: no date"},
    {3, "Placements more stable", reported, sixMonthsOn, "", "3.9: next six months"},
    {3, "Revised fostering improvement plan carried out", reported, sixMonthsOn, "",
     "3.9: next six months"},
    {4, "Early help strategy signed off by partners", "", planEnd, halfYear,
     "3.8: earlier this year"},
    {4, "Impact of the early help strategy reported", "December 2021", "December 2021", "",
     "3.8: not due to be reported on until December 2021"},
    {5, "Financial recovery plan in place", "", planEnd, halfYear, "3.8: no date"},
    {6, "Two practitioners join the improvement board", "", planEnd, halfYear, "3.8: no date"},
    {6, "Staff forum set up", "", planEnd, halfYear, "3.8: no date"},
    {6, "More children, young people and families take part", reported, sixMonthsOn, "",
     "3.9: next six months"},
});

// ---- Illustrative ----

// The report has two readings of each of its measures, too few for a trend. These series are
// synthetic, month by month up to September 2021: one that moves, and one that only wavers.
inline constexpr int seriesYear = 2019;
inline constexpr unsigned seriesMonth = 10;
inline constexpr auto visitShares =
    std::to_array<double>({0.81, 0.78, 0.83, 0.80, 0.77, 0.82, 0.79, 0.84, 0.80, 0.78, 0.81, 0.79,
                           0.82, 0.77, 0.80, 0.83, 0.86, 0.88, 0.87, 0.89, 0.86, 0.90, 0.88, 0.89});
inline constexpr auto reReferralShares =
    std::to_array<double>({0.19, 0.21, 0.20, 0.23, 0.18, 0.22, 0.20, 0.19, 0.24, 0.21, 0.17, 0.22,
                           0.20, 0.23, 0.19, 0.21, 0.18, 0.22, 0.20, 0.21, 0.23, 0.19, 0.20, 0.22});

// The report says that 8 carers were recruited, not when.
inline constexpr auto approvals = std::to_array<Date>({
    day(2021, 4, 22),
    day(2021, 5, 13),
    day(2021, 6, 10),
    day(2021, 6, 24),
    day(2021, 7, 15),
    day(2021, 7, 22),
    day(2021, 8, 5),
    day(2021, 8, 19),
});

}  // namespace council::maker::board_report
