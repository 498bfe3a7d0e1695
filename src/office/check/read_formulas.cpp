#include "office/check/read_formulas.h"

#include "addin/explain/formula.h"
#include "addin/explain/unread_formula.h"
#include "office/areas.h"
#include "office/check/pattern.h"
#include "office/check/read_calls.h"
#include "office/properties.h"

#include <algorithm>
#include <map>

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaTokens.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
using addin::Token;
using addin::Tokens;
using check::Block;
using check::Formula;
using check::Place;
using rtl::OUString;

namespace {

struct Array {
    Block cells;
    Block filled;  // with its answer
    Formula first;
};

class FormulaReader {
 public:
    FormulaReader(const Document& workbook, const SheetCells& cells)
        : document_(as<com::sun::star::beans::XPropertySet>(workbook)),
          cells_(cells),
          calls_(workbook, cells) {}

    void column(int index, int column) {
        const Place end = cells_.lastUsed(index);
        const auto range = cells_.sheet(index)->getCellRangeByPosition(column, 0, column, end.row);
        const auto found =
            as<sheet::XCellRangesQuery>(range)->queryContentCells(sheet::CellFlags::FORMULA);
        std::vector<std::pair<sal_Int32, OUString>> texts;
        bool hasIndicator = false;
        for (const Area& area : found->getRangeAddresses()) {
            const auto strings =
                as<sheet::XCellRangeFormula>(cellsOf(cells_.sheet(index), area))->getFormulaArray();
            for (sal_Int32 row = 0; row < strings.getLength(); ++row) {
                const OUString& text = strings[row][0];
                texts.emplace_back(area.StartRow + row, text);
                hasIndicator = hasIndicator || mayBeIndicator(text) ||
                               isUnread({index, column, static_cast<int>(area.StartRow + row)});
            }
        }
        keptAsText(index, column, range);
        if (hasIndicator) {
            for (const auto& [row, text] : texts) {
                formula({index, column, static_cast<int>(row)}, text);
            }
        }
    }

    std::vector<Formula> formulas;

 private:
    // A formula in a cell of the format Text: it shows itself. Behind an apostrophe that is meant.
    void keptAsText(int index, int column, const uno::Reference<uno::XInterface>& range) {
        const auto found =
            as<sheet::XCellRangesQuery>(range)->queryContentCells(sheet::CellFlags::STRING);
        for (const Area& area : found->getRangeAddresses()) {
            const auto texts =
                as<sheet::XCellRangeData>(cellsOf(cells_.sheet(index), area))->getDataArray();
            for (sal_Int32 row = 0; row < texts.getLength(); ++row) {
                OUString text;
                const Place place{index, column, static_cast<int>(area.StartRow + row)};
                if ((texts[row][0] >>= text) && text.startsWith("=") &&
                    addin::namesIndicator(addin::toUtf8(text)) && hasTextFormat(place)) {
                    Formula made;
                    made.place = place;
                    made.head = made.place;
                    made.text = addin::toUtf8(text);
                    made.value = made.text;
                    made.isUnread = true;
                    formulas.push_back(std::move(made));
                }
            }
        }
    }

    bool hasTextFormat(const Place& place) const {
        namespace util = com::sun::star::util;
        const auto cell = cells_.sheet(place.sheet)->getCellByPosition(place.column, place.row);
        const auto formats = as<util::XNumberFormatsSupplier>(document_)->getNumberFormats();
        const auto format = formats->getByKey(property<sal_Int32>(cell, "NumberFormat"));
        return (property<sal_Int16>(format, "Type") & util::NumberFormat::TEXT) != 0;
    }

    void formula(const Place& place, const OUString& text) {
        Formula made;
        made.place = place;
        made.head = place;
        made.value = cells_.at(place);
        made.isNotAvailable =
            made.value.isError() &&
            isNotAvailable({place.sheet, place.column, place.row, place.column, place.row});
        const auto cell = cells_.sheet(place.sheet)->getCellByPosition(place.column, place.row);
        made.text = addin::toUtf8(property<OUString>(cell, "FormulaLocal"));
        if (text.startsWith("{")) {
            arrayFormula(made);
        } else {
            read(made, as<sheet::XFormulaTokens>(cell)->getTokens());
            made.isUnread = made.calls.empty() && isUnread(place);
        }
        formulas.push_back(std::move(made));
    }

    // A formula that Calc cannot read, but whose reader meant one of our functions.
    bool isUnread(const Place& place) const {
        if (!cells_.at(place).isError()) {
            return false;
        }
        const auto cell = cells_.sheet(place.sheet)->getCellByPosition(place.column, place.row);
        return !addin::whyUnread(addin::toUtf8(cell->getFormula()), cell->getError()).isEmpty();
    }

