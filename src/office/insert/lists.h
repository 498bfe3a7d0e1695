// The lists of a workbook, by the headings of their columns.
#pragma once

#include "office/check/material.h"
#include "office/insert/questions.h"

#include <optional>
#include <string>
#include <vector>

namespace council::insert {

struct Column {
    check::Block cells;  // below the heading, down to the list's last row
    std::string heading;
    bool hasDates = false;  // most of what is in it
};

// The columns of the list on a sheet: its headings are in the first row with several texts above
// something else. Empty where there is none.
std::vector<Column> columnsOn(int sheet, int columns, const check::Cells& cells, Day nullDate);

// Makes the columns of a list reach beyond its last row, so that rows added below are counted too:
// at least three times as far, to a whole thousand. Not where something else is below, and not over
// the cell of the formula.
void leaveRoom(std::vector<Column>& list, const check::Place& formula, const check::Cells& cells);

// The column that the heading suggests: of the first sheet that has one, in the order given.
std::optional<std::size_t> suggested(const Field& field, const std::vector<Column>& columns);

// The different values of a column as texts, in their order: what a condition may be.
std::vector<std::string> valuesOf(const Column& column, const check::Cells& cells);

}  // namespace council::insert
