// List 1 to List 11 as sheets, and the names by which formulas call their columns.
#include "maker/annex_a/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <utility>

namespace council::annex_a {
namespace {

constexpr int sheetEnd = 1048576;

struct ColumnName {
    std::string_view name;
    int list;
    std::string_view heading;
};
constexpr ColumnName names[] = {
    {assessment.starts, assessment.list, assessment.startHeading},
    {assessment.ends, assessment.list, assessment.endHeading},
    {conference.starts, conference.list, conference.startHeading},
    {conference.ends, conference.list, conference.endHeading},
    {"NeedStarts", 6, "CIN Start Date"},
    {"NeedEnds", 6, "CIN Closure Date"},
    {"NeedSeen", 6, "Date Child Was Last Seen"},
    {"PlanStarts", 7, "Child Protection Plan Start Date"},
    {"PlanEnds", 7, "Child Protection Plan End Date"},
    {"PlanReviews", 7, "Date of latest review conference"},
    {"PlanVisits", 7, "Date of the Last Statutory Visit"},
    {"CareStarts", 8, "Date Started to be Looked After"},
    {"CareEnds", 8, "Date Ceased to be Looked After"},
    {"PlacementStarts", 8, "Start Date of Most Recent Placement"},
    {"CareReviews", 8, "Date of Latest Statutory Review"},
    {"CareVisits", 8, "Date of Last Social Work Visit"},
    {"CareHealth", 8, "Date of Last Health Assessment"},
    {"CareDental", 8, "Date of Last Dental Check"},
    {"LeaverBirths", 9, "Date of Birth"},
    {"LeaverContacts", 9, "Latest Date of Contact"},
    {"LeaverPlans", 9, "Latest Pathway Plan Review Date"},
    {stageOne.starts, stageOne.list, stageOne.startHeading},
    {stageOne.ends, stageOne.list, stageOne.endHeading},
    {stageTwo.starts, stageTwo.list, stageTwo.startHeading},
    {stageTwo.ends, stageTwo.list, stageTwo.endHeading},
};

// Care leavers have no end: an empty column beside their list says so.
constexpr std::string_view noEndColumn = "Z";

void addList(Workbook& book, const Extract& extract) {
    const Layout& layout = extract.layout();
    std::vector<double> widths;
    std::vector<std::string_view> looks;
    for (const Column& column : layout.columns) {
        widths.push_back(column.width);
        looks.push_back(column.isDate ? style::listDate : style::listCell);
    }
    Sheet sheet(sheetOf(layout.number), Paper::Landscape, widths);
    sheet.columnStyles = looks;
    std::string last;
    for (const Column& column : layout.columns) {
        last = letterOf(layout.number, column.heading);
        sheet.put(at(last, 1), std::string(column.heading), style::tableHead);
    }
    sheet.height(1, 24);
    int row = 1;
    for (const auto& cells : extract.rows()) {
        ++row;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!std::holds_alternative<std::monostate>(cells[i])) {
                sheet.put(at(letterOf(layout.number, layout.columns[i].heading), row), cells[i],
                          "");
            }
        }
    }
    sheet.printRange = block("A", 1, last, row);
    sheet.repeatedRows = block("A", "A", 1);
    sheet.headerRows = 1;
    sheet.headerColumns = 1;
    book.sheets.push_back(std::move(sheet));
}

}  // namespace

std::string rowsOf(int list, std::string_view heading) {
    return "'" + sheetOf(list) + "'." + block(letterOf(list, heading), 2, lastListRow);
}

void addLists(Workbook& book) {
    std::vector<Extract> lists = inventedLists();
    plantTrouble(lists);
    for (const Extract& extract : lists) {
        addList(book, extract);
    }
    for (const auto& [name, list, heading] : names) {
        book.names.push_back(
            {std::string(name), sheetOf(list), block(letterOf(list, heading), 2, sheetEnd)});
    }
    book.names.push_back({"LeaverEnds", sheetOf(9), block(noEndColumn, 2, sheetEnd)});
}

}  // namespace council::annex_a
