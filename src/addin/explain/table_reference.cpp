#include "addin/explain/table_reference.h"

#include "addin/as.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>

namespace council::addin {

namespace {

namespace beans = com::sun::star::beans;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using rtl::OUString;

struct Rows {
    sal_Int32 first;
    sal_Int32 last;
};

class TableReference {
 public:
    TableReference(const uno::Reference<sheet::XDatabaseRange>& range, const TokenReader& reader)
        : area_(range->getDataArea()), reader_(reader) {
        const auto properties = as<beans::XPropertySet>(range);
        properties->getPropertyValue(OUString("ContainsHeader")) >>= hasHeader_;
        properties->getPropertyValue(OUString("TotalsRow")) >>= hasTotals_;
    }

    // Without brackets it is the whole range, with none of the words in them its data.
    std::optional<table::CellRangeAddress> cells(Tokens items) const {
        table::CellRangeAddress cells = area_;
        std::vector<sal_Int32> columns;
        std::vector<Rows> chosen;
        for (const Token& item : items) {
            if (const CellRange column = reader_.referredRange(item); column.is()) {
                columns.push_back(
                    as<sheet::XCellRangeAddressable>(column)->getRangeAddress().StartColumn);
            } else if (const auto rows = rowsOf(reader_.printEnglish(item))) {
                chosen.push_back(*rows);
            }
        }
        if (!columns.empty()) {
            std::tie(cells.StartColumn, cells.EndColumn) =
                std::pair(std::ranges::min(columns), std::ranges::max(columns));
        }
        if (!items.empty()) {
            chosen = chosen.empty() ? std::vector{*rowsOf("#Data")} : chosen;
            cells.StartRow = std::ranges::min(chosen, {}, &Rows::first).first;
            cells.EndRow = std::ranges::max(chosen, {}, &Rows::last).last;
        }
        const bool isInside = cells.StartRow >= area_.StartRow && cells.EndRow <= area_.EndRow &&
                              cells.StartRow <= cells.EndRow;
        return isInside ? std::optional(cells) : std::nullopt;
    }

 private:
    std::optional<Rows> rowsOf(std::string_view word) const {
        const sal_Int32 first = area_.StartRow + (hasHeader_ ? 1 : 0);
        const sal_Int32 last = area_.EndRow - (hasTotals_ ? 1 : 0);
        const sal_Int32 own = reader_.base().Row;
        const std::pair<std::string_view, Rows> words[] = {
            {"#All", {area_.StartRow, area_.EndRow}},
            {"#Headers", {area_.StartRow, first - 1}},
            {"#Data", {first, last}},
            {"#Totals", {last + 1, area_.EndRow}},
            {"#This Row", {own, own}},
        };
        const auto* const found =
            std::ranges::find(words, word, &std::pair<std::string_view, Rows>::first);
        return found == std::end(words) ? std::nullopt : std::optional(found->second);
    }

    table::CellRangeAddress area_;
    const TokenReader& reader_;
    bool hasHeader_ = false;
    bool hasTotals_ = false;
};

// As it is written beside the formula: B2:B6, or Plan.B2:B6.
Token referenceTo(const table::CellRangeAddress& cells, const TokenReader& reader) {
    namespace flags = sheet::ReferenceFlags;
    const auto corner = [&](sal_Int32 column, sal_Int32 row) {
        sheet::SingleReference single;
        single.RelativeColumn = column - reader.base().Column;
        single.RelativeRow = row - reader.base().Row;
        single.RelativeSheet = cells.Sheet - reader.base().Sheet;
        single.Flags = flags::COLUMN_RELATIVE | flags::ROW_RELATIVE | flags::SHEET_RELATIVE |
                       (single.RelativeSheet != 0 ? flags::SHEET_3D : 0);
        return single;
    };
    const sheet::SingleReference first = corner(cells.StartColumn, cells.StartRow);
    const bool isOne = cells.StartColumn == cells.EndColumn && cells.StartRow == cells.EndRow;
    sheet::ComplexReference area{first, corner(cells.EndColumn, cells.EndRow)};
    area.Reference2.Flags &= ~flags::SHEET_3D;
    return {reader.codes().push, isOne ? uno::Any(first) : uno::Any(area)};
}

// Behind the brackets that the tokens begin with; 0 where they begin with none.
std::size_t endOfBrackets(Tokens tokens, const TokenReader& reader) {
    std::size_t depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string sign = reader.printEnglish(tokens[i]);
        depth += sign == "[" ? 1 : 0;
        depth -= sign == "]" && depth > 0 ? 1 : 0;
        if (depth == 0) {
            return sign == "]" ? i + 1 : 0;
        }
    }
    return 0;
}

}  // namespace

std::vector<Token> withTablesAsCells(Tokens tokens, const TokenReader& reader) {
    std::vector<Token> plain;
    plain.reserve(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        plain.push_back(tokens[i]);
        if (!reader.codes().databaseIndex(tokens[i])) {
            continue;
        }
        const auto range = reader.databaseRange(tokens[i]);
        const Tokens items = tokens.subspan(i + 1, endOfBrackets(tokens.subspan(i + 1), reader));
        i += items.size();
        const auto unknown = std::ranges::find(items, reader.codes().unknown, &Token::OpCode);
        const auto cells = range.is() ? TableReference(range, reader).cells(items) : std::nullopt;
        if (unknown != items.end()) {
            plain.back() = *unknown;
        } else if (cells) {
            plain.back() = referenceTo(*cells, reader);
        }
    }
    return plain;
}

}  // namespace council::addin
