#include "core/dates/date_edge.h"

#include "core/dates/reading.h"

#include <gtest/gtest.h>

namespace council {
namespace {

TEST(DateEdges, MoveAMonthAloneOrEveryDate) {
    struct Case {
        Cell cell;
        const char* end;
        const char* start;
        const char* endOfMonth;
        const char* startOfMonth;
    };
    const Case cases[] = {
        // 42614 is 1 September 2016: what Calc makes of a month typed into a cell.
        {42614.0, "1 September 2016", "1 September 2016", "30 September 2016", "1 September 2016"},
        {"September 2016", "30 September 2016", "1 September 2016", "30 September 2016",
         "1 September 2016"},
        {"15/02/2024", "15 February 2024", "15 February 2024", "29 February 2024",
         "1 February 2024"},
        {"31/12/2199", "31 December 2199", "31 December 2199", "31 December 2199",
         "1 December 2199"},
    };
    for (const auto& [cell, end, start, endOfMonth, startOfMonth] : cases) {
        const auto at = [&text = cell](DateEdge edge) {
            return longText(readDateAt(text, usualNullDate, edge).moment);
        };
        EXPECT_EQ(at(DateEdge::end), end);
        EXPECT_EQ(at(DateEdge::start), start);
        EXPECT_EQ(at(DateEdge::endOfMonth), endOfMonth);
        EXPECT_EQ(at(DateEdge::startOfMonth), startOfMonth);
    }
    EXPECT_TRUE(readDateAt("TBC", usualNullDate, DateEdge::endOfMonth).isBlank());
    EXPECT_TRUE(readDateAt("soon", usualNullDate, DateEdge::endOfMonth).isUnreadable());
}

}  // namespace
}  // namespace council
