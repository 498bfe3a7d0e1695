// What the plan-quality workbook must say, worked out apart from it: from its synthetic records,
// the lists of vague words and local limits, and the rules of MILESTONE.*, TIMELINESS.* and
// BENCHMARK.CONFIDENCE. None of it comes from the functions or from the workbook.
//
// Where it is in the workbook:
//   'Start here'.A5       AsAt, the date everything is as at
//   Plan actions.A7:N42   a row an action: I in order, J vague words, K words, L verdict, M status,
//                         N days late
//   Visits.A8:K29         a row a child: I next visit due, J working days since, K state
//   Supervision.A8:K19    a row a worker, the same columns
//   Summary.A12:J16       a row for all, then a row a team: B to F fit, wording, no owner, no date,
//                         dates wrong; G actions, I and J the interval
//   Summary, visits and supervision by team: B and G how many, C and H in time
//   Audits.A8:F9          the peer review; below it the months
#pragma once

#include <array>
#include <string_view>

namespace council::test::plan_quality {

inline constexpr std::string_view dates[] = {"2023-06-30", "2023-07-12"};

inline constexpr int nothing = -9999;  // days late: the sheet shows a dash

struct Answer {
    std::string_view status;
    int daysLate;
};
struct Action {
    std::string_view plan;
    std::string_view check;
    std::string_view vague;
    int words;
    std::string_view verdict;
    std::array<Answer, 2> answers;
};

// clang-format off
inline constexpr Action actions[] = {
    {"CIN 01", "OK", "", 10, "Fit", {{{"Complete", -7}, {"Complete", -7}}}},
    {"CIN 01", "OK", "", 10, "Fit", {{{"Complete", 0}, {"Complete", 0}}}},
    {"CIN 01", "No date", "support the family", 3, "No date",
        {{{"No date", nothing}, {"No date", nothing}}}},
    {"CIN 02", "OK", "", 12, "Fit", {{{"Complete late", 10}, {"Complete late", 10}}}},
    {"CIN 02", "OK", "as soon as possible", 7, "Vague", {{{"On track", 0}, {"At risk", 0}}}},
    {"CP 01", "OK", "", 7, "Fit", {{{"At risk", 0}, {"Overdue", 12}}}},
    {"CP 01", "OK", "", 10, "Fit", {{{"Complete", -1}, {"Complete", -1}}}},
    {"CP 01", "OK", "", 10, "Fit", {{{"At risk", 0}, {"Overdue", 12}}}},
    {"CP 02", "No owner", "monitor", 3, "No owner", {{{"At risk", 0}, {"Overdue", 12}}}},
    {"CP 02", "OK", "", 12, "Fit", {{{"Complete", -1}, {"Complete", -1}}}},
    {"CIN 03", "OK", "", 8, "Fit", {{{"Complete", -3}, {"Complete", -3}}}},
    {"CIN 03", "OK", "", 9, "Fit", {{{"At risk", 0}, {"Overdue", 5}}}},
    {"CIN 03", "No date", "regularly", 5, "No date",
        {{{"No date", nothing}, {"No date", nothing}}}},
    {"CIN 04", "Start after due", "", 11, "Start after due", {{{"Check", 30}, {"Check", 42}}}},
    {"CIN 04", "No owner", "", 9, "No owner", {{{"On track", 0}, {"On track", 0}}}},
    {"CP 03", "Date not readable", "", 12, "Date not readable",
        {{{"Check", nothing}, {"Check", nothing}}}},
    {"CP 03", "OK", "", 10, "Fit", {{{"Complete", -2}, {"Complete", -2}}}},
    {"CP 03", "Completed before start", "", 10, "Completed before start",
        {{{"Check", -14}, {"Check", -14}}}},
    {"CP 04", "No action", "", 0, "No action", {{{"At risk", 0}, {"At risk", 0}}}},
    {"CP 04", "OK", "", 9, "Fit", {{{"At risk", 0}, {"Overdue", 12}}}},
    {"CIN 05", "OK", "", 10, "Fit", {{{"Complete", -2}, {"Complete", -2}}}},
    {"CIN 05", "Date not readable", "where possible", 4, "Date not readable",
        {{{"Check", nothing}, {"Check", nothing}}}},
    {"CIN 06", "OK", "", 10, "Fit", {{{"On track", 0}, {"On track", 0}}}},
    {"CIN 06", "OK", "", 9, "Fit", {{{"Complete", 0}, {"Complete", 0}}}},
    {"CP 05", "OK", "", 10, "Fit", {{{"Complete late", 6}, {"Complete late", 6}}}},
    {"CP 05", "OK", "", 9, "Fit", {{{"Complete", -1}, {"Complete", -1}}}},
    {"CP 05", "OK", "continue to", 7, "Vague", {{{"On track", 0}, {"On track", 0}}}},
    {"CP 06", "OK", "", 8, "Fit", {{{"At risk", 0}, {"At risk", 0}}}},
    {"CP 06", "No owner", "", 7, "No owner", {{{"No date", nothing}, {"No date", nothing}}}},
    {"CIN 07", "OK", "", 10, "Fit", {{{"Complete", -5}, {"Complete", -5}}}},
    {"CIN 07", "OK", "", 10, "Fit", {{{"Overdue", 30}, {"Overdue", 42}}}},
    {"CIN 08", "OK", "", 9, "Fit", {{{"On track", 0}, {"On track", 0}}}},
    {"CIN 08", "OK", "", 1, "Too short", {{{"On track", 0}, {"On track", 0}}}},
    {"CIN 08", "OK", "", 9, "Fit", {{{"At risk", 0}, {"Complete late", 4}}}},
    {"CP 07", "OK", "", 10, "Fit", {{{"Complete", 0}, {"Complete", 0}}}},
    {"CP 07", "OK", "asap", 6, "Vague", {{{"Complete", -1}, {"Complete", -1}}}},
};

struct Team {
    std::string_view name;
    std::array<int, 5> counts;  // fit, wording, no owner, no date, dates wrong
    double low, high;           // 95 % interval (Wilson) of the share that is fit
};
inline constexpr Team teams[] = {
    {"North", {7, 1, 1, 1, 0}, 0.3967781475, 0.8922087326},
    {"Central", {4, 1, 1, 2, 2}, 0.1681803297, 0.6873262303},
    {"West", {6, 1, 1, 1, 0}, 0.3542021356, 0.8794161816},
    {"Disability", {5, 2, 0, 0, 0}, 0.3589344518, 0.9177810760},
    {"All teams", {22, 5, 3, 4, 2}, 0.4486445910, 0.7521512693},
};
// Of the 36 actions, on the two dates.
inline constexpr std::array<int, 2> overdue = {1, 6};
// "ongoing", 31/06/2023, "when funding allows".
inline constexpr int unreadableDue = 2;

// A child or worker on one date. The next one is due, and working days have gone, since the last
// one or the start; "–" where there is nothing to say.
struct State {
    std::string_view state;
    std::string_view due;
    std::string_view since;
};
struct Regular {
    std::string_view who;
    std::array<State, 2> states;
};
inline constexpr Regular visits[] = {
    {"Child 01", {{{"In time", "13 Jul 2023", "11"}, {"In time", "13 Jul 2023", "19"}}}},
    {"Child 02", {{{"In time", "30 Jun 2023", "20"}, {"Overdue", "30 Jun 2023", "28"}}}},
    {"Child 03", {{{"Overdue", "28 Jun 2023", "22"}, {"Overdue", "28 Jun 2023", "30"}}}},
    {"Child 04", {{{"In time", "30 Jun 2023", "10"}, {"Overdue", "30 Jun 2023", "18"}}}},
    {"Child 05", {{{"Overdue", "29 Jun 2023", "11"}, {"Overdue", "29 Jun 2023", "19"}}}},
    {"Child 06", {{{"In time", "10 Jul 2023", "4"}, {"Overdue", "10 Jul 2023", "12"}}}},
    {"Child 07", {{{"Ended", "–", "–"}, {"Ended", "–", "–"}}}},
    {"Child 08", {{{"Overdue", "29 Jun 2023", "21"}, {"Overdue", "29 Jun 2023", "29"}}}},
    {"Child 09", {{{"Check", "–", "–"}, {"Check", "–", "–"}}}},
    {"Child 10", {{{"In time", "17 Jul 2023", "9"}, {"In time", "17 Jul 2023", "17"}}}},
    {"Child 11", {{{"In time", "12 Jul 2023", "2"}, {"In time", "12 Jul 2023", "10"}}}},
    {"Child 12", {{{"Overdue", "23 Jun 2023", "15"}, {"Overdue", "23 Jun 2023", "23"}}}},
    {"Child 13", {{{"Overdue", "19 Jun 2023", "19"}, {"Overdue", "19 Jun 2023", "27"}}}},
    {"Child 14", {{{"Ended", "–", "–"}, {"Ended", "–", "–"}}}},
    {"Child 15", {{{"In time", "3 Jul 2023", "19"}, {"Overdue", "3 Jul 2023", "27"}}}},
    {"Child 16", {{{"In time", "20 Jul 2023", "6"}, {"In time", "20 Jul 2023", "14"}}}},
    {"Child 17", {{{"In time", "3 Jul 2023", "9"}, {"Overdue", "3 Jul 2023", "17"}}}},
    {"Child 18", {{{"In time", "11 Jul 2023", "3"}, {"Overdue", "11 Jul 2023", "11"}}}},
    {"Child 19", {{{"Overdue", "28 Jun 2023", "12"}, {"Overdue", "28 Jun 2023", "20"}}}},
    {"Child 20", {{{"Overdue", "27 Jun 2023", "23"}, {"Overdue", "27 Jun 2023", "31"}}}},
    {"Child 21", {{{"In time", "19 Jul 2023", "7"}, {"In time", "19 Jul 2023", "15"}}}},
    {"Child 22", {{{"In time", "13 Jul 2023", "1"}, {"In time", "13 Jul 2023", "9"}}}},
};
inline constexpr Regular supervision[] = {
    {"Worker 01", {{{"In time", "12 Jul 2023", "14"}, {"In time", "12 Jul 2023", "22"}}}},
    {"Worker 02", {{{"In time", "30 Jun 2023", "22"}, {"Overdue", "30 Jun 2023", "30"}}}},
    {"Worker 03", {{{"In time", "4 Jul 2023", "8"}, {"Overdue", "4 Jul 2023", "16"}}}},
    {"Worker 04", {{{"Ended", "–", "–"}, {"Ended", "–", "–"}}}},
    {"Worker 05", {{{"In time", "30 Jun 2023", "23"}, {"Overdue", "30 Jun 2023", "31"}}}},
    {"Worker 06", {{{"In time", "27 Jul 2023", "3"}, {"In time", "27 Jul 2023", "11"}}}},
    {"Worker 07", {{{"Overdue", "22 Jun 2023", "16"}, {"Overdue", "22 Jun 2023", "24"}}}},
    {"Worker 08", {{{"In time", "1 Jul 2023", "21"}, {"Overdue", "1 Jul 2023", "29"}}}},
    {"Worker 09", {{{"In time", "5 Jul 2023", "19"}, {"Overdue", "5 Jul 2023", "27"}}}},
    {"Worker 10", {{{"In time", "30 Jun 2023", "10"}, {"Overdue", "30 Jun 2023", "18"}}}},
    {"Worker 11", {{{"Overdue", "27 May 2023", "43"}, {"Overdue", "27 May 2023", "51"}}}},
    {"Worker 12", {{{"In time", "23 Jul 2023", "5"}, {"In time", "23 Jul 2023", "13"}}}},
};

// How many, and how many of them in time, on the two dates.
struct TeamRegular {
    std::string_view name;
    std::array<std::array<int, 2>, 2> visits, supervision;
};
inline constexpr TeamRegular regular[] = {
    {"North", {{{6, 4}, {6, 1}}}, {{{3, 3}, {3, 1}}}},
    {"Central", {{{5, 2}, {5, 2}}}, {{{3, 2}, {3, 1}}}},
    {"West", {{{5, 4}, {5, 1}}}, {{{3, 3}, {3, 0}}}},
    {"Disability", {{{3, 2}, {3, 2}}}, {{{2, 1}, {2, 1}}}},
    {"All teams", {{{19, 12}, {19, 6}}}, {{{11, 9}, {11, 3}}}},
};

// 4 of 12 audits.
inline constexpr double wilsonLow = 0.1381200911, wilsonHigh = 0.6093779111;
inline constexpr double exactLow = 0.0992460911, exactHigh = 0.6511244936;

struct Month {
    std::string_view share;
    double low, high;
    std::string_view direction;
};
inline constexpr Month months[] = {
    {"63%", 0.3057423946, 0.8631557142, "–"},  // January: 5 of 8
    {"50%", 0.2365930905, 0.7634069095, "▲ Better"},  // February: 5 of 10
    {"50%", 0.2537815976, 0.7462184024, "► Same"},  // March: 6 of 12
    {"33%", 0.1205838184, 0.6457978644, "▲ Better"},  // April: 3 of 9
    {"29%", 0.1172137864, 0.5464908433, "▲ Better"},  // May: 4 of 14
    {"19%", 0.0659159907, 0.4300888096, "▲ Better"},  // June: 3 of 16
};
// clang-format on

}  // namespace council::test::plan_quality
