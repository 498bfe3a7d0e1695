// What is hidden in the workbook: it stays so, or the message says where it is.
#include "save_copy.h"

#include <fstream>

#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/drawing/XControlShape.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/graphic/GraphicProvider.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/GraphicCrop.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

// LibreOffice marks the drawings of sheets as deprecated and offers nothing in their place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::test {

namespace star = com::sun::star;
namespace fs = std::filesystem;
using session::toUno;

// By the protection of the cells, or of a style that a conditional format gives them: LibreOffice
// keeps neither in an .xlsx file.
TEST_F(SaveCopyTest, ShowsNoCellsThatAreHiddenByProtection) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    sheet_.set("C3", "a name");
    const auto hide = [](const star::uno::Reference<star::uno::XInterface>& formatted, bool hides) {
        as<star::beans::XPropertySet>(formatted)->setPropertyValue(
            toUno("CellProtection"),
            star::uno::Any(star::util::CellProtection(true, false, hides, false)));
    };
    const auto cells = sheet_.handle()->getCellRangeByName(toUno("C3:D9"));
    const auto isRefused = [&] {
        EXPECT_EQ(
            saveCopy(workbook_, scratch("seen.xlsx")),
            (Answer{false,
                    "Cells of Sheet1 are hidden by their protection (Format ▸ Cells ▸ Cell "
                    "Protection), and an .xlsx file would show them: no copy was written. Save it "
                    "as .ods, or delete them first."}));
        EXPECT_FALSE(fs::exists(scratch("seen.xlsx")));
        EXPECT_NE(saveCopy(workbook_, scratch("seen.ods"))
                      .text.find("where anybody can show it: a whole sheet, or cells, drawings or "
                                 "cut-off parts of pictures on Sheet1."),
                  std::string::npos);
    };
    const auto sheet = as<star::util::XProtectable>(sheet_.handle());
    hide(cells, true);
    EXPECT_TRUE(saveCopy(workbook_, scratch("seen.xlsx")).isDone) << "not on an open sheet";
    sheet->protect(rtl::OUString());
    isRefused();
    sheet->unprotect(rtl::OUString());
    hide(cells, false);
    addConditions(sheet_, "C3:C9", {{star::sheet::ConditionOperator_FORMULA, "$A$1", "Error"}});
    sheet->protect(rtl::OUString());
    EXPECT_TRUE(saveCopy(workbook_, scratch("seen.xlsx")).isDone);
    sheet->unprotect(rtl::OUString());
    hide(as<star::uno::XInterface>(stylesOf(workbook_, "CellStyles")->getByName(toUno("Error"))),
         true);
    sheet->protect(rtl::OUString());
    isRefused();
}

// The copy holds its other pages, too.
TEST_F(SaveCopyTest, NamesSheetsWithAPageOfADocument) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    const fs::path pages = scratch("pages.pdf");
    as<star::frame::XStorable>(workbook_.handle())
        ->storeToURL(toUno(session::fileUrl(pages)),
                     all({with("FilterName", star::uno::Any(toUno("calc_pdf_Export")))}));
    const auto picture = as<star::drawing::XShape>(
        as<star::lang::XMultiServiceFactory>(workbook_.handle())
            ->createInstance(toUno("com.sun.star.drawing.GraphicObjectShape")));
    as<star::drawing::XDrawPageSupplier>(sheet_.handle())->getDrawPage()->add(picture);
    as<star::beans::XPropertySet>(picture)->setPropertyValue(
        toUno("Graphic"),
        star::uno::Any(star::graphic::GraphicProvider::create(office().context())
                           ->queryGraphic(all(
                               {with("URL", star::uno::Any(toUno(session::fileUrl(pages))))}))));
    const bool isNamed =
        saveCopy(workbook_, scratch("page.ods"))
            .text.find("cells, drawings or cut-off parts of pictures on Sheet1.") !=
        std::string::npos;
    // Newer LibreOffices write a picture of the page alone. JVBERi is "%PDF" in base64.
    const bool isWhole =
        everythingIn(plain_->open(scratch("page.ods")), scratch("page.fods")).find("JVBERi") !=
        std::string::npos;
    EXPECT_EQ(isWhole, isNamed);
}

// LibreOffice 26.8 keeps the list that Excel writes, with everybody who ever commented; 7.4 does
// not read it.
TEST_F(SaveCopyTest, TellsNoAddressesOfThoseWhoComment) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    std::string text = everythingIn(workbook_, scratch("persons.fods"));
    const std::string end = "</table:table>";
    text.insert(text.find(end) + end.size(),
                "<loext:persons><loext:person loext:person-id=\"{1}\" "
                "loext:display-name=\"A secret\" loext:user-id=\"secret@example.org\" "
                "loext:provider-id=\"AD\"/></loext:persons>");
    std::ofstream(scratch("persons-in.fods")) << text;
    const session::Workbook workbook = office().open(scratch("persons-in.fods"));
    for (const char* name : {"persons.ods", "persons.xlsx"}) {
        EXPECT_TRUE(saveCopy(workbook, scratch(name)).isDone);
        EXPECT_EQ(everythingIn(plain_->open(scratch(name)), scratch("persons.fods")).find("secret"),
                  std::string::npos)
            << name;
    }
}

