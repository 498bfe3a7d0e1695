// The conditional format that colours status words.
#pragma once

#include "office/areas.h"
#include "office/request.h"

#include <vector>

#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace council::office {

using Document = uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;
using Conditions = uno::Reference<com::sun::star::sheet::XSheetConditionalEntries>;

// Is it a word, or a symbol and a word, that is coloured?
bool isColouredWord(const rtl::OUString& text);

// Cells that have the same conditions before, and will have the same after.
struct Recolouring {
    std::vector<Area> areas;
    Conditions before;
    Conditions after;
};

struct ColourPlan {
    std::vector<Recolouring> steps;
    // Cells with a colour scale, a data bar or several formats: Calc could not give those back.
    std::vector<Area> leftOut;
};

// What there is to do so that words in these areas of one sheet are coloured: nothing where they
// are already. Conditions that people have made themselves stay, and come first.
ColourPlan planColours(const Document& workbook, const std::vector<Area>& areas);
// Gives the cells of the steps what they had before or will have after.
void setConditions(const Document& workbook, const std::vector<Recolouring>& steps,
                   Conditions Recolouring::*which);

// The cell styles that are not in the workbook yet. One that is there keeps its look, so that a
// council's own colours stay.
std::vector<rtl::OUString> missingStyles(const Document& workbook);
void addStyles(const Document& workbook, const std::vector<rtl::OUString>& names);
void removeStyles(const Document& workbook, const std::vector<rtl::OUString>& names);

}  // namespace council::office
