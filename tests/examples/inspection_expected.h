// What the inspection workbook must say, worked out apart from it: from the published figures, the
// illustrative targets and dates, and the rules of RAG.VALUE, TREND.*, TIMELINESS.DUE and
// MILESTONE.*. None of it comes from the functions or from the workbook.
//
// Where it is in the workbook:
//   'Start here'.A5     AsAt, the date everything is as at
//   Scorecard.A:M       a row an indicator: G change in points, H change, I direction, M RAG;
//                       RagRule in L8; below the figures, a row a part: C to F red, amber, green,
//                       no target, H the worst
//   Judgements.A:G      a row a judgement: E its grade
//   Actions.A7:N25      a row an action: G due, H day, L status, M colour, N days late
//   Progress.A12:L15    by deadline: D to I red, amber, green, blue, grey, check, K complete
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace council::test::inspection {

struct Figure {
    std::string_view name;
    // Where the report gives an earlier figure: points (of a percentage, or pounds), share of the
    // earlier figure, direction.
    std::optional<double> points;
    std::optional<double> share;
    std::string_view direction;
    std::string_view rag;         // by the rule "tolerance"
    std::string_view ragByTrend;  // by the rule "trend"
};

// clang-format off
inline constexpr Figure figures[] = {
    {"Second protection plan within 12 months", -14.3, -0.846153846154,
     "▲ Better", "Green", "Green"},  // 16.9 % to 2.6 %; the target is 5 %
    // 15 points short, 5 allowed.
    {"Initial health assessments within 20 days", {}, {}, "–", "Red", "Red"},
    // 10.6 points short, 5 allowed.
    {"Annual health assessments on time", {}, {}, "–", "Red", "Red"},
    {"Dental assessments", {}, {}, "–", "Amber", "Green"},  // 2.9 points short, 5 allowed
    {"Immunisations", {}, {}, "–", "Green", "Green"},
    // 0.7 above the target, low is good, 1 point allowed.
    {"Strengths and difficulties, average score", {}, {}, "–", "Amber", "Green"},
    {"Long-term stability of placements", 0.9, 0.012893982808,
     "▲ Better", "Green", "Green"},  // 69.8 % to 70.7 %; the target is 70 %
    // 0.4 points above 10 %; a tenth of it, 1 point, allowed.
    {"Short-term instability of placements", {}, {}, "–", "Amber", "Green"},
    {"Newly placed more than 20 miles away", {}, {}, "–", "Green", "Green"},
    {"Reviews on time", {}, {}, "–", "Green", "Green"},
    {"Not in education, employment or training", {}, {}, "–", "Green", "Green"},
    {"Leaving-care grant", 300, 0.25,
     "▲ Better", "No target", "No target"},  // 1,200 to 1,500 pounds
    {"Looked-after young people who offended", {}, {}, "–", "No target", "No target"},
    // A zero against a target of zero: a figure, not a blank.
    {"Remanded to the council's accommodation", {}, {}, "–", "Green", "Green"},
    // -9 % against -5 %, low is good.
    {"Change in anti-social behaviour", {}, {}, "–", "Green", "Green"},
    {"Anti-social behaviour orders on young people", {}, {}, "–", "Green", "Green"},
    {"Looked-after children excluded for good", {}, {}, "–", "Green", "Green"},
    {"Excluded for good by the pupil referral unit", {}, {}, "–", "Green", "Green"},
    {"Social work vacancies", -6.9, -0.616071428571,
     "▲ Better", "Green", "Green"},  // 11.2 % to 4.3 %
    {"Staff turnover", {}, {}, "–", "Green", "Green"},
    // 15 points short, 10 allowed.
    {"GP practices with a named safeguarding lead", {}, {}, "–", "Red", "Red"},
    {"GPs trained to level 1", {}, {}, "–", "Green", "Green"},  // exactly the target
    // 10 points short, 10 allowed: the edge is within.
    {"GPs trained to level 3", {}, {}, "–", "Amber", "Green"},
    {"Community trust (SEPT), level 1", {}, {}, "–", "Green", "Green"},
    {"Community trust (SEPT), level 2", {}, {}, "–", "Green", "Green"},
    {"Community trust (SEPT), level 3", {}, {}, "–", "Green", "Green"},
    {"Hospital trust, level 1", {}, {}, "–", "Green", "Green"},
    {"Hospital trust, level 2", {}, {}, "–", "Amber", "Green"},  // 3 points short, 5 allowed
    {"Hospital trust, level 3", {}, {}, "–", "Red", "Red"},  // 18 points short, 5 allowed
    {"Foster placements gained", {}, {}, "–", "Green", "Green"},  // exactly the target
    {"Salaried foster carers newly recruited", {}, {}, "–", "No target", "No target"},
    {"Possible foster carers being assessed", {}, {}, "–", "No target", "No target"},
    {"Children found an adoptive family", {}, {}, "–", "Green", "Green"},
};

struct Part {
    std::string_view name;
    std::array<int, 4> counts;  // red, amber, green, no target
    std::string_view worst;
};
inline constexpr Part parts[] = {
    {"Help and protection", {0, 0, 1, 0}, "Green"},
    {"Health of looked-after children", {2, 2, 1, 0}, "Red"},
    {"Placements and plans", {0, 1, 3, 0}, "Amber"},
    {"Care leavers", {0, 0, 1, 1}, "Green"},
    {"Behaviour, offending and exclusion", {0, 0, 5, 1}, "Green"},
    {"Workforce", {0, 0, 2, 0}, "Green"},
    {"Safeguarding training and leads in health services", {2, 2, 5, 0}, "Red"},
    {"Fostering and adoption", {0, 0, 2, 2}, "Green"},
};

// In the report's order: safeguarding, then looked-after children.
struct Judgement {
    std::string_view name;
    int grade;
};
inline constexpr Judgement judgements[] = {
    {"Overall effectiveness", 2},
    {"Capacity for improvement", 1},
    {"Children are safe and feel safe", 1},
    {"Quality of provision", 2},
    {"Contribution of health agencies", 2},
    {"Ambition and prioritisation", 1},
    {"Leadership and management", 2},
    {"Performance management", 2},
    {"Partnership working", 1},
    {"Equality and diversity", 2},
    {"Overall effectiveness", 2},
    {"Capacity for improvement", 2},
    {"Being healthy", 3},
    {"Staying safe", 2},
    {"Enjoying and achieving", 2},
    {"Making a positive contribution", 2},
    {"Economic well-being", 1},
    {"Quality of provision", 3},
    {"Ambition and prioritisation", 2},
    {"Leadership and management", 2},
    {"Performance management", 3},
    {"Equality and diversity", 2},
};

// On the two dates below.
inline constexpr std::string_view dates[] = {"2012-10-31", "2013-01-31"};

struct Answer {
    std::string_view status;
    std::string_view colour;
    int daysLate;
};
struct Action {
    int number;
    std::string_view due;
    std::string_view weekday;
    std::array<Answer, 2> answers;
};
inline constexpr Action actions[] = {
    // Done 19 October.
    { 1, "27 Oct 2012", "Sat", {{{"Complete", "Blue", -8}, {"Complete", "Blue", -8}}}},
    // Forecast 30 November, done 7 December.
    { 2, "27 Oct 2012", "Sat", {{{"Overdue", "Red", 34}, {"Complete late", "Blue", 41}}}},
    { 3, "27 Oct 2012", "Sat", {{{"Overdue", "Red", 4}, {"Overdue", "Red", 96}}}},  // never done
    // Done on the due date itself, a Saturday.
    { 4, "27 Oct 2012", "Sat", {{{"Complete", "Blue", 0}, {"Complete", "Blue", 0}}}},
    // Done on the Monday after: late, for the Saturday stays.
    { 5, "27 Oct 2012", "Sat", {{{"Complete late", "Blue", 2}, {"Complete late", "Blue", 2}}}},
    // Done 25 January, as forecast.
    { 6, "27 Jan 2013", "Sun", {{{"On track", "Green", 0}, {"Complete", "Blue", -2}}}},
    // Forecast 29 March, 61 days late.
    { 7, "27 Jan 2013", "Sun", {{{"At risk", "Amber", 61}, {"Overdue", "Red", 61}}}},
    // Done 3 August.
    { 8, "27 Jul 2012", "Fri", {{{"Complete late", "Blue", 7}, {"Complete late", "Blue", 7}}}},
    // Done on the day of publication.
    { 9, "27 Jul 2012", "Fri", {{{"Complete", "Blue", 0}, {"Complete", "Blue", 0}}}},
    // Done 12 October.
    {10, "27 Oct 2012", "Sat", {{{"Complete", "Blue", -15}, {"Complete", "Blue", -15}}}},
    // Done 14 November.
    {11, "27 Oct 2012", "Sat", {{{"Overdue", "Red", 4}, {"Complete late", "Blue", 18}}}},
    // Forecast 28 February.
    {12, "27 Oct 2012", "Sat", {{{"Overdue", "Red", 124}, {"Overdue", "Red", 124}}}},
    {13, "27 Oct 2012", "Sat", {{{"Complete", "Blue", -1}, {"Complete", "Blue", -1}}}},
    {14, "27 Oct 2012", "Sat", {{{"Complete", "Blue", -29}, {"Complete", "Blue", -29}}}},
    {15, "27 Oct 2012", "Sat", {{{"Complete", "Blue", -3}, {"Complete", "Blue", -3}}}},
    // Done 9 November, as forecast.
    {16, "27 Oct 2012", "Sat", {{{"Overdue", "Red", 13}, {"Complete late", "Blue", 13}}}},
    {17, "27 Oct 2012", "Sat", {{{"Complete", "Blue", -22}, {"Complete", "Blue", -22}}}},
    {18, "27 Oct 2012", "Sat", {{{"Complete", "Blue", 0}, {"Complete", "Blue", 0}}}},
    // Forecast 31 January.
    {19, "27 Oct 2012", "Sat", {{{"Overdue", "Red", 96}, {"Overdue", "Red", 96}}}},
};

// Red, amber, green, blue, grey, check.
using Counts = std::array<int, 6>;
struct Progress {
    std::array<Counts, 3> deadlines;  // immediately, three months, six months
    // Shares, as numerator and denominator.
    std::array<int, 2> complete, onTime, overdue;
    std::string_view nextDeadline;
};
inline constexpr Progress progress[] = {
    // 31 October 2012.
    {{{{0, 0, 0, 2, 0, 0}, {6, 0, 0, 9, 0, 0}, {0, 1, 1, 0, 0, 0}}},
     {11, 19}, {9, 17}, {6, 19}, "27 Jan 2013"},
    // 31 January 2013.
    {{{{0, 0, 0, 2, 0, 0}, {3, 0, 0, 12, 0, 0}, {1, 0, 0, 1, 0, 0}}},
     {15, 19}, {10, 19}, {4, 19}, "none left"},
};
// clang-format on

}  // namespace council::test::inspection
