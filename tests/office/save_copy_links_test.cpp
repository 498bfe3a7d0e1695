// What a workbook fetches from elsewhere through drawings, forms and Data ▸ Data Provider: the copy
// shows it, and names no file or database.
#include "save_copy.h"

#include <fstream>

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/chart2/data/XDataSink.hpp>
#include <com/sun/star/chart2/data/XDataSource.hpp>
#include <com/sun/star/chart2/data/XNumericalDataSequence.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/ShapeCollection.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/drawing/XShapeGrouper.hpp>
#include <com/sun/star/drawing/XShapes.hpp>
#include <com/sun/star/form/ListSourceType.hpp>
#include <com/sun/star/form/XFormsSupplier.hpp>
#include <com/sun/star/graphic/GraphicProvider.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/script/XLibraryContainer2.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

// LibreOffice marks the drawings of sheets as deprecated and offers nothing in their place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::test {

namespace star = com::sun::star;
namespace fs = std::filesystem;
using session::toUno;
using star::uno::Any;
using star::uno::Reference;

class SaveCopyLinks : public SaveCopyTest {
 protected:
    void SetUp() override { sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0"); }

    Reference<star::drawing::XShapes> drawings() const {
        return as<star::drawing::XShapes>(
            as<star::drawing::XDrawPageSupplier>(sheet_.handle())->getDrawPage());
    }
    Reference<star::uno::XInterface> make(const char* service) const {
        return as<star::lang::XMultiServiceFactory>(workbook_.handle())
            ->createInstance(toUno(service));
    }
    Reference<star::drawing::XShape> draw(const char* kind, sal_Int32 y) const {
        const auto shape = as<star::drawing::XShape>(make(kind));
        shape->setPosition({9000, y});
        shape->setSize({2000, 1000});
        drawings()->add(shape);
        return shape;
    }
    static void set(const Reference<star::uno::XInterface>& object, const char* name,
                    const Any& value) {
        as<star::beans::XPropertySet>(object)->setPropertyValue(toUno(name), value);
    }

    // Newer LibreOffices show nothing of other files in a workbook before somebody allows it. The
    // copy names the sheets then.
    static bool fetchesUnasked() { return officeRelease() < 26; }
    // Of each kind of file: `secret` was in the workbook, and is nowhere in the copy.
    void expectNowhere(const session::Workbook& workbook, const std::string& secret) const {
        workbook.exportTo(scratch("secret.ods"));
        EXPECT_NE(
            everythingIn(office().open(scratch("secret.ods")), scratch("secret.fods")).find(secret),
            std::string::npos)
            << "the test can fail";
        for (const char* name : {"secret-copy.ods", "secret-copy.xlsx"}) {
            const Answer answer = saveCopy(workbook, scratch(name));
            EXPECT_EQ(answer.text.find("missing there"), std::string::npos) << answer.text;
            const session::Workbook copy = plain_->open(scratch(name));
            EXPECT_EQ(everythingIn(copy, scratch("secret-copy.fods")).find(secret),
                      std::string::npos)
                << name;
        }
    }
};

// How many drawings show another file, those in groups as well.
int linkedIn(const Reference<star::container::XIndexAccess>& drawings) {
    int count = 0;
    for (sal_Int32 i = 0; i < drawings->getCount(); ++i) {
        const auto shape = as<star::drawing::XShape>(drawings->getByIndex(i));
        const Reference<star::container::XIndexAccess> group(shape, star::uno::UNO_QUERY);
        if (group.is()) {
            count += linkedIn(group);
        } else if (shape->getShapeType() == toUno("com.sun.star.drawing.OLE2Shape")) {
            count += property<rtl::OUString>(shape, "LinkURL").isEmpty() ? 0 : 1;
        } else {
            const auto picture = property<Reference<star::graphic::XGraphic>>(shape, "Graphic");
            count += property<bool>(picture, "Linked") ? 1 : 0;
        }
    }
    return count;
}

int linkedIn(const session::Workbook& workbook) {
    return linkedIn(as<star::container::XIndexAccess>(
        as<star::drawing::XDrawPageSupplier>(workbook.firstSheet().handle())->getDrawPage()));
}

// Of three figures.
void addChart(session::Sheet& sheet) {
    sheet.setRows("H1", {{1}, {2}, {3}});
    const star::table::CellRangeAddress cells(0, 7, 0, 7, 2);
    as<star::table::XTableChartsSupplier>(sheet.handle())
        ->getCharts()
        ->addNewByName(toUno("Chart"), {0, 4000, 9000, 6000}, {&cells, 1}, false, false);
}

Reference<star::chart2::XChartDocument> chartOn(const session::Sheet& sheet) {
    return as<star::chart2::XChartDocument>(
        as<star::document::XEmbeddedObjectSupplier>(
            as<star::container::XIndexAccess>(
                as<star::table::XTableChartsSupplier>(sheet.handle())->getCharts())
                ->getByIndex(0))
            ->getEmbeddedObject());
}

// A red square, as an SVG file.
fs::path picture(const std::string& name) {
    fs::path file = scratch(name);
    std::ofstream(file) << R"(<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">)"
                           R"(<rect width="20" height="20" fill="red"/></svg>)";
    return file;
}

