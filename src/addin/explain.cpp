#include "addin/explain.h"

#include "addin/as.h"
#include "addin/explain/arguments_read.h"
#include "addin/explain/formula.h"
#include "addin/explain/not_run.h"
#include "addin/explain/rows_read.h"
#include "addin/explain/shown.h"
#include "addin/explain/unread_formula.h"
#include "addin/text.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <boost/algorithm/string/join.hpp>

namespace council::addin {

namespace {

using Kind = FormulaArgument::Kind;

// The cell's arguments as the function's own, in the catalogue's order; those after the last are
// the pairs.
struct ResolvedCall {
    std::vector<uno::Any> values;
    std::vector<const uno::Any*> pointers;
    bool isComplete = true;  // nothing has to be worked out first

    ResolvedCall(const catalogue::Function& row, const std::vector<FormulaArgument>& given)
        : values(row.arguments.size()) {
        std::vector<uno::Any> pairs;
        const bool hasPairs =
            !row.arguments.empty() && row.arguments.back().shape == catalogue::Shape::pairs;
        const std::size_t single = row.arguments.size() - (hasPairs ? 1 : 0);
        for (std::size_t i = 0; i < given.size(); ++i) {
            isComplete = isComplete && given[i].kind != Kind::calculation;
            if (i < single) {
                values[i] = given[i].value;
            } else {
                pairs.push_back(given[i].value);
            }
        }
        if (hasPairs) {
            values.back() <<=
                uno::Sequence<uno::Any>(pairs.data(), static_cast<sal_Int32>(pairs.size()));
        }
        for (const uno::Any& value : values) {
            pointers.push_back(&value);
        }
    }

