#include "addin/explain/indexed_range.h"

#include "addin/as.h"
#include "addin/explain/calculation.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>

namespace council::addin {

namespace {

namespace sheet = com::sun::star::sheet;

// The first separator, or closing bracket, outside brackets.
std::size_t endOfArgument(Tokens tokens, const OpCodes& codes) {
    std::size_t depth = 0;
    std::size_t i = 0;
    for (; i < tokens.size(); ++i) {
        const sal_Int32 code = tokens[i].OpCode;
        if (depth == 0 && (code == codes.separator || code == codes.close)) {
            break;
        }
        depth += code == codes.open ? 1 : 0;
        depth -= code == codes.close ? 1 : 0;
    }
    return i;
}

class Reading {
 public:
    Reading(Tokens tokens, const TokenReader& reader, Day nullDate)
        : tokens_(tokens), reader_(reader), nullDate_(nullDate) {}

    bool isAtEnd() const { return tokens_.empty(); }

    bool take(std::string_view word) {
        const bool isThere = !tokens_.empty() && tokens_.front().OpCode != reader_.codes().push &&
                             tokens_.front().OpCode != reader_.codes().name &&
                             reader_.printEnglish(tokens_.front()) == word;
        tokens_ = tokens_.subspan(isThere ? 1 : 0);
        return isThere;
    }

    // INDEX(cells;row;column): one cell.
    CellRange indexedCell() {
        if (!take("INDEX") || !take("(") || tokens_.empty() ||
            tokens_.front().OpCode != reader_.codes().push) {
            return {};
        }
        const CellRange cells = reader_.referredRange(tokens_.front());
        tokens_ = tokens_.subspan(1);
        const auto row = number();
        const auto column = number();
        if (!cells.is() || !row || !column || !take(")")) {
            return {};
        }
        try {
            return cells->getCellRangeByPosition(*column - 1, *row - 1, *column - 1, *row - 1);
        } catch (const com::sun::star::lang::IndexOutOfBoundsException&) {
            return {};
        }
    }

 private:
    // Behind a separator: a place of a cell, from 1.
    std::optional<sal_Int32> number() {
        constexpr double most = 1'048'576;
        if (!take(";")) {
            return std::nullopt;
        }
        const std::size_t end = endOfArgument(tokens_, reader_.codes());
        const auto worked = calculate(tokens_.first(end), reader_, nullDate_);
        tokens_ = tokens_.subspan(end);
        double value = 0;
        const bool isPlace = worked && worked->error.empty() && (worked->value >>= value) &&
                             value >= 1 && value <= most && std::trunc(value) == value;
        return isPlace ? std::optional(static_cast<sal_Int32>(value)) : std::nullopt;
    }

    Tokens tokens_;
    const TokenReader& reader_;
    Day nullDate_;
};

}  // namespace

CellRange indexedRange(Tokens tokens, const TokenReader& reader, Day nullDate) {
    std::vector<Token> plain;
    std::ranges::copy_if(tokens, std::back_inserter(plain),
                         [&](const Token& token) { return !reader.codes().isSpace(token); });
    Reading reading(plain, reader, nullDate);
    const CellRange from = reading.indexedCell();
    const CellRange to = from.is() && reading.take(":") ? reading.indexedCell() : CellRange();
    if (!to.is() || !reading.isAtEnd()) {
        return {};
    }
    const auto first = as<sheet::XCellRangeAddressable>(from)->getRangeAddress();
    const auto last = as<sheet::XCellRangeAddressable>(to)->getRangeAddress();
    if (first.Sheet != last.Sheet || first.StartColumn > last.StartColumn ||
        first.StartRow > last.StartRow) {
        return {};
    }
    return as<sheet::XSheetCellRange>(from)->getSpreadsheet()->getCellRangeByPosition(
        first.StartColumn, first.StartRow, last.StartColumn, last.StartRow);
}

}  // namespace council::addin
