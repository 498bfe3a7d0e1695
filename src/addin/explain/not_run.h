#pragma once

#include "addin/explain/formula.h"
#include "texts/phrase.h"

namespace council::addin {

// A sentence that says why Calc does not run the function at all; empty where it does.
texts::Phrase whyNotRun(const Formula& formula);

}  // namespace council::addin
