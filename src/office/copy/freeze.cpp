#include "office/copy/freeze.h"

#include "addin/reply.h"
#include "office/areas.h"
#include "office/copy/cut_links.h"
#include "office/copy/freeze_fields.h"
#include "office/copy/freeze_rules.h"
#include "office/copy/freeze_text.h"
#include "office/copy/named_calculations.h"
#include "office/properties.h"
#include "office/quietly.h"
#include "office/sheets.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace council::office {

namespace lang = com::sun::star::lang;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace util = com::sun::star::util;
using rtl::OUString;

namespace {

using Range = uno::Reference<table::XCellRange>;
using Cell = uno::Reference<table::XCell>;
using NumberFormats = uno::Reference<util::XNumberFormatTypes>;

constexpr sal_Int32 valueError = 519;  // #VALUE!

OUString emptyText() {
    return OUString("=\"\"");
}

// What is written into a cell afterwards, because no plain value can be: an error, or an empty
// text, which is not the same as an empty cell. Empty when the value itself can be written.
OUString constantFor(const uno::Any& value, const Cell& shown, ErrorKinds errors) {
    OUString text;
    if (value >>= text) {
        return text.isEmpty() ? emptyText() : OUString();
    }
    if (value.hasValue()) {
        return {};
    }
    std::string name = addin::calcErrorText(errorWritten(shown->getError(), errors));
    if (name.starts_with("Err:")) {
        name = "#ERR" + name.substr(4) + "!";
    }
    return addin::toCalc("=" + name);
}

// A cell without a number format shows the kind of number its formula gives: 25 % or a date. The
// bare number has to be told.
void keepLook(const Cell& shown, const Cell& written, const NumberFormats& formats) {
    constexpr sal_Int16 kinds[] = {util::NumberFormat::PERCENT,  util::NumberFormat::DATE,
                                   util::NumberFormat::LOGICAL,  util::NumberFormat::TIME,
                                   util::NumberFormat::DATETIME, util::NumberFormat::CURRENCY};
    const OUString look = textOf(shown);
    if (textOf(written) == look) {
        return;
    }
    const auto before = property<sal_Int32>(written, "NumberFormat");
    for (const sal_Int16 kind : kinds) {
        setProperty(written, "NumberFormat", formats->getStandardFormat(kind, lang::Locale()));
        if (textOf(written) == look) {
            return;
        }
    }
    setProperty(written, "NumberFormat", before);
}

// Answers with what is to be written into the cell in its place; empty when that was all.
OUString freezeCell(const uno::Any& value, const Cell& from, const Cell& to, ErrorKinds errors,
                    const NumberFormats& formats, bool isReformatted) {
    double number = 0;
    OUString text;
    if (OUString constant = constantFor(value, from, errors); !constant.isEmpty()) {
        return constant;
    }
    if (value >>= text) {
        return writeText(text, from, to, isReformatted);
    }
    if (value >>= number) {
        to->setValue(number);
        if (number == 0 && textOf(from).isEmpty() && !textOf(to).isEmpty()) {
            return emptyText();  // of a lookup of an empty cell: it shows nothing, and is 0 as well
        }
        keepLook(from, to, formats);
    }
    return {};
}

// Cell by cell: what is written as an array takes the comments and sparklines of its cells with it.
void freezeArea(const Area& area, const Range& from, const Range& to, ErrorKinds errors,
                const NumberFormats& formats, const std::vector<Area>& reformatted) {
    // Of equal formulas below each other Calc makes one group, which it makes anew at each of them:
    // so the groups are joined at the end.
    constexpr sal_Int32 longestGroup = 256;
    std::vector<std::pair<Cell, OUString>> joints;
    const auto values = as<sheet::XCellRangeData>(from)->getDataArray();
    for (sal_Int32 row = 0; row < values.getLength(); ++row) {
        for (sal_Int32 column = 0; column < values[row].getLength(); ++column) {
            const uno::Any& value = values[row][column];
            const Cell cell = to->getCellByPosition(column, row);
            OUString text;
            const bool isTall = (value >>= text) && text.indexOf('\n') >= 0;
            const Area place{area.Sheet, area.StartColumn + column, area.StartRow + row,
                             area.StartColumn + column, area.StartRow + row};
            const OUString formula =
                freezeCell(value, from->getCellByPosition(column, row), cell, errors, formats,
                           isTall && overlap({place}, reformatted));
            if (!formula.isEmpty() && (row + 1) % longestGroup == 0) {
                joints.emplace_back(cell, formula);
            } else if (!formula.isEmpty()) {
                cell->setFormula(formula);
            }
        }
    }
    for (const auto& [cell, formula] : joints) {
        cell->setFormula(formula);
    }
}

struct Counted {
    sal_Int32 indicators = 0;
    bool hasTotals = false;
};

void count(Counted& counted, const Range& cells, const IndicatorFormulas& formulas) {
    for (const auto& row : as<sheet::XCellRangeFormula>(cells)->getFormulaArray()) {
        counted.indicators += static_cast<sal_Int32>(std::ranges::count_if(
            row, [&](const OUString& formula) { return formulas.uses(formula); }));
        counted.hasTotals = counted.hasTotals || std::ranges::any_of(row, isTotal);
    }
}

bool isLeaving(const OUString& formula) {
    return callsIndicator(formula) || readsAnotherFile(formula);
}

// A sheet protected without a password is opened for the while.
class Unprotected {
 public:
    explicit Unprotected(const Range& sheet) : sheet_(as<util::XProtectable>(sheet)) {
        wasProtected_ = sheet_->isProtected();
        if (wasProtected_) {
            try {
                sheet_->unprotect(OUString());
            } catch (const lang::IllegalArgumentException&) {
                // It has a password, and stays closed.
            }
        }
    }
    ~Unprotected() {
        quietly([this] {
            if (wasProtected_ && !sheet_->isProtected()) {
                sheet_->protect(OUString());
            }
        });
    }
    Unprotected(const Unprotected&) = delete;
    Unprotected& operator=(const Unprotected&) = delete;

