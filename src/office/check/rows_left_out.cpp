#include "office/check/rows_left_out.h"

#include "addin/explain/rows_read.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>

#include <boost/algorithm/string/join.hpp>

namespace council::office {

using check::Block;
using check::Findings;
using check::Formula;
using check::Found;
using check::Place;

namespace {

bool holdsDates(const catalogue::Argument& entry) {
    return entry.shape == catalogue::Shape::column && entry.reads != catalogue::Reads::cells &&
           entry.reads != catalogue::Reads::text;
}

bool readsList(const Formula& formula) {
    return std::ranges::any_of(formula.calls, [](const check::Call& call) {
        return std::ranges::any_of(call.function->arguments, holdsDates);
    });
}

// The first column of dates of the list that the function reads.
std::optional<Block> columnOf(const addin::Formula& formula) {
    const auto expected = formula.function->row->arguments;
    for (std::size_t i = 0; i < std::min(formula.arguments.size(), expected.size()); ++i) {
        if (holdsDates(expected[i]) && formula.arguments[i].range.is()) {
            const auto area =
                as<com::sun::star::sheet::XCellRangeAddressable>(formula.arguments[i].range)
                    ->getRangeAddress();
            return Block{area.Sheet, area.StartColumn, area.StartRow, area.EndColumn, area.EndRow};
        }
    }
    return std::nullopt;
}

class Lists {
 public:
    void add(const Block& column, const std::string& function,
             const std::vector<addin::LeftOut>& leftOut) {
        const std::size_t list = listOf(column);
        for (const addin::LeftOut& each : leftOut) {
            const Place place{each.cell.Sheet, each.cell.Column, each.cell.Row};
            const auto [told, isNew] = troubles_.try_emplace(
                {place.row, place, each.trouble.english()}, Trouble{list, {}});
            told->second.functions.insert(function);
            lists_[told->second.list].troubles += isNew ? 1 : 0;
        }
    }

    Findings findings(const check::Material& material) const {
        constexpr std::size_t mostTold = 5;
        std::vector<std::size_t> told(lists_.size());
        Findings findings;
        for (const auto& [where, trouble] : troubles_) {
            const auto& [row, place, words] = where;
            const List& list = lists_[trouble.list];
            const std::size_t before = told[trouble.list]++;
            if (before > mostTold) {
                continue;
            }
            std::vector<texts::Blank> blanks{
                {"functions", boost::algorithm::join(trouble.functions, ", ")}, {"trouble", words}};
            if (before == mostTold) {
                blanks.emplace_back("count", std::to_string(list.troubles - mostTold));
                blanks.emplace_back("cells", nameOf(list.column, material, list.column.sheet));
            }
            findings.push_back(
                {before < mostTold ? Found::leftOut : Found::moreLeftOut, place, blanks});
        }
        return findings;
    }

 private:
    // By their first column: that of all formulas that read it, however far.
    struct List {
        Block column;
        std::size_t troubles = 0;
    };
    // Of a cell, and the functions that leave its row out.
    struct Trouble {
        std::size_t list;
        std::set<std::string> functions;
    };

    std::size_t listOf(const Block& column) {
        auto found = std::ranges::find_if(lists_, [&](const List& list) {
            return list.column.sheet == column.sheet &&
                   list.column.firstColumn == column.firstColumn &&
                   list.column.firstRow <= column.lastRow && column.firstRow <= list.column.lastRow;
        });
        if (found == lists_.end()) {
            found = lists_.insert(found, List{column});
        }
        found->column.firstRow = std::min(found->column.firstRow, column.firstRow);
        found->column.lastRow = std::max(found->column.lastRow, column.lastRow);
        return static_cast<std::size_t>(found - lists_.begin());
    }

    std::vector<List> lists_;
    std::map<std::tuple<int, Place, std::string>, Trouble> troubles_;  // from top to bottom
};

// By each of our functions in the formula.
void addTo(Lists& lists, const uno::Reference<com::sun::star::table::XCellRange>& cell,
           const addin::Document& document) {
    for (std::size_t which = 0;; ++which) {
        const addin::Formula formula = addin::readFormula(cell, document, which);
        if (formula.function == nullptr) {
            return;
        }
        if (const auto column = columnOf(formula)) {
            lists.add(*column, catalogue::displayName(*formula.function->row),
                      addin::leftOutBy(formula, document));
        }
    }
}

}  // namespace

Findings rowsLeftOut(const Document& workbook, const SheetCells& cells,
                     const check::Material& material,
                     const std::function<void(double)>& tellShare) {
    const auto document = as<com::sun::star::beans::XPropertySet>(workbook);
    Lists lists;
    double done = 0;
    for (const Formula& formula : material.formulas) {
        if (readsList(formula)) {
            const Place& at = formula.place;
            addTo(
                lists,
                cells.sheet(at.sheet)->getCellRangeByPosition(at.column, at.row, at.column, at.row),
                document);
        }
        tellShare(++done / static_cast<double>(material.formulas.size()));
    }
    return lists.findings(material);
}

}  // namespace council::office
