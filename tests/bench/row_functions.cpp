#include "catalogue/catalogue.h"
#include "groups.h"
#include "records.h"
#include "stopwatch.h"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>

namespace council::bench {

namespace {

struct RowCall {
    const char* name;
    const char* arguments;  // of row 1, as people would give them
    int rows = manyRows;
};

// Calc hands these every figure of a range anew for each cell.
constexpr int fewerRows = 1'000;

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
    {"BENCHMARK.BAND", "(E1;$K$1:$K$150)", fewerRows},
    {"BENCHMARK.RANK", "(E1;$K$1:$K$150)", fewerRows},
    {"BENCHMARK.TOP", "(E1;$K$1:$K$150)", fewerRows},
};

}  // namespace

namespace {

bool readsDates(const std::string& name) {
    return std::ranges::any_of(catalogue::find(name)->arguments, [](const auto& argument) {
        return argument.reads == catalogue::Reads::date ||
               argument.reads == catalogue::Reads::openingDate ||
               argument.reads == catalogue::Reads::dateOrYear;
    });
}

void compare(const Bench& bench, Records& ours, Records& floor, const RowCall& call,
             const std::string& prefix, const std::string& group, std::optional<double> agreed) {
    const std::string formula = std::string(call.name) + call.arguments;
    floor.fill("=" + prefix + formula, call.rows);
    const Pair pair = byTurns(ours.workbook(), floor.workbook(), bench.runs);
    if (ours.answer().error() != nullptr || floor.answer().error() != nullptr) {
        throw std::runtime_error(formula + " is not answered");
    }
    bench.report.add({group, formula, pair, agreed});
}

}  // namespace

void rowFunctions(const Bench& bench) {
    constexpr double agreed = 1.15;
    Records ours(bench.office, manyRows);
    Records floor(bench.office, manyRows);
    for (const RowCall& call : calls) {
        ours.fill(std::string("=") + call.name + call.arguments, call.rows);
        compare(bench, ours, floor, call, "FLOOR.",
                call.rows == manyRows ? "100,000 formulas : the floor"
                                      : "formulas over 150 figures : the floor",
                agreed);
    }
    for (const RowCall& call : calls) {
        if (readsDates(call.name)) {
            ours.fill(std::string("=") + call.name + call.arguments, call.rows);
            compare(bench, ours, floor, call, "DAYZERO.",
                    "100,000 formulas : the floor, asking for the workbook's day 0", std::nullopt);
        }
    }
}

}  // namespace council::bench
