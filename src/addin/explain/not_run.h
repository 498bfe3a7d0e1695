#pragma once

#include "addin/explain/formula.h"

namespace council::addin {

// Why Calc does not run the function at all; empty where it does.
std::string whyNotRun(const Formula& formula);

}  // namespace council::addin