// What was typed into them is in the copy.
TEST_F(SaveCopyTest, NamesSheetsWithFieldsOfFormsThatAreNotSeen) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    const auto make = [&](const char* service) {
        return as<star::lang::XMultiServiceFactory>(workbook_.handle())
            ->createInstance(toUno(service));
    };
    const auto add = [&](const char* sheet, const char* name, const star::uno::Any& value) {
        const auto model = make("com.sun.star.form.component.TextField");
        as<star::beans::XPropertySet>(model)->setPropertyValue(toUno(name), value);
        const auto field = make("com.sun.star.drawing.ControlShape");
        as<star::drawing::XControlShape>(field)->setControl(as<star::awt::XControlModel>(model));
        as<star::drawing::XDrawPageSupplier>(workbook_.addSheet(sheet).handle())
            ->getDrawPage()
            ->add(as<star::drawing::XShape>(field));
    };
    add("Seen", "DefaultText", star::uno::Any(toUno("seen")));
    add("Unseen", "EnableVisible", star::uno::Any(false));
    add("Stars", "EchoChar", star::uno::Any(sal_Int16{'*'}));
    const Answer answer = saveCopy(workbook_, scratch("fields.ods"));
    EXPECT_NE(answer.text.find("cut-off parts of pictures on Unseen, Stars."), std::string::npos)
        << answer;
}

// Excel's well-known ways to hide what a cell holds, and formats that only look alike.
class SaveCopyOfSuppressed : public SaveCopyFile {
 protected:
    // As `name` says: cell B2 of a new sheet.
    star::uno::Reference<star::beans::XPropertySet> fill(const char* name,
                                                         const session::CellValue& value) {
        session::Sheet sheet = workbook_.addSheet(name);
        sheet.set("B2", value);
        return as<star::beans::XPropertySet>(sheet.handle()->getCellRangeByName(toUno("B2")));
    }

    void expectNamed(const std::string& sheets) {
        for (const char* name : {"suppressed.ods", "suppressed.xlsx"}) {
            const Answer answer = saveCopy(workbook_, scratch(name));
            EXPECT_NE(answer.text.find("cut-off parts of pictures on " + sheets + ". Delete"),
                      std::string::npos)
                << answer;
        }
    }
};

TEST_F(SaveCopyOfSuppressed, NamesSheetsByTheirNumberFormats) {
    const struct {
        const char* name;
        session::CellValue value;
        const char* format;
    } cells[] = {
        {"Text", "a name", ";;;"},
        {"Figure", 7, ";;;"},
        {"Below five", 3, R"([<5]"<5";0)"},
        {"Five", 5, R"([<5]"<5";0)"},
        {"Dashes", 8, R"("-";"-";"-")"},
        {"Dash", 0, R"(0;-0;"-")"},
        {"Escaped", 8, R"(\-;\-)"},
        {"Text dashes", "a name", R"(0;0;0;"-")"},
        {"Known", 1, R"([=1]"yes";0)"},
        {"Rounded", 0.2, "0"},
        {"Month", 45000, "MMM"},
        {"Hours", 1.5, "[HH]"},
        {"Zero", 0, "0;-0;;@"},
        {"Blank", " ", "@"},
        {"Number", 7, "General"},
        {"White", 7, "[WHITE]0"},
        {"White negative", -7, "0;[WHITE]-0"},
        {"Positive", 7, "0;[WHITE]-0"},
        {"White text", "a name", "0;0;0;[WHITE]@"},
        {"Red", 7, "[RED]0"},
        {"Currency", 7, "\"<5 \"[$£-809]"},
    };
    for (const auto& [name, value, format] : cells) {
        fill(name, value)->setPropertyValue(toUno("NumberFormat"), numberFormat(workbook_, format));
    }
    expectNamed(
        "Text, Figure, Below five, Dashes, Escaped, Text dashes, White, White negative, White "
        "text");
}

TEST_F(SaveCopyOfSuppressed, NamesSheetsByTheirConditionalFormats) {
    addStyle(workbook_, "Nothing", ";;;");
    addStyle(workbook_, "Suppressed", R"([<5]"<5";0)");
    const auto give = [&](const char* sheet, const session::CellValue& value, const char* style) {
        fill(sheet, value);
        session::Sheet filled = workbook_.sheet(sheet);
        addConditions(filled, "B2:B9", {{star::sheet::ConditionOperator_FORMULA, "B2<5", style}});
    };
    give("Three", 3, "Nothing");
    give("Below five", 3, "Suppressed");
    give("Five", 5, "Suppressed");
    give("Empty", 0, "Nothing");
    give("Bad", 3, "Bad");
    expectNamed("Three, Below five");
}

