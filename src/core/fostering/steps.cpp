#include "core/fostering/steps.h"

#include "core/dates/reading.h"
#include "core/fostering/period.h"
#include "core/fostering/sentences.h"
#include "core/values/quantity.h"

namespace council::fostering {

namespace {

texts::Phrase number(std::size_t number) {
    return texts::Phrase::number(static_cast<std::int64_t>(number));
}

Problem wrongRow(std::string_view argument, const Cell& given, std::size_t row,
                 const texts::Text& trouble, const texts::Text& fix) {
    return Problem::inArgument(given, {trouble, {{"row", number(row + 1)}}}, fix).about(argument);
}

texts::Phrase sizeOf(const Grid& grid) {
    if (grid.rows() == 1 || grid.columns() == 1) {
        return {grid.columns() == 1 ? says("list") : says("row"),
                {{"count", number(grid.cells().size())}}};
    }
    return {says("table"), {{"rows", number(grid.rows())}, {"columns", number(grid.columns())}}};
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
        return Problem{Problem::Kind::argument,
                       "targets",
                       sizeOf(targets),
                       {says("otherSize"), {{"dates", sizeOf(dates)}}},
                       says("otherSize.fix")};
    }
    std::vector<Step> steps;
    for (std::size_t row = 0; row < dates.cells().size(); ++row) {
        const Cell& dateCell = dates.cells()[row];
        const Cell& targetCell = targets.cells()[row];
        const DateReading date = readDate(dateCell, nullDate, MonthEdge::first);
        const Quantity target = readQuantity(targetCell);
        if (date.isUnreadable()) {
            return wrongRow("effective_dates", dateCell, row, says("rowNoDate"),
                            says("rowNoDate.fix"));
        }
        if (target.isUnreadable() || target.number < 0) {
            return wrongRow("targets", targetCell, row, says("rowNoTarget"),
                            says("rowNoTarget.fix"));
        }
        if (date.isReadable()) {
            steps.push_back(
                {date.moment.day, target.isNumber() ? std::optional(target.number) : std::nullopt});
        } else if (target.isNumber() && target.number != 0) {
            return wrongRow("targets", targetCell, row, says("rowWithoutDate"),
                            says("rowWithoutDate.fix"));
        }
    }
    return Steps(std::move(steps));
}

}  // namespace council::fostering
