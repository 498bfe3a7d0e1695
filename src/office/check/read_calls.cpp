#include "office/check/read_calls.h"

#include "addin/explain/calculation.h"
#include "addin/explain/table_reference.h"
#include "office/areas.h"
#include "office/check/pattern.h"

#include <algorithm>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/NameToken.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace flags = com::sun::star::sheet::ReferenceFlags;
using addin::Token;
using addin::Tokens;
using check::Argument;
using check::Block;
using check::Formula;
using check::Place;
using rtl::OUString;

namespace {

constexpr sal_Int32 relative = flags::COLUMN_RELATIVE | flags::ROW_RELATIVE;

// A bracket that is open: that of an indicator's arguments, or any other.
struct Bracket {
    std::optional<std::size_t> call;
    std::size_t start;  // of the argument that is being read
};

table::CellAddress addressOf(const Place& place) {
    return {static_cast<sal_Int16>(place.sheet), place.column, place.row};
}

}  // namespace

CallReader::CallReader(const Document& workbook, const SheetCells& cells)
    : document_(as<com::sun::star::beans::XPropertySet>(workbook)),
      cells_(cells),
      codes_(as<com::sun::star::lang::XMultiServiceFactory>(workbook)),
      nullDate_(addin::nullDateOf(document_)) {}

bool CallReader::read(Formula& made, Tokens tokens) {
    std::vector<Token> followed;
    const bool hasTables = std::ranges::any_of(
        tokens, [this](const Token& token) { return codes_.databaseIndex(token).has_value(); });
    if (hasTables) {
        followed =
            addin::withTablesAsCells(tokens, addin::TokenReader(document_, addressOf(made.place)));
        tokens = followed;
    }
    std::vector<Bracket> open;
    std::optional<std::size_t> next;  // the call whose bracket comes next
    const auto finish = [&](const Bracket& bracket, std::size_t end) {
        if (bracket.call) {
            add(made, *bracket.call, tokens.subspan(bracket.start, end - bracket.start));
        }
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (const addin::Function* function = indicatorOf(token)) {
            next = made.calls.size();
            made.calls.push_back({function->row, {}});
        } else if (token.OpCode == codes_.open) {
            open.push_back({std::exchange(next, std::nullopt), i + 1});
        } else if (token.OpCode == codes_.close && !open.empty()) {
            finish(open.back(), i);
            open.pop_back();
        } else if (token.OpCode == codes_.separator && !open.empty()) {
            finish(open.back(), i);
            open.back().start = i + 1;
        }
    }
    return hasTables;
}

const addin::Function* CallReader::indicatorOf(const Token& token) {
    const OUString name = codes_.externalName(token);
    if (name.isEmpty()) {
        return nullptr;
    }
    const auto [found, isNew] = functions_.try_emplace(name, nullptr);
    if (isNew) {
        found->second = addin::findFunction(addin::toUtf8(name));
    }
    return found->second;
}

void CallReader::add(Formula& made, std::size_t call, Tokens tokens) {
    std::vector<Token> content;
    for (const Token& token : tokens) {
        if (!codes_.isSpace(token)) {
            content.push_back(token);
        }
    }
    auto& arguments = made.calls[call].arguments;
    const auto expected = made.calls[call].function->arguments;
    Argument argument;
    if (arguments.size() < expected.size()) {
        argument.entry = &expected[arguments.size()];
    } else if (!expected.empty() && expected.back().shape == catalogue::Shape::pairs) {
        argument.entry = &expected.back();
    }
    if (content.size() == 1 && content.front().OpCode != codes_.missing) {
        fromToken(argument, content.front(), made.place);
    } else if (content.size() > 1) {
        fromCalculation(argument, content, made.place);
    }
    arguments.push_back(std::move(argument));
}

void CallReader::fromToken(Argument& argument, const Token& token, const Place& place) {
    sheet::SingleReference single;
    sheet::ComplexReference several;
    argument.kind = Argument::Kind::calculation;
    if (addin::TokenReader::isDeleted(token)) {
        return;
    }
    if (token.OpCode == codes_.push && (token.Data >>= single)) {
        refer(argument, resolved(single, single, place), false);
    } else if (token.OpCode == codes_.push && (token.Data >>= several)) {
        refer(argument, resolved(several.Reference1, several.Reference2, place), true);
    } else if (token.OpCode == codes_.name) {
        named(argument, token, place);
    } else if (token.OpCode == codes_.push) {
        argument.kind = Argument::Kind::value;
        argument.isFixed = true;
        argument.value = addin::cellOf(token.Data);
    }
}

