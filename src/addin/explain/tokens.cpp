#include "addin/explain/tokens.h"

#include "addin/as.h"
#include "addin/explain/indexed_range.h"
#include "addin/explain/table_reference.h"
#include "addin/text.h"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>
#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/ExternalReference.hpp>
#include <com/sun/star/sheet/FormulaLanguage.hpp>
#include <com/sun/star/sheet/FormulaMapGroup.hpp>
#include <com/sun/star/sheet/FormulaMapGroupSpecialOffset.hpp>
#include <com/sun/star/sheet/NameToken.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XFormulaOpCodeMapper.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace council::addin {

namespace beans = com::sun::star::beans;
namespace container = com::sun::star::container;
namespace lang = com::sun::star::lang;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using rtl::OUString;

namespace {

sal_Int32 tokenIndexOf(const uno::Reference<uno::XInterface>& named) {
    sal_Int32 index = 0;
    as<beans::XPropertySet>(named)->getPropertyValue(OUString("TokenIndex")) >>= index;
    return index;
}

}  // namespace

// Since LibreOffice 25.2: a struct whose first member is the index, and which is newer than the SDK
// this is built with.
std::optional<sal_Int32> tableIndex(const Token& token) {
    return token.Data.getValueTypeName() == "com.sun.star.sheet.TableRefToken"
               ? std::optional(*static_cast<const sal_Int32*>(token.Data.getValue()))
               : std::nullopt;
}

OpCodes::OpCodes(const uno::Reference<lang::XMultiServiceFactory>& factory) {
    const auto mapper = as<sheet::XFormulaOpCodeMapper>(
        factory->createInstance(OUString("com.sun.star.sheet.FormulaOpCodeMapper")));
    const auto special =
        mapper->getAvailableMappings(sheet::FormulaLanguage::ODFF, sheet::FormulaMapGroup::SPECIAL);
    const auto at = [&special](sal_Int32 offset) {
        return offset < special.getLength() ? special[offset].Token.OpCode : -1;
    };
    push = at(sheet::FormulaMapGroupSpecialOffset::PUSH);
    name = at(sheet::FormulaMapGroupSpecialOffset::NAME);
    missing = at(sheet::FormulaMapGroupSpecialOffset::MISSING);
    spaces = at(sheet::FormulaMapGroupSpecialOffset::SPACES);
    whitespace = at(sheet::FormulaMapGroupSpecialOffset::WHITESPACE);
    unknown = at(sheet::FormulaMapGroupSpecialOffset::BAD);
    external = mapper->getOpCodeExternal();
    const OUString signs[] = {OUString("("), OUString(")"), OUString(";")};
    const auto tokens = mapper->getMappings({signs, static_cast<sal_Int32>(std::size(signs))},
                                            sheet::FormulaLanguage::ODFF);
    if (tokens.getLength() != static_cast<sal_Int32>(std::size(signs))) {
        throw uno::RuntimeException(OUString("Calc does not know its own brackets"));
    }
    open = tokens[0].OpCode;
    close = tokens[1].OpCode;
    separator = tokens[2].OpCode;
}

std::optional<sal_Int32> OpCodes::databaseIndex(const Token& token) const {
    sheet::NameToken named;  // its data are a name's, but not its code
    return token.OpCode != name && (token.Data >>= named) ? std::optional(named.Index)
                                                          : tableIndex(token);
}

OUString OpCodes::externalName(const Token& token) const {
    OUString called;
    if (token.OpCode == external) {
        token.Data >>= called;
    }
    return called;
}

TokenReader::TokenReader(const Document& document, table::CellAddress base)
    : document_(document),
      factory_(as<lang::XMultiServiceFactory>(document)),
      codes_(factory_),
      base_(base) {}

const Function* TokenReader::indicatorOf(const Token& token) const {
    const OUString name = codes_.externalName(token);
    return name.isEmpty() ? nullptr : findFunction(toUtf8(name));
}

// Calc keeps the place such a reference once had, and other cells are there now.
bool TokenReader::isDeleted(const Token& token) {
    namespace flags = sheet::ReferenceFlags;
    constexpr sal_Int32 deleted = flags::COLUMN_DELETED | flags::ROW_DELETED | flags::SHEET_DELETED;
    sheet::SingleReference single;
    sheet::ComplexReference complex;
    return ((token.Data >>= single) && (single.Flags & deleted) != 0) ||
           ((token.Data >>= complex) &&
            ((complex.Reference1.Flags | complex.Reference2.Flags) & deleted) != 0);
}

CellRange TokenReader::referredRange(const Token& token) const {
    if (isDeleted(token)) {
        return {};
    }
    sheet::SingleReference single;
    sheet::ComplexReference complex;
    sheet::NameToken name;
    if (token.OpCode == codes_.push && (token.Data >>= single)) {
        return rangeOf(single, single);
    }
    if (token.OpCode == codes_.push && (token.Data >>= complex)) {
        return rangeOf(complex.Reference1, complex.Reference2);
    }
    if (token.OpCode == codes_.name && (token.Data >>= name)) {
        return namedRange(name.Sheet, name.Index);
    }
    return {};
}

uno::Reference<sheet::XDatabaseRange> TokenReader::databaseRange(const Token& token) const {
    const auto index = codes_.databaseIndex(token);
    uno::Reference<container::XNameAccess> ranges;
    if (!index || !(document_->getPropertyValue(OUString("DatabaseRanges")) >>= ranges)) {
        return {};
    }
    for (const OUString& each : ranges->getElementNames()) {
        const auto range = as<sheet::XDatabaseRange>(ranges->getByName(each));
        if (tokenIndexOf(range) == *index) {
            return range;
        }
    }
    return {};
}

