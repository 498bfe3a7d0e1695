// Whether what has to be done again and again (a visit, a health check, a contact) is up to date
// for someone who is in care, in a placement or on a plan at the as-at date.
//
// Who has never been seen counts from the day they came in, so no one drops out for lack of a date.
#pragma once

#include "core/dates/flaw.h"
#include "core/limits/holiday_choice.h"

#include <cstdint>

namespace council::timeliness {

struct Stay {
    DateReading entered;
    DateReading left;
    DateReading lastDone;
};

enum class Currency : std::uint8_t {
    notIn,  // not yet, or no longer: who leaves on the as-at date has left
    upToDate,
    outOfDate,
    unusable,
};

struct CurrencyVerdict {
    Currency currency;
    Flaw flaw = {};  // of what is unusable, by the dates of the stay in their order

    bool operator==(Currency other) const { return currency == other; }
};

// A limit that is not known (nullptr) makes the stay of someone who is in unusable.
CurrencyVerdict judgeCurrency(const Stay& stay, const Limit* limit, const Limit* firstLimit,
                              const HolidayChoice& holidays, const Moment& asAt);

}  // namespace council::timeliness
