#include "addin/explain.h"

#include "addin/as.h"
#include "addin/explain/formula.h"
#include "addin/explain/rows_read.h"
#include "addin/explain/shown.h"
#include "addin/explain/unread_formula.h"
#include "addin/readers.h"
#include "addin/text.h"
#include "core/dates/unreadable.h"
#include "core/milestones/status.h"
#include "core/ofsted/grade.h"

#include <algorithm>

#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <boost/algorithm/string/join.hpp>

namespace council::addin {

namespace {

using Kind = FormulaArgument::Kind;

// "due (A2)", "due (A4)" for that element of a range, "as_at (AsAt)" for a name, "as_at" for a
// literal.
std::string labelOf(const catalogue::Argument& entry, const FormulaArgument& given,
                    const Argument& argument, const Formula& formula, bool wholeRange = false) {
    std::string source = given.source;
    if (!wholeRange && given.range.is() && argument.isRange() &&
        entry.shape == catalogue::Shape::each) {
        const Position element{argument.rows() == 1 ? 0 : formula.element.row,
                               argument.columns() == 1 ? 0 : formula.element.column};
        if (element.row < argument.rows() && element.column < argument.columns()) {
            source = addressIn(given.range, element, formula.sheet);
        }
    }
    return std::string(entry.name) + (source.empty() ? "" : " (" + source + ")");
}

bool isDate(const catalogue::Argument& entry) {
    return entry.reads == catalogue::Reads::date || entry.reads == catalogue::Reads::openingDate ||
           entry.reads == catalogue::Reads::dateOrYear;
}

std::string dateRead(const Cell& cell, const DateReading& reading, Day nullDate) {
    switch (reading.kind) {
        case DateReading::Kind::blank:
            return "blank";
        case DateReading::Kind::readable:
            return longText(reading.moment);
        default:
            return quoted(cell) + ", which " + whyUnreadable(cell, nullDate) + " (" + dateFix +
                   ", or a month with its year)";
    }
}

// What the function read as one value, or as one element of a range.
std::string valueRead(const catalogue::Argument& entry, const Cell& cell, Day nullDate) {
    switch (entry.reads) {
        case catalogue::Reads::date:
            return dateRead(cell, readDate(cell, nullDate, MonthEdge::last), nullDate);
        case catalogue::Reads::openingDate:
            return dateRead(cell, readDate(cell, nullDate, MonthEdge::first), nullDate);
        case catalogue::Reads::dateOrYear: {
            const auto inspected = ofsted::readInspected(cell, nullDate);
            const auto* year =
                inspected ? std::get_if<std::chrono::year>(&inspected.value()) : nullptr;
            return year != nullptr
                       ? "the year " + std::to_string(static_cast<int>(*year))
                       : dateRead(cell, readDate(cell, nullDate, MonthEdge::last), nullDate);
        }
        case catalogue::Reads::limit: {
            const auto limit = milestones::readAllowance(cell);
            return limit ? textOf(limit.value()) : quoted(cell);
        }
        case catalogue::Reads::term: {
            const auto limit = readDueLimit(cell);
            return limit ? textOf(limit.value()) : quoted(cell);
        }
        case catalogue::Reads::schedule: {
            const auto steps = readSchedule(cell);
            return steps ? textOf(steps.value()) : quoted(cell);
        }
        default:
            return quoted(cell);
    }
}

// The value that is read as itself, as its cell shows it.
std::string shownValue(const FormulaArgument& given, const Argument& argument,
                       const Formula& formula, const Call& call) {
    const Cell cell = argument.at(formula.element);
    const bool isInSheet = given.range.is() && cell.number() != nullptr && !argument.range().is() &&
                           (!argument.isRange() || (formula.element.row < argument.rows() &&
                                                    formula.element.column < argument.columns()));
    return isInSheet ? shownIn(given.range->getCellByPosition(
                                   argument.columns() == 1 ? 0 : formula.element.column,
                                   argument.rows() == 1 ? 0 : formula.element.row),
                               call.document())
                     : quoted(cell);
}

std::string argumentRead(const Formula& formula, const Call& call, std::size_t index) {
    const catalogue::Argument& entry = call.function().arguments[index];
    const FormulaArgument& given = formula.arguments[index];
    if (given.kind == Kind::calculation) {
        return std::string(entry.name) + " as worked out by " + given.source +
               " inside the formula";
    }
    const Argument& argument = call[index];
    const bool isWhole =
        entry.shape != catalogue::Shape::each && (argument.isRange() || argument.range().is());
    if (isWhole) {
        return std::string(entry.name) + " from " +
               (given.source.empty() ? "the list in the formula" : given.source) +
               (given.spansSheets ? ", of which only the first sheet reaches a function" : "");
    }
    if (!given.dateWithoutQuotes.empty() && isDate(entry)) {
        return std::string(entry.name) + " as " + given.source +
               ", which Calc works out as a calculation: a date in a formula needs quotes, \"" +
               given.dateWithoutQuotes + "\"";
    }
    const std::string label = labelOf(entry, given, argument, formula);
    const bool isRead =
        entry.reads != catalogue::Reads::number && entry.reads != catalogue::Reads::word &&
        entry.reads != catalogue::Reads::text && entry.reads != catalogue::Reads::cells;
    return label + " as " +
           (isRead ? valueRead(entry, argument.at(formula.element), call.nullDate())
                   : shownValue(given, argument, formula, call));
}

// The cell's arguments as the function's own, in the catalogue's order; what stands behind the last
// are the pairs.
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
};

// As the cell shows it, where the cell shows the answer and nothing that was made of it.
std::string shown(const Outcome<Cell>& answer,
                  const uno::Reference<com::sun::star::table::XCell>& cell,
                  const Document& document) {
    if (!answer) {
        return shownAs(errorFor(answer.error()));
    }
    const double* number = answer.value().number();
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

// What the function expects in that place: pairs go on without end, and beyond the last argument of
// any other function there is nothing.
const catalogue::Argument* expectedAt(const catalogue::Function& row, std::size_t index) {
    if (index < row.arguments.size()) {
        return &row.arguments[index];
    }
    return !row.arguments.empty() && row.arguments.back().shape == catalogue::Shape::pairs
               ? &row.arguments.back()
               : nullptr;
}

std::string others(const Formula& formula) {
    return formula.otherFunctions.empty()
               ? ""
               : " Also in this formula: " + boost::algorithm::join(formula.otherFunctions, ", ") +
                     ".";
}

// Why Calc does not run the function at all; empty where it does.
std::string whyNotRun(const Formula& formula) {
    const catalogue::Function& row = *formula.function->row;
    const auto& given = formula.arguments;
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (expectedAt(row, i) == nullptr) {
            return " is given too many arguments, so Calc does not run it: write " +
                   catalogue::usage(row);
        }
    }
    for (std::size_t i = 0; i < given.size(); ++i) {
        const std::string name(expectedAt(row, i)->name);
        if (given[i].kind == Kind::error) {
            return " is not run, because " + name + " (" + given[i].source + ") is in error (" +
                   given[i].error + ") and Calc passes that on: mend " +
                   (given[i].range.is() ? "the cell" : "it") + " first";
        }
        if (given[i].kind == Kind::unknownName) {
            return " is not run (#NAME?), because Calc knows nothing called " + given[i].source +
                   ": a word in a formula needs quotes, \"" + given[i].source +
                   "\"; to give a cell that name, select it, type the name into the Name Box left "
                   "of the formula bar and press Enter";
        }
        if (given[i].kind == Kind::linkToDocument) {
            return " is not run (Err:504), because " + name + " (" + given[i].source +
                   ") lies in another document, and Calc hands an add-in none of its cells: bring "
                   "them into a sheet of this workbook, with Sheet ▸ External Links or a plain "
                   "link in each cell, and give the cells of that sheet";
        }
    }
    for (std::size_t i = 0; i < std::min(given.size(), row.arguments.size()); ++i) {
        if (row.arguments[i].shape == catalogue::Shape::column &&
            given[i].kind != Kind::calculation && !given[i].range.is()) {
            return " is not run (Err:504), because " + std::string(row.arguments[i].name) +
                   " must be cells of a sheet: give a range such as A2:A500";
        }
    }
    return {};
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
                    const Document& document) {
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
                          : shown(explanation.answer, cell, document);
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
                       const Document& document) {
    const auto cell = asked->getCellByPosition(0, 0);
    const Formula formula = readFormula(
        tokens, as<com::sun::star::sheet::XCellAddressable>(cell)->getCellAddress(), document);
    if (formula.function == nullptr) {
        return {};
    }
    Preview preview{{}, explain(formula, cell, document)};
    const ResolvedCall resolved(*formula.function->row, formula.arguments);
    if (whyNotRun(formula).empty() && resolved.isComplete) {
        const Call call(*formula.function->row, document, resolved.pointers.data(),
                        resolved.pointers.size());
        preview.answer = formula.function->rule.answer(call);
    }
    return preview;
}

}  // namespace council::addin
