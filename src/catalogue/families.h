// The tables behind the catalogue, one file a family.
#pragma once

#include "catalogue/catalogue.h"

#include <span>

namespace council::catalogue {

std::span<const Function> milestoneFunctions();
std::span<const Function> ragFunctions();
std::span<const Function> timelinessFunctions();
std::span<const Function> benchmarkFunctions();
std::span<const Function> trendFunctions();
std::span<const Function> ofstedFunctions();
std::span<const Function> indicatorsFunctions();

}  // namespace council::catalogue
