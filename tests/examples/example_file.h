// One of the example workbooks, open for a test: read on another day, and its tables by what is
// in their first column.
#pragma once

#include "shared_office.h"

#include <filesystem>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace council::test {

class ExampleFile : public ::testing::Test {
 protected:
    // The file's name in examples/.
    explicit ExampleFile(std::string_view file);

    // Types into a named cell, as a person does, and works out what follows from it.
    void enter(std::string_view name, std::string_view text);
    void readAt(std::string_view date) { enter("AsAt", date); }

    session::Sheet sheet(std::string_view name) const { return workbook_.sheet(name); }
    // The first row, from this one on, with the text in column A. Fails the test when there is
    // none.
    int rowOf(const session::Sheet& sheet, std::string_view text, int from = 1) const;

    session::Workbook workbook_;
};

// An example by its name, "benchmark", and the template that is made of it.
session::Workbook example(std::string_view name);
session::Workbook emptied(std::string_view name);
// Types into a named cell: nothing is worked out yet.
void enter(const session::Workbook& workbook, std::string_view name, std::string_view text);
// Reads it on another day, all of it.
void readAt(session::Workbook& workbook, std::string_view date);

// Every part of the file, one behind the other.
std::string partsOf(const std::filesystem::path& package);

std::string cell(std::string_view column, int row);  // "B4"
// The letters of the column a name stands for: others may be put in before it.
std::string columnOf(const session::Workbook& workbook, std::string_view name);
// What a cell shows when it is to be a number: anything else fails the test.
double numberIn(const session::Sheet& sheet, std::string_view column, int row);
// Fails the test where a cell in use shows an error.
void expectNoErrors(const session::Sheet& sheet);

}  // namespace council::test
