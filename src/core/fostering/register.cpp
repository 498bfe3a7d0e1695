#include "core/fostering/register.h"

#include "core/fostering/sentences.h"
#include "core/values/counted.h"

#include <array>

namespace council::fostering {

namespace {

std::optional<Day> happenedBy(const DateReading& date, Day asAt) {
    return date.isReadable() && date.moment.day <= asAt ? std::optional(date.moment.day)
                                                        : std::nullopt;
}

}  // namespace

Flaw Register::add(const DateReading& approved, const DateReading& left, const Quantity& units) {
    if (approved.isUnreadable() || left.isUnreadable()) {
        return leaveOut(unreadableIn(std::array{approved, left}));
    }
    const auto approvedOn = happenedBy(approved, asAt_);
    const auto leftOn = happenedBy(left, asAt_);
    if (leftOn && (!approvedOn || *leftOn < *approvedOn)) {
        return leaveOut({approved.isBlank() ? &says("leftUnapproved") : &says("leftBefore"), 0});
    }
    if (!approvedOn) {
        return {};
    }
    if (!units.isNumber() || units.number < 0) {
        return leaveOut({&says("noUnits"), 0});
    }
    if (passed_.contains(*approvedOn)) {
        approvals_ += units.number;
    }
    if (leftOn && passed_.contains(*leftOn)) {
        leavers_ += units.number;
    }
    if (*approvedOn <= passed_.to && (!leftOn || *leftOn > passed_.to)) {
        stock_ += units.number;
    }
    return {};
}

Outcome<double> Register::leavingRate() const {
    if (passed_.to < passed_.from) {
        return Problem::nothing(
            {says("notBegun"), {{"from", inWords(passed_.from)}, {"as_at", inWords(asAt_)}}},
            says("notBegun.fix"));
    }
    if (stock_ + leavers_ == 0) {
        return Problem::nothing(says("noneApproved"),
                                withUnusable(says("noneApproved.fix"), unusable_));
    }
    return leavers_ / (stock_ + leavers_);
}

}  // namespace council::fostering
