// Every workbook of the examples folder: the name of its file, and what is in it.
#pragma once

#include "maker/workbook.h"

#include <string_view>

namespace council::maker {

Workbook annexA();
Workbook benchmarkComparison();
Workbook boardReport();
Workbook fosterRecruitment();
Workbook improvementPlan();
Workbook inspectionReport();
Workbook planQuality();

struct Example {
    std::string_view file;
    Workbook (*describe)();
};
inline constexpr Example examples[] = {
    {"annex-a-timeliness.ods", annexA},
    {"benchmark.ods", benchmarkComparison},
    {"board-report-2021.ods", boardReport},
    {"foster-recruitment.ods", fosterRecruitment},
    {"improvement-plan-2016.ods", improvementPlan},
    {"inspection-2012.ods", inspectionReport},
    {"plan-quality.ods", planQuality},
};

}  // namespace council::maker
