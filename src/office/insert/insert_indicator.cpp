#include "office/insert/insert_indicator.h"

#include "core/limits/standards.h"
#include "core/values/words.h"
#include "office/actions.h"
#include "office/insert/headings.h"
#include "office/insert/number_formats.h"
#include "office/properties.h"
#include "office/sheets.h"
#include "office/undo_step.h"
#include "office/window.h"

#include <algorithm>
#include <set>

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XFormulaParser.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>

#include <boost/algorithm/string/split.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using addin::toCalc;
using addin::toUtf8;
using rtl::OUString;

namespace {

uno::Reference<sheet::XFormulaParser> parserOf(const OpenWorkbook& workbook, bool inEnglish) {
    const auto parser = as<sheet::XFormulaParser>(
        as<com::sun::star::lang::XMultiServiceFactory>(workbook.document())
            ->createInstance(OUString("com.sun.star.sheet.FormulaParser")));
    setProperty(parser, "CompileEnglish", inEnglish);
    return parser;
}

// The list whose headings answer most of the question; of equals the first.
std::vector<insert::Column> bestList(const insert::Question& question,
                                     const std::vector<insert::Column>& columns) {
    std::vector<insert::Column> best;
    std::ptrdiff_t most = -1;
    for (auto from = columns.begin(); from != columns.end();) {
        const auto to = std::find_if(from, columns.end(), [from](const insert::Column& column) {
            return column.cells.sheet != from->cells.sheet;
        });
        const std::vector<insert::Column> list(from, to);
        const auto count = std::ranges::count_if(question.fields, [&list](const auto& field) {
            return suggested(field, list).has_value();
        });
        if (count > most) {
            most = count;
            best = list;
        }
        from = to;
    }
    return best;
}

// How many words the name of the standard has, where all of them are in the heading, else 0: one
// word of two, such as CARE, is about something else.
std::size_t wordsShared(const Standard& standard, const std::string& heading) {
    constexpr std::size_t shortest = 4;  // an abbreviation may be another one
    std::vector<std::string> words;
    const std::string code = lowered(std::string(standard.code));
    boost::split(words, code, [](char c) { return c == ' '; });
    const bool isNamed =
        code.size() >= shortest && std::ranges::all_of(words, [&heading](const std::string& word) {
            return insert::haveWord(heading, word);
        });
    return isNamed ? words.size() : 0;
}

// ASSESSMENT, where the heading of the end dates speaks of assessments.
std::string suggestedLimit(const insert::Choices& choices) {
    const auto ends = choices.columns.find("ends");
    if (ends == choices.columns.end()) {
        return {};
    }
    const std::string heading = insert::wordsOf(ends->second.heading);
    const auto all = standards();
    const auto best = std::ranges::max_element(
        all, {}, [&heading](const Standard& standard) { return wordsShared(standard, heading); });
    return wordsShared(*best, heading) > 0 ? std::string(best->code) : std::string();
}

void writeArray(const uno::Reference<table::XCellRange>& range, const std::string& formula) {
    as<sheet::XArrayFormulaRange>(range)->setArrayFormula(toCalc(formula));
}

// With AutoCalculate off Calc works out what a person enters, but of what is written array formulas
// alone: another one would show 0. To work everything out would change other cells.
void writeOne(const uno::Reference<table::XCellRange>& range, sal_Int32 column, sal_Int32 row,
              const std::string& formula, bool isCalculated) {
    if (isCalculated) {
        range->getCellByPosition(column, row)->setFormula(toCalc(formula));
    } else {
        writeArray(range->getCellRangeByPosition(column, row, column, row), formula);
    }
}

// In an array formula Calc would call the function once for each row of the second condition's
// column, and cut the table to as many rows.
void writeEach(const uno::Reference<table::XCellRange>& range, const Size& size,
               const std::string& table, bool isCalculated) {
    for (sal_Int32 row = 0; row < size.rows; ++row) {
        for (sal_Int32 column = 0; column < size.columns; ++column) {
            writeOne(range, column, row, insert::cellOf(table, row + 1, column + 1), isCalculated);
        }
    }
}

// The cells of its formula that the answer reads.
std::vector<check::Block> cellsRead(const insert::Choices& choices) {
    std::vector<check::Block> blocks;
    for (const auto& [argument, column] : choices.columns) {
        blocks.push_back(column.cells);
    }
    for (const insert::Condition& condition : choices.conditions) {
        blocks.push_back(condition.column.cells);
    }
    return blocks;
}

// Those of the sheet hide the workbook's of the same name, and other sheets' are not known there.
std::vector<std::string> namesSeenFrom(sheet::XNamedRanges& ofSheet,
                                       sheet::XNamedRanges& ofWorkbook) {
    // A name that means something else in each cell, or that has lost its cells, is not offered.
    namespace flags = sheet::ReferenceFlags;
    constexpr sal_Int32 unfit = flags::COLUMN_RELATIVE | flags::ROW_RELATIVE |
                                flags::SHEET_RELATIVE | flags::COLUMN_DELETED | flags::ROW_DELETED |
                                flags::SHEET_DELETED;
    std::vector<std::string> names;
    std::set<OUString> known;
    for (sheet::XNamedRanges* list : {&ofSheet, &ofWorkbook}) {
        for (const OUString& each : list->getElementNames()) {
            if (known.insert(each.toAsciiUpperCase()).second &&
                !hasReference(list->getByName(each), unfit)) {
                names.push_back(toUtf8(each));
            }
        }
    }
    return names;
}

}  // namespace

