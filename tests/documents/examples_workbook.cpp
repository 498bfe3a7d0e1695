#include "examples_workbook.h"

#include "catalogue/catalogue.h"

#include <cmath>

#include <gtest/gtest.h>

namespace council::test {

std::vector<ExampleCell> exampleCells() {
    std::vector<ExampleCell> cells;
    int row = 0;
    for (const catalogue::Function& function : catalogue::functions()) {
        for (const catalogue::Example& example : function.examples) {
            if (!example.data.empty()) {
                continue;  // its cells are not in this workbook
            }
            cells.push_back({session::cellName(++row, 1), std::string(example.formula),
                             std::string(example.result)});
        }
    }
    return cells;
}

void writeExamples(session::Workbook& workbook) {
    session::Sheet sheet = workbook.firstSheet();
    for (const ExampleCell& example : exampleCells()) {
        sheet.setFormula(example.cell, example.formula);
    }
}

void expectExamples(const session::Workbook& workbook, const std::string& when) {
    const session::Sheet sheet = workbook.firstSheet();
    for (const ExampleCell& example : exampleCells()) {
        EXPECT_EQ(sheet.displayed(example.cell), example.result) << when << ": " << example.formula;
    }
}

session::ContentRows contents(const session::Workbook& workbook) {
    const session::Sheet sheet = workbook.firstSheet();
    return sheet.read("A1:A" + std::to_string(sheet.lastRow()));
}

bool sameAnswer(const session::CellValue& left, const session::CellValue& right) {
    if (left.number() != nullptr && right.number() != nullptr) {
        constexpr double digits = 1e-14;
        return std::abs(*left.number() - *right.number()) <= digits * std::abs(*right.number());
    }
    return left == right;
}

}  // namespace council::test
