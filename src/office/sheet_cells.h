// The cells of an open workbook as Check this workbook sees them: each column is read once, when it
// is asked for, up to the end of what the sheet holds.
#pragma once

#include "office/check/material.h"
#include "office/indicator_formulas.h"

#include <map>
#include <utility>
#include <vector>

#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

class SheetCells : public check::Cells {
 public:
    explicit SheetCells(const Document& workbook);

    const std::vector<Cell>& column(int sheet, int column) const override;
    std::optional<check::Place> nativeReader(const check::Block& block) const override;
    std::string formula(const check::Place& place) const override;

    const uno::Reference<com::sun::star::table::XCellRange>& sheet(int index) const {
        return sheets_.at(static_cast<std::size_t>(index));
    }
    int count() const { return static_cast<int>(sheets_.size()); }
    // The last row and column that the sheet uses.
    check::Place lastUsed(int sheet) const { return ends_.at(static_cast<std::size_t>(sheet)); }

 private:
    std::vector<uno::Reference<com::sun::star::table::XCellRange>> sheets_;
    std::vector<check::Place> ends_;
    mutable std::map<std::pair<int, int>, std::vector<Cell>> columns_;
};

}  // namespace council::office
