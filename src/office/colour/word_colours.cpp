#include "office/colour/word_colours.h"

#include "core/rag/palette.h"
#include "core/rag/symbol.h"
#include "office/conditional_formats.h"
#include "office/properties.h"
#include "office/unrecorded.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/ConditionFormatOperator.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

namespace beans = com::sun::star::beans;
namespace container = com::sun::star::container;
namespace lang = com::sun::star::lang;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using addin::toCalc;
using rtl::OUString;

namespace {

struct Rule {
    OUString formula;  // "Overdue", with its quotes: an equal text, in any letter case
    OUString style;
};

const rag::Swatch& swatchOf(const rag::StatusWord& word) {
    const std::string_view colour = word.isColour ? word.text : word.colour;
    return *std::ranges::find(rag::palette, colour, &rag::Swatch::colour);
}

OUString inQuotes(std::string_view text) {
    return toCalc('"' + std::string(text) + '"');
}

// Every word, alone and behind its symbol. Comparisons with a text survive .xlsx; conditions that
// call a function would not.
const std::vector<Rule>& rules() {
    static const std::vector<Rule> all = [] {
        std::vector<Rule> made;
        for (const rag::StatusWord& word : rag::statusWords()) {
            for (const std::string& text : {std::string(word.text), rag::withSymbol(word)}) {
                made.push_back({inQuotes(text), toCalc(swatchOf(word).style)});
            }
        }
        return made;
    }();
    return all;
}

uno::Reference<table::XCellRange> sheetOf(const Document& workbook, sal_Int32 index) {
    return as<table::XCellRange>(
        as<container::XIndexAccess>(workbook->getSheets())->getByIndex(index));
}

// A format may be a colour scale or a data bar, which only the file knows how to give back, or have
// nothing in it that LibreOffice could read: of that Calc makes no format again.
bool hasConditionsOnly(const Format& format) {
    const std::vector<Entry> entries = entriesOf(format);
    return !entries.empty() && std::ranges::all_of(entries, [](const Entry& entry) {
        return entry->getType() == sheet::ConditionEntryType::CONDITION;
    });
}

// In a part of its cells it would compare these alone.
bool mayBeDivided(const Format& format) {
    return std::ranges::none_of(entriesOf(format), comparesCells);
}

// Does it compare with every word? By the words, not by the styles: an .xlsx file keeps the
// colours, but gives the styles names of its own.
bool coloursWords(const Format& format) {
    std::set<OUString> compared;
    for (const Entry& entry : entriesOf(format)) {
        if (entry->getType() == sheet::ConditionEntryType::CONDITION &&
            property<sal_Int32>(entry, "Operator") == sheet::ConditionFormatOperator::EQUAL) {
            compared.insert(property<OUString>(entry, "Formula1"));
        }
    }
    return std::ranges::all_of(rag::statusWords(), [&](const rag::StatusWord& word) {
        return compared.contains(inQuotes(word.text));
    });
}

uno::Reference<table::XCellRange> cellsOf(const Document& workbook, const Area& area) {
    return office::cellsOf(sheetOf(workbook, area.Sheet), area);
}

Formats formatsOf(const Document& workbook, sal_Int32 index) {
    return office::formatsOf(sheetOf(workbook, index));
}

uno::Reference<sheet::XSheetCellRanges> rangesOf(const Document& workbook,
                                                 const std::vector<Area>& areas) {
    const auto ranges = as<lang::XMultiServiceFactory>(workbook)->createInstance(
        OUString("com.sun.star.sheet.SheetCellRanges"));
    as<sheet::XSheetCellRangeContainer>(ranges)->addRangeAddresses(
        {areas.data(), static_cast<sal_Int32>(areas.size())}, false);
    return as<sheet::XSheetCellRanges>(ranges);
}

std::vector<Format> allFormats(const Document& workbook, sal_Int32 sheet) {
    const auto all = formatsOf(workbook, sheet)->getConditionalFormats();
    return {all.begin(), all.end()};
}

const Format& newestOf(const std::vector<Format>& formats) {
    return *std::ranges::max_element(formats, {}, idOf);
}

// The areas of a selection come first, then those of each format.
constexpr std::size_t selected = 0;

std::vector<Part> partsBy(const std::vector<Area>& selection, const std::vector<Format>& formats) {
    std::vector<std::vector<Area>> lists{selection};
    for (const Format& format : formats) {
        lists.push_back(areasOf(format));
    }
    return partsOf(lists);
}

bool isSelected(const Part& part) {
    return part.lists.front() == selected;
}

// Calc has taken the old formats from the cells of the areas, but not all of the areas from the
// lists of cells that the formats keep and files are written from.
void cutFrom(const Document& workbook, const std::vector<Area>& areas,
             const std::vector<ColourPlan::Own>& butNot) {
    if (areas.empty()) {
        return;
    }
    std::set<sal_Int32> kept;
    for (const ColourPlan::Own& own : butNot) {
        kept.insert(own.id);
    }
    std::vector<Format> formats = allFormats(workbook, areas.front().Sheet);
    std::erase_if(formats, [&](const Format& format) { return kept.contains(idOf(format)); });
    std::vector<std::vector<Area>> left(formats.size());
    std::set<std::size_t> cut;
    for (const Part& part : partsBy(areas, formats)) {
        for (const std::size_t list : part.lists) {
            if (list != selected && isSelected(part)) {
                cut.insert(list - 1);
            } else if (list != selected) {
                left[list - 1].push_back(part.area);
            }
        }
    }
    const Unrecorded guard(workbook);
    for (const std::size_t i : cut) {
        if (left[i].empty()) {
            formatsOf(workbook, areas.front().Sheet)->removeByID(idOf(formats[i]));
        } else {
            setProperty(formats[i], "Range", rangesOf(workbook, left[i]));
        }
    }
}

// For an undo that no one keeps, Calc copies all formats of the sheet each time.
void setConditions(const Document& workbook, const std::vector<Area>& areas,
                   const Conditions& conditions) {
    const Unrecorded guard(workbook);
    setProperty(rangesOf(workbook, areas), "ConditionalFormat", conditions);
}

// Calc numbers formats upwards: only the first has to be looked for.
void giveFormats(const Document& workbook, const std::vector<ColourPlan::Own*>& own) {
    std::optional<sal_Int32> id;
    for (ColourPlan::Own* one : own) {
        setConditions(workbook, one->areas, one->conditions);
        id = id ? *id + 1 : idOf(newestOf(allFormats(workbook, one->areas.front().Sheet)));
        one->id = *id;
    }
}

// In place: what Calc copies while formats are given to cells should not grow fiftyfold.
void addRules(const Format& format) {
    const auto entries = as<container::XIndexAccess>(format);
    for (const Rule& rule : rules()) {
        const sal_Int32 last = entries->getCount();
        format->createEntry(sheet::ConditionEntryType::CONDITION, last);
        const auto entry = as<uno::XInterface>(entries->getByIndex(last));
        setProperty(entry, "Operator", sheet::ConditionFormatOperator::EQUAL);
        setProperty(entry, "Formula1", rule.formula);
        setProperty(entry, "StyleName", rule.style);
    }
}

// A copy of the conditions of a cell; changing it changes nothing until it is set.
Conditions conditionsAt(const Document& workbook, const Area& area) {
    const auto cell = cellsOf(workbook, area)->getCellByPosition(0, 0);
    return property<Conditions>(cell, "ConditionalFormat");
}

// Once cells have been moved or pushed aside, Calc's list of a format's cells may name others than
// have it. What is divided by such a list would take formats from cells that nobody selected.
bool haveConditions(const Document& workbook, const std::vector<Area>& areas, sal_Int32 count) {
    return std::ranges::all_of(areas, [&](const Area& area) {
        return std::ranges::all_of(cellsAlike(cellsOf(workbook, area)), [&](const auto& alike) {
            const Area first = alike->getRangeAddresses()[0];
            return conditionsAt(workbook, first)->getCount() == count;
        });
    });
}

bool isWhereListed(const Document& workbook, const Format& format) {
    return haveConditions(workbook, areasOf(format),
                          as<container::XIndexAccess>(format)->getCount());
}

beans::PropertyValue value(const char* name, const uno::Any& content) {
    beans::PropertyValue property;
    property.Name = OUString::createFromAscii(name);
    property.Value = content;
    return property;
}

Conditions withWordColours(const Conditions& conditions) {
    for (const Rule& rule : rules()) {
        const beans::PropertyValue properties[] = {
            value("Operator", uno::Any(sheet::ConditionOperator_EQUAL)),
            value("Formula1", uno::Any(rule.formula)), value("StyleName", uno::Any(rule.style))};
        conditions->addNew({properties, static_cast<sal_Int32>(std::size(properties))});
    }
    return conditions;
}

}  // namespace

