// Colour this selection: on any selection, again and again, undone in one step, and in every file.
#include "core/rag/symbol.h"
#include "menu.h"
#include "session/uno_text.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntry.hpp>
#include <com/sun/star/util/NotLockedException.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace council::test {

namespace star = com::sun::star;
using session::fromUno;
using session::toUno;
using star::uno::Reference;

namespace {

using Entries = Reference<star::sheet::XSheetConditionalEntries>;

// The style that a word gets in a cell: that of the first condition equal to it.
std::string styleOf(const session::Sheet& sheet, const char* cell) {
    const auto range = sheet.handle()->getCellRangeByName(toUno(cell));
    const auto entries = property<Entries>(range, "ConditionalFormat");
    const rtl::OUString wanted = toUno("\"" + sheet.text(cell) + "\"");
    for (sal_Int32 i = 0; i < entries->getCount(); ++i) {
        const auto entry = entries->getByIndex(i);
        if (as<star::sheet::XSheetCondition>(entry)->getFormula1().equalsIgnoreAsciiCase(wanted)) {
            return fromUno(as<star::sheet::XSheetConditionalEntry>(entry)->getStyleName());
        }
    }
    return "";
}

// "A1:A4 50": the cells of each conditional format of a sheet, and how many conditions it has.
std::vector<std::string> formatsOf(const session::Sheet& sheet) {
    const auto formats =
        property<Reference<star::sheet::XConditionalFormats>>(sheet.handle(), "ConditionalFormats");
    std::vector<std::string> result;
    for (const auto& format : formats->getConditionalFormats()) {
        const auto ranges = property<Reference<star::sheet::XSheetCellRanges>>(format, "Range");
        std::string cells = fromUno(ranges->getRangeAddressesAsString());
        for (std::size_t at = cells.find("Sheet1."); at != std::string::npos;
             at = cells.find("Sheet1.")) {
            cells.erase(at, std::string("Sheet1.").size());
        }
        result.push_back(cells + " " +
                         std::to_string(as<star::container::XIndexAccess>(format)->getCount()));
    }
    return result;
}

Reference<star::document::XUndoManager> undoOf(const session::Workbook& workbook) {
    return as<star::document::XUndoManagerSupplier>(workbook.handle())->getUndoManager();
}

bool hasStyle(const session::Workbook& workbook, const char* name) {
    return stylesOf(workbook, "CellStyles")->hasByName(toUno(name));
}

star::beans::PropertyValue value(const char* name, const star::uno::Any& content) {
    star::beans::PropertyValue property;
    property.Name = toUno(name);
    property.Value = content;
    return property;
}

// A condition of the person's own: more than five is Good.
void addOwnFormat(const session::Sheet& sheet, const char* cells) {
    const auto range = sheet.handle()->getCellRangeByName(toUno(cells));
    const auto entries = property<Entries>(range, "ConditionalFormat");
    const star::beans::PropertyValue condition[] = {
        value("Operator", star::uno::Any(star::sheet::ConditionOperator_GREATER)),
        value("Formula1", star::uno::Any(toUno("5"))),
        value("StyleName", star::uno::Any(toUno("Good")))};
    entries->addNew({condition, 3});
    as<star::beans::XPropertySet>(range)->setPropertyValue(toUno("ConditionalFormat"),
                                                           star::uno::Any(entries));
}

using Formats = std::vector<std::string>;
// Every status word has two conditions: alone and behind its symbol.
std::string conditions(std::size_t theirs) {
    return " " + std::to_string(theirs + 2 * rag::statusWords().size());
}
const std::string justOurs = conditions(0);

}  // namespace

class ColourTest : public EmptyWorkbook {
 protected:
    ColourTest() {
        sheet_.setRows("A1", {{"Red"}, {"at risk"}, {"■ Overdue"}, {"Complete late"}, {"other"}});
        sheet_.setFormula("B1", "=MILESTONE.STATUS(\"March 2017\";\"\";\"2017-05-01\")");
    }

