#include "office/check/read_formulas.h"

#include "addin/explain/calculation.h"
#include "addin/explain/tokens.h"
#include "addin/explain/unread_formula.h"
#include "core/values/number.h"
#include "core/values/words.h"
#include "office/areas.h"
#include "office/properties.h"

#include <algorithm>
#include <map>
#include <optional>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/NameToken.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaTokens.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>

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
constexpr sal_Int32 deleted = flags::COLUMN_DELETED | flags::ROW_DELETED | flags::SHEET_DELETED;

struct Reference {
    Block cells;
    bool isFixed = true;
};

std::optional<Reference> resolved(const sheet::SingleReference& from,
                                  const sheet::SingleReference& to, const Place& base) {
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
    if (!isInSheet || ((from.Flags | to.Flags) & deleted) != 0) {
        return std::nullopt;
    }
    return Reference{{first.sheet, first.column, first.row, last.column, last.row},
                     ((from.Flags | to.Flags) & relative) == 0};
}

// The formula as filling leaves it the same: references relative to the cell, everything else as it
// is.
class Pattern {
 public:
    void add(const Token& token) {
        number(token.OpCode);
        sheet::SingleReference single;
        sheet::ComplexReference several;
        double value = 0;
        OUString text;
        sheet::NameToken name;
        sal_Int32 whole = 0;
        if (token.Data >>= single) {
            reference(single);
        } else if (token.Data >>= several) {
            reference(several.Reference1);
            reference(several.Reference2);
        } else if (token.Data >>= text) {
            key_ += addin::toUtf8(text) + '\0';
        } else if (token.Data >>= name) {
            number(name.Sheet);
            number(name.Index);
        } else if (token.Data >>= whole) {
            number(whole);
        } else if (token.Data >>= value) {
            key_ += council::textOf(value) + ' ';
        }
    }
    const std::string& key() const { return key_; }

 private:
    void number(sal_Int32 value) { key_ += std::to_string(value) + ' '; }
    void reference(const sheet::SingleReference& r) {
        number(r.Flags);
        number((r.Flags & flags::SHEET_RELATIVE) != 0 ? r.RelativeSheet : r.Sheet);
        number((r.Flags & flags::COLUMN_RELATIVE) != 0 ? r.RelativeColumn : r.Column);
        number((r.Flags & flags::ROW_RELATIVE) != 0 ? r.RelativeRow : r.Row);
    }
    std::string key_;
};

class FormulaReader {
 public:
    FormulaReader(const Document& workbook, const SheetCells& cells)
        : document_(as<com::sun::star::beans::XPropertySet>(workbook)),
          cells_(cells),
          codes_(as<com::sun::star::lang::XMultiServiceFactory>(workbook)),
          nullDate_(addin::nullDateOf(document_)) {}

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
        if (hasIndicator) {
            for (const auto& [row, text] : texts) {
                formula({index, column, static_cast<int>(row)}, text);
            }
        }
    }

    std::vector<Formula> formulas;

 private:
    void formula(const Place& place, const OUString& text) {
        Formula made;
        made.place = place;
        made.value = cells_.at(place);
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
        return !addin::whyUnread(addin::toUtf8(cell->getFormula()), cell->getError()).empty();
    }

    // Only its first cell has the calls; the others show more of its answer.
    void arrayFormula(Formula& made) {
        made.isArray = true;
        auto known = std::ranges::find_if(
            arrays_, [&](const auto& array) { return array.first.holds(made.place); });
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
            arrays_.push_back(
                {{area.Sheet, area.StartColumn, area.StartRow, area.EndColumn, area.EndRow},
                 std::move(first)});
            known = std::prev(arrays_.end());
        }
        const Formula& first = known->second;
        made.pattern = first.pattern;
        made.isIndicator = first.isIndicator;
        if (made.place == first.place) {
            made.calls = first.calls;
        }
    }

    void read(Formula& made, const uno::Sequence<Token>& sequence) {
        const Tokens tokens = addin::tokensOf(sequence);
        Pattern pattern;
        for (const Token& token : tokens) {
            if (!codes_.isSpace(token)) {
                pattern.add(token);
            }
        }
        made.pattern = patterns_.try_emplace(pattern.key(), patterns_.size() + 1).first->second;
        readCalls(made, tokens);
        made.isIndicator = !made.calls.empty();
    }

    // A bracket that is open: that of an indicator's arguments, or any other.
    struct Bracket {
        std::optional<std::size_t> call;
        std::size_t start;  // of the argument that is being read
    };

    void readCalls(Formula& made, Tokens tokens) {
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
    }

    const addin::Function* indicatorOf(const Token& token) {
        OUString name;
        if (token.OpCode != codes_.external || !(token.Data >>= name)) {
            return nullptr;
        }
        const auto [found, isNew] = functions_.try_emplace(name, nullptr);
        if (isNew) {
            found->second = addin::findFunction(addin::toUtf8(name));
        }
        return found->second;
    }

    void add(Formula& made, std::size_t call, Tokens tokens) {
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

    void fromToken(Argument& argument, const Token& token, const Place& place) {
        sheet::SingleReference single;
        sheet::ComplexReference several;
        argument.kind = Argument::Kind::calculation;
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

    void refer(Argument& argument, const std::optional<Reference>& reference, bool isRange) {
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

    void named(Argument& argument, const Token& token, const Place& place) {
        sheet::NameToken name;
        token.Data >>= name;
        const auto [found, isNew] = names_.try_emplace({name.Sheet, name.Index});
        if (isNew) {
            const addin::TokenReader reader(document_, addressOf(place));
            found->second.first = reader.print({&token, 1});
            if (const auto range = reader.referredRange(token); range.is()) {
                const Area area = as<sheet::XCellRangeAddressable>(range)->getRangeAddress();
                found->second.second =
                    Block{area.Sheet, area.StartColumn, area.StartRow, area.EndColumn, area.EndRow};
            }
        }
        argument.name = found->second.first;
        if (const auto& block = found->second.second) {
            refer(argument, Reference{*block, true}, block->rows() > 1 || !block->isOneColumn());
        }
    }

    // Only a date that all formulas are read at is worth working out.
    void fromCalculation(Argument& argument, const std::vector<Token>& content,
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

    static table::CellAddress addressOf(const Place& place) {
        return {static_cast<sal_Int16>(place.sheet), place.column, place.row};
    }

    addin::Document document_;
    const SheetCells& cells_;
    addin::OpCodes codes_;
    Day nullDate_;
    std::map<std::string, std::size_t> patterns_;
    std::map<OUString, const addin::Function*> functions_;
    std::map<std::pair<sal_Int32, sal_Int32>, std::pair<std::string, std::optional<Block>>> names_;
    std::map<std::string, Cell> calculated_;
    std::vector<std::pair<Block, Formula>> arrays_;
};

// "MILESTONE.": how the names of our functions begin, stored or typed.
const std::vector<OUString>& beginnings() {
    static const std::vector<OUString> all = [] {
        std::vector<OUString> made;
        for (const catalogue::Family& family : catalogue::families()) {
            made.push_back(addin::toCalc(uppered(std::string(family.service)) + "."));
        }
        return made;
    }();
    return all;
}

}  // namespace

bool mayBeIndicator(const OUString& formula) {
    const OUString capitals = formula.toAsciiUpperCase();
    return std::ranges::any_of(
        beginnings(), [&](const OUString& beginning) { return capitals.indexOf(beginning) >= 0; });
}

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
