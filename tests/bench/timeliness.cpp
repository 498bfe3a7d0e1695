#include "timeliness.h"

#include "core/calendars/holidays.h"
#include "core/calendars/working_calendar.h"
#include "core/dates/reading.h"
#include "memory.h"
#include "stopwatch.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace council::bench {

namespace {

using session::Sheet;
using session::ValueRows;
using session::Workbook;

constexpr int manyRows = 100'000;
constexpr int chunk = 20'000;

double serial(Day day) {
    return serialOf(day, dayOf(1899, 12, 30));
}

// Starts on working days of 2020 to 2025 in column A and their ends, up to 69 days later, in B: the
// same in every run. NETWORKDAYS counts a start day that is worked, so one more than we do.
void writeCases(Sheet& sheet, int rows) {
    const WorkingCalendar& calendar = *WorkingCalendar::of(Nation::englandAndWales);
    unsigned random = 1;
    const auto next = [&random](unsigned below) {
        random = random * 1664525U + 1013904223U;
        return static_cast<int>((random >> 8U) % below);
    };
    for (int first = 0; first < rows; first += chunk) {
        ValueRows values;
        for (int row = first; row < std::min(first + chunk, rows); ++row) {
            const Day start =
                *calendar.knownFirstWorkingDayFrom(dayOf(2020, 1, 2) + Days(next(2000)));
            values.push_back({serial(start), serial(start + Days(next(70)))});
        }
        sheet.setRows(session::cellName(first + 1, 1), values);
    }
}

// The bank holidays as a named range, as people keep them: H1:H334.
std::string writeHolidays(Sheet& sheet) {
    ValueRows values;
    for (const Holiday& holiday : bankHolidays(Nation::englandAndWales)) {
        values.push_back({serial(holiday.day)});
    }
    sheet.setRows("H1", values);
    return "$H$1:$H$" + std::to_string(values.size());
}

class Cases {
 public:
    explicit Cases(session::Office& office)
        : workbook(office.newWorkbook()),
          sheet(workbook.firstSheet()),
          holidays(writeHolidays(sheet)) {
        writeCases(sheet, manyRows);
    }

    void fill(const std::string& formula) {
        sheet.setFormula("C1", formula);
        sheet.fillDown("C1:C" + std::to_string(manyRows));
    }

    Workbook workbook;
    Sheet sheet;
    std::string holidays;
};

struct Timed {
    double time;
    double answer;
};

Timed nativePercent(session::Office& office, int runs) {
    Cases cases(office);
    cases.fill("=NETWORKDAYS(A1;B1;" + cases.holidays + ")");
    cases.sheet.setFormula("E1", R"(=COUNTIF(C1:C100000;"<=46")/COUNT(C1:C100000))");
    const double time = medianRecalculation(cases.workbook, runs);
    return {time, cases.sheet.number("E1")};
}

struct RangeAndWhole {
    Timed range;
    Timed whole;
};

// In one workbook and by turns, so that a busy moment of the machine meets both.
RangeAndWhole ourPercent(session::Office& office, int runs) {
    Cases cases(office);
    const auto timed = [&](const std::string& columns) {
        cases.sheet.setFormula(
            "E1", "=TIMELINESS.PERCENT(" + columns + R"(;"45 working days";"31/12/2026"))");
        const double time = medianRecalculation(cases.workbook, 3);
        return Timed{time, cases.sheet.number("E1")};
    };
    std::vector<double> range;
    std::vector<double> whole;
    double answer = 0;
    for (int i = 0; i < 3 * runs; ++i) {
        range.push_back(timed("A1:A100000;B1:B100000").time);
        const Timed all = timed("A:A;B:B");
        whole.push_back(all.time);
        answer = all.answer;
    }
    return {{median(range), answer}, {median(whole), answer}};
}

Timed dueDates(session::Office& office, const std::string& formula, int runs) {
    Cases cases(office);
    cases.fill(formula +
               (formula.find("WORKDAY") != std::string::npos ? cases.holidays + ")" : ""));
    const double time = medianRecalculation(cases.workbook, runs);
    return {time, cases.sheet.number("C100000")};
}

Timed dueArray(session::Office& office, int runs) {
    Cases cases(office);
    cases.sheet.setArrayFormula("C1:C100000", R"(=TIMELINESS.DUE(A1:A100000;"45 working days"))");
    const double time = medianRecalculation(cases.workbook, runs);
    return {time, cases.sheet.number("C100000")};
}

void print(const char* what, const Timed& ours, const Timed& native, double agreed) {
    bench::print({what, ours.time, native.time, agreed});
    if (ours.answer != native.answer) {
        std::printf("    answers differ: %.12g and %.12g\n", ours.answer, native.answer);
    }
}

}  // namespace

void timeliness(session::Office& office, int runs) {
    const Timed helper = nativePercent(office, runs);
    const auto [range, whole] = ourPercent(office, runs);
    print("TIMELINESS.PERCENT : NETWORKDAYS column + COUNTIF", range, helper, 0.10);
    print("TIMELINESS.PERCENT, A:A;B:B : the used range", whole, range, 1.3);
    const Timed workday = dueDates(office, "=WORKDAY(A1;45;", runs);
    print("TIMELINESS.DUE, a formula a row : WORKDAY",
          dueDates(office, R"(=TIMELINESS.DUE(A1;"45 working days"))", runs), workday, 0.15);
    print("TIMELINESS.DUE, one array formula : WORKDAY", dueArray(office, runs), workday, 0.04);
}

void memoryOfAMillionRows(session::Office& office) {
    constexpr int rows = 1'000'000;
    Workbook workbook = office.newWorkbook();
    Sheet sheet = workbook.firstSheet();
    writeCases(sheet, rows);
    sheet.setFormula("E1", R"(=TIMELINESS.COUNT(A1:A2;B1:B2;"45 wd";"31/12/2026";"late"))");
    workbook.recalculate();
    resetPeak(office);
    const double before = memoryOf(office).now;
    sheet.setFormula("E1", R"(=TIMELINESS.COUNT(A:A;B:B;"45 wd";"31/12/2026";"late"))");
    workbook.recalculate();
    const double added = memoryOf(office).peak - before;
    std::printf("%-52s %9.1f MB %35.0f  %s\n", "1,000,000 rows x 2 columns read, added at the peak",
                added, 64.0, added <= 64 ? "ok" : "OVER");
}

}  // namespace council::bench
