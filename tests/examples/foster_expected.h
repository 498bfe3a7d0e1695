// What the recruitment tracker must say, worked out apart from it. None of it comes from the
// functions or from the workbook: a script outside the project read the input columns
// (Household to Left) from the flat file and applied the rules afresh.
//
// How the figures were worked out, without kinship unless it says otherwise:
//   approved    H033, H041, H043 by 31 August; H047, H052, H053 by 31 December; H057, H061, H066 by
//               31 March. H059 ("awaited") never.
//   expected    target x days so far / 365, the date itself included: 153 days by 31 August, 275 by
//               31 December
//   forecast    remaining households are negative binomial with r = approved + 1/2 and p = days so
//               far / 365; sums of its terms to 40 digits, low and high the first count that
//               reaches 10 % and 90 %, chance = 1 - the sum of the terms below what is missing
//   a month     365.2425 / 12 days; 212 and 90 days are left
//   register    H028 left before it was approved and counts nowhere
//   funnel      enquiries from 1 April 2024 to 31 March 2025, without H059
//   8 months    the same day eight months on; an assessment that ended before panel is left out
//
// Where it is: Summary.A4 headline; Summary column B from "Approved so far" on; Pipeline column
// B; Households.L to O, a row a household.
#pragma once

#include <array>
#include <string_view>

