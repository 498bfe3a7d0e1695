// The window of Check this workbook: the findings in a table, one in full below it, and the way to
// the cell.
#include "office/check/check_report.h"
#include "office/dialog.h"
#include "office/quietly.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <com/sun/star/awt/MouseEvent.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/grid/DefaultGridColumnModel.hpp>
#include <com/sun/star/awt/grid/DefaultGridDataModel.hpp>
#include <com/sun/star/awt/grid/XGridColumn.hpp>
#include <com/sun/star/awt/grid/XGridColumnModel.hpp>
#include <com/sun/star/awt/grid/XGridControl.hpp>
#include <com/sun/star/awt/grid/XGridRowSelection.hpp>
#include <com/sun/star/awt/grid/XGridSelectionListener.hpp>
#include <com/sun/star/awt/grid/XMutableGridDataModel.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase2.hxx>
#include <rtl/ref.hxx>

namespace council::office {

namespace awt = com::sun::star::awt;
namespace grid = com::sun::star::awt::grid;
using addin::toCalc;
using rtl::OUString;

namespace {

// The layout's own events do not reach a table: LibreOffice takes none there.
class TableEvents
    : public cppu::WeakImplHelper2<grid::XGridSelectionListener, awt::XMouseListener> {
 public:
    TableEvents(std::function<void()> onSelection, std::function<void()> onDoubleClick)
        : onSelection_(std::move(onSelection)), onDoubleClick_(std::move(onDoubleClick)) {}

    void listenTo(const uno::Reference<uno::XInterface>& table) {
        as<grid::XGridRowSelection>(table)->addSelectionListener(this);
        as<awt::XWindow>(table)->addMouseListener(this);
    }
    void leave(const uno::Reference<uno::XInterface>& table) {
        as<grid::XGridRowSelection>(table)->removeSelectionListener(this);
        as<awt::XWindow>(table)->removeMouseListener(this);
    }

    void SAL_CALL selectionChanged(const grid::GridSelectionEvent& /*event*/) override {
        quietly(onSelection_);
    }
    void SAL_CALL mousePressed(const awt::MouseEvent& event) override {
        if (event.ClickCount == 2) {
            quietly(onDoubleClick_);
        }
    }
    void SAL_CALL mouseReleased(const awt::MouseEvent& /*event*/) override {}
    void SAL_CALL mouseEntered(const awt::MouseEvent& /*event*/) override {}
    void SAL_CALL mouseExited(const awt::MouseEvent& /*event*/) override {}
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*event*/) override {}

 private:
    std::function<void()> onSelection_;
    std::function<void()> onDoubleClick_;
};

// Says once that a control has the focus: by then its window is on the screen.
class FirstFocus : public cppu::WeakImplHelper1<awt::XFocusListener> {
 public:
    explicit FirstFocus(std::function<void()> act) : act_(std::move(act)) {}

    void SAL_CALL focusGained(const awt::FocusEvent& /*event*/) override {
        if (const auto act = std::exchange(act_, nullptr)) {
            quietly(act);
        }
    }
    void SAL_CALL focusLost(const awt::FocusEvent& /*event*/) override {}
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*event*/) override {}

 private:
    std::function<void()> act_;
};

class CheckWindow {
 public:
    CheckWindow(const Request& request, const std::vector<ReportLine>& lines)
        : request_(request),
          lines_(lines),
          dialog_(request, "check",
                  {{"filter", [this](const uno::Any& /*event*/) { filter(); }},
                   {"go", [this](const uno::Any& /*event*/) { go(); }},
                   {"write", [this](const uno::Any& /*event*/) { dialog_.end(true); }}}) {
        table_ = dialog_.control("findings");
        detail_ = dialog_.control("detail");
        const Wording& wording = request.wording;
        dialog_.setTitle(wording.title(commandOf(CommandId::check)));
        dialog_.setLabel("kindLabel", wording.say(Message::checkKind));
        dialog_.setLabel("go", wording.say(Message::checkGo));
        dialog_.setLabel("write", wording.say(Message::checkWrite));
        dialog_.setLabel("close", wording.say(Message::close));
        fillColumns();
        fillKinds();  // which filters: LibreOffice tells of a choice however it was made
        events_ = new TableEvents([this] { showDetail(); }, [this] { go(); });
        events_->listenTo(table_);
        firstFocus_ = new FirstFocus([this] { opened(); });
        as<awt::XWindow>(dialog_.control("kind"))->addFocusListener(firstFocus_.get());
    }
    ~CheckWindow() {
        quietly([this] {
            as<awt::XWindow>(dialog_.control("kind"))->removeFocusListener(firstFocus_.get());
        });
        quietly([this] { events_->leave(table_); });
    }
    CheckWindow(const CheckWindow&) = delete;
    CheckWindow& operator=(const CheckWindow&) = delete;

    bool execute() { return dialog_.execute(); }

