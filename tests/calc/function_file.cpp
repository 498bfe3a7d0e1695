#include "function_file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

namespace council::test {

using session::CellContent;
using session::CellError;
using session::cellName;
using session::CellValue;
using session::Sheet;

namespace {

enum Column : int { function = 1, expected, correct, functionString, comment };

constexpr std::array<std::string_view, 5> header{"Function", "Expected", "Correct",
                                                 "FunctionString", "Comment"};
constexpr std::array<std::string_view, 5> themes{"normal", "boundaries", "blanks", "wrong input",
                                                 "array"};
constexpr std::array<std::string_view, 2> requiredThemes{"normal", "wrong input"};
constexpr std::string_view dataSheet = "data";  // what the rows refer to; no cases of its own
constexpr double numbersAgree = 1e-9;

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isNamePart(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.';
}

// Whether the word stands in the formula as a name of its own: A3 is not in AA3 or A31, DAYS( not
// in NETWORKDAYS(.
bool mentions(std::string_view formula, std::string_view word) {
    for (auto at = formula.find(word); at != std::string_view::npos;
         at = formula.find(word, at + 1)) {
        const bool startsThere = at == 0 || !isNamePart(formula[at - 1]);
        const auto after = at + word.size();
        const bool endsThere =
            word.ends_with('(') || after == formula.size() || !isNamePart(formula[after]);
        if (startsThere && endsThere) {
            return true;
        }
    }
    return false;
}

// Whether the formula is nothing but a reference: "=H5". Such a row looks at one cell of an array
// elsewhere.
bool isPlainReference(std::string_view formula) {
    return formula.size() > 1 &&
           std::all_of(formula.begin() + 1, formula.end(),
                       [](unsigned char c) {
                           return std::isalnum(c) != 0 || c == '$' || c == '.' || c == '\'' ||
                                  c == ' ';
                       }) &&
           std::isdigit(static_cast<unsigned char>(formula.back())) != 0;
}

bool agree(const CellValue& result, const CellValue& wanted) {
    const double* left = result.number();
    const double* right = wanted.number();
    if (left != nullptr && right != nullptr) {
        return std::abs(*left - *right) <= numbersAgree;
    }
    return result == wanted;
}

class SheetCheck {
 public:
    SheetCheck(const Sheet& sheet, std::string_view name, Report& report)
        : sheet_(sheet),
          call_(std::string(name) + "("),
          rows_(sheet.read("A1:" + cellName(sheet.lastRow(), comment))),
          report_(report) {
        const auto isBlankRow = [](const std::vector<CellContent>& row) {
            return std::all_of(row.begin(), row.end(),
                               [](const CellContent& cell) { return cell.isBlank(); });
        };
        while (!rows_.empty() && isBlankRow(rows_.back())) {
            rows_.pop_back();  // data to the right may reach further down than the cases
        }
    }

    void run() {
        if (rows_.empty() || !hasHeader()) {
            add("A1", "the header is not Function | Expected | Correct | FunctionString | Comment");
            return;
        }
        for (int row = 2; row <= static_cast<int>(rows_.size()); ++row) {
            checkRow(row);
        }
        const int checked = static_cast<int>(rows_.size()) - 1;
        const int formulas = formulasInFirstColumn();
        report_.rows += checked;
        if (checked == 0) {
            add("A2", "the sheet has no rows");
        } else if (checked != formulas) {
            add("A1", std::to_string(checked) + " rows were checked, but column A holds " +
                          std::to_string(formulas) + " formulas");
        }
    }

 private:
    const CellContent& at(int row, Column column) const {
        return rows_[static_cast<std::size_t>(row) - 1][static_cast<std::size_t>(column) - 1];
    }

    bool hasHeader() const {
        return std::equal(header.begin(), header.end(), rows_.front().begin(),
                          [](std::string_view word, const CellContent& cell) {
                              return cell.value.text() != nullptr && *cell.value.text() == word;
                          });
    }

