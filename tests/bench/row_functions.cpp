#include "catalogue/catalogue.h"
#include "groups.h"
#include "records.h"
#include "stopwatch.h"

#include <algorithm>
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

constexpr double agreed = 1.15;

bool readsDates(const RowCall& call) {
    return std::ranges::any_of(catalogue::find(call.name)->arguments, [](const auto& argument) {
        return argument.reads == catalogue::Reads::date ||
               argument.reads == catalogue::Reads::openingDate ||
               argument.reads == catalogue::Reads::dateOrYear;
    });
}

// Each of the calls in so many rows, beside the function of the same name in another add-in.
void compare(const Bench& bench, std::span<const RowCall> those, int rows, const char* prefix,
             const char* group, std::optional<double> mostRatio) {
    Records ours(bench.office, rows);
    Records other(bench.office, rows);
    for (const RowCall& call : those) {
        const std::string formula = std::string(call.name) + call.arguments;
        ours.fill("=" + formula, rows);
        other.fill("=" + std::string(prefix) + formula, rows);
        const Pair pair = byTurns(ours.workbook(), other.workbook(), bench.runs);
        if (ours.answer().error() != nullptr || other.answer().error() != nullptr) {
            throw std::runtime_error(formula + " is not answered");
        }
        bench.report.add({group, formula, pair, mostRatio});
    }
}

}  // namespace

void rowFunctions(const Bench& bench) {
    compare(bench, calls, manyRows, "FLOOR.", "100,000 formulas : the floor", agreed);
    std::vector<RowCall> withDates;
    std::ranges::copy_if(calls, std::back_inserter(withDates), readsDates);
    compare(bench, withDates, manyRows, "DAYZERO.",
            "100,000 formulas : the floor, asking for the workbook's day 0", std::nullopt);
}

void listFunctions(const Bench& bench) {
    compare(bench, listCalls, fewerRows, "FLOOR.", "3,000 formulas over 150 figures : the floor",
            agreed);
}

}  // namespace council::bench
