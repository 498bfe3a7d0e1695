// Where an indicator is written, and whether all of its answer can be seen there.
#pragma once

#include "office/check/material.h"
#include "office/sheet_cells.h"

namespace council::office {

bool isFilled(const SheetCells& cells, const check::Place& place);

struct Size {
    sal_Int32 rows = 1;
    sal_Int32 columns = 1;
};

// Of a table its rows and columns; of anything else one cell.
Size sizeOf(const uno::Any& answer);

// What is in `from` itself may be replaced, unless it is part of an array: Calc would change it in
// memory, and show the array again when the file is opened.
void refuseIfNoSpace(const SheetCells& cells, const check::Place& from, const Size& size,
                     const Wording& wording);

}  // namespace council::office
