#include "office/copy/cut_links.h"

#include "office/properties.h"
#include "office/sheets.h"

#include <com/sun/star/sheet/SheetLinkMode.hpp>
#include <com/sun/star/sheet/XAreaLinks.hpp>
#include <com/sun/star/sheet/XSheetLinkable.hpp>

// LibreOffice marks the links of sheets as deprecated and offers nothing in their place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::office {

namespace sheet = com::sun::star::sheet;

void cutLinks(const Document& copy) {
    for (const auto& each : sheetsOf(copy)) {
        as<sheet::XSheetLinkable>(each)->setLinkMode(sheet::SheetLinkMode_NONE);
    }
    const auto areas = property<uno::Reference<sheet::XAreaLinks>>(copy, "AreaLinks");
    for (sal_Int32 i = areas->getCount(); i > 0; --i) {
        areas->removeByIndex(i - 1);
    }
}

}  // namespace council::office
