#include "core/timeliness/as_at.h"

namespace council::timeliness {

bool hasHappened(const Moment& event, const Moment& asAt, Clock clock) {
    if (event.day != asAt.day || clock == Clock::days) {
        return event.day <= asAt.day;
    }
    return !event.time || !asAt.time || *event.time <= *asAt.time;
}

bool hasCome(const Moment& due, const Moment& asAt) {
    return hasHappened(due, asAt, Clock::instants);
}

bool hasPassed(const Moment& due, const Moment& asAt) {
    if (due.day != asAt.day || !due.time) {
        return due.day < asAt.day;
    }
    return !asAt.time || *due.time < *asAt.time;  // the end of the day is after any time of it
}

}  // namespace council::timeliness
