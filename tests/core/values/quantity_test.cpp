#include "core/values/quantity.h"

#include <gtest/gtest.h>

namespace council {
namespace {

TEST(Quantity, IsANumberOrATextThatShowsOne) {
    EXPECT_EQ(readQuantity(Cell(2.5)), Quantity::of(2.5));
    EXPECT_EQ(readQuantity(Cell(-1.0)), Quantity::of(-1));
    EXPECT_EQ(readQuantity(Cell(" 2 ")), Quantity::of(2)) << "exports hold numbers as text";
}

TEST(Quantity, TellsABlankFromWhatIsNoNumber) {
    EXPECT_TRUE(readQuantity(Cell()).isBlank());
    EXPECT_TRUE(readQuantity(Cell("  ")).isBlank());
    for (const Cell& cell : {Cell("two"), Cell("2 carers"), Cell("50%"), Cell::error()}) {
        EXPECT_TRUE(readQuantity(cell).isUnreadable());
    }
}

}  // namespace
}  // namespace council
