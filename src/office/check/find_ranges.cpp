// Ranges that begin or end elsewhere than their data do, that are out of step with each other, that
// begin in another table, or that are given twice.
#include "core/rag/status_word.h"
#include "core/rag/symbol.h"
#include "core/values/words.h"
#include "office/check/columns.h"
#include "office/check/find.h"
#include "office/check/list_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace council::check {

namespace {

using catalogue::Shape;

bool isStatuses(const Argument& argument) {
    return argument.entry != nullptr && takesStatuses(*argument.entry);
}

bool isDates(const Argument& argument) {
    return argument.entry != nullptr && isDateOfRecord(*argument.entry);
}

bool isColumn(const Argument& argument) {
    return argument.isList() && argument.cells.isOneColumn();
}

bool isFigures(const Argument& argument) {
    return argument.entry != nullptr && argument.entry->name == "values";
}

// The first text, number or date of the row, as names of areas or months stand.
const Cell& labelOf(const Place& place, const Cells& cells) {
    Place first{place.sheet, 0, place.row};
    while (first.column + 1 < place.column && cells.at(first).isBlank()) {
        ++first.column;
    }
    return cells.at(first);
}

// England below the authorities, or a target below the months, is none of them.
bool saysOther(const Cell& label) {
    constexpr std::string_view others[] = {"england", "national",  "region", "neighbour",
                                           "average", "mean",      "median", "total",
                                           "target",  "benchmark", "all "};
    const std::string words = label.text() == nullptr ? "" : lowered(*label.text());
    return std::ranges::any_of(others, [&words](std::string_view other) {
        return words.find(other) != std::string::npos;
    });
}

// A:A, or down to the last row that a sheet may have, in whatever file: "all there is".
bool isOpenEnded(const Block& block) {
    constexpr int fewestLastRows = 65'535;
    return block.lastRow >= fewestLastRows;
}

class RangesAndTheirLists {
 public:
    explicit RangesAndTheirLists(const Material& material) : material_(material) {
        for (const Formula& formula : material.formulas) {
            for (const Call& call : formula.calls) {
                for (const Argument& argument : call.arguments) {
                    if (isColumn(argument)) {
                        blocks_.insert(argument.cells);
                    }
                }
            }
        }
    }

    void look(const Formula& formula, const Call& call) {
        for (const Argument& argument : call.arguments) {
            const Block& block = argument.cells;
            if (!tells(argument) || block.rows() < fewestRows || isOpenEnded(block) ||
                isUpToItsRow(argument, formula)) {
                continue;
            }
            if (const int first = firstRow(argument); first < block.firstRow) {
                tell(Found::beginsLate, formula, block, first);
                return;  // its other columns begin in the same row
            }
            const auto next = nextRow(call, argument, block.lastRow);
            if (!next || isTotalBelow(argument, *next) || isPartitioned(block, *next)) {
                continue;
            }
            int last = *next;
            while (const auto further = nextRow(call, argument, last)) {
                last = *further;
            }
            tell(Found::endsEarly, formula, block, last);
            return;  // its other columns end in the same row
        }
    }

    Findings findings;

 private:
    static constexpr int fewestRows = 3;

    static bool tells(const Argument& argument) {
        return isColumn(argument) &&
               (isDates(argument) || isStatuses(argument) || isFigures(argument));
    }

    void tell(Found found, const Formula& formula, const Block& block, int row) {
        if (told_.insert({block, formula.place.sheet}).second) {
            findings.push_back({found,
                                formula.place,
                                {{"cells", nameOf(block, material_, formula.place.sheet)},
                                 {"row", std::to_string(row + 1)}}});
        }
    }

    // Where the list begins of which the range is the rest: two rows at least that are filled in
    // the same way. Of figures the newest may be meant.
    int firstRow(const Argument& argument) const {
        const Block& block = argument.cells;
        const auto isOfList = [&](int row) {
            const Place place{block.sheet, block.firstColumn, row};
            return row >= 0 && goesOn(argument, row) && !isPartitioned(block, row) &&
                   material_.cells.formula(place).empty() ==
                       material_.cells.formula(block.first()).empty();
        };
        if (isFigures(argument) || !isOfList(block.firstRow - 1) || !isOfList(block.firstRow - 2)) {
            return block.firstRow;
        }
        int first = block.firstRow - 2;
        while (isOfList(first - 1)) {
            --first;
        }
        return first;
    }

