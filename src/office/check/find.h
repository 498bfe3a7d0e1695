// Everything that can be found in what was read, in the order of the workbook's cells. What needs
// the functions themselves (why a cell shows an error, which rows are left out) is added by the
// command.
#pragma once

#include "office/check/finding.h"

#include <vector>

namespace council::check {

using Findings = std::vector<Finding>;

Findings findAll(const Material& material);

// The indicator formulas that show an error or Check: the first five of each column and formula,
// then how many more. What explains each of the first is left open: {explanation}.
Findings troubledFormulas(const Material& material);
// Words or figures typed where the cells around have a formula.
Findings typedOver(const Material& material);
Findings rowsWithoutFormula(const Material& material);
Findings unlikeNeighbours(const Material& material);
Findings rangesUnlikeTheirLists(const Material& material);
Findings columnsGivenTwice(const Material& material);
Findings columnsOutOfStep(const Material& material);
Findings listsNotSeen(const Material& material);
Findings otherTables(const Material& material);
Findings totalsCounted(const Material& material);
Findings oddDates(const Material& material);
Findings wordsThatDoNotCount(const Material& material);
Findings percentAgainstShares(const Material& material);
Findings asAtDatesThatDiffer(const Material& material);
Findings asAtAfterTheList(const Material& material);
Findings provisionalHolidays(const Material& material);
Findings limitsUnlikeTheirStandard(const Material& material);
Findings wholeWorkbook(const Material& material);

}  // namespace council::check
