// The formulas that count cases of one timescale, as people would type them.
#pragma once

#include "maker/annex_a/sheets.h"

#include <string>
#include <string_view>

namespace council::annex_a {

// Of one team when the cell with its name is given, of all teams otherwise.
class Cases {
 public:
    explicit Cases(const Timescale& timescale, std::string_view teamCell = {});

    // Without the = in front, to stand in larger formulas. The period is given as two arguments,
    // "PeriodFrom;AsAt"; empty: no bound.
    std::string count(std::string_view what, std::string_view period = "PeriodFrom;AsAt") const;
    std::string percent(std::string_view period = "PeriodFrom;AsAt") const;
    std::string summary() const;
    std::string bands(std::string_view upperLimits, std::string_view basis) const;

 private:
    std::string columns_;   // "AssessmentStarts;AssessmentEnds"
    std::string measured_;  // the same with limit and as-at date
    std::string pairs_;     // "" or ";range;criterion…"
};

}  // namespace council::annex_a