    // What was known in each month: the ranges grow from row to row.
    static bool isUpToItsRow(const Argument& argument, const Formula& formula) {
        return isFigures(argument) && argument.cells.sheet == formula.place.sheet &&
               argument.cells.lastRow == formula.place.row;
    }

    // The row below that one in which the list goes on, also behind a few that are blank. Then one
    // cell alone may be a note: more of the list is in its row, or in the next one.
    std::optional<int> nextRow(const Call& call, const Argument& argument, int above) const {
        const Block& block = argument.cells;
        const int mostBlank = isFigures(argument) ? 0 : mostBlankRows;
        int row = above + 1;
        while (row <= above + mostBlank &&
               material_.cells.at({block.sheet, block.firstColumn, row}).isBlank()) {
            ++row;
        }
        if (!goesOn(argument, row)) {
            return std::nullopt;
        }
        const bool isSure = row == above + 1 || goesOn(argument, row + 1) ||
                            std::ranges::any_of(call.arguments, [&](const Argument& other) {
                                return tells(other) &&
                                       other.cells.firstColumn != block.firstColumn &&
                                       other.cells.sheet == block.sheet &&
                                       other.cells.lastRow == block.lastRow && goesOn(other, row);
                            });
        return isSure ? std::optional(row) : std::nullopt;
    }

    // A formula of Calc's own below typed dates: the newest of them, say.
    bool isTotalBelow(const Argument& argument, int row) const {
        const Block& block = argument.cells;
        const auto isFormula = [&](int at) {
            return !material_.cells.formula({block.sheet, block.firstColumn, at}).empty();
        };
        return isFormula(row) && !isFormula(block.lastRow);
    }

    // Does the list go on in that row? A formula below it is a total, unless the list is made of
    // such formulas.
    bool goesOn(const Argument& argument, int row) const {
        const Block& block = argument.cells;
        const Place place{block.sheet, block.firstColumn, row};
        const Formula* formula = material_.formulaAt(place);
        const Formula* last = material_.formulaAt({block.sheet, block.firstColumn, block.lastRow});
        if (formula != nullptr && (last == nullptr || last->pattern != formula->pattern)) {
            return false;
        }
        const Cell& cell = material_.cells.at(place);
        if (isStatuses(argument)) {
            return cell.text() != nullptr &&
                   rag::findStatusWord(rag::withoutSymbol(*cell.text())) != nullptr;
        }
        if (isFigures(argument)) {
            return cell.number() != nullptr && isNextFigure(place, block.lastRow);
        }
        return isUsualDate(cell, material_, edgeOf(*argument.entry));
    }

    // Labelled as the last row of the range is, and no total of the rows above.
    bool isNextFigure(const Place& place, int lastRow) const {
        const Cells& cells = material_.cells;
        const Cell& label = labelOf(place, cells);
        const Place lastPlace{place.sheet, place.column, lastRow};
        const Cell& last = labelOf(lastPlace, cells);
        const bool isAlike = place.column > 0 && !label.isBlank() && !last.isBlank() &&
                             (label.text() == nullptr) == (last.text() == nullptr);
        return isAlike && !saysOther(label) && !isTotal(place, Among::figures, cells);
    }

    // The row belongs to another range, above or below: parts of a list, each with its own figure.
    bool isPartitioned(const Block& block, int row) const {
        const Place place{block.sheet, block.firstColumn, row};
        return std::ranges::any_of(blocks_, [&](const Block& other) {
            return other.holds(place) &&
                   (other.firstRow > block.lastRow || other.lastRow < block.firstRow);
        });
    }

