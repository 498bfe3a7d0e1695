#include "office/colour/word_styles.h"

#include "core/rag/palette.h"
#include "office/properties.h"

#include <algorithm>

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>

namespace council::office {

namespace lang = com::sun::star::lang;
namespace table = com::sun::star::table;
using addin::toCalc;
using addin::toUtf8;
using rtl::OUString;

// Calc paints the cells of a changed format when a style is set, but not when a condition is added.
void paint(const Document& workbook) {
    const auto styles = cellStylesOf(workbook);
    const OUString name = toCalc(rag::palette[0].style);
    if (styles->hasByName(name)) {
        const auto style = as<uno::XInterface>(styles->getByName(name));
        setProperty(style, "CellBackColor", property<sal_Int32>(style, "CellBackColor"));
    }
}

std::vector<OUString> missingStyles(const Document& workbook) {
    const auto styles = cellStylesOf(workbook);
    std::vector<OUString> missing;
    for (const rag::Swatch& swatch : rag::palette) {
        if (const OUString name = toCalc(swatch.style); !styles->hasByName(name)) {
            missing.push_back(name);
        }
    }
    return missing;
}

void addStyles(const Document& workbook, const std::vector<OUString>& names) {
    const auto styles = cellStylesOf(workbook);
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
    const auto styles = cellStylesOf(workbook);
    for (const OUString& name : names) {
        if (styles->hasByName(name)) {
            styles->removeByName(name);
        }
    }
}

}  // namespace council::office
