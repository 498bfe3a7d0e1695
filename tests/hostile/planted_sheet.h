// The sheet hostile formulas refer to: columns of the kinds people have, with what goes wrong in
// them sown in between.
#pragma once

#include "random.h"
#include "session/workbook.h"

#include <string>

namespace council::test {

namespace planted {

constexpr const char* sheetName = "Planted";
constexpr const char* besideName = "Beside";  // for references over several sheets
constexpr int lastRow = 40;

// Single cells of these columns are errors now and then; those of the others never.
constexpr char erroneous[] = {'J', 'M', 'N'};
constexpr char sound[] = {'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'K', 'L'};
constexpr char dates[] = {'A', 'B', 'C', 'D'};
constexpr char words[] = {'G', 'H', 'K'};
constexpr char figures[] = {'E', 'F'};
constexpr char limits = 'I';
// What those errors may be, with the one Calc gives a range that holds any of them.
constexpr int errors[] = {502, 503, 504, 519, 524, 525, 532, 32767};

}  // namespace planted

// An unexpected text in a cell: control characters, right-to-left marks, emoji, 32,000 letters.
struct HostileText {
    std::string text;
    std::string formula;  // the same as an expression, shorter when it is a long one
};
HostileText hostileText(Random& random);

// Writes the sheet into the workbook.
void plant(session::Workbook& workbook, Random random);

}  // namespace council::test
