// The sheets of the Annex A workbook, and what they know of each other.
#pragma once

#include "maker/annex_a/extract.h"
#include "maker/workbook.h"

#include <string>
#include <string_view>

namespace council::maker::annex_a {

namespace sheet_name {
inline constexpr std::string_view indicators = "Indicators";
inline constexpr std::string_view assessments = "Assessments";
inline constexpr std::string_view conferences = "Conferences";
inline constexpr std::string_view months = "Months";
inline constexpr std::string_view adoption = "Adoption";
inline constexpr std::string_view problems = "Problems";
inline constexpr std::string_view overdue = "Overdue";
inline constexpr std::string_view limits = "Limits";
inline constexpr std::string_view headings = "Headings";
}  // namespace sheet_name

inline constexpr std::string_view sourceLine =
    "Ofsted Annex A lists: the layout is real, every child is invented";

// The named list of choices.
inline constexpr std::string_view monthEndChoice = "month-ends";

// Lists are read down to their last filled row, and never beyond this one: more than twice what a
// large council has.
inline constexpr int lastListRow = 50001;
// The name of a column, by its heading: it begins in row 2 and ends where the list does.
std::string rowsOf(int list, std::string_view heading);
// A condition: nothing has been pasted there yet.
std::string nothingOn(int list);

// One kind of case, begun and ended: the names of its columns and of the limit it is measured by.
struct Timescale {
    int list;
    std::string_view startHeading;
    std::string_view endHeading;
    std::string_view starts;  // the names of those columns
    std::string_view ends;
    std::string_view limit;
    std::string_view target;
    std::string_view teams = {};  // the name of that column; empty: the list has none
    // Rows with this word in this column are no case; empty: all are.
    std::string_view leftOutBy = {};
};
inline constexpr Timescale assessment = {4,
                                         "Continuous Assessment Start Date",
                                         "Continuous Assessment Date of Authorisation",
                                         "AssessmentStarts",
                                         "AssessmentEnds",
                                         "AssessmentLimit",
                                         "AssessmentTarget",
                                         "AssessmentTeams"};
inline constexpr Timescale conference = {
    5,
    "Strategy discussion initiating Section 47 Enquiry Start Date",
    "Date of Initial Child Protection Conference",
    "StrategyDates",
    "ConferenceDates",
    "ConferenceLimit",
    "ConferenceTarget",
    "ConferenceTeams",
    "Was an Initial Child Protection Conference deemed unnecessary?"};
inline constexpr Timescale stageOne = {11,
                                       "Date Stage 1 started",
                                       "Date Stage 1 ended",
                                       "StageOneStarts",
                                       "StageOneEnds",
                                       "StageOneLimit",
                                       "StageOneTarget"};
inline constexpr Timescale stageTwo = {11,
                                       "Date Stage 2 started",
                                       "Date Stage 2 ended",
                                       "StageTwoStarts",
                                       "StageTwoEnds",
                                       "StageTwoLimit",
                                       "StageTwoTarget"};

// Each adds its sheet to the workbook, and the names that other sheets' formulas use for its cells.
void addStartHere(Workbook& book);  // AsAt
void addIndicators(Workbook& book);
void addAssessments(Workbook& book);
void addConferences(Workbook& book);
void addMonths(Workbook& book);  // AssessmentVariation, ConferenceVariation …
void addAdoption(Workbook& book);
void addOverdue(Workbook& book);
void addProblems(Workbook& book);
void addLimits(Workbook& book);    // AssessmentLimit, AssessmentTarget …, PeriodFrom, AmberMargin
void addHeadings(Workbook& book);  // names for the columns of the lists: AssessmentStarts …
void addLists(Workbook& book);     // List 1 to List 11

}  // namespace council::maker::annex_a
