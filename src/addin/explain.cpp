#include "addin/explain.h"

#include "addin/as.h"
#include "addin/explain/arguments_read.h"
#include "addin/explain/formula.h"
#include "addin/explain/not_run.h"
#include "addin/explain/rows_read.h"
#include "addin/explain/sentences.h"
#include "addin/explain/shown.h"
#include "addin/explain/unread_formula.h"
#include "addin/text.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <boost/algorithm/string/join.hpp>

namespace council::addin {

namespace {

using explanation::says;
using texts::Phrase;
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

    // What the function answers; nothing where it refuses an argument.
    std::optional<uno::Any> answer(const Function& function, const Document& document) const {
        try {
            return function.rule.answer(
                Call(*function.row, document, pointers.data(), pointers.size()));
        } catch (const com::sun::star::lang::IllegalArgumentException&) {
            return std::nullopt;
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
Phrase shown(const Outcome<Cell>& answer, const uno::Reference<com::sun::star::table::XCell>& cell,
             const Document& document, bool isShare, bool isAlone) {
    constexpr sal_Int32 tooFewArguments = 504;  // of which Calc does not ask us
    if (isAlone && cell->getError() == tooFewArguments) {
        return shownIn(cell, document);
    }
    if (!answer) {
        return Phrase::asItIs(shownAs(errorFor(answer.error())));
    }
    const double* number = answer.value().number();
    if (isShare && number != nullptr) {
        return Phrase::asItIs(percentText(*number, 0));
    }
    if (number != nullptr && cell->getError() == 0 && cell->getValue() == *number) {
        return shownIn(cell, document);
    }
    return answer.value().isBlank() ? Phrase(says("emptyText")) : inWords(answer.value());
}

// Why: the problem, told with the reference it came from, or the rule that decided.
Phrase reasonOf(const Explanation& explanation, const Formula& formula, const Call& call) {
    const catalogue::Function& row = call.function();
    if (explanation.answer) {
        return explanation.because;
    }
    const Problem& problem = explanation.answer.error();
    std::string label(problem.argument);
    for (std::size_t i = 0; i < std::min(formula.arguments.size(), row.arguments.size()); ++i) {
        if (row.arguments[i].name == problem.argument &&
            row.arguments[i].shape != catalogue::Shape::pairs) {
            label = labelOf(row.arguments[i], formula.arguments[i], call[i], formula,
                            problem.ofWholeRange);
        }
    }
    return inWords(problem, label);
}

Phrase sizeOf(const texts::Text& text, const TableSize& table, sal_Int32 rowsShown = 0) {
    return {text,
            {{"rows", Phrase::number(static_cast<std::int64_t>(table.rows))},
             {"columns", Phrase::number(static_cast<std::int64_t>(table.columns))},
             {"shown", Phrase::number(rowsShown)}}};
}

// The sentences of an explanation, one behind the other.
class Sentences {
 public:
    void add(Phrase sentence) {
        if (!sentence.isEmpty()) {
            all_.push_back({{}, std::move(sentence)});
        }
    }
    Phrase joined() && { return Phrase::joined(std::move(all_), Phrase::asItIs(" ")); }

 private:
    Phrase::Blanks all_;
};

Phrase others(const Formula& formula) {
    return formula.otherFunctions.empty()
               ? Phrase()
               : Phrase(says("also"), {{"functions", Phrase::asItIs(boost::algorithm::join(
                                                         formula.otherFunctions, ", "))}});
}

Phrase argumentsRead(const Formula& formula, const Call& call, std::string_view refused = {}) {
    const auto expected = call.function().arguments;
    Phrase::Blanks readings;
    for (std::size_t i = 0; i < std::min(formula.arguments.size(), expected.size()); ++i) {
        if (formula.arguments[i].kind != Kind::omitted &&
            expected[i].shape != catalogue::Shape::pairs) {
            readings.push_back({{}, argumentRead(formula, call, i, expected[i].name == refused)});
        }
    }
    return readings.empty()
               ? Phrase()
               : Phrase(says("read"),
                        {{"arguments", Phrase::joined(std::move(readings), Phrase::asItIs("; "))}});
}

Phrase shownByFormula(const uno::Reference<com::sun::star::table::XCell>& cell,
                      const Document& document) {
    const auto data = as<com::sun::star::sheet::XCellRangeData>(cell)->getDataArray();
    return cell->getError() == 0 && cellOfData(data[0][0]).isBlank() ? Phrase(says("emptyText"))
                                                                     : shownIn(cell, document);
}

// Where the function's answer is not what its formula shows.
Phrase whatIsChosen(const Formula& formula, const Phrase& answer,
                    const uno::Reference<com::sun::star::table::XCell>& cell,
                    const Document& document) {
    Phrase shown = shownByFormula(cell, document);
    return shown.english() == answer.english()
               ? Phrase()
               : Phrase(says("chosen"), {{"answer", std::move(shown)},
                                         {"function", Phrase::asItIs(formula.chooser)}});
}

// Whether a range is worked out inside the formula: no cell of its own could hold it.
bool worksOutCells(const Formula& formula) {
    const auto expected = formula.function->row->arguments;
    for (std::size_t i = 0; i < std::min(formula.arguments.size(), expected.size()); ++i) {
        if (formula.arguments[i].kind == Kind::calculation &&
            expected[i].shape == catalogue::Shape::column) {
            return true;
        }
    }
    return false;
}

// A formula with calculations inside, which are not followed.
Phrase explainInPart(const Formula& formula,
                     const uno::Reference<com::sun::star::table::XCell>& cell,
                     const Document& document, const Call& call) {
    const Phrase name = Phrase::asItIs(catalogue::displayName(call.function()));
    constexpr sal_Int32 unknownName = 525;
    Phrase meant =
        cell->getError() == unknownName ? didYouMean(toUtf8(cell->getFormula())) : Phrase();
    Sentences sentences;
    if (!meant.isEmpty()) {
        sentences.add({says("notRun.misspelt"), {{"function", name}}});
        sentences.add(std::move(meant));
    } else {
        sentences.add({says("shows"), {{"function", name}, {"answer", shownIn(cell, document)}}});
        sentences.add(argumentsRead(formula, call));
        sentences.add(worksOutCells(formula) ? says("insideFormula.cells") : says("insideFormula"));
    }
    sentences.add(others(formula));
    return std::move(sentences).joined();
}

// The rows of its answer that the formula does not show.
std::optional<CutAnswer> cutAnswerOf(const Formula& formula, const Document& document) {
    if (formula.function == nullptr || !formula.isAlone || !whyNotRun(formula).isEmpty()) {
        return {};
    }
    const ResolvedCall resolved(*formula.function->row, formula.arguments);
    const auto rows =
        resolved.isComplete
            ? rowsOf(resolved.answer(*formula.function, document).value_or(uno::Any()))
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

// For how many rows a function that answers row by row is run. Calc hands its own functions the
// cell of their row, and an add-in's the whole range.
sal_Int32 rowsTaken(const Formula& formula) {
    sal_Int32 rows = 1;
    const auto expected = formula.function->row->arguments;
    for (std::size_t i = 0; i < std::min(formula.arguments.size(), expected.size()); ++i) {
        const auto& range = formula.arguments[i].range;
        if (range.is() && expected[i].shape == catalogue::Shape::each) {
            const auto area =
                as<com::sun::star::sheet::XCellRangeAddressable>(range)->getRangeAddress();
            rows = std::max(rows, area.EndRow - area.StartRow + 1);
        }
    }
    return rows;
}

Phrase explain(const Formula& formula, const uno::Reference<com::sun::star::table::XCell>& cell,
               const Document& document, bool isShare = false) {
    Sentences sentences;
    if (Phrase reason = whyNotRun(formula); !reason.isEmpty()) {
        sentences.add(std::move(reason));
        sentences.add(others(formula));
        return std::move(sentences).joined();
    }
    const catalogue::Function& row = *formula.function->row;
    const ResolvedCall resolved(row, formula.arguments);
    const Call call(row, document, resolved.pointers.data(), resolved.pointers.size());
    if (!resolved.isComplete) {
        return explainInPart(formula, cell, document, call);
    }
    Explanation explanation = formula.function->rule.explain(call, formula.element);
    explanation.answer = answerable(explanation.answer);
    const Problem* problem = explanation.answer ? nullptr : &explanation.answer.error();
    // What is wrong with the formula itself comes first: its rows are looked at once it is right.
    const bool isWrong = problem != nullptr && problem->kind == Problem::Kind::argument;
    const RowsRead rows = isWrong ? RowsRead() : rowsRead(call, formula, explanation.leftOut);
    const bool isNothing = problem != nullptr && problem->kind == Problem::Kind::nothing;
    const bool noRowMeets = !rows.noRowMeets.isEmpty();
    const Phrase reason = noRowMeets && isNothing
                              ? Phrase(says("rows.noneMeets"), {{"pairs", rows.noRowMeets}})
                              : reasonOf(explanation, formula, call);
    const Phrase answer = explanation.table
                              ? sizeOf(says("table"), *explanation.table)
                              : shown(explanation.answer, cell, document, isShare, formula.isAlone);
    sentences.add({reason.isEmpty() ? says("answers") : says("answersBecause"),
                   {{"function", Phrase::asItIs(catalogue::displayName(row))},
                    {"answer", answer},
                    {"because", reason}}});
    sentences.add(
        argumentsRead(formula, call, problem != nullptr ? problem->argument : std::string_view()));
    if (!formula.chooser.empty() && !explanation.table) {
        sentences.add(whatIsChosen(formula, answer, cell, document));
    }
    // Calc fixes how many cells a table fills when it is entered.
    if (explanation.table && formula.isAlone &&
        static_cast<std::size_t>(formula.rowsShown) < explanation.table->rows) {
        sentences.add(sizeOf(formula.rowsShown == 1 ? says("oneRowShown") : says("rowsShown"),
                             *explanation.table, formula.rowsShown));
    }
    if (const sal_Int32 taken = rowsTaken(formula); taken > formula.rowsShown) {
        if (!formula.isAlone) {
            sentences.add({says("firstOfRows"), {{"rows", Phrase::number(taken)}}});
        } else if (const auto cut = cutAnswerOf(formula, document)) {
            sentences.add({says("rowsNotShown"),
                           {{"rows", Phrase::number(static_cast<std::int64_t>(cut->rows))},
                            {"shown", Phrase::number(formula.rowsShown)}}});
        }
    }
    for (const Phrase& sentence : rows.sentences) {
        sentences.add(sentence);
    }
    if (noRowMeets && !isNothing) {
        sentences.add({says("rows.noneMeetsSentence"), {{"pairs", rows.noRowMeets}}});
    }
    sentences.add(others(formula));
    return std::move(sentences).joined();
}

// What that function answers; nothing where it is not run, or something must be worked out first.
std::optional<Outcome<Cell>> answerOf(const Formula& formula, const Document& document) {
    const catalogue::Function& row = *formula.function->row;
    const ResolvedCall resolved(row, formula.arguments);
    if (!resolved.isComplete || !whyNotRun(formula).isEmpty()) {
        return std::nullopt;
    }
    const Call call(row, document, resolved.pointers.data(), resolved.pointers.size());
    return answerable(formula.function->rule.explain(call, formula.element).answer);
}

// Whether that function answers with the error the cell shows.
bool failsWith(sal_Int32 error, const Formula& formula, const Document& document) {
    if (!whyNotRun(formula).isEmpty()) {
        return true;
    }
    const auto answer = answerOf(formula, document);
    return answer && !*answer && static_cast<sal_Int32>(errorFor(answer->error())) == error;
}

// Of the functions that a formula chooses from, one whose answer the cell shows; else the
// outermost.
Formula chosenOne(const Formula& outermost,
                  const uno::Reference<com::sun::star::table::XCellRange>& at,
                  const Document& document) {
    const auto cell = at->getCellByPosition(0, 0);
    const bool isChosen = !outermost.chooser.empty() && !outermost.isCaught;
    for (std::size_t which = 0; isChosen && which <= outermost.otherFunctions.size(); ++which) {
        Formula formula = readFormula(at, document, which);
        const auto answer = formula.chooser.empty() ? std::nullopt : answerOf(formula, document);
        if (answer && shown(*answer, cell, document, false, false).english() ==
                          shownByFormula(cell, document).english()) {
            return formula;
        }
    }
    return outermost;
}

// Of several functions in a formula in error, those that are the cause; else the outermost.
Phrase explainCauses(const Formula& outermost,
                     const uno::Reference<com::sun::star::table::XCellRange>& at,
                     const Document& document) {
    const auto cell = at->getCellByPosition(0, 0);
    std::vector<Formula> causes;
    for (std::size_t which = 0; cell->getError() != 0 && which <= outermost.otherFunctions.size() &&
                                !outermost.otherFunctions.empty();
         ++which) {
        Formula formula = which == 0 ? outermost : readFormula(at, document, which);
        if (formula.function != nullptr && failsWith(cell->getError(), formula, document)) {
            causes.push_back(std::move(formula));
        }
    }
    if (causes.empty()) {
        return explain(chosenOne(outermost, at, document), cell, document);
    }
    auto& last = causes.back().otherFunctions;  // those that are not explained
    Sentences sentences;
    for (Formula& formula : causes) {
        if (&formula != &causes.back()) {
            formula.otherFunctions.clear();
            const auto name = catalogue::displayName(*formula.function->row);
            if (const auto told = std::ranges::find(last, name); told != last.end()) {
                last.erase(told);
            }
        }
        sentences.add(explain(formula, cell, document));
    }
    return std::move(sentences).joined();
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

Phrase explainCell(const uno::Reference<com::sun::star::table::XCellRange>& asked,
                   const Document& document) {
    if (!document.is()) {
        return says("noWorkbook");
    }
    constexpr int mostSteps = 20;  // a cell may refer to one that refers to it
    auto range = asked;
    Phrase way;
    for (int step = 0; step < mostSteps; ++step) {
        const auto cell = range->getCellByPosition(0, 0);
        // A cell whose value has not been asked for waits, and while it waits it passes no change
        // on: the explanation would go on telling what once was.
        const sal_Int32 error = cell->getError();
        const std::string text = error == 0 ? std::string() : toUtf8(cell->getFormula());
        const Formula formula = isUnread(text, error) ? Formula() : readFormula(range, document);
        Sentences sentences;
        sentences.add(way);
        if (formula.function != nullptr) {
            sentences.add(explainCauses(formula, range, document));
            return std::move(sentences).joined();
        }
        if (!formula.refersTo.is()) {
            if (Phrase unread = whyUnread(text, error); !unread.isEmpty()) {
                sentences.add(std::move(unread));
                return std::move(sentences).joined();
            }
            break;
        }
        way = Phrase(says("onlyShows"),
                     {{"cell", Phrase::asItIs(addressIn(formula.refersTo, {}, formula.sheet))}});
        range = formula.refersTo;
    }
    return isFormulaKeptAsText(asked) ? says("keptAsText") : says("noFunction");
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
    if (whyNotRun(formula).isEmpty() && resolved.isComplete) {
        const auto answer = resolved.answer(*formula.function, document);
        preview.answer = answer.value_or(uno::Any());
        preview.isRefused = !answer;
    }
    return preview;
}

std::optional<CutAnswer> cutAnswer(const uno::Reference<com::sun::star::table::XCellRange>& cell,
                                   const Document& document) {
    return cutAnswerOf(readFormula(cell, document), document);
}

}  // namespace council::addin
