#include "addin/families/timeliness_cases.h"

namespace council::addin {

using namespace timeliness;

Outcome<Cases> Cases::read(const Call& call, const Places& places) {
    COUNCIL_TRY(records, Records::read(call, {places.starts, places.ends}, places.pairs));
    COUNCIL_TRY(asAt, single<read::AsAt>(call, places.asAt));
    COUNCIL_TRY(period, periodOf(call, places.from, places.to));
    COUNCIL_TRY(holidays, holidaysOf(call, places.calendar));
    return Cases(std::move(records), asAt, period, std::move(holidays));
}

Tally JudgedCases::tally(Basis basis) const {
    Tally tally(basis, cases_.period(), cases_.asAt());
    forEach(
        [&](const Case& row, const Verdict& verdict, const Limit*) { tally.add(row, verdict); });
    return tally;
}

}  // namespace council::addin
