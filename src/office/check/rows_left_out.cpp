#include "office/check/rows_left_out.h"

#include "addin/explain/rows_read.h"
#include "office/check/columns.h"

#include <algorithm>
#include <set>

#include <boost/algorithm/string/join.hpp>

namespace council::office {

using check::Block;
using check::Findings;
using check::Formula;
using check::Found;
using check::Place;

namespace {

// The columns of dates that formulas read, the tallest of those that lie over each other, by the
// formula that is read at the latest date: what lies after an as-at date is not looked at.
struct List {
    std::vector<Block> columns;
    const Formula* reader = nullptr;
    std::optional<Day> asAt;
    std::set<std::string> functions;
};

std::vector<Block> columnsOf(const check::Call& call) {
    std::vector<Block> columns;
    for (const check::Argument& argument : call.arguments) {
        if (argument.kind == check::Argument::Kind::cells && argument.entry != nullptr &&
            argument.entry->shape == catalogue::Shape::column &&
            argument.entry->reads != catalogue::Reads::cells &&
            argument.entry->reads != catalogue::Reads::text) {
            columns.push_back(argument.cells);
        }
    }
    return columns;
}

bool isWithin(const std::vector<Block>& columns, const std::vector<Block>& others) {
    return std::ranges::equal(columns, others, [](const Block& one, const Block& other) {
        return other.holds(one.first()) && other.holds({one.sheet, one.lastColumn, one.lastRow});
    });
}

std::vector<List> listsOf(const check::Material& material) {
    std::map<std::vector<Block>, List> byColumns;
    for (const Formula& formula : material.formulas) {
        for (const check::Call& call : formula.calls) {
            const auto columns = columnsOf(call);
            if (!columns.empty()) {
                List& list = byColumns[columns];
                const auto asAt = asAtOf(call, material);
                if (list.reader == nullptr || asAt > list.asAt) {
                    list.columns = columns;
                    list.reader = &formula;
                    list.asAt = asAt;
                }
                list.functions.insert(catalogue::displayName(*call.function));
            }
        }
    }
    std::vector<List> sorted;
    sorted.reserve(byColumns.size());
    for (auto& [columns, list] : byColumns) {
        sorted.push_back(std::move(list));
    }
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [](const List& list) { return list.columns.front().rows(); });
    std::vector<List> lists;
    for (List& list : sorted) {
        const auto around = std::ranges::find_if(lists, [&](const List& other) {
            return isWithin(list.columns, other.columns) && list.asAt <= other.asAt;
        });
        if (around == lists.end()) {
            lists.push_back(std::move(list));
        } else {
            around->functions.merge(list.functions);
        }
    }
    return lists;
}

void tell(const List& list, const std::vector<addin::UnusableRow>& rows,
          const check::Material& material, Findings& findings) {
    constexpr std::size_t mostTold = 5;
    const std::string functions = boost::algorithm::join(list.functions, ", ");
    const Block& column = list.columns.front();
    for (std::size_t i = 0; i < std::min(rows.size(), mostTold + 1); ++i) {
        const Place place{column.sheet, column.firstColumn, static_cast<int>(rows[i].row) - 1};
        if (i < mostTold) {
            findings.push_back(
                {Found::leftOut,
                 place,
                 {{"functions", functions}, {"trouble", rows[i].trouble.english()}}});
        } else {
            findings.push_back({Found::moreLeftOut,
                                place,
                                {{"functions", functions},
                                 {"count", std::to_string(rows.size() - mostTold)},
                                 {"cells", nameOf(column, material, column.sheet)},
                                 {"trouble", rows[i].trouble.english()}}});
        }
    }
}

}  // namespace

Findings rowsLeftOut(const Document& workbook, const SheetCells& cells,
                     const check::Material& material,
                     const std::function<void(double)>& tellShare) {
    const auto document = as<com::sun::star::beans::XPropertySet>(workbook);
    const auto lists = listsOf(material);
    Findings findings;
    std::set<std::pair<Place, std::string>> told;  // a row may be in several lists
    double done = 0;
    for (const List& list : lists) {
        const Place& at = list.reader->place;
        const addin::Formula formula = addin::readFormula(
            cells.sheet(at.sheet)->getCellRangeByPosition(at.column, at.row, at.column, at.row),
            document);
        if (formula.function != nullptr) {
            auto rows = addin::unusableRows(formula, document);
            std::erase_if(rows, [&](const addin::UnusableRow& row) {
                const Block& column = list.columns.front();
                return !told.insert(
                                {{column.sheet, column.firstColumn, static_cast<int>(row.row) - 1},
                                 row.trouble.english()})
                            .second;
            });
            tell(list, rows, material, findings);
        }
        tellShare(++done / static_cast<double>(lists.size()));
    }
    return findings;
}

}  // namespace council::office
