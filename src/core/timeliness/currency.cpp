#include "core/timeliness/currency.h"

#include "core/limits/due_date.h"
#include "core/timeliness/as_at.h"
#include "core/timeliness/sentences.h"

#include <array>

namespace council::timeliness {

namespace {

bool hasHappenedByDay(const DateReading& date, const Moment& asAt) {
    return date.isReadable() && date.moment.day <= asAt.day;
}

CurrencyVerdict unusable(const Flaw& flaw) {
    return {Currency::unusable, flaw};
}

}  // namespace

CurrencyVerdict judgeCurrency(const Stay& stay, const Limit* limit, const Limit* firstLimit,
                              const HolidayChoice& holidays, const Moment& asAt) {
    const auto& [entered, left, lastDone] = stay;
    if (entered.isUnreadable() || left.isUnreadable() || lastDone.isUnreadable()) {
        return unusable(unreadableIn(std::array{entered, left, lastDone}));
    }
    if (hasHappenedByDay(left, asAt)) {
        if (entered.isBlank()) {
            return unusable({&troubleWith("endWithoutStart"), 0});
        }
        if (entered.moment.day > left.moment.day) {
            return unusable({&troubleWith("endBeforeStart"), 0});
        }
        return {Currency::notIn};
    }
    if (!hasHappenedByDay(entered, asAt)) {
        return {Currency::notIn};
    }
    const auto isDone = [&](const Limit* wanted) {
        return stay.lastDone.isReadable() && stay.lastDone.moment.day >= stay.entered.moment.day &&
               hasHappened(stay.lastDone.moment, asAt, clockOf(wanted->unit));
    };
    if (limit == nullptr || firstLimit == nullptr) {
        return unusable({&troubleWith("noLimit"), 0});
    }
    const bool done = isDone(limit);
    const Limit& current = done ? *limit : *firstLimit;
    const auto inTime =
        knownInTime(done ? lastDone.moment : entered.moment, asAt, current, holidays.of(current));
    if (!inTime) {
        return unusable({&troubleWith("outsideCalendar"), 0});
    }
    return {*inTime ? Currency::upToDate : Currency::outOfDate};
}

}  // namespace council::timeliness
