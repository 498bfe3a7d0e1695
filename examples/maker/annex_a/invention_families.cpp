// Lists 10 and 11: children with a plan for adoption, and those who want to adopt.
#include "maker/annex_a/invention.h"

namespace council::maker::annex_a {
namespace {

constexpr int adoptionPlans = 22;
constexpr int adopters = 16;

}  // namespace

void Invention::findFamilies() {
    for (int i = 0; i < adoptionPlans; ++i) {
        planForAdoption(i);
    }
    for (int i = 0; i < adopters; ++i) {
        wishToAdopt(i);
    }
}

void Invention::planForAdoption(int number) {
    const Child someone = child(1, 6);
    Extract& adoptions = list(10);
    const int row = addRow(adoptions, someone);
    const sys_days entered = someone.birth + days(between(2, 60));
    const sys_days decision = entered + days(between(110, 300));
    const sys_days order = decision + days(between(30, 120));
    // Some are matched before the order, with carers they already live with.
    const int wait = between(20, 230);
    const sys_days match = order + days(number % 8 == 3 ? -wait / 9 : wait);
    const sys_days placed = match + days(between(10, 40));
    const sys_days adopted = placed + days(between(110, 260));
    const sys_days fostered = entered + days(between(30, 150));
    const bool isReversed = number % 11 == 7;
    setDate(adoptions, row, "Date the Child Entered Care", entered);
    setDate(adoptions, row, "Date of Decision that Child Should be Placed for Adoption", decision);
    setDate(adoptions, row, "Date of Placement Order", order);
    if (isReversed) {
        setDate(adoptions, row,
                "Date of Decision that Child Should No Longer be Placed for Adoption", adopted);
        return;
    }
    setDate(adoptions, row, "Date of Matching Child and Prospective Adopters", match);
    setDate(adoptions, row, "Date Placed for Adoption", placed);
    setDate(adoptions, row, "Date of Adoption Order", adopted);
    if (number % 6 == 1) {
        setDate(adoptions, row,
                "Date the child was placed for fostering in FFA or concurrent planning placement",
                fostered);
    }
}

void Invention::wishToAdopt(int number) {
    const sys_days enquiry = ago(60, 700);
    const sys_days first = enquiry + days(between(20, 60));
    const bool isFirstQuick = chance(62);
    const sys_days firstEnd = first + days(isFirstQuick ? between(38, 59) : between(64, 110));
    const sys_days second = firstEnd + days(between(3, 40));
    const bool isSecondQuick = chance(70);
    const sys_days secondEnd = second + days(isSecondQuick ? between(80, 119) : between(125, 170));
    Extract& adopters = list(11);
    const int row = adopters.addRow();
    adopters.set(row, "Individual adopter identifier", "A" + std::to_string(200 + number));
    adopters.set(row, "Family identifier", "F" + std::to_string(100 + number));
    setDate(adopters, row, "Date enquiry received", enquiry);
    setDate(adopters, row, "Date Stage 1 started", first);
    setDate(adopters, row, "Date Stage 1 ended", firstEnd);
    setDate(adopters, row, "Date Stage 2 started", second);
    setDate(adopters, row, "Date Stage 2 ended", secondEnd);
    setDate(adopters, row, "Date application approved", secondEnd);
}

}  // namespace council::maker::annex_a
