#include "office/copy/freeze_format.h"

#include "core/values/number.h"
#include "office/properties.h"
#include "office/sheets.h"

#include <algorithm>
#include <iterator>
#include <map>

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/ConditionFormatOperator.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
namespace types = com::sun::star::sheet::ConditionEntryType;
using rtl::OUString;
using Range = uno::Reference<com::sun::star::table::XCellRange>;
using Areas = std::vector<Area>;

namespace {

// More cells than anybody colours by formula; working them out would take minutes.
constexpr sal_Int64 mostCells = 200'000;
// Each different value becomes a format of its own, and Calc lists all of them to give one back.
constexpr std::size_t mostValues = 2'000;
// Columns and rows beyond what is used that have to look alike before all further ones are taken
// to.
constexpr sal_Int32 mostMarginColumns = 10;
// As many rows as come to so many cells, within these bounds.
constexpr sal_Int32 marginCells = 5'000;
constexpr sal_Int32 fewestMarginRows = 10;
constexpr sal_Int32 mostMarginRows = 1'000;

Area aroundAll(const Areas& areas) {
    Area whole = areas.front();
    for (const Area& area : areas) {
        whole = {whole.Sheet, std::min(whole.StartColumn, area.StartColumn),
                 std::min(whole.StartRow, area.StartRow), std::max(whole.EndColumn, area.EndColumn),
                 std::max(whole.EndRow, area.EndRow)};
    }
    return whole;
}

bool isIn(const Areas& areas, sal_Int32 column, sal_Int32 row) {
    return std::ranges::any_of(areas, [&](const Area& area) {
        return area.StartColumn <= column && column <= area.EndColumn && area.StartRow <= row &&
               row <= area.EndRow;
    });
}

OUString never() {
    return OUString("FALSE()");
}

// The values as formulas that stand for them. A condition asks only whether a formula holds.
OUString literal(const uno::Any& value, bool isCondition) {
    double number = 0;
    OUString text;
    if (value >>= number) {
        return isCondition ? number == 0 ? never() : OUString("1")
                           : addin::toCalc(council::textOf(number));
    }
    if (isCondition) {
        return never();
    }
    if (value >>= text) {
        return inQuotes(text);
    }
    return OUString("1/0");  // an error, in any language
}

// Is one of the workbook's names in the formula of which the question holds?
template <class Question>
bool mentionsName(const Document& workbook, const OUString& formula, Question holds) {
    return std::ranges::any_of(nameLists(workbook), [&](const auto& list) {
        return std::ranges::any_of(list->getElementNames(), [&](const OUString& name) {
            return mentions(formula, name) && holds(list->getByName(name));
        });
    });
}

// Some functions and names mean the sheet they are used on, and would mean another where the
// formula is worked out; and what converts Calc does not read again as it names it.
bool asksForItsSheet(const Document& workbook, const OUString& formula) {
    const OUString capitals = formula.toAsciiUpperCase();
    for (const char* function :
         {"INDIRECT(", "ADDRESS(", "SHEET(", "SHEETS(", "CELL(", "CONVERT"}) {
        if (capitals.indexOf(OUString::createFromAscii(function)) >= 0) {
            return true;
        }
    }
    return mentionsName(workbook, formula, [](const uno::Any& name) {
        return hasReference(name, sheet::ReferenceFlags::SHEET_RELATIVE);
    });
}

// May it read cells of that sheet, as far as its text tells? ‘Children's’ is 'Children''s' there.
bool mayRead(const Document& workbook, const OUString& formula, const Range& sheet) {
    const OUString written = addin::toCalc(nameOf(sheet)).replaceAll(OUString("'"), OUString("''"));
    return formula.indexOf(written) >= 0 ||
           mentionsName(workbook, formula, [](const uno::Any&) { return true; });
}

// For the cells that have the same values, one set of areas.
using Values = std::vector<OUString>;
using Groups = std::map<Values, Areas>;

class FormatFreezer {
 public:
    FormatFreezer(const Document& copy, const Range& sheet, const IndicatorFormulas& indicators,
                  const Workings& workings)
        : copy_(copy),
          sheet_(sheet),
          indicators_(indicators),
          workings_(workings),
          formats_(formatsOf(sheet)) {}

