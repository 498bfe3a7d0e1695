// What the Annex A workbook must say, worked out apart from it by a program in another language:
// from the lists in the file, the bank holidays that GOV.UK publishes and the rules of
// TIMELINESS.*. None of it comes from the functions or from the workbook.
//
// Where it is in the workbook:
//   'Start here'.A5    AsAt, the date everything is as at
//   Indicators         a row a measure, found by its name in column A
//   Assessments, Conferences   A8:B18 the list at a glance, D8:F12 and H8:J12 the bands of finished
//                      and open cases, then the teams
//   Months             month by month, beside the page the limits
//   Problems           the rows that cannot be used
//   Overdue            the longest overdue first
//   Adoption.A7:K9     the averages, below them a row a child
#pragma once

#include <array>
#include <string_view>

namespace council::test::annex_a {

inline constexpr std::string_view dates[] = {"2025-03-31", "2024-12-31"};
template <class Value>
using OnDates = std::array<Value, 2>;

// Within the limit, in the six months up to the date.
struct Timescale {
    std::string_view name;
    OnDates<int> finished;
    OnDates<int> inTime;
    OnDates<double> low;  // Wilson
    OnDates<double> high;
    OnDates<std::string_view> rag;
    OnDates<int> overdue;
    OnDates<int> unusable;
};

// clang-format off
inline constexpr Timescale timescales[] = {
    {"Assessments finished in time", {89, 95}, {72, 85}, {0.7152273178, 0.8169794294},
        {0.8771804351, 0.9418114757}, {"Amber", "Green"}, {4, 1}, {4, 4}},
    {"Initial child protection conferences held in time", {28, 27}, {20, 22},
        {0.5294071157, 0.6330131638}, {0.8474600394, 0.9181929286}, {"Amber", "Green"}, {1, 0},
        {1, 1}},
    {"Adopters: stage 1 in time", {4, 11}, {1, 6}, {0.0455872608, 0.2800915374},
        {0.6993581574, 0.7872872838}, {"Red", "Red"}, {1, 0}, {0, 0}},
    {"Adopters: stage 2 in time", {9, 8}, {7, 6}, {0.4525889691, 0.4092754303},
        {0.9367748929, 0.9285207872}, {"Green", "Green"}, {0, 0}, {0, 0}},
};

// Is the last one recent enough? On the earlier date the lists know too little, and the sheet says
// so; what they do say must still come out.
struct Currency {
    std::string_view name;
    OnDates<int> recent;
    OnDates<int> counted;   // without those whose last date cannot be read
    OnDates<int> children;
    OnDates<std::string_view> rag;
    int unusable;
};
inline constexpr Currency currencies[] = {
    {"Children in need: seen", {26, 5}, {31, 35}, {32, 36}, {"Amber", "Red"}, 1},
    {"Child protection: plan reviewed", {29, 16}, {32, 22}, {32, 22}, {"Amber", "Red"}, 0},
    {"Child protection: child visited", {29, 2}, {32, 22}, {32, 22}, {"Green", "Red"}, 0},
    {"Looked after: care plan reviewed", {32, 22}, {33, 33}, {33, 33}, {"Green", "Red"}, 1},
    {"Looked after: child visited", {28, 3}, {33, 30}, {33, 30}, {"Amber", "Red"}, 1},
    {"Looked after: health assessed", {31, 20}, {33, 33}, {33, 33}, {"Green", "Red"}, 1},
    {"Looked after: teeth checked", {24, 28}, {33, 33}, {33, 33}, {"Red", "Amber"}, 2},
    {"Care leavers: in contact", {19, 3}, {26, 26}, {26, 26}, {"Red", "Red"}, 0},
    {"Care leavers: pathway plan reviewed", {19, 13}, {26, 26}, {26, 26}, {"Red", "Red"}, 0},
};

// Children adopted in the three years to the date.
struct Scorecard {
    std::string_view name;
    OnDates<double> mean;
    OnDates<double> median;
    OnDates<int> children;
    int unusable;
};
inline constexpr Scorecard scorecards[] = {
    {"A1", {375.454545454545, 387.846153846154}, {353, 360}, {11, 13}, 1},
    {"A10", {293.272727272727, 318.307692307692}, {339, 340}, {11, 13}, 1},
    {"A2", {74.416666666667, 84.857142857143}, {51.5, 58}, {12, 14}, 0},
};

struct Team {
    std::string_view name;
    OnDates<int> finished;
    OnDates<int> inTime;
    OnDates<int> open;
    OnDates<int> overdue;
    OnDates<int> unusable;
};
// The list at a glance, its bands and teams.
struct Cases {
    std::string_view sheet;
    OnDates<int> open;
    OnDates<double> median;
    OnDates<double> daysLate;
    std::array<std::string_view, 5> bands;
    OnDates<std::array<int, 5>> finishedIn;
    OnDates<std::array<int, 5>> openFor;
    std::array<Team, 5> teams;
};
inline constexpr Cases cases[] = {
    {"Assessments", {26, 26}, {29, 28}, {11.7647058824, 14.5},
        {"0-10", "11-25", "26-35", "36-45", "46+"},
        {{{14, 20, 23, 15, 17}, {16, 26, 25, 18, 10}}},
        {{{4, 12, 3, 3, 4}, {11, 8, 4, 2, 1}}},
        {{{"Duty North", {22, 22}, {19, 20}, {8, 7}, {0, 0}, {1, 1}},
          {"Duty South", {33, 32}, {33, 30}, {6, 8}, {1, 0}, {1, 1}},
          {"Duty East", {32, 40}, {18, 34}, {12, 11}, {3, 1}, {2, 2}},
          {"(blank)", {1, 1}, {1, 1}, {0, 0}, {0, 0}, {0, 0}},
          {"Disabled Children", {1, 0}, {1, 0}, {0, 0}, {0, 0}, {0, 0}}}}},
    {"Conferences", {7, 3}, {12.5, 10}, {7.375, 8.4}, {"0-10", "11-15", "16-20", "21+", ""},
        {{{12, 8, 3, 5, 0}, {16, 6, 1, 4, 0}}},
        {{{4, 2, 0, 1, 0}, {3, 0, 0, 0, 0}}},
        {{{"Duty North", {7, 7}, {4, 5}, {3, 1}, {0, 0}, {1, 1}},
          {"Duty South", {10, 9}, {8, 9}, {3, 1}, {1, 0}, {0, 0}},
          {"Duty East", {11, 11}, {8, 8}, {1, 1}, {0, 0}, {0, 0}}}}},
};

// Finished and in time, month by month up to March 2025; on the earlier date the last three months
// are not there yet, and before the first one the lists have nothing.
constexpr int monthsListed = 24;
constexpr int monthsLater = 3;
struct Months {
    std::string_view name;  // of its two words
    std::array<std::string_view, 3> columns;
    std::array<std::string_view, 3> limits;  // the columns of mean, lower and upper limit
    std::array<std::array<int, 2>, monthsListed> months;
    OnDates<double> mean;
    OnDates<double> lower;
    OnDates<double> upper;
    OnDates<std::string_view> variation;
};
inline constexpr Months trends[] = {
    {"Assessment", {"B", "C", "D"}, {"Q", "R", "S"},
        {{{18, 17}, {19, 17}, {17, 17}, {18, 18}, {14, 12}, {16, 15}, {14, 13}, {19, 18},
          {17, 14}, {14, 14}, {14, 14}, {19, 17}, {15, 15}, {18, 17}, {19, 17}, {17, 15},
          {19, 19}, {15, 14}, {14, 12}, {16, 12}, {14, 13}, {16, 13}, {12, 11}, {17, 11}}},
        {0.9081182327, 0.9246958140}, {0.6686652631, 0.7144744088},
        {1.1475712023, 1.1349172192}, {"Concern", "Common cause"}},
    {"Conference", {"F", "G", "H"}, {"AD", "AE", "AF"},
        {{{5, 4}, {6, 6}, {6, 5}, {6, 4}, {5, 3}, {5, 3}, {7, 6}, {4, 4},
          {6, 5}, {5, 3}, {4, 3}, {4, 2}, {6, 5}, {4, 4}, {5, 4}, {4, 3},
          {6, 5}, {6, 6}, {3, 3}, {2, 1}, {6, 4}, {3, 2}, {8, 5}, {6, 5}}},
        {0.7728670635, 0.7820861678}, {0.3430264838, 0.3210195011},
        {1.2027076432, 1.2431528345}, {"Common cause", "Common cause"}},
};

// Rows that no figure can use.
struct Problem {
    int list;
    int row;
    std::string_view id;
    std::string_view wrong;
};
inline constexpr Problem problems[] = {
    {4, 9, "2081", "end is not a date: an error"},
    {4, 17, "2143", "end before start"},
    {4, 26, "2227", "start is not a date: ‘Oct’"},
    {4, 33, "2277", "end without a start"},
    {5, 8, "2408", "end before start"},
    {5, 21, "2606", "start is not a date: ‘29/02/2025’"},
    {8, 11, "3483", "end before start"},
    {10, 12, "3791", "end before start"},
};

struct Overdue {
    int row;  // of the list
    std::string_view child;
    std::string_view team;
    std::string_view worker;
    std::string_view due;
    int days;
    int workingDays;
};
// Assessments on the last day of March.
inline constexpr Overdue overdue[] = {
    {66, "2499", "Duty South", "W10", "19 Feb 2025", 40, 28},
    {74, "2537", "Duty East", "W11", "3 Mar 2025", 28, 20},
    {83, "2582", "Duty East", "W11", "20 Mar 2025", 11, 7},
    {84, "2587", "Duty East", "W12", "20 Mar 2025", 11, 7},
};
// Of conferences there is one: its date is only a placeholder.
inline constexpr Overdue conferenceOverdue = {20, "2599", "Duty South", "W13", "14 Feb 2025", 45,
                                              31};
// clang-format on

}  // namespace council::test::annex_a
