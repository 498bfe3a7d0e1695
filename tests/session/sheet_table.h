// Finds a table in a workbook by the words in its heading, wherever it is: people move tables,
// and insert rows above them.
#pragma once

#include "session/workbook.h"

#include <optional>
#include <string>
#include <vector>

namespace council::session {

struct SheetTable {
    std::vector<std::string> headings;           // those asked for, in that order
    std::vector<std::vector<std::string>> rows;  // as the sheet displays them
};

// The first table, sheet by sheet, whose heading row holds all these words. It ends above the first
// row that shows something in fewer than two of its columns: a blank one, or a note across the
// sheet.
std::optional<SheetTable> findTable(const Workbook& workbook,
                                    const std::vector<std::string>& headings);

}  // namespace council::session
