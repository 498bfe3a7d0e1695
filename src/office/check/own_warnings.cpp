#include "office/check/own_warnings.h"

#include "office/properties.h"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;

namespace {

void add(check::Findings& findings, const uno::Reference<com::sun::star::table::XCellRange>& cells,
         const Area& area) {
    for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row) {
        for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column) {
            const auto cell =
                as<com::sun::star::text::XTextRange>(cells->getCellByPosition(column, row));
            const std::string said = addin::toUtf8(cell->getString().trim());
            if (!said.empty()) {
                findings.push_back(
                    {check::Found::ownWarning, {area.Sheet, column, row}, {{"text", said}}});
            }
        }
    }
}

}  // namespace

check::Findings ownWarnings(const Document& workbook) {
    constexpr sal_Int16 words = sheet::CellFlags::STRING | sheet::CellFlags::FORMULA;
    check::Findings findings;
    for (const auto& cells : sheetsOf(workbook)) {
        for (const auto& alike : cellsAlike(cells)) {
            if (property<rtl::OUString>(alike, "CellStyle").startsWith("Warning")) {
                const auto said = as<sheet::XCellRangesQuery>(alike)->queryContentCells(words);
                for (const Area& area : said->getRangeAddresses()) {
                    add(findings, cells, area);
                }
            }
        }
    }
    return findings;
}

}  // namespace council::office