TEST_F(SaveCopyOfSuppressed, NamesSheetsByTheirColours) {
    const auto colour = [](const auto& cell, sal_Int32 letters, sal_Int32 paper) {
        cell->setPropertyValue(toUno("CharColor"), star::uno::Any(letters));
        cell->setPropertyValue(toUno("CellBackColor"), star::uno::Any(paper));
    };
    constexpr sal_Int32 white = 0xFFFFFF;
    constexpr sal_Int32 red = 0xC00000;
    constexpr sal_Int32 none = -1;
    colour(fill("White", 3), white, none);
    colour(fill("White on white", "a name"), white, white);
    colour(fill("Red on red", 3), red, red);
    colour(fill("Heading", "Team"), white, red);
    colour(fill("Automatic", 3), none, none);
    colour(fill("Conditional", "Red"), white, none);
    session::Sheet rated = workbook_.sheet("Conditional");
    addConditions(rated, "B2", {{star::sheet::ConditionOperator_FORMULA, "B2=\"Red\"", "Bad"}});
    expectNamed("White, White on white, Red on red");
}

TEST_F(SaveCopyTest, NamesSheetsWithHiddenCells) {
    sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    sheet_.set("C5", "last");
    const auto hide = [](const star::uno::Reference<star::uno::XInterface>& what) {
        as<star::beans::XPropertySet>(what)->setPropertyValue(toUno("IsVisible"),
                                                              star::uno::Any(false));
    };
    const auto row = [](const session::Sheet& of, sal_Int32 index) {
        return as<star::uno::XInterface>(
            as<star::table::XColumnRowRange>(of.handle())->getRows()->getByIndex(index));
    };
    hide(row(sheet_, 9));  // beyond what is filled
    ASSERT_EQ(saveCopy(workbook_, scratch("hidden.ods")).text, written("hidden.ods", 1, 1));
    session::Sheet children = workbook_.addSheet("Children");
    session::Sheet lists = workbook_.addSheet("Lists");
    session::Sheet open = workbook_.addSheet("Open");
    children.set("A1", "a name");
    hide(children.handle());
    lists.setRows("A1", {{"a"}, {"b"}, {"c"}});
    hide(row(lists, 1));
    hide(as<star::uno::XInterface>(
        as<star::table::XColumnRowRange>(sheet_.handle())->getColumns()->getByIndex(1)));
    session::Sheet merged = workbook_.addSheet("Merged");  // over what was there before
    merged.setRows("B2", {{"seen"}, {"a name"}});
    merged.setRows("D2", {{"seen"}, {""}});
    const auto merge = [](const session::Sheet& sheet, const char* cells) {
        as<star::util::XMergeable>(sheet.handle()->getCellRangeByName(toUno(cells)))->merge(true);
    };
    merge(merged, "B2:B3");
    merge(merged, "D2:D3");
    merge(open, "A1:C4");
    open.set("A1", "seen");
    session::Sheet drawn = workbook_.addSheet("Drawn");
    const auto draw = [&](const session::Sheet& sheet, const char* kind, const char* name,
                          const star::uno::Any& value) {
        const auto shape = as<star::drawing::XShape>(
            as<star::lang::XMultiServiceFactory>(workbook_.handle())->createInstance(toUno(kind)));
        as<star::drawing::XDrawPageSupplier>(sheet.handle())->getDrawPage()->add(shape);
        as<star::beans::XPropertySet>(shape)->setPropertyValue(toUno(name), value);
    };
    draw(drawn, "com.sun.star.drawing.RectangleShape", "Visible", star::uno::Any(false));
    draw(workbook_.addSheet("Cropped"), "com.sun.star.drawing.GraphicObjectShape", "GraphicCrop",
         star::uno::Any(star::text::GraphicCrop(0, 0, 0, 500)));
    draw(open, "com.sun.star.drawing.GraphicObjectShape", "GraphicCrop",
         star::uno::Any(star::text::GraphicCrop(0, 0, 0, -500)));
    for (const char* name : {"hidden.ods", "hidden.xlsx"}) {
        const std::string expected =
            written(name, 1, 1) +
            "\n\nHidden here and in the copy, where anybody can show it: a whole sheet, or "
            "cells, drawings or cut-off parts of pictures on Sheet1, Children, Lists, Merged, "
            "Drawn, Cropped. Delete it there if the readers should not see it.";
        const std::string said = saveCopy(workbook_, scratch(name)).text;
        EXPECT_EQ(said.substr(0, expected.size()), expected)
            << "pictures of nothing are missing in .xlsx";
    }
}

}  // namespace council::test
