#include "office/check/find.h"

#include <algorithm>
#include <iterator>

namespace council::check {

Findings valuesOnlyTheExtensionGives(const Material& material) {
    if (!material.isExcelFile) {
        return {};
    }
    const auto isIndicator = &Formula::isIndicator;
    const auto first = std::ranges::find_if(material.formulas, isIndicator);
    if (first == material.formulas.end()) {
        return {};
    }
    const auto count = std::ranges::count_if(material.formulas, isIndicator);
    return {{Found::extensionOnly, first->place, {{"count", std::to_string(count)}}}};
}

Findings findAll(const Material& material) {
    Findings all;
    for (const auto& find :
         {troubledFormulas, typedOver, unlikeNeighbours, rangesThatEndEarly, columnsOutOfStep,
          listsNotSeen, otherTables, totalsCounted, oddDates, wordsThatDoNotCount,
          asAtDatesThatDiffer, asAtAfterTheList, provisionalHolidays, limitsUnlikeTheirStandard,
          valuesOnlyTheExtensionGives}) {
        std::ranges::move(find(material), std::back_inserter(all));
    }
    return all;
}

}  // namespace council::check
