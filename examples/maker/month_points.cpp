#include "maker/month_points.h"

#include "maker/layout.h"

namespace council::maker {

void putMonthPoints(Sheet& sheet, std::string_view column, int firstRow) {
    // A date may be typed as text, which Calc itself takes for later than any date.
    const std::string asAt = "MILESTONE.DATE(AsAt)";
    for (int point = 0; point < monthPoints; point += 2) {
        const int row = firstRow + point;
        const std::string first = at("$" + std::string(column), row);
        const std::string last = "EOMONTH(" + first + ";0)";
        sheet.set(at(column, row), Formula{R"(=EDATE(MILESTONE.DATE(PeriodFrom;"start");)" +
                                           std::to_string(point / 2) + ")"});
        sheet.set(at(column, row + 1), Formula{"=IF(AND(" + asAt + ">" + first + ";" + asAt +
                                               "<=" + last + ");" + asAt + ";" + last + ")"});
    }
}

}  // namespace council::maker
