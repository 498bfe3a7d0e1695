#include "maker/inspection/data.h"
#include "maker/inspection/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::maker::inspection {
namespace {

constexpr int headRow = 5;
constexpr int firstRow = 6;
constexpr int partHead = firstRow + 4;
constexpr int firstPart = partHead + 1;
constexpr int lastPart = firstPart + partRoom - 1;
constexpr int frameworkHead = lastPart + 4;
constexpr int firstFramework = frameworkHead + 1;
constexpr int frameworkRoom = static_cast<int>(frameworkJudgements.size()) + 6;
constexpr int lastFramework = frameworkHead + frameworkRoom;
constexpr int lastDate = firstRow + static_cast<int>(reportDates.size()) - 1;

void putFrameworks(Sheet& sheet) {
    putListHead(sheet, "A", frameworkHead, "What Ofsted judges, by framework", "In force from");
    sheet.put(at("C", frameworkHead), std::string("Judgement"), style::tableHead);
    sheet.put(at("D", frameworkHead), std::string("Framework"), style::tableHead);
    putNote(sheet, block("A", "D", lastFramework + 1),
            std::string("From April 2026 there is no overall judgement. A renewed framework is due "
                        "in 2027: add its judgements below, all with its first day."));
    for (int row = firstFramework; row <= lastFramework; ++row) {
        sheet.put(at("A", row), {}, style::inputDate);
        sheet.put(at("C", row), {}, style::input);
        sheet.put(at("D", row), {}, style::input);
    }
    int row = frameworkHead;
    for (const FrameworkJudgement& each : frameworkJudgements) {
        ++row;
        sheet.set(at("A", row), each.from);
        sheet.set(at("C", row), std::string(each.judgement));
        sheet.set(at("D", row), std::string(each.framework));
    }
}

void nameFrameworks(Workbook& book) {
    const std::string name(sheet_name::lists);
    book.names.push_back({"FrameworkFrom", name, block("A", firstFramework, lastFramework)});
    book.names.push_back({"FrameworkJudgements", name, block("C", firstFramework, lastFramework)});
    book.names.push_back({"FrameworkNames", name, block("D", firstFramework, lastFramework)});
    // The first row of the framework that was in force on the last day of the inspection.
    book.expressions.push_back({"FirstInForce",
                                R"(MATCH(SUMPRODUCT(MAX((FrameworkFrom<=)"
                                R"(MILESTONE.DATE(Inspected))*FrameworkFrom));FrameworkFrom;0))"});
}

}  // namespace

void addLists(Workbook& book) {
    Sheet sheet(sheet_name::lists, Paper::OnePage, {54, 12, 80, 44});
    putHeading(sheet, "Lists", "What the other sheets choose from and count from: change it here.");
    putListHead(sheet, "A", headRow, "Report dates", "Date (ours)");
    putDates(sheet, "A", firstRow, reportDates);
    putListHead(sheet, "C", headRow, "The inspection", "What");
    sheet.put(at("D", headRow), std::string("Date"), style::tableHeadCentre);
    sheet.put("C6", std::string("Last day of the inspection"), style::published);
    sheet.put("D6", inspected, style::publishedDate);
    sheet.put("C7", std::string("Published: deadlines count from here"), style::published);
    sheet.put("D7", published, style::publishedDate);
    sheet.put("C8", std::string("Framework in force on that day"), style::formula);
    sheet.put("D8",
              Formula{R"(=IFERROR(INDEX(FrameworkNames;FirstInForce);"not in the list below"))"},
              style::formula);
    putListHead(sheet, "C", partHead, "Parts of the service", "Part");
    sheet.fill(block("C", firstPart, lastPart), style::published);
    sheet.set(at("C", firstPart), std::string(safeguarding));
    sheet.set(at("C", firstPart + 1), std::string(lookedAfter));
    static_assert(lastPart >= lastDate);
    putFrameworks(sheet);
    sheet.printRange = block("A", 1, "D", lastFramework + 1);
    book.sheets.push_back(std::move(sheet));

    const std::string name(sheet_name::lists);
    nameFrameworks(book);
    book.names.push_back({"ReportDates", name, block("A", firstRow, lastDate)});
    book.names.push_back({"PartNames", name, block("C", firstPart, lastPart)});
    book.names.push_back({"Inspected", name, "D6"});
    book.names.push_back({"Published", name, "D7"});
}

}  // namespace council::maker::inspection