Asking::Asking(const Request& request)
    : request_(request),
      workbook_(request),
      cell_(workbook_.activeCell()),
      cells_(workbook_.document()),
      sheets_(sheetNames(workbook_.document())) {
    const auto address =
        as<sheet::XCellAddressable>(cell_->getCellByPosition(0, 0))->getCellAddress();
    at_ = {address.Sheet, address.Column, address.Row};
    const auto lists = nameLists(workbook_.document());
    names_ = namesSeenFrom(*lists.at(static_cast<std::size_t>(at_.sheet) + 1), *lists.front());
    const Day nullDate =
        addin::nullDateOf(as<com::sun::star::beans::XPropertySet>(workbook_.document()));
    const auto addSheet = [&](int index) {
        auto found = insert::columnsOn(index, cells_.lastUsed(index).column + 1, cells_, nullDate);
        insert::leaveRoom(found, at_, cells_);
        columns_.insert(columns_.end(), found.begin(), found.end());
    };
    addSheet(at_.sheet);
    for (int index = 0; index < cells_.count(); ++index) {
        if (index != at_.sheet) {
            addSheet(index);
        }
    }
}

insert::Choices Asking::firstChoices(const insert::Question& question) const {
    insert::Choices choices;
    choices.question = &question;
    const auto list = bestList(question, columns_);
    for (const insert::Field& field : question.fields) {
        if (const auto column = suggested(field, list)) {
            choices.columns[field.argument] = list[*column];
        }
    }
    for (const insert::Field& field : question.fields) {
        if (field.kind == insert::Kind::asAt) {
            const std::string name = nameFor(field);
            choices.typed[field.argument] = name.empty() ? "TODAY()" : name;
        } else if (field.kind == insert::Kind::value) {
            choices.typed[field.argument] = nameFor(field);
        } else if (field.kind == insert::Kind::limit) {
            choices.typed[field.argument] = suggestedLimit(choices);
        }
    }
    return choices;
}

std::string Asking::nameFor(const insert::Field& field) const {
    for (const std::string_view hint : field.hints) {
        const auto name = std::ranges::find_if(
            names_, [hint](const std::string& each) { return sameWord(each, hint); });
        if (name != names_.end()) {
            return *name;
        }
    }
    return {};
}

std::string Asking::formula(const insert::Choices& choices) const {
    return formulaOf(choices, at_, sheets_, names_);
}

uno::Sequence<sheet::FormulaToken> Asking::tokens(const std::string& formula) const {
    return parserOf(workbook_, true)
        ->parseFormula(toCalc(formula.substr(1)),
                       {static_cast<sal_Int16>(at_.sheet), at_.column, at_.row});
}

std::string Asking::shown(const std::string& formula) const {
    const auto printed = parserOf(workbook_, false)
                             ->printFormula(tokens(formula), {static_cast<sal_Int16>(at_.sheet),
                                                              at_.column, at_.row});
    return "=" + toUtf8(printed);
}

std::string Asking::answer(const insert::Choices& choices) const {
    if (const insert::Field* field = missing(choices)) {
        return emptyField(*field);
    }
    return request_.wording.say(preview(choices).sentence);
}

addin::Preview Asking::preview(const insert::Choices& choices) const {
    return addin::previewFormula(tokens(formula(choices)), cell_,
                                 as<com::sun::star::beans::XPropertySet>(workbook_.document()),
                                 choices.question->isShare());
}

std::string Asking::filledCell() const {
    return isFilled(cells_, at_) ? check::cellName(at_.column, at_.row) : std::string();
}

const insert::Field* Asking::missing(const insert::Choices& choices) const {
    const auto arguments = catalogue::find(choices.question->function)->arguments;
    const auto isMissing = [&](const insert::Field& field) {
        const auto entry = std::ranges::find(arguments, field.argument, &catalogue::Argument::name);
        const bool isColumn = field.kind == insert::Kind::column || field.kind == insert::Kind::row;
        const auto typed = choices.typed.find(field.argument);
        return entry->need == catalogue::Need::required &&
               (isColumn ? !choices.columns.contains(field.argument)
                         : typed == choices.typed.end() || typed->second.empty());
    };
    const auto found = std::ranges::find_if(choices.question->fields, isMissing);
    return found == choices.question->fields.end() ? nullptr : &*found;
}