    // False when the format is left as it is.
    bool freeze(const Format& format) const {
        const Areas areas = areasOf(format);
        const std::vector<Entry> entries = entriesOf(format);
        const auto english = englishOf(sheet_, format);
        if (!english || isBeforeOthers(format, areas)) {
            return false;
        }
        // Where a cell has several formats the older one wins: each condition becomes a format, in
        // its order.
        struct Grouped {
            Entry entry;
            Groups groups;
        };
        std::vector<Grouped> parts;
        auto condition = english->begin();
        for (const Entry& entry : entries) {
            const bool isCondition = entry->getType() == types::CONDITION;
            if (isCondition && usesAny(entry, indicators_)) {
                auto groups = groupsOf(*condition, entry, areas);
                if (!groups) {
                    return false;
                }
                parts.push_back({entry, std::move(*groups)});
            } else if (entry->getType() == types::DATE ||
                       (isCondition && isWrittenFor(*condition, aroundAll(areas)))) {
                parts.push_back({entry, {{Values(), areas}}});
            } else {
                return false;  // a scale, a bar and icons cannot be written anew
            }
            condition += isCondition ? 1 : 0;
        }
        for (const Grouped& part : parts) {
            for (const auto& [values, cells] : part.groups) {
                add(part.entry, cells, values);
            }
        }
        formats_->removeByID(idOf(format));
        return true;
    }

 private:
    // Is there a younger format on the same cells that stays, and would win afterwards?
    bool isBeforeOthers(const Format& format, const Areas& areas) const {
        return std::ranges::any_of(formats_->getConditionalFormats(), [&](const Format& other) {
            return idOf(other) > idOf(format) && !usesAny(other, indicators_) &&
                   overlap(areas, areasOf(other));
        });
    }

    // A condition that is moved as it is reads as written for the first cell of all.
    static bool isWrittenFor(const English& condition, const Area& whole) {
        const auto from = condition->getSourcePosition();
        return from.Column == whole.StartColumn && from.Row == whole.StartRow;
    }

    struct Worked {
        Area area;
        sal_Int32 columns;  // of the margin, that counted which ends it
        sal_Int32 rows;
    };

    // What is in use of this sheet and of those that the formulas may read.
    Area usedBy(const std::vector<OUString>& formulas) const {
        Area used = usedArea(sheet_);
        for (const Range& other : sheetsOf(copy_)) {
            if (std::ranges::any_of(formulas, [&](const OUString& formula) {
                    return mayRead(copy_, formula, other);
                })) {
                const Area theirs = usedArea(other);
                used.EndColumn = std::max(used.EndColumn, theirs.EndColumn);
                used.EndRow = std::max(used.EndRow, theirs.EndRow);
            }
        }
        return used;
    }

    // The part of a format that is worked out: all of it, or, of whole columns, what is used and a
    // little more.
    Worked workedOut(const Area& whole, const std::vector<OUString>& formulas) const {
        Worked worked{whole, 1, 1};
        Area& area = worked.area;
        if (sizeOf(area) > mostCells) {
            const Area used = usedBy(formulas);
            area.EndColumn = std::min(
                area.EndColumn, std::max(area.StartColumn, used.EndColumn) + mostMarginColumns);
            worked.columns = mostMarginColumns;
            worked.rows = std::clamp(marginCells / (area.EndColumn - area.StartColumn + 1),
                                     fewestMarginRows, mostMarginRows);
            area.EndRow = std::min(area.EndRow, std::max(area.StartRow, used.EndRow) + worked.rows);
        }
        return worked;
    }

