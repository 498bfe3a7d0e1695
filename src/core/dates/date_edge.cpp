#include "core/dates/date_edge.h"

namespace council {

DateReading readDateAt(const Cell& cell, Day nullDate, DateEdge edge) {
    const DateReading date =
        readDate(cell, nullDate, edge == DateEdge::start ? MonthEdge::first : MonthEdge::last);
    if (!date.isReadable()) {
        return date;
    }
    switch (edge) {
        case DateEdge::endOfMonth:
            return DateReading::of({lastOfMonth(date.moment.day), std::nullopt});
        case DateEdge::startOfMonth:
            return DateReading::of({firstOfMonth(date.moment.day), std::nullopt});
        default:
            return date;
    }
}

}  // namespace council
