// Columns of records read in place, whole columns at the cost of their used cells.
//
// The range is clipped to the sheet's used area and read about 4,096 rows at a time, so that memory
// stays flat. Error cells are survived: they arrive as Cell::error().
#pragma once

#include "addin/call.h"

#include <functional>
#include <initializer_list>
#include <vector>

namespace council::addin {

class Columns {
 public:
    // The columns at these arguments: each one column wide, all of the same height, else a wrong
    // argument.
    static Outcome<Columns> read(const Call& call, std::initializer_list<std::size_t> indexes);

    // Calls visit(cells) for each row up to the last used one; cells are in the order of the
    // indexes.
    void forEachRow(const std::function<void(const std::vector<Cell>& cells)>& visit) const;

    // Rows up to the sheet's last used one.
    sal_Int32 usedRows() const { return usedRows_; }

 private:
    std::vector<uno::Reference<com::sun::star::table::XCellRange>> ranges_;
    sal_Int32 usedRows_ = 0;
};

}  // namespace council::addin