void CallReader::refer(Argument& argument, const std::optional<Reference>& reference,
                       bool isRange) {
    if (!reference || reference->cells.sheet >= cells_.count()) {
        return;
    }
    argument.kind = Argument::Kind::cells;
    argument.cells = reference->cells;
    argument.isFixed = reference->isFixed;
    argument.isRange = isRange;
    if (!isRange) {
        argument.value = cells_.at(reference->cells.first());
    }
}

std::optional<CallReader::Reference> CallReader::Name::in(const Place& place) const {
    if (!cells) {
        return std::nullopt;
    }
    Block block = *cells;
    const int rows = followsRow ? place.row - at.row : 0;
    const int columns = followsColumn ? place.column - at.column : 0;
    block.sheet += followsSheet ? place.sheet - at.sheet : 0;
    block.firstRow += rows;
    block.lastRow += rows;
    block.firstColumn += columns;
    block.lastColumn += columns;
    if (block.sheet < 0 || block.firstRow < 0 || block.firstColumn < 0) {
        return std::nullopt;
    }
    return Reference{block, !followsSheet && !followsRow && !followsColumn};
}

CallReader::Name CallReader::readName(const Token& token, const Place& place) const {
    const auto cellsFrom = [&](const Place& from) -> std::optional<Block> {
        const addin::TokenReader reader(document_, addressOf(from));
        const auto range = reader.referredRange(token);
        if (!range.is()) {
            return std::nullopt;
        }
        const Area area = as<sheet::XCellRangeAddressable>(range)->getRangeAddress();
        return Block{area.Sheet, area.StartColumn, area.StartRow, area.EndColumn, area.EndRow};
    };
    const auto beside = [](int number) { return number > 0 ? number - 1 : number + 1; };
    const auto cells = cellsFrom(place);
    return {addin::TokenReader(document_, addressOf(place)).print({&token, 1}),
            place,
            cells,
            cells && cells_.count() > 1 && cells->sheet == place.sheet &&
                cellsFrom({beside(place.sheet), place.column, place.row}) != cells,
            cellsFrom({place.sheet, place.column, beside(place.row)}) != cells,
            cellsFrom({place.sheet, beside(place.column), place.row}) != cells};
}

void CallReader::named(Argument& argument, const Token& token, const Place& place) {
    sheet::NameToken name;
    token.Data >>= name;
    const std::pair key(name.Sheet, name.Index);
    auto found = names_.find(key);
    if (found == names_.end()) {
        found = names_.emplace(key, readName(token, place)).first;
    }
    argument.name = found->second.text;
    if (const auto reference = found->second.in(place)) {
        const Block& block = reference->cells;
        refer(argument, reference, block.rows() > 1 || !block.isOneColumn());
    }
}

// Only a date that all formulas are read at is worth working out.
void CallReader::fromCalculation(Argument& argument, const std::vector<Token>& content,
                                 const Place& place) {
    argument.kind = Argument::Kind::calculation;
    argument.isFixed = std::ranges::none_of(content, [](const Token& token) {
        sheet::SingleReference single;
        sheet::ComplexReference several;
        return ((token.Data >>= single) && (single.Flags & relative) != 0) ||
               ((token.Data >>= several) &&
                ((several.Reference1.Flags | several.Reference2.Flags) & relative) != 0);
    });
    if (argument.entry == nullptr || argument.entry->name != "as_at" || !argument.isFixed) {
        return;
    }
    Pattern pattern;
    for (const Token& token : content) {
        pattern.add(token);
    }
    const auto [found, isNew] = calculated_.try_emplace(pattern.key());
    if (isNew) {
        const addin::TokenReader reader(document_, addressOf(place));
        const auto result = addin::calculate(content, reader, nullDate_);
        found->second = result && result->error.empty() ? addin::cellOf(result->value) : Cell();
    }
    argument.value = found->second;
}

std::optional<CallReader::Reference> CallReader::resolved(const sheet::SingleReference& from,
                                                          const sheet::SingleReference& to,
                                                          const Place& base) {
    const auto at = [&base](const sheet::SingleReference& r) {
        return Place{
            (r.Flags & flags::SHEET_RELATIVE) != 0 ? base.sheet + r.RelativeSheet : r.Sheet,
            (r.Flags & flags::COLUMN_RELATIVE) != 0 ? base.column + r.RelativeColumn : r.Column,
            (r.Flags & flags::ROW_RELATIVE) != 0 ? base.row + r.RelativeRow : r.Row};
    };
    const Place first = at(from);
    const Place last = at(to);
    const bool isInSheet = first.sheet >= 0 && first.column >= 0 && first.row >= 0 &&
                           first.column <= last.column && first.row <= last.row;
    if (!isInSheet) {
        return std::nullopt;
    }
    return Reference{{first.sheet, first.column, first.row, last.column, last.row},
                     ((from.Flags | to.Flags) & relative) == 0};
}

}  // namespace council::office
