// A job that LibreOffice runs when a workbook has been opened. Excel, and a LibreOffice without the
// extension, work out a workbook with errors in the place of our answers; opened with the extension
// again, an Excel file keeps what Calc's own formulas made of those: a count that is 0, and no
// error beside it. (An .ods file does not.) Our formulas are worked out anew there, and what
// follows from them: nothing else, because Excel may know what this LibreOffice does not (decision
// 19).
#include "office/indicator_formulas.h"
#include "office/installation.h"
#include "office/properties.h"
#include "office/quietly.h"
#include "office/sheets.h"
#include "office/unrecorded.h"

#include <algorithm>
#include <vector>

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/util/XModifiable2.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace council::office {

namespace {

namespace beans = com::sun::star::beans;
namespace frame = com::sun::star::frame;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
namespace task = com::sun::star::task;
using rtl::OUString;

constexpr const char* implementationName = "org.councilindicators.ReopenedImpl";
constexpr const char* serviceName = "org.councilindicators.Reopened";

template <class Value, class Entry>
Value valueOf(const uno::Sequence<Entry>& entries, const char* name) {
    Value value{};
    for (const Entry& entry : entries) {
        if (entry.Name.equalsAscii(name)) {
            entry.Value >>= value;
        }
    }
    return value;
}

bool isFromExcelFile(const uno::Reference<frame::XModel>& workbook) {
    const auto filter = valueOf<OUString>(workbook->getArgs(), "FilterName");
    return filter.startsWith("Calc MS Excel 2007") || filter == "Calc Office Open XML";
}

using CellRange = uno::Reference<table::XCellRange>;

// Places, not cells: Calc tells each cell that is held of each change, in the square of their
// number.
struct Formula {
    sal_Int32 column;
    sal_Int32 row;
    OUString text;
};

void give(const CellRange& cells, const std::vector<Formula>& formulas) {
    for (const Formula& formula : formulas) {
        cells->getCellByPosition(formula.column, formula.row)->setFormula(formula.text);
    }
}

// The array that begins in the cell. Its own text is in the syntax that people see.
void giveArray(const uno::Reference<sheet::XSpreadsheet>& sheet, const CellRange& cell,
               const OUString& inBraces) {
    const auto array =
        sheet->createCursorByRange(uno::Reference<sheet::XSheetCellRange>(cell, uno::UNO_QUERY));
    array->collapseToCurrentArray();
    const auto first = as<sheet::XCellRangeAddressable>(cell)->getRangeAddress();
    const auto all = as<sheet::XCellRangeAddressable>(array)->getRangeAddress();
    if (first.StartRow == all.StartRow && first.StartColumn == all.StartColumn) {
        as<sheet::XArrayFormulaRange>(array)->setArrayFormula(
            inBraces.copy(1, inBraces.getLength() - 2));
    }
}

// A cell that is given its own formula again is worked out, and so is what follows from it.
void giveAgain(const CellRange& sheet, const Area& area, const IndicatorFormulas& indicators) {
    // Of equal formulas below each other Calc makes one group, which it makes anew at each of them:
    // so one in so many is a number meanwhile, and the groups are joined at the end.
    constexpr sal_Int32 longestGroup = 256;
    const auto cells = cellsOf(sheet, area);
    const auto rows = as<sheet::XCellRangeFormula>(cells)->getFormulaArray();
    std::vector<Formula> most;
    std::vector<Formula> joints;
    for (sal_Int32 row = 0; row < rows.getLength(); ++row) {
        for (sal_Int32 column = 0; column < rows[row].getLength(); ++column) {
            const OUString& formula = rows[row][column];
            if (!indicators.uses(formula)) {
                continue;
            }
            if (formula.startsWith("{")) {
                giveArray(as<sheet::XSpreadsheet>(sheet),
                          cells->getCellRangeByPosition(column, row, column, row), formula);
            } else {
                const bool isJoint = (row + 1) % longestGroup == 0;
                (isJoint ? joints : most).push_back({column, row, formula});
            }
        }
    }
    try {
        for (const Formula& joint : joints) {
            cells->getCellByPosition(joint.column, joint.row)->setValue(0);
        }
        give(cells, most);
    } catch (...) {
        give(cells, joints);
        throw;
    }
    give(cells, joints);
}

// LibreOffice 26.8 has the views of Excel's sheets as hidden ones, "Plan_2" of "Plan", and may end
// when a formula of a sheet with a view is entered.
bool mayHaveViews(const Document& workbook, const Context& context) {
    constexpr int firstWithViews = 26;
    return addin::toCalc(officeVersion(context)).toInt32() >= firstWithViews &&
           std::ranges::any_of(sheetsOf(workbook), [&](const CellRange& sheet) {
               const OUString name = addin::toCalc(nameOf(sheet));
               const sal_Int32 at = name.lastIndexOf('_');
               return !property<bool>(sheet, "IsVisible") && at > 0 &&
                      name.copy(at + 1).toInt32() > 0 &&
                      workbook->getSheets()->hasByName(name.copy(0, at));
           });
}

void workOutAnew(const uno::Reference<frame::XModel>& model, const Context& context) {
    const Document workbook(model, uno::UNO_QUERY);
    if (!workbook.is() || !isFromExcelFile(model) || mayHaveViews(workbook, context) ||
        !as<sheet::XCalculatable>(workbook)->isAutomaticCalculationEnabled() ||
        property<bool>(workbook, "RecordChanges") ||
        property<bool>(workbook, "IsIterationEnabled")) {  // a circle may remember what was
        return;
    }
    const IndicatorFormulas indicators(workbook);
    const auto modifiable = as<com::sun::star::util::XModifiable2>(workbook);
    // Rows keep the height they have in the file. Calc would set it at each formula, and move what
    // stands below: minutes where cells are wrapped and have comments.
    constexpr const char* adjusting = "IsAdjustHeightEnabled";
    quietly([&] {
        const Unrecorded guard(workbook);
        modifiable->disableSetModified();
        setProperty(workbook, adjusting, false);
        for (const auto& each : sheetsOf(workbook)) {
            const auto found =
                as<sheet::XCellRangesQuery>(each)->queryContentCells(sheet::CellFlags::FORMULA);
            for (const Area& area : found->getRangeAddresses()) {
                giveAgain(each, area, indicators);
            }
        }
    });
    quietly([&] { setProperty(workbook, adjusting, true); });
    modifiable->enableSetModified();
}

class Reopened : public cppu::WeakImplHelper2<task::XJob, com::sun::star::lang::XServiceInfo> {
 public:
    explicit Reopened(const Context& context) : context_(context) {}

    uno::Any SAL_CALL execute(const uno::Sequence<beans::NamedValue>& arguments) override {
        quietly([&] {
            const auto environment =
                valueOf<uno::Sequence<beans::NamedValue>>(arguments, "Environment");
            workOutAnew(valueOf<uno::Reference<frame::XModel>>(environment, "Model"), context_);
        });
        return {};
    }

    OUString SAL_CALL getImplementationName() override {
        return OUString::createFromAscii(implementationName);
    }
    sal_Bool SAL_CALL supportsService(const OUString& name) override {
        return cppu::supportsService(this, name);
    }
    uno::Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        const OUString name = OUString::createFromAscii(serviceName);
        return {&name, 1};
    }

 private:
    Context context_;
};

}  // namespace

}  // namespace council::office

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* org_councilindicators_Reopened(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    return cppu::acquire(new council::office::Reopened(context));
}