 private:
    // The kinds that were found, behind the choice of all of them.
    void fillKinds() {
        const auto list = as<awt::XListBox>(dialog_.control("kind"));
        list->addItem(toCalc(request_.wording.say(Message::checkAllKinds)), 0);
        for (const check::Kind kind : check::kinds()) {
            const auto count = std::ranges::count(lines_, kind, &ReportLine::kind);
            if (count > 0) {
                kinds_.push_back(kind);
                const std::string title =
                    request_.wording.say(check::titleOf(kind)) + " (" + std::to_string(count) + ")";
                list->addItem(toCalc(title), static_cast<sal_Int16>(kinds_.size()));
            }
        }
        list->selectItemPos(0, true);
    }

    void fillColumns() {
        const auto columns = grid::DefaultGridColumnModel::create(request_.context);
        const auto add = [&](Message title, sal_Int32 width, bool isFlexible) {
            const auto column = columns->createColumn();
            column->setTitle(toCalc(request_.wording.say(title)));
            column->setColumnWidth(width);
            column->setFlexibility(isFlexible ? 1 : 0);
            columns->addColumn(column);
        };
        add(Message::checkCell, 60, false);
        add(Message::checkKindHeading, 60, false);
        add(Message::checkSentence, 250, true);
        dialog_.model("findings")
            ->setPropertyValue(OUString("ColumnModel"),
                               uno::Any(as<grid::XGridColumnModel>(columns)));
        data_ = grid::DefaultGridDataModel::create(request_.context);
        dialog_.model("findings")
            ->setPropertyValue(OUString("GridDataModel"),
                               uno::Any(as<grid::XGridDataModel>(data_)));
    }

    void filter() {
        const sal_Int16 chosen = as<awt::XListBox>(dialog_.control("kind"))->getSelectedItemPos();
        shown_.clear();
        for (const ReportLine& line : lines_) {
            if (chosen <= 0 || line.kind == kinds_.at(static_cast<std::size_t>(chosen - 1))) {
                shown_.push_back(&line);
            }
        }
        uno::Sequence<uno::Any> headings(static_cast<sal_Int32>(shown_.size()));
        uno::Sequence<uno::Sequence<uno::Any>> rows(headings.getLength());
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            const ReportLine& line = *shown_[i];
            const uno::Any cells[] = {uno::Any(toCalc(line.sheet + " " + line.cell)),
                                      uno::Any(toCalc(line.kindText)),
                                      uno::Any(toCalc(line.sentence))};
            rows.getArray()[i] = {cells, static_cast<sal_Int32>(std::size(cells))};
        }
        data_->removeAllRows();
        data_->addRows(headings, rows);
        dialog_.setLabel("count", request_.wording.say(Message::checkShown,
                                                       {{"count", std::to_string(shown_.size())}}));
        chooseFirst();
        showDetail();
    }

    // LibreOffice 7.4 ends when a table without a current row takes the focus while something reads
    // its windows: a screen reader, or any desktop with GTK. Before it is on the screen it takes no
    // current row, so it is not the first that has the focus; `opened` gives it that.
    bool chooseFirst() {
        const auto cursor = as<grid::XGridControl>(table_);
        as<grid::XGridRowSelection>(table_)->deselectAllRows();
        cursor->goToCell(0, 0);
        if (cursor->getCurrentRow() < 0) {
            return false;
        }
        as<grid::XGridRowSelection>(table_)->selectRow(0);
        return true;
    }

    void opened() {
        if (chooseFirst()) {
            as<awt::XWindow>(table_)->setFocus();
        }
    }

    // The first, as long as none is chosen.
    const ReportLine* selected() const {
        const auto rows = as<grid::XGridRowSelection>(table_)->getSelectedRows();
        const auto row = static_cast<std::size_t>(rows.hasElements() ? rows[0] : 0);
        return row < shown_.size() ? shown_[row] : nullptr;
    }

    void showDetail() {
        const ReportLine* line = selected();
        as<awt::XTextComponent>(detail_)->setText(
            toCalc(line == nullptr ? "" : line->sentence + "\n" + line->remedy));
    }

    // The window stays: the next finding may lie anywhere.
    void go() {
        const ReportLine* line = selected();
        if (line == nullptr) {
            return;
        }
        const auto controller = request_.frame->getController();
        const auto sheets = as<com::sun::star::container::XIndexAccess>(
            as<com::sun::star::sheet::XSpreadsheetDocument>(controller->getModel())->getSheets());
        const auto cell =
            as<com::sun::star::table::XCellRange>(sheets->getByIndex(line->place.sheet))
                ->getCellRangeByPosition(line->place.column, line->place.row, line->place.column,
                                         line->place.row);
        as<com::sun::star::view::XSelectionSupplier>(controller)->select(uno::Any(cell));
    }

    const Request& request_;
    const std::vector<ReportLine>& lines_;
    Dialog dialog_;
    // What listeners need: to look for a control they would wait for whoever shows the window, who
    // may wait for them.
    uno::Reference<uno::XInterface> table_;
    uno::Reference<uno::XInterface> detail_;
    rtl::Reference<TableEvents> events_;
    rtl::Reference<FirstFocus> firstFocus_;
    uno::Reference<grid::XMutableGridDataModel> data_;
    std::vector<check::Kind> kinds_;
    std::vector<const ReportLine*> shown_;
};

}  // namespace

bool showFindings(const Request& request, const std::vector<ReportLine>& lines) {
    return CheckWindow(request, lines).execute();
}

}  // namespace council::office
