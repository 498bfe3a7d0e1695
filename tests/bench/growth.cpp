#include "groups.h"
#include "records.h"
#include "stopwatch.h"

#include <array>
#include <cstdio>
#include <string>

namespace council::bench {

namespace {

enum class Entered { once, everyRow, asArray };

struct Line {
    const char* what;
    const char* formula;  // @ is the number of rows
    Entered entered;
    int mostRows;
};

constexpr int million = 1'000'000;

constexpr Line lines[] = {
    {"TIMELINESS.PERCENT, one formula over columns",
     R"(=TIMELINESS.PERCENT(A:A;B:B;"45 working days";"31/12/2026"))", Entered::once, million},
    {"TIMELINESS.DUE, one array formula", R"(=TIMELINESS.DUE(A1:A@;"45 working days"))",
     Entered::asArray, million},
    {"TIMELINESS.DUE, a formula in every row", R"(=TIMELINESS.DUE(A1;"45 working days"))",
     Entered::everyRow, million},
    {"MILESTONE.RAG, a formula in every row", "=MILESTONE.RAG(A1;C1;$L$1)", Entered::everyRow,
     million},
    {"MILESTONE.RAG, one array formula of texts", "=MILESTONE.RAG(A1:A@;C1:C@;$L$1)",
     Entered::asArray, 30'000},
};

std::string formulaOf(const Line& line, int rows) {
    std::string formula;
    for (const char* c = line.formula; *c != '\0'; ++c) {
        formula += *c == '@' ? std::to_string(rows) : std::string(1, *c);
    }
    return formula;
}

void enter(Records& records, const Line& line) {
    const std::string formula = formulaOf(line, records.rows());
    switch (line.entered) {
        case Entered::once:
            return records.enter(formula);
        case Entered::everyRow:
            return records.fill(formula);
        case Entered::asArray:
            return records.enterArray(formula, records.rows());
    }
}

}  // namespace

void growth(const Bench& bench) {
    std::printf("\ngrowth\n");
    for (const int rows : {1'000, 3'000, 10'000, 30'000, 100'000, 300'000, million}) {
        Records records(bench.office, rows);
        for (const Line& line : lines) {
            if (rows <= line.mostRows) {
                enter(records, line);
                bench.report.add(
                    Point{line.what, rows, medianRecalculation(records.workbook(), bench.runs)});
            }
        }
    }
}

}  // namespace council::bench
