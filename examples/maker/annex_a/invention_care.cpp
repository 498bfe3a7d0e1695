// Lists 8 and 9: looked-after children, and those who have left care.
#include "maker/annex_a/invention.h"

#include <algorithm>

namespace council::maker::annex_a {
namespace {

constexpr int lookedAfter = 42;
constexpr int careLeavers = 26;

}  // namespace

void Invention::comeIntoCare() {
    for (int i = 0; i < lookedAfter; ++i) {
        lookAfter();
    }
    for (int i = 0; i < careLeavers; ++i) {
        leaveCare();
    }
}

void Invention::lookAfter() {
    const Child someone = child(1, 17);
    const int age = daysBetween(someone.birth, takenOn);
    const bool isRecent = chance(30);
    const sys_days start = isRecent ? ago(6, 180) : ago(180, age / 2 + 181);
    const bool isOver = chance(14) && daysBetween(start, takenOn) > 200;
    const sys_days end = isOver ? ago(5, 150) : takenOn;
    Extract& care = list(8);
    const int row = addRow(care, someone);
    setDate(care, row, "Date Started to be Looked After", start);
    setReviews(row, start, end);
    setVisits(row, start, end);
    setHealth(row, someone.birth, start, end);
    if (isOver) {
        setDate(care, row, "Date Ceased to be Looked After", end);
        care.set(row, "Reason Ceased to be Looked After", oneOf({"E4A", "E3", "E45"}));
    }
    care.set(row, "Placement Type", oneOf({"U4", "U6", "U1", "K2"}));
    care.set(row, "Allocated Team", oneOf({"Care One", "Care Two"}));
}

void Invention::setReviews(int row, sys_days start, sys_days end) {
    const int stay = daysBetween(start, end);
    if (stay > 110) {
        const bool isReviewed = chance(90);
        const sys_days review = end - days(isReviewed ? between(4, 172) : between(190, 215));
        const sys_days second = start + days(between(90, 108));
        setDate(list(8), row, "Date of Latest Statutory Review",
                review > start + days(35) ? review : second);
    } else if (stay > 20) {
        setDate(list(8), row, "Date of Latest Statutory Review", start + days(between(14, 26)));
    }
}

void Invention::setVisits(int row, sys_days start, sys_days end) {
    const bool isFirst = chance(55);
    const sys_days placed = isFirst ? start : start + days(between(0, daysBetween(start, end) - 1));
    const bool isVisited = chance(84);
    const sys_days visit = end - days(isVisited ? between(1, 40) : between(43, 75));
    setDate(list(8), row, "Start Date of Most Recent Placement", placed);
    if (visit >= placed) {
        setDate(list(8), row, "Date of Last Social Work Visit", visit);
    } else if (chance(75)) {
        setDate(list(8), row, "Date of Last Social Work Visit", placed + days(between(1, 6)));
    }
}

void Invention::setHealth(int row, sys_days birth, sys_days start, sys_days end) {
    const int stay = daysBetween(start, end);
    const int interval = daysBetween(birth, end) < 5 * 365 ? 176 : 350;
    const bool isReviewed = chance(84);
    if (stay > interval) {
        setDate(
            list(8), row, "Date of Last Health Assessment",
            end - days(isReviewed ? between(5, interval) : between(interval + 10, interval + 90)));
    } else if (stay > 30 || chance(30)) {
        setDate(list(8), row, "Date of Last Health Assessment",
                start + days(between(9, std::clamp(stay, 9, 36))));
    }
    if (stay > 60 && chance(88)) {
        const bool isChecked = chance(86);
        const int back = isChecked ? between(8, 350) : between(370, 480);
        setDate(list(8), row, "Date of Last Dental Check", end - days(std::min(stay - 20, back)));
    }
}

void Invention::leaveCare() {
    const Child someone = child(17, 21);
    const bool isInTouch = chance(90);
    Extract& leavers = list(9);
    const int row = addRow(leavers, someone);
    leavers.set(row, "Allocated Team", std::string("Leaving Care"));
    leavers.set(row, "Allocated Personal Advisor", worker(40));
    if (chance(94)) {
        const bool isReviewed = chance(82);
        setDate(leavers, row, "Latest Pathway Plan Review Date",
                isReviewed ? ago(5, 175) : ago(190, 260));
    }
    leavers.set(row, "LA in Touch", std::string(isInTouch ? "a) Yes" : "b) No"));
    if (isInTouch || chance(50)) {
        const bool isLately = chance(88) && isInTouch;
        setDate(leavers, row, "Latest Date of Contact", isLately ? ago(1, 54) : ago(60, 170));
    }
    leavers.set(row, "Activity Status", oneOf({"F1", "F2", "F4", "G5"}));
}

}  // namespace council::maker::annex_a
