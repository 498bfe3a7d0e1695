#include "office/freeze.h"

#include "addin/reply.h"
#include "office/areas.h"
#include "office/freeze_rules.h"
#include "office/properties.h"
#include "office/sheets.h"

#include <algorithm>
#include <iterator>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace council::office {

namespace beans = com::sun::star::beans;
namespace container = com::sun::star::container;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace util = com::sun::star::util;
using addin::toUtf8;
using rtl::OUString;

namespace {

using Range = uno::Reference<table::XCellRange>;

Range cellsOf(const Range& sheet, const Area& area) {
    return sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn,
                                         area.EndRow);
}

Area areaOf(const uno::Reference<uno::XInterface>& range) {
    return as<sheet::XCellRangeAddressable>(range)->getRangeAddress();
}

OUString textOf(const uno::Reference<table::XCell>& cell) {
    return as<com::sun::star::text::XTextRange>(cell)->getString();
}

// In place of a value that cannot be written as one.
OUString constantFor(const uno::Any& value, sal_Int32 error, ErrorKinds errors) {
    if (value.hasValue()) {
        return OUString("=\"\"");  // an empty text: not the same as an empty cell
    }
    std::string name = addin::calcErrorText(error);
    if (name.starts_with("Err:")) {
        name = errors == ErrorKinds::calcs ? "#ERR" + name.substr(4) + "!" : "#VALUE!";
    }
    return addin::toCalc("=" + name);
}

bool isPlain(const uno::Any& value) {
    OUString text;
    return value.getValueTypeClass() == uno::TypeClass_DOUBLE ||
           ((value >>= text) && !text.isEmpty());
}

class SheetFreezer {
 public:
    SheetFreezer(const Range& original, const Range& copy, const IndicatorFormulas& formulas)
        : original_(original), copy_(copy), formulas_(formulas) {}

    // Areas one column wide whose cells all need the extension; whole array formulas among them.
    std::vector<Area> find() {
        const auto found =
            as<sheet::XCellRangesQuery>(original_)->queryContentCells(sheet::CellFlags::FORMULA);
        for (const Area& area : found->getRangeAddresses()) {
            findIn(area);
        }
        return runs_;
    }

    sal_Int32 write(ErrorKinds errors, const uno::Reference<util::XNumberFormatTypes>& formats) {
        for (const Area& matrix : matrices_) {
            as<sheet::XArrayFormulaRange>(cellsOf(copy_, matrix))->setArrayFormula(OUString());
        }
        sal_Int32 cells = 0;
        for (const Area& run : runs_) {
            writeRun(run, errors, formats);
            cells += run.EndRow - run.StartRow + 1;
        }
        return cells;
    }

 private:
    void findIn(const Area& area) {
        const auto written =
            as<sheet::XCellRangeFormula>(cellsOf(original_, area))->getFormulaArray();
        for (sal_Int32 column = 0; column <= area.EndColumn - area.StartColumn; ++column) {
            sal_Int32 start = -1;
            for (sal_Int32 row = 0; row < written.getLength(); ++row) {
                const OUString& formula = written[row][column];
                const bool isOurs = formulas_.uses(formula);
                if (isOurs && formula.startsWith("{")) {
                    rememberMatrix(area.StartColumn + column, area.StartRow + row);
                }
                if (isOurs && start < 0) {
                    start = row;
                } else if (!isOurs && start >= 0) {
                    addRun(area, column, start, row - 1);
                    start = -1;
                }
            }
            if (start >= 0) {
                addRun(area, column, start, written.getLength() - 1);
            }
        }
    }

    void addRun(const Area& area, sal_Int32 column, sal_Int32 first, sal_Int32 last) {
        const sal_Int32 at = area.StartColumn + column;
        runs_.push_back({area.Sheet, at, area.StartRow + first, at, area.StartRow + last});
    }

    void rememberMatrix(sal_Int32 column, sal_Int32 row) {
        const auto isKnown = [&](const Area& matrix) {
            return matrix.StartColumn <= column && column <= matrix.EndColumn &&
                   matrix.StartRow <= row && row <= matrix.EndRow;
        };
        if (std::ranges::any_of(matrices_, isKnown)) {
            return;
        }
        const auto cell =
            as<sheet::XSheetCellRange>(original_->getCellRangeByPosition(column, row, column, row));
        const auto cursor = cell->getSpreadsheet()->createCursorByRange(cell);
        cursor->collapseToCurrentArray();
        matrices_.push_back(areaOf(cursor));
    }

