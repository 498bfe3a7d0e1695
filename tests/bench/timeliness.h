#pragma once

#include "session/office.h"

namespace council::bench {

// Working days over 100,000 cases, beside NETWORKDAYS and WORKDAY with the same holidays.
void timeliness(session::Office& office, int runs);
// What reading a million rows of two columns adds to LibreOffice's memory.
void memoryOfAMillionRows(session::Office& office);

}  // namespace council::bench
