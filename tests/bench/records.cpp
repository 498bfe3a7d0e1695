#include "records.h"

#include "core/calendars/holidays.h"
#include "core/calendars/working_calendar.h"
#include "core/dates/reading.h"
#include "random.h"

#include <algorithm>
#include <array>

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>

namespace council::bench {

namespace {

using session::ValueRows;
namespace sheet = com::sun::star::sheet;
namespace uno = com::sun::star::uno;

double serial(Day day) {
    return serialOf(day, usualNullDate);
}

std::vector<session::CellValue> record(int row, test::Random& random) {
    static constexpr std::array<const char*, 4> words{"On track", "At risk", "Overdue", "Complete"};
    constexpr int percent = 100;
    const WorkingCalendar& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    const Day start = *calendar.firstWorkingDayFrom(dayOf(2020, 1, 2) + Days(random.upTo(1999)));
    const Day end = start + Days(random.upTo(69));
    const std::size_t word = random.below(words.size());
    const double figure = random.upTo(percent) / static_cast<double>(percent);
    return {serial(start),
            serial(end),
            row % 3 == 0 ? session::CellValue() : session::CellValue(serial(end)),
            words[word],
            figure,
            0.9,
            "30/09/" + std::to_string(2016 + row % 9),
            row / 5 + 1,
            static_cast<int>(word) + 1};
}

void writeRecords(session::Sheet& sheet, int rows) {
    constexpr int chunk = 10'000;
    test::Random random(1);
    for (int first = 0; first < rows; first += chunk) {
        ValueRows values;
        for (int row = first; row < std::min(first + chunk, rows); ++row) {
            values.push_back(record(row, random));
        }
        sheet.setRows(session::cellName(first + 1, 1), values);
    }
}

std::string writeHolidays(session::Sheet& sheet) {
    ValueRows values;
    for (const Holiday& holiday : bankHolidays(Nation::englandAndWales)) {
        values.push_back({serial(holiday.day)});
    }
    sheet.setRows("J1", values);
    return "$J$1:$J$" + std::to_string(values.size());
}

void writeFigures(session::Sheet& sheet) {
    constexpr int authorities = 150;
    ValueRows values;
    for (int i = 0; i < authorities; ++i) {
        values.push_back({(i * 37 % authorities) / static_cast<double>(authorities)});
    }
    sheet.setRows("K1", values);
    sheet.setRows(
        "L1",
        {{serial(dayOf(2023, 1, 31))}, {serial(dayOf(2022, 4, 1))}, {serial(dayOf(2023, 3, 31))}});
}

}  // namespace

Records::Records(session::Office& office, int rows)
    : workbook_(office.newWorkbook()),
      sheet_(workbook_.firstSheet()),
      rows_(rows),
      holidays_(writeHolidays(sheet_)) {
    writeRecords(sheet_, rows);
    writeFigures(sheet_);
}

void Records::clear() {
    const auto all = sheet_.handle()->getCellRangeByName("N1:Q" + rtl::OUString::number(rows_));
    uno::Reference<sheet::XSheetOperation>(all, uno::UNO_QUERY_THROW)
        ->clearContents(sheet::CellFlags::VALUE | sheet::CellFlags::STRING |
                        sheet::CellFlags::FORMULA);
}

void Records::fill(const std::string& formula, int rows) {
    clear();
    sheet_.setFormula("N1", formula);
    sheet_.fillDown("N1:N" + std::to_string(rows));
}

void Records::enter(const std::string& formula) {
    clear();
    sheet_.setFormula("N1", formula);
}

void Records::enterArray(const std::string& formula, int rows) {
    clear();
    sheet_.setArrayFormula("N1:N" + std::to_string(rows), formula);
}

}  // namespace council::bench