    // Only its first cell has the calls; the others show more of its answer.
    void arrayFormula(Formula& made) {
        made.isArray = true;
        auto known = std::ranges::find_if(
            arrays_, [&](const Array& array) { return array.cells.holds(made.place); });
        if (known == arrays_.end()) {
            const auto cell = as<sheet::XSheetCellRange>(
                cells_.sheet(made.place.sheet)
                    ->getCellRangeByPosition(made.place.column, made.place.row, made.place.column,
                                             made.place.row));
            const auto cursor = cell->getSpreadsheet()->createCursorByRange(cell);
            cursor->collapseToCurrentArray();
            const Area area = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
            Formula first = made;
            first.place = {area.Sheet, area.StartColumn, area.StartRow};
            read(first, as<sheet::XArrayFormulaTokens>(cursor)->getArrayTokens());
            const Block all{area.Sheet, area.StartColumn, area.StartRow, area.EndColumn,
                            area.EndRow};
            arrays_.push_back({all, withoutSpareCells(all), std::move(first)});
            known = std::prev(arrays_.end());
        }
        const Formula& first = known->first;
        made.pattern = first.pattern;
        made.isIndicator = first.isIndicator;
        made.head = first.place;
        made.isSpare = !known->filled.holds(made.place);
        if (made.place == first.place) {
            made.calls = first.calls;
        }
    }

    bool isNotAvailable(const Block& block) const {
        constexpr sal_Int32 notAvailable = 32767;
        const auto cells = cells_.sheet(block.sheet);
        for (int column = block.firstColumn; column <= block.lastColumn; ++column) {
            for (int row = block.firstRow; row <= block.lastRow; ++row) {
                if (cells->getCellByPosition(column, row)->getError() != notAvailable) {
                    return false;
                }
            }
        }
        return true;
    }
    // People enter a table over more cells than it needs today; Calc fills the rest with #N/A.
    Block withoutSpareCells(Block array) const {
        const Place first = array.first();
        if (isNotAvailable({first.sheet, first.column, first.row, first.column, first.row})) {
            return array;
        }
        const auto lastRow = [&] {
            return Block{array.sheet, array.firstColumn, array.lastRow, array.lastColumn,
                         array.lastRow};
        };
        const auto lastColumn = [&] {
            return Block{array.sheet, array.lastColumn, array.firstRow, array.lastColumn,
                         array.lastRow};
        };
        while (isNotAvailable(lastRow())) {
            --array.lastRow;
        }
        while (isNotAvailable(lastColumn())) {
            --array.lastColumn;
        }
        return array;
    }

    void read(Formula& made, const uno::Sequence<Token>& sequence) {
        const Tokens tokens = addin::tokensOf(sequence);
        Pattern pattern;
        for (const Token& token : tokens) {
            if (!calls_.codes().isSpace(token)) {
                pattern.add(token);
            }
        }
        made.pattern = patterns_.try_emplace(pattern.key(), patterns_.size() + 1).first->second;
        const bool hasTables = calls_.read(made, tokens);
        made.isIndicator = !made.calls.empty();
        made.isUnseen = hasTables && hasCalculation(sequence, made.place);
    }

    // Does the reader of EXPLAIN, which names the rows left out, leave an argument to Calc?
    bool hasCalculation(const uno::Sequence<Token>& tokens, const Place& at) const {
        const addin::Formula formula = addin::readFormula(
            tokens, {static_cast<sal_Int16>(at.sheet), at.column, at.row}, document_);
        return std::ranges::any_of(formula.arguments, [](const auto& argument) {
            return argument.kind == addin::FormulaArgument::Kind::calculation;
        });
    }

    addin::Document document_;
    const SheetCells& cells_;
    CallReader calls_;
    std::map<std::string, std::size_t> patterns_;
    std::vector<Array> arrays_;
};

}  // namespace

std::vector<Formula> readFormulas(const Document& workbook, const SheetCells& cells,
                                  const std::function<void(double)>& tell) {
    FormulaReader reader(workbook, cells);
    for (int index = 0; index < cells.count(); ++index) {
        const int columns = cells.lastUsed(index).column + 1;
        for (int column = 0; column < columns; ++column) {
            reader.column(index, column);
            tell((index + static_cast<double>(column + 1) / columns) / cells.count());
        }
    }
    std::ranges::sort(reader.formulas, {}, &Formula::place);
    return std::move(reader.formulas);
}

}  // namespace council::office
