#include "core/fostering/period.h"

#include "core/fostering/sentences.h"

namespace council::fostering {

Outcome<TargetPeriod> periodOf(Day from, Day to) {
    if (to < from) {
        return Problem{Problem::Kind::argument,
                       "to",
                       inWords(to),
                       {says("reversed"), {{"from", inWords(from)}}},
                       says("reversed.fix")};
    }
    return TargetPeriod{from, to};
}

texts::Phrase inWords(const TargetPeriod& period) {
    return {says("period"), {{"from", inWords(period.from)}, {"to", inWords(period.to)}}};
}

}  // namespace council::fostering
