#include "addin/explain/formula.h"

#include "addin/as.h"
#include "addin/explain/calculation.h"
#include "addin/explain/shown.h"
#include "addin/explain/table_reference.h"
#include "addin/explain/tokens.h"
#include "core/values/number.h"

#include <algorithm>

#include <com/sun/star/sheet/XArrayFormulaTokens.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>

namespace council::addin {

namespace {

namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;

using Kind = FormulaArgument::Kind;

// Functions of Calc that show one of their arguments, from which on.
struct Chooser {
    std::string_view name;
    std::size_t firstChoice;
};
constexpr Chooser choosers[] = {{"IF", 1},     {"IFS", 1},     {"CHOOSE", 1},
                                {"SWITCH", 2}, {"IFERROR", 0}, {"IFNA", 0}};

class Reader {
 public:
    Reader(const Document& document, table::CellAddress base)
        : document_(document), tokens_(document, base), codes_(tokens_.codes()) {}

    Formula read(Tokens asTyped, std::size_t which) const {
        const auto plain = withTablesAsCells(asTyped, tokens_);
        const Tokens tokens = plain;
        Formula formula;
        const auto found = functionsIn(tokens);
        if (found.empty()) {
            formula.refersTo = onlyReference(tokens);
        } else if (which < found.size()) {
            auto byDepth = found;
            std::ranges::stable_sort(byDepth, {}, &Found::depth);
            const Found& chosen = byDepth[which];
            for (const Found& each : found) {
                if (each.token != chosen.token) {
                    formula.otherFunctions.push_back(catalogue::displayName(*each.function->row));
                }
            }
            formula.function = chosen.function;
            formula.isAlone = isAlone(tokens, *chosen.token);
            readChooser(tokens, *chosen.token, formula);
            readArguments(
                tokens.subspan(static_cast<std::size_t>(chosen.token - tokens.data()) + 1),
                formula);
        }
        return formula;
    }

 private:
    struct Found {
        const Function* function;
        const Token* token;
        std::size_t depth;  // how many brackets are open there
    };

    std::vector<Found> functionsIn(Tokens tokens) const {
        std::vector<Found> found;
        std::size_t depth = 0;
        for (const Token& token : tokens) {
            depth += token.OpCode == codes_.open ? 1 : 0;
            depth -= token.OpCode == codes_.close && depth > 0 ? 1 : 0;
            if (const Function* function = tokens_.indicatorOf(token)) {
                found.push_back({function, &token, depth});
            }
        }
        return found;
    }

    // What chooses whether the function's answer is shown, where that is all of an argument.
    void readChooser(Tokens tokens, const Token& function, Formula& formula) const {
        struct Call {
            const Token* name;
            std::size_t argument;
        };
        std::vector<Call> open;
        const auto place = static_cast<std::size_t>(&function - tokens.data());
        const Token* last = nullptr;
        for (const Token& token : tokens.first(place)) {
            if (token.OpCode == codes_.open) {
                open.push_back({last, 0});
            } else if (token.OpCode == codes_.close && !open.empty()) {
                open.pop_back();
            } else if (token.OpCode == codes_.separator && !open.empty()) {
                ++open.back().argument;
            }
            last = codes_.isSpace(token) ? last : &token;
        }
        const Token* next = behindCall(tokens.subspan(place + 1));
        const bool isWhole =
            last != nullptr && (last->OpCode == codes_.open || last->OpCode == codes_.separator) &&
            next != nullptr && (next->OpCode == codes_.close || next->OpCode == codes_.separator);
        if (!isWhole || open.empty() || open.back().name == nullptr) {
            return;
        }
        const auto& [name, argument] = open.back();
        const auto* const chooser =
            std::ranges::find(choosers, tokens_.printEnglish(*name), &Chooser::name);
        if (chooser != std::end(choosers) && argument >= chooser->firstChoice) {
            formula.chooser = tokens_.print({name, 1});
            formula.isCaught = chooser->firstChoice == 0;
        }
    }

    // The first token behind the brackets and arguments that these begin with.
    const Token* behindCall(Tokens tokens) const {
        std::size_t depth = 0;
        bool isClosed = false;
        for (const Token& token : tokens) {
            if (isClosed && !codes_.isSpace(token)) {
                return &token;
            }
            depth += token.OpCode == codes_.open ? 1 : 0;
            isClosed = isClosed || (token.OpCode == codes_.close && depth > 0 && --depth == 0);
        }
        return nullptr;
    }