bool TokenReader::isRange(const Token& token, const CellRange& range) {
    if (token.Data.getValueType() == cppu::UnoType<sheet::ComplexReference>::get()) {
        return true;
    }
    const auto address = as<sheet::XCellRangeAddressable>(range)->getRangeAddress();
    return address.StartColumn != address.EndColumn || address.StartRow != address.EndRow;
}

bool TokenReader::spansSheets(const Token& token) const {
    sheet::ComplexReference complex;
    return token.OpCode == codes_.push && (token.Data >>= complex) &&
           sheetOf(complex.Reference1) != sheetOf(complex.Reference2);
}

bool TokenReader::isLinkToDocument(const Token& token) {
    return token.Data.getValueType() == cppu::UnoType<sheet::ExternalReference>::get();
}

bool TokenReader::ignoresCase() const {
    bool ignores = false;
    document_->getPropertyValue(OUString("IgnoreCase")) >>= ignores;
    return ignores;
}

bool TokenReader::isLiteral(const Token& token) const {
    return token.OpCode == codes_.push &&
           (token.Data.getValueTypeClass() == uno::TypeClass_DOUBLE ||
            token.Data.getValueTypeClass() == uno::TypeClass_STRING ||
            token.Data.getValueType() ==
                cppu::UnoType<uno::Sequence<uno::Sequence<uno::Any>>>::get());
}

const double* TokenReader::literalNumber(const Token& token) const {
    return token.OpCode == codes_.push && token.Data.getValueTypeClass() == uno::TypeClass_DOUBLE
               ? static_cast<const double*>(token.Data.getValue())
               : nullptr;
}

sal_Int32 TokenReader::sheetOf(const sheet::SingleReference& reference) const {
    return (reference.Flags & sheet::ReferenceFlags::SHEET_RELATIVE) != 0
               ? base_.Sheet + reference.RelativeSheet
               : reference.Sheet;
}

CellRange TokenReader::rangeOf(const sheet::SingleReference& from,
                               const sheet::SingleReference& to) const {
    namespace flags = sheet::ReferenceFlags;
    const auto coordinate = [](const sheet::SingleReference& reference, sal_Int32 relativeFlag,
                               sal_Int32 relative, sal_Int32 base, sal_Int32 absolute) {
        return (reference.Flags & relativeFlag) != 0 ? base + relative : absolute;
    };
    const auto column = [&](const sheet::SingleReference& r) {
        return coordinate(r, flags::COLUMN_RELATIVE, r.RelativeColumn, base_.Column, r.Column);
    };
    const auto row = [&](const sheet::SingleReference& r) {
        return coordinate(r, flags::ROW_RELATIVE, r.RelativeRow, base_.Row, r.Row);
    };
    const sal_Int32 sheetIndex = sheetOf(from);
    const auto sheets =
        as<container::XIndexAccess>(as<sheet::XSpreadsheetDocument>(document_)->getSheets());
    if (sheetIndex < 0 || sheetIndex >= sheets->getCount()) {
        return {};
    }
    try {
        return as<table::XCellRange>(sheets->getByIndex(sheetIndex))
            ->getCellRangeByPosition(column(from), row(from), column(to), row(to));
    } catch (const lang::IndexOutOfBoundsException&) {
        return {};
    }
}

CellRange TokenReader::namedRange(sal_Int32 sheetIndex, sal_Int32 index) const {
    uno::Reference<sheet::XNamedRanges> names;
    if (sheetIndex < 0) {
        document_->getPropertyValue(OUString("NamedRanges")) >>= names;
    } else {
        const auto sheets =
            as<container::XIndexAccess>(as<sheet::XSpreadsheetDocument>(document_)->getSheets());
        as<beans::XPropertySet>(sheets->getByIndex(sheetIndex))
            ->getPropertyValue(OUString("NamedRanges")) >>= names;
    }
    if (!names.is()) {
        return {};
    }
    for (const OUString& name : names->getElementNames()) {
        const auto entry = names->getByName(name);
        if (tokenIndexOf(as<uno::XInterface>(entry)) == index) {
            return cellsIn(as<sheet::XFormulaTokens>(entry)->getTokens());
        }
    }
    return {};
}

// Relative ones are counted from the cell of the formula. A name may use names, and in a damaged
// file itself.
CellRange TokenReader::cellsIn(const uno::Sequence<Token>& content) const {
    constexpr int deepest = 3;
    if (depth_ == deepest) {
        return {};
    }
    ++depth_;
    const auto tokens = withTablesAsCells(tokensOf(content), *this);
    const CellRange cells = tokens.size() == 1 ? referredRange(tokens.front())
                                               : indexedRange(tokens, *this, nullDateOf(document_));
    --depth_;
    return cells;
}

std::string TokenReader::print(Tokens tokens, bool inEnglish) const {
    if (tokens.size() == 1) {  // Calc prints it as #NAME?
        if (const auto range = databaseRange(tokens.front()); range.is()) {
            return toUtf8(as<container::XNamed>(range)->getName());
        }
    }
    const auto parser = as<sheet::XFormulaParser>(
        factory_->createInstance(OUString("com.sun.star.sheet.FormulaParser")));
    if (inEnglish) {
        as<beans::XPropertySet>(parser)->setPropertyValue(OUString("CompileEnglish"),
                                                          uno::Any(true));
    }
    const uno::Sequence<Token> sequence(tokens.data(), static_cast<sal_Int32>(tokens.size()));
    return toUtf8(parser->printFormula(sequence, base_));
}

}  // namespace council::addin
