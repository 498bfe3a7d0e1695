// Where each column of the lists is, by its heading. Case systems write the columns in orders of
// their own: the place of a column says nothing.
#include "maker/annex_a/sheets.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace council::maker::annex_a {
namespace {

struct ColumnName {
    std::string_view name;
    int list;
    std::string_view heading;
};
// The columns that figures read.
constexpr ColumnName names[] = {
    {assessment.starts, assessment.list, assessment.startHeading},
    {assessment.ends, assessment.list, assessment.endHeading},
    {"AssessmentChildren", assessment.list, "Child Unique ID"},
    {assessment.teams, assessment.list, "Allocated Team"},
    {"AssessmentWorkers", assessment.list, "Allocated Worker"},
    {conference.starts, conference.list, conference.startHeading},
    {conference.ends, conference.list, conference.endHeading},
    {"ConferenceChildren", conference.list, "Child Unique ID"},
    {conference.teams, conference.list, "Allocated Team"},
    {"ConferenceWorkers", conference.list, "Allocated Worker"},
    {"ConferenceUnnecessary", conference.list, conference.leftOutBy},
    {"NeedChildren", 6, "Child Unique ID"},
    {"NeedStarts", 6, "CIN Start Date"},
    {"NeedEnds", 6, "CIN Closure Date"},
    {"NeedSeen", 6, "Date Child Was Last Seen"},
    {"PlanChildren", 7, "Child Unique ID"},
    {"PlanStarts", 7, "Child Protection Plan Start Date"},
    {"PlanEnds", 7, "Child Protection Plan End Date"},
    {"PlanReviews", 7, "Date of latest review conference"},
    {"PlanVisits", 7, "Date of the Last Statutory Visit"},
    {"CareChildren", 8, "Child Unique ID"},
    {"CareBirths", 8, "Date of Birth"},
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
    {"AdoptionChildren", 10, "Child Unique ID"},
    {"AdoptionEntries", 10, "Date the Child Entered Care"},
    {"AdoptionPlacementOrders", 10, "Date of Placement Order"},
    {"AdoptionMatches", 10, "Date of Matching Child and Prospective Adopters"},
    {"AdoptionPlacements", 10, "Date Placed for Adoption"},
    {"AdoptionFosterings", 10,
     "Date the child was placed for fostering in FFA or concurrent planning placement"},
    {"AdoptionOrders", 10, "Date of Adoption Order"},
    {"Adopters", stageOne.list, "Individual adopter identifier"},
    {stageOne.starts, stageOne.list, stageOne.startHeading},
    {stageOne.ends, stageOne.list, stageOne.endHeading},
    {stageTwo.starts, stageTwo.list, stageTwo.startHeading},
    {stageTwo.ends, stageTwo.list, stageTwo.endHeading},
};

const ColumnName* nameOf(int list, std::string_view heading) {
    const auto* found = std::ranges::find_if(names, [&](const ColumnName& name) {
        return name.list == list && name.heading == heading;
    });
    return found == std::end(names) ? nullptr : found;
}

// Headings are looked for in these columns. The one behind them stays empty: care leavers have no
// end, and an empty column says so.
constexpr std::string_view lastHeading = "$CY$";
constexpr std::string_view noEndColumn = "$CZ$";

constexpr int listHead = 8;
constexpr int firstList = listHead + 1;
constexpr int lastList = firstList + 10;
constexpr int headingHead = lastList + 4;
constexpr int firstHeading = headingHead + 1;

int headingCount() {
    int count = 0;
    for (const Layout& layout : layouts()) {
        count += static_cast<int>(layout.columns.size());
    }
    return count;
}

std::string onList(int list, std::string_view range) {
    return "'" + sheetOf(list) + "'." + std::string(range);
}
std::string headingsOf(int list) {
    return onList(list, at("$A$", 1) + ":" + at(lastHeading, 1));
}
std::string cellsOf(int list) {
    return onList(list, at("$A$", 2) + ":" + at(lastHeading, lastListRow));
}

// Without case, spaces and line ends, and with one kind of apostrophe.
std::string bare(const std::string& text) {
    return "LOWER(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + text +
           R"(;" ";"");UNICHAR(160);"");CHAR(10);"");"’";"'")))";
}

void putHeadings(Workbook& book, Sheet& sheet) {
    constexpr TableColumn columns[] = {
        {"A", "List", style::formulaCentre},
        {"B", "Heading (Ofsted, January 2024)", style::formula},
        {"C", "Heading in your list, if it is another", style::input},
        {"D", "Read by figures", style::formulaCentre},
        {"E", "Column", style::formulaCentre,
         R"(=IF(ISNUMBER($G#);SUBSTITUTE(ADDRESS(1;$G#;4);1;"");IF($D#="yes";"missing";"–")))"},
        {"F", "Filled to row", style::formulaCount},
        {"G", "Number of the column", style::formulaNumber},
    };
    putSection(sheet, at("A", headingHead - 1), "Column by column");
    const int last = firstHeading + headingCount() - 1;
    putTable(sheet, headingHead, firstHeading, last, columns);
    int row = firstHeading;
    for (const Layout& layout : layouts()) {
        const int list = layout.number;
        const int rowOfList = firstList + list - 1;
        for (const Column& column : layout.columns) {
            sheet.set(at("A", row), static_cast<double>(list));
            sheet.set(at("B", row), std::string(column.heading));
            // Two columns under one heading: neither can be trusted, so it counts as missing.
            const std::string isIt = "(" + bare(headingsOf(list)) + "=" +
                                     bare(forRow(R"(IF($C#="";$B#;$C#))", row)) + ")";
            sheet.set(at("G", row), Formula{"=IF(SUMPRODUCT(" + isIt + "*1)=1;SUMPRODUCT(" + isIt +
                                            "*COLUMN(" + headingsOf(list) + R"());"none"))"});
            const ColumnName* name = nameOf(list, column.heading);
            if (name != nullptr || &column == &layout.columns.front()) {
                const std::string found = "INDEX(" + cellsOf(list) + ";0;" + at("$G", row) + ")";
                sheet.set(at("F", row), Formula{"=IF(ISNUMBER(" + at("$G", row) + ");IF(COUNTA(" +
                                                found + ")=0;0;SUMPRODUCT(MAX((1-ISBLANK(" + found +
                                                "))*ROW(" + found + "))));0)"});
            }
            if (name != nullptr) {
                sheet.set(at("D", row), std::string("yes"));
                const std::string number = "Headings." + at("$G$", row);
                const std::string here = "IF(ISNUMBER(" + number + ");" + number + ";NA())";
                book.expressions.push_back(
                    {std::string(name->name), "INDEX(" + cellsOf(list) + ";1;" + here + "):INDEX(" +
                                                  cellsOf(list) + ";Headings." +
                                                  at("$D$", rowOfList) + "-1;" + here + ")"});
            }
            ++row;
        }
    }
    sheet.colours.push_back(
        {block("E", firstHeading, last), {{R"(="missing")", std::string(style::ragRed)}}});
    sheet.printRange = block("A", 1, "E", lastList);
    sheet.filtered = block("A", headingHead, "G", last);
}

void putLists(Workbook& book, Sheet& sheet) {
    constexpr TableColumn columns[] = {
        {"A", "List", style::formulaCentre},
        {"B", "Missing: figures that read it show no number", style::formula},
        {"C", "Not known here: no figure reads it", style::formula},
        {"D", "Filled to row", style::formulaNumber},
        {"E", "Rows too far down", style::formulaCount},
    };
    putSection(sheet, at("A", listHead - 1), "List by list");
    putTable(sheet, listHead, firstList, lastList, columns);
    const int end = firstHeading + headingCount() - 1;
    const auto column = [&](std::string_view letter) {
        return at(letter, firstHeading) + ":" + at(letter, end);
    };
    const std::string lists = column("$A$");
    const std::string numbers = column("$G$");
    for (const Layout& layout : layouts()) {
        const int list = layout.number;
        const int row = firstList + list - 1;
        const std::string isOfList = "(" + lists + "=" + at("$A", row) + ")";
        sheet.set(at("A", row), static_cast<double>(list));
        sheet.set(at("B", row),
                  ArrayFormula{"=TEXTJOIN(\"; \";1;IF(" + isOfList + "*(" + column("$E$") +
                               R"(="missing");)" + column("$B$") + R"(;"")))"});
        sheet.set(at("C", row), ArrayFormula{"=TEXTJOIN(\"; \";1;IF((" + headingsOf(list) +
                                             R"(<>"")*(COUNTIFS()" + lists + ";" + at("$A", row) +
                                             ";" + numbers + ";COLUMN(" + headingsOf(list) +
                                             "))=0);" + headingsOf(list) + R"(;"")))"});
        sheet.set(at("D", row),
                  Formula{"=MAX(2;SUMPRODUCT(MAX(" + isOfList + "*" + column("$F$") + ")))"});
        sheet.set(at("E", row), Formula{"=COUNTA(" + onList(list, at("$A$", lastListRow + 1)) +
                                        ":" + at("$A$", 1048576) + ")"});
    }
    book.expressions.push_back(
        {"LeaverEnds",
         "INDEX(" + onList(9, at(noEndColumn, 2) + ":" + at(noEndColumn, lastListRow)) +
             ";1):INDEX(" + onList(9, at(noEndColumn, 2) + ":" + at(noEndColumn, lastListRow)) +
             ";Headings." + at("$D$", firstList + 8) + "-1)"});
}

}  // namespace

