#include "office/copy/named_calculations.h"

#include <algorithm>

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ExternalReference.hpp>
#include <com/sun/star/sheet/FormulaToken.hpp>
#include <com/sun/star/sheet/XFormulaParser.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>

namespace council::office {

namespace lang = com::sun::star::lang;
namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using rtl::OUString;

namespace {

// Whether a name holds more than constants and cells of the workbook. Every function and sign is a
// token without data; the sign between several ranges is not a calculation. Cells of another file
// have to be fetched.
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
        return std::ranges::any_of(tokens, [this](const sheet::FormulaToken& token) {
            return (token.OpCode != 0 && token.OpCode != together_) ||
                   token.Data.isExtractableTo(cppu::UnoType<sheet::ExternalReference>::get());
        });
    }

 private:
    sal_Int32 together_;
};

}  // namespace

void removeNamedCalculations(const Document& copy, const IndicatorFormulas& leaving,
                             const std::vector<OUString>& staying) {
    const Calculations calculations(copy);
    for (const auto& list : nameLists(copy)) {
        for (const OUString& name : list->getElementNames()) {
            const bool isRead = std::ranges::any_of(
                staying, [&](const OUString& rule) { return mentions(rule, name); });
            if (leaving.isNamed(name) || (!isRead && calculations.isOne(list->getByName(name)))) {
                list->removeByName(name);
            }
        }
    }
}

}  // namespace council::office
