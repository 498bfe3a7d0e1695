#include "core/dates/period.h"

#include "core/dates/sentences.h"

namespace council {

texts::Phrase within(const Period& period, texts::Phrase what) {
    if (!period.from && !period.to) {
        return what;
    }
    texts::Phrase::Blanks blanks{{"what", std::move(what)}};
    if (period.from) {
        blanks.push_back({"from", inWords(*period.from)});
    }
    if (period.to) {
        blanks.push_back({"to", inWords(*period.to)});
    }
    return {!period.to    ? dates::saysOfPeriods("from")
            : period.from ? dates::saysOfPeriods("fromTo")
                          : dates::saysOfPeriods("upTo"),
            std::move(blanks)};
}

}  // namespace council
