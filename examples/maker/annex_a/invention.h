// Invents the children of the workbook: the same ones on every machine. A child comes in by a
// contact and goes on from list to list as children do, so that ids and dates agree between lists.
#pragma once

#include "maker/annex_a/extract.h"
#include "maker/annex_a/random.h"

#include <chrono>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace council::maker::annex_a {

using std::chrono::days;
using std::chrono::sys_days;

// The extract is taken at the end of the six months it covers.
inline constexpr sys_days firstDay = sys_days(day(2024, 10, 1));
inline constexpr sys_days takenOn = sys_days(extractTaken);

constexpr int daysBetween(sys_days earlier, sys_days later) {
    return static_cast<int>((later - earlier).count());
}
inline constexpr int period = daysBetween(firstDay, takenOn);

struct Child {
    int id = 0;
    sys_days birth;
    std::string gender;
    std::string ethnicity;
};

class Invention {
 public:
    Invention();

    // Contacts, early help, referrals, assessments, section 47 enquiries: lists 1 to 5.
    void comeIn();
    // Children in need and with a protection plan: lists 6 and 7.
    void needHelp();
    // Looked-after children and care leavers: lists 8 and 9.
    void comeIntoCare();
    // Children with a plan for adoption and those who want to adopt: lists 10 and 11.
    void findFamilies();

    // Lists 4 and 5 once more: cases that ended before the six months, for the trend.
    void haveAPast();

    std::vector<Extract> lists;

 private:
    Extract& list(int number) { return lists[static_cast<std::size_t>(number - 1)]; }
    int between(int first, int last) { return random_.between(first, last); }
    bool chance(int percent) { return random_.chance(percent); }
    std::string oneOf(std::initializer_list<std::string_view> words);
    std::string worker(int first);
    // So many days back from the day of the extract.
    sys_days ago(int first, int last) { return takenOn - days(between(first, last)); }

    Child child(int youngest, int oldest);
    int addRow(Extract& list, const Child& child);
    // What has not happened when the extract is taken stays blank.
    static void setDate(Extract& list, int row, std::string_view heading, sys_days date);

    void contact(sys_days date);
    void refer(const Child& child, sys_days date);
    void assess(const Child& child, sys_days start, const std::string& team);
    void enquire(const Child& child, sys_days strategy, const std::string& team);
    void earlyHelp();
    void assessedEarlier(sys_days authorised);
    void conferredEarlier(sys_days conference);
    void protect(const Child& child, sys_days start);
    void childInNeed();
    void lookAfter();
    void setReviews(int row, sys_days start, sys_days end);
    void setVisits(int row, sys_days start, sys_days end);
    void setHealth(int row, sys_days birth, sys_days start, sys_days end);
    void leaveCare();
    void planForAdoption(int number);
    void wishToAdopt(int number);

    Random random_{20250331};
    int lastId_ = 2000;
};

}  // namespace council::maker::annex_a
