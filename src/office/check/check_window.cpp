// The window of Check this workbook: the findings in a list, the chosen one in full below it, and
// the way to its cell.
//
// A list and no table: LibreOffice 7.4 writes into memory it has given back when a table is closed
// that something has read aloud, and every desktop with GTK reads its windows.
#include "office/check/check_report.h"
#include "office/dialog.h"

#include <algorithm>

#include <com/sun/star/awt/XListBox.hpp>

namespace council::office {

namespace awt = com::sun::star::awt;
using addin::toCalc;
using rtl::OUString;

namespace {

std::string summary(const ReportLine& line) {
    return line.sheet + " " + line.cell + " · " + line.kindText + ": " + line.sentence;
}

class CheckWindow {
 public:
    CheckWindow(const Request& request, const OpenWorkbook& workbook,
                const std::vector<ReportLine>& lines)
        : request_(request),
          workbook_(workbook),
          lines_(lines),
          dialog_(request, "check",
                  {{"filter", [this](const uno::Any& /*event*/) { filter(); }},
                   {"show", [this](const uno::Any& /*event*/) { showDetail(); }},
                   {"go", [this](const uno::Any& /*event*/) { go(); }},
                   {"write", [this](const uno::Any& /*event*/) { dialog_.end(true); }}}) {
        const Wording& wording = request.wording;
        dialog_.setTitle(wording.title(commandOf(CommandId::check)));
        dialog_.setLabel("kindLabel", wording.say(Message::checkKind));
        dialog_.setLabel("go", wording.say(Message::checkGo));
        dialog_.setLabel("write", wording.say(Message::checkWrite));
        dialog_.setLabel("close", wording.say(Message::close));
        fillKinds();  // which filters: LibreOffice tells of a choice however it was made
    }

    bool execute() { return dialog_.execute(); }

 private:
    uno::Reference<awt::XListBox> list(const char* name) const {
        return as<awt::XListBox>(dialog_.control(name));
    }

    // The kinds that were found, behind the choice of all of them.
    void fillKinds() {
        const auto kinds = list("kind");
        kinds->addItem(toCalc(request_.wording.say(Message::checkAllKinds)), 0);
        for (const check::Kind kind : check::kinds()) {
            const auto count = std::ranges::count(lines_, kind, &ReportLine::kind);
            if (count > 0) {
                kinds_.push_back(kind);
                const std::string title =
                    request_.wording.say(check::titleOf(kind)) + " (" + std::to_string(count) + ")";
                kinds->addItem(toCalc(title), static_cast<sal_Int16>(kinds_.size()));
            }
        }
        kinds->selectItemPos(0, true);
    }

    void filter() {
        const sal_Int16 chosen = list("kind")->getSelectedItemPos();
        shown_.clear();
        for (const ReportLine& line : lines_) {
            if (chosen <= 0 || line.kind == kinds_.at(static_cast<std::size_t>(chosen - 1))) {
                shown_.push_back(&line);
            }
        }
        uno::Sequence<OUString> items(static_cast<sal_Int32>(shown_.size()));
        std::ranges::transform(shown_, items.getArray(),
                               [](const ReportLine* line) { return toCalc(summary(*line)); });
        dialog_.model("findings")->setPropertyValue(OUString("StringItemList"), uno::Any(items));
        list("findings")->selectItemPos(0, true);
        dialog_.setLabel("count", request_.wording.say(Message::checkShown,
                                                       {{"count", std::to_string(shown_.size())}}));
        showDetail();
    }

    const ReportLine* selected() const {
        const auto chosen = static_cast<std::size_t>(list("findings")->getSelectedItemPos());
        return chosen < shown_.size() ? shown_[chosen] : nullptr;
    }

    void showDetail() {
        const ReportLine* line = selected();
        dialog_.setText("detail", line == nullptr ? "" : line->sentence + "\n" + line->remedy);
    }

    // The window stays: the next finding may lie anywhere. It is the workbook that was checked,
    // whatever is in the window behind by now.
    void go() {
        const ReportLine* line = selected();
        if (line != nullptr) {
            const auto& [sheet, column, row] = line->place;
            workbook_.select(
                workbook_.sheet(sheet)->getCellRangeByPosition(column, row, column, row));
        }
    }

    const Request& request_;
    const OpenWorkbook& workbook_;
    const std::vector<ReportLine>& lines_;
    Dialog dialog_;
    std::vector<check::Kind> kinds_;
    std::vector<const ReportLine*> shown_;
};

}  // namespace

bool showFindings(const Request& request, const OpenWorkbook& workbook,
                  const std::vector<ReportLine>& lines) {
    return CheckWindow(request, workbook, lines).execute();
}

}  // namespace council::office
