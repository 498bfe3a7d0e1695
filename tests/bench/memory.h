// The memory of the LibreOffice a session runs.
#pragma once

#include "session/office.h"

namespace council::bench {

struct Memory {
    double now = 0;   // in megabytes: resident
    double peak = 0;  // the most it has been
};
Memory memoryOf(const session::Office& office);
// Forgets the peak so far.
void resetPeak(const session::Office& office);

}  // namespace council::bench
