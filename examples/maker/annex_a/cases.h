// The formulas that count cases of one timescale, as people would type them.
#pragma once

#include "maker/annex_a/sheets.h"

#include <string>
#include <string_view>

namespace council::maker::annex_a {

class Cases {
 public:
    explicit Cases(const Timescale& timescale);

    // Without the = in front, to stand in larger formulas. The period is given as two arguments,
    // "PeriodFrom;AsAt"; empty: no bound.
    std::string count(std::string_view what, std::string_view period = "PeriodFrom;AsAt") const;
    std::string percent(std::string_view period = "PeriodFrom;AsAt") const;
    std::string summary() const;
    std::string trend(int months) const;
    std::string breakdown() const;  // by team
    std::string bands(std::string_view upperLimits, std::string_view basis) const;

 private:
    std::string teams_;     // "AssessmentTeams"
    std::string columns_;   // "AssessmentStarts;AssessmentEnds"
    std::string measured_;  // the same with limit and as-at date
    std::string pairs_;     // "" or ";range;criterion…"
};

// A table of unknown height for a block of cells: empty below its last row, where Calc has #N/A.
std::string filledUp(const std::string& table, const std::string& block);

}  // namespace council::maker::annex_a
