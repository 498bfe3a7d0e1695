#include "maker/inspection/data.h"
#include "maker/inspection/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::inspection {
namespace {

constexpr int headRow = 5;
constexpr int firstRow = 6;
constexpr int partHead = firstRow + 4;
constexpr int firstPart = partHead + 1;
constexpr int lastPart = firstPart + partRoom - 1;
constexpr int lastDate = firstRow + static_cast<int>(reportDates.size()) - 1;

}  // namespace

void addLists(Workbook& book) {
    Sheet sheet(sheet_name::lists, Paper::Portrait, {54, 12, 80, 44});
    putHeading(sheet, "Lists", "What the other sheets choose from and count from: change it here.");
    putListHead(sheet, "A", headRow, "Report dates", "Date (ours)");
    putDates(sheet, "A", firstRow, reportDates);
    putListHead(sheet, "C", headRow, "The inspection", "What");
    sheet.put(at("D", headRow), std::string("Date"), style::tableHeadCentre);
    sheet.put("C6", std::string("Last day of the inspection"), style::published);
    sheet.put("D6", inspected, style::publishedDate);
    sheet.put("C7", std::string("Published: deadlines count from here"), style::published);
    sheet.put("D7", published, style::publishedDate);
    putListHead(sheet, "C", partHead, "Parts of the service", "Part");
    sheet.fill(block("C", firstPart, lastPart), style::published);
    sheet.set(at("C", firstPart), std::string(safeguarding));
    sheet.set(at("C", firstPart + 1), std::string(lookedAfter));
    static_assert(lastPart >= lastDate);
    sheet.printRange = block("A", 1, "D", lastPart);
    book.sheets.push_back(std::move(sheet));

    const std::string name(sheet_name::lists);
    book.names.push_back({"ReportDates", name, block("A", firstRow, lastDate)});
    book.names.push_back({"PartNames", name, block("C", firstPart, lastPart)});
    book.names.push_back({"Inspected", name, "D6"});
    book.names.push_back({"Published", name, "D7"});
}

}  // namespace council::inspection