    // Is there nothing before the function and nothing behind its bracket?
    bool isAlone(Tokens tokens, const Token& function) const {
        const auto isSpace = [&](const Token& token) { return codes_.isSpace(token); };
        const auto first = std::ranges::find_if_not(tokens, isSpace);
        std::size_t depth = 0;
        bool isClosed = false;
        for (const Token& token : tokens) {
            if (isClosed && !isSpace(token)) {
                return false;
            }
            depth += token.OpCode == codes_.open ? 1 : 0;
            if (token.OpCode == codes_.close && depth > 0 && --depth == 0) {
                isClosed = true;
            }
        }
        return &*first == &function;
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

    // =F2 and nothing else: the one cell it refers to.
    CellRange onlyReference(Tokens tokens) const {
        const Token* only = nullptr;
        for (const Token& token : tokens) {
            if (!codes_.isSpace(token)) {
                if (only != nullptr) {
                    return {};
                }
                only = &token;
            }
        }
        const CellRange range = only != nullptr ? tokens_.referredRange(*only) : CellRange();
        return range.is() && !TokenReader::isRange(*only, range) ? range : CellRange();
    }

    FormulaArgument argumentOf(const std::vector<Token>& tokens, bool inPlace) const {
        if (tokens.empty() || (tokens.size() == 1 && tokens[0].OpCode == codes_.missing)) {
            return {};
        }
        FormulaArgument argument;
        argument.kind = Kind::calculation;
        argument.source = tokens_.print(tokens);
        if (argument.source.empty() ||  // Calc has no name for them
            (tokens.size() == 1 && TokenReader::isDeleted(tokens.front()))) {
            argument.kind = Kind::error;
            argument.source = argument.error = "#REF!";
            return argument;
        }
        if (tokens.size() == 1) {
            fromToken(tokens.front(), inPlace, argument);
        } else if (const auto number = readNumber(argument.source)) {
            argument.kind = Kind::value;  // -1 is a sign and a number to Calc
            argument.value <<= *number;
            argument.source.clear();
        } else if (!inPlace) {  // only a reference can be read in place
            fromCalculation(tokens, argument);
        }
        return argument;
    }

    void fromToken(const Token& token, bool inPlace, FormulaArgument& argument) const {
        argument.spansSheets = tokens_.spansSheets(token);
        if (const CellRange range = tokens_.referredRange(token); range.is()) {
            fromRange(range, TokenReader::isRange(token, range), inPlace, argument);
        } else if (tokens_.isLiteral(token)) {
            argument.kind = Kind::value;
            argument.value = token.Data;
            argument.source.clear();
        } else if (token.OpCode == codes_.unknown) {
            argument.kind = Kind::unknownName;
        } else if (TokenReader::isLinkToDocument(token)) {
            argument.kind = Kind::linkToDocument;
        }
    }

    void fromCalculation(Tokens tokens, FormulaArgument& argument) const {
        argument.dateWithoutQuotes = dateWithoutQuotes(tokens, tokens_);
        const auto calculated = calculate(tokens, tokens_, nullDateOf(document_));
        if (!calculated) {
            return;
        }
        argument.kind = calculated->error.empty() ? Kind::value : Kind::error;
        argument.value = calculated->value;
        argument.error = calculated->error;
        if (calculated->errorCell.is()) {
            argument.range = calculated->errorCell;
            argument.source = addressIn(argument.range, {}, tokens_.base().Sheet);
        }
    }

    // A single cell arrives as its value; a range, also of one cell written A1:A1, as rows of
    // values.
    void fromRange(const CellRange& range, bool isRange, bool inPlace,
                   FormulaArgument& argument) const {
        argument.kind = Kind::value;
        argument.range = range;
        if (inPlace) {
            argument.value <<= range;
            return;
        }
        const auto data = as<sheet::XCellRangeData>(range)->getDataArray();
        const auto failAt = [&](sal_Int32 column, sal_Int32 row) {
            argument.kind = Kind::error;
            argument.source = addressIn(range, {row, column}, tokens_.base().Sheet);
            argument.error = errorIn(range->getCellByPosition(column, row));
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

    Document document_;
    TokenReader tokens_;
    const OpCodes& codes_;
};

}  // namespace

Formula readFormula(const uno::Sequence<Token>& tokens, table::CellAddress at,
                    const Document& document, std::size_t which) {
    Formula formula = Reader(document, at).read(tokensOf(tokens), which);
    formula.sheet = at.Sheet;
    return formula;
}

Formula readFormula(const CellRange& range, const Document& document, std::size_t which) {
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
        Formula formula = reader.read(tokensOf(arrayTokens), which);
        formula.element = {address.Row - area.StartRow, address.Column - area.StartColumn};
        formula.rowsShown = area.EndRow - area.StartRow + 1;
        formula.sheet = area.Sheet;
        return formula;
    }
    return readFormula(as<sheet::XFormulaTokens>(cell)->getTokens(), address, document, which);
}

}  // namespace council::addin