bool isColouredWord(const OUString& text) {
    static const std::set<OUString> words = [] {
        std::set<OUString> lower;
        for (const Rule& rule : rules()) {
            lower.insert(rule.formula.copy(1, rule.formula.getLength() - 2).toAsciiLowerCase());
        }
        return lower;
    }();
    return words.contains(text.toAsciiLowerCase());
}

ColourPlan planColours(const Document& workbook, const std::vector<Area>& areas) {
    const std::vector<Format> formats = allFormats(workbook, areas.front().Sheet);
    std::map<std::vector<std::size_t>, std::vector<Area>> byFormats;
    std::set<std::size_t> elsewhere;  // formats that also lie outside, or beside others
    for (const Part& part : partsBy(areas, formats)) {
        if (isSelected(part)) {
            byFormats[{part.lists.begin() + 1, part.lists.end()}].push_back(part.area);
        }
        if (!isSelected(part) || part.lists.size() > 2) {
            elsewhere.insert(part.lists.begin(), part.lists.end());
        }
    }
    const auto canBeGivenBack = [&](std::size_t list) {
        const Format& format = formats[list - 1];
        return hasConditionsOnly(format) && (!elsewhere.contains(list) || mayBeDivided(format)) &&
               isWhereListed(workbook, format);
    };
    ColourPlan plan;
    for (const auto& [lists, cells] : byFormats) {
        const auto is = [&formats](auto question) {
            return [&formats, question](std::size_t list) { return question(formats[list - 1]); };
        };
        if (lists.empty()) {
            std::ranges::partition_copy(
                cells, std::back_inserter(plan.fresh), std::back_inserter(plan.leftOut),
                [&](const Area& area) { return haveConditions(workbook, {area}, 0); });
        } else if (std::ranges::any_of(lists, is(coloursWords))) {
            continue;
        } else if (lists.size() > 1 || !canBeGivenBack(lists.front())) {
            std::ranges::copy(cells, std::back_inserter(plan.leftOut));
        } else {
            plan.own.push_back({cells, conditionsAt(workbook, cells.front()),
                                !elsewhere.contains(lists.front()),
                                idOf(formats[lists.front() - 1])});
        }
    }
    return plan;
}

