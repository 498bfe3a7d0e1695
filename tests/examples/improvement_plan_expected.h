// What the improvement-plan workbook must say on three board dates, worked out apart from it: from
// the published plan, the illustrative dates and the rules of MILESTONE.*. None of it comes from
// the functions or from the workbook.
//
// Where it is in the workbook:
//   'Start here'.A5    AsAt, the date everything is as at
//   Plan.A7:Q38        a row an action: G start, H recommendation, I due, J themes, N status,
//                      O colour, P days late, Q row in order?
//   Summary.B11:E23    status, colour, milestones, share, as MILESTONE.SUMMARY gives them
//   Summary.C7, E7, G7 shares complete, done on time, overdue
//   Summary.A28:J31    themes A to D: C to H red, amber, green, blue, grey, check; I actions
//   Summary.A36:J47    recommendations 1 to 12, the same columns
//   Attention.A8:A13   the numbers of the rows to put right first
//   Attention.A22:A43  the numbers of the rows that need attention
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace council::test::improvement_plan {

inline constexpr std::string_view boardDates[] = {"2016-12-21", "2017-04-19", "2017-10-18"};
inline constexpr std::size_t defaultBoard = 1;  // the date in the workbook as it is opened

// What an action is on one board date.
struct Answer {
    std::string_view status;
    std::string_view colour;
    int daysLate;
};

struct Action {
    int number;
    std::string_view start;
    int recommendation;
    std::string_view due;
    std::string_view themes;
    std::string_view check;
    std::array<Answer, 3> answers;  // on the three board dates
};

// clang-format off
inline constexpr Action actions[] = {
    // Due 31 December 2016.
    { 1, "September 2016", 1, "December 2016", "A B C D", "OK",  // done 9 December 2016
        {{{"Complete", "Blue", -22}, {"Complete", "Blue", -22}, {"Complete", "Blue", -22}}}},
    { 2, "September 2016", 1, "December 2016", "A B C D", "OK",  // done 19 December 2016
        {{{"Complete", "Blue", -12}, {"Complete", "Blue", -12}, {"Complete", "Blue", -12}}}},
    { 3, "September 2016", 1, "December 2016", "A B C D", "OK",  // done 20 January 2017
        {{{"At risk", "Amber", 0}, {"Complete late", "Blue", 20}, {"Complete late", "Blue", 20}}}},
    { 4, "September 2016", 1, "December 2016", "A B C D", "OK",  // done 30 November 2016
        {{{"Complete", "Blue", -31}, {"Complete", "Blue", -31}, {"Complete", "Blue", -31}}}},
    { 5, "September 2016", 1, "December 2016", "A B C D", "OK",  // done on the due date itself
        {{{"At risk", "Amber", 0}, {"Complete", "Blue", 0}, {"Complete", "Blue", 0}}}},
    { 6, "September 2016", 3, "December 2016", "A C D", "OK",  // done 19 October 2016
        {{{"Complete", "Blue", -73}, {"Complete", "Blue", -73}, {"Complete", "Blue", -73}}}},
    { 7, "September 2016", 7, "December 2016", "B C", "OK",  // forecast 31 May 2017
        {{{"At risk", "Amber", 151}, {"Overdue", "Red", 151}, {"Overdue", "Red", 291}}}},

    // Due 31 March 2017, started 1 December 2016: on 21 December neither near nor late.
    { 8, "December 2016", 8, "March 2017", "B C", "OK",  // done on the due date itself
        {{{"On track", "Green", 0}, {"Complete", "Blue", 0}, {"Complete", "Blue", 0}}}},
    { 9, "December 2016", 8, "March 2017", "B C", "OK",  // done 10 February 2017
        {{{"On track", "Green", 0}, {"Complete", "Blue", -49}, {"Complete", "Blue", -49}}}},
    {10, "December 2016", 8, "March 2017", "B C", "OK",  // done 5 April 2017
        {{{"On track", "Green", 0}, {"Complete late", "Blue", 5}, {"Complete late", "Blue", 5}}}},
    {11, "December 2016", 2, "March 2017", "A B D", "OK",  // never done, no forecast
        {{{"On track", "Green", 0}, {"Overdue", "Red", 19}, {"Overdue", "Red", 201}}}},
    {12, "December 2016", 2, "March 2017", "A B D", "OK",  // done 24 March 2017
        {{{"On track", "Green", 0}, {"Complete", "Blue", -7}, {"Complete", "Blue", -7}}}},
    {13, "December 2016", 6, "March 2017", "A C", "OK",  // done 31 January 2017
        {{{"On track", "Green", 0}, {"Complete", "Blue", -59}, {"Complete", "Blue", -59}}}},
    {14, "December 2016", 8, "March 2017", "B C", "OK",  // forecast 28 April 2017: 28 days
        {{{"At risk", "Amber", 28}, {"Overdue", "Red", 28}, {"Overdue", "Red", 201}}}},
    {15, "December 2016", 9, "March 2017", "A B C", "OK",  // done 15 March 2017
        {{{"On track", "Green", 0}, {"Complete", "Blue", -16}, {"Complete", "Blue", -16}}}},
    {16, "December 2016", 9, "March 2017", "A B C", "OK",  // done 12 April 2017
        {{{"On track", "Green", 0}, {"Complete late", "Blue", 12}, {"Complete late", "Blue", 12}}}},
    {17, "December 2016", 10, "March 2017", "A", "OK",  // done 28 February 2017
        {{{"On track", "Green", 0}, {"Complete", "Blue", -31}, {"Complete", "Blue", -31}}}},
    {18, "December 2016", 11, "March 2017", "D", "OK",  // done on the first board date itself
        {{{"Complete", "Blue", -100}, {"Complete", "Blue", -100}, {"Complete", "Blue", -100}}}},
    {19, "December 2016", 11, "March 2017", "D", "OK",  // done 30 March 2017
        {{{"On track", "Green", 0}, {"Complete", "Blue", -1}, {"Complete", "Blue", -1}}}},

    // Started 1 March 2017; the blank outcome means "as above", March 2017.
    {20, "March 2017", 5, "March 2017", "C", "OK",  // never done
        {{{"Not due", "Grey", 0}, {"Overdue", "Red", 19}, {"Overdue", "Red", 201}}}},
    {21, "March 2017", 7, "March 2017", "B C", "OK",  // done on the due date itself
        {{{"Not due", "Grey", 0}, {"Complete", "Blue", 0}, {"Complete", "Blue", 0}}}},

    // Published with a start after the outcome: Check, whatever else the row says.
    {22, "December 2017", 1, "June 2017", "A B C D", "Start after due",  // done 24 March 2017
        {{{"Check", "Check", 0}, {"Check", "Check", -98}, {"Check", "Check", -98}}}},
    {23, "December 2017", 2, "June 2017", "A B D", "Start after due",  // 110 days from 30 June
        {{{"Check", "Check", 0}, {"Check", "Check", 0}, {"Check", "Check", 110}}}},
    {24, "December 2017", 6, "June 2017", "A C", "Start after due",
        {{{"Check", "Check", 0}, {"Check", "Check", 0}, {"Check", "Check", 110}}}},
    {25, "December 2017", 8, "June 2017", "B C", "Start after due",
        {{{"Check", "Check", 0}, {"Check", "Check", 0}, {"Check", "Check", 110}}}},

    // Started 1 March 2017, due 30 September 2017: 18 October is 18 days past it.
    {26, "March 2017", 8, "September 2017", "B C", "OK",
        {{{"Not due", "Grey", 0}, {"On track", "Green", 0}, {"Overdue", "Red", 18}}}},
    {27, "March 2017", 9, "September 2017", "A B C", "OK",  // forecast 31 October 2017: 31 days
        {{{"At risk", "Amber", 31}, {"At risk", "Amber", 31}, {"Overdue", "Red", 31}}}},
    {28, "March 2017", 12, "September 2017", "C", "OK",  // rated off track
        {{{"Off track", "Red", 0}, {"Off track", "Red", 0}, {"Overdue", "Red", 18}}}},
    {29, "March 2017", 2, "September 2017", "A B D", "OK",  // rated at risk
        {{{"At risk", "Amber", 0}, {"At risk", "Amber", 0}, {"Overdue", "Red", 18}}}},
    {30, "March 2017", 2, "September 2017", "A B D", "OK",
        {{{"Not due", "Grey", 0}, {"On track", "Green", 0}, {"Overdue", "Red", 18}}}},

    // Started 1 June 2017, due 30 June 2018.
    {31, "June 2017", 1, "June 2018", "A B C D", "OK",  // rated on track, which alters nothing
        {{{"Not due", "Grey", 0}, {"Not due", "Grey", 0}, {"On track", "Green", 0}}}},
    {32, "June 2017", 1, "June 2018", "A B C D", "OK",
        {{{"Not due", "Grey", 0}, {"Not due", "Grey", 0}, {"On track", "Green", 0}}}},
};

// Red, amber, green, blue, grey, check.
using Counts = std::array<int, 6>;

struct Board {
    // Complete, Complete late, On track, At risk, Off track, Overdue, Not due, No date, Check.
    std::array<int, 9> statuses;
    // Shares of the plan, as numerator and denominator.
    std::array<int, 2> complete, onTime, overdue;
    std::array<Counts, 4> themes;            // A to D
    std::array<Counts, 12> recommendations;  // 1 to 12
    // Numbers of the rows that need attention: overdue, off track, at risk, check, each in the
    // plan's order.
    std::array<int, 13> attention;  // 0: nothing more
};
inline constexpr Board boards[] = {
    {   // 21 December 2016
        {5, 0, 10, 6, 1, 0, 6, 0, 4},
        {5, 32}, {5, 5}, {0, 32},
        {{{0, 4, 6, 4, 3, 3}, {0, 6, 7, 3, 5, 3}, {1, 5, 6, 4, 5, 3}, {0, 3, 3, 5, 3, 2}}},
        {{{0, 2, 0, 3, 2, 1}, {0, 1, 2, 0, 1, 1}, {0, 0, 0, 1, 0, 0}, {0, 0, 0, 0, 0, 0},
          {0, 0, 0, 0, 1, 0}, {0, 0, 1, 0, 0, 1}, {0, 1, 0, 0, 1, 0}, {0, 1, 3, 0, 1, 1},
          {0, 1, 2, 0, 0, 0}, {0, 0, 1, 0, 0, 0}, {0, 0, 1, 1, 0, 0}, {1, 0, 0, 0, 0, 0}}},
        {28, 3, 5, 7, 14, 27, 29, 22, 23, 24, 25, 0, 0}},
    {   // 19 April 2017
        {14, 3, 2, 2, 1, 4, 2, 0, 4},
        {17, 32}, {14, 21}, {4, 32},
        {{{1, 2, 1, 11, 2, 3}, {3, 2, 2, 12, 2, 3}, {4, 1, 1, 13, 2, 3}, {1, 1, 1, 9, 2, 2}}},
        {{{0, 0, 0, 5, 2, 1}, {1, 1, 1, 1, 0, 1}, {0, 0, 0, 1, 0, 0}, {0, 0, 0, 0, 0, 0},
          {1, 0, 0, 0, 0, 0}, {0, 0, 0, 1, 0, 1}, {1, 0, 0, 1, 0, 0}, {1, 0, 1, 3, 0, 1},
          {0, 1, 0, 2, 0, 0}, {0, 0, 0, 1, 0, 0}, {0, 0, 0, 2, 0, 0}, {1, 0, 0, 0, 0, 0}}},
        {7, 11, 14, 20, 28, 27, 29, 22, 23, 24, 25, 0, 0}},
    {   // 18 October 2017
        {14, 3, 2, 0, 0, 9, 0, 0, 4},
        {17, 32}, {14, 26}, {9, 32},
        {{{4, 0, 2, 11, 0, 3}, {7, 0, 2, 12, 0, 3}, {6, 0, 2, 13, 0, 3}, {3, 0, 2, 9, 0, 2}}},
        {{{0, 0, 2, 5, 0, 1}, {3, 0, 0, 1, 0, 1}, {0, 0, 0, 1, 0, 0}, {0, 0, 0, 0, 0, 0},
          {1, 0, 0, 0, 0, 0}, {0, 0, 0, 1, 0, 1}, {1, 0, 0, 1, 0, 0}, {2, 0, 0, 3, 0, 1},
          {1, 0, 0, 2, 0, 0}, {0, 0, 0, 1, 0, 0}, {0, 0, 0, 2, 0, 0}, {1, 0, 0, 0, 0, 0}}},
        {7, 11, 14, 20, 26, 27, 28, 29, 30, 22, 23, 24, 25}},
};
// clang-format on

}  // namespace council::test::improvement_plan
