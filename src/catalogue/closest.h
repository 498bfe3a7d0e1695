// The function a misspelt name was meant for.
#pragma once

#include "catalogue/catalogue.h"

namespace council::catalogue {

// The function whose name people type differs least from that, by at most two slips: a letter left
// out, added, changed, or two beside each other exchanged. Nothing when there is none so close, or
// when the name is a function's own.
const Function* closest(std::string_view name);

}  // namespace council::catalogue