void divideFormats(const Document& workbook, ColourPlan& plan) {
    std::vector<Area> divided;
    std::vector<ColourPlan::Own*> fresh;
    for (ColourPlan::Own& own : plan.own) {
        if (!own.isAllOfIt) {
            std::ranges::copy(own.areas, std::back_inserter(divided));
            fresh.push_back(&own);
        }
    }
    giveFormats(workbook, fresh);
    cutFrom(workbook, divided, plan.own);
}

void addColours(const Document& workbook, const ColourPlan& plan) {
    if (!plan.fresh.empty()) {
        const Area& any = plan.fresh.front();
        setConditions(workbook, plan.fresh, withWordColours(conditionsAt(workbook, any)));
    }
    if (plan.own.empty()) {
        return;
    }
    std::set<sal_Int32> ids;
    for (const ColourPlan::Own& own : plan.own) {
        ids.insert(own.id);
    }
    for (const Format& format : allFormats(workbook, plan.own.front().areas.front().Sheet)) {
        if (ids.contains(idOf(format))) {
            addRules(format);
        }
    }
}

// Calc 7.4 refuses to take a condition from a format: all are taken away at once, and people's own
// are given again.
void removeColours(const Document& workbook, ColourPlan& plan) {
    std::vector<Area> coloured = plan.fresh;
    std::vector<ColourPlan::Own*> own;
    for (ColourPlan::Own& one : plan.own) {
        std::ranges::copy(one.areas, std::back_inserter(coloured));
        own.push_back(&one);
    }
    const Conditions none = conditionsAt(workbook, coloured.front());
    none->clear();
    setConditions(workbook, coloured, none);
    cutFrom(workbook, coloured, {});
    giveFormats(workbook, own);
}

}  // namespace council::office
