#include "core/timeliness/currency.h"

#include "core/limits/due_date.h"
#include "core/timeliness/as_at.h"

namespace council::timeliness {

namespace {

bool hasHappenedByDay(const DateReading& date, const Moment& asAt) {
    return date.isReadable() && date.moment.day <= asAt.day;
}

}  // namespace

Currency judgeCurrency(const Stay& stay, const Limit* limit, const Limit* firstLimit,
                       const HolidayChoice& holidays, const Moment& asAt) {
    const auto& [entered, left, lastDone] = stay;
    if (entered.isUnreadable() || left.isUnreadable() || lastDone.isUnreadable()) {
        return Currency::unusable;
    }
    if (hasHappenedByDay(left, asAt)) {
        const bool inOrder = entered.isReadable() && entered.moment.day <= left.moment.day;
        return inOrder ? Currency::notIn : Currency::unusable;
    }
    if (!hasHappenedByDay(entered, asAt)) {
        return Currency::notIn;
    }
    const auto isDone = [&](const Limit* wanted) {
        return stay.lastDone.isReadable() && stay.lastDone.moment.day >= stay.entered.moment.day &&
               hasHappened(stay.lastDone.moment, asAt, clockOf(wanted->unit));
    };
    if (limit == nullptr || firstLimit == nullptr) {
        return Currency::unusable;
    }
    const bool done = isDone(limit);
    const Limit& current = done ? *limit : *firstLimit;
    const auto inTime =
        knownInTime(done ? lastDone.moment : entered.moment, asAt, current, holidays.of(current));
    if (!inTime) {
        return Currency::unusable;
    }
    return *inTime ? Currency::upToDate : Currency::outOfDate;
}

}  // namespace council::timeliness
