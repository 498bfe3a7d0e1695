#include "addin/formula.h"

#include "addin/as.h"
#include "addin/text.h"
#include "core/values/number.h"

#include <algorithm>
#include <span>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/FormulaLanguage.hpp>
#include <com/sun/star/sheet/FormulaMapGroup.hpp>
#include <com/sun/star/sheet/FormulaMapGroupSpecialOffset.hpp>
#include <com/sun/star/sheet/FormulaToken.hpp>
#include <com/sun/star/sheet/NameToken.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaTokens.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XFormulaOpCodeMapper.hpp>
#include <com/sun/star/sheet/XFormulaParser.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace council::addin {

namespace {

namespace beans = com::sun::star::beans;
namespace container = com::sun::star::container;
namespace lang = com::sun::star::lang;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;

using Token = sheet::FormulaToken;
using Tokens = std::span<const Token>;
using Range = uno::Reference<table::XCellRange>;
using rtl::OUString;

// The numbers Calc gives its operators; they are its own affair, so it is asked for them.
struct OpCodes {
    sal_Int32 push, external, name, missing, spaces, whitespace, open, close, separator;

    explicit OpCodes(const uno::Reference<lang::XMultiServiceFactory>& factory) {
        const auto mapper = as<sheet::XFormulaOpCodeMapper>(
            factory->createInstance(OUString("com.sun.star.sheet.FormulaOpCodeMapper")));
        const auto special = mapper->getAvailableMappings(sheet::FormulaLanguage::ODFF,
                                                          sheet::FormulaMapGroup::SPECIAL);
        const auto at = [&special](sal_Int32 offset) {
            return offset < special.getLength() ? special[offset].Token.OpCode : -1;
        };
        push = at(sheet::FormulaMapGroupSpecialOffset::PUSH);
        name = at(sheet::FormulaMapGroupSpecialOffset::NAME);
        missing = at(sheet::FormulaMapGroupSpecialOffset::MISSING);
        spaces = at(sheet::FormulaMapGroupSpecialOffset::SPACES);
        whitespace = at(sheet::FormulaMapGroupSpecialOffset::WHITESPACE);
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

    bool isSpace(const Token& token) const {
        return token.OpCode == spaces || token.OpCode == whitespace;
    }
};

class Reader {
 public:
    Reader(const Document& document, table::CellAddress base)
        : document_(document),
          factory_(as<lang::XMultiServiceFactory>(document)),
          codes_(factory_),
          base_(base) {}

    Formula read(Tokens tokens) const {
        Formula formula;
        const Token* outermost = nullptr;
        std::size_t shallowest = 0;
        std::size_t depth = 0;
        for (const Token& token : tokens) {
            if (token.OpCode == codes_.open) {
                ++depth;
            } else if (token.OpCode == codes_.close && depth > 0) {
                --depth;
            }
            if (const Function* function = indicatorOf(token)) {
                if (outermost == nullptr || depth < shallowest) {
                    if (formula.function != nullptr) {
                        formula.otherFunctions.push_back(
                            catalogue::displayName(*formula.function->row));
                    }
                    formula.function = function;
                    outermost = &token;
                    shallowest = depth;
                } else {
                    formula.otherFunctions.push_back(catalogue::displayName(*function->row));
                }
            }
        }
        if (outermost != nullptr) {
            readArguments(tokens.subspan(static_cast<std::size_t>(outermost - tokens.data()) + 1),
                          formula);
        }
        return formula;
    }

 private:
    const Function* indicatorOf(const Token& token) const {
        OUString name;
        return token.OpCode == codes_.external && (token.Data >>= name) ? findFunction(toUtf8(name))
                                                                        : nullptr;
    }