    bool isOpen() const { return !sheet_->isProtected(); }

 private:
    uno::Reference<util::XProtectable> sheet_;
    bool wasProtected_ = false;
};

}  // namespace

sal_Int32 errorWritten(sal_Int32 error, ErrorKinds errors) {
    const bool isCalcsOwn = error != 0 && addin::calcErrorText(error).starts_with("Err:");
    return isCalcsOwn && errors == ErrorKinds::everybodys ? valueError : error;
}

Frozen freeze(const Document& original, const CopiedWorkbook& copied, ErrorKinds errors,
              const Wording& wording) {
    const Document& copy = copied.document();
    const IndicatorFormulas indicators(original);
    const IndicatorFormulas leaving(original, isLeaving);
    const std::vector<Range> sheets = sheetsOf(original);
    const std::vector<Range> copies = sheetsOf(copy);
    if (!std::ranges::equal(sheets, copies, {}, nameOf, nameOf)) {
        throw Refusal{wording.say(Message::changedMeanwhile)};  // by a macro that saving started
    }
    const auto formats =
        as<util::XNumberFormatTypes>(as<util::XNumberFormatsSupplier>(copy)->getNumberFormats());
    // Rows keep the height they have. Calc would set it at each value, and move what stands below.
    setProperty(copy, "IsAdjustHeightEnabled", false);
    Frozen frozen;
    Counted counted;
    std::vector<OUString> staying = copied.hiddenFormulas();
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto areas = as<sheet::XCellRangesQuery>(sheets[i])
                               ->queryContentCells(sheet::CellFlags::FORMULA)
                               ->getRangeAddresses();
        const Unprotected open(copies[i]);
        if (!open.isOpen()) {
            if (!areas.hasElements() && !hasFields(sheets[i], copied.mayHaveFields()) &&
                !hasRules(copies[i], leaving)) {
                continue;
            }
            throw Refusal{wording.say(Message::lockedSheet, {{"sheet", nameOf(sheets[i])}})};
        }
        as<sheet::XSheetOperation>(copies[i])->clearContents(sheet::CellFlags::FORMULA);
        const auto reformatted = reformattedIn(copies[i], copy);
        for (const Area& area : areas) {
            const Range from = cellsOf(sheets[i], area);
            freezeArea(area, from, cellsOf(copies[i], area), errors, formats, reformatted);
            frozen.formulas += static_cast<sal_Int32>(sizeOf(area));
            count(counted, from, indicators);
        }
        std::ranges::move(freezeFields(sheets[i], copies[i], copied.mayHaveFields()),
                          std::back_inserter(frozen.fields));
    }
    frozen.indicators = counted.indicators;
    // Errors and empty texts are formulas still. LibreOffice keeps no answer of theirs in a file,
    // and shows 0 where it may not work them out.
    as<sheet::XCalculatable>(copy)->enableAutomaticCalculation(true);
    // What a conditional format or a rule may ask, and a cell that became a value answers
    // otherwise.
    const IndicatorFormulas asking(original, [&](const OUString& formula) {
        return asksForFormulas(formula) || (counted.hasTotals && isTotal(formula)) ||
               (errors == ErrorKinds::everybodys && asksForErrors(formula));
    });
    std::optional<Workings> workings;
    for (const Range& each : copies) {
        const Unprotected open(each);
        FrozenRules rules =
            freezeRules(copy, each, leaving, asking, copied.hiddenFormulas(), workings);
        frozen.formats += rules.formats;
        frozen.validity += rules.validity;
        std::ranges::move(rules.lost, std::back_inserter(frozen.formatsLost));
        std::ranges::move(rules.staying, std::back_inserter(staying));
    }
    workings.reset();
    removeNamedCalculations(copy, leaving, staying);
    cutLinks(copy);
    return frozen;
}

}  // namespace council::office
