// The UNO service behind TIMELINESS.*: it hands each call to the function of the same name.
#include "addin/families.h"
#include "addin/services/service.h"

#include <org/councilindicators/XTimeliness.hpp>

namespace council::addin {

namespace {

using uno::Any;
using Range = uno::Reference<com::sun::star::table::XCellRange>;
using Pairs = uno::Sequence<Any>;

class Timeliness : public Service<org::councilindicators::XTimeliness> {
 public:
    Timeliness() : Service("org.councilindicators.Timeliness") {}

    Any SAL_CALL due(const Document& document, const Any& start, const Any& limit,
                     const Any& calendar) override {
        return run(timelinessFunctions()[timeliness_places::due], document,
                   {&start, &limit, &calendar});
    }
    Any SAL_CALL elapsed(const Document& document, const Any& start, const Any& end,
                         const Any& unit, const Any& calendar) override {
        return run(timelinessFunctions()[timeliness_places::elapsed], document,
                   {&start, &end, &unit, &calendar});
    }
    Any SAL_CALL status(const Document& document, const Any& start, const Any& end,
                        const Any& limit, const Any& asAt, const Any& calendar) override {
        return run(timelinessFunctions()[timeliness_places::status], document,
                   {&start, &end, &limit, &asAt, &calendar});
    }
    Any SAL_CALL percent(const Document& document, const Range& starts, const Range& ends,
                         const Any& limit, const Any& asAt, const Any& from, const Any& to,
                         const Any& basis, const Any& calendar, const Pairs& pairs) override {
        const Any startsRange(starts);
        const Any endsRange(ends);
        const Any all(pairs);
        return run(timelinessFunctions()[timeliness_places::percent], document,
                   {&startsRange, &endsRange, &limit, &asAt, &from, &to, &basis, &calendar, &all});
    }
    Any SAL_CALL count(const Document& document, const Range& starts, const Range& ends,
                       const Any& limit, const Any& asAt, const Any& what, const Any& from,
                       const Any& to, const Any& basis, const Any& calendar,
                       const Pairs& pairs) override {
        const Any startsRange(starts);
        const Any endsRange(ends);
        const Any all(pairs);
        return run(
            timelinessFunctions()[timeliness_places::count], document,
            {&startsRange, &endsRange, &limit, &asAt, &what, &from, &to, &basis, &calendar, &all});
    }
    Any SAL_CALL delay(const Document& document, const Range& starts, const Range& ends,
                       const Any& limit, const Any& asAt, const Any& statistic, const Any& from,
                       const Any& to, const Any& calendar, const Pairs& pairs) override {
        const Any startsRange(starts);
        const Any endsRange(ends);
        const Any all(pairs);
        return run(
            timelinessFunctions()[timeliness_places::delay], document,
            {&startsRange, &endsRange, &limit, &asAt, &statistic, &from, &to, &calendar, &all});
    }
    Any SAL_CALL duration(const Document& document, const Range& starts, const Range& ends,
                          const Any& unit, const Any& asAt, const Any& statistic, const Any& from,
                          const Any& to, const Any& calendar, const Pairs& pairs) override {
        const Any startsRange(starts);
        const Any endsRange(ends);
        const Any all(pairs);
        return run(
            timelinessFunctions()[timeliness_places::duration], document,
            {&startsRange, &endsRange, &unit, &asAt, &statistic, &from, &to, &calendar, &all});
    }
    Any SAL_CALL bands(const Document& document, const Range& starts, const Range& ends,
                       const Any& upperLimits, const Any& asAt, const Any& unit, const Any& from,
                       const Any& to, const Any& basis, const Any& calendar,
                       const Pairs& pairs) override {
        const Any startsRange(starts);
        const Any endsRange(ends);
        const Any all(pairs);
        return run(timelinessFunctions()[timeliness_places::bands], document,
                   {&startsRange, &endsRange, &upperLimits, &asAt, &unit, &from, &to, &basis,
                    &calendar, &all});
    }
    Any SAL_CALL summary(const Document& document, const Range& starts, const Range& ends,
                         const Any& limit, const Any& asAt, const Any& from, const Any& to,
                         const Any& calendar, const Pairs& pairs) override {
        const Any startsRange(starts);
        const Any endsRange(ends);
        const Any all(pairs);
        return run(timelinessFunctions()[timeliness_places::summary], document,
                   {&startsRange, &endsRange, &limit, &asAt, &from, &to, &calendar, &all});
    }
    Any SAL_CALL uptodate(const Document& document, const Range& entered, const Range& left,
                          const Range& lastDone, const Any& limit, const Any& asAt,
                          const Any& firstLimit, const Any& calendar, const Pairs& pairs) override {
        const Any enteredRange(entered);
        const Any leftRange(left);
        const Any lastDoneRange(lastDone);
        const Any all(pairs);
        return run(timelinessFunctions()[timeliness_places::uptodate], document,
                   {&enteredRange, &leftRange, &lastDoneRange, &limit, &asAt, &firstLimit,
                    &calendar, &all});
    }
    Any SAL_CALL reviews(const Document& document, const Range& ids, const Range& starts,
                         const Range& ends, const Range& reviewIds, const Range& reviewDates,
                         const Any& schedule, const Any& asAt, const Any& calendar,
                         const Pairs& pairs) override {
        const Any idsRange(ids);
        const Any startsRange(starts);
        const Any endsRange(ends);
        const Any reviewIdsRange(reviewIds);
        const Any reviewDatesRange(reviewDates);
        const Any all(pairs);
        return run(timelinessFunctions()[timeliness_places::reviews], document,
                   {&idsRange, &startsRange, &endsRange, &reviewIdsRange, &reviewDatesRange,
                    &schedule, &asAt, &calendar, &all});
    }
    Any SAL_CALL next(const Document& document, const Any& start, const Any& reviewDates,
                      const Any& schedule, const Any& asAt, const Any& calendar) override {
        return run(timelinessFunctions()[timeliness_places::next], document,
                   {&start, &reviewDates, &schedule, &asAt, &calendar});
    }
    Any SAL_CALL workingday(const Document& document, const Any& date,
                            const Any& calendar) override {
        return run(timelinessFunctions()[timeliness_places::workingday], document,
                   {&date, &calendar});
    }
    Any SAL_CALL holidays(const Document& document, const Any& calendar, const Any& from,
                          const Any& to) override {
        return run(timelinessFunctions()[timeliness_places::holidays], document,
                   {&calendar, &from, &to});
    }
    Any SAL_CALL standard(const Any& code, const Any& what) override {
        return run(timelinessFunctions()[timeliness_places::standard], {}, {&code, &what});
    }
    Any SAL_CALL standards() override {
        return run(timelinessFunctions()[timeliness_places::standards], {}, {});
    }
};

}  // namespace

}  // namespace council::addin

COUNCIL_SERVICE_FACTORY(org_councilindicators_Timeliness, council::addin::Timeliness)