    Answer colour(const char* cells) {
        select(workbook_, cells);
        return choose(workbook_, "colour");
    }
};

TEST_F(ColourTest, GivesEachWordItsStyle) {
    EXPECT_EQ(colour("A1:B5"),
              (Answer{true, "Cells that show a status word and are coloured: 5."}));
    EXPECT_EQ(styleOf(sheet_, "A1"), "RAG Red") << "a colour word";
    EXPECT_EQ(styleOf(sheet_, "A2"), "RAG Amber") << "a status, in any letter case";
    EXPECT_EQ(styleOf(sheet_, "A3"), "RAG Red") << "behind a symbol";
    EXPECT_EQ(styleOf(sheet_, "A4"), "RAG Blue");
    EXPECT_EQ(styleOf(sheet_, "A5"), "") << "not a status word";
    EXPECT_EQ(styleOf(sheet_, "B1"), "RAG Red") << "what a formula answers";
    EXPECT_TRUE(as<star::util::XModifiable>(workbook_.handle())->isModified());
}

TEST_F(ColourTest, DoesNotPileUp) {
    colour("A1:A3");
    EXPECT_EQ(formatsOf(sheet_), (Formats{"A1:A3" + justOurs}));
    colour("A1:A3");
    EXPECT_EQ(formatsOf(sheet_), (Formats{"A1:A3" + justOurs}));
    EXPECT_EQ(undoOf(workbook_)->getAllUndoActionTitles().getLength(), 4)
        << "three inputs and one colouring: nothing was left to do the second time";
    colour("A2:B5");
    EXPECT_EQ(formatsOf(sheet_), (Formats{"A1:A3" + justOurs, "B2:B3,A4:B5" + justOurs}))
        << "only what was not coloured yet";
}

TEST_F(ColourTest, TakesSeveralAreasAndWholeColumns) {
    EXPECT_EQ(colour("A1:A2,B1"),
              (Answer{true, "Cells that show a status word and are coloured: 3."}));
    EXPECT_EQ(styleOf(sheet_, "A2"), "RAG Amber");
    EXPECT_EQ(styleOf(sheet_, "B1"), "RAG Red");
    EXPECT_TRUE(colour("D1:D1048576").isDone);
    sheet_.set("D500", "Check");
    EXPECT_EQ(styleOf(sheet_, "D500"), "RAG Check") << "coloured when the word comes";
}

TEST_F(ColourTest, SaysSoWhenNothingShowsAStatusWordYet) {
    EXPECT_EQ(colour("F1:F9").text,
              "None of the selected cells shows a status word yet, such as Overdue or Amber. Those "
              "that will are coloured from now on.");
    sheet_.set("F2", "Overdue ");
    sheet_.set("F3", "\u00a0on track");
    EXPECT_EQ(colour("F1:F9").text,
              "Cells left white because of a blank before or after their status word: 2. Take the "
              "blanks out, and they have their colours.");
    EXPECT_EQ(styleOf(sheet_, "F2"), "");
    EXPECT_EQ(colour("A1").text, "Cells that show a status word and are coloured: 1.");
}

// Calc's list of a format's cells goes wrong when a part of them is moved: undo read what was not
// there, and ended LibreOffice; or the colours came to cells that nobody had selected.
TEST_F(ColourTest, LeavesAFormatAloneThatCalcListsForOtherCells) {
    sheet_.setRows("E1", {{"Red"}, {"Amber"}, {"Green"}});
    addOwnFormat(sheet_, "E1:F3");
    addOwnFormat(sheet_, "A10:A20");
    const auto handle = sheet_.handle();
    as<star::sheet::XCellRangeMovement>(handle)->moveRange(
        as<star::sheet::XCellAddressable>(handle->getCellByPosition(7, 4))->getCellAddress(),
        as<star::sheet::XCellRangeAddressable>(handle->getCellRangeByName(toUno("E1:F2")))
            ->getRangeAddress());
    const Formats before = formatsOf(sheet_);
    const Answer answer = colour("D1:L30");
    EXPECT_TRUE(answer.isDone);
    EXPECT_EQ(answer.text.find("Cells with status words that are left as they are: 3."), 0U)
        << answer;
    const Formats coloured = formatsOf(sheet_);
    EXPECT_EQ(Formats(coloured.begin(), coloured.begin() + 2), before);
    undoOf(workbook_)->undo();
    EXPECT_EQ(formatsOf(sheet_), before);
    undoOf(workbook_)->redo();
    EXPECT_EQ(formatsOf(sheet_), coloured);
}

