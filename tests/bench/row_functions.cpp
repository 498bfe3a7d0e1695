#include "catalogue/catalogue.h"
#include "groups.h"
#include "instructions.h"
#include "records.h"
#include "stopwatch.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace council::bench {

namespace {

struct RowCall {
    const char* name;
    const char* arguments;  // of row 1, as people would give them
};

constexpr RowCall calls[] = {
    {"MILESTONE.STATUS", "(A1;C1;$L$1)"},
    {"MILESTONE.RAG", "(A1;C1;$L$1)"},
    {"MILESTONE.SLIPPAGE", "(A1;C1;$L$1)"},
    {"MILESTONE.DATE", "(G1)"},
    {"MILESTONE.CHECK", "(D1;D1;B1;A1;C1)"},
    {"RAG.VALUE", "(E1;F1)"},
    {"RAG.COLOUR", "(D1)"},
    {"RAG.CODE", "(D1)"},
    {"RAG.SYMBOL", "(D1)"},
    {"RAG.SCORE", "(D1)"},
    {"TIMELINESS.DUE", R"((A1;"45 working days"))"},
    {"TIMELINESS.ELAPSED", R"((A1;B1;"working days"))"},
    {"TIMELINESS.STATUS", R"((A1;C1;"45 working days";$L$1))"},
    {"TIMELINESS.WORKINGDAY", "(A1)"},
    {"TIMELINESS.STANDARD", R"(("ASSESSMENT";"limit"))"},
    {"FOSTER.EXPECTED", "(I1;$L$2;$L$3;$L$1)"},
    {"FOSTER.EXPECTED", R"((I1;"01/04/2022";"31/03/2023";$L$1))"},
    {"FOSTER.PERCENT", "(E1;F1)"},
    {"FOSTER.STATUS", "(I1;4;$L$2;$L$3;$L$1)"},
    {"FOSTER.RAG", "(I1;4;$L$2;$L$3;$L$1)"},
    {"FOSTER.NEEDED", "(I1;8;$L$1;$L$3)"},
    {"BENCHMARK.CONFIDENCE", R"((I1;20;"low"))"},
    {"TREND.CHANGE", "(E1;F1)"},
    {"TREND.DIRECTION", "(E1;F1)"},
    {"TREND.ARROW", "(E1;F1)"},
    {"OFSTED.GRADE", R"(("Good"))"},
    {"OFSTED.JUDGEMENT", "(I1)"},
};

// Calc hands these every figure of a range anew for each cell.
constexpr RowCall listCalls[] = {
    {"BENCHMARK.BAND", "(E1;$K$1:$K$150)"},
    {"BENCHMARK.RANK", "(E1;$K$1:$K$150)"},
    {"BENCHMARK.TOP", "(E1;$K$1:$K$150)"},
};
constexpr int fewerRows = 3'000;

// Counting takes fifty times as long as calculating, and needs no large number.
constexpr int countedRows = 2'000;
constexpr int countedListRows = 200;

constexpr double agreed = 1.15;

bool readsDates(const RowCall& call) {
    return std::ranges::any_of(catalogue::find(call.name)->arguments, [](const auto& argument) {
        return argument.reads == catalogue::Reads::date ||
               argument.reads == catalogue::Reads::openingDate ||
               argument.reads == catalogue::Reads::dateOrYear;
    });
}

// What is measured of two workbooks: how long they take, or how many instructions.
using Measure = std::function<Pair(session::Workbook&, session::Workbook&)>;

struct Other {
    const char* prefix;  // of the functions of the same names in another add-in
    const char* group;
    std::optional<double> mostRatio;
};

// Each of the calls in so many rows, beside the other's.
void compare(const Bench& bench, std::span<const RowCall> those, int rows, const Other& other,
             const Measure& measure, const char* unit) {
    Records ours(bench.office, rows);
    Records others(bench.office, rows);
    for (const RowCall& call : those) {
        const std::string formula = std::string(call.name) + call.arguments;
        ours.fill("=" + formula, rows);
        others.fill("=" + std::string(other.prefix) + formula, rows);
        const Pair pair = measure(ours.workbook(), others.workbook());
        if (ours.answer().error() != nullptr || others.answer().error() != nullptr) {
            throw std::runtime_error(formula + " is not answered");
        }
        bench.report.add({other.group, formula, pair, other.mostRatio, unit});
    }
}

void compareTimes(const Bench& bench, std::span<const RowCall> those, int rows,
                  const Other& other) {
    const auto measure = [&](session::Workbook& ours, session::Workbook& others) {
        return byTurns(ours, others, bench.runs);
    };
    compare(bench, those, rows, other, measure, "ms");
}

}  // namespace

void rowFunctions(const Bench& bench) {
    compareTimes(bench, calls, manyRows, {"FLOOR.", "100,000 formulas : the floor", agreed});
    std::vector<RowCall> withDates;
    std::ranges::copy_if(calls, std::back_inserter(withDates), readsDates);
    compareTimes(bench, withDates, manyRows,
                 {"DAYZERO.", "100,000 formulas : the floor, asking for the workbook's day 0",
                  std::nullopt});
}

void listFunctions(const Bench& bench) {
    compareTimes(bench, listCalls, fewerRows,
                 {"FLOOR.", "3,000 formulas over 150 figures : the floor", agreed});
}

void rowInstructions(const Bench& bench) {
    if (!InstructionCounter::isInstalled()) {
        bench.report.note("Instructions are not counted: valgrind is not installed.");
        return;
    }
    InstructionCounter counter(BENCH_BUNDLE_DIR);
    const Bench counted{counter.office(), bench.runs, bench.report};
    const auto measureOf = [&](int rows) {
        return [&counter, rows](session::Workbook& ours, session::Workbook& others) {
            const Pair all = counter.byTurns(ours, others);
            return pairOf(all.ours / rows, all.other / rows);
        };
    };
    compare(counted, calls, countedRows, {"FLOOR.", "instructions of a call : the floor's", agreed},
            measureOf(countedRows), "");
    compare(counted, listCalls, countedListRows,
            {"FLOOR.", "instructions of a call over 150 figures : the floor's", agreed},
            measureOf(countedListRows), "");

    Records ours(counter.office(), countedRows);
    Records other(counter.office(), countedRows);
    ours.fill("=MILESTONE.RAG(A1;C1;$L$1)");
    other.fill("=EOMONTH(A1;1)");
    bench.report.add({"instructions of MILESTONE.RAG : of EOMONTH", "MILESTONE.RAG(A1;C1;$L$1)",
                      measureOf(countedRows)(ours.workbook(), other.workbook()), std::nullopt, ""});
}

}  // namespace council::bench