    // What the function answers; nothing where it is an error.
    uno::Any answer(const Function& function, const Document& document) const {
        try {
            return function.rule.answer(
                Call(*function.row, document, pointers.data(), pointers.size()));
        } catch (const com::sun::star::lang::IllegalArgumentException&) {
            return {};
        }
    }
};

// The rows of an answer that is not a single value; none where the function answers with an error.
std::vector<std::vector<Cell>> rowsOf(const uno::Any& answer) {
    std::vector<std::vector<Cell>> rows;
    uno::Sequence<uno::Sequence<uno::Any>> mixed;
    uno::Sequence<uno::Sequence<rtl::OUString>> texts;
    if (answer >>= mixed) {
        for (const auto& row : mixed) {
            std::ranges::transform(row, std::back_inserter(rows.emplace_back()), cellOfData);
        }
    } else if (answer >>= texts) {
        for (const auto& row : texts) {
            std::ranges::transform(row, std::back_inserter(rows.emplace_back()),
                                   [](const rtl::OUString& text) { return Cell(toUtf8(text)); });
        }
    }
    return rows;
}

// As the cell shows it, where the cell shows the answer and nothing that was made of it.
std::string shown(const Outcome<Cell>& answer,
                  const uno::Reference<com::sun::star::table::XCell>& cell,
                  const Document& document, bool isShare) {
    if (!answer) {
        return shownAs(errorFor(answer.error()));
    }
    const double* number = answer.value().number();
    if (isShare && number != nullptr) {
        return percentText(*number, 0);
    }
    if (number != nullptr && cell->getError() == 0 && cell->getValue() == *number) {
        return shownIn(cell, document);
    }
    return answer.value().isBlank() ? "an empty text" : quoted(answer.value());
}

// Why: the problem, told with the reference it came from, or the rule that decided.
std::string reasonOf(const Explanation& explanation, const Formula& formula, const Call& call) {
    const catalogue::Function& row = call.function();
    if (explanation.answer) {
        return explanation.because.empty() ? "" : ", because " + explanation.because;
    }
    Problem problem = explanation.answer.error();
    std::string label(problem.argument);
    for (std::size_t i = 0; i < std::min(formula.arguments.size(), row.arguments.size()); ++i) {
        if (row.arguments[i].name == problem.argument &&
            row.arguments[i].shape != catalogue::Shape::pairs) {
            label = labelOf(row.arguments[i], formula.arguments[i], call[i], formula,
                            problem.ofWholeRange);
        }
    }
    problem.argument = label;
    std::string text = sentence(problem);
    text.pop_back();  // the full stop comes with the sentence around it
    return ", because " + text;
}

std::string others(const Formula& formula) {
    return formula.otherFunctions.empty()
               ? ""
               : " Also in this formula: " + boost::algorithm::join(formula.otherFunctions, ", ") +
                     ".";
}

// Calc fixes how many cells a table fills when it is entered.
std::string rowsNotShown(const TableSize& table, const Formula& formula) {
    const auto shown = static_cast<std::size_t>(formula.rowsShown);
    if (shown >= table.rows) {
        return {};
    }
    return (shown == 1 ? std::string("One row of it is shown")
                       : "Only " + std::to_string(shown) + " rows of it are shown") +
           ": select at least " + std::to_string(table.rows) + " rows by " +
           std::to_string(table.columns) +
           " columns, and enter the formula there with Ctrl+Shift+Enter.";
}

std::string explain(const Formula& formula,
                    const uno::Reference<com::sun::star::table::XCell>& cell,
                    const Document& document, bool isShare = false) {
    const catalogue::Function& row = *formula.function->row;
    const std::string name = catalogue::displayName(row);
    const auto& given = formula.arguments;
    if (const std::string reason = whyNotRun(formula); !reason.empty()) {
        return name + reason + "." + others(formula);
    }
    const ResolvedCall resolved(row, given);
    const Call call(row, document, resolved.pointers.data(), resolved.pointers.size());
    std::vector<std::string> readings;
    for (std::size_t i = 0; i < std::min(given.size(), row.arguments.size()); ++i) {
        if (given[i].kind != Kind::omitted && row.arguments[i].shape != catalogue::Shape::pairs) {
            readings.push_back(argumentRead(formula, call, i));
        }
    }
    const std::string read =
        readings.empty() ? "" : " It read " + boost::algorithm::join(readings, "; ") + ".";
    if (!resolved.isComplete) {
        constexpr sal_Int32 unknownName = 525;
        const std::string meant = cell->getError() == unknownName
                                      ? didYouMean(toUtf8(cell->getFormula()))
                                      : std::string();
        if (!meant.empty()) {
            return name + " is not run (#NAME?). " + meant + others(formula);
        }
        return name + " shows " + shownIn(cell, document) + "." + read +
               " What is worked out inside the formula is not explained further: put it in a cell "
               "of its own for the "
               "reason in full." +
               others(formula);
    }
    Explanation explanation = formula.function->rule.explain(call, formula.element);
    explanation.answer = answerable(explanation.answer);
    const std::string answer =
        explanation.table ? "a table of " + std::to_string(explanation.table->rows) + " rows and " +
                                std::to_string(explanation.table->columns) + " columns"
                          : shown(explanation.answer, cell, document, isShare);
    // What is wrong with the formula itself comes first: its rows are looked at once it is right.
    const bool isWrong =
        !explanation.answer && explanation.answer.error().kind == Problem::Kind::argument;
    RowsRead rows = isWrong ? RowsRead() : rowsRead(call, formula);
    std::string reason = reasonOf(explanation, formula, call);
    if (!rows.noRowMeets.empty()) {
        const bool isNothing =
            !explanation.answer && explanation.answer.error().kind == Problem::Kind::nothing;
        if (isNothing) {
            reason = ", because no row meets " + rows.noRowMeets;
        } else {
            rows.sentences.push_back("No row meets " + rows.noRowMeets + ".");
        }
    }
    if (explanation.table && formula.isAlone) {
        if (const std::string lost = rowsNotShown(*explanation.table, formula); !lost.empty()) {
            rows.sentences.insert(rows.sentences.begin(), lost);
        }
    }
    return name + " answers " + answer + reason + "." + read +
           (rows.sentences.empty() ? "" : " " + boost::algorithm::join(rows.sentences, " ")) +
           others(formula);
}

bool isFormulaKeptAsText(const uno::Reference<com::sun::star::table::XCellRange>& range) {
    const auto cell = range->getCellByPosition(0, 0);
    if (cell->getType() != com::sun::star::table::CellContentType_TEXT) {
        return false;
    }
    const std::string text = toUtf8(as<com::sun::star::text::XTextRange>(cell)->getString());
    return text.starts_with("=") && namesIndicator(text);
}

}  // namespace

std::string explainCell(const uno::Reference<com::sun::star::table::XCellRange>& asked,
                        const Document& document) {
    if (!document.is()) {
        return "The formula can only be explained inside a workbook.";
    }
    constexpr int mostSteps = 20;  // a cell may refer to one that refers to it
    auto range = asked;
    std::string way;
    for (int step = 0; step < mostSteps; ++step) {
        const auto cell = range->getCellByPosition(0, 0);
        // A cell whose value has not been asked for waits, and while it waits it passes no change
        // on: the explanation would go on telling what once was.
        const sal_Int32 error = cell->getError();
        const Formula formula = isOfUnreadFormula(error) ? Formula() : readFormula(range, document);
        if (formula.function != nullptr) {
            return way + explain(formula, cell, document);
        }
        if (!formula.refersTo.is()) {
            if (const std::string unread = whyUnread(toUtf8(cell->getFormula()), error);
                error != 0 && !unread.empty()) {
                return way + unread;
            }
            break;
        }
        way = "The cell only shows " + addressIn(formula.refersTo, {}, formula.sheet) + ". ";
        range = formula.refersTo;
    }
    if (isFormulaKeptAsText(asked)) {
        return "This cell holds the formula as text, because its format was Text when it was "
               "typed: choose Format ▸ Cells… ▸ Numbers ▸ Number, and type the formula again.";
    }
    return "There is no Council Indicators function in this cell: choose a cell whose formula "
           "has one.";
}

Preview previewFormula(const uno::Sequence<com::sun::star::sheet::FormulaToken>& tokens,
                       const uno::Reference<com::sun::star::table::XCellRange>& asked,
                       const Document& document, bool isShare) {
    const auto cell = asked->getCellByPosition(0, 0);
    Formula formula = readFormula(
        tokens, as<com::sun::star::sheet::XCellAddressable>(cell)->getCellAddress(), document);
    if (formula.function == nullptr) {
        return {};
    }
    formula.rowsShown = std::numeric_limits<sal_Int32>::max();  // it gets the cells it needs
    Preview preview{{}, explain(formula, cell, document, isShare)};
    const ResolvedCall resolved(*formula.function->row, formula.arguments);
    if (whyNotRun(formula).empty() && resolved.isComplete) {
        preview.answer = resolved.answer(*formula.function, document);
    }
    return preview;
}

std::optional<CutAnswer> cutAnswer(const uno::Reference<com::sun::star::table::XCellRange>& cell,
                                   const Document& document) {
    const Formula formula = readFormula(cell, document);
    if (formula.function == nullptr || !formula.isAlone || !whyNotRun(formula).empty()) {
        return {};
    }
    const ResolvedCall resolved(*formula.function->row, formula.arguments);
    const auto rows = resolved.isComplete ? rowsOf(resolved.answer(*formula.function, document))
                                          : std::vector<std::vector<Cell>>();
    const auto isFilled = [](const Cell& each) { return !each.isBlank(); };
    std::size_t filled = rows.size();
    while (filled > 0 && std::ranges::none_of(rows[filled - 1], isFilled)) {
        --filled;
    }
    const auto shown = static_cast<std::size_t>(formula.rowsShown);
    if (filled <= shown) {
        return {};
    }
    return CutAnswer{filled, rows[shown].size(), shown, quoted(rows[shown].front())};
}

}  // namespace council::addin