    std::optional<Groups> groupsOf(const English& condition, const Entry& entry,
                                   const Areas& areas) const {
        const auto relation = property<sal_Int32>(entry, "Operator");
        const bool isCondition = relation == sheet::ConditionFormatOperator::EXPRESSION;
        const Area whole = aroundAll(areas);
        const std::vector<OUString> formulas{condition->getFormula1(), condition->getFormula2()};
        const Worked worked = workedOut(whole, formulas);
        const Area& area = worked.area;
        if (sizeOf(area) > mostCells || comparesCells(entry)) {
            return std::nullopt;
        }
        std::vector<Workings::Values> results;
        for (const OUString& formula : formulas) {
            if (asksForItsSheet(copy_, formula)) {
                return std::nullopt;
            }
            if (!formula.isEmpty()) {
                results.push_back(workings_.of(formula, condition->getSourcePosition(), area));
                if (!results.back().hasElements()) {
                    return std::nullopt;
                }
            }
        }
        const auto valuesAt = [&](sal_Int32 column, sal_Int32 row) {
            Values values;
            for (const auto& result : results) {
                values.push_back(
                    literal(result[row - area.StartRow][column - area.StartColumn], isCondition));
            }
            return values;
        };
        Groups groups;
        for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column) {
            for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row) {
                const bool isLastRow = row == area.EndRow && row < whole.EndRow;
                const bool isLastColumn = column == area.EndColumn && column < whole.EndColumn;
                const Values values = valuesAt(column, row);
                if (groups.size() > mostValues) {
                    return std::nullopt;
                }
                // What is beyond looks like the margin, as long as all of the margin is alike.
                for (sal_Int32 back = 1; isLastRow && back < worked.rows; ++back) {
                    if (values != valuesAt(column, row - back)) {
                        return std::nullopt;
                    }
                }
                for (sal_Int32 back = 1; isLastColumn && back < worked.columns; ++back) {
                    if (values != valuesAt(column - back, row)) {
                        return std::nullopt;
                    }
                }
                const Area cell{area.Sheet, column, row, isLastColumn ? whole.EndColumn : column,
                                isLastRow ? whole.EndRow : row};
                if (isLastRow || isLastColumn) {
                    for (const Area& each : areas) {
                        std::ranges::copy(common(each, cell), std::back_inserter(groups[values]));
                    }
                } else if (isIn(areas, column, row)) {
                    addCell(groups[values], cell);
                }
            }
        }
        return groups;
    }

    static void addCell(Areas& areas, const Area& cell) {
        if (!areas.empty() && areas.back().StartColumn == cell.StartColumn &&
            areas.back().EndColumn == cell.EndColumn && areas.back().EndRow + 1 == cell.StartRow) {
            areas.back().EndRow = cell.EndRow;
        } else {
            areas.push_back(cell);
        }
    }

    // Of formats with equal conditions Calc makes one when it opens a file, and its place in their
    // order would be that of the older one: each has a second condition of its own, which never
    // holds.
    static void setUnlikeOthers(const Format& format, sal_Int32 id) {
        format->createEntry(types::CONDITION, 1);
        const std::vector<Entry> entries = entriesOf(format);
        const Entry& second = entries.back();
        setProperty(second, "StyleName", property<OUString>(entries.front(), "StyleName"));
        setProperty(second, "Operator", sheet::ConditionFormatOperator::EXPRESSION);
        setProperty(second, "Formula1", OUString::number(id) + OUString("<0"));
    }

    // A format with one condition that may hold: that of `entry`, with these values in place of its
    // formulas. What never holds needs none.
    void add(const Entry& entry, const Areas& areas, const Values& values) const {
        if (areas.empty() || (!values.empty() && values.front() == never())) {
            return;
        }
        const auto ranges = as<com::sun::star::lang::XMultiServiceFactory>(copy_)->createInstance(
            OUString("com.sun.star.sheet.SheetCellRanges"));
        as<sheet::XSheetCellRangeContainer>(ranges)->addRangeAddresses(
            {areas.data(), static_cast<sal_Int32>(areas.size())}, true);
        const sal_Int32 id = formats_->createByRange(as<sheet::XSheetCellRanges>(ranges));
        const auto all = formats_->getConditionalFormats();
        const Format format =
            *std::ranges::find_if(all, [id](const Format& each) { return idOf(each) == id; });
        format->createEntry(entry->getType(), 0);
        const Entry made = entriesOf(format).front();
        const auto keep = [&](const char* name) {
            as<com::sun::star::beans::XPropertySet>(made)->setPropertyValue(
                OUString::createFromAscii(name),
                as<com::sun::star::beans::XPropertySet>(entry)->getPropertyValue(
                    OUString::createFromAscii(name)));
        };
        keep("StyleName");
        setUnlikeOthers(format, id);
        if (entry->getType() == types::DATE) {
            keep("DateType");
            return;
        }
        keep("Operator");
        const char* const names[] = {"Formula1", "Formula2"};
        for (std::size_t i = 0; i < std::size(names); ++i) {
            if (values.empty()) {
                keep(names[i]);
            } else if (i < values.size()) {
                setProperty(made, names[i], values[i]);
            }
        }
    }

    Document copy_;
    Range sheet_;
    const IndicatorFormulas& indicators_;
    const Workings& workings_;
    Formats formats_;
};

}  // namespace

bool freezeFormat(const Document& copy, const Range& sheet, const Format& format,
                  const IndicatorFormulas& indicators, const Workings& workings) {
    return FormatFreezer(copy, sheet, indicators, workings).freeze(format);
}

}  // namespace council::office
