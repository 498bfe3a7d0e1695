#include "office/areas.h"

#include <algorithm>

namespace council::office {

namespace {

void addIfAny(std::vector<Area>& areas, const Area& area) {
    if (area.StartColumn <= area.EndColumn && area.StartRow <= area.EndRow) {
        areas.push_back(area);
    }
}

}  // namespace

com::sun::star::uno::Reference<com::sun::star::table::XCellRange> cellsOf(
    const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& sheet,
    const Area& area) {
    return sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn,
                                         area.EndRow);
}

std::vector<Area> common(const Area& a, const Area& b) {
    std::vector<Area> areas;
    if (a.Sheet == b.Sheet) {
        addIfAny(areas,
                 {a.Sheet, std::max(a.StartColumn, b.StartColumn), std::max(a.StartRow, b.StartRow),
                  std::min(a.EndColumn, b.EndColumn), std::min(a.EndRow, b.EndRow)});
    }
    return areas;
}

std::vector<Area> without(const Area& area, const Area& other) {
    const std::vector<Area> shared = common(area, other);
    if (shared.empty()) {
        return {area};
    }
    const Area& hole = shared.front();
    std::vector<Area> rest;
    // The rows above, the columns beside, the rows below.
    addIfAny(rest,
             {area.Sheet, area.StartColumn, area.StartRow, area.EndColumn, hole.StartRow - 1});
    addIfAny(rest,
             {area.Sheet, area.StartColumn, hole.StartRow, hole.StartColumn - 1, hole.EndRow});
    addIfAny(rest, {area.Sheet, hole.EndColumn + 1, hole.StartRow, area.EndColumn, hole.EndRow});
    addIfAny(rest, {area.Sheet, area.StartColumn, hole.EndRow + 1, area.EndColumn, area.EndRow});
    return rest;
}

}  // namespace council::office
