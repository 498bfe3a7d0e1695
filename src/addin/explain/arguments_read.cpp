#include "addin/explain/arguments_read.h"

#include "addin/explain/shown.h"
#include "addin/readers.h"
#include "core/dates/unreadable.h"
#include "core/milestones/status.h"
#include "core/ofsted/grade.h"

namespace council::addin {

std::string labelOf(const catalogue::Argument& entry, const FormulaArgument& given,
                    const Argument& argument, const Formula& formula, bool wholeRange) {
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

namespace {

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

}  // namespace

std::string argumentRead(const Formula& formula, const Call& call, std::size_t index) {
    const catalogue::Argument& entry = call.function().arguments[index];
    const FormulaArgument& given = formula.arguments[index];
    if (given.kind == FormulaArgument::Kind::calculation) {
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
    const std::string label = labelOf(entry, given, argument, formula, false);
    const bool isRead =
        entry.reads != catalogue::Reads::number && entry.reads != catalogue::Reads::word &&
        entry.reads != catalogue::Reads::text && entry.reads != catalogue::Reads::cells;
    return label + " as " +
           (isRead ? valueRead(entry, argument.at(formula.element), call.nullDate())
                   : shownValue(given, argument, formula, call));
}

}  // namespace council::addin
