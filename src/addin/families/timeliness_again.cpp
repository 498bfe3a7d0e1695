// REPEATS: what came again.
#include "addin/readers.h"
#include "addin/records.h"
#include "addin/whole.h"
#include "core/timeliness/ids.h"
#include "core/timeliness/repeats.h"
#include "core/timeliness/sentences.h"

namespace council::addin {

namespace {

using namespace timeliness;

struct Of : read::From<readRepeatsOf> {
    static RepeatsOf otherwise() { return RepeatsOf::events; }
};
struct Occurrences : read::From<readOccurrences> {
    static int otherwise() { return 2; }
};

Outcome<double> repeats(const Call& call, const Why& why) {
    using Place = places::TimelinessRepeats;
    COUNCIL_TRY(columns, Columns::read(call, {Place::ids, Place::dates}));
    COUNCIL_TRY(pairs, Pairs::read(call, Place::pairs, columns.rows(), 1));
    COUNCIL_TRY(within, single<read::From<readWithin>>(call, Place::within));
    COUNCIL_TRY(asAt, single<read::AsAt>(call, Place::asAt));
    COUNCIL_TRY(period, periodOf(call, Place::from, Place::to));
    COUNCIL_TRY(of, single<Of>(call, Place::count));
    COUNCIL_TRY(occurrences, single<Occurrences>(call, Place::occurrences));
    Repeats found({within, occurrences}, HolidayChoice(), period, asAt);
    columns.forEach([&](const Columns::Row& row) {
        const DateReading date = row.date(1);
        const std::string id = idOf(row.cell(0));
        const bool isEmpty = date.isBlank() && id.empty();
        if (!isEmpty && pairs.admit({row.index(), 0})) {
            leaveOut(why, row, found.add(static_cast<std::uint32_t>(row.index()), id, date));
        }
    });
    const RepeatCounts counts = found.count();
    for (const std::uint32_t row : counts.beyond) {
        why.leavesOut([&] {
            return LeftOut{columns.address(1, static_cast<sal_Int32>(row)),
                           troubleWith("outsideCalendar")};
        });
    }
    why([&] { return found.sentence(counts, of); });
    return counts.share(of);
}

}  // namespace

const Rule timelinessRepeats = asWhole<repeats>;

}  // namespace council::addin
