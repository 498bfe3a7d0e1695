// What a person who edits the workbooks in Calc cannot see at a glance.
#pragma once

#include <filesystem>
#include <ostream>
#include <vector>

namespace council::tidy {

// Says each fault in a line, with its file; true when there is none: a file that is not clean, a
// style that another workbook has otherwise, colours too close to read, a column of a list whose
// formulas differ from row to row, a function that the first sheet does not name, a path, brackets
// that do not match, a row of the sheet Template that means nothing.
bool check(const std::vector<std::filesystem::path>& files, std::ostream& out);

}  // namespace council::tidy
