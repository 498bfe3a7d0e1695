#include "addin/families/timeliness_cases.h"

#include "core/timeliness/problem_rows.h"

namespace council::addin {

using namespace timeliness;

void leaveOut(const Why& why, const Columns::Row& row, const Case& dates, Reason reason,
              std::size_t first, std::size_t line) {
    why.leavesOut([&] {
        return LeftOut{row.address(first + (reason == Reason::unreadableEnd ? 1 : 0)),
                       troubleOf(reason, dates, {row.cell(first), row.cell(first + 1)}),
                       LeftOut::What::row, line};
    });
}

Outcome<Cases> Cases::read(const Call& call, const Places& places) {
    COUNCIL_TRY(records, Records::read(call, {places.starts, places.ends}, places.pairs));
    COUNCIL_TRY(asAt, single<read::AsAt>(call, places.asAt));
    COUNCIL_TRY(period, periodOf(call, places.from, places.to));
    COUNCIL_TRY(holidays, holidaysOf(call, places.calendar));
    return Cases(std::move(records), asAt, period, std::move(holidays));
}

Tally JudgedCases::tally(Basis basis, const Why& why) const {
    Tally tally(basis, cases_.period(), cases_.asAt());
    forEach(why, [&](const Columns::Row&, const Case& dates, const Verdict& verdict, const Limit*) {
        tally.add(dates, verdict);
    });
    return tally;
}

}  // namespace council::addin
