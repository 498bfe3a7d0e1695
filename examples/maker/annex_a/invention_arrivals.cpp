// Lists 1 to 5: from the contact to the initial child protection conference.
#include "maker/annex_a/invention.h"

namespace council::maker::annex_a {
namespace {

constexpr int contacts = 120;
constexpr int openFromBefore = 40;  // assessments begun before the six months
constexpr int earlyHelps = 26;
constexpr int otherEnquiries = 26;  // about children whose assessment is long over
constexpr int plansFromConferences = 18;

constexpr std::string_view dutyEast = "Duty East";

}  // namespace

void Invention::comeIn() {
    const auto team = [this] { return oneOf({"Duty North", "Duty South", dutyEast}); };
    for (int i = 0; i < openFromBefore; ++i) {
        const Child someone = child(0, 16);
        const std::string theirs = team();
        assess(someone, firstDay - days(between(2, 70)), theirs);
    }
    for (int i = 0; i < contacts; ++i) {
        contact(firstDay + days(i * period / contacts + between(0, 1)));
    }
    for (int i = 0; i < earlyHelps; ++i) {
        earlyHelp();
    }
    for (int i = 0; i < otherEnquiries; ++i) {
        const Child someone = child(0, 16);
        const std::string theirs = team();
        enquire(someone, ago(0, period), theirs);
    }
}

void Invention::contact(sys_days date) {
    const Child someone = child(0, 16);
    const int row = addRow(list(1), someone);
    setDate(list(1), row, "Date of Referral", date);
    list(1).set(row, "Contact Source",
                oneOf({"q) 6: Police", "e) 2A: Schools", "a) 1A: Family", "k) 3E: A&E"}));
    if (chance(84)) {
        refer(someone, date + days(between(0, 1)));
    }
}

void Invention::refer(const Child& child, sys_days date) {
    if (date > takenOn) {
        return;
    }
    const bool noFurtherAction = chance(12);
    const std::string team = oneOf({"Duty North", "Duty South", dutyEast});
    const int row = addRow(list(3), child);
    setDate(list(3), row, "Date of referral", date);
    list(3).set(row, "Referral NFA?", std::string(noFurtherAction ? "a) Yes" : "b) No"));
    list(3).set(row, "Allocated Team", team);
    if (!noFurtherAction) {
        assess(child, date + days(between(0, 3)), team);
    }
}

void Invention::assess(const Child& child, sys_days start, const std::string& team) {
    // One team struggles, and the winter months are harder for all.
    const int inTime = (team == dutyEast ? 66 : 88) - (start > sys_days(day(2024, 12, 1)) ? 12 : 0);
    const bool isQuick = chance(inTime);
    const sys_days authorised = start + days(isQuick ? between(9, 61) : between(65, 104));
    if (start > takenOn || authorised < firstDay) {
        return;
    }
    const int row = addRow(list(4), child);
    setDate(list(4), row, "Continuous Assessment Start Date", start);
    setDate(list(4), row, "Continuous Assessment Date of Authorisation", authorised);
    if (authorised <= takenOn) {
        list(4).set(row, "Was the child assessed as requiring LA children's social care support?",
                    std::string(chance(58) ? "a) Yes" : "b) No"));
    }
    list(4).set(row, "Allocated Team", team);
    list(4).set(row, "Allocated Worker", worker(10));
    if (chance(26)) {
        enquire(child, start + days(between(0, 9)), team);
    }
}

void Invention::enquire(const Child& child, sys_days strategy, const std::string& team) {
    if (strategy > takenOn || strategy < firstDay) {
        return;
    }
    const bool isNeeded = chance(74);
    const bool isQuick = chance(team == dutyEast ? 62 : 80);
    const sys_days conference = strategy + days(isQuick ? between(6, 21) : between(22, 41));
    const bool isHeld = isNeeded && conference <= takenOn;
    const bool hasPlan = chance(82) && isHeld;
    const int row = addRow(list(5), child);
    setDate(list(5), row, "Strategy discussion initiating Section 47 Enquiry Start Date", strategy);
    if (isHeld || !isNeeded) {
        list(5).set(row, "Was an Initial Child Protection Conference deemed unnecessary?",
                    std::string(isNeeded ? "b) No" : "a) Yes"));
    }
    if (isHeld) {
        setDate(list(5), row, "Date of Initial Child Protection Conference", conference);
        list(5).set(row,
                    "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                    std::string(hasPlan ? "a) Yes" : "b) No"));
    }
    list(5).set(row, "Allocated Team", team);
    list(5).set(row, "Allocated Worker", worker(10));
    if (hasPlan && list(7).rowCount() < plansFromConferences) {
        protect(child, conference);
    }
}

void Invention::earlyHelp() {
    const Child someone = child(0, 16);
    const sys_days start = firstDay + days(between(-30, period));
    const sys_days end = start + days(between(12, 70));
    const int row = addRow(list(2), someone);
    setDate(list(2), row, "Assessment start date", start);
    setDate(list(2), row, "Assessment completion date", end);
    list(2).set(row, "Organisation completing assessment",
                oneOf({"Primary school", "Health visiting", "Children's centre"}));
}

}  // namespace council::maker::annex_a