TEST_F(ColourTest, IsUndoneAndRedoneInOneStep) {
    colour("A1:A3");
    const auto undo = undoOf(workbook_);
    EXPECT_EQ(fromUno(undo->getCurrentUndoActionTitle()), "Colour this selection");
    undo->undo();
    EXPECT_EQ(formatsOf(sheet_), Formats{});
    EXPECT_FALSE(hasStyle(workbook_, "RAG Red"));
    undo->redo();
    EXPECT_EQ(formatsOf(sheet_), (Formats{"A1:A3" + justOurs}));
    EXPECT_EQ(styleOf(sheet_, "A1"), "RAG Red");
}

TEST_F(ColourTest, KeepsConditionsOfThePersonsOwn) {
    addOwnFormat(sheet_, "A1:A10");
    colour("A1:A4");
    EXPECT_EQ(formatsOf(sheet_), (Formats{"A5:A10 1", "A1:A4" + conditions(1)}));
    colour("A1:A4");
    EXPECT_EQ(formatsOf(sheet_), (Formats{"A5:A10 1", "A1:A4" + conditions(1)}));
    undoOf(workbook_)->undo();
    EXPECT_EQ(formatsOf(sheet_), (Formats{"A5:A10 1", "A1:A4 1"})) << "theirs is back";
}

// Status words in A1 and B1, and a format of A1:A9 that only a file can hold.
session::Workbook openWith(const std::string& kind) {
    const auto file = office().scratchFolder() / "scale.fods";
    std::ofstream(file) << R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Sheet1"><table:table-row>
<table:table-cell office:value-type="string"><text:p>Red</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Overdue</text:p></table:table-cell>
</table:table-row><calcext:conditional-formats><calcext:conditional-format
 calcext:target-range-address="Sheet1.A1:Sheet1.A9">)xml"
                        << kind << R"xml(</calcext:conditional-format>
</calcext:conditional-formats></table:table></office:spreadsheet></office:body>
</office:document>)xml";
    return office().open(file);
}

// In a part of its cells, each would compare these alone: other cells would change their colours.
TEST_F(ColourTest, DividesNoFormatThatComparesItsCells) {
    for (const char* compared : {"duplicate", "unique", "top-elements(2)", "bottom-percent(20)",
                                 "above-average", "below-equal-average"}) {
        const session::Workbook workbook =
            openWith("<calcext:condition calcext:apply-style-name=\"Error\" calcext:value=\"" +
                     std::string(compared) + "\" calcext:base-cell-address=\"Sheet1.A1\"/>");
        const session::Sheet sheet = workbook.firstSheet();
        select(workbook, "A1:B4");
        const Answer answer = choose(workbook, "colour");
        EXPECT_EQ(answer.text.find("Cells with status words that are left as they are: 1."), 0U)
            << compared << answer;
        EXPECT_EQ(formatsOf(sheet), (Formats{"A1:A9 1", "B1:B4" + justOurs})) << compared;
        select(workbook, "A1:A9");
        EXPECT_TRUE(choose(workbook, "colour").isDone);
        EXPECT_EQ(formatsOf(sheet), (Formats{"A1:A9" + conditions(1), "B1:B4" + justOurs}))
            << compared;
    }
}

