#include "core/milestones/findings.h"

#include "core/milestones/sentences.h"
#include "core/values/words.h"

#include <iterator>

namespace council::milestones {

namespace {

constexpr Word<Finding> findingWords[] = {
    {"OK", Finding::ok},
    {"No action", Finding::noAction},
    {"No owner", Finding::noOwner},
    {"No date", Finding::noDate},
    {"Date not readable", Finding::unreadableDate},
    {"Start after due", Finding::startAfterDue},
    {"Completed before start", Finding::completedBeforeStart},
    {"Complete without date", Finding::completeWithoutDate},
    {"Rating not known", Finding::unknownRating},
};

// In the order of Finding.
constexpr const texts::Text* findingReasons[] = {
    &says("check.ok"),
    &says("noAction"),
    &says("check.noOwner"),
    &says("check.noDate"),
    &says("check.unreadableDate"),
    &says("check.startAfterDue"),
    &says("check.completedBeforeStart"),
    &says("check.completeWithoutDate"),
    &says("check.unknownRating"),
};
static_assert(std::size(findingReasons) == std::size(findingWords));

}  // namespace

std::string_view wordFor(Finding finding) {
    return council::wordFor(findingWords, finding);
}
const texts::Text& reasonFor(Finding finding) {
    return *findingReasons[static_cast<std::size_t>(finding)];
}

Finding check(const Cell& action, const Cell& owner, const Milestone& milestone) {
    const auto& [due, completed, forecast, start, judged] = milestone;
    if (holdsNothing(action)) {
        return Finding::noAction;
    }
    if (holdsNothing(owner)) {
        return Finding::noOwner;
    }
    if (due.isBlank()) {
        return Finding::noDate;
    }
    if (due.isUnreadable() || start.isUnreadable() || completed.isUnreadable()) {
        return Finding::unreadableDate;
    }
    if (start.isReadable() && start.moment.day > due.moment.day) {
        return Finding::startAfterDue;
    }
    if (start.isReadable() && completed.isReadable() && completed.moment.day < start.moment.day) {
        return Finding::completedBeforeStart;
    }
    if (judged == Judgement::complete && completed.isBlank()) {
        return Finding::completeWithoutDate;
    }
    if (judged == Judgement::unknown) {
        return Finding::unknownRating;
    }
    return Finding::ok;
}

}  // namespace council::milestones
