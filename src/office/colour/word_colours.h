// The conditional format that colours status words.
#pragma once

#include "office/areas.h"
#include "office/colour/word_styles.h"
#include "office/request.h"

#include <vector>

#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>

namespace council::office {

using Conditions = uno::Reference<com::sun::star::sheet::XSheetConditionalEntries>;

// Is it a word, or a symbol and a word, that is coloured?
bool isColouredWord(const rtl::OUString& text);

// What there is to do so that words in areas of one sheet are coloured.
struct ColourPlan {
    // Cells that have one format, of the person's own, whose conditions stay and come first.
    struct Own {
        std::vector<Area> areas;
        Conditions conditions;
        bool isAllOfIt;    // else it has to be divided
        sal_Int32 id = 0;  // known of all once they are divided
    };
    std::vector<Own> own;
    std::vector<Area> fresh;  // cells without a format
    // Cells with a colour scale, a data bar, several formats, one that compares them with cells
    // that are not selected, or one that Calc lists for other cells: Calc could not give those
    // back.
    std::vector<Area> leftOut;

    bool isEmpty() const { return own.empty() && fresh.empty(); }
};

// Nothing is planned where words are coloured already.
ColourPlan planColours(const Document& workbook, const std::vector<Area>& areas);
// A format that lies on other cells as well goes on there; those of the plan get one with the same
// conditions.
void divideFormats(const Document& workbook, ColourPlan& plan);
void addColours(const Document& workbook, const ColourPlan& plan);
void removeColours(const Document& workbook, ColourPlan& plan);

}  // namespace council::office