std::string Asking::emptyField(const insert::Field& field) const {
    return request_.wording.say(Message::insertMissing,
                                {{"field", request_.wording.say(field.label)}});
}

// By a macro, while the window was open: rows and sheets may lie elsewhere now.
void Asking::refuseIfChanged() const {
    const auto now = as<sheet::XCellAddressable>(cell_->getCellByPosition(0, 0))->getCellAddress();
    if (now != com::sun::star::table::CellAddress(static_cast<sal_Int16>(at_.sheet), at_.column,
                                                  at_.row) ||
        sheetNames(workbook_.document()) != sheets_) {
        throw Refusal{request_.wording.say(Message::changedMeanwhile)};
    }
}

void Asking::write(const insert::Choices& choices) const {
    workbook_.refuseIfReadOnly();
    workbook_.refuseIfProtected(at_.sheet);
    refuseIfChanged();
    if (const insert::Field* field = missing(choices)) {
        throw Refusal{emptyField(*field)};
    }
    const std::string text = formula(choices);
    const addin::Preview expected = preview(choices);
    if (expected.isRefused) {
        throw Refusal{request_.wording.say(expected.sentence)};
    }
    const Size size = sizeOf(expected.answer);
    const bool isOne = size.rows == 1 && size.columns == 1;
    const bool isArray = !isOne && choices.conditions.size() <= 1;
    if (isArray) {
        workbook_.refuseIfShared();
    }
    refuseIfNoSpace(cells_, at_, size, request_.wording);
    const sal_Int32 lastRow = at_.row + size.rows - 1;
    const sal_Int32 lastColumn = at_.column + size.columns - 1;
    for (const check::Block& block : cellsRead(choices)) {
        const Area read{static_cast<sal_Int16>(block.sheet), block.firstColumn, block.firstRow,
                        block.lastColumn, block.lastRow};
        if (block.sheet == at_.sheet &&
            !common(read, {read.Sheet, at_.column, at_.row, lastColumn, lastRow}).empty()) {
            throw Refusal{request_.wording.say(Message::insertAmongItsCells,
                                               {{"cell", check::cellName(at_.column, at_.row)}})};
        }
    }
    const UndoStep step(workbook_.model(), request_.wording.title(commandOf(CommandId::insert)));
    const auto range =
        cells_.sheet(at_.sheet)->getCellRangeByPosition(at_.column, at_.row, lastColumn, lastRow);
    showPlainly(workbook_.document(), range);
    const bool isCalculated =
        as<sheet::XCalculatable>(workbook_.document())->isAutomaticCalculationEnabled();
    if (isOne) {
        writeOne(range, 0, 0, text, isCalculated);
    } else if (isArray) {
        writeArray(range, text);
    } else {
        writeEach(range, size, text, isCalculated);
    }
    // Not the headings: Calc shows in the format of an array's first cell whatever has none.
    const sal_Int32 firstRow = size.rows > 1 ? 1 : 0;
    for (const insert::Shown& shown : choices.question->shown) {
        if (shown.last < size.columns) {
            setProperty(
                range->getCellRangeByPosition(shown.first, firstRow, shown.last, size.rows - 1),
                "NumberFormat", formatOf(workbook_.document(), shown.format));
        }
    }
    workbook_.select(range);  // all that was written, and the input line shows the formula
}

namespace {

// In a workbook just opened the cursor is on the first heading.
bool mayReplace(const Asking& asking) {
    const Request& request = asking.request();
    const std::string cell = asking.filledCell();
    return cell.empty() || agrees(request, request.wording.title(commandOf(CommandId::insert)),
                                  request.wording.say(Message::insertReplace, {{"cell", cell}}));
}

}  // namespace

Report insertIndicator(const Request& request) {
    const Asking asking(request);
    if (!request.isSilent()) {
        insert::Choices choices = asking.firstChoices(insert::questions().front());
        if (askInWindow(asking, choices) && mayReplace(asking)) {
            asking.write(choices);
        }
        return {{}, Report::Show::nothing};
    }
    const std::string wanted = toUtf8(request.argument("Question", OUString()));
    for (const insert::Question& question : insert::questions()) {
        if (sameWord(question.function, wanted)) {
            insert::Choices choices = asking.firstChoices(question);
            for (const insert::Field& field : question.fields) {
                const std::string name(field.argument);
                const OUString given = request.argument(name.c_str(), OUString());
                if (!given.isEmpty()) {
                    choices.typed[field.argument] = toUtf8(given);
                }
            }
            asking.write(choices);
            return {asking.shown(asking.formula(choices)) + "\n" + asking.answer(choices),
                    Report::Show::nothing};
        }
    }
    throw Refusal{request.wording.say(Message::noSuchCommand, {{"name", wanted}})};
}

}  // namespace council::office
