#include "office/check/check_report.h"

namespace council::office {

std::vector<ReportLine> reportLines(const check::Findings& findings,
                                    const check::Material& material, const Wording& wording) {
    std::vector<ReportLine> lines;
    for (const check::Finding& finding : findings) {
        const check::Advice& advice = check::adviceOf(finding.found);
        lines.push_back({finding.place, advice.kind,
                         material.sheets.at(static_cast<std::size_t>(finding.place.sheet)),
                         nameOf(finding.place, material, finding.place.sheet),
                         wording.say(check::titleOf(advice.kind)),
                         wording.say(advice.sentence, finding.blanks),
                         wording.say(advice.remedy, finding.blanks)});
    }
    return lines;
}

}  // namespace council::office
