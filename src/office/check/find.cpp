#include "office/check/find.h"

#include <algorithm>
#include <iterator>

namespace council::check {

Findings wholeWorkbook(const Material& material) {
    const auto isIndicator = &Formula::isIndicator;
    const auto first = std::ranges::find_if(material.formulas, isIndicator);
    if (first == material.formulas.end()) {
        return {};
    }
    Findings findings;
    if (material.isExcelFile) {
        const auto count = std::ranges::count_if(material.formulas, isIndicator);
        findings.push_back(
            {Found::extensionOnly, first->place, {{"count", std::to_string(count)}}});
    }
    if (material.isRoundedAsShown) {
        findings.push_back({Found::roundedAsShown, first->place, {}});
    }
    if (material.isCalculatedByHand) {
        findings.push_back({Found::calculatedByHand, first->place, {}});
    }
    return findings;
}

Findings findAll(const Material& material) {
    Findings all;
    for (const auto& find :
         {troubledFormulas, typedOver, rowsWithoutFormula, unlikeNeighbours, rangesUnlikeTheirLists,
          columnsGivenTwice, columnsOutOfStep, listsNotSeen, otherTables, totalsCounted, oddDates,
          wordsThatDoNotCount, percentAgainstShares, asAtDatesThatDiffer, asAtAfterTheList,
          provisionalHolidays, limitsUnlikeTheirStandard, wholeWorkbook}) {
        std::ranges::move(find(material), std::back_inserter(all));
    }
    return all;
}

}  // namespace council::check
