#include "case_check.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <utility>

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>

namespace council::test {

namespace star = com::sun::star;
using session::CellContent;
using session::CellError;
using session::cellName;
using session::CellValue;
using session::Sheet;
using session::Workbook;

namespace {

enum Column : int { function = 1, expected, correct, functionString, comment };
constexpr int firstRow = 2;             // below the header
constexpr double numbersAgree = 1e-12;  // the same in verdict()

// Whether the formula calls the function: DAYS( is not in NETWORKDAYS(.
bool calls(std::string_view formula, const std::string& function) {
    const std::string call = function + "(";
    for (auto at = formula.find(call); at != std::string_view::npos;
         at = formula.find(call, at + 1)) {
        const char before = at == 0 ? '=' : formula[at - 1];
        if (std::isalnum(static_cast<unsigned char>(before)) == 0 && before != '_' &&
            before != '.') {
            return true;
        }
    }
    return false;
}

// Whether the formula is only a reference: "=H5". Such a row looks at one cell of an array
// elsewhere.
bool isPlainReference(std::string_view formula) {
    return formula.size() > 1 &&
           std::all_of(
               formula.begin() + 1, formula.end(),
               [](unsigned char c) { return std::isalnum(c) != 0 || c == '$' || c == '.'; }) &&
           std::isdigit(static_cast<unsigned char>(formula.back())) != 0;
}

// Calc's own comparison. A text that comes out of an array beside numbers or errors is equal to
// nothing until something is joined to it (array_text_test.cpp).
std::string verdict(int row, const CellValue& wanted, bool isOfArray) {
    const std::string a = cellName(row, function);
    const std::string b = cellName(row, expected);
    if (const CellError* error = wanted.error()) {
        return "=ERRORTYPE(" + a + ")=" + std::to_string(static_cast<int>(*error));
    }
    if (const double* number = wanted.number();
        number != nullptr && *number != std::floor(*number)) {
        return "=ABS(" + a + "-" + b + ")<=0.000000000001";
    }
    return "=" + a + (isOfArray && wanted.text() != nullptr ? "&\"\"=" : "=") + b;
}

// As a person types it; the apostrophe keeps a text from being taken for something else.
std::string keys(const Entry& entry) {
    const std::string* text = entry.value.text();
    return !entry.typed.empty()    ? entry.typed
           : text != nullptr       ? "'" + *text
           : entry.value.isBlank() ? ""
                                   : shown(entry.value);
}

// All cells in one go; only what is typed into one cell alone is also shown as a date.
void typeRows(Sheet& sheet, int top, int left, const std::vector<std::vector<Entry>>& rows) {
    std::size_t width = 0;
    for (const auto& row : rows) {
        width = std::max(width, row.size());
    }
    std::vector<std::vector<std::string>> typed;
    for (const auto& row : rows) {
        std::transform(row.begin(), row.end(), std::back_inserter(typed.emplace_back()), keys);
        typed.back().resize(width);
    }
    sheet.setFormulas(cellName(top, left), typed);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            const std::string& text = rows[r][c].typed;
            if (!text.empty() && text.front() != '=') {
                sheet.setFormula(cellName(top + static_cast<int>(r), left + static_cast<int>(c)),
                                 text);
            }
        }
    }
}

// An error is shown by its name; an empty text is typed as a formula, for a cell cannot hold one.
Entry asTyped(const Entry& wanted) {
    if (wanted.value.error() != nullptr) {
        return {shown(wanted.value)};
    }
    return wanted.value == CellValue("") ? Entry{{}, "=\"\""} : wanted;
}

// "{=A1:A3*2}" over the range.
void typeArray(Sheet& sheet, const std::string& range, std::string_view formula) {
    sheet.setArrayFormula(range, formula.substr(1, formula.size() - 2));
}

void typeSheet(const CaseSheet& cases, Sheet& sheet) {
    for (const Block& block : cases.blocks) {
        if (block.arrayFormula.empty()) {
            typeRows(sheet, block.row, block.column, block.rows);
        } else {
            typeArray(sheet, block.range, block.arrayFormula);
        }
    }
    if (cases.cases.empty()) {
        return;
    }
    std::vector<std::vector<Entry>> rows{
        {{"Function"}, {"Expected"}, {"Correct"}, {"FunctionString"}, {"Comment"}}};
    std::vector<std::pair<std::string, std::string>> arrays;
    for (auto first = cases.cases.begin(); first != cases.cases.end();) {
        const auto end = std::find_if(first + 1, cases.cases.end(),
                                      [](const Case& next) { return !next.formula.empty(); });
        const bool isArray = first->formula.starts_with('{');
        const bool isPlain = isPlainReference(first->formula);
        if (isArray) {
            const int top = 1 + static_cast<int>(rows.size());
            const int bottom = top + static_cast<int>(end - first) - 1;
            arrays.emplace_back(cellName(top, function) + ":" + cellName(bottom, function),
                                first->formula);
        }
        for (; first != end; ++first) {
            const int row = 1 + static_cast<int>(rows.size());
            const std::string cell = cellName(row, function);
            const std::string shows = isPlain ? first->formula.substr(1) : cell;
            rows.push_back({{{}, isArray ? "" : first->formula},
                            asTyped(first->expected),
                            {{}, verdict(row, first->expected.value, isArray || isPlain)},
                            {{}, "=FORMULA(" + shows + ")"},
                            {first->why}});
        }
    }
    typeRows(sheet, 1, function, rows);
    for (const auto& [range, formula] : arrays) {
        typeArray(sheet, range, formula);
    }
}

