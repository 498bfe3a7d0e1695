// A job that LibreOffice runs when a workbook has been opened. Excel, and a LibreOffice without the
// extension, work out a workbook with errors in the place of our answers; opened with the extension
// again, an Excel file keeps what Calc's own formulas made of those: a count that is 0, and no
// error beside it. (An .ods file does not.) Such a file is worked out anew, as Ctrl+Shift+F9 does.
#include "office/indicator_formulas.h"
#include "office/properties.h"
#include "office/quietly.h"
#include "office/sheets.h"

#include <algorithm>

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace council::office {

namespace {

namespace beans = com::sun::star::beans;
namespace frame = com::sun::star::frame;
namespace sheet = com::sun::star::sheet;
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

bool hasFormula(const Document& workbook, const Sought& isSought) {
    for (const auto& each : sheetsOf(workbook)) {
        const auto found =
            as<sheet::XCellRangesQuery>(each)->queryContentCells(sheet::CellFlags::FORMULA);
        for (const Area& area : found->getRangeAddresses()) {
            const auto rows = as<sheet::XCellRangeFormula>(cellsOf(each, area))->getFormulaArray();
            for (const auto& row : rows) {
                if (std::any_of(row.begin(), row.end(), isSought)) {
                    return true;
                }
            }
        }
    }
    return false;
}

// What another program knows and this LibreOffice does not, or cannot reach, XLOOKUP say, a pivot
// table or another file, shows the answer of that program until it is worked out here.
bool wouldLoseAnswers(const Document& workbook) {
    const KnownWords words(workbook);
    const IndicatorFormulas beyond(workbook, [&](const OUString& formula) {
        return !words.haveAllOf(formula) || readsAnotherFile(formula) || asksPivotTables(formula);
    });
    return hasFormula(workbook, [&](const OUString& formula) { return beyond.uses(formula); });
}

void workOutAnew(const uno::Reference<frame::XModel>& model) {
    const Document workbook(model, uno::UNO_QUERY);
    if (!workbook.is() || !isFromExcelFile(model)) {
        return;
    }
    const auto calculated = as<sheet::XCalculatable>(workbook);
    const IndicatorFormulas indicators(workbook);
    const auto isOurs = [&](const OUString& formula) { return indicators.uses(formula); };
    if (!calculated->isAutomaticCalculationEnabled() || !hasFormula(workbook, isOurs) ||
        wouldLoseAnswers(workbook)) {
        return;
    }
    const auto modifiable = as<com::sun::star::util::XModifiable>(workbook);
    const bool wasModified = modifiable->isModified();
    calculated->calculateAll();
    modifiable->setModified(wasModified);
}

class Reopened : public cppu::WeakImplHelper2<task::XJob, com::sun::star::lang::XServiceInfo> {
 public:
    uno::Any SAL_CALL execute(const uno::Sequence<beans::NamedValue>& arguments) override {
        quietly([&] {
            const auto environment =
                valueOf<uno::Sequence<beans::NamedValue>>(arguments, "Environment");
            workOutAnew(valueOf<uno::Reference<frame::XModel>>(environment, "Model"));
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
};

}  // namespace

}  // namespace council::office

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* org_councilindicators_Reopened(
    com::sun::star::uno::XComponentContext* /*context*/,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    return cppu::acquire(new council::office::Reopened);
}
