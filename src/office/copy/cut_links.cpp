#include "office/copy/cut_links.h"

#include "office/properties.h"
#include "office/sheets.h"

#include <algorithm>

#include <com/sun/star/script/XLibraryContainer2.hpp>
#include <com/sun/star/sheet/DataImportMode.hpp>
#include <com/sun/star/sheet/SheetLinkMode.hpp>
#include <com/sun/star/sheet/XAreaLinks.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSheetLinkable.hpp>

// LibreOffice marks the links of sheets as deprecated and offers nothing in their place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::office {

namespace sheet = com::sun::star::sheet;

namespace {

// A range that is filled from a database may be filled again by itself, every few minutes.
bool isImported(const uno::Reference<sheet::XDatabaseRange>& range) {
    const auto source = range->getImportDescriptor();
    return std::ranges::any_of(source, [](const com::sun::star::beans::PropertyValue& each) {
        return each.Name == "SourceType" && each.Value != uno::Any(sheet::DataImportMode_NONE);
    });
}

// Calc lets the source of a range be changed, but not be taken away: the range is made anew.
void cutFromDatabases(const Document& copy) {
    const auto ranges = property<uno::Reference<sheet::XDatabaseRanges>>(copy, "DatabaseRanges");
    for (const rtl::OUString& name : ranges->getElementNames()) {
        const auto range = as<sheet::XDatabaseRange>(ranges->getByName(name));
        if (isImported(range)) {
            const bool isFiltered = property<bool>(range, "AutoFilter");
            const auto area = range->getDataArea();
            ranges->removeByName(name);
            ranges->addNewByName(name, area);
            setProperty(as<uno::XInterface>(ranges->getByName(name)), "AutoFilter", isFiltered);
        }
    }
}

// Those of macros and of dialogs that lie in a file of their own, whose path the copy would tell.
void cutLibraries(const Document& copy) {
    for (const char* kind : {"BasicLibraries", "DialogLibraries"}) {
        const auto libraries =
            property<uno::Reference<com::sun::star::script::XLibraryContainer2>>(copy, kind);
        for (const rtl::OUString& name : libraries->getElementNames()) {
            if (libraries->isLibraryLink(name)) {
                libraries->removeLibrary(name);
            }
        }
    }
}

}  // namespace

void cutLinks(const Document& copy) {
    cutFromDatabases(copy);
    cutLibraries(copy);
    for (const auto& each : sheetsOf(copy)) {
        as<sheet::XSheetLinkable>(each)->setLinkMode(sheet::SheetLinkMode_NONE);
    }
    const auto areas = property<uno::Reference<sheet::XAreaLinks>>(copy, "AreaLinks");
    for (sal_Int32 i = areas->getCount(); i > 0; --i) {
        areas->removeByIndex(i - 1);
    }
}

}  // namespace council::office