bool agree(const CellValue& result, const CellValue& wanted) {
    const double* left = result.number();
    const double* right = wanted.number();
    if (left != nullptr && right != nullptr) {
        return std::abs(*left - *right) <= numbersAgree;
    }
    return result == wanted;
}

// Which day number a date is, only the workbook knows.
const CellValue& wanted(const std::vector<CellContent>& row, const Case& tested) {
    return tested.expected.typed.empty() ? tested.expected.value : row[expected - 1].value;
}

// What is wrong with a row of the sheet, as sentences.
std::vector<std::string> troubles(const std::vector<CellContent>& row, const Case& tested,
                                  std::string_view name) {
    const CellContent& result = row[function - 1];
    std::vector<std::string> found;
    if (result.formula.empty()) {
        found.emplace_back("Calc does not take this for a formula");
    }
    if (result.value == CellError::name) {
        found.emplace_back("the result is #NAME?");
    } else if (!agree(result.value, wanted(row, tested))) {
        found.emplace_back("the result is not the expected one");
    }
    if (!(row[correct - 1].value == CellValue(1))) {  // what Calc gives for a true TRUE
        found.emplace_back("Calc does not take the result for the expected one");
    }
    const std::string* formula = row[functionString - 1].value.text();
    if (formula == nullptr || !calls(*formula, std::string(name))) {
        found.emplace_back("the formula does not call " + std::string(name));
    }
    return found;
}

}  // namespace

void typeCases(const CaseTable& table, Workbook& workbook) {
    if (table.nullDate) {
        workbook.countDaysFrom(static_cast<int>(table.nullDate->year()),
                               static_cast<int>(static_cast<unsigned>(table.nullDate->month())),
                               static_cast<int>(static_cast<unsigned>(table.nullDate->day())));
    }
    const std::string blank = workbook.firstSheet().name();
    // Calculated and drawn once, at the end, rather than after every sheet.
    const star::uno::Reference<star::sheet::XCalculatable> calculation(workbook.handle(),
                                                                       star::uno::UNO_QUERY_THROW);
    const star::uno::Reference<star::frame::XModel> views(workbook.handle(),
                                                          star::uno::UNO_QUERY_THROW);
    calculation->enableAutomaticCalculation(false);
    views->lockControllers();
    std::vector<Sheet> sheets;
    for (const CaseSheet& cases : table.sheets) {
        sheets.push_back(workbook.addSheet(cases.name));
    }
    workbook.removeSheet(blank);
    for (const Name& name : table.names) {
        workbook.addName(name.name, workbook.sheet(name.sheet), name.range);
    }
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        typeSheet(table.sheets[i], sheets[i]);
    }
    views->unlockControllers();
    calculation->enableAutomaticCalculation(true);
}

Report checkCases(const CaseTable& table, const Workbook& workbook, std::string_view name) {
    Report report;
    for (const CaseSheet& cases : table.sheets) {
        const int count = static_cast<int>(cases.cases.size());
        if (count == 0) {
            continue;
        }
        const session::ContentRows rows = workbook.sheet(cases.name)
                                              .read(cellName(firstRow, function) + ":" +
                                                    cellName(firstRow + count - 1, functionString));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Case& tested = cases.cases[i];
            for (std::string& trouble : troubles(rows[i], tested, name)) {
                report.findings.push_back({tested.line, std::move(trouble), rows[i][0].formula,
                                           shown(rows[i][0].value), shown(wanted(rows[i], tested)),
                                           tested.why});
            }
        }
        report.rows += count;
    }
    return report;
}

std::string shortly(const Finding& finding) {
    return std::to_string(finding.line) + ": " + finding.trouble;
}

std::string inFull(const Finding& finding, std::string_view file) {
    return std::string(file) + ":" + shortly(finding) + "\n  formula:  " + finding.formula +
           "\n  result:   " + finding.result + "\n  expected: " + finding.expected +
           "\n  why:      " + finding.why;
}

}  // namespace council::test
