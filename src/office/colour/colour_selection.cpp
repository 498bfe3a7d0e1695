// Colour this selection: status words in the selected cells get their colours, now and when they
// change. One step to undo.
#include "office/actions.h"
#include "office/colour/count_words.h"
#include "office/colour/word_colours.h"
#include "office/quietly.h"
#include "office/workbook.h"

#include <algorithm>
#include <iterator>
#include <map>

#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace council::office {

namespace {

namespace document = com::sun::star::document;
using rtl::OUString;

// Calc's own undo of a conditional format forgets the one that the cells had before: the step is
// ours.
class Colouring : public cppu::WeakImplHelper1<document::XUndoAction> {
 public:
    Colouring(const Document& workbook, const OUString& title, std::vector<ColourPlan> plans)
        : workbook_(workbook),
          title_(title),
          newStyles_(missingStyles(workbook)),
          plans_(std::move(plans)) {}

    OUString SAL_CALL getTitle() override { return title_; }
    // LibreOffice's own undo calls these with nothing around them that would catch: a sheet that a
    // macro has protected meanwhile keeps its colours, and LibreOffice lives.
    void SAL_CALL undo() override {
        quietly([this] {
            for (ColourPlan& plan : plans_) {
                removeColours(workbook_, plan);
            }
            paint(workbook_);
            removeStyles(workbook_, newStyles_);
        });
    }
    void SAL_CALL redo() override {
        quietly([this] { colour(); });
    }
    void colour() {
        addStyles(workbook_, newStyles_);
        for (const ColourPlan& plan : plans_) {
            addColours(workbook_, plan);
        }
        paint(workbook_);
    }

 private:
    Document workbook_;
    OUString title_;
    std::vector<OUString> newStyles_;
    std::vector<ColourPlan> plans_;
};

using BySheet = std::map<sal_Int32, std::vector<Area>>;

// The selected cells, each of them once.
std::vector<Area> distinct(const BySheet& selection) {
    std::vector<Area> cells;
    for (const auto& [index, areas] : selection) {
        for (const Part& part : partsOf({areas})) {
            cells.push_back(part.area);
        }
    }
    return cells;
}

}  // namespace

Report colourSelection(const Request& request) {
    const Wording& wording = request.wording;
    const OpenWorkbook workbook(request);
    workbook.refuseIfReadOnly();
    workbook.refuseIfShared();
    BySheet selection;
    for (const Area& area : workbook.selection()) {
        selection[area.Sheet].push_back(area);
    }
    for (const auto& [index, areas] : selection) {
        workbook.refuseIfProtected(index);
    }
    // Counted first: what is stopped has changed nothing.
    const WordCount found = wordsIn(request, workbook, distinct(selection));
    std::vector<ColourPlan> plans;
    std::vector<Area> leftOut;
    for (const auto& [index, areas] : selection) {
        ColourPlan plan = planColours(workbook.document(), areas);
        std::ranges::copy(plan.leftOut, std::back_inserter(leftOut));
        if (!plan.isEmpty()) {
            plans.push_back(std::move(plan));
        }
    }
    const sal_Int32 left = wordsIn(request, workbook, leftOut).words;
    if (!plans.empty()) {
        for (ColourPlan& plan : plans) {
            divideFormats(workbook.document(), plan);
        }
        const std::string title = wording.title(commandOf(CommandId::colour));
        const rtl::Reference<Colouring> step(
            new Colouring(workbook.document(), addin::toCalc(title), plans));
        step->colour();
        as<document::XUndoManagerSupplier>(workbook.model())
            ->getUndoManager()
            ->addUndoAction(step.get());
        as<com::sun::star::util::XModifiable>(workbook.model())->setModified(true);
    }
    if (left > 0) {
        return {wording.say(Message::notColoured, {{"count", std::to_string(left)}})};
    }
    if (found.withBlanks > 0) {
        return {
            wording.say(Message::wordsWithBlanks, {{"count", std::to_string(found.withBlanks)}})};
    }
    if (found.words == 0) {
        return {wording.say(Message::nothingToColour)};
    }
    return {wording.say(Message::coloured, {{"count", std::to_string(found.words)}}),
            Report::Show::nothing};
}

}  // namespace council::office
