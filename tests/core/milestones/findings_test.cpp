#include "core/milestones/findings.h"

#include <utility>

#include <gtest/gtest.h>

namespace council::milestones {
namespace {

struct CheckCase {
    const char* action;
    const char* owner;
    const char* due;
    const char* start;
    const char* completed;
    const char* judged;
    const char* expected;
};

const CheckCase checkCases[] = {
    {"Audit", "Head", "31/03/2017", "", "", "", "OK"},
    {"Audit", "Head", "31/03/2017", "01/03/2017", "20/03/2017", "Complete", "OK"},
    {"", "", "", "", "", "", "No action"},
    {"  ", "Head", "31/03/2017", "", "", "", "No action"},
    {"Audit", "", "", "", "", "", "No owner"},
    {"Audit", "Head", "", "soon", "", "", "No date"},
    {"Audit", "Head", "soon", "", "", "", "Date not readable"},
    {"Audit", "Head", "31/03/2017", "31/02/2017", "", "", "Date not readable"},
    {"Audit", "Head", "31/03/2017", "", "never", "", "Date not readable"},
    {"Audit", "Head", "June 2017", "December 2017", "", "", "Start after due"},
    {"Audit", "Head", "31/03/2017", "01/03/2017", "28/02/2017", "", "Completed before start"},
    {"Audit", "Head", "31/03/2017", "", "", "Complete", "Complete without date"},
    {"Audit", "Head", "31/03/2017", "", "", "blue", "Complete without date"},
    {"Audit", "Head", "31/03/2017", "", "", "Purple", "Rating not known"},
    {"Audit", "Head", "31/03/2017", "", "30/03/2017", "RAG", "Rating not known"},
    {"Audit", "Head", "31/03/2017", "01/04/2017", "", "Purple", "Start after due"},
    {"Audit", "Head", "31/03/2017", "", "", "Green", "OK"},
    {"Audit", "Head", "31/03/2017", "", "", "Done", "Complete without date"},
    {"Audit", "Head", "31/03/2017", "", "", "On hold", "OK"},
    {"Audit", "Head", "TBC", "", "", "", "No date"},
};

TEST(MilestoneCheck, NamesTheFirstThingWrong) {
    for (const auto& [action, owner, due, start, completed, judged, expected] : checkCases) {
        const Milestone milestone{readDateText(due, MonthEdge::last),
                                  readDateText(completed, MonthEdge::last),
                                  {},
                                  readDateText(start, MonthEdge::first),
                                  readJudgement(Cell(judged))};
        EXPECT_EQ(wordFor(check(Cell(action), Cell(owner), milestone)), expected)
            << action << '|' << owner << '|' << due << '|' << start << '|' << completed << '|'
            << judged;
    }
}

TEST(MilestoneCheck, SaysWhy) {
    const std::pair<Finding, const char*> reasons[] = {
        {Finding::ok,
         "the row has an action, an owner and a due date, and nothing in it is at odds"},
        {Finding::noAction, "the row names no action"},
        {Finding::noOwner, "the row names no owner"},
        {Finding::noDate, "the row has no due date"},
        {Finding::unreadableDate, "a date of the row cannot be read"},
        {Finding::startAfterDue, "the row starts after it is due"},
        {Finding::completedBeforeStart, "the row was completed before it started"},
        {Finding::completeWithoutDate, "the row is judged complete, and has no completion date"},
        {Finding::unknownRating,
         "judged is not a rating that RAG.CODE knows: use a word such as Green, Amber, Red, On "
         "track, At risk, Off track, On hold, Withdrawn or Complete"},
    };
    for (const auto& [finding, reason] : reasons) {
        EXPECT_EQ(reasonFor(finding).english, reason);
    }
}

}  // namespace
}  // namespace council::milestones
