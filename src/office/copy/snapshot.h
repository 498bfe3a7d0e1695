// What a workbook shows, cell by cell, to be compared with what a file of it shows.
#pragma once

#include "office/copy/freeze.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace council::office {

struct Differences {
    std::vector<std::string>
        values;                      // cells with another value, "Plan.B3"; sheets that hide others
    std::vector<std::string> looks;  // cells with the same value that look otherwise
    std::vector<std::string> objects;  // sheets with fewer pictures, charts or other objects
    std::vector<std::string> names;    // sheets that are called otherwise
};

class Snapshot {
 public:
    explicit Snapshot(const Document& workbook);

    // What the fields showed when they were frozen: the time has gone on since.
    void take(const std::vector<com::sun::star::table::CellAddress>& fields,
              const Document& frozen);

    // `copy` has the same sheets.
    Differences differencesIn(const Document& copy, ErrorKinds errors) const;

    // Whether the workbook it was taken of shows the same as then.
    bool isStillShown(const Document& workbook) const;

 private:
    struct Cell {
        uno::Any value;  // nothing in a cell with an error
        sal_Int32 error = 0;
        rtl::OUString look;
    };
    static bool isNothing(const Cell& shown, const Cell& written);
    struct Block {
        com::sun::star::table::CellRangeAddress area;
        std::vector<Cell> cells;  // row by row
    };
    static std::vector<Cell> cellsIn(
        const uno::Reference<com::sun::star::table::XCellRange>& range);

    std::vector<std::string> names_;  // of the sheets
    std::vector<Block> blocks_;
    std::map<std::tuple<sal_Int32, sal_Int32, sal_Int32>, Cell> fields_;  // by sheet, column, row
    std::vector<sal_Int32> objects_;                                      // of each sheet
    std::vector<com::sun::star::table::CellRangeAddress> used_;           // of each sheet
    std::vector<std::vector<com::sun::star::table::CellRangeAddress>> seen_;  // of what is used
};

}  // namespace council::office
