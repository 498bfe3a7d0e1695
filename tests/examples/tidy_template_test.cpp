// A template is what the sheet Template of its source says.
#include "tidy/cells.h"
#include "tidy/flat_file.h"
#include "tidy/package.h"
#include "tidy/template.h"
#include "tidy_workbook.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

namespace council::test {
namespace {

std::string rowsOfTemplate(const std::string& rows) {
    return row(textCell("What the template has instead")) + row("<table:table-cell/>") +
           row("<table:table-cell/>") +
           row(textCell("In the example") + textCell("In the template")) + rows;
}

const std::string plan =
    row(textCell("Actions of 2016", "table:style-name=\"Published\"") + textCell("Owner")) +
    row(textCell("Recruit", "table:style-name=\"ce1\"") +
        formulaCell("LEN([.A2])", "table:style-name=\"Input\"")) +
    row(textCell("Train", "table:style-name=\"Input\"") +
        formulaCell("#N/A", "table:style-name=\"Input\""));
const std::string styles =
    "<style:style style:name=\"ce1\" style:family=\"table-cell\" "
    "style:parent-style-name=\"Published\">"
    "<style:text-properties fo:color=\"#ff0000\"/></style:style>";

TEST(TidyTemplate, EmptiesTheFiguresOfAnArea) {
    pugi::xml_document workbook =
        workbookOf({.plan = plan,
                    .templateRows = rowsOfTemplate(row(formulaCell("COUNTA([$Plan.$A$2:.$B$3])"))),
                    .styles = styles});
    tidy::makeTemplate(workbook);
    EXPECT_FALSE(says(workbook, "Recruit"));
    EXPECT_FALSE(says(workbook, "Train"));
    EXPECT_FALSE(says(workbook, "#N/A"));
    EXPECT_TRUE(says(workbook, "LEN([.A2])")) << "a formula is no figure";
    EXPECT_TRUE(says(workbook, "Actions of 2016")) << "it is outside the area";
    EXPECT_FALSE(says(workbook, "style:parent-style-name=\"Published\""))
        << "nothing in the area is published any more";
    EXPECT_TRUE(says(workbook, "style:parent-style-name=\"Input\""))
        << "and what was changed by hand stays so";
    EXPECT_FALSE(says(workbook, "table:name=\"Template\""));
}

TEST(TidyTemplate, LeavesNoFormatOfTheExamplesFigures) {
    const auto emptied = [](const std::string& look) {
        pugi::xml_document workbook = workbookOf(
            {.plan = row(textCell("Value")) +
                     row("<table:table-cell office:value-type=\"float\" office:value=\"1\" "
                         "table:style-name=\"" +
                         look + "\"/>"),
             .templateRows = rowsOfTemplate(row(formulaCell("COUNTA([$Plan.$A$2:.$A$2])")))});
        tidy::makeTemplate(workbook);
        return tidy::valueOf(
                   tidy::findCell(tidy::sheetOf(tidy::spreadsheetOf(workbook), "Plan"), 1, 0),
                   "table:style-name") == "Input_20_Centre";
    };
    EXPECT_TRUE(emptied("Published_20_Percent"));
    EXPECT_TRUE(emptied("Input_20_Number"));
    EXPECT_FALSE(emptied("Published_20_Date"));
}

TEST(TidyTemplate, PutsWhatColumnBHasInPlaceOfTheCell) {
    pugi::xml_document workbook = workbookOf(
        {.plan = plan,
         .templateRows = rowsOfTemplate(
             row(formulaCell("[$Plan.$A$1]") + textCell("Actions", "table:style-name=\"Input\"")) +
             row(formulaCell("[$Plan.$B$1]") + formulaCell("TODAY()")) +
             row(textCell("A plan of 2016") + textCell("A plan"))),
         .styles = styles});
    tidy::makeTemplate(workbook);
    EXPECT_FALSE(says(workbook, "2016"));
    EXPECT_TRUE(says(workbook, "<dc:title>A plan</dc:title>"));
    EXPECT_TRUE(says(workbook, "<text:p>Actions</text:p>"));
    EXPECT_TRUE(says(workbook, "of:=TODAY()"));
    EXPECT_FALSE(says(workbook, "Owner"));
    EXPECT_TRUE(says(workbook, "table:style-name=\"Input\"")) << "the look of column B";
}

// Rows that are equal are written once: those of the area turn yellow, those below it do not.
TEST(TidyTemplate, LeavesEqualRowsBelowTheArea) {
    const auto rows = [](int count) {
        return "<table:table-row table:number-rows-repeated=\"" + std::to_string(count) +
               "\"><table:table-cell table:style-name=\"Published\" "
               "table:number-columns-repeated=\"3\"/>"
               "</table:table-row>";
    };
    pugi::xml_document workbook = workbookOf(
        {.plan = rows(10) + rows(20),
         .templateRows = rowsOfTemplate(row(formulaCell("COUNTA([$Plan.$B$5:.$B$14])")))});
    tidy::makeTemplate(workbook);
    int yellow = 0;
    tidy::forEachRow(tidy::sheetOf(tidy::spreadsheetOf(workbook), "Plan"),
                     [&](pugi::xml_node line, int) {
                         for (const pugi::xml_node cell : line.children()) {
                             if (tidy::valueOf(cell, "table:style-name") == "Input") {
                                 yellow += tidy::repeated(line, tidy::rowsRepeated) *
                                           tidy::repeated(cell, tidy::columnsRepeated);
                             }
                         }
                     });
    EXPECT_EQ(yellow, 10);
}

// LibreOffice leaves the style of an empty cell to its column.
TEST(TidyTemplate, TakesTheLookOfAnEmptyCellFromItsColumn) {
    pugi::xml_document workbook =
        workbookOf({.plan = plan,
                    .templateRows = rowsOfTemplate(row(formulaCell("[$Plan.$A$1]"))),
                    .styles = styles});
    const pugi::xml_node sheet = tidy::sheetOf(tidy::spreadsheetOf(workbook), "Template");
    pugi::xml_node column = sheet.child("table:table-column");
    column.append_attribute("table:number-columns-repeated") = "2";
    column.append_attribute("table:default-cell-style-name") = "Input";
    tidy::makeTemplate(workbook);
    EXPECT_TRUE(says(workbook, "<table:table-cell table:style-name=\"Input\"/>"))
        << tidy::written(workbook.document_element());
}

TEST(TidyPackage, DeclaresEveryPrefixAChartUses) {
    pugi::xml_document workbook = workbookOf(
        {.beside =
             "<table:table table:name=\"Chart\"><table:shapes><draw:object xmlns:draw=\"urn:draw\">"
             "<office:document "
             "xmlns:chartooo=\"http://openoffice.org/2010/"
             "chart\"><office:body><chartooo:date-scale/>"
             "</office:body></office:document></draw:object></table:shapes></table:table>"});
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / "council-tidy-package-test";
    tidy::writeParts(workbook, folder);
    std::ifstream in(folder / "Object 1" / "content.xml");
    const std::string chart{std::istreambuf_iterator<char>(in), {}};
    std::filesystem::remove_all(folder);
    EXPECT_NE(chart.find("xmlns:chartooo="), std::string::npos) << chart;
}

TEST(TidyTemplate, IsNotMadeOfARowThatMeansNothing) {
    for (const std::string& bad : {formulaCell("TODAY()"), formulaCell("[$Actions.$A$1]"),
                                   formulaCell("[$Plan.$A$99]"), textCell("No title says so")}) {
        pugi::xml_document workbook =
            workbookOf({.plan = plan, .templateRows = rowsOfTemplate(row(bad))});
        EXPECT_THROW(tidy::makeTemplate(workbook), std::runtime_error) << bad;
    }
}

TEST(TidyTemplate, SaysItsOwnWordsInTheChartsOfItsCells) {
    pugi::xml_document workbook = workbookOf(
        {.plan =
             row("<table:table-cell table:formula=\"of:=1\"><draw:frame xmlns:draw=\"urn:draw\" "
                 "xmlns:svg=\"urn:svg\" draw:name=\"Actions of "
                 "2016\"><draw:object><office:document>"
                 "<office:body><table:table><table:table-row/><table:table-row/></table:table>"
                 "</office:body></office:document></draw:object><svg:desc>Actions of "
                 "2016</svg:desc>"
                 "</draw:frame></table:table-cell>") +
             row(textCell("below the chart", "table:style-name=\"Input\"")),
         .templateRows = rowsOfTemplate(row(textCell("Actions of 2016") + textCell("Actions")) +
                                        row(formulaCell("COUNTA([$Plan.$A$1:.$A$2])")))});
    tidy::makeTemplate(workbook);
    EXPECT_FALSE(says(workbook, "Actions of 2016")) << tidy::written(workbook.document_element());
    EXPECT_TRUE(says(workbook, "draw:name=\"Actions\""));
    EXPECT_TRUE(says(workbook, "<svg:desc>Actions</svg:desc>"));
    EXPECT_FALSE(says(workbook, "below the chart"))
        << "the rows of a chart are none of the sheet's";
}

TEST(TidyTemplate, IsNotInTheExample) {
    pugi::xml_document workbook = workbookOf(
        {.plan = plan,
         .templateRows = rowsOfTemplate(row(formulaCell("[$Plan.$A$1]") + textCell("Actions")))});
    tidy::makeExample(workbook);
    EXPECT_FALSE(says(workbook, "Template"));
    EXPECT_TRUE(says(workbook, "Actions of 2016"));
}

}  // namespace
}  // namespace council::test
