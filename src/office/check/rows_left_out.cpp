#include "office/check/rows_left_out.h"

#include "addin/as.h"
#include "addin/explain/rows_read.h"
#include "addin/reply.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include <com/sun/star/sheet/XCellRangeData.hpp>

#include <boost/algorithm/string/join.hpp>

namespace council::office {

using catalogue::Reads;
using catalogue::Shape;
using check::Block;
using check::Findings;
using check::Formula;
using check::Found;
using check::Place;
using rtl::OUString;

namespace {

bool holdsDates(const check::Argument& argument) {
    return argument.kind == check::Argument::Kind::cells && argument.entry != nullptr &&
           argument.entry->shape == Shape::column && argument.entry->reads != Reads::cells &&
           argument.entry->reads != Reads::text;
}

// Cells as their rows of values. Many formulas read the same ones, often whole columns.
class Ranges {
 public:
    explicit Ranges(const SheetCells& cells) : cells_(cells) {}

    uno::Reference<com::sun::star::table::XCellRange> at(const Block& block) const {
        return cells_.sheet(block.sheet)
            ->getCellRangeByPosition(block.firstColumn, block.firstRow, block.lastColumn,
                                     block.lastRow);
    }
    // Nothing where one of them is in error.
    uno::Any valuesOf(const Block& block) {
        constexpr std::size_t mostKept = 4;
        if (kept_.size() == mostKept && !kept_.contains(block)) {
            kept_.clear();
        }
        const auto [kept, isNew] = kept_.try_emplace(block);
        if (isNew) {
            const auto rows = as<com::sun::star::sheet::XCellRangeData>(at(block))->getDataArray();
            const bool isWhole = std::ranges::all_of(rows, [](const auto& row) {
                return std::ranges::all_of(row, &uno::Any::hasValue);
            });
            kept->second = isWhole ? uno::Any(rows) : uno::Any();
        }
        return kept->second;
    }

 private:
    const SheetCells& cells_;
    std::map<Block, uno::Any> kept_;
};

// The arguments of a call as Calc hands them over.
class Values {
 public:
    Values(const check::Call& call, Ranges& ranges) : ranges_(ranges) {
        const auto expected = call.function->arguments;
        const bool hasPairs = expected.back().shape == Shape::pairs;
        const std::size_t single = expected.size() - (hasPairs ? 1 : 0);
        areAccepted_ = hasPairs || call.arguments.size() <= single;
        values_.resize(expected.size());
        for (std::size_t i = 0; i < std::min(single, call.arguments.size()); ++i) {
            const check::Argument& argument = call.arguments[i];
            values_[i] = isKnown(argument) ? valueOf(argument) : standIn(expected[i], argument);
        }
        std::vector<uno::Any> pairs;
        for (std::size_t i = single; hasPairs && i + 1 < call.arguments.size(); i += 2) {
            const check::Argument& range = call.arguments[i];
            const check::Argument& criterion = call.arguments[i + 1];
            if (isKnown(range) && isKnown(criterion)) {
                pairs.insert(pairs.end(), {valueOf(range), valueOf(criterion)});
            }
        }
        if (hasPairs) {
            values_.back() <<=
                uno::Sequence<uno::Any>(pairs.data(), static_cast<sal_Int32>(pairs.size()));
        }
    }

    // Calc passes an error in an argument on, and refuses too many of them.
    bool areAccepted() const { return areAccepted_; }
    std::vector<const uno::Any*> pointers() const {
        std::vector<const uno::Any*> pointers;
        for (const uno::Any& value : values_) {
            pointers.push_back(&value);
        }
        return pointers;
    }

 private:
    static bool isKnown(const check::Argument& argument) {
        return argument.kind == check::Argument::Kind::cells ||
               (argument.kind != check::Argument::Kind::omitted && !argument.value.isBlank());
    }

    // In the place of what Calc alone can work out, such as EDATE(AsAt;-12), where it is needed:
    // while nothing has happened yet, the rows that are left out are left out whatever it is.
    static uno::Any standIn(const catalogue::Argument& entry, const check::Argument& argument) {
        if (entry.need == catalogue::Need::optional || entry.shape == Shape::column ||
            argument.kind == check::Argument::Kind::omitted) {
            return {};
        }
        switch (entry.reads) {
            case Reads::openingDate:
                return uno::Any(OUString("01/01/1950"));
            case Reads::date:
                return uno::Any(OUString(entry.name == "as_at" ? "01/01/1950" : "31/12/2199"));
            case Reads::term:
            case Reads::schedule:
                return uno::Any(OUString("1 day"));
            case Reads::number:
                return uno::Any(1.0);
            default:
                return {};
        }
    }

    uno::Any valueOf(const check::Argument& argument) {
        const bool isColumn = argument.entry != nullptr && argument.entry->shape == Shape::column;
        if (argument.kind != check::Argument::Kind::cells || (!argument.isRange && !isColumn)) {
            areAccepted_ = areAccepted_ && !argument.value.isError();
            return argument.value.isBlank() ? uno::Any(0.0) : addin::toAny(argument.value);
        }
        if (isColumn) {
            return uno::Any(ranges_.at(argument.cells));
        }
        const uno::Any values = ranges_.valuesOf(argument.cells);
        areAccepted_ = areAccepted_ && values.hasValue();
        return values;
    }

    Ranges& ranges_;
    std::vector<uno::Any> values_;
    bool areAccepted_ = true;
};

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

}  // namespace

Findings rowsLeftOut(const Document& workbook, const SheetCells& cells,
                     const check::Material& material,
                     const std::function<void(double)>& tellShare) {
    const auto document = as<com::sun::star::beans::XPropertySet>(workbook);
    const auto functions = addin::allFunctions();
    Ranges ranges(cells);
    Lists lists;
    double done = 0;
    for (const Formula& formula : material.formulas) {
        for (const check::Call& call : formula.calls) {
            const auto column = std::ranges::find_if(call.arguments, holdsDates);
            if (column == call.arguments.end()) {
                continue;
            }
            const Values values(call, ranges);
            const auto function =
                std::ranges::find(functions, call.function, &addin::Function::row);
            if (values.areAccepted() && function != functions.end()) {
                const auto pointers = values.pointers();
                lists.add(
                    column->cells, catalogue::displayName(*call.function),
                    addin::leftOutBy(*function, addin::Call(*call.function, document,
                                                            pointers.data(), pointers.size())));
            }
        }
        tellShare(++done / static_cast<double>(material.formulas.size()));
    }
    return lists.findings(material);
}

}  // namespace council::office