std::string rowsOf(int list, std::string_view heading) {
    const ColumnName* name = nameOf(list, heading);
    if (name == nullptr) {
        throw std::invalid_argument("no name for " + std::string(heading) + " of " + sheetOf(list));
    }
    return std::string(name->name);
}

std::string nothingOn(int list) {
    return "COUNTA(" + onList(list, block("$A$", 2, lastListRow)) + ")=0";
}

void addHeadings(Workbook& book) {
    Sheet sheet(sheet_name::headings, Paper::Landscape, {16, 110, 84, 26, 26, 22, 22});
    putHeading(sheet, "Headings", "Where each column of your lists was found, by its heading.");
    putNote(sheet, "A3:F3",
            std::string("The order of columns does not matter, nor do capitals and spaces. Where "
                        "your system writes another heading, type it into the yellow cell."));
    sheet.merge("A4:F4",
                ArrayFormula{"=TEXTJOIN(\" \";1;IF(" + block("$B$", firstList, lastList) +
                             R"(="";"";"List "&)" + block("$A$", firstList, lastList) +
                             R"(&" has no column “"&)" + block("$B$", firstList, lastList) +
                             R"(&"”: what reads it shows no number.");IF()" +
                             block("$E$", firstList, lastList) + R"(=0;"";"List "&)" +
                             block("$A$", firstList, lastList) + R"(&": "&)" +
                             block("$E$", firstList, lastList) + "&\" rows below row " +
                             std::to_string(lastListRow) + " are not counted.\"))"},
                style::warning);
    sheet.merge("A5:F5",
                Formula{R"(=IF($A$4="";"Every column that a figure reads was found.";""))"},
                style::note);
    putLists(book, sheet);
    putHeadings(book, sheet);
    sheet.headerColumns = 2;
    sheet.cursor = at("C", firstHeading);
    book.sheets.push_back(std::move(sheet));
    book.names.push_back({"HeadingsWarning", std::string(sheet_name::headings), "A4"});
}

}  // namespace council::maker::annex_a
