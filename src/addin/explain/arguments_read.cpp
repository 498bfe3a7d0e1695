#include "addin/explain/arguments_read.h"

#include "addin/explain/sentences.h"
#include "addin/explain/shown.h"
#include "addin/readers.h"
#include "core/dates/date_edge.h"
#include "core/dates/sentences.h"
#include "core/dates/unreadable.h"
#include "core/milestones/status.h"
#include "core/ofsted/grade.h"
#include "core/values/words.h"

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

using explanation::says;
using texts::Phrase;

bool isDate(const catalogue::Argument& entry) {
    return entry.reads == catalogue::Reads::date || entry.reads == catalogue::Reads::openingDate ||
           entry.reads == catalogue::Reads::dateOrYear;
}

Phrase dateRead(const Cell& cell, const DateReading& reading, Day nullDate) {
    switch (reading.kind) {
        case DateReading::Kind::blank:
            return inWords(Cell());
        case DateReading::Kind::readable:
            return inWords(reading.moment);
        default:
            return {says("unreadableDate"),
                    {{"value", inWords(cell)},
                     {"trouble", whyUnreadable(cell, nullDate)},
                     {"fix", dates::says("orMonth")}}};
    }
}

// Which day a month alone is to the function.
MonthEdge edgeOf(const catalogue::Argument& entry, const Call& call, Position element) {
    const auto place = call.place("edge");
    const Cell word = place && !call[*place].isOmitted() ? call[*place].at(element) : Cell();
    const auto asked = word.text() != nullptr ? findWord(dateEdges, *word.text()) : std::nullopt;
    const bool opens = entry.reads == catalogue::Reads::openingDate || asked == DateEdge::start ||
                       asked == DateEdge::startOfMonth;
    return opens ? MonthEdge::first : MonthEdge::last;
}

// What the function read as one value, or as one element of a range.
Phrase valueRead(const catalogue::Argument& entry, const Cell& cell, const Call& call,
                 Position element) {
    const Day nullDate = call.nullDate();
    switch (entry.reads) {
        case catalogue::Reads::date:
        case catalogue::Reads::openingDate:
            return dateRead(cell, readDate(cell, nullDate, edgeOf(entry, call, element)), nullDate);
        case catalogue::Reads::dateOrYear: {
            const auto inspected = ofsted::readInspected(cell, nullDate);
            const auto* year =
                inspected ? std::get_if<std::chrono::year>(&inspected.value()) : nullptr;
            return year != nullptr
                       ? Phrase(says("inspectedYear"),
                                {{"year", Phrase::number(static_cast<int>(*year))}})
                       : dateRead(cell, readDate(cell, nullDate, MonthEdge::last), nullDate);
        }
        case catalogue::Reads::limit: {
            const auto limit = milestones::readAllowance(cell);
            return limit ? inWords(limit.value()) : inWords(cell);
        }
        case catalogue::Reads::term: {
            const auto limit = readDueLimit(cell);
            return limit ? inWords(limit.value()) : inWords(cell);
        }
        case catalogue::Reads::schedule: {
            const auto steps = readSchedule(cell);
            return steps ? inWords(steps.value()) : inWords(cell);
        }
        default:
            return inWords(cell);
    }
}

// The value that is read as itself, as its cell shows it.
Phrase shownValue(const FormulaArgument& given, const Argument& argument, const Formula& formula,
                  const Call& call) {
    const Cell cell = argument.at(formula.element);
    const bool isInSheet = given.range.is() && cell.number() != nullptr && !argument.range().is() &&
                           (!argument.isRange() || (formula.element.row < argument.rows() &&
                                                    formula.element.column < argument.columns()));
    return isInSheet ? shownIn(given.range->getCellByPosition(
                                   argument.columns() == 1 ? 0 : formula.element.column,
                                   argument.rows() == 1 ? 0 : formula.element.row),
                               call.document())
                     : inWords(cell);
}

}  // namespace

Phrase argumentRead(const Formula& formula, const Call& call, std::size_t index, bool isRefused) {
    const catalogue::Argument& entry = call.function().arguments[index];
    const FormulaArgument& given = formula.arguments[index];
    const Phrase name = Phrase::asItIs(entry.name);
    const Phrase source = Phrase::asItIs(given.source);
    if (given.kind == FormulaArgument::Kind::calculation) {
        return {says("argumentByFormula"), {{"argument", name}, {"formula", source}}};
    }
    const Argument& argument = call[index];
    const bool isWhole =
        entry.shape != catalogue::Shape::each && (argument.isRange() || argument.range().is());
    if (isWhole) {
        return {given.spansSheets ? says("argumentFromFirstSheet") : says("argumentFrom"),
                {{"argument", name},
                 {"cells", given.source.empty() ? Phrase(says("listInFormula")) : source}}};
    }
    if (!given.dateWithoutQuotes.empty() && isDate(entry)) {
        return {says("argumentWithoutQuotes"),
                {{"argument", name},
                 {"formula", source},
                 {"date", Phrase::asItIs(given.dateWithoutQuotes)}}};
    }
    const Cell cell = argument.at(formula.element);
    // TBC is a blank to most functions, and not where it was refused.
    const bool isRead =
        !(isRefused && isWordForNoDate(cell)) && entry.reads != catalogue::Reads::number &&
        entry.reads != catalogue::Reads::word && entry.reads != catalogue::Reads::text &&
        entry.reads != catalogue::Reads::cells;
    return {says("argumentAs"),
            {{"argument", Phrase::asItIs(labelOf(entry, given, argument, formula, false))},
             {"value", isRead ? valueRead(entry, cell, call, formula.element)
                              : shownValue(given, argument, formula, call)}}};
}

}  // namespace council::addin
