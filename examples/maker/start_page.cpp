#include "maker/start_page.h"

#include "maker/layout.h"
#include "maker/styles.h"

#include <string>

namespace council::maker {
namespace {

void putAsAtInput(Sheet& sheet, const StartPage& page) {
    sheet.put("A4", std::string("As at"), style::label);
    sheet.put("A5", page.asAt, style::inputAsAt);
    sheet.choose("A5", std::string(page.asAtChoice));
    sheet.put("B5", asAtLine("\"← " + std::string(page.asAtHint) + "\""), style::headline);
    sheet.colours.push_back(
        {"B5", {{R"(formula-is(LEFT([.B5];5)="← Not"))", std::string(style::warning)}}});
    sheet.height(5, 11);
    sheet.put("A6", std::string("Extension"), style::label);
    sheet.put(
        "B6",
        Formula{
            R"(=IFERROR("Council Indicators "&INDICATORS.VERSION()&" is at work.";"The Council )"
            R"(Indicators extension is not installed: install it, then open this workbook again."))"},
        style::text);
}

int putParagraphs(Sheet& sheet, int row, std::span<const Paragraph> paragraphs,
                  std::string_view labelStyle) {
    for (const auto& [label, text] : paragraphs) {
        sheet.put(at("A", row), std::string(label), labelStyle);
        sheet.put(at("B", row), std::string(text), style::text);
        ++row;
    }
    return row;
}

}  // namespace

Formula asAtLine(const std::string& hint) {
    return {"=IF(ISNUMBER(MILESTONE.DATE($A$5));" + hint +
            R"(;"← Not a date that can be read: type one such as 31/03/2027."))"};
}

void addStartPage(Workbook& book, const StartPage& page) {
    Sheet sheet(startSheet, Paper::Portrait, {54, 140});
    putHeading(sheet, page.title, page.source);
    putAsAtInput(sheet, page);
    int row = 8;
    putSection(sheet, at("A", row), "About this workbook");
    row = putParagraphs(sheet, row + 1, page.about, style::label) + 1;
    putSection(sheet, at("A", row), "How the cells look");
    for (const CellLook& look : page.looks) {
        ++row;
        sheet.put(at("A", row), std::string(look.words), look.style);
        sheet.put(at("B", row), std::string(look.meaning), style::text);
    }
    row += 2;
    putSection(sheet, at("A", row), "Functions of the extension in this workbook");
    row = putParagraphs(sheet, row + 1, page.functions, style::code);
    sheet.printRange = block("A", 1, "B", row - 1);
    sheet.cursor = "A5";
    book.sheets.push_back(std::move(sheet));

    book.names.push_back({"AsAt", std::string(startSheet), "A5"});
}

}  // namespace council::maker
