// The eighteen months before the six of Annex A, in Lists 4 and 5 alone: a trend needs more than
// six months. They went better then.
#include "maker/annex_a/invention.h"

namespace council::maker::annex_a {
namespace {

constexpr int earlierMonths = 18;
constexpr int lastDayOfMonth = 27;  // of every month

}  // namespace

void Invention::haveAPast() {
    std::chrono::year_month month = Date(firstDay).year() / Date(firstDay).month();
    month -= std::chrono::months(earlierMonths);
    for (int i = 0; i < earlierMonths; ++i) {
        const int assessments = between(14, 19);
        for (int n = 0; n < assessments; ++n) {
            assessedEarlier(sys_days(month / 1) + days(between(0, lastDayOfMonth)));
        }
        const int conferences = between(4, 7);
        for (int n = 0; n < conferences; ++n) {
            conferredEarlier(sys_days(month / 1) + days(between(0, lastDayOfMonth)));
        }
        month += std::chrono::months(1);
    }
}

void Invention::assessedEarlier(sys_days authorised) {
    const Child someone = child(0, 16);
    const std::string team = oneOf({"Duty North", "Duty South", "Duty East"});
    const bool isQuick = chance(93);
    const int row = addRow(list(4), someone);
    setDate(list(4), row, "Continuous Assessment Start Date",
            authorised - days(isQuick ? between(9, 61) : between(66, 104)));
    setDate(list(4), row, "Continuous Assessment Date of Authorisation", authorised);
    list(4).set(row, "Was the child assessed as requiring LA children's social care support?",
                std::string(chance(58) ? "a) Yes" : "b) No"));
    list(4).set(row, "Allocated Team", team);
    list(4).set(row, "Allocated Worker", worker(10));
}

void Invention::conferredEarlier(sys_days conference) {
    const Child someone = child(0, 16);
    const std::string team = oneOf({"Duty North", "Duty South", "Duty East"});
    const bool isQuick = chance(75);
    const bool hasPlan = chance(82);
    const int row = addRow(list(5), someone);
    setDate(list(5), row, "Strategy discussion initiating Section 47 Enquiry Start Date",
            conference - days(isQuick ? between(6, 21) : between(24, 41)));
    list(5).set(row, "Was an Initial Child Protection Conference deemed unnecessary?",
                std::string("b) No"));
    setDate(list(5), row, "Date of Initial Child Protection Conference", conference);
    list(5).set(row,
                "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                std::string(hasPlan ? "a) Yes" : "b) No"));
    list(5).set(row, "Allocated Team", team);
    list(5).set(row, "Allocated Worker", worker(10));
}

}  // namespace council::maker::annex_a
