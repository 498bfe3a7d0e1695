#include "maker/month_points.h"

#include "maker/layout.h"

namespace council {

void putMonthPoints(Sheet& sheet, std::string_view column, int firstRow) {
    for (int point = 0; point < monthPoints; point += 2) {
        const int row = firstRow + point;
        const std::string first = at("$" + std::string(column), row);
        const std::string last = "EOMONTH(" + first + ";0)";
        sheet.set(at(column, row), Formula{"=EDATE(PeriodFrom;" + std::to_string(point / 2) + ")"});
        sheet.set(at(column, row + 1),
                  Formula{"=IF(AND(AsAt>" + first + ";AsAt<=" + last + ");AsAt;" + last + ")"});
    }
}

}  // namespace council
