// What tidy takes out of a workbook that LibreOffice saved, and what it leaves.
#include "tidy/cells.h"
#include "tidy/clean.h"
#include "tidy/flat_file.h"
#include "tidy_workbook.h"

#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

namespace council::test {
namespace {

TEST(TidyClean, LeavesWhatIsTypedAndTakesOutWhatIsWorkedOut) {
    pugi::xml_document workbook =
        workbookOf({.plan = row(textCell("March 2027") + formulaCell("[.A1]") +
                                "<table:table-cell office:value-type=\"date\" "
                                "office:date-value=\"2026-09-30\"><text:p>30 Sep 2026</text:p>"
                                "</table:table-cell>")});
    tidy::clean(workbook);
    EXPECT_TRUE(says(workbook, "<text:p>March 2027</text:p>"));
    EXPECT_TRUE(says(workbook, "<table:table-cell table:formula=\"of:=[.A1]\"/>"))
        << tidy::written(workbook.document_element());
    EXPECT_TRUE(
        says(workbook,
             "<table:table-cell office:date-value=\"2026-09-30\" office:value-type=\"date\"/>"));
    EXPECT_FALSE(says(workbook, "editing-duration"));
    EXPECT_TRUE(says(workbook, "<dc:title>A plan of 2016</dc:title>"));
}

TEST(TidyClean, TakesOutWhatAnArrayFillsBesideItsFirstCell) {
    pugi::xml_document workbook =
        workbookOf({.plan = row(formulaCell("TREND()",
                                            "table:number-matrix-columns-spanned=\"1\" "
                                            "table:number-matrix-rows-spanned=\"2\"") +
                                textCell("stays")) +
                            row(textCell("filled") + textCell("stays as well"))});
    tidy::clean(workbook);
    EXPECT_FALSE(says(workbook, "filled"));
    EXPECT_TRUE(says(workbook, "stays as well"));
}

TEST(TidyClean, NamesAStyleAfterWhatItSays) {
    const auto cells = [](const char* first, const char* second) {
        return TidyWorkbook{
            .plan = row(textCell("a", std::string("table:style-name=\"") + first + "\"") +
                        textCell("b", std::string("table:style-name=\"") + second + "\"")),
            .styles = std::string("<style:style style:name=\"") + first +
                      "\" style:family=\"table-cell\" style:parent-style-name=\"Input\">"
                      "<style:text-properties fo:color=\"#ff0000\" "
                      "fo:color-asian=\"#000000\"/></style:style>"
                      "<style:style style:name=\"" +
                      second +
                      "\" style:family=\"table-cell\" style:parent-style-name=\"Input\"/>"
                      "<style:style style:name=\"ce99\" style:family=\"table-cell\" "
                      "style:parent-style-name=\"Bad\"/>"};
    };
    pugi::xml_document one = workbookOf(cells("ce1", "ce2"));
    pugi::xml_document other = workbookOf(cells("ce7", "ce3"));
    tidy::clean(one);
    tidy::clean(other);
    EXPECT_EQ(tidy::written(one.document_element()), tidy::written(other.document_element()));
    // One that says nothing of its own is the one from the list; LibreOffice's own are not in the
    // list.
    EXPECT_TRUE(says(one, "table:style-name=\"Input\""));
    EXPECT_FALSE(says(one, "Bad"));
    tidy::clean(one);
    EXPECT_EQ(tidy::written(one.document_element()), tidy::written(other.document_element()))
        << "twice is not as good as once";
}

TEST(TidyClean, KeepsABlankThatIsAText) {
    pugi::xml_document workbook =
        workbookOf({.plan = row(textCell("a", "table:style-name=\"ce1\"")),
                    .styles = "<number:date-style style:name=\"N81\"><number:month/><number:text> "
                              "</number:text><number:year/></number:date-style>"
                              "<style:style style:name=\"ce1\" style:family=\"table-cell\" "
                              "style:data-style-name=\"N81\"/>"});
    tidy::clean(workbook);
    EXPECT_TRUE(says(workbook, "<number:text> </number:text>"));
    EXPECT_TRUE(says(workbook, "style:data-style-name=\"format-"))
        << tidy::written(workbook.document_element());
}

// Without the labels, LibreOffice 7.4 takes dates below an axis for words.
TEST(TidyClean, LeavesAChartItsCellsAndLabels) {
    pugi::xml_document workbook = workbookOf(
        {.plan =
             "<table:shapes><draw:frame xmlns:draw=\"urn:draw\"><draw:object>"
             "<office:document office:version=\"1.4\" xmlns:chart=\"urn:chart\" "
             "xmlns:svg=\"urn:svg\"><office:meta/>"
             "<office:styles/><office:body><chart:plot-area svg:x=\"1cm\" "
             "table:cell-range-address=\"Plan.A1:Plan.B9\">"
             "<chart:title><text:p><text:span>Carers</text:span></text:p></chart:title>"
             "<chart:series chart:values-cell-range-address=\"Plan.B1:Plan.B9\"/></chart:plot-area>"
             "<table:table "
             "table:name=\"local-table\"/></office:body></office:document></draw:object>"
             "<draw:image/></draw:frame></table:shapes>"});
    tidy::clean(workbook);
    EXPECT_TRUE(says(workbook, "<chart:plot-area chart:data-source-has-labels=\"both\">"))
        << tidy::written(workbook.document_element());
    EXPECT_TRUE(says(workbook, "chart:values-cell-range-address=\"Plan.B1:Plan.B9\""));
    EXPECT_TRUE(says(workbook, "<text:p>Carers</text:p>"));
    EXPECT_FALSE(says(workbook, "local-table"));
    EXPECT_FALSE(says(workbook, "draw:image"));
}

TEST(TidyClean, RefusesWhatItDoesNotKnow) {
    for (const char* unknown :
         {"<table:tracked-changes/>", "<table:dde-links/>", "<office:forms/>"}) {
        pugi::xml_document workbook = workbookOf({.beside = unknown});
        EXPECT_THROW(tidy::clean(workbook), std::runtime_error) << unknown;
    }
    pugi::xml_document commented =
        workbookOf({.plan = row("<table:table-cell><office:annotation><dc:creator>Ann</"
                                "dc:creator></office:annotation></table:table-cell>")});
    EXPECT_THROW(tidy::clean(commented), std::runtime_error);
}

TEST(TidyCells, AreFoundWhereRowsAndCellsAreRepeated) {
    pugi::xml_document workbook =
        workbookOf({.plan = row(textCell("heading")) +
                            "<table:table-row table:number-rows-repeated=\"5\"><table:table-cell "
                            "table:number-columns-repeated=\"4\"/></table:table-row>"});
    const pugi::xml_node plan = tidy::sheetOf(tidy::spreadsheetOf(workbook), "Plan");
    pugi::xml_node cell = tidy::cellAt(plan, 3, 2);
    cell.append_attribute("table:formula") = "of:=1";
    int found = 0;
    tidy::forEachCell(plan, [&](pugi::xml_node each, int row, int column) {
        if (each.attribute("table:formula")) {
            ++found;
            EXPECT_EQ(row, 3);
            EXPECT_EQ(column, 2);
        }
    });
    EXPECT_EQ(found, 1);
    EXPECT_THROW(tidy::cellAt(plan, 6, 0), std::runtime_error);
    EXPECT_THROW(tidy::cellAt(plan, 1, 4), std::runtime_error);
}

TEST(TidyCells, HaveAnAddress) {
    struct {
        const char* reference;
        const char* sheet;
        int firstColumn, firstRow, lastColumn, lastRow;
    } const cases[] = {
        {"$'Start here'.$A$5", "Start here", 0, 4, 0, 4},
        {"$Plan.$B$7:.$F$456", "Plan", 1, 6, 5, 455},
        {"'Plan actions'.A6:'Plan actions'.AB1600", "Plan actions", 0, 5, 27, 1599},
    };
    for (const auto& each : cases) {
        const tidy::Area area = tidy::areaOf(each.reference);
        EXPECT_EQ(area.sheet, each.sheet);
        EXPECT_EQ(area.firstColumn, each.firstColumn);
        EXPECT_EQ(area.firstRow, each.firstRow);
        EXPECT_EQ(area.lastColumn, each.lastColumn);
        EXPECT_EQ(area.lastRow, each.lastRow);
    }
    EXPECT_THROW(tidy::areaOf("AsAt"), std::runtime_error);
    EXPECT_THROW(tidy::areaOf("Plan.#REF!"), std::runtime_error);
}

}  // namespace
}  // namespace council::test