    // The tokens behind the function's name: ( a ; b ; c ) …
    void readArguments(Tokens tokens, Formula& formula) const {
        std::size_t depth = 0;
        std::vector<Token> argument;
        const auto expected = formula.function->row->arguments;
        const auto finish = [&] {
            const std::size_t index = formula.arguments.size();
            const bool inPlace =
                index < expected.size() && expected[index].shape == catalogue::Shape::column;
            formula.arguments.push_back(argumentOf(argument, inPlace));
            argument.clear();
        };
        for (const Token& token : tokens) {
            if (codes_.isSpace(token)) {
                continue;
            }
            if (token.OpCode == codes_.open && depth++ == 0) {
                continue;
            }
            if (token.OpCode == codes_.close && --depth == 0) {
                if (!argument.empty() || !formula.arguments.empty()) {
                    finish();
                }
                return;
            }
            if (token.OpCode == codes_.separator && depth == 1) {
                finish();
            } else {
                argument.push_back(token);
            }
        }
    }

    FormulaArgument argumentOf(const std::vector<Token>& tokens, bool inPlace) const {
        if (tokens.empty() || (tokens.size() == 1 && tokens[0].OpCode == codes_.missing)) {
            return {};
        }
        FormulaArgument argument;
        argument.kind = FormulaArgument::Kind::calculation;
        argument.source = print(tokens);
        if (argument.source.empty()) {  // its cells were deleted: Calc has no name for them
            return {FormulaArgument::Kind::error, {}, {}, "#REF!", "#REF!"};
        }
        if (tokens.size() != 1) {
            if (const auto number =
                    readNumber(argument.source)) {  // -1 is a sign and a number to Calc
                return {FormulaArgument::Kind::value, uno::Any(*number), {}, {}, {}};
            }
            return argument;
        }
        const Token& token = tokens.front();
        if (const Range range = referredRange(token); range.is()) {
            fromRange(range, isRange(token, range), inPlace, argument);
        } else if (token.OpCode == codes_.push && isLiteral(token.Data)) {
            argument = {FormulaArgument::Kind::value, token.Data, {}, {}, {}};
        }
        return argument;
    }

    static bool isLiteral(const uno::Any& data) {
        return data.getValueTypeClass() == uno::TypeClass_DOUBLE ||
               data.getValueTypeClass() == uno::TypeClass_STRING ||
               data.getValueType() == cppu::UnoType<uno::Sequence<uno::Sequence<uno::Any>>>::get();
    }

    static bool isRange(const Token& token, const Range& range) {
        if (token.Data.getValueType() == cppu::UnoType<sheet::ComplexReference>::get()) {
            return true;
        }
        const auto address = as<sheet::XCellRangeAddressable>(range)->getRangeAddress();
        return address.StartColumn != address.EndColumn || address.StartRow != address.EndRow;
    }

    Range referredRange(const Token& token) const {
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
            return namedRange(name);
        }
        return {};
    }

