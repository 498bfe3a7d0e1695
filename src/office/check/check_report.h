// What Check this workbook found, in words, as the window, the new sheet and a macro show it.
#pragma once

#include "office/check/find.h"
#include "office/request.h"
#include "office/workbook.h"

#include <string>
#include <vector>

namespace council::office {

struct ReportLine {
    check::Place place;
    check::Kind kind;
    std::string sheet;
    std::string cell;  // "B7"
    std::string kindText;
    std::string sentence;
    std::string remedy;
};

std::vector<ReportLine> reportLines(const check::Findings& findings,
                                    const check::Material& material, const Wording& wording);

// Shows them. Whether the person wants them on a new sheet.
bool showFindings(const Request& request, const OpenWorkbook& workbook,
                  const std::vector<ReportLine>& lines);

// On a new sheet behind the others, with a link to each cell: one step to undo. Answers its name.
std::string writeFindings(const Request& request, const OpenWorkbook& workbook,
                          const std::vector<ReportLine>& lines);

}  // namespace council::office
