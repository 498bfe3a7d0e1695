#include "office/word_colours.h"

#include "core/rag/palette.h"
#include "core/rag/symbol.h"
#include "office/properties.h"
#include "office/quietly.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/ConditionFormatOperator.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

namespace beans = com::sun::star::beans;
namespace container = com::sun::star::container;
namespace document = com::sun::star::document;
namespace lang = com::sun::star::lang;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using addin::toCalc;
using addin::toUtf8;
using rtl::OUString;

namespace {

using Format = uno::Reference<sheet::XConditionalFormat>;

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

uno::Reference<uno::XInterface> sheetOf(const Document& workbook, sal_Int32 index) {
    return as<uno::XInterface>(
        as<container::XIndexAccess>(workbook->getSheets())->getByIndex(index));
}

std::vector<Area> areasOf(const Format& format) {
    const auto addresses =
        property<uno::Reference<sheet::XSheetCellRanges>>(format, "Range")->getRangeAddresses();
    return {addresses.begin(), addresses.end()};
}

// A format may be a colour scale or a data bar, which only the file knows how to give back.
bool hasConditionsOnly(const Format& format) {
    const auto entries = as<container::XIndexAccess>(format);
    for (sal_Int32 i = 0; i < entries->getCount(); ++i) {
        if (as<sheet::XConditionEntry>(entries->getByIndex(i))->getType() !=
            sheet::ConditionEntryType::CONDITION) {
            return false;
        }
    }
    return true;
}

// Does it compare with every word? By the words, not by the styles: an .xlsx file keeps the
// colours, but gives the styles names of its own.
bool coloursWords(const Format& format) {
    const auto entries = as<container::XIndexAccess>(format);
    std::set<OUString> compared;
    for (sal_Int32 i = 0; i < entries->getCount(); ++i) {
        const auto entry = as<uno::XInterface>(entries->getByIndex(i));
        if (property<sal_Int32>(entry, "Operator") == sheet::ConditionFormatOperator::EQUAL) {
            compared.insert(property<OUString>(entry, "Formula1"));
        }
    }
    return std::ranges::all_of(rag::statusWords(), [&](const rag::StatusWord& word) {
        return compared.contains(inQuotes(word.text));
    });
}

// A part of the selection, with the formats its cells have now.
struct Part {
    Area area;
    std::vector<std::size_t> formats;
};

std::vector<Part> partsBy(const std::vector<Format>& formats, const std::vector<Area>& selection) {
    std::vector<Part> parts;
    for (const Area& area : selection) {
        std::vector<Area> fresh{area};  // areas of a selection may overlap
        for (const Part& part : parts) {
            std::vector<Area> rest;
            for (const Area& piece : fresh) {
                std::ranges::copy(without(piece, part.area), std::back_inserter(rest));
            }
            fresh = std::move(rest);
        }
        for (const Area& piece : fresh) {
            parts.push_back({piece, {}});
        }
    }
    for (std::size_t i = 0; i < formats.size(); ++i) {
        for (const Area& area : areasOf(formats[i])) {
            std::vector<Part> divided;
            for (const Part& part : parts) {
                for (const Area& inside : common(part.area, area)) {
                    divided.push_back({inside, part.formats});
                    divided.back().formats.push_back(i);
                }
                for (const Area& outside : without(part.area, area)) {
                    divided.push_back({outside, part.formats});
                }
            }
            parts = std::move(divided);
        }
    }
    return parts;
}

uno::Reference<table::XCellRange> cellsOf(const Document& workbook, const Area& area) {
    return as<table::XCellRange>(sheetOf(workbook, area.Sheet))
        ->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow);
}

// Nothing is recorded for undo meanwhile. Calc records again after the first change in here, so
// each change has its own.
class Unrecorded {
 public:
    explicit Unrecorded(const Document& workbook)
        : undo_(as<document::XUndoManagerSupplier>(workbook)->getUndoManager()) {
        undo_->lock();
    }
    ~Unrecorded() {
        quietly([this] { undo_->unlock(); });
    }
    Unrecorded(const Unrecorded&) = delete;
    Unrecorded& operator=(const Unrecorded&) = delete;

 private:
    uno::Reference<document::XUndoManager> undo_;
};

uno::Reference<sheet::XConditionalFormats> formatsOf(const Document& workbook, sal_Int32 index) {
    return property<uno::Reference<sheet::XConditionalFormats>>(sheetOf(workbook, index),
                                                                "ConditionalFormats");
}

uno::Reference<sheet::XSheetCellRanges> rangesOf(const Document& workbook,
                                                 const std::vector<Area>& areas) {
    const auto ranges = as<lang::XMultiServiceFactory>(workbook)->createInstance(
        OUString("com.sun.star.sheet.SheetCellRanges"));
    as<sheet::XSheetCellRangeContainer>(ranges)->addRangeAddresses(
        {areas.data(), static_cast<sal_Int32>(areas.size())}, true);
    return as<sheet::XSheetCellRanges>(ranges);
}

