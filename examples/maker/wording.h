// Texts that differ between an example and its template hold both, side by side where they are
// used: "Deadlines count from publication{{ on 27 July 2012||}}." Left of the bars is what the
// example says, right of them what the template says.
#pragma once

#include "maker/workbook.h"

namespace council::maker {

enum class Wording { Example, Template };

// The workbook with the words of the one or the other, in cells, formulas and footers.
Workbook worded(Workbook book, Wording wording);

}  // namespace council::maker
