// What tidy takes out of a workbook that LibreOffice saved, and what it leaves.
#include "tidy/cells.h"
#include "tidy/clean.h"
#include "tidy/flat_file.h"
#include "tidy_workbook.h"

#include <stdexcept>
#include <string>
#include <vector>

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

TEST(TidyClean, GivesFunctionsTheNamesTheyHaveWithTheExtension) {
    pugi::xml_document workbook =
        workbookOf({.plan = row(formulaCell("org.councilindicators.rag.code(org.councilindicators."
                                            "rag.status([.A1];&quot;rag.code(&quot;))")),
                    .beside = "<table:named-expressions><table:named-expression table:name=\"Now\" "
                              "table:expression=\"org.councilindicators.milestone.date(AsAt)\"/>"
                              "</table:named-expressions>"});
    tidy::clean(workbook);
    EXPECT_TRUE(says(workbook,
                     "\"of:=ORG.COUNCILINDICATORS.RAG.CODE(ORG.COUNCILINDICATORS.RAG.STATUS([.A1];"
                     "&quot;rag.code(&quot;))\""))
        << tidy::written(workbook.document_element());
    EXPECT_TRUE(says(workbook, "\"ORG.COUNCILINDICATORS.MILESTONE.DATE(AsAt)\""));
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
             "<office:automatic-styles><number:number-style style:name=\"N7\"/><style:style "
             "style:name=\"ch1\" style:family=\"chart\" style:data-style-name=\"N7\"/>"
             "</office:automatic-styles><office:styles/><office:body>"
             "<chart:chart chart:column-mapping=\"0 2 1\" chart:style-name=\"ch1\"/>"
             "<chart:plot-area svg:x=\"1cm\" "
             "table:cell-range-address=\"Plan.A1:Plan.B9\">"
             "<chart:title><text:p><text:span>Carers</text:span></text:p></chart:title>"
             "<chart:series chart:values-cell-range-address=\"Plan.B1:Plan.B9\"/></chart:plot-area>"
             "<table:table "
             "table:name=\"local-table\"/></office:body></office:document></draw:object>"
             "<draw:image/></draw:frame></table:shapes>"});
    pugi::xml_node styles = workbook.document_element().child("office:styles");
    styles.append_child("number:number-style").append_attribute("style:name") = "N7";
    tidy::clean(workbook);
    EXPECT_FALSE(styles.child("number:number-style")) << "26.8 writes a chart's format there, too";
    EXPECT_TRUE(says(workbook, "<number:number-style style:name=\"format-"));
    EXPECT_FALSE(says(workbook, "column-mapping"));
    EXPECT_TRUE(says(workbook, "<chart:plot-area chart:data-source-has-labels=\"both\">"))
        << tidy::written(workbook.document_element());
    EXPECT_TRUE(says(workbook, "chart:values-cell-range-address=\"Plan.B1:Plan.B9\""));
    EXPECT_TRUE(says(workbook, "<text:p>Carers</text:p>"));
    EXPECT_FALSE(says(workbook, "local-table"));
    EXPECT_FALSE(says(workbook, "draw:image"));
}

// A window of a country that measures in centimetres writes all of these, nobody having changed
// anything.
TEST(TidyClean, TakesOutWhatAWindowWrites) {
    const auto saved = [](const std::string& forms, const char* width, const char* padding,
                          const char* corner) {
        return workbookOf(
            {.plan = forms + row(textCell("a", "table:style-name=\"ce1\"")) +
                     "<calcext:conditional-formats xmlns:calcext=\"urn:calcext\">"
                     "<calcext:conditional-format calcext:target-range-address=\"Plan.C57:Plan.F57 "
                     "Plan.M11:Plan.M54\"><calcext:condition calcext:base-cell-address=\"" +
                     corner +
                     "\" calcext:value=\"=&quot;Red&quot;\"/></calcext:conditional-format>"
                     "</calcext:conditional-formats>",
             .styles = std::string("<style:style style:name=\"ce1\" style:family=\"table-cell\">"
                                   "<style:table-cell-properties fo:padding=\"") +
                       padding + "\" style:shadow=\"#808080 " + width + " " + width +
                       "\"/></style:style>"});
    };
    pugi::xml_document hidden = saved("", "1.6535in", "0.0398in", "Plan.C57");
    pugi::xml_document shown = saved("<office:forms/>", "4.2cm", "0.101cm", "Plan.C11");
    tidy::clean(hidden);
    tidy::clean(shown);
    EXPECT_EQ(tidy::written(hidden.document_element()), tidy::written(shown.document_element()));
    EXPECT_TRUE(says(shown, "style:shadow=\"#808080 1.6535in 1.6535in\""));
    EXPECT_TRUE(says(shown, "calcext:base-cell-address=\"Plan.C11\""));
}

// It stands for the place of C57, and a blank in the name of the sheet divides nothing.
TEST(TidyClean, LeavesTheCellThatAConditionCountsFrom) {
    const auto format = [](const char* value) {
        return std::string(
                   "<calcext:conditional-formats xmlns:calcext=\"urn:calcext\">"
                   "<calcext:conditional-format "
                   "calcext:target-range-address=\"'Plan actions'.AC57:'Plan actions'.AD57 "
                   "'Plan actions'.AB58:'Plan actions'.AB60\"><calcext:condition "
                   "calcext:base-cell-address=\"'Plan actions'.AC58\" calcext:value=\"") +
               value + "\"/></calcext:conditional-format></calcext:conditional-formats>";
    };
    pugi::xml_document relative = workbookOf({.plan = format("formula-is([.C57]=1)")});
    tidy::clean(relative);
    EXPECT_TRUE(says(relative, "calcext:base-cell-address=\"'Plan actions'.AC58\""));
    pugi::xml_document other = workbookOf({.plan = format("=1")});
    tidy::clean(other);
    EXPECT_TRUE(says(other, "calcext:base-cell-address=\"'Plan actions'.AB57\""));
}

