#include "core/fostering/steps.h"

#include "core/dates/reading.h"
#include "core/values/quantity.h"

namespace council::fostering {

namespace {

Problem wrongRow(std::string_view argument, const Cell& given, std::size_t row,
                 const std::string& trouble, const std::string& fix) {
    return Problem::inArgument(given, trouble + " (row " + std::to_string(row + 1) + ")", fix)
        .about(argument);
}

std::string sizeOf(const Grid& grid) {
    if (grid.rows() == 1 || grid.columns() == 1) {
        return "a list of " + std::to_string(grid.cells().size());
    }
    return "a list of " + std::to_string(grid.rows()) + " rows by " +
           std::to_string(grid.columns()) + " columns";
}

}  // namespace

const Step* Steps::inForce(Day day) const {
    const Step* latest = nullptr;
    for (const Step& step : steps_) {
        if (step.from <= day && (latest == nullptr || step.from >= latest->from)) {
            latest = &step;
        }
    }
    return latest;
}

Outcome<Steps> readSteps(const Grid& dates, const Grid& targets, Day nullDate) {
    if (dates.rows() != targets.rows() || dates.columns() != targets.columns()) {
        return Problem{Problem::Kind::argument, "targets", sizeOf(targets),
                       "does not match the dates, " + sizeOf(dates),
                       "give each effective date its target"};
    }
    std::vector<Step> steps;
    for (std::size_t row = 0; row < dates.cells().size(); ++row) {
        const Cell& dateCell = dates.cells()[row];
        const Cell& targetCell = targets.cells()[row];
        const DateReading date = readDate(dateCell, nullDate, MonthEdge::first);
        const Quantity target = readQuantity(targetCell);
        if (date.isUnreadable()) {
            return wrongRow("effective_dates", dateCell, row,
                            "is not a date this function can read",
                            "write a date such as 01/09/2021, and leave headings out");
        }
        if (target.isUnreadable() || target.number < 0) {
            return wrongRow("targets", targetCell, row, "is not a target",
                            "write a number of 0 or more");
        }
        if (date.isReadable()) {
            steps.push_back(
                {date.moment.day, target.isNumber() ? std::optional(target.number) : std::nullopt});
        } else if (target.isNumber() && target.number != 0) {
            return wrongRow("targets", targetCell, row, "has no date from which it applies",
                            "write the date beside it");
        }
    }
    return Steps(std::move(steps));
}

}  // namespace council::fostering
