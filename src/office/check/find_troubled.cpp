// Formulas that show an error or Check.
#include "core/rag/symbol.h"
#include "office/check/find.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace council::check {

namespace {

bool isCheck(const Cell& cell) {
    return cell.text() != nullptr && rag::withoutSymbol(*cell.text()) == "Check";
}

// A colour, a symbol or a roll-up of statuses among which one is Check already: that one is told.
bool passesCheckOn(const Call& call, const Cells& cells) {
    constexpr std::string_view statuses[] = {"status", "statuses", "word", "text"};
    for (const Argument& argument : call.arguments) {
        if (argument.kind != Argument::Kind::cells || argument.entry == nullptr ||
            std::ranges::find(statuses, argument.entry->name) == std::end(statuses)) {
            continue;
        }
        const Block& block = argument.cells;
        for (int column = block.firstColumn; column <= block.lastColumn; ++column) {
            const int end = std::min(block.lastRow + 1, cells.end(block.sheet, column));
            for (int row = block.firstRow; row < end; ++row) {
                if (isCheck(cells.at({block.sheet, column, row}))) {
                    return true;
                }
            }
        }
    }
    return false;
}

// Does each row of an array formula have an answer of its own? The others answer with a table.
bool answersByRow(const Call& call) {
    return std::ranges::any_of(call.function->arguments, [](const catalogue::Argument& entry) {
        return entry.shape == catalogue::Shape::each;
    });
}

// In a row that is kept free for what is to come: nothing is typed there yet.
bool isKeptFree(const Formula& formula, const std::vector<Call>& calls, const Cells& cells) {
    if (!formula.isNotAvailable) {
        return false;
    }
    const Place& here = formula.place;
    const auto isFree = [&](const Place& place) {
        return cells.at(place).isBlank() || !cells.formula(place).empty();
    };
    bool readsRow = false;
    for (const Call& call : calls) {
        for (const Argument& argument : call.arguments) {
            if (argument.isOfRow(here)) {
                readsRow = true;
                if (!isFree(argument.cells.first())) {
                    return false;
                }
            }
        }
    }
    for (int column = 0; readsRow && column < here.column; ++column) {
        if (!isFree({here.sheet, column, here.row})) {
            return false;
        }
    }
    return readsRow;
}

bool isTroubled(const Formula& formula, const std::vector<Call>& calls, const Cells& cells) {
    if (formula.value.isError()) {
        return (formula.isIndicator || formula.isUnread) && !formula.isSpare &&
               !isKeptFree(formula, calls, cells);
    }
    if (calls.empty() || !isCheck(formula.value)) {
        return formula.isUnread;
    }
    const bool isLabel = calls.front().function->method == "summary" ||
                         (formula.isArray && !answersByRow(calls.front()));
    return !isLabel && !passesCheckOn(calls.front(), cells);
}

// What formulas with one trouble have alike, such as the status and the colour of one action: the
// cells they read, and what is written in them.
using Cause = std::pair<std::vector<Block>, std::vector<std::string>>;
Cause causeOf(const Formula& formula, const std::vector<Call>& calls) {
    Cause cause;
    for (const Call& call : calls) {
        for (const Argument& argument : call.arguments) {
            if (argument.kind == Argument::Kind::cells) {
                cause.first.push_back(argument.cells);
            } else if (argument.kind == Argument::Kind::value) {
                cause.second.push_back(quoted(argument.value));
            }
        }
    }
    if (formula.isArray && !cause.first.empty() && answersByRow(calls.front())) {
        const Place& place = formula.place;
        cause.first.push_back({place.sheet, place.column, place.row, place.column, place.row});
    }
    return cause;
}

}  // namespace

Findings troubledFormulas(const Material& material) {
    constexpr int mostExplained = 5;
    std::map<std::tuple<int, int, std::size_t>, std::vector<const Formula*>> groups;
    std::set<Cause> told;
    for (const Formula& formula : material.formulas) {
        const Formula* head = material.formulaAt(formula.head);
        const auto& calls = head == nullptr ? formula.calls : head->calls;
        const Cause cause = causeOf(formula, calls);
        if (isTroubled(formula, calls, material.cells) &&
            (cause.first.empty() || told.insert(cause).second)) {
            groups[{formula.place.sheet, formula.place.column,
                    formula.isUnread ? 0 : formula.pattern}]
                .push_back(&formula);
        }
    }
    Findings findings;
    for (const auto& [key, group] : groups) {
        for (int i = 0; i < static_cast<int>(group.size()); ++i) {
            const Place& place = group[static_cast<std::size_t>(i)]->place;
            if (i == mostExplained) {
                findings.push_back(
                    {Found::moreTroubled,
                     place,
                     {{"count", std::to_string(group.size() - mostExplained)},
                      {"last", nameOf(group.back()->place, material, place.sheet)}}});
                break;
            }
            findings.push_back({Found::troubled, place, {}});
        }
    }
    return findings;
}

}  // namespace council::check
