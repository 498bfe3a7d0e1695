// PROBLEMS: which rows a timeliness figure leaves out, and which cases are overdue.
#include "addin/columns.h"
#include "addin/families/sentences.h"
#include "addin/families/timeliness_cases.h"
#include "addin/limits.h"
#include "addin/readers.h"
#include "addin/whole.h"
#include "core/timeliness/problem_rows.h"

#include <optional>

namespace council::addin {

namespace {

using namespace timeliness;
using indicators::says;

// Nothing where no limit is given: a blank cell is none.
Outcome<std::optional<Limits>> limitsOf(const Call& call, std::size_t place, sal_Int32 rows) {
    const Argument& argument = call[place];
    const bool isBlank = argument.isOmitted() || (!argument.isRange() && argument.at({}).isBlank());
    if (isBlank) {
        return std::optional<Limits>();
    }
    COUNCIL_TRY(limits, Limits::read(call, place, rows));
    return std::optional(std::move(limits));
}

Outcome<Cell> shown(const Cell& cell) {
    if (cell.isError()) {
        return Problem::nothing(says("cellInError"), says("cellInError.fix"));
    }
    return cell;
}

Outcome<Table> problems(const Call& call, const Why& why) {
    using Place = places::IndicatorsProblems;
    COUNCIL_TRY(columns, Columns::read(call, {Place::starts, Place::ends}));
    COUNCIL_TRY(asAt, single<read::AsAt>(call, Place::asAt));
    COUNCIL_TRY(limits, limitsOf(call, Place::limit, columns.rows()));
    COUNCIL_TRY(holidays, holidaysOf(call, Place::calendar));
    ProblemRows found(holidays, asAt);
    columns.forEach([&](const Columns::Row& row) {
        const Case dates{row.date(0), row.date(1)};
        if (dates.start.isBlank() && dates.end.isBlank()) {
            return;
        }
        const Cell start = row.cell(0);
        const Cell end = row.cell(1);
        const std::size_t sheetRow = static_cast<std::size_t>(columns.firstSheetRow()) +
                                     static_cast<std::size_t>(row.index());
        const auto reason = limits
                                ? found.add(sheetRow, dates, {start, end}, limits->of(row.index()))
                                : found.add(sheetRow, dates, {start, end});
        if (reason) {
            leaveOut(why, row, dates, *reason);
        }
    });
    const auto rows = found.rows();
    why([&] {
        return rows.empty() ? texts::Phrase(says("noProblems"))
                            : texts::Phrase::counted({says("problems.one"), says("problems.other")},
                                                     static_cast<std::int64_t>(rows.size()));
    });
    Table table{"Row", "Start", "End", "What is wrong"};
    for (const ProblemRow& each : rows) {
        table.addRow({Cell(static_cast<double>(each.row)), shown(each.start), shown(each.end),
                      Cell(each.trouble.english())});
    }
    if (rows.empty()) {
        table.addRow({Cell(), Cell(), Cell(), Cell("none")});
    }
    return table;
}

}  // namespace

const Rule indicatorsProblems = asWhole<problems>;

}  // namespace council::addin