// Calc has taken the other formats from the cells of the area, but not all of the area from the
// lists of cells that the formats keep and files are written from.
void cutFromOthers(const Document& workbook, const Area& area, bool hasNew) {
    const auto formats = formatsOf(workbook, area.Sheet);
    const auto all = formats->getConditionalFormats();
    const auto idOf = [](const Format& format) { return property<sal_Int32>(format, "ID"); };
    const auto newest =
        std::max_element(all.begin(), all.end(),
                         [&](const Format& a, const Format& b) { return idOf(a) < idOf(b); });
    for (const Format* format = all.begin(); format != all.end(); ++format) {
        if (hasNew && format == newest) {
            continue;
        }
        const std::vector<Area> areas = areasOf(*format);
        std::vector<Area> rest;
        for (const Area& old : areas) {
            std::ranges::copy(without(old, area), std::back_inserter(rest));
        }
        if (rest.empty()) {
            formats->removeByID(idOf(*format));
        } else if (rest != areas) {
            setProperty(*format, "Range", rangesOf(workbook, rest));
        }
    }
}

// A copy of the conditions of a cell; changing it changes nothing until it is set.
Conditions conditionsAt(const Document& workbook, const Area& area) {
    const auto cell = cellsOf(workbook, area)->getCellByPosition(0, 0);
    return property<Conditions>(cell, "ConditionalFormat");
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

uno::Reference<container::XNameContainer> cellStyles(const Document& workbook) {
    const auto families =
        as<com::sun::star::style::XStyleFamiliesSupplier>(workbook)->getStyleFamilies();
    return as<container::XNameContainer>(families->getByName(OUString("CellStyles")));
}

}  // namespace

bool isColouredWord(const OUString& text) {
    const OUString compared = OUString("\"") + text + OUString("\"");
    return std::ranges::any_of(
        rules(), [&](const Rule& rule) { return rule.formula.equalsIgnoreAsciiCase(compared); });
}

ColourPlan planColours(const Document& workbook, const std::vector<Area>& areas) {
    const auto found = formatsOf(workbook, areas.front().Sheet)->getConditionalFormats();
    const std::vector<Format> formats(found.begin(), found.end());
    ColourPlan plan;
    for (const auto& [area, indices] : partsBy(formats, areas)) {
        const auto is = [&formats](auto question) {
            return [&formats, question](std::size_t index) { return question(formats[index]); };
        };
        if (std::ranges::any_of(indices, is(coloursWords))) {
            continue;
        }
        if (indices.size() > 1 || !std::ranges::all_of(indices, is(hasConditionsOnly))) {
            plan.leftOut.push_back(area);
            continue;
        }
        plan.steps.push_back(
            {area, conditionsAt(workbook, area), withWordColours(conditionsAt(workbook, area))});
    }
    return plan;
}

void setConditions(const Document& workbook, const Area& area, const Conditions& conditions) {
    const Unrecorded guard(workbook);
    setProperty(cellsOf(workbook, area), "ConditionalFormat", conditions);
    cutFromOthers(workbook, area, conditions->getCount() > 0);
}

std::vector<OUString> missingStyles(const Document& workbook) {
    const auto styles = cellStyles(workbook);
    std::vector<OUString> missing;
    for (const rag::Swatch& swatch : rag::palette) {
        if (const OUString name = toCalc(swatch.style); !styles->hasByName(name)) {
            missing.push_back(name);
        }
    }
    return missing;
}

void addStyles(const Document& workbook, const std::vector<OUString>& names) {
    const auto styles = cellStyles(workbook);
    for (const OUString& name : names) {
        const auto& swatch = *std::ranges::find(rag::palette, toUtf8(name), &rag::Swatch::style);
        const auto style = as<lang::XMultiServiceFactory>(workbook)->createInstance(
            OUString("com.sun.star.style.CellStyle"));
        styles->insertByName(name, uno::Any(style));
        setProperty(style, "CellBackColor", static_cast<sal_Int32>(swatch.fill));
        setProperty(style, "CharColor", static_cast<sal_Int32>(swatch.ink));
        setProperty(style, "CharWeight", com::sun::star::awt::FontWeight::BOLD);
        setProperty(style, "HoriJustify", table::CellHoriJustify_CENTER);
        setProperty(style, "VertJustify", table::CellVertJustify2::CENTER);
    }
}

void removeStyles(const Document& workbook, const std::vector<OUString>& names) {
    const auto styles = cellStyles(workbook);
    for (const OUString& name : names) {
        if (styles->hasByName(name)) {
            styles->removeByName(name);
        }
    }
}

}  // namespace council::office
