#include "office/copy/workings.h"

#include "office/properties.h"
#include "office/quietly.h"
#include "office/sheets.h"

#include <algorithm>

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
namespace table = com::sun::star::table;
using rtl::OUString;

namespace {

void nameSheet(sheet::SingleReference& reference, sal_Int32 from) {
    if ((reference.Flags & sheet::ReferenceFlags::SHEET_RELATIVE) != 0) {
        reference.Sheet = from + reference.RelativeSheet;
        reference.Flags &= ~sheet::ReferenceFlags::SHEET_RELATIVE;
    }
    reference.Flags |= sheet::ReferenceFlags::SHEET_3D;
}

// The references name the sheet they were written on, and lead there from another one as well.
void nameSheets(uno::Sequence<sheet::FormulaToken>& tokens, sal_Int32 from) {
    sheet::FormulaToken* const all = tokens.getArray();
    for (sal_Int32 i = 0; i < tokens.getLength(); ++i) {
        sheet::SingleReference single;
        sheet::ComplexReference several;
        if (all[i].Data >>= single) {
            nameSheet(single, from);
            all[i].Data <<= single;
        } else if (all[i].Data >>= several) {
            nameSheet(several.Reference1, from);
            nameSheet(several.Reference2, from);
            several.Reference2.Flags &= ~sheet::ReferenceFlags::SHEET_3D;
            all[i].Data <<= several;
        }
    }
}

}  // namespace

Workings::Workings(const Document& workbook)
    : workbook_(workbook),
      name_("workings"),
      codes_(as<com::sun::star::lang::XMultiServiceFactory>(workbook)),
      parser_(as<sheet::XFormulaParser>(
          as<com::sun::star::lang::XMultiServiceFactory>(workbook)->createInstance(
              OUString("com.sun.star.sheet.FormulaParser")))) {
    setProperty(parser_, "CompileEnglish", true);
    const auto sheets = workbook_->getSheets();
    while (sheets->hasByName(name_)) {
        name_ += "_";
    }
    const auto last = static_cast<sal_Int16>(sheets->getElementNames().getLength());
    sheets->insertNewByName(name_, last);
    sheet_ = sheetsOf(workbook_).back();
}

Workings::~Workings() {
    quietly([this] { workbook_->getSheets()->removeByName(name_); });
}

// An error written in the formula, #N/A, is handed over as nothing, and a name Calc does not know
// as that name.
bool Workings::isCarried(const sheet::FormulaToken& token) const {
    return token.OpCode != codes_.unknown && (token.OpCode != codes_.push || token.Data.hasValue());
}

Workings::Values Workings::of(const OUString& formula, const table::CellAddress& from,
                              const Area& area) const {
    // Calc writes the stored names of functions here, and reads those that people type.
    auto tokens = parser_->parseFormula(asTyped(formula), from);
    if (!std::ranges::all_of(
            tokens, [this](const sheet::FormulaToken& token) { return isCarried(token); })) {
        return {};
    }
    nameSheets(tokens, from.Sheet);
    const auto cells = cellsOf(sheet_, area);
    const auto first = cells->getCellByPosition(0, 0);
    as<sheet::XFormulaTokens>(first)->setTokens(tokens);
    constexpr sal_Int32 unknownName = 525;
    if (first->getError() == unknownName) {
        return {};
    }
    const Area firstColumn{area.Sheet, area.StartColumn, area.StartRow, area.StartColumn,
                           area.EndRow};
    as<sheet::XCellSeries>(cellsOf(sheet_, firstColumn))
        ->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
    as<sheet::XCellSeries>(cells)->fillAuto(sheet::FillDirection_TO_RIGHT, 1);
    const auto data = as<sheet::XCellRangeData>(cells)->getDataArray();
    constexpr sal_Int32 everything = 1023;  // contents, formats, notes
    as<sheet::XSheetOperation>(cells)->clearContents(everything);
    return data;
}

}  // namespace council::office
