// What the bench measures, group by group. Each prints its lines as they are known.
#pragma once

#include "report.h"
#include "session/office.h"

namespace council::bench {

struct Bench {
    session::Office& office;
    int runs;
    Report& report;
};

// Every row function, a formula in each of 100,000 rows, beside the floor: an add-in function that
// gets the same arguments and answers with a constant.
void rowFunctions(const Bench& bench);
// The same for those that look a figure up in a list, in fewer rows.
void listFunctions(const Bench& bench);
// What a call of each takes in instructions, beside the floor's: less than a time says, but the
// same in every run.
void rowInstructions(const Bench& bench);
// Every function over columns of 100,000 rows, beside reading the same columns and doing nothing.
void columnFunctions(const Bench& bench);
// MILESTONE.RAG beside what people would use instead: EOMONTH as the measure of an add-in of
// LibreOffice's own, IF, and the same logic in Python and in Basic.
void alternatives(const Bench& bench);
// Working days over 100,000 cases, beside NETWORKDAYS and WORKDAY with the same holidays.
void timeliness(const Bench& bench);
// 20,000 children with 100,000 reviews, and a tenth of them.
void reviews(const Bench& bench);
// What reading a million rows of two columns adds to LibreOffice's memory.
void memoryOfAMillionRows(const Bench& bench);
// How long LibreOffice takes to start with the extension, and without.
void start(const Bench& bench);
// A thousand rows to a million.
void growth(const Bench& bench);

}  // namespace council::bench
