// Who is overdue on the day, the longest overdue first.
#include "maker/annex_a/cases.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <utility>

namespace council::maker::annex_a {
namespace {

struct Kind {
    const Timescale& timescale;
    std::string_view title;
    int room;
};
constexpr Kind kinds[] = {
    {assessment, "Assessments", 24},
    {conference, "Initial child protection conferences", 12},
};

// Due date and row in one number, so that sorting the numbers sorts the cases.
constexpr int rowsADay = 100000;

// An error cell must not take the whole list down: it is one more date that cannot be read.
std::string survived(const std::string& range) {
    return "IFERROR(" + range + R"(;"?"))";
}

std::string overdueFormula(const Timescale& timescale, const std::string& numbers) {
    const int list = timescale.list;
    const std::string starts = survived(rowsOf(list, timescale.startHeading));
    const std::string ends = survived(rowsOf(list, timescale.endHeading));
    const std::string limit(timescale.limit);
    std::string isOverdue =
        "(TIMELINESS.STATUS(" + starts + ";" + ends + ";" + limit + R"(;AsAt)="Overdue"))";
    if (!timescale.leftOutBy.empty()) {
        isOverdue +=
            "*ISERROR(SEARCH(\"yes\";" + survived(rowsOf(list, timescale.leftOutBy)) + "))";
    }
    return "=IFERROR(SMALL(IF(" + isOverdue + ";TIMELINESS.DUE(" + starts + ";" + limit + ")*" +
           std::to_string(rowsADay) + "+ROW(" + rowsOf(list, timescale.startHeading) + ");\"\");" +
           numbers + R"();""))";
}

// A cell of the list in the row that column A names.
std::string fromList(int list, std::string_view heading) {
    const std::string cell = "INDEX(" + rowsOf(list, heading) + ";$A#-1)";
    return R"(=IF($A#="";"";IF()" + cell + R"(="";"";)" + cell + "))";
}

int putKind(Sheet& sheet, const Kind& kind, int row) {
    const Timescale& timescale = kind.timescale;
    const int list = timescale.list;
    putSection(sheet, at("A", row), kind.title);
    const int checkRow = row + 1;
    const int headRow = row + 2;
    const int first = headRow + 1;
    const int last = headRow + kind.room;
    const std::string id = fromList(list, "Child Unique ID");
    const std::string team = fromList(list, "Allocated Team");
    const std::string worker = fromList(list, "Allocated Worker");
    const TableColumn columns[] = {
        {"A", "Row in the list", style::formulaCentre, R"(=IF($H#="";"";MOD($H#;100000)))"},
        {"B", "Child", style::formulaCentre, id},
        {"C", "Team", style::formula, team},
        {"D", "Worker", style::formulaCentre, worker},
        {"E", "Due", style::formulaDate, R"(=IF($H#="";"";INT($H#/100000)))"},
        {"F", "Days overdue", style::formulaNumber,
         R"(=IF($H#="";"";TIMELINESS.ELAPSED($E#;AsAt;"days")))"},
        {"G", "Working days overdue", style::formulaNumber,
         R"(=IF($H#="";"";TIMELINESS.ELAPSED($E#;AsAt;"working days")))"},
        {"H", "To sort by", style::note},
    };
    putTable(sheet, headRow, first, last, columns);
    sheet.set(at("H", first),
              ArrayFormula{overdueFormula(timescale, "ROW(" + block("A", 1, kind.room) + ")"), 1,
                           kind.room});
    const std::string listed = "COUNT(" + block("A", first, last) + ")";
    const std::string counted = Cases(timescale).count("overdue");
    sheet.merge(
        block("A", "G", checkRow),
        Formula{"=" + counted + R"(&" overdue on that date, "&)" + listed + R"(&" listed."&IF()" +
                counted + "=" + listed + R"(;"";" Check: the list has room for )" +
                std::to_string(kind.room) + R"(."))"},
        style::headline);
    sheet.height(checkRow, 8);
    sheet.colours.push_back(whiteWhileEmpty(block("A", first, "G", last), "A", first));
    return last + 2;
}

}  // namespace

void addOverdue(Workbook& book) {
    Sheet sheet(sheet_name::overdue, Paper::Portrait, {24, 28, 46, 28, 30, 26, 28, 30});
    putHeading(sheet, "Overdue", sourceLine);
    putAsAt(sheet, "A3:C3", style::asAt);
    putNote(sheet, "A4:G4",
            std::string("The longest overdue first. A list has to be sorted by a number: it stands "
                        "beside the page, in column H."));
    int row = 6;
    for (const Kind& kind : kinds) {
        row = putKind(sheet, kind, row);
    }
    sheet.printRange = block("A", 1, "G", row - 2);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::annex_a
