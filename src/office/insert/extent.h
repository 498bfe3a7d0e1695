// Where a list ends.
#pragma once

#include "office/check/material.h"

#include <vector>

namespace council::insert {

struct Headings {
    int sheet;
    int row;
    std::vector<int> columns;  // that have one
    int allColumns;            // of the sheet
};

// The last row of the list below the headings. It goes on behind a few blank rows where more of the
// same is there, and ends above another list, a note or a total.
int lastRowOf(const Headings& headings, const check::Cells& cells, Day nullDate);

}  // namespace council::insert
