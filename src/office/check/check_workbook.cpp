// Check this workbook: can it be sent? Everything is read once, nothing is changed, and Escape
// stops it.
#include "addin/explain.h"
#include "office/actions.h"
#include "office/check/check_report.h"
#include "office/check/cut_answers.h"
#include "office/check/hidden_errors.h"
#include "office/check/own_warnings.h"
#include "office/check/read_formulas.h"
#include "office/check/rows_left_out.h"
#include "office/progress.h"
#include "office/properties.h"
#include "office/sheets.h"
#include "office/workbook.h"

#include <algorithm>

#include <com/sun/star/sheet/XCalculatable.hpp>

namespace council::office {

namespace {

// The sentence that says why a cell shows an error, for those whose finding leaves it open.
void explain(check::Findings& findings, const SheetCells& cells, const Document& workbook,
             const Wording& wording, const std::function<void(double)>& tell) {
    const auto document = as<com::sun::star::beans::XPropertySet>(workbook);
    double done = 0;
    for (check::Finding& finding : findings) {
        if (finding.found == check::Found::troubled) {
            const check::Place& at = finding.place;
            finding.blanks.emplace_back(
                "explanation",
                wording.say(addin::explainCell(cells.sheet(at.sheet)->getCellRangeByPosition(
                                                   at.column, at.row, at.column, at.row),
                                               document)));
        }
        tell(++done / static_cast<double>(findings.size()));
    }
}

bool isExcelFile(const OpenWorkbook& workbook) {
    return workbook.model()->getURL().endsWithIgnoreAsciiCase(rtl::OUString(".xlsx"));
}

struct Checked {
    std::vector<ReportLine> lines;
    std::size_t formulas = 0;
};

Checked checked(const Request& request, const OpenWorkbook& workbook) {
    Progress progress(request, Message::checking);
    const auto part = [&progress](double from, double to) {
        return [&progress, from, to](double share) { progress.at(from + (to - from) * share); };
    };
    const Document document = workbook.document();
    const SheetCells cells(document);
    check::Material material{
        sheetNames(document),
        addin::nullDateOf(as<com::sun::star::beans::XPropertySet>(document)),
        isExcelFile(workbook),
        property<bool>(document, "CalcAsShown"),
        !as<com::sun::star::sheet::XCalculatable>(document)->isAutomaticCalculationEnabled(),
        readFormulas(document, cells, part(0, 0.6)),
        cells};
    check::Findings findings = check::findAll(material);
    std::ranges::move(rowsLeftOut(document, cells, material, part(0.7, 0.85)),
                      std::back_inserter(findings));
    std::ranges::move(cutAnswers(document, cells, material, part(0.85, 0.9)),
                      std::back_inserter(findings));
    std::ranges::move(hiddenErrors(document, cells, material, request.wording),
                      std::back_inserter(findings));
    std::ranges::move(ownWarnings(document), std::back_inserter(findings));
    explain(findings, cells, document, request.wording, part(0.9, 1));
    std::ranges::stable_sort(findings, {}, [](const check::Finding& finding) {
        return std::pair(check::adviceOf(finding.found).kind, finding.place);
    });
    return {reportLines(findings, material, request.wording),
            static_cast<std::size_t>(
                std::ranges::count_if(material.formulas, [](const check::Formula& formula) {
                    return formula.isIndicator || formula.isUnread;
                }))};
}

std::string asText(const std::vector<ReportLine>& lines) {
    std::string text;
    for (const ReportLine& line : lines) {
        text += line.sheet + " " + line.cell + " | " + line.kindText + " | " + line.sentence +
                " | " + line.remedy + "\n";
    }
    return text;
}

}  // namespace

Report checkWorkbook(const Request& request) {
    const Wording& wording = request.wording;
    const OpenWorkbook workbook(request);
    const Checked found = checked(request, workbook);
    if (found.formulas == 0) {
        throw Refusal{wording.say(Message::nothingToCheck)};
    }
    if (found.lines.empty()) {
        return {wording.say(Message::checkedClean, {{"count", std::to_string(found.formulas)}})};
    }
    const bool isWanted = request.isSilent() ? request.argument("NewSheet", false)
                                             : showFindings(request, workbook, found.lines);
    if (isWanted) {
        writeFindings(request, workbook, found.lines);
    }
    return {asText(found.lines), Report::Show::nothing};
}

}  // namespace council::office