TEST(TidyClean, OpensEachSheetAtItsFirstCellToFillIn) {
    const auto item = [](const char* name, int value) {
        return "<config:config-item config:name=\"" + std::string(name) +
               "\" config:type=\"int\">" + std::to_string(value) + "</config:config-item>";
    };
    const auto sheet = [&](const char* name, int column, int line, int split, int top) {
        return "<config:config-item-map-entry config:name=\"" + std::string(name) + "\">" +
               item("CursorPositionX", column) + item("CursorPositionY", line) +
               item("VerticalSplitPosition", split) + item("PositionRight", column) +
               item("PositionBottom", top) + item("ZoomValue", 85) +
               "</config:config-item-map-entry>";
    };
    pugi::xml_document workbook = workbookOf(
        {.start = row(textCell("a")),
         .plan = row(textCell("Action")) +
                 row(textCell("1") + textCell("b", "table:style-name=\"Input\"")) +
                 row(textCell("c", "table:style-name=\"Input\"")),
         .settings = "<config:config-item-set config:name=\"ooo:view-settings\">"
                     "<config:config-item-map-indexed config:name=\"Views\">"
                     "<config:config-item-map-entry>"
                     "<config:config-item-map-named config:name=\"Tables\">" +
                     sheet("Start here", 3, 40, 0, 17) + sheet("Plan", 7, 90, 1, 60) +
                     "</config:config-item-map-named>"
                     "<config:config-item config:name=\"ActiveTable\">Plan</config:config-item>"
                     "</config:config-item-map-entry></config:config-item-map-indexed>"
                     "</config:config-item-set>"});
    tidy::clean(workbook);
    std::string settings = tidy::written(workbook.document_element().child("office:settings"));
    EXPECT_NE(settings.find("\"ActiveTable\">Start here<"), std::string::npos) << settings;
    EXPECT_EQ(settings.find("ZoomValue"), std::string::npos);
    const auto valueAfter = [&](const std::string& name, std::size_t from) {
        const std::size_t at = settings.find('>', settings.find('"' + name + '"', from));
        return settings.substr(at + 1, settings.find('<', at) - at - 1);
    };
    const std::size_t start = settings.find("\"Start here\"");
    EXPECT_EQ(valueAfter("CursorPositionX", start), "0");
    EXPECT_EQ(valueAfter("CursorPositionY", start), "0");
    EXPECT_EQ(valueAfter("PositionRight", start), "0");
    EXPECT_EQ(valueAfter("PositionBottom", start), "0");
    const std::size_t plan = settings.find("\"Plan\"");
    EXPECT_EQ(valueAfter("CursorPositionX", plan), "1");
    EXPECT_EQ(valueAfter("CursorPositionY", plan), "1");
    EXPECT_EQ(valueAfter("PositionBottom", plan), "1");
}

TEST(TidyClean, JoinsEqualColumnsBesideEachOther) {
    pugi::xml_document workbook =
        workbookOf({.plan = R"(<table:table-column table:default-cell-style-name="Default"/>)"
                            R"(<table:table-column table:default-cell-style-name="Default" )"
                            R"(table:number-columns-repeated="2"/>)"
                            R"(<table:table-column table:default-cell-style-name="Formula"/>)"
                            R"(<table:table-column table:default-cell-style-name="Default"/>)" +
                            row(textCell("March 2027"))});
    tidy::clean(workbook);
    std::vector<int> counts;
    for (const auto column :
         tidy::sheetOf(tidy::spreadsheetOf(workbook), "Plan").children("table:table-column")) {
        counts.push_back(tidy::repeated(column, tidy::columnsRepeated));
    }
    EXPECT_EQ(counts, (std::vector<int>{1, 3, 1, 1})) << "the first is every test's";
}

TEST(TidyClean, RefusesWhatItDoesNotKnow) {
    for (const char* unknown :
         {"<table:tracked-changes/>", "<table:dde-links/>",
          "<office:forms><form:form xmlns:form=\"urn:form\"/></office:forms>"}) {
        pugi::xml_document workbook = workbookOf({.beside = unknown});
        EXPECT_THROW(tidy::clean(workbook), std::runtime_error) << unknown;
    }
    pugi::xml_document commented =
        workbookOf({.plan = row("<table:table-cell><office:annotation><dc:creator>Ann</"
                                "dc:creator></office:annotation></table:table-cell>")});
    try {
        tidy::clean(commented);
        FAIL() << "a comment is taken";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(),
                     "sheet Plan: there is no place for a comment: take it out in Calc");
    }
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
    EXPECT_EQ(tidy::cellName(0, 0), "A1");
    EXPECT_EQ(tidy::cellName(455, 25), "Z456");
    EXPECT_EQ(tidy::cellName(9, 26), "AA10");
    EXPECT_EQ(tidy::cellName(9, 26 + 26 * 26), "AAA10");
}

}  // namespace
}  // namespace council::test