TEST_F(SaveCopyLinks, HoldsPicturesOfOtherFiles) {
    const fs::path file = picture("far-away.svg");
    const auto shown = star::graphic::GraphicProvider::create(office().context())
                           ->queryGraphic(all({with("URL", Any(toUno(session::fileUrl(file)))),
                                               with("LoadAsLink", Any(true))}));
    const auto place = [&](sal_Int32 y) {
        const auto shape = draw("com.sun.star.drawing.GraphicObjectShape", y);
        set(shape, "Graphic", Any(shown));
        return shape;
    };
    place(500);
    const auto together = star::drawing::ShapeCollection::create(office().context());
    together->add(place(2000));
    together->add(place(4000));
    as<star::drawing::XShapeGrouper>(drawings())->group(together);
    ASSERT_EQ(linkedIn(workbook_), 3);
    const std::string before = pictureOf(workbook_, "picture-before");
    for (const char* name : {"held.xlsx", "held.ods"}) {
        const Answer answer = saveCopy(workbook_, scratch(name));
        EXPECT_TRUE(answer.text.starts_with(written(name, 1, 1))) << answer;
        EXPECT_EQ(answer.text.find("pictures that cannot be found") == std::string::npos,
                  fetchesUnasked())
            << answer;
    }
    workbook_.exportTo(scratch("linked.ods"));
    fs::remove(file);  // as it is for those who get the copy
    const session::Workbook copy = plain_->open(scratch("held.ods"));
    EXPECT_EQ(linkedIn(copy), 0);
    EXPECT_EQ(pictureOf(copy, "picture-after") == before, fetchesUnasked());

    const session::Workbook broken = office().open(scratch("linked.ods"));
    ASSERT_EQ(linkedIn(broken), 3);
    const Answer answer = saveCopy(broken, scratch("broken.ods"));
    EXPECT_TRUE(answer.isDone) << answer;
    EXPECT_NE(answer.text.find("Please look at Sheet1 in the copy"), std::string::npos) << answer;
    EXPECT_EQ(linkedIn(plain_->open(scratch("broken.ods"))), 0);
}

// Behind printed pages; whether the other file is still there or not.
TEST_F(SaveCopyLinks, HoldsBackgroundsOfPages) {
    const auto style = stylesOf(workbook_, "PageStyles")->getByName(toUno("Default"));
    const fs::path file = picture("far-away.svg");
    const auto shown = star::graphic::GraphicProvider::create(office().context())
                           ->queryGraphic(all({with("URL", Any(toUno(session::fileUrl(file)))),
                                               with("LoadAsLink", Any(true))}));
    for (const char* name : {"BackGraphic", "HeaderBackGraphic"}) {
        set(as<star::uno::XInterface>(style), name, Any(shown));
    }
    workbook_.exportTo(scratch("pages.ods"));
    expectNowhere(workbook_, "far-away");
    fs::remove(file);
    expectNowhere(office().open(scratch("pages.ods")), "far-away");
}

