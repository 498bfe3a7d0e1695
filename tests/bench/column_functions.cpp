#include "groups.h"
#include "records.h"
#include "stopwatch.h"

#include <stdexcept>
#include <string>

namespace council::bench {

namespace {

struct ColumnCall {
    const char* name;
    const char* arguments;
    bool namesInFirstRow = false;
};

constexpr ColumnCall calls[] = {
    {"TIMELINESS.PERCENT", R"((A1:A100000;C1:C100000;"45 working days";$L$1))"},
    {"TIMELINESS.COUNT", R"((A1:A100000;C1:C100000;"45 working days";$L$1;"late"))"},
    {"TIMELINESS.DELAY", R"((A1:A100000;C1:C100000;"45 working days";$L$1))"},
    {"TIMELINESS.DURATION", R"((A1:A100000;C1:C100000;"working days";$L$1))"},
    {"TIMELINESS.BANDS", R"((A1:A100000;C1:C100000;{10;20;45};$L$1;"working days"))"},
    {"TIMELINESS.SUMMARY", R"((A1:A100000;C1:C100000;"45 working days";$L$1))"},
    {"TIMELINESS.UPTODATE", R"((A1:A100000;C1:C100000;B1:B100000;"6 weeks";$L$1))"},
    {"FOSTER.RECRUITED", R"((B1:B100000;"01/04/2022";"31/03/2023";$L$1))"},
    {"FOSTER.NET", R"((A1:A100000;C1:C100000;"01/04/2022";"31/03/2023";$L$1))"},
    {"FOSTER.STOCK", "(A1:A100000;C1:C100000;$L$1)"},
    {"FOSTER.LEAVINGRATE", R"((A1:A100000;C1:C100000;"01/04/2022";"31/03/2023";$L$1))"},
    {"FOSTER.CONVERSION", R"((A1:A100000;C1:C100000;"01/04/2022";"31/03/2023";$L$1))"},
    {"FOSTER.FORECAST", R"((B1:B100000;"01/04/2022";"31/03/2024";$L$1))"},
    {"FOSTER.CHANCE", R"((B1:B100000;40000;"01/04/2022";"31/03/2024";$L$1))"},
    {"INDICATORS.UNUSABLE", "(B1:B100000)"},
    {"FOSTER.FUNNEL", R"((A1:C100000;"01/04/2022";"31/03/2023";$L$1))", true},
};

}  // namespace

void columnFunctions(const Bench& bench) {
    constexpr double agreed = 1.3;
    constexpr int moreOften = 3;  // one formula: a moment each
    Records ours(bench.office, manyRows);
    Records floor(bench.office, manyRows);
    for (const ColumnCall& call : calls) {
        const std::string formula = std::string(call.name) + call.arguments;
        if (call.namesInFirstRow) {
            for (Records* records : {&ours, &floor}) {
                records->sheet().setRows("A1", {{"Enquiry", "Application", "Approval"}});
            }
        }
        ours.enter("=" + formula);
        floor.enter("=FLOOR." + formula);
        const Pair pair = byTurns(ours.workbook(), floor.workbook(), moreOften * bench.runs);
        if (ours.answer().error() != nullptr || floor.answer().error() != nullptr) {
            throw std::runtime_error(formula + " is not answered");
        }
        bench.report.add({"columns of 100,000 rows : reading them", call.name, pair, agreed});
    }
}

}  // namespace council::bench
