// Colour this selection: status words in the selected cells get their colours, now and when they
// change. One step to undo.
#include "office/actions.h"
#include "office/word_colours.h"
#include "office/workbook.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <cppuhelper/implbase1.hxx>

namespace council::office {

namespace {

namespace document = com::sun::star::document;
namespace sheet = com::sun::star::sheet;
using rtl::OUString;

// Calc's own undo of a conditional format forgets the one that the cells had before: the step is
// ours.
class Colouring : public cppu::WeakImplHelper1<document::XUndoAction> {
 public:
    Colouring(const Document& workbook, const OUString& title, std::vector<Recolouring> steps)
        : workbook_(workbook),
          title_(title),
          newStyles_(missingStyles(workbook)),
          steps_(std::move(steps)) {}

    OUString SAL_CALL getTitle() override { return title_; }
    void SAL_CALL undo() override {
        for (const Recolouring& step : steps_) {
            setConditions(workbook_, step.area, step.before);
        }
        removeStyles(workbook_, newStyles_);
    }
    void SAL_CALL redo() override {
        addStyles(workbook_, newStyles_);
        for (const Recolouring& step : steps_) {
            setConditions(workbook_, step.area, step.after);
        }
    }

 private:
    Document workbook_;
    OUString title_;
    std::vector<OUString> newStyles_;
    std::vector<Recolouring> steps_;
};

ColourPlan planFor(const Document& workbook, const std::vector<Area>& selection) {
    std::map<sal_Int32, std::vector<Area>> bySheet;
    for (const Area& area : selection) {
        bySheet[area.Sheet].push_back(area);
    }
    ColourPlan whole;
    for (const auto& [index, areas] : bySheet) {
        const ColourPlan plan = planColours(workbook, areas);
        std::ranges::copy(plan.steps, std::back_inserter(whole.steps));
        std::ranges::copy(plan.leftOut, std::back_inserter(whole.leftOut));
    }
    return whole;
}

// A whole column is a million cells; only those up to the end of what the sheet holds are read.
sal_Int32 wordsIn(const OpenWorkbook& workbook, const Area& area) {
    const auto cells = workbook.sheet(area.Sheet);
    const auto cursor = as<sheet::XSpreadsheet>(cells)->createCursor();
    as<sheet::XUsedAreaCursor>(cursor)->gotoEndOfUsedArea(false);
    const Area end = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
    const sal_Int32 lastColumn = std::min(area.EndColumn, end.EndColumn);
    const sal_Int32 lastRow = std::min(area.EndRow, end.EndRow);
    if (lastColumn < area.StartColumn || lastRow < area.StartRow) {
        return 0;
    }
    const auto data =
        as<sheet::XCellRangeData>(
            cells->getCellRangeByPosition(area.StartColumn, area.StartRow, lastColumn, lastRow))
            ->getDataArray();
    sal_Int32 count = 0;
    for (const auto& row : data) {
        for (const uno::Any& value : row) {
            OUString text;
            count += (value >>= text) && isColouredWord(text) ? 1 : 0;
        }
    }
    return count;
}

sal_Int32 wordsIn(const OpenWorkbook& workbook, const std::vector<Area>& areas) {
    return std::accumulate(areas.begin(), areas.end(), 0, [&](sal_Int32 sum, const Area& area) {
        return sum + wordsIn(workbook, area);
    });
}

}  // namespace

Report colourSelection(const Request& request) {
    const Wording& wording = request.wording;
    const OpenWorkbook workbook(request);
    workbook.refuseIfReadOnly();
    const std::vector<Area> selection = workbook.selection();
    for (const Area& area : selection) {
        workbook.refuseIfProtected(area.Sheet);
    }
    const ColourPlan plan = planFor(workbook.document(), selection);
    if (!plan.steps.empty()) {
        const std::string title = wording.title(commandOf(CommandId::colour));
        const uno::Reference<document::XUndoAction> step(
            new Colouring(workbook.document(), addin::toCalc(title), plan.steps));
        step->redo();
        as<document::XUndoManagerSupplier>(workbook.model())->getUndoManager()->addUndoAction(step);
        as<com::sun::star::util::XModifiable>(workbook.model())->setModified(true);
    }
    const sal_Int32 words = wordsIn(workbook, selection);
    if (const sal_Int32 left = wordsIn(workbook, plan.leftOut); left > 0) {
        return {wording.say(Message::notColoured, {{"count", std::to_string(left)}})};
    }
    if (words == 0) {
        return {wording.say(Message::nothingToColour)};
    }
    return {words == 1 ? wording.say(Message::colouredOneCell)
                       : wording.say(Message::coloured, {{"count", std::to_string(words)}}),
            Report::Show::nothing};
}

}  // namespace council::office