// A web page in a frame, a pivot table that a database or a service fills, a link to another
// program that no cell has any more.
TEST_F(SaveCopyLinks, FetchesNothingForFramesAndPivotTables) {
    sheet_.set("C1", "shown");
    std::string text = everythingIn(workbook_, scratch("fetched.fods"));
    const auto insert = [&](const std::string& before, const std::string& what) {
        const auto at = text.find(before);
        ASSERT_NE(at, std::string::npos) << before;
        text.insert(at, what);
    };
    insert("<table:table-column",
           "<table:shapes><draw:frame svg:width=\"2cm\" svg:height=\"2cm\"><draw:floating-frame "
           "xlink:href=\"http://localhost/far-away.html\" xlink:type=\"simple\"/></draw:frame>"
           "</table:shapes>");
    const auto pivot = [](const std::string& name, const std::string& source) {
        return "<table:data-pilot-table table:name=\"" + name +
               "\" table:target-range-address=\"Sheet1.C1:Sheet1.D3\">" + source +
               "</table:data-pilot-table>";
    };
    insert("</office:spreadsheet>",
           "<table:data-pilot-tables>" +
               pivot("A",
                     "<table:database-source-table table:database-name=\"far-away\" "
                     "table:table-name=\"far-away\"/>") +
               pivot("B",
                     "<table:source-service table:name=\"far-away\" "
                     "table:source-name=\"far-away\" table:object-name=\"far-away\" "
                     "table:user-name=\"far-away\"/>") +
               "</table:data-pilot-tables><table:dde-links><table:dde-link><office:dde-source "
               "office:dde-application=\"soffice\" office:dde-topic=\"far-away\" "
               "office:dde-item=\"A1\"/></table:dde-link></table:dde-links>");
    std::ofstream(scratch("fetched.fods")) << text;
    const session::Workbook workbook = office().open(scratch("fetched.fods"));
    const std::string before = everythingIn(workbook, scratch("fetched-before.fods"));
    for (const char* secret : {"far-away.html", "database-name=\"far-away", "dde-topic=\"far-away",
                               "source-name=\"far-away"}) {
        EXPECT_NE(before.find(secret), std::string::npos) << "the test can fail: " << secret;
    }
    for (const char* name : {"fetched.ods", "fetched.xlsx"}) {
        EXPECT_NE(saveCopy(workbook, scratch(name)).text.find("missing there"), std::string::npos)
            << "the frame is said to be missing";
        const session::Workbook copy = plain_->open(scratch(name));
        EXPECT_EQ(everythingIn(copy, scratch("fetched-copy.fods")).find("far-away"),
                  std::string::npos)
            << name;
        EXPECT_EQ(copy.firstSheet().text("C1"), "shown");
    }
}

TEST_F(SaveCopyLinks, ShowsObjectsOfOtherFilesAsPictures) {
    const fs::path file = scratch("far-away.ods");
    session::Workbook other = office().newWorkbook();
    other.firstSheet().set("A1", "linked");
    other.exportTo(file);
    const auto shape = draw("com.sun.star.drawing.OLE2Shape", 500);
    set(shape, "LinkURL", Any(toUno(session::fileUrl(file))));
    as<star::container::XNamed>(shape)->setName(toUno("The other plan"));
    ASSERT_EQ(linkedIn(workbook_), 1);
    for (const char* name : {"object.xlsx", "object.ods"}) {
        const Answer answer = saveCopy(workbook_, scratch(name));
        EXPECT_TRUE(answer.text.starts_with(written(name, 1, 1))) << answer;
        EXPECT_EQ(answer.text == written(name, 1, 1), fetchesUnasked()) << answer;
    }
    const session::Workbook copy = plain_->open(scratch("object.ods"));
    EXPECT_EQ(linkedIn(copy), 0);
    const auto page =
        as<star::drawing::XDrawPageSupplier>(copy.firstSheet().handle())->getDrawPage();
    ASSERT_EQ(page->getCount(), 1);
    const auto kept = as<star::drawing::XShape>(page->getByIndex(0));
    EXPECT_EQ(kept->getShapeType(), toUno("com.sun.star.drawing.GraphicObjectShape"));
    EXPECT_EQ(as<star::container::XNamed>(kept)->getName(), toUno("The other plan"));
    EXPECT_EQ(kept->getPosition().X / 10, 900);
    EXPECT_EQ(kept->getSize().Width / 10, 200);
}

