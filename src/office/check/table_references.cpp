#include "office/check/table_references.h"

#include "office/properties.h"

#include <algorithm>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/NameToken.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
using addin::Token;
using addin::TokenReader;
using addin::Tokens;
using sheet::SingleReference;

namespace {

// The name of a database range; that of an expression has a number of its own.
bool isTable(const Token& token, const addin::OpCodes& codes) {
    sheet::NameToken name;
    return token.OpCode != codes.name && (token.Data >>= name);
}

// Calc has no number to ask for [ and ].
int bracket(const Token& token, const TokenReader& reader) {
    const std::string sign = token.Data.hasValue() ? "" : reader.print({&token, 1});
    return sign == "[" ? 1 : sign == "]" ? -1 : 0;
}

// How many of the tokens, of which the first is a table, name what of it is meant.
std::size_t lengthOf(Tokens tokens, const TokenReader& reader) {
    int depth = 0;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        depth += bracket(tokens[i], reader);
        if (depth == 0) {
            return bracket(tokens[i], reader) == 0 ? i : i + 1;
        }
    }
    return tokens.size();
}

}  // namespace

TableReferences::TableReferences(const Document& workbook) {
    const auto ranges = as<com::sun::star::container::XIndexAccess>(
        property<uno::Reference<uno::XInterface>>(workbook, "DatabaseRanges"));
    for (sal_Int32 i = 0; i < ranges->getCount(); ++i) {
        const auto range = as<sheet::XDatabaseRange>(ranges->getByIndex(i));
        tables_.push_back({range->getDataArea(), property<bool>(range, "TotalsRow")});
    }
}

bool TableReferences::areIn(Tokens tokens, const addin::OpCodes& codes) {
    return std::ranges::any_of(tokens,
                               [&codes](const Token& token) { return isTable(token, codes); });
}

std::vector<Token> TableReferences::followed(Tokens tokens, const TokenReader& reader) const {
    std::vector<Token> all;
    for (std::size_t i = 0; i < tokens.size();) {
        const bool isReference = isTable(tokens[i], reader.codes());
        const std::size_t length = isReference ? lengthOf(tokens.subspan(i), reader) : 1;
        all.push_back(isReference ? cellsOf(tokens.subspan(i, length), reader) : tokens[i]);
        i += length;
    }
    return all;
}

const TableReferences::Table* TableReferences::tableWith(const SingleReference& heading) const {
    const auto found = std::ranges::find_if(tables_, [&heading](const Table& table) {
        return table.cells.Sheet == heading.Sheet && table.cells.StartRow == heading.Row &&
               table.cells.StartColumn <= heading.Column && heading.Column <= table.cells.EndColumn;
    });
    return found == tables_.end() ? nullptr : &*found;
}

// Within the brackets Calc has the cells of the headings, and words such as #This Row.
Token TableReferences::cellsOf(Tokens reference, const TokenReader& reader) const {
    std::vector<SingleReference> headings;
    std::string words;
    for (const Token& token : reference) {
        SingleReference heading;
        if (token.Data >>= heading) {
            headings.push_back(heading);
        } else if (!token.Data.hasValue()) {
            words += reader.print({&token, 1});
        }
    }
    const Table* table = headings.empty() ? nullptr : tableWith(headings.front());
    const bool isThisRow = words.find("#This Row") != words.npos;
    if (table == nullptr || (!isThisRow && words.find('#') != words.npos)) {
        return reference.front();
    }
    sheet::ComplexReference cells{headings.front(), headings.back()};
    cells.Reference1.Row = isThisRow ? reader.base().Row : table->cells.StartRow + 1;
    cells.Reference2.Row =
        isThisRow ? reader.base().Row : table->cells.EndRow - (table->hasTotals ? 1 : 0);
    if (isThisRow) {
        cells.Reference1.Flags |= sheet::ReferenceFlags::ROW_RELATIVE;
        cells.Reference2.Flags |= sheet::ReferenceFlags::ROW_RELATIVE;
    }
    const bool isCell = isThisRow && headings.size() == 1;
    return {reader.codes().push, isCell ? uno::Any(cells.Reference1) : uno::Any(cells)};
}

}  // namespace council::office