    void writeRun(const Area& run, ErrorKinds errors,
                  const uno::Reference<util::XNumberFormatTypes>& formats) {
        const Range from = cellsOf(original_, run);
        const Range to = cellsOf(copy_, run);
        const auto data = as<sheet::XCellRangeData>(from)->getDataArray();
        as<sheet::XCellRangeData>(to)->setDataArray(writable(data));
        for (sal_Int32 row = 0; row < data.getLength(); ++row) {
            const uno::Any& value = data[row][0];
            const auto shown = from->getCellByPosition(0, row);
            const auto written = to->getCellByPosition(0, row);
            if (!isPlain(value)) {
                written->setFormula(constantFor(value, shown->getError(), errors));
            } else if (value.getValueTypeClass() == uno::TypeClass_DOUBLE) {
                keepLook(shown, written, formats);
            }
        }
    }

    // Errors and empty texts come afterwards, one by one.
    static uno::Sequence<uno::Sequence<uno::Any>> writable(
        uno::Sequence<uno::Sequence<uno::Any>> data) {
        uno::Sequence<uno::Any>* rows = data.getArray();
        for (sal_Int32 row = 0; row < data.getLength(); ++row) {
            if (!rows[row][0].hasValue()) {
                rows[row].getArray()[0] <<= OUString();
            }
        }
        return data;
    }

    // A cell without a number format shows the kind of number its formula gives: 25 % or a date.
    // The bare number has to be told.
    static void keepLook(const uno::Reference<table::XCell>& shown,
                         const uno::Reference<table::XCell>& written,
                         const uno::Reference<util::XNumberFormatTypes>& formats) {
        constexpr sal_Int16 kinds[] = {util::NumberFormat::PERCENT,  util::NumberFormat::DATE,
                                       util::NumberFormat::LOGICAL,  util::NumberFormat::TIME,
                                       util::NumberFormat::DATETIME, util::NumberFormat::CURRENCY};
        const OUString look = textOf(shown);
        if (textOf(written) == look) {
            return;
        }
        const auto cell = as<beans::XPropertySet>(written);
        const OUString name("NumberFormat");
        const uno::Any before = cell->getPropertyValue(name);
        for (const sal_Int16 kind : kinds) {
            cell->setPropertyValue(
                name, uno::Any(formats->getStandardFormat(kind, com::sun::star::lang::Locale())));
            if (textOf(written) == look) {
                return;
            }
        }
        cell->setPropertyValue(name, before);
    }

    Range original_;
    Range copy_;
    const IndicatorFormulas& formulas_;
    std::vector<Area> runs_;
    std::vector<Area> matrices_;
};

// A sheet protected without a password is opened for the while.
class Unprotected {
 public:
    explicit Unprotected(const Range& sheet) : sheet_(as<util::XProtectable>(sheet)) {
        wasProtected_ = sheet_->isProtected();
        if (wasProtected_) {
            try {
                sheet_->unprotect(OUString());
            } catch (const com::sun::star::lang::IllegalArgumentException&) {
                // It has a password, and stays closed.
            }
        }
    }
    ~Unprotected() {
        if (wasProtected_ && !sheet_->isProtected()) {
            sheet_->protect(OUString());
        }
    }
    Unprotected(const Unprotected&) = delete;
    Unprotected& operator=(const Unprotected&) = delete;

    bool isOpen() const { return !sheet_->isProtected(); }

 private:
    uno::Reference<util::XProtectable> sheet_;
    bool wasProtected_ = false;
};

void removeNames(const Document& copy, const IndicatorFormulas& formulas) {
    for (const auto& list : nameLists(copy)) {
        for (const OUString& name : list->getElementNames()) {
            if (std::ranges::find(formulas.names(), name.toAsciiUpperCase()) !=
                formulas.names().end()) {
                list->removeByName(name);
            }
        }
    }
}

}  // namespace

Frozen freeze(const Document& original, const Document& copy, ErrorKinds errors,
              const Wording& wording) {
    const IndicatorFormulas formulas(original);
    const std::vector<Range> sheets = sheetsOf(original);
    const std::vector<Range> copies = sheetsOf(copy);
    const uno::Reference<util::XNumberFormatTypes> formats(
        as<util::XNumberFormatsSupplier>(copy)->getNumberFormats(), uno::UNO_QUERY_THROW);
    Frozen frozen;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        SheetFreezer freezer(sheets[i], copies[i], formulas);
        const bool hasFormulas = !freezer.find().empty();
        const Unprotected open(copies[i]);
        if (!open.isOpen()) {
            if (!hasFormulas) {
                continue;
            }
            const std::string name = toUtf8(as<container::XNamed>(sheets[i])->getName());
            throw Refusal{wording.say(Message::lockedSheet, {{"sheet", name}})};
        }
        frozen.cells += freezer.write(errors, formats);
        const FrozenRules rules = freezeRules(copy, copies[i], formulas);
        frozen.formats += rules.formats;
        frozen.validity += rules.validity;
        std::ranges::copy(rules.lost, std::back_inserter(frozen.formatsLost));
    }
    removeNames(copy, formulas);
    return frozen;
}

}  // namespace council::office
