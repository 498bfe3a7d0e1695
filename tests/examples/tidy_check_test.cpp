// What `tidy check` says of a workbook that somebody edited.
#include "tidy/check.h"
#include "tidy/clean.h"
#include "tidy/contrast.h"
#include "tidy/flat_file.h"
#include "tidy/look.h"
#include "tidy_workbook.h"

#include <filesystem>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace council::test {
namespace {

class TidyCheck : public ::testing::Test {
 protected:
    TidyCheck() { std::filesystem::create_directories(folder_); }
    ~TidyCheck() override { std::filesystem::remove_all(folder_); }

    std::filesystem::path save(const std::string& name, pugi::xml_document workbook,
                               bool isCleaned = true) {
        if (isCleaned) {
            tidy::clean(workbook);
        }
        tidy::write(workbook, folder_ / name);
        return folder_ / name;
    }
    std::string saidOf(const TidyWorkbook& parts) {
        std::ostringstream out;
        tidy::check({save("plan.fods", workbookOf(parts))}, out);
        return out.str();
    }

 private:
    std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() /
        ("tidy-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)) +
         ::testing::UnitTest::GetInstance()->current_test_info()->name());
};

std::string listTo(const std::string& corner) {
    return "<table:database-ranges><table:database-range table:name=\"Rows\" "
           "table:target-range-address=\"Plan.A1:Plan." +
           corner + "\"/></table:database-ranges>";
}
const std::string list = listTo("B3");
std::string filledDown(const std::string& last) {
    const std::string days = formulaCell("LEN(ThisAction)");
    return row(textCell("Action") + textCell("Days") + textCell("Weeks")) +
           row(textCell("a") + days + formulaCell("INT([.$B2])")) +
           row(textCell("b") + days + formulaCell(last));
}

TEST_F(TidyCheck, SaysNothingOfAGoodOne) {
    EXPECT_EQ(saidOf({.start = row(textCell("RAG.STATUS")),
                      .plan = filledDown("INT([.$B3])"),
                      .templateRows = row("<table:table-cell/>"),
                      .beside = listTo("C3")}),
              "");
}

TEST_F(TidyCheck, SaysWhatIsWrong) {
    EXPECT_EQ(saidOf({.plan = filledDown("INT([.$B2])"), .beside = listTo("C3")}),
              "plan.fods: Plan.C3 has not the formula of the rows above: =INT($B2)\n");
    EXPECT_EQ(saidOf({.plan = filledDown("[.$A3]"), .beside = listTo("C3")}), "")
        << "a pointer to another cell";
    EXPECT_EQ(saidOf({.plan = row(formulaCell("LEN([.$A2]"))}),
              "plan.fods: a formula leaves a bracket open: =LEN($A2\n");
    EXPECT_EQ(saidOf({.plan = row(formulaCell("TEXT([.$A2];&quot;0.0 %&quot;)"))}),
              "plan.fods: TEXT would show another figure where people write a decimal comma, FIXED "
              "does not: =TEXT($A2;\"0.0 %\")\n");
    EXPECT_NE(saidOf({.plan = row(formulaCell("TEXT([.$A2];&quot;0 %&quot;)"))}), "");
    EXPECT_EQ(saidOf({.plan = row(formulaCell("TEXT([.$A2];&quot;0%&quot;)"))}), "");
    EXPECT_EQ(saidOf({.plan = row(formulaCell("ORG.COUNCILINDICATORS.RAG.CODE(&quot;Red&quot;)"))}),
              "plan.fods: uses RAG.CODE, which its first sheet does not name\n");
    EXPECT_NE(saidOf({.plan = row(textCell("file:///home/ann/list.ods"))}).find("says file:/"),
              std::string::npos);
    const std::string blank = row("<table:table-cell/>");
    EXPECT_NE(
        saidOf({.plan = row(textCell("a")),
                .templateRows = blank + blank + blank + blank +
                                row(formulaCell("[$Plan.$A$1]") + formulaCell("LEN([$Plan.A1])"))})
            .find("would mean another cell"),
        std::string::npos);
}

TEST_F(TidyCheck, SaysWhatIsFormattedByHand) {
    EXPECT_EQ(saidOf({.plan = row(textCell("a")) +
                              row(textCell("b") + textCell("c", "table:style-name=\"ce1\"") +
                                  textCell("d", "table:style-name=\"ce1\"")),
                      .styles = "<style:style style:name=\"ce1\" style:family=\"table-cell\" "
                                "style:parent-style-name=\"Input\"><style:text-properties "
                                "fo:color=\"#ff0000\"/></style:style>"}),
              "plan.fods: Plan.B2 is formatted by hand: give it a style (F11)\n");
}

TEST_F(TidyCheck, SaysWhichFormulasHaveNoNumberFormat) {
    EXPECT_EQ(
        saidOf({.plan = row(formulaCell("1+2") + formulaCell("2+3", "table:style-name=\"Bad\"") +
                            formulaCell("3+4", "table:style-name=\"Bad\"") +
                            formulaCell("4+5", "table:style-name=\"Input\""))}),
        "plan.fods: Plan.B1 is a formula in the style Bad, which has no number format: give "
        "it General;-General (F11)\n");
}

TEST_F(TidyCheck, SaysWhatIsBelowTheEndOfAList) {
    const auto input = [](const char* text) {
        return row(textCell(text, "table:style-name=\"Input\""));
    };
    const auto names = [](const std::string& second) {
        return "<table:named-expressions><table:named-range table:name=\"Dates\" "
               "table:cell-range-address=\"$Plan.$A$1:.$A$2\"/>" +
               second + "</table:named-expressions>";
    };
    const std::string three = input("May") + input("June") + input("July");
    EXPECT_EQ(saidOf({.plan = three, .beside = names("")}),
              "plan.fods: Plan.A3 is below the end of Dates, which does not hold it: insert a row "
              "inside the list instead\n");
    EXPECT_EQ(saidOf({.plan = three,
                      .beside = names("<table:named-range table:name=\"More\" "
                                      "table:cell-range-address=\"$Plan.$A$3:.$A$4\"/>")}),
              "")
        << "another list begins there";
    EXPECT_EQ(saidOf({.plan = input("May") + input("June") + row(textCell("Where from")),
                      .beside = names("")}),
              "")
        << "it looks otherwise";
}

TEST_F(TidyCheck, SaysWhatStaysInTheTemplate) {
    const std::string input = "table:style-name=\"Input\"";
    const TidyWorkbook parts = {
        .plan = row(textCell("Action") + textCell("Note")) +
                row(textCell("a", input) + textCell("mine", input)) +
                row(textCell("b", input) + textCell("mine as well", input)),
        .templateRows = row("<table:table-cell/>") + row("<table:table-cell/>") +
                        row("<table:table-cell/>") + row("<table:table-cell/>") +
                        row(formulaCell("COUNTA([$Plan.$A$2:.$A$3])") + "<table:table-cell/>"),
        .beside = list};
    EXPECT_EQ(saidOf(parts),
              "plan.fods: Plan.B2 stays in the template: its column has no COUNTA on "
              "the sheet Template\n");
}

// Sorted, a row would answer for the one that stands where it stood.
TEST_F(TidyCheck, SaysWhichRowOfTheTemplatesListIsOfAnother) {
    const std::string blank = row("<table:table-cell/>");
    const auto inTemplate = [&](const std::string& formula) {
        return saidOf({.plan = filledDown("RAG"),
                       .templateRows = blank + blank + blank + blank +
                                       row(formulaCell("[$Plan.$C$3]") + formulaCell(formula)),
                       .beside = listTo("C3")});
    };
    EXPECT_EQ(inTemplate("INT([$Plan.$B$2])"),
              "plan.fods: Plan.C3 has not the formula of the rows above: =INT($Plan.$B$2)\n");
    EXPECT_EQ(
        saidOf({.plan = row(textCell("Action") + textCell("Days")) +
                        row(textCell("a") + formulaCell("LEN(ThisAction)")) +
                        row(textCell("b") + formulaCell("RAG")),
                .templateRows = blank + blank + blank + blank +
                                row(formulaCell("[$Plan.$B$3]") + formulaCell("LEN(ThisAction)")),
                .beside = list}),
        "");
}

// Cut and pasted elsewhere, a cell takes the formulas along that read it by its place.
TEST_F(TidyCheck, SaysWhichTypedCellsAFormulaReadsByTheirPlace) {
    const auto reads = [&](const std::string& formula) {
        return saidOf(
            {.plan = row(textCell("Action") + textCell("Days") + textCell("Weeks")) +
                     row(textCell("a") + formulaCell("LEN(ThisAction)") + formulaCell(formula)),
             .beside = listTo("C2")});
    };
    EXPECT_EQ(reads("LEN([.$A2])"),
              "plan.fods: Plan.C2 reads A2, which is typed, by its place and not by a name\n");
    EXPECT_NE(reads("LEN([.A2:.A2])"), "");
    EXPECT_EQ(reads("INT([.$B2])"), "") << "nobody cuts what is worked out";
    EXPECT_EQ(reads("COUNTA([.A$1:.A2])"), "") << "begins above the row";
}

TEST_F(TidyCheck, SaysWhereASortButtonWouldTakeTheHeadingsForData) {
    const std::string rows = row(textCell("a") + formulaCell("LEN(ThisAction)"));
    EXPECT_EQ(
        saidOf({.plan = row(textCell("Action") + "<table:table-cell/>") + rows, .beside = list}),
        "plan.fods: Plan.B1 has no heading: a sort button would move this row\n");
    EXPECT_EQ(saidOf({.plan = row(formulaCell("&quot;Action&quot;") + textCell("Days")) + rows,
                      .beside = list})
                  .find("plan.fods: Plan.A1 has no heading"),
              0U)
        << "a formula is none";
}

TEST_F(TidyCheck, SaysWhichNamesTheNameBoxTakesForAPlace) {
    const auto with = [&](const std::string& name) {
        return saidOf({.beside = "<table:named-expressions><table:named-range table:name=\"" +
                                 name +
                                 "\" table:cell-range-address=\"$Plan.$A$1\"/>"
                                 "</table:named-expressions>"});
    };
    EXPECT_EQ(with("A10_Children"), "plan.fods: A10_Children begins as a cell's place does\n");
    EXPECT_EQ(with("Adoption_A10"), "");
    EXPECT_EQ(with("List1Rows"), "");
}

TEST_F(TidyCheck, SaysWhichNamesBelongToOneSheet) {
    EXPECT_EQ(
        saidOf({.plan = row(textCell("a")) +
                        "<table:named-expressions><table:named-range table:name=\"ThisDue\" "
                        "table:cell-range-address=\"$Plan.$A1\"/></table:named-expressions>"}),
        "plan.fods: ThisDue belongs to one sheet: Calc forgets such names when rows are "
        "undone\n");
}

// Calc adds the sign to what is typed into such a cell: with a second one it is a text.
TEST_F(TidyCheck, SaysWhereAPercentSignWouldMakeAText) {
    const auto with = [&](const std::string& attributes) {
        return saidOf({.plan = row("<table:table-cell office:value-type=\"percentage\" "
                                   "office:value=\"0.9\" table:style-name=\"Input_20_Percent\"" +
                                   attributes + "/>"),
                       .templateRows = row("<table:table-cell/>")});
    };
    EXPECT_EQ(with(""),
              "plan.fods: Plan.A1 is a per cent without validity: 85% typed into it would be a "
              "text\n");
    EXPECT_EQ(with(" table:content-validation-name=\"val1\""), "");
}

TEST_F(TidyCheck, SaysWhatIsNotClean) {
    std::ostringstream out;
    EXPECT_FALSE(tidy::check(
        {save("plan.fods", workbookOf({.plan = row(formulaCell("1+2"))}), false)}, out));
    EXPECT_NE(out.str().find("is not clean"), std::string::npos);
}

TEST_F(TidyCheck, ComparesTheListsOfStyles) {
    pugi::xml_document other = workbookOf({});
    pugi::xml_node input = other.document_element().child("office:styles").child("style:style");
    input.append_child("style:text-properties").append_attribute("fo:color") = "#ff0000";
    input.append_child("style:table-cell-properties").append_attribute("fo:background-color") =
        "#ff8080";
    const auto first = save("plan.fods", workbookOf({}));
    const auto second = save("other.fods", std::move(other));
    std::ostringstream out;
    EXPECT_FALSE(tidy::check({first, second}, out));
    EXPECT_EQ(out.str(),
              "other.fods: has another style Input than plan.fods\nother.fods: has words in Input "
              "that are hard to read\n");

    pugi::xml_document workbook = tidy::read(second);
    tidy::takeLook(tidy::read(first), workbook);
    tidy::write(workbook, second);
    std::ostringstream after;
    EXPECT_TRUE(tidy::check({first, second}, after)) << after.str();
}

TEST_F(TidyCheck, SaysWhichNamesOfARowTwoWorkbooksHave) {
    const auto named = [] {
        return workbookOf({.beside = "<table:named-expressions><table:named-range "
                                     "table:name=\"ThisDue\" table:cell-range-address=\".$A1\"/>"
                                     "</table:named-expressions>"});
    };
    std::ostringstream out;
    tidy::check({save("plan.fods", named()), save("other.fods", named())}, out);
    EXPECT_EQ(out.str(), "other.fods: ThisDue is a name of plan.fods, too\n");
}

TEST(TidyLook, LeavesAWorkbookTheStylesThatOnlyItHas) {
    pugi::xml_document workbook =
        workbookOf({.plan = row(textCell("a", "table:style-name=\"Reference\""))});
    pugi::xml_node styles = workbook.document_element().child("office:styles");
    pugi::xml_node own = styles.append_child("style:style");
    own.append_attribute("style:name") = "Reference";
    own.append_attribute("style:family") = "table-cell";
    own.append_attribute("style:data-style-name") = "N1";
    styles.append_child("number:number-style").append_attribute("style:name") = "N1";
    tidy::takeLook(workbookOf({}), workbook);
    EXPECT_TRUE(says(workbook, "style:name=\"Reference\""));
    EXPECT_TRUE(says(workbook, "number:number-style style:name=\"format-"));
}

TEST(TidyContrast, IsThatOfTheGuidelines) {
    EXPECT_DOUBLE_EQ(tidy::contrast("#000000", "#ffffff"), 21);
    EXPECT_DOUBLE_EQ(tidy::contrast("#123456", "#123456"), 1);
    EXPECT_NEAR(tidy::contrast("#777777", "#ffffff"), 4.48,
                0.005);  // the guidelines' own example of not quite enough
}

}  // namespace
}  // namespace council::test
