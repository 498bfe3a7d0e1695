#include "core/dates/reading.h"
#include "groups.h"
#include "stopwatch.h"

#include <algorithm>
#include <string>
#include <vector>

namespace council::bench {

namespace {

using session::ValueRows;

constexpr int reviewsEach = 5;

// Children in A (number), B (became looked after), C (left: no one); their reviews in E and F, the
// children by turns, as a system lists them by date.
session::Workbook lookedAfter(session::Office& office, int children) {
    constexpr int chunk = 10'000;
    const double first = serialOf(dayOf(2020, 1, 2), usualNullDate);
    session::Workbook workbook = office.newWorkbook();
    session::Sheet sheet = workbook.firstSheet();
    const auto write = [&](int count, int column, auto row) {
        for (int start = 0; start < count; start += chunk) {
            ValueRows rows;
            for (int i = start; i < std::min(start + chunk, count); ++i) {
                rows.push_back(row(i));
            }
            sheet.setRows(session::cellName(start + 1, column), rows);
        }
    };
    write(children, 1, [&](int i) -> std::vector<session::CellValue> {
        return {i + 1, first + i % 365};
    });
    write(children * reviewsEach, 5, [&](int i) -> std::vector<session::CellValue> {
        const int child = i % children;
        const int review = i / children;
        constexpr int daysToFirst = 20;
        constexpr int daysBetween = 90;
        return {child + 1, first + child % 365 + daysToFirst + review * daysBetween};
    });
    sheet.setFormula("H1", "=TIMELINESS.REVIEWS(A1:A" + std::to_string(children) + ";B1:B" +
                               std::to_string(children) + ";C1:C" + std::to_string(children) +
                               ";E1:E" + std::to_string(children * reviewsEach) + ";F1:F" +
                               std::to_string(children * reviewsEach) +
                               R"(;"CLA REVIEW";"31/03/2021"))");
    return workbook;
}

}  // namespace

void reviews(const Bench& bench) {
    constexpr int children = 20'000;
    constexpr int tenth = 10;
    constexpr double second = 1000;
    constexpr const char* group = "TIMELINESS.REVIEWS, 20,000 children x 100,000 reviews";
    session::Workbook all = lookedAfter(bench.office, children);
    session::Workbook some = lookedAfter(bench.office, children / tenth);
    const Pair pair = byTurns(all, some, bench.runs);
    all.firstSheet().number("H1");  // throws unless it is answered
    bench.report.add({group, "all of them : a second", pairOf(pair.ours, second), 1});
    bench.report.add(
        {group, "all of them : ten times a tenth", pairOf(pair.ours, pair.other * tenth), 1.3});
}

}  // namespace council::bench
