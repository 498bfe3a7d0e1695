#include "office/copy/named_calculations.h"

#include <algorithm>
#include <map>
#include <set>

#include <com/sun/star/document/XActionLockable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/FormulaToken.hpp>
#include <com/sun/star/sheet/SingleReference.hpp>
#include <com/sun/star/sheet/XFormulaParser.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>

namespace council::office {

namespace document = com::sun::star::document;
namespace lang = com::sun::star::lang;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using rtl::OUString;

namespace {

// Whether a name holds anything but cells of the workbook: a figure or a text that no cell shows, a
// calculation, or cells of another file, which have to be fetched. Every function and sign is a
// token of its own; the one between several ranges is not a calculation.
class Calculations {
 public:
    explicit Calculations(const Document& workbook)
        : together_(
              as<sheet::XFormulaParser>(as<lang::XMultiServiceFactory>(workbook)->createInstance(
                                            OUString("com.sun.star.sheet.FormulaParser")))
                  ->parseFormula(OUString("A1~A1"), table::CellAddress())[1]
                  .OpCode) {}

    bool isOne(const uno::Any& name) const {
        const auto tokens = as<sheet::XFormulaTokens>(name)->getTokens();
        return !std::ranges::all_of(tokens, [this](const sheet::FormulaToken& token) {
            return token.OpCode == together_ ||
                   token.Data.isExtractableTo(cppu::UnoType<sheet::SingleReference>::get()) ||
                   token.Data.isExtractableTo(cppu::UnoType<sheet::ComplexReference>::get());
        });
    }

 private:
    sal_Int32 together_;
};

// In capitals: the names that formulas read, and those that these read in turn.
std::set<OUString> namesReadBy(std::vector<OUString> formulas, const Document& workbook) {
    std::map<OUString, OUString> unread;  // a name and what it stands for, on every sheet
    for (const auto& list : nameLists(workbook)) {
        for (const OUString& name : list->getElementNames()) {
            unread[name.toAsciiUpperCase()] +=
                as<sheet::XNamedRange>(list->getByName(name))->getContent() + OUString(" ");
        }
    }
    std::set<OUString> read;
    while (!formulas.empty()) {
        // Another sheet's own name is written behind the name of that sheet and a full stop.
        const OUString plain = withoutTexts(formulas.back());
        const OUString formula =
            plain + OUString(" ") + plain.replaceAll(OUString("."), OUString(" "));
        formulas.pop_back();
        for (auto each = unread.begin(); each != unread.end();) {
            if (mentions(formula, each->first)) {
                read.insert(each->first);
                formulas.push_back(each->second);
                each = unread.erase(each);
            } else {
                ++each;
            }
        }
    }
    return read;
}

}  // namespace

void removeNamedCalculations(const Document& copy, const IndicatorFormulas& leaving,
                             const std::vector<OUString>& staying) {
    const Calculations calculations(copy);
    const std::set<OUString> read = namesReadBy(staying, copy);
    for (const auto& list : nameLists(copy)) {
        const uno::Reference<document::XActionLockable> lock(list, uno::UNO_QUERY_THROW);
        lock->addActionLock();  // else Calc compiles all formulas anew for each name
        for (const OUString& name : list->getElementNames()) {
            if (leaving.isNamed(name) || (!read.contains(name.toAsciiUpperCase()) &&
                                          calculations.isOne(list->getByName(name)))) {
                list->removeByName(name);
            }
        }
        lock->removeActionLock();
    }
}

}  // namespace council::office