    void checkRow(int row) {
        const std::string a = cellName(row, function);
        const std::string b = cellName(row, expected);
        const CellContent& result = at(row, function);
        const CellContent& wanted = at(row, expected);
        const CellContent& verdict = at(row, correct);
        if (result.formula.empty()) {
            add(row, function, "Function is not a formula");
            return;  // nothing else in the row means anything
        }

        const bool expectsError = mentions(verdict.formula, "ERRORTYPE(");
        if (result.value == CellError::name) {
            add(row, function, "the result is #NAME?");
        }
        if (wanted.isBlank()) {
            add(row, expected, "Expected is blank");
        } else if (!agree(result.value, expectsError ? asError(wanted.value) : wanted.value)) {
            add(row, function, "the result is not the expected one");
        }

        if (verdict.formula.empty()) {
            add(row, correct, "Correct is not a formula");
        } else if (!mentions(verdict.formula, a) || !mentions(verdict.formula, b)) {
            add(row, correct, "Correct does not compare " + a + " with " + b);
        }
        if (!(verdict.value == CellValue(1))) {  // what Calc gives for a true TRUE
            add(row, correct, "Correct is not TRUE");
        }
        checkFunctionString(row);
        const std::string* reason = at(row, comment).value.text();
        if (reason == nullptr || reason->empty()) {
            add(row, comment, "Comment is blank");
        }
    }

    // It must be the text of the very formula the row tests, or of the array the row looks into.
    void checkFunctionString(int row) {
        const CellContent& cell = at(row, functionString);
        const std::string& tested = at(row, function).formula;
        const std::string ownCell = "=FORMULA(" + cellName(row, function) + ")";
        const std::string array =
            isPlainReference(tested) ? "=FORMULA(" + tested.substr(1) + ")" : ownCell;
        const std::string* text = cell.value.text();
        if ((cell.formula != ownCell && cell.formula != array) || text == nullptr ||
            !(text->starts_with('=') || text->starts_with("{="))) {
            add(row, functionString,
                "FunctionString is not the formula of " + cellName(row, function));
        } else if (!mentions(*text, call_)) {
            add(row, functionString,
                "the formula does not call " + call_.substr(0, call_.size() - 1));
        }
    }

    static CellValue asError(const CellValue& number) {
        return number.number() == nullptr
                   ? number
                   : CellValue(static_cast<CellError>(std::lround(*number.number())));
    }

    // Counted by Calc, so that a mistake in our reading of the sheet shows.
    int formulasInFirstColumn() const {
        namespace star = com::sun::star;
        const star::uno::Reference<star::sheet::XCellRangesQuery> column(
            sheet_.handle()->getCellRangeByName("A2:A1048576"), star::uno::UNO_QUERY_THROW);
        int count = 0;
        for (const auto& range :
             column->queryContentCells(star::sheet::CellFlags::FORMULA)->getRangeAddresses()) {
            count += range.EndRow - range.StartRow + 1;
        }
        return count;
    }

    void add(std::string cell, std::string trouble) {
        report_.findings.push_back(
            {sheet_.name(), std::move(cell), std::move(trouble), {}, {}, {}, {}});
    }

    void add(int row, Column column, std::string trouble) {
        const std::string* reason = at(row, comment).value.text();
        report_.findings.push_back({sheet_.name(), cellName(row, column), std::move(trouble),
                                    at(row, function).formula, shown(at(row, function).value),
                                    shown(at(row, expected).value),
                                    reason == nullptr ? "" : *reason});
    }

    const Sheet& sheet_;
    std::string call_;
    session::ContentRows rows_;
    Report& report_;
};

}  // namespace

Report checkFunctionFile(const session::Workbook& workbook, std::string_view function) {
    Report report;
    const std::vector<std::string> names = workbook.sheetNames();
    for (const std::string_view theme : requiredThemes) {
        if (!workbook.hasSheet(theme)) {
            report.findings.push_back(
                {std::string(theme), "A1", "the sheet is missing", {}, {}, {}, {}});
        }
    }
    for (const std::string& name : names) {
        if (contains(themes, name)) {
            const Sheet sheet = workbook.sheet(name);
            SheetCheck(sheet, function, report).run();
        } else if (name != dataSheet) {
            report.findings.push_back({name, "A1", "the sheet's name is no theme", {}, {}, {}, {}});
        }
    }
    return report;
}

std::string shortly(const Finding& finding) {
    return finding.sheet + "." + finding.cell + ": " + finding.trouble;
}

std::string inFull(const Finding& finding, std::string_view file) {
    std::string text = std::string(file) + ", " + shortly(finding);
    if (!finding.formula.empty()) {
        text += "\n  formula:  " + finding.formula + "\n  result:   " + finding.result +
                "\n  expected: " + finding.expected + "\n  comment:  " + finding.comment;
    }
    return text;
}

}  // namespace council::test
