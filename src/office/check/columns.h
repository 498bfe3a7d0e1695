// The columns that indicator formulas refer to, whether a formula takes a column whole or each row
// has its own.
#pragma once

#include "core/dates/reading.h"
#include "office/check/material.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace council::check {

struct ColumnUse {
    std::vector<bool> rows;                         // which of them are referred to
    const Formula* first = nullptr;                 // the first formula that refers to it
    const catalogue::Function* function = nullptr;  // which it calls with it
    std::optional<Day> asAt;                        // the latest it is read at
    bool closes = false;                            // its dates are due or end dates
};

// By sheet and column.
using ColumnUses = std::map<std::pair<int, int>, ColumnUse>;

// The columns of the arguments that `isWanted` in their call, up to their last filled row.
template <class IsWanted>
ColumnUses usesOf(const Material& material, const IsWanted& isWanted);

// The dates of records: not the date a list is read at, and not the bounds of a period.
bool isDateOfRecord(const catalogue::Argument& entry);
bool takesStatuses(const catalogue::Argument& entry);
// A due or end date: a month alone means its last day.
bool closes(const catalogue::Argument& entry);
MonthEdge edgeOf(const catalogue::Argument& entry);

// The day that the formula's list is read at, where it is known.
std::optional<Day> asAtOf(const Call& call, const Material& material);
std::optional<Day> dayOf(const Cell& cell, const Material& material, MonthEdge edge);
// A small number among dates is a count.
bool isUsualDate(const Cell& cell, const Material& material, MonthEdge edge);

// A text without a digit that is neither a date nor a word for none: a heading, among dates.
bool looksLikeHeading(const Cell& cell, const Material& material);

struct Span {
    std::optional<Day> oldest;
    std::optional<Day> newest;
    int count = 0;

    void add(Day day);
};

// The dates among cells; each block is read once, however many formulas ask.
class Spans {
 public:
    explicit Spans(const Material& material) : material_(material) {}
    const Span& of(const Argument& dates);

 private:
    const Material& material_;
    std::map<Block, Span> found_;
};

template <class IsWanted>
ColumnUses usesOf(const Material& material, const IsWanted& isWanted) {
    ColumnUses uses;
    std::set<Block> marked;  // many formulas read the same columns
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            for (const Argument& argument : call.arguments) {
                if (argument.kind != Argument::Kind::cells || argument.entry == nullptr ||
                    !isWanted(call, *argument.entry)) {
                    continue;
                }
                const Block& block = argument.cells;
                const bool isNew = marked.insert(block).second;
                for (int column = block.firstColumn; column <= block.lastColumn; ++column) {
                    const int end = material.cells.end(block.sheet, column);
                    ColumnUse& use = uses[{block.sheet, column}];
                    use.rows.resize(static_cast<std::size_t>(end));
                    for (int row = block.firstRow; isNew && row <= block.lastRow && row < end;
                         ++row) {
                        use.rows[static_cast<std::size_t>(row)] = true;
                    }
                    use.function = use.first == nullptr ? call.function : use.function;
                    use.first = use.first == nullptr ? &formula : use.first;
                    use.asAt = std::max(use.asAt, asAtOf(call, material));
                    use.closes = use.closes || closes(*argument.entry);
                }
            }
        }
    }
    return uses;
}

}  // namespace council::check
