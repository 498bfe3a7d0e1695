#include "core/fostering/register.h"

#include "core/fostering/sentences.h"
#include "core/values/counted.h"

namespace council::fostering {

namespace {

std::optional<Day> happenedBy(const DateReading& date, Day asAt) {
    return date.isReadable() && date.moment.day <= asAt ? std::optional(date.moment.day)
                                                        : std::nullopt;
}

}  // namespace

std::optional<Tenure> tenureAt(const DateReading& approved, const DateReading& left, Day asAt) {
    if (approved.isUnreadable() || left.isUnreadable()) {
        return std::nullopt;
    }
    const Tenure tenure{happenedBy(approved, asAt), happenedBy(left, asAt)};
    const bool leftUnapproved =
        tenure.left && (!tenure.approved || *tenure.left < *tenure.approved);
    return leftUnapproved ? std::nullopt : std::optional(tenure);
}

void Register::add(const DateReading& approved, const DateReading& left, const Quantity& units) {
    const auto tenure = tenureAt(approved, left, asAt_);
    if (!tenure) {
        ++unusable_;
        return;
    }
    if (!tenure->approved) {
        return;
    }
    if (!units.isNumber() || units.number < 0) {
        ++unusable_;
        return;
    }
    if (passed_.contains(*tenure->approved)) {
        approvals_ += units.number;
    }
    if (tenure->left && passed_.contains(*tenure->left)) {
        leavers_ += units.number;
    }
    if (*tenure->approved <= passed_.to && (!tenure->left || *tenure->left > passed_.to)) {
        stock_ += units.number;
    }
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
