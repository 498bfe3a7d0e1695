// The growth as a picture: rows and time, both in powers of ten, so that a straight line at 45
// degrees is a cost that grows as the rows do.
#pragma once

#include "report.h"

#include <filesystem>
#include <vector>

namespace council::bench {

void writeChart(const std::vector<Point>& points, const std::filesystem::path& file);

}  // namespace council::bench