// A chart that was copied from another workbook in Excel.
TEST_F(SaveCopyLinks, DrawsChartsThatReadAnotherFileAsPictures) {
    namespace chart2 = star::chart2;
    const fs::path file = scratch("secret-figures.ods");
    {
        session::Workbook other = office().newWorkbook();
        other.firstSheet().setRows("A1", {{11}, {12}, {13}});
        other.exportTo(file);
    }
    addChart(sheet_);
    const auto seriesOn = [&](const session::Sheet& sheet) {
        const auto plane = as<chart2::XCoordinateSystemContainer>(chartOn(sheet)->getFirstDiagram())
                               ->getCoordinateSystems()[0];
        return as<chart2::XDataSeriesContainer>(
                   as<chart2::XChartTypeContainer>(plane)->getChartTypes()[0])
            ->getDataSeries()[0];
    };
    const auto drawnOn = [&](const session::Sheet& sheet) {
        const auto values =
            as<chart2::data::XDataSource>(seriesOn(sheet))->getDataSequences()[0]->getValues();
        const auto numbers = as<chart2::data::XNumericalDataSequence>(values)->getNumericalData();
        return std::vector<double>(numbers.begin(), numbers.end());
    };
    const auto elsewhere =
        chartOn(sheet_)->getDataProvider()->createDataSequenceByRangeRepresentation(
            toUno("'" + session::fileUrl(file) + "'#$Sheet1.$A$1:$A$3"));
    set(elsewhere, "Role", Any(toUno("values-y")));
    const auto series = as<chart2::data::XLabeledDataSequence>(
        office().context()->getServiceManager()->createInstanceWithContext(
            toUno("com.sun.star.chart2.data.LabeledDataSequence"), office().context()));
    series->setValues(elsewhere);
    as<chart2::data::XDataSink>(seriesOn(sheet_))->setData({&series, 1});
    const std::vector<double> drawn{11, 12, 13};
    ASSERT_EQ(drawnOn(sheet_), drawn);
    const auto drawingOn = [](const session::Sheet& sheet) {
        const auto page = as<star::drawing::XDrawPageSupplier>(sheet.handle())->getDrawPage();
        return as<star::drawing::XShape>(page->getByIndex(0));
    };
    const auto shown = drawingOn(sheet_);
    expectNowhere(workbook_, "secret-figures");
    for (const char* name : {"secret-copy.ods", "secret-copy.xlsx"}) {
        const session::Workbook copy = plain_->open(scratch(name));
        const auto kept = drawingOn(copy.firstSheet());
        EXPECT_EQ(kept->getShapeType(), toUno("com.sun.star.drawing.GraphicObjectShape")) << name;
        EXPECT_EQ(kept->getPosition().X / 10, shown->getPosition().X / 10) << name;
        EXPECT_EQ(kept->getSize().Width / 10, shown->getSize().Width / 10) << name;
        EXPECT_TRUE(property<Reference<star::graphic::XGraphic>>(kept, "Graphic").is()) << name;
    }
}

TEST_F(SaveCopyLinks, HoldsPicturesInCharts) {
    addChart(sheet_);
    const auto chart = chartOn(sheet_);
    const auto shape =
        as<star::drawing::XShape>(as<star::lang::XMultiServiceFactory>(chart)->createInstance(
            toUno("com.sun.star.drawing.GraphicObjectShape")));
    as<star::drawing::XDrawPageSupplier>(chart)->getDrawPage()->add(shape);
    shape->setSize({2000, 1000});
    set(shape, "Graphic",
        Any(star::graphic::GraphicProvider::create(office().context())
                ->queryGraphic(
                    all({with("URL", Any(toUno(session::fileUrl(picture("in-a-chart.svg"))))),
                         with("LoadAsLink", Any(true))}))));
    expectNowhere(workbook_, "in-a-chart");
}

// With forms of its own a copy whose rows are filtered took ten times as long to open.
TEST_F(SaveCopyLinks, MakesNoFormsWhereThereAreNone) {
    ASSERT_TRUE(saveCopy(workbook_, scratch("no-forms.ods")).isDone);
    EXPECT_EQ(everythingIn(plain_->open(scratch("no-forms.ods")), scratch("no-forms.fods"))
                  .find("<office:forms"),
              std::string::npos);
}

