// Lists 6 and 7: children in need, and with a child protection plan.
#include "maker/annex_a/invention.h"

namespace council::maker::annex_a {
namespace {

constexpr int childrenInNeed = 48;
constexpr int olderPlans = 20;

}  // namespace

void Invention::needHelp() {
    for (int i = 0; i < childrenInNeed; ++i) {
        childInNeed();
    }
    for (int i = 0; i < olderPlans; ++i) {
        const Child someone = child(0, 16);
        protect(someone, ago(100, 900));
    }
}

void Invention::childInNeed() {
    const Child someone = child(0, 17);
    const sys_days start = ago(20, 600);
    const bool isClosed = chance(40) && daysBetween(start, takenOn) > 240;
    const sys_days end = isClosed ? ago(4, 160) : takenOn;
    const bool isRecent = chance(80);
    const sys_days seen = end - days(isRecent ? between(1, 40) : between(44, 90));
    Extract& need = list(6);
    const int row = addRow(need, someone);
    setDate(need, row, "CIN Start Date", start);
    if (seen > start) {
        setDate(need, row, "Date Child Was Last Seen", seen);
    }
    if (isClosed) {
        setDate(need, row, "CIN Closure Date", end);
        need.set(row, "Reason for Closure", oneOf({"RC1", "RC8"}));
    }
    need.set(row, "Case Status", std::string(isClosed ? "b) Closed" : "a) Open CIN"));
    need.set(row, "Allocated Team", oneOf({"Safeguarding A", "Safeguarding B"}));
}

void Invention::protect(const Child& child, sys_days start) {
    const int age = daysBetween(start, takenOn);
    const bool isOver = chance(25) && age > 300;
    const sys_days end = isOver ? ago(5, 150) : takenOn;
    const bool isVisited = chance(84);
    const sys_days visit = end - days(isVisited ? between(1, 26) : between(30, 52));
    Extract& plans = list(7);
    const int row = addRow(plans, child);
    setDate(plans, row, "Child Protection Plan Start Date", start);
    plans.set(row, "Latest Category of Abuse", oneOf({"NEG", "EMO", "PHY", "SAB"}));
    if (visit > start) {
        setDate(plans, row, "Date of the Last Statutory Visit", visit);
    }
    if (age > 95) {
        const bool isReviewed = chance(86);
        const sys_days review = end - days(isReviewed ? between(3, 170) : between(190, 240));
        const sys_days first = start + days(between(80, 93));
        setDate(plans, row, "Date of latest review conference",
                review > start + days(40) ? review : first);
    }
    if (isOver) {
        setDate(plans, row, "Child Protection Plan End Date", end);
    }
    plans.set(row, "Allocated Team", oneOf({"Safeguarding A", "Safeguarding B"}));
}

}  // namespace council::maker::annex_a