// Calc could not give them back on undo.
TEST_F(ColourTest, LeavesColourScalesAndTheLikeAsTheyAre) {
    const std::string entry = "<calcext:formatting-entry calcext:value=";
    const std::string bounds =
        entry + R"("0" calcext:type="minimum"/>)" + entry + R"("0" calcext:type="maximum"/>)";
    const std::string colour = "<calcext:color-scale-entry calcext:value=\"0\" calcext:type=";
    const std::string kinds[] = {
        "<calcext:data-bar>" + bounds + "</calcext:data-bar>",
        "<calcext:color-scale>" + colour + R"("minimum" calcext:color="#ff0000"/>)" + colour +
            R"("maximum" calcext:color="#00ff00"/></calcext:color-scale>)",
        "<calcext:icon-set calcext:icon-set-type=\"3Arrows\">" + entry +
            R"("0" calcext:type="percent"/>)" + entry + R"("33" calcext:type="percent"/>)" + entry +
            R"("66" calcext:type="percent"/></calcext:icon-set>)",
        R"(<calcext:date-is calcext:style="Error" calcext:date="today"/>)",
        ""};  // what LibreOffice makes of a rule of Excel's that it cannot read
    for (const std::string& kind : kinds) {
        const session::Workbook workbook = openWith(kind);
        const session::Sheet sheet = workbook.firstSheet();
        const std::string theirs = kind.empty() ? "A1:A9 0" : "A1:A9 1";
        ASSERT_EQ(formatsOf(sheet), Formats{theirs}) << kind;
        select(workbook, "A1:B9");
        const Answer answer = choose(workbook, "colour");
        EXPECT_TRUE(answer.isDone) << kind << answer;
        EXPECT_EQ(answer.text.find("Cells with status words that are left as they are: 1."), 0U)
            << answer;
        EXPECT_EQ(styleOf(sheet, "B1"), "RAG Red") << kind;
        EXPECT_EQ(formatsOf(sheet), (Formats{theirs, "B1:B9" + justOurs})) << kind;
        undoOf(workbook)->undo();
        EXPECT_EQ(formatsOf(sheet), Formats{theirs}) << kind;
    }
}

TEST_F(ColourTest, SurvivesEachFileFormat) {
    colour("A1:A4");
    for (const char* ending : {".ods", ".xlsx"}) {
        const auto file = office().scratchFolder() / (std::string("coloured") + ending);
        workbook_.exportTo(file);
        const session::Workbook copy = office().open(file);
        const session::Sheet sheet = copy.firstSheet();
        EXPECT_EQ(formatsOf(sheet), (Formats{"A1:A4" + justOurs})) << ending;
        EXPECT_NE(styleOf(sheet, "A3"), "") << ending;
        select(copy, "A1:A4");
        choose(copy, "colour");
        EXPECT_EQ(formatsOf(sheet), (Formats{"A1:A4" + justOurs}))
            << ending << ": recognised, also with the style names that .xlsx gives";
    }
}

// Seventeen thousand million cells, three of them filled.
TEST_F(ColourTest, TakesAWholeSheetFilledToItsLastCell) {
    sheet_.set("XFD1048576", "Red");
    EXPECT_EQ(colour("A1:XFD1048576"),
              (Answer{true, "Cells that show a status word and are coloured: 6."}));
    EXPECT_EQ(styleOf(sheet_, "XFD1048576"), "RAG Red");
    EXPECT_EQ(formatsOf(sheet_), (Formats{"A1:XFD1048576" + justOurs}));
}

TEST_F(ColourTest, CountsEachCellOnce) {
    EXPECT_EQ(colour("A1:A3,A2:A4,A1:A4").text,
              "Cells that show a status word and are coloured: 4.");
}