TEST_F(SaveCopyLinks, AsksNoDatabaseForWhatAFormShows) {
    const auto page = as<star::drawing::XDrawPageSupplier>(sheet_.handle())->getDrawPage();
    const auto forms = as<star::form::XFormsSupplier>(page)->getForms();
    const auto form = make("com.sun.star.form.component.Form");
    set(form, "DataSourceName", Any(toUno("far-away cases")));
    set(form, "Command", Any(toUno("SELECT name FROM far-away")));
    forms->insertByName(toUno("cases"), Any(form));
    const auto inner = make("com.sun.star.form.component.Form");
    set(inner, "Command", Any(toUno("SELECT child FROM far-away")));
    as<star::container::XNameContainer>(form)->insertByName(toUno("inner"), Any(inner));
    for (const auto& [name, value] :
         {std::pair("URL", "sdbc:far-away"), std::pair("Filter", "child = 'far-away'"),
          std::pair("Order", "far-away"), std::pair("TargetURL", "http://far-away/")}) {
        set(inner, name, Any(toUno(value)));
    }
    const auto add = [&](const char* kind,
                         std::initializer_list<std::pair<const char*, Any>> properties) {
        const auto control = make((std::string("com.sun.star.form.component.") + kind).c_str());
        for (const auto& [name, value] : properties) {
            set(control, name, value);
        }
        as<star::container::XNameContainer>(form)->insertByName(toUno(kind), Any(control));
    };
    const Any query(star::form::ListSourceType_SQL);
    const rtl::OUString names = toUno("SELECT name FROM far-away");
    using List = star::uno::Sequence<rtl::OUString>;
    add("ListBox", {{"ListSourceType", query}, {"ListSource", Any(List{&names, 1})}});
    add("ComboBox", {{"ListSourceType", query}, {"ListSource", Any(names)}});
    add("TextField", {{"DataField", Any(toUno("far-away"))}});
    add("HiddenControl", {{"HiddenValue", Any(toUno("far-away"))}});
    add("ImageButton", {{"ImageURL", Any(toUno("file:///far-away.png"))}});
    expectNowhere(workbook_, "far-away");
}

TEST_F(SaveCopyLinks, TellsNoFolderOfItsMacros) {
    const fs::path folder = scratch("macros-elsewhere");
    fs::create_directories(folder);
    std::ofstream(folder / "script.xlb") << R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Shared"
    library:readonly="true" library:passwordprotected="false"/>)";
    property<Reference<star::script::XLibraryContainer2>>(workbook_.handle(), "BasicLibraries")
        ->createLibraryLink(toUno("Shared"), toUno(session::fileUrl(folder / "script.xlb")), true);
    const auto areShared = [](const session::Workbook& workbook) {
        return property<Reference<star::script::XLibraryContainer2>>(workbook.handle(),
                                                                     "BasicLibraries")
            ->hasByName(toUno("Shared"));
    };
    workbook_.exportTo(scratch("libraries.ods"));
    EXPECT_TRUE(areShared(office().open(scratch("libraries.ods")))) << "the test can fail";
    EXPECT_TRUE(saveCopy(workbook_, scratch("libraries-copy.ods")).isDone);
    EXPECT_FALSE(areShared(plain_->open(scratch("libraries-copy.ods"))));
}

TEST_F(SaveCopyLinks, OpensNoOtherFileInItsPlace) {
    const auto properties = as<star::document::XDocumentPropertiesSupplier>(workbook_.handle())
                                ->getDocumentProperties();
    properties->setAutoloadURL(toUno("file:///far-away.ods"));
    properties->setAutoloadSecs(36000);
    expectNowhere(workbook_, "far-away");
}

// LibreOffice would fetch it again whenever the copy is opened.
TEST_F(SaveCopyLinks, FetchesNothingFromADataProvider) {
    const fs::path csv = scratch("far-away.csv");
    std::ofstream(csv) << "fetched,2\n";
    const fs::path file = scratch("provided.fods");
    std::ofstream(file) << R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Sheet1"><table:table-row>
<table:table-cell table:formula="of:=LEN(ORG.COUNCILINDICATORS.INDICATORS.VERSION())"/>
</table:table-row></table:table><table:database-ranges>
<table:database-range table:name="Fetched" table:target-range-address="Sheet1.C1:Sheet1.D9"/>
</table:database-ranges><calcext:data-mappings><calcext:data-mapping
 xlink:href=")xml" << session::fileUrl(csv)
                        << R"xml(" calcext:provider="org.libreoffice.calc.csv" calcext:id=""
 calcext:database-name="Fetched"/></calcext:data-mappings></office:spreadsheet></office:body>
</office:document>)xml";
    const session::Workbook workbook = office().open(file);
    const session::CellValue fetched = workbook.firstSheet().value("C1");
    EXPECT_EQ(fetched == session::CellValue("fetched"), officeRelease() < 25)
        << "newer LibreOffices wait until they are asked to fetch it";
    expectNowhere(workbook, "far-away");
    std::ofstream(csv) << "fetched anew,3\n";
    const session::Workbook copy = plain_->open(scratch("secret-copy.ods"));
    EXPECT_EQ(copy.firstSheet().value("C1"), fetched);
}

}  // namespace council::test
