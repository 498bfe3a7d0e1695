// The tokens of a formula, as they mean something to Calc at the cell they stand in.
#pragma once

#include "addin/function.h"

#include <optional>
#include <span>
#include <string>

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/FormulaToken.hpp>
#include <com/sun/star/sheet/SingleReference.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XFormulaParser.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::addin {

using Token = com::sun::star::sheet::FormulaToken;
using Tokens = std::span<const Token>;
using CellRange = uno::Reference<com::sun::star::table::XCellRange>;

inline Tokens tokensOf(const uno::Sequence<Token>& sequence) {
    return {sequence.getConstArray(), static_cast<std::size_t>(sequence.getLength())};
}

// Which table Cases[Started] begins with, where LibreOffice has a type of its own for that.
std::optional<sal_Int32> tableIndex(const Token& token);

// The numbers Calc gives its operators; they are its own affair, so it is asked for them.
struct OpCodes {
    sal_Int32 push, external, name, missing, spaces, whitespace, unknown, open, close, separator;

    explicit OpCodes(const uno::Reference<com::sun::star::lang::XMultiServiceFactory>& factory);

    // Of a database range: Cases, also in Cases[Started].
    std::optional<sal_Int32> databaseIndex(const Token& token) const;
    bool isSpace(const Token& token) const {
        return token.OpCode == spaces || token.OpCode == whitespace;
    }
    // Of the function of an add-in that the token calls; empty for any other token.
    rtl::OUString externalName(const Token& token) const;
};

class TokenReader {
 public:
    TokenReader(const Document& document, com::sun::star::table::CellAddress base);

    const OpCodes& codes() const { return codes_; }
    const com::sun::star::table::CellAddress& base() const { return base_; }

    // The function of ours that the token calls, or nothing.
    const Function* indicatorOf(const Token& token) const;
    // The cells it refers to, itself or by a name. Nothing for a reference whose cells were
    // deleted, or that leaves the sheet.
    CellRange referredRange(const Token& token) const;
    // Nothing where it was deleted.
    uno::Reference<com::sun::star::sheet::XDatabaseRange> databaseRange(const Token& token) const;
    static bool isDeleted(const Token& token);
    // Whether a range reaches the function as one: A1:A1 does, A1 does not.
    static bool isRange(const Token& token, const CellRange& range);
    // Plan.A2:Delivery.A90: of such a reference add-ins are given the first sheet only.
    bool spansSheets(const Token& token) const;
    static bool isLinkToDocument(const Token& token);
    // Whether "Red" = "red" here: Tools ▸ Options ▸ Calc ▸ Calculate, kept in the workbook.
    bool ignoresCase() const;
    // A number, a text or an array written in the formula.
    bool isLiteral(const Token& token) const;
    const double* literalNumber(const Token& token) const;

    // As the user sees it, and as English Calc writes it.
    std::string print(Tokens tokens) const { return print(tokens, false); }
    std::string printEnglish(const Token& token) const { return print({&token, 1}, true); }

 private:
    CellRange rangeOf(const com::sun::star::sheet::SingleReference& from,
                      const com::sun::star::sheet::SingleReference& to) const;
    CellRange namedRange(sal_Int32 sheet, sal_Int32 index) const;
    // Those a name stands for.
    CellRange cellsIn(const uno::Sequence<Token>& content) const;
    sal_Int32 sheetOf(const com::sun::star::sheet::SingleReference& reference) const;
    std::string print(Tokens tokens, bool inEnglish) const;

    Document document_;
    uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory_;
    OpCodes codes_;
    com::sun::star::table::CellAddress base_;
    mutable int depth_ = 0;  // of names within names
};

}  // namespace council::addin