namespace council::test::foster {

inline constexpr std::string_view dates[] = {"2025-08-31", "2025-12-31"};

struct Recruitment {
    double approved, target, share, expected;
    std::string_view status, colour;
    double chance, forecast, needed;
    std::string_view headline, targetSays, chanceSays, forecastSays, neededSays;
};
// clang-format off
inline constexpr Recruitment recruitment[] = {
    {3, 8, 0.375, 3.353424657534,  // 3/8; 8 x 153/365 = 1224/365, whole households: 3
     "On track", "Green",
     0.264254659857, 7.849673202614,  // 7 missing, r = 3.5, p = 153/365; 3 + 3.5 x 212/153
     1.004991155660,                  // 7 in 212 days
     "3 households approved against a target of 8: On track. Reaching 10 by the year's end is "
     "unlikely: a chance of 26 %.",
     "It becomes 10 before the year ends.",
     "In words: unlikely. The forecast knows neither who is in assessment nor panel dates.",
     "Most likely from 4 to 12 households (80 % sure), if approvals go on as they have.",
     "To gain 7 more by 31 March 2026."},
    {6, 10, 0.6, 7.534246575342,  // 6/10; 10 x 275/365 = 550/73: a pace of 8, one fewer tolerated
     "Behind", "Red",
     0.187102030776, 8.127272727273,  // 4 missing, r = 6.5, p = 275/365; 6 + 6.5 x 90/275
     1.352750000000,                  // 4 in 90 days
     "6 households approved against a target of 10: Behind. Reaching 10 by the year's end is "
     "unlikely: a chance of 19 %.",
     "It stands to the end of the year.",
     "In words: unlikely. The forecast knows neither who is in assessment nor panel dates.",
     "Most likely from 6 to 10 households (80 % sure), if approvals go on as they have.",
     "To gain 4 more by 31 March 2026."},
};

// The same in places, with targets of 14 and, from September, 18. Each household still to come
// brings the places of one of those approved this year, each as likely: sums of terms to 50 digits.
struct InPlaces {
    double approved, target, expected, chance, forecast, needed;
    std::string_view headline, forecastSays;
};
inline constexpr InPlaces inPlaces[] = {
    {4, 14, 5.868493150685, 0.081446383035, 10.466230936819, 2.009982311321,
     "4 places approved against a target of 14: Behind. Reaching 18 by the year's end is very "
     "unlikely: a chance of 8 %.",
     "Most likely from 5 to 17 places (80 % sure), if approvals go on as they have."},
    {10, 18, 13.561643835616, 0.104937372224, 13.545454545455, 2.7055,
     "10 places approved against a target of 18: Behind. Reaching 18 by the year's end is unlikely: "
     "a chance of 10 %.",
     "Most likely from 10 to 18 places (80 % sure), if approvals go on as they have."},
};

// The same on days at which something changes.
struct Turn {
    std::string_view date;
    std::string_view why;
    std::string_view target;  // what the key figure shows
    std::string_view status, colour;
    std::string_view headline, chanceSays;
};
inline constexpr Turn turns[] = {
    {"2025-03-15", "before the year there is no target", "–", "No target", "Grey",
     "No target is in force on this day. Approved so far: 0.",
     "Not said: it takes a target and 90 days to learn from."},
    {"2025-06-28", "the 89th day", "8", "On track", "Green",
     "2 households approved against a target of 8: On track. It is too early for a forecast.",
     "Not said: it takes a target and 90 days to learn from."},
    {"2025-06-29", "the 90th day", "8", "On track", "Green",  // chance 0.424417786362
     "2 households approved against a target of 8: On track. Reaching 10 by the year's end is about "
     "as likely as not: a chance of 42 %.",
     "In words: about as likely as not. The forecast knows neither who is in assessment nor panel "
     "dates."},
    {"2025-09-01", "the target steps up: 10 x 154/365 asks for 4", "10", "At risk", "Amber",
     "3 households approved against a target of 10: At risk. Reaching 10 by the year's end is "
     "unlikely: a chance of 26 %.",  // 0.258621174574
     "In words: unlikely. The forecast knows neither who is in assessment nor panel dates."},
    {"2026-03-31", "the last day is over when it is read", "10", "Missed", "Red",
     "9 households approved against a target of 10: Missed. The year is over.",
     "The year is over: the target is not met."},
    {"2026-04-01", "after the last day", "10", "Missed", "Red",
     "9 households approved against a target of 10: Missed. The year is over.",
     "The year is over: the target is not met."},
};

// Enquiries come in time until 31 July, eight months before the year ends. On 30 June 31 days are
// left for the 8 missing, of whom 20 % become approvals: 40 enquiries in 31 / 30.436875 months.
inline constexpr double enquiriesInJune = 39.273387096774;
inline constexpr std::string_view enquiriesInJuneSay =
    "While they can still be approved in time: 20 % become approvals, in 8 months.";
inline constexpr std::string_view enquiriesTooLate =
    "Too late for new ones: from enquiry to approval takes 8 months. Only households already on the "
    "way can count.";

// ---- Month by month ----

struct Month {
    std::string_view month;
    double target, pace;  // pace: target x days / 365 at the month's end
    // As shown on the two dates; nothing for what is not known or no longer forecast.
    std::array<std::string_view, 2> approved, forecast;
};
inline constexpr Month months[] = {
    {"April 2025",      8, 0.657534246575, {"1", "1"}, {"", ""}},
    {"May 2025",        8, 1.336986301370, {"1", "1"}, {"", ""}},
    {"June 2025",       8, 1.994520547945, {"2", "2"}, {"", ""}},
    {"July 2025",       8, 2.673972602740, {"3", "3"}, {"", ""}},
    {"August 2025",     8, 3.353424657534, {"3", "3"}, {"", ""}},
    {"September 2025", 10, 5.013698630137, {"", "4"}, {"3.7 (3 to 5)", ""}},   // 3 + 3.5 x 30/153
    {"October 2025",   10, 5.863013698630, {"", "5"}, {"4.4 (3 to 6)", ""}},
    {"November 2025",  10, 6.684931506849, {"", "6"}, {"5.1 (3 to 8)", ""}},
    {"December 2025",  10, 7.534246575342, {"", "6"}, {"5.8 (3 to 9)", ""}},
    {"January 2026",   10, 8.383561643836, {"", ""}, {"6.5 (4 to 10)", "6.7 (6 to 8)"}},
    {"February 2026",  10, 9.150684931507, {"", ""}, {"7.1 (4 to 11)", "7.4 (6 to 9)"}},
    {"March 2026",     10, 10,             {"", ""}, {"7.8 (4 to 12)", "8.1 (6 to 10)"}},
};

// ---- Who is approved ----

using Units = std::array<double, 3>;  // households, carers, places
struct Register {
    Units began, approved, net, now;
    double leavingRate;
};
inline constexpr Register registers[] = {
    // H001 left in June. 1 of 27 + 1.
    {{25, 43, 51}, {3, 5, 4}, {2, 3, 2}, {27, 46, 53}, 0.035714285714},
    // H008, H012 and, on the day itself, H015. 4 of 27 + 4.
    {{25, 43, 51}, {6, 10, 10}, {2, 4, 2}, {27, 47, 53}, 0.129032258065},
};
inline constexpr std::string_view leftOutOfRegister =
    "Dates not readable: 1. Left before approval: 1.";
inline constexpr std::string_view leftOutOfApprovals =
    "Approval dates that cannot be read, so not counted: 1.";

// ---- From enquiry to approval ----

constexpr double none = -1;  // a dash

struct Stage {
    std::string_view name;
    std::array<double, 2> reached, medianDays;
};
inline constexpr Stage stages[] = {
    {"Enquiry",     {29, 29}, {none, none}},
    {"Visit",       {18, 18}, {17.5, 17.5}},
    {"Application", {11, 11}, {48.5, 48.5}},
    {"Panel",       {5, 8},   {217, 212}},
    {"Approved",    {5, 8},   {7, 7}},  // H046 among them, "approved" before it enquired
};

struct Share {
    std::string_view name;
    std::array<std::array<double, 2>, 2> of;  // numerator and denominator on the two dates
};
inline constexpr Share conversions[] = {
    {"These enquiries, so far",            {{{4, 28}, {7, 28}}}},  // the 29 without H046
    {"These enquiries, given time",        {{{2, 11}, {5, 20}}}},  // enquired 12 months ago or more
    {"From application to approval",       {{{4, 9}, {7, 9}}}},
    {"Approvals over enquiries this year", {{{3, 15}, {6, 26}}}},
};
inline constexpr std::string_view funnelSays =
    "Enquiries from 1 April 2024 to 31 March 2025. A household counts at every stage up to its "
    "furthest. Left out, with a date that cannot be read: 1.";
inline constexpr std::string_view conversionsSay =
    "Left out, because the approval is before the enquiry: 1. The funnel above counts such a row as "
    "approved. Dates that cannot be read, so left out too: enquiry 0, application 0, approved 1.";

// ---- Eight months from application to panel ----

struct Assessed {
    std::string_view name;
    std::array<double, 2> figures;
};
inline constexpr Assessed assessed[] = {
    {"Completed in period", {3, 7}},
    {"In time",             {3, 6}},
    {"Late",                {0, 1}},                              // H053, by a day
    {"Percent in time",     {1, 0.857142857143}},                 // 6/7
    {"95% low",             {0.438502968245, 0.486872170726}},    // Wilson, z = 1.959963984540
    {"95% high",            {1, 0.974320375655}},
    {"Open",                {8, 6}},
    {"Open and overdue",    {0, 1}},
    {"Median days",         {210, 210}},
    {"Mean days late",      {none, 1}},
    {"Unusable rows",       {0, 0}},
};

struct UnderWay {
    std::string_view household, due;
    double daysPast;
    std::string_view status;
};
inline constexpr UnderWay underWayInAugust[] = {
    {"H047", "18 Oct 2025", -48, "Open"},  {"H052", "4 Nov 2025", -65, "Open"},
    {"H053", "12 Nov 2025", -73, "Open"},  {"H057", "30 Dec 2025", -121, "Open"},
    {"H059", "20 Jan 2026", -142, "Open"}, {"H061", "17 Feb 2026", -170, "Open"},
    {"H066", "22 Mar 2026", -203, "Open"}, {"H068", "26 Apr 2026", -238, "Open"},
};
inline constexpr UnderWay underWayInDecember[] = {
    {"H057", "30 Dec 2025", 1, "Overdue"}, {"H061", "17 Feb 2026", -48, "Open"},
    {"H066", "22 Mar 2026", -81, "Open"},  {"H068", "26 Apr 2026", -116, "Open"},
    {"H074", "14 Jun 2026", -165, "Open"}, {"H077", "19 Jul 2026", -200, "Open"},
};

// ---- Households ----

// How many of all 93, kinship included, are where.
struct Standing {
    std::string_view stage;
    std::array<int, 2> households;
};
inline constexpr Standing standings[] = {
    {"Approved", {30, 31}}, {"Panel", {0, 1}},    {"Application", {9, 7}}, {"Visit", {1, 1}},
    {"Enquiry", {3, 1}},    {"Closed", {28, 39}}, {"Left", {4, 7}},        {"Ahead", {18, 6}},
};

// Everybody who has applied.
struct Assessment {
    std::string_view household, due;
    std::array<std::string_view, 2> words;
};
inline constexpr Assessment assessments[] = {
    {"H030", "12 Feb 2025", {"In time", "In time"}},
    {"H033", "29 Apr 2025", {"In time", "In time"}},
    {"H036", "3 Jun 2025",  {"Closed", "Closed"}},
    {"H039", "24 May 2025", {"In time", "In time"}},
    {"H041", "14 Jul 2025", {"In time", "In time"}},
    {"H043", "5 Aug 2025",  {"In time", "In time"}},
    {"H047", "18 Oct 2025", {"Open", "In time"}},
    {"H049", "27 Oct 2025", {"Closed", "Closed"}},
    {"H052", "4 Nov 2025",  {"Open", "In time"}},
    {"H053", "12 Nov 2025", {"Open", "Late"}},  // came to panel on the 13th
    {"H057", "30 Dec 2025", {"Open", "Overdue"}},
    {"H058", "8 Dec 2025",  {"Open", "In time"}},  // kinship
    {"H059", "20 Jan 2026", {"Open", "In time"}},  // its approval is unreadable, not its panel
    {"H061", "17 Feb 2026", {"Open", "Open"}},
    {"H066", "22 Mar 2026", {"Open", "Open"}},
    {"H068", "26 Apr 2026", {"Open", "Open"}},
    {"H071", "16 May 2026", {"No start", "Closed"}},
    {"H074", "14 Jun 2026", {"No start", "Open"}},
    {"H077", "19 Jul 2026", {"No start", "Open"}},
    {"H079", "27 Jun 2026", {"No start", "Open"}},
    {"H083", "13 Sep 2026", {"No start", "No start"}},
};

struct Wrong {
    std::string_view household, what;
};
inline constexpr Wrong wrongRows[] = {
    {"H028", "Left before approval"},
    {"H046", "Approved before enquiry"},
    {"H059", "Date not readable"},
};
inline constexpr std::string_view wrongRowsSay =
    "Not in order: 3 of 93 rows. Each figure leaves out the rows that it cannot use, and only "
    "those.";
inline constexpr std::string_view unreadableSays =
    "Dates that cannot be read: enquiry 0, visit 0, application 0, panel 0, approved 1, closed 0, "
    "left 0.";
// clang-format on

// ---- Councils of the hub: the enquiries of the funnel, their applications and approvals ----

struct OfCouncil {
    std::string_view name;
    std::array<std::array<double, 3>, 2> reached;  // on the two dates
};
inline constexpr OfCouncil hub[] = {
    {"Northmoor", {{{9, 3, 2}, {9, 3, 2}}}},
    {"Eastvale", {{{11, 6, 3}, {11, 6, 5}}}},
    {"Westmarsh", {{{9, 2, 0}, {9, 2, 1}}}},
};

}  // namespace council::test::foster
