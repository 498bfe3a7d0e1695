#include "groups.h"
#include "memory.h"
#include "records.h"
#include "stopwatch.h"

#include <stdexcept>
#include <string>

namespace council::bench {

namespace {

constexpr const char* group = "working days over 100,000 cases : Calc's own";

void mustAgree(const Records& ours, const Records& native) {
    if (ours.answer() != native.answer()) {
        throw std::runtime_error("the answers differ: " + session::shown(ours.answer()) + " and " +
                                 session::shown(native.answer()));
    }
}

// NETWORKDAYS counts a start day that is worked, and every start here is: one more than we do.
void percent(const Bench& bench, Records& ours, Records& native) {
    native.fill("=NETWORKDAYS(A1;B1;" + native.holidays() + ")");
    native.sheet().setFormula("P1", R"(=COUNTIF(N1:N100000;"<=46")/COUNT(N1:N100000))");
    ours.enter(R"(=TIMELINESS.PERCENT(A1:A100000;B1:B100000;"45 working days";"31/12/2026"))");
    const Pair pair = byTurns(ours.workbook(), native.workbook(), bench.runs);
    if (ours.answer() != native.sheet().value("P1")) {
        throw std::runtime_error("the percentages differ");
    }
    native.sheet().set("P1", {});
    bench.report.add({group, "TIMELINESS.PERCENT : NETWORKDAYS column + COUNTIF", pair, 0.06});
}

void wholeColumns(const Bench& bench, Records& range, Records& whole) {
    constexpr int moreOften = 3;
    range.enter(R"(=TIMELINESS.PERCENT(A1:A100000;B1:B100000;"45 working days";"31/12/2026"))");
    whole.enter(R"(=TIMELINESS.PERCENT(A:A;B:B;"45 working days";"31/12/2026"))");
    const Pair pair = byTurns(whole.workbook(), range.workbook(), moreOften * bench.runs);
    mustAgree(whole, range);
    bench.report.add({group, "A:A;B:B : the used rows", pair, 1.3});
}

void due(const Bench& bench, Records& ours, Records& native) {
    native.fill("=WORKDAY(A1;45;" + native.holidays() + ")");
    ours.fill(R"(=TIMELINESS.DUE(A1;"45 working days"))");
    const Pair cells = byTurns(ours.workbook(), native.workbook(), bench.runs);
    mustAgree(ours, native);
    bench.report.add({group, "TIMELINESS.DUE : WORKDAY", cells, 0.10});
    ours.enterArray(R"(=TIMELINESS.DUE(A1:A100000;"45 working days"))", manyRows);
    const double array = medianRecalculation(ours.workbook(), bench.runs);
    mustAgree(ours, native);
    bench.report.add(
        {group, "TIMELINESS.DUE, one array : WORKDAY", pairOf(array, cells.other), 0.03});
}

// The team of each case, as a case system exports it.
void writeTeams(session::Sheet& sheet, int rows) {
    constexpr int teams = 50;
    session::ValueRows values;
    for (int row = 0; row < rows; ++row) {
        values.push_back({"Assessment team " + std::to_string(row % teams + 1)});
    }
    sheet.setRows("R1", values);
}

// One formula for many figures, against PERCENT for one of them; and what has a time of its own.
void manyFigures(const Bench& bench, Records& ours, Records& percent) {
    constexpr const char* many = "100,000 cases, one formula : TIMELINESS.PERCENT";
    constexpr int moreOften = 3;
    writeTeams(ours.sheet(), manyRows);
    percent.enter(R"(=TIMELINESS.PERCENT(A1:A100000;C1:C100000;"45 working days";$L$1))");
    const auto compare = [&](const char* name, const std::string& formula, double agreed) {
        ours.enter(formula);
        const Pair pair = byTurns(ours.workbook(), percent.workbook(), moreOften * bench.runs);
        if (ours.answer().error() != nullptr) {
            throw std::runtime_error(formula + " is not answered");
        }
        bench.report.add({many, name, pair, agreed});
    };
    compare("TIMELINESS.TREND, 24 months",
            R"(=INDEX(TIMELINESS.TREND(A1:A100000;C1:C100000;"45 working days";$L$1;24);25;2))", 3);
    compare("TIMELINESS.BREAKDOWN, 50 teams",
            R"(=INDEX(TIMELINESS.BREAKDOWN(R1:R100000;A1:A100000;C1:C100000;"45 working days";)"
            R"($L$1);2;2))",
            2);
    const auto timed = [&](const char* group, const char* name, const std::string& formula,
                           double milliseconds) {
        ours.enter(formula);
        const double time = medianRecalculation(ours.workbook(), moreOften * bench.runs);
        if (ours.answer().error() != nullptr) {
            throw std::runtime_error(formula + " is not answered");
        }
        bench.report.add({group, name, pairOf(time, milliseconds), 1});
    };
    timed("TIMELINESS.REPEATS, 100,000 events", "20,000 ids : a tenth of a second",
          R"(=TIMELINESS.REPEATS(H1:H100000;A1:A100000;"12 months";$L$1))", 100);
    timed("TREND.XMR", "240 points : a millisecond", "=INDEX(TREND.XMR(E1:E240);2;2)", 1);
}

}  // namespace

void timeliness(const Bench& bench) {
    Records ours(bench.office, manyRows);
    Records other(bench.office, manyRows);
    percent(bench, ours, other);
    wholeColumns(bench, other, ours);
    due(bench, ours, other);
    manyFigures(bench, ours, other);
}

void memoryOfAMillionRows(const Bench& bench) {
    constexpr int rows = 1'000'000;
    constexpr double agreedMegabytes = 64;
    Records records(bench.office, rows);
    records.enter(R"(=TIMELINESS.COUNT(A1:A2;B1:B2;"45 wd";"31/12/2026";"late"))");
    records.workbook().recalculate();
    resetPeak(bench.office);
    const double before = memoryOf(bench.office).now;
    records.enter(R"(=TIMELINESS.COUNT(A:A;B:B;"45 wd";"31/12/2026";"late"))");
    records.workbook().recalculate();
    const double added = memoryOf(bench.office).peak - before;
    bench.report.add({"memory added by reading", "1,000,000 rows x 2 columns : 64 MB",
                      pairOf(added, agreedMegabytes), 1, "MB"});
}

}  // namespace council::bench
