// How a cell looks that has much to say.
#pragma once

#include "session/sheet.h"
#include "session/uno_text.h"

#include <string_view>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <gtest/gtest.h>

namespace council::test {

// Does the cell break its text into lines, and has its row the height of so many?
inline void expectLinesFit(const session::Sheet& sheet, std::string_view cell, int lines) {
    namespace star = com::sun::star;
    const auto range = sheet.handle()->getCellRangeByName(session::toUno(cell));
    const star::uno::Reference<star::beans::XPropertySet> look(range, star::uno::UNO_QUERY_THROW);
    bool breaks = false;
    look->getPropertyValue("IsTextWrapped") >>= breaks;
    EXPECT_TRUE(breaks) << sheet.name() << ", " << cell;
    float points = 0;
    look->getPropertyValue("CharHeight") >>= points;
    const star::uno::Reference<star::table::XColumnRowRange> place(range,
                                                                   star::uno::UNO_QUERY_THROW);
    const star::uno::Reference<star::beans::XPropertySet> row(place->getRows()->getByIndex(0),
                                                              star::uno::UNO_QUERY_THROW);
    sal_Int32 height = 0;  // in hundredths of a millimetre
    row->getPropertyValue("Height") >>= height;
    constexpr double line = 1.15 * 2540 / 72;  // of a point
    EXPECT_GE(height, line * lines * static_cast<double>(points)) << sheet.name() << ", " << cell;
}

}  // namespace council::test
