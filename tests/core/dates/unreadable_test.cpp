#include "core/dates/unreadable.h"

#include "core/dates/reading.h"

#include <gtest/gtest.h>

namespace council {
namespace {

TEST(UnreadableDate, SaysWhatItMayHaveBeen) {
    const std::string outside =
        "outside 1 January 1950 to 31 December 2199, the dates these functions read";
    const std::pair<Cell, std::string> cases[] = {
        {2030.0, "is 22 July 1905 to Calc; a year typed alone becomes such a number"},
        {1.0, "is what a ticked box or TRUE counts as, and no date"},
        {0.5, "is a time of day without a date"},
        {11048.0, "is 31 March 1930, " + outside +
                      "; a year typed with two digits may have been taken for one of the last "
                      "century"},
        {18263.0, "is 31 December 1949, " + outside +
                      "; a year typed with two digits may have been taken for one of the last "
                      "century"},
        {-5.0, "is 25 December 1899, " + outside},
        {1e300, "is not a date this function can read"},
        {"2021-09-30T00:00:00Z", "names a time zone: in London it may be another day"},
        {"2021-09-30 00:00:00+00:00", "names a time zone: in London it may be another day"},
        {"2021-09-30 23:00 -0100", "names a time zone: in London it may be another day"},
        {"Thursday 31 March 2017", "names the wrong weekday: 31 March 2017 is a Friday"},
        {"Thu, 31/03/2017", "names the wrong weekday: 31 March 2017 is a Friday"},
        {"09/30/2021", "has its month first; the day comes first here"},
        {"31/06/2021", "names a day that June 2021 does not have"},
        {"30.02.21", "names a day that February 2021 does not have"},
        {"12/05/1949", "is 12 May 1949, " + outside},
        {"Sep-16", "may be a day of a month or a month of a year"},
        {"Sept 16", "may be a day of a month or a month of a year"},
        {"soon", "is not a date this function can read"},
        {"14:30", "is not a date this function can read"},
        {"", "is not a date this function can read"},
        {Cell::error(), "is not a date this function can read"},
    };
    for (const auto& [cell, trouble] : cases) {
        EXPECT_EQ(whyUnreadable(cell, usualNullDate).english(), trouble) << quoted(cell);
    }
}

}  // namespace
}  // namespace council
