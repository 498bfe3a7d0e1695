// A workbook with every example of the catalogue that needs no other cells: what travels in these
// tests.
#pragma once

#include "session/office.h"

#include <string>
#include <vector>

namespace council::test {

// One example a row, in column A; what its cell should show.
struct ExampleCell {
    std::string cell;
    std::string formula;
    std::string result;
};

std::vector<ExampleCell> exampleCells();
void writeExamples(session::Workbook& workbook);
// Fails the running test for each example whose cell shows something else.
void expectExamples(const session::Workbook& workbook, const std::string& when);

// What the cells with our formulas hold, as whoever opens the workbook finds it.
session::ContentRows contents(const session::Workbook& workbook);

// Equal as far as files keep numbers: .xlsx has them with 15 digits.
bool sameAnswer(const session::CellValue& left, const session::CellValue& right);

}  // namespace council::test
