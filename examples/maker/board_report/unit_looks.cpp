#include "maker/board_report/sheets.h"
#include "maker/styles.h"

#include <utility>

namespace council::maker::board_report {
namespace {

struct UnitLook {
    std::string_view unit;
    std::string_view figures;
    std::string_view changes;
};
constexpr UnitLook unitLooks[] = {
    {"per cent", style::formulaPercentDecimal, style::formulaPoints},
    {"£", style::formulaSum, style::formulaPounds},
    {"£m", style::formulaMillions, style::formulaMillionsChange},
};

}  // namespace

void lookByUnit(Sheet& sheet, const std::string& range, const std::string& unit, Shown shown) {
    ConditionalFormat format{range, {}};
    for (const UnitLook& look : unitLooks) {
        format.conditions.push_back(
            {"formula-is([.$" + unit + "]=\"" + std::string(look.unit) + "\")",
             std::string(shown == Shown::Figures ? look.figures : look.changes)});
    }
    sheet.colours.push_back(std::move(format));
}

}  // namespace council::maker::board_report
