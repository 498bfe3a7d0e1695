// Formulas that show an error or Check, that were typed over, or that differ from their neighbours.
#include "core/rag/status_word.h"
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

bool isTroubled(const Formula& formula, const Cells& cells) {
    if (formula.value.isError()) {
        return formula.isIndicator || formula.isUnread;
    }
    const bool isLabel = formula.isArray || formula.calls.empty() ||
                         formula.calls.front().function->method == "summary";
    return isCheck(formula.value) && !isLabel && !passesCheckOn(formula.calls.front(), cells);
}

std::vector<Block> cellsRead(const Formula& formula) {
    std::vector<Block> blocks;
    for (const Call& call : formula.calls) {
        for (const Argument& argument : call.arguments) {
            if (argument.kind == Argument::Kind::cells) {
                blocks.push_back(argument.cells);
            }
        }
    }
    return blocks;
}

// A roll-up of rows of its own column is put between formulas of another kind on purpose.
bool isSubtotal(const Formula& formula) {
    return std::ranges::any_of(formula.calls, [&formula](const Call& call) {
        return std::ranges::any_of(call.arguments, [&formula](const Argument& argument) {
            return argument.isList() && argument.cells.sheet == formula.place.sheet &&
                   argument.cells.firstColumn <= formula.place.column &&
                   argument.cells.lastColumn >= formula.place.column;
        });
    });
}

bool isStatus(const Cell& cell) {
    return cell.text() != nullptr &&
           rag::findStatusWord(rag::withoutSymbol(*cell.text())) != nullptr;
}

// The formulas of each column, from top to bottom.
using Column = std::vector<const Formula*>;
std::vector<Column> columnsOf(const Material& material) {
    std::vector<Column> columns;
    for (const Formula& formula : material.formulas) {
        if (columns.empty() || columns.back().back()->place.sheet != formula.place.sheet ||
            columns.back().back()->place.column != formula.place.column) {
            columns.emplace_back();
        }
        columns.back().push_back(&formula);
    }
    return columns;
}

std::map<std::size_t, int> countsOf(const Column& column) {
    std::map<std::size_t, int> counts;
    for (const Formula* formula : column) {
        ++counts[formula->pattern];
    }
    return counts;
}

// Could the typed cell be an answer of that formula? A heading between the formulas could not.
bool couldBeAnswer(const Cell& typed, const Formula& formula) {
    if (typed.number() != nullptr) {
        return formula.value.number() != nullptr;
    }
    return isStatus(typed) && (isStatus(formula.value) || formula.value.isBlank());
}

class TypedOver {
 public:
    explicit TypedOver(const Material& material) : material_(material) {}

    void look(const Column& column) {
        const auto counts = countsOf(column);
        constexpr int fewest = 3;
        const bool hasWords = std::ranges::any_of(
            column, [](const Formula* formula) { return isStatus(formula->value); });
        for (std::size_t i = 0; i < column.size(); ++i) {
            const Formula& formula = *column[i];
            if (!formula.isIndicator || formula.isArray || counts.at(formula.pattern) < fewest) {
                continue;
            }
            const Formula* next = i + 1 < column.size() ? column[i + 1] : nullptr;
            if (next != nullptr && next->pattern == formula.pattern) {
                between(formula, *next);
            } else if (hasWords) {
                beside(formula, 1);
            }
            if (hasWords && (i == 0 || column[i - 1]->pattern != formula.pattern)) {
                beside(formula, -1);
            }
        }
    }

    Findings findings;

 private:
    void between(const Formula& formula, const Formula& next) {
        constexpr int farthest = 20;  // beyond, it is another block of the same formula
        if (next.place.row - formula.place.row > farthest) {
            return;
        }
        for (Place place = formula.place; ++place.row < next.place.row;) {
            add(place, formula);
        }
    }
    // Beyond the first and the last one only words tell: a figure there is a total or a heading,
    // and so is a word where the column shows none yet.
    void beside(const Formula& formula, int step) {
        Place place = formula.place;
        for (place.row += step; place.row >= 0 && isStatus(material_.cells.at(place)) &&
                                material_.formulaAt(place) == nullptr;
             place.row += step) {
            add(place, formula);
        }
    }
    void add(const Place& place, const Formula& formula) {
        const Cell& typed = material_.cells.at(place);
        if (couldBeAnswer(typed, formula)) {
            findings.push_back(
                {Found::typedOver, place, {{"word", quoted(typed)}, {"formula", formula.text}}});
        }
    }

    const Material& material_;
};

}  // namespace

Findings troubledFormulas(const Material& material) {
    constexpr int mostExplained = 5;
    std::map<std::tuple<int, int, std::size_t>, Column> groups;
    std::set<std::vector<Block>> told;
    for (const Formula& formula : material.formulas) {
        // The status and the colour of one action have one trouble.
        const auto cells = cellsRead(formula);
        if (isTroubled(formula, material.cells) && (cells.empty() || told.insert(cells).second)) {
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

Findings typedOver(const Material& material) {
    TypedOver search(material);
    for (const Column& column : columnsOf(material)) {
        search.look(column);
    }
    return std::move(search.findings);
}

Findings unlikeNeighbours(const Material& material) {
    constexpr int fewest = 4;  // of the others in the column
    Findings findings;
    for (const Column& column : columnsOf(material)) {
        const auto counts = countsOf(column);
        for (std::size_t i = 1; i + 1 < column.size(); ++i) {
            const Formula& above = *column[i - 1];
            const Formula& here = *column[i];
            const Formula& below = *column[i + 1];
            const auto isAlike = [&](std::size_t other) {
                return other < column.size() && column[other]->pattern == above.pattern;
            };
            const bool areAdjacent =
                above.place.row + 1 == here.place.row && here.place.row + 1 == below.place.row;
            // Two kinds of formula that take turns are meant.
            const bool isUnlike = isAlike(i + 1) && !isAlike(i) &&
                                  (isAlike(i - 2) || isAlike(i + 2)) &&
                                  counts.at(above.pattern) >= fewest;
            if (areAdjacent && isUnlike && !here.isArray && !here.isUnread && !isSubtotal(here) &&
                (above.isIndicator || here.isIndicator)) {
                findings.push_back({Found::unlikeNeighbours,
                                    here.place,
                                    {{"formula", here.text}, {"neighbour", above.text}}});
            }
        }
    }
    return findings;
}

}  // namespace council::check
