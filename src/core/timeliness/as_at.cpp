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

}  // namespace council::timeliness
