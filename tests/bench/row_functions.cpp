#include "groups.h"
#include "records.h"
#include "stopwatch.h"

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
constexpr int fewerRows = 10'000;

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

void rowFunctions(const Bench& bench) {
    constexpr double agreed = 1.15;
    Records ours(bench.office, manyRows);
    Records floor(bench.office, manyRows);
    for (const RowCall& call : calls) {
        const std::string formula = std::string(call.name) + call.arguments;
        ours.fill("=" + formula, call.rows);
        floor.fill("=FLOOR." + formula, call.rows);
        const Pair pair = byTurns(ours.workbook(), floor.workbook(), bench.runs);
        if (ours.answer().error() != nullptr || floor.answer().error() != nullptr) {
            throw std::runtime_error(formula + " is not answered");
        }
        bench.report.add({call.rows == manyRows ? "100,000 formulas : the floor"
                                                : "10,000 formulas over 150 figures : the floor",
                          formula, pair, agreed});
    }
}

}  // namespace council::bench
