#include "core/timeliness/ids.h"

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

TEST(Ids, MatchAsTrimmedTextInCapitalsOrNot) {
    EXPECT_EQ(idOf(Cell(1001.0)), "1001");
    EXPECT_EQ(idOf(Cell(" 1001 ")), "1001");
    EXPECT_EQ(idOf(Cell("AB 12")), idOf(Cell("ab 12")));
    EXPECT_EQ(idOf(Cell("AB\u00a012")), idOf(Cell("AB 12"))) << "a space that does not break";
    EXPECT_EQ(idOf(Cell("AB 12\u00a0")), idOf(Cell("AB 12")));
    EXPECT_NE(idOf(Cell("AB 12")), idOf(Cell("AB12")));
    EXPECT_EQ(idOf(Cell()), "");
    EXPECT_EQ(idOf(Cell::error()), "");
}

TEST(Ids, AreShownAsTheyAreTyped) {
    EXPECT_EQ(spellingOf(Cell(" North Team ")), "North Team");
    EXPECT_EQ(spellingOf(Cell(12.5)), "12.5");
}

}  // namespace
}  // namespace council::timeliness
