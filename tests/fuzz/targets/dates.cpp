#include "../targets.h"

namespace council::fuzz {

namespace {

Day dayRead(const DateReading& reading) {
    require(reading.isReadable() && isUsable(reading.moment.day), "a readable date is usable");
    return reading.moment.day;
}

void text(const std::string& text) {
    const DateReading first = readDateText(text, MonthEdge::first);
    const DateReading last = readDateText(text, MonthEdge::last);
    require(first.kind == last.kind, "a month is readable at either edge");
    if (!first.isReadable()) {
        return;
    }
    require(dayRead(first) <= dayRead(last), "the first of a month is not after its last");
    require(readDateText(isoText(first.moment.day), MonthEdge::last) ==
                DateReading::of({first.moment.day, {}}),
            "a date written in full reads back");
    require(readDateText(longText(last.moment), MonthEdge::first).isReadable(),
            "what a sentence says can be typed");
}

void serial(double serial) {
    for (const Day nullDate : nullDates) {
        const DateReading reading = readDateSerial(serial, nullDate);
        if (reading.isReadable()) {
            const Moment& moment = reading.moment;
            dayRead(reading);
            require(readDateSerial(serialOf(moment, nullDate), nullDate) == reading,
                    "a serial number reads back");
        }
    }
}

}  // namespace

void dates(Input input) {
    if (input.below(4) == 0) {
        serial(input.number());
    } else {
        text(input.rest());
    }
}

}  // namespace council::fuzz