// As years of copying rows leave them: every row has its own. Half of them are selected.
TEST_F(ColourTest, TakesFragmentsOfFormats) {
    constexpr int rows = 40;
    for (int row = 1; row <= rows; row += 2) {
        addOwnFormat(sheet_, ("A" + std::to_string(row) + ":C" + std::to_string(row)).c_str());
    }
    const Formats before = formatsOf(sheet_);
    colour("B1:D30");
    const Formats after = formatsOf(sheet_);
    EXPECT_EQ(after.size(), 20U + 15U + 1U) << "theirs, cut; theirs and ours; ours alone";
    EXPECT_EQ(std::ranges::count(after, "A1 1"), 1) << "cut";
    EXPECT_EQ(std::ranges::count(after, "B1:C1" + conditions(1)), 1);
    EXPECT_EQ(std::ranges::count(after, "A31:C31 1"), 1) << "outside of the selection";
    const std::size_t fresh = colour("B1:D30").isDone ? formatsOf(sheet_).size() : 0;
    EXPECT_EQ(fresh, after.size()) << "nothing piles up";
    undoOf(workbook_)->undo();
    const Formats undone = formatsOf(sheet_);
    EXPECT_EQ(undone.size(), before.size() + 15) << "cut in two, and as before";
    EXPECT_TRUE(
        std::ranges::all_of(undone, [](const std::string& f) { return f.ends_with(" 1"); }));
    undoOf(workbook_)->redo();
    EXPECT_EQ(formatsOf(sheet_), after);
}

// Somebody else's listener may end what we have begun, and throw anything.
class Disturbs : public cppu::WeakImplHelper1<star::util::XModifyListener> {
 public:
    explicit Disturbs(const Reference<star::document::XUndoManager>& undo) : undo_(undo) {}

    void SAL_CALL modified(const star::lang::EventObject& /*event*/) override {
        if (calm-- <= 0) {
            undo_->reset();
            takeTheLock();
            throw star::uno::RuntimeException(toUno("somebody else's fault"));
        }
    }
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

    int calm = 0;   // so many changes pass first
    int taken = 0;  // so many locks on undo were not its own to end

 private:
    void takeTheLock() {
        try {
            undo_->unlock();
            ++taken;
        } catch (const star::util::NotLockedException&) {
        }
    }

    Reference<star::document::XUndoManager> undo_;
};

TEST_F(ColourTest, OutlivesOthersThatThrowAtAnyChange) {
    addOwnFormat(sheet_, "A1:A10");
    const rtl::Reference<Disturbs> others = new Disturbs(undoOf(workbook_));
    const auto changes = as<star::util::XModifyBroadcaster>(workbook_.handle());
    changes->addModifyListener(others.get());
    Answer answer;
    int failures = 0;
    for (constexpr int most = 200; !answer.isDone && failures < most; ++failures) {
        others->calm = failures;
        answer = colour("A1:A4,B1:B5");
    }
    changes->removeModifyListener(others.get());
    EXPECT_TRUE(answer.isDone) << answer.text;
    EXPECT_GT(failures, 1) << "the test can fail";
    EXPECT_GT(others->taken, 1) << "ours among them";
    EXPECT_EQ(styleOf(sheet_, "A1"), "RAG Red");
}

// A macro has protected the sheet meanwhile: undo cannot act, and LibreOffice lives.
TEST_F(ColourTest, SurvivesAnUndoThatCannotAct) {
    colour("A1:A3");
    as<star::util::XProtectable>(sheet_.handle())->protect(rtl::OUString());
    star::frame::DispatchHelper::create(office().context())
        ->executeDispatch(
            as<star::frame::XDispatchProvider>(
                as<star::frame::XModel>(workbook_.handle())->getCurrentController()->getFrame()),
            toUno(".uno:Undo"), toUno("_self"), 0, {});
    EXPECT_EQ(sheet_.text("A1"), "Red");
}

TEST_F(ColourTest, SaysWhyItCannotAct) {
    as<star::util::XProtectable>(sheet_.handle())->protect(rtl::OUString());
    EXPECT_EQ(colour("A1"), (Answer{false,
                                    "The sheet Sheet1 is protected, so nothing on it can be "
                                    "changed. Switch the protection off with Tools ▸ Protect "
                                    "Sheet, and try again."}));
    selectPicture(workbook_);
    EXPECT_FALSE(choose(workbook_, "colour").isDone);
    EXPECT_EQ(formatsOf(sheet_), Formats{});
}

}  // namespace council::test