    const Material& material_;
    std::set<Block> blocks_;
    std::set<std::pair<Block, int>> told_;
};

// The arguments that are read row by row together: TIMELINESS.REVIEWS takes a second list.
bool isOfSecondList(const Argument& argument) {
    return argument.entry != nullptr && argument.entry->name.starts_with("review_");
}

bool isReadByRow(const Argument& argument) {
    return isColumn(argument) && argument.entry != nullptr &&
           (argument.entry->shape == Shape::column || argument.entry->shape == Shape::each ||
            argument.entry->shape == Shape::pairs || isStatuses(argument));
}

// A date in another column of the row: a case. A heading stands among headings.
bool isCase(const Place& place, const Call& call, const Material& material) {
    const auto hasDate = [&](int sheet, int column) {
        return column >= 0 && column != place.column &&
               isUsualDate(material.cells.at({sheet, column, place.row}), material,
                           MonthEdge::last);
    };
    return hasDate(place.sheet, place.column - 1) || hasDate(place.sheet, place.column + 1) ||
           std::ranges::any_of(call.arguments, [&](const Argument& other) {
               return isColumn(other) && isDates(other) &&
                      hasDate(other.cells.sheet, other.cells.firstColumn);
           });
}

}  // namespace

Findings rangesUnlikeTheirLists(const Material& material) {
    RangesAndTheirLists search(material);
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            search.look(formula, call);
        }
    }
    return std::move(search.findings);
}

Findings columnsGivenTwice(const Material& material) {
    Findings findings;
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            std::map<Block, const Argument*> given;
            for (const Argument& argument : call.arguments) {
                if (!isColumn(argument) || !isDates(argument)) {
                    continue;
                }
                const auto [first, isNew] = given.emplace(argument.cells, &argument);
                if (!isNew) {
                    findings.push_back(
                        {Found::sameColumn,
                         formula.place,
                         {{"function", catalogue::displayName(*call.function)},
                          {"cells", nameOf(argument.cells, material, formula.place.sheet)},
                          {"argument", std::string(first->second->entry->name)},
                          {"other", std::string(argument.entry->name)}}});
                    break;
                }
            }
        }
    }
    return findings;
}

Findings columnsOutOfStep(const Material& material) {
    Findings findings;
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            const Argument* first = nullptr;
            for (const Argument& argument : call.arguments) {
                if (!isReadByRow(argument) || isOfSecondList(argument)) {
                    continue;
                }
                first = first == nullptr ? &argument : first;
                const Block& one = first->cells;
                const Block& other = argument.cells;
                const bool isUnequal = one.rows() != other.rows();
                const bool isOffset =
                    !isUnequal && one.sheet == other.sheet && one.firstRow != other.firstRow;
                // An error is explained already.
                if (isOffset || (isUnequal && !formula.value.isError())) {
                    const int home = formula.place.sheet;
                    findings.push_back({isOffset ? Found::offsetColumns : Found::unequalColumns,
                                        formula.place,
                                        {{"cells", nameOf(one, material, home)},
                                         {"others", nameOf(other, material, home)}}});
                    break;
                }
            }
        }
    }
    return findings;
}

Findings otherTables(const Material& material) {
    Findings findings;
    std::set<Block> told;
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            for (const Argument& argument : call.arguments) {
                if (!isColumn(argument) || !isDates(argument) ||
                    !told.insert(argument.cells).second) {
                    continue;
                }
                const Block& block = argument.cells;
                bool hasFigure = false;
                const int end = material.cells.end(block.sheet, block.firstColumn);
                for (int row = block.firstRow; row <= block.lastRow && row + 1 < end; ++row) {
                    const Place place{block.sheet, block.firstColumn, row};
                    const Cell& cell = material.cells.at(place);
                    const Cell& above = material.cells.at({place.sheet, place.column, row - 1});
                    const Cell& below = material.cells.at({place.sheet, place.column, row + 1});
                    if (hasFigure && above.isBlank() && looksLikeHeading(cell, material) &&
                        dayOf(below, material, MonthEdge::last) && !isCase(place, call, material)) {
                        findings.push_back(
                            {Found::otherTable,
                             formula.place,
                             {{"cells", nameOf(block, material, formula.place.sheet)},
                              {"row", std::to_string(row + 1)}}});
                        break;
                    }
                    hasFigure = hasFigure || cell.number() != nullptr ||
                                dayOf(cell, material, MonthEdge::last).has_value();
                }
            }
        }
    }
    return findings;
}

}  // namespace council::check