    // Nothing for a reference whose cells were deleted, or that leaves the sheet.
    Range rangeOf(const sheet::SingleReference& from, const sheet::SingleReference& to) const {
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
        const sal_Int32 sheetIndex =
            coordinate(from, flags::SHEET_RELATIVE, from.RelativeSheet, base_.Sheet, from.Sheet);
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

    Range namedRange(const sheet::NameToken& token) const {
        uno::Reference<sheet::XNamedRanges> names;
        if (token.Sheet < 0) {
            document_->getPropertyValue(OUString("NamedRanges")) >>= names;
        } else {
            const auto sheets = as<container::XIndexAccess>(
                as<sheet::XSpreadsheetDocument>(document_)->getSheets());
            as<beans::XPropertySet>(sheets->getByIndex(token.Sheet))
                ->getPropertyValue(OUString("NamedRanges")) >>= names;
        }
        if (!names.is()) {
            return {};
        }
        for (const OUString& name : names->getElementNames()) {
            const auto entry = names->getByName(name);
            sal_Int32 index = 0;
            as<beans::XPropertySet>(entry)->getPropertyValue(OUString("TokenIndex")) >>= index;
            if (index == token.Index) {
                return as<sheet::XCellRangeReferrer>(entry)->getReferredCells();
            }
        }
        return {};
    }

    // A single cell arrives as its value; a range, also of one cell written A1:A1, as rows of
    // values.
    void fromRange(const Range& range, bool isRange, bool inPlace,
                   FormulaArgument& argument) const {
        argument.kind = FormulaArgument::Kind::value;
        argument.range = range;
        if (inPlace) {
            argument.value <<= range;
            return;
        }
        const auto data = as<sheet::XCellRangeData>(range)->getDataArray();
        const auto failAt = [&](sal_Int32 column, sal_Int32 row) {
            argument.kind = FormulaArgument::Kind::error;
            argument.source = addressIn(range, {row, column}, base_.Sheet);
            argument.error = shownIn(range->getCellByPosition(column, row));
        };
        if (!isRange) {
            const auto cell = range->getCellByPosition(0, 0);
            if (cell->getError() != 0) {
                failAt(0, 0);
            }
            argument.value =
                cell->getType() == table::CellContentType_EMPTY ? uno::Any(0.0) : data[0][0];
            return;
        }
        for (sal_Int32 row = 0; row < data.getLength(); ++row) {
            for (sal_Int32 column = 0; column < data[row].getLength(); ++column) {
                if (!data[row][column].hasValue()) {
                    failAt(column, row);
                    return;
                }
            }
        }
        argument.value <<= data;
    }

    std::string print(const std::vector<Token>& tokens) const {
        const auto parser = as<sheet::XFormulaParser>(
            factory_->createInstance(OUString("com.sun.star.sheet.FormulaParser")));
        const uno::Sequence<Token> sequence(tokens.data(), static_cast<sal_Int32>(tokens.size()));
        return toUtf8(parser->printFormula(sequence, base_));
    }

    Document document_;
    uno::Reference<lang::XMultiServiceFactory> factory_;
    OpCodes codes_;
    table::CellAddress base_;
};

}  // namespace

std::string shownIn(const uno::Reference<table::XCell>& cell) {
    if (const sal_Int32 error = cell->getError(); error != 0) {
        return calcErrorText(error);
    }
    const auto data = as<sheet::XCellRangeData>(cell)->getDataArray();
    return quoted(cellOfData(data[0][0]));
}

std::string addressIn(const Range& range, Position element, sal_Int16 homeSheet) {
    const auto cell = range->getCellByPosition(element.column, element.row);
    OUString absolute;  // $Plan.$A$3
    as<beans::XPropertySet>(cell)->getPropertyValue(OUString("AbsoluteName")) >>= absolute;
    std::string text = toUtf8(absolute);
    std::erase(text, '$');
    const bool atHome = as<sheet::XCellAddressable>(cell)->getCellAddress().Sheet == homeSheet;
    return atHome ? text.substr(text.rfind('.') + 1) : text;
}

Formula readFormula(const Range& range, const Document& document) {
    const auto cell = range->getCellByPosition(0, 0);
    const auto address = as<sheet::XCellAddressable>(cell)->getCellAddress();
    // The cell may show one element of an array formula entered over several cells.
    const auto spreadsheet = as<sheet::XSheetCellRange>(cell)->getSpreadsheet();
    const auto cursor = spreadsheet->createCursorByRange(as<sheet::XSheetCellRange>(cell));
    cursor->collapseToCurrentArray();
    const auto area = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
    const auto arrayTokens = as<sheet::XArrayFormulaTokens>(cursor)->getArrayTokens();
    if (arrayTokens.hasElements()) {
        const Reader reader(document, {area.Sheet, area.StartColumn, area.StartRow});
        Formula formula = reader.read(
            {arrayTokens.getConstArray(), static_cast<std::size_t>(arrayTokens.getLength())});
        formula.element = {address.Row - area.StartRow, address.Column - area.StartColumn};
        formula.sheet = area.Sheet;
        return formula;
    }
    const auto tokens = as<sheet::XFormulaTokens>(cell)->getTokens();
    Formula formula =
        Reader(document, address)
            .read({tokens.getConstArray(), static_cast<std::size_t>(tokens.getLength())});
    formula.sheet = address.Sheet;
    return formula;
}

}  // namespace council::addin
