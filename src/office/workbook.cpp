#include "office/workbook.h"

#include "office/properties.h"
#include "office/sheets.h"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XViewDataSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace council::office {

namespace container = com::sun::star::container;
namespace frame = com::sun::star::frame;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace util = com::sun::star::util;

using Area = table::CellRangeAddress;
using Range = uno::Reference<table::XCellRange>;

namespace {

// A workbook may have several windows; in a preview of the pages nothing is selected.
uno::Any selectedIn(const uno::Reference<frame::XController>& controller) {
    const uno::Reference<com::sun::star::view::XSelectionSupplier> selection(controller,
                                                                             uno::UNO_QUERY);
    return selection.is() ? selection->getSelection() : uno::Any();
}

class State : public cppu::WeakImplHelper1<frame::XStatusListener> {
 public:
    void SAL_CALL statusChanged(const frame::FeatureStateEvent& event) override {
        isEnabled = event.IsEnabled;
    }
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*event*/) override {}

    bool isEnabled = false;
};

// Calc inserts the name of a sheet only into what is being typed.
bool isTyping(const Request& request) {
    util::URL url;
    url.Complete = rtl::OUString(".uno:InsertFieldSheet");
    util::URLTransformer::create(request.context)->parseStrict(url);
    const auto dispatch =
        as<frame::XDispatchProvider>(request.frame)->queryDispatch(url, rtl::OUString(), 0);
    const rtl::Reference<State> state(new State);
    if (dispatch.is()) {
        dispatch->addStatusListener(state.get(), url);
        dispatch->removeStatusListener(state.get(), url);
    }
    return state->isEnabled || !dispatch.is();
}

// What is being typed into a cell belongs to the workbook, as it does when LibreOffice saves. Calc
// ends the typing before it works formulas out, which draws random numbers anew, as Enter does. Its
// commands would do otherwise: .uno:Deselect puts the selected cell into a formula being typed, and
// .uno:Calculate leaves it as it is.
void finishTyping(const Request& request, const uno::Reference<frame::XModel>& model) {
    if (!isTyping(request)) {
        return;
    }
    const auto formulas = as<sheet::XCalculatable>(model);
    if (formulas->isAutomaticCalculationEnabled()) {
        formulas->calculate();
    }
    if (isTyping(request)) {
        throw Refusal{request.wording.say(Message::stillTyping)};
    }
}

struct Cursor {
    sal_Int32 column;
    sal_Int32 row;
};

template <class Value>
Value valueIn(const uno::Any& properties, const char* name) {
    uno::Sequence<com::sun::star::beans::PropertyValue> all;
    properties >>= all;
    Value value{};
    for (const auto& each : all) {
        if (each.Name.equalsAscii(name)) {
            each.Value >>= value;
        }
    }
    return value;
}

// Where the cursor is among the selected cells. Calc tells it only in what it keeps for the file,
// and of the window in front.
Cursor cursorWithin(const Area& area, const rtl::OUString& sheet,
                    const uno::Reference<frame::XController>& controller) {
    const Cursor first{area.StartColumn, area.StartRow};
    const auto model = controller->getModel();
    if (controller != model->getCurrentController()) {
        return first;
    }
    const auto views = as<com::sun::star::document::XViewDataSupplier>(model)->getViewData();
    if (!views.is() || views->getCount() == 0) {
        return first;
    }
    const auto tables =
        valueIn<uno::Reference<container::XNameAccess>>(views->getByIndex(0), "Tables");
    if (!tables.is() || !tables->hasByName(sheet)) {
        return first;
    }
    const uno::Any table = tables->getByName(sheet);
    const Cursor cursor{valueIn<sal_Int32>(table, "CursorPositionX"),
                        valueIn<sal_Int32>(table, "CursorPositionY")};
    const bool isWithin = cursor.column >= area.StartColumn && cursor.column <= area.EndColumn &&
                          cursor.row >= area.StartRow && cursor.row <= area.EndRow;
    return isWithin ? cursor : first;
}

}  // namespace

bool isShared(const uno::Reference<frame::XModel>& workbook) {
    const auto settings = as<com::sun::star::lang::XMultiServiceFactory>(workbook)->createInstance(
        rtl::OUString("com.sun.star.document.Settings"));
    return property<bool>(settings, "IsDocumentShared");
}

OpenWorkbook::OpenWorkbook(const Request& request) : wording_(request.wording) {
    if (request.frame.is() && request.frame->getController().is()) {
        controller_ = request.frame->getController();
        model_ = controller_->getModel();
    }
    if (!uno::Reference<sheet::XSpreadsheetDocument>(model_, uno::UNO_QUERY).is()) {
        throw Refusal{wording_.say(Message::noSpreadsheet)};
    }
    finishTyping(request, model_);
}

uno::Reference<sheet::XSpreadsheetDocument> OpenWorkbook::document() const {
    return as<sheet::XSpreadsheetDocument>(model_);
}

Range OpenWorkbook::sheet(sal_Int32 index) const {
    return as<table::XCellRange>(
        as<container::XIndexAccess>(document()->getSheets())->getByIndex(index));
}

std::string OpenWorkbook::sheetName(sal_Int32 index) const {
    return nameOf(sheet(index));
}

std::vector<Area> OpenWorkbook::selection() const {
    const uno::Any selected = selectedIn(controller_);
    std::vector<Area> areas;
    if (const uno::Reference<sheet::XSheetCellRanges> ranges(selected, uno::UNO_QUERY);
        ranges.is()) {
        const auto addresses = ranges->getRangeAddresses();
        areas.assign(addresses.begin(), addresses.end());
    } else if (const uno::Reference<sheet::XCellRangeAddressable> range(selected, uno::UNO_QUERY);
               range.is()) {
        areas.push_back(range->getRangeAddress());
    }
    if (areas.empty()) {
        throw Refusal{wording_.say(Message::nothingSelected)};
    }
    return areas;
}

Range OpenWorkbook::activeCell() const {
    const auto areas = selection();
    // Of several areas the last is the one that the cursor is in.
    const Area& area = areas.back();
    const auto name = as<container::XNamed>(sheet(area.Sheet))->getName();
    const auto [column, row] = cursorWithin(area, name, controller_);
    return sheet(area.Sheet)->getCellRangeByPosition(column, row, column, row);
}

void OpenWorkbook::select(const Range& cells) const {
    as<com::sun::star::view::XSelectionSupplier>(controller_)->select(uno::Any(cells));
}

void OpenWorkbook::refuseIfReadOnly() const {
    if (as<frame::XStorable>(model_)->isReadonly()) {
        throw Refusal{wording_.say(Message::readOnlyFile)};
    }
}

void OpenWorkbook::refuseIfShared() const {
    if (isShared(model_)) {
        throw Refusal{wording_.say(Message::sharedWorkbook)};
    }
}

void OpenWorkbook::refuseIfProtected(sal_Int32 index) const {
    if (as<util::XProtectable>(sheet(index))->isProtected()) {
        throw Refusal{wording_.say(Message::protectedSheet, {{"sheet", sheetName(index)}})};
    }
}

void OpenWorkbook::refuseIfStructureProtected() const {
    if (as<util::XProtectable>(model_)->isProtected()) {
        throw Refusal{wording_.say(Message::protectedStructure)};
    }
}

}  // namespace council::office
