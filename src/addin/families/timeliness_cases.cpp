#include "addin/families/timeliness_cases.h"

#include <utility>

namespace council::addin::timeliness_family {

using namespace timeliness;

Outcome<Cases> Cases::read(const Call& call, const Places& places) {
    COUNCIL_TRY(columns, Columns::read(call, {0, 1}));
    COUNCIL_TRY(pairs, Pairs::read(call, places.pairs, columns.rows(), 1));
    COUNCIL_TRY(asAt, asAtOf(call, places.asAt));
    COUNCIL_TRY(period, periodOf(call, places.from, places.to));
    COUNCIL_TRY(holidays, holidaysOf(call, places.calendar));
    Cases cases(std::move(columns), std::move(pairs));
    cases.asAt_ = asAt;
    cases.period_ = period;
    cases.holidays_ = std::move(holidays);
    return cases;
}

Outcome<JudgedCases> JudgedCases::read(const Call& call, const Places& places) {
    constexpr std::size_t limit = 2;
    COUNCIL_TRY(cases, Cases::read(call, places));
    COUNCIL_TRY(limits, Limits::read(call, limit, cases.rows()));
    return JudgedCases(std::move(cases), std::move(limits));
}

Tally JudgedCases::tally(Basis basis) const {
    Tally tally(basis, cases_.period(), cases_.asAt());
    forEach(
        [&](const Case& row, const Verdict& verdict, const Limit*) { tally.add(row, verdict); });
    return tally;
}

}  // namespace council::addin::timeliness_family
