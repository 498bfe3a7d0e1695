// The UNO service behind FOSTER.*: it hands each call to the function of the same name.
#include "addin/families.h"
#include "addin/services/service.h"

#include <org/councilindicators/XFoster.hpp>

namespace council::addin {

namespace {

using uno::Any;
using Range = uno::Reference<com::sun::star::table::XCellRange>;
using Pairs = uno::Sequence<Any>;

class Foster : public Service<org::councilindicators::XFoster> {
 public:
    Foster() : Service("org.councilindicators.Foster") {}

    Any SAL_CALL target(const Document& document, const Any& effectiveDates, const Any& targets,
                        const Any& asAt) override {
        return answer(foster_places::target, document, {&effectiveDates, &targets, &asAt});
    }
    Any SAL_CALL expected(const Document& document, const Any& target, const Any& from,
                          const Any& to, const Any& asAt, const Any& profile) override {
        return answer(foster_places::expected, document, {&target, &from, &to, &asAt, &profile});
    }
    Any SAL_CALL recruited(const Document& document, const Range& approvals, const Any& from,
                           const Any& to, const Any& asAt, const Any& units,
                           const Pairs& pairs) override {
        const Any approved(approvals);
        const Any all(pairs);
        return answer(foster_places::recruited, document,
                      {&approved, &from, &to, &asAt, &units, &all});
    }
    Any SAL_CALL percent(const Any& recruited, const Any& target) override {
        return answer(foster_places::percent, {}, {&recruited, &target});
    }
    Any SAL_CALL status(const Document& document, const Any& recruited, const Any& target,
                        const Any& from, const Any& to, const Any& asAt, const Any& tolerance,
                        const Any& profile) override {
        return answer(foster_places::status, document,
                      {&recruited, &target, &from, &to, &asAt, &tolerance, &profile});
    }
    Any SAL_CALL rag(const Document& document, const Any& recruited, const Any& target,
                     const Any& from, const Any& to, const Any& asAt, const Any& tolerance,
                     const Any& profile, const Any& scheme) override {
        return answer(foster_places::rag, document,
                      {&recruited, &target, &from, &to, &asAt, &tolerance, &profile, &scheme});
    }
    Any SAL_CALL net(const Document& document, const Range& approvals, const Range& leavings,
                     const Any& from, const Any& to, const Any& asAt, const Any& units,
                     const Pairs& pairs) override {
        const Any approved(approvals);
        const Any left(leavings);
        const Any all(pairs);
        return answer(foster_places::net, document,
                      {&approved, &left, &from, &to, &asAt, &units, &all});
    }
    Any SAL_CALL stock(const Document& document, const Range& approvals, const Range& leavings,
                       const Any& asAt, const Any& units, const Pairs& pairs) override {
        const Any approved(approvals);
        const Any left(leavings);
        const Any all(pairs);
        return answer(foster_places::stock, document, {&approved, &left, &asAt, &units, &all});
    }
    Any SAL_CALL leavingrate(const Document& document, const Range& approvals,
                             const Range& leavings, const Any& from, const Any& to, const Any& asAt,
                             const Pairs& pairs) override {
        const Any approved(approvals);
        const Any left(leavings);
        const Any all(pairs);
        return answer(foster_places::leavingrate, document,
                      {&approved, &left, &from, &to, &asAt, &all});
    }
    Any SAL_CALL conversion(const Document& document, const Range& earlier, const Range& later,
                            const Any& from, const Any& to, const Any& asAt, const Any& basis,
                            const Any& within, const Pairs& pairs) override {
        const Any before(earlier);
        const Any after(later);
        const Any all(pairs);
        return answer(foster_places::conversion, document,
                      {&before, &after, &from, &to, &asAt, &basis, &within, &all});
    }
    Any SAL_CALL funnel(const Document& document, const Range& stages, const Any& from,
                        const Any& to, const Any& asAt, const Pairs& pairs) override {
        const Any columns(stages);
        const Any all(pairs);
        return answer(foster_places::funnel, document, {&columns, &from, &to, &asAt, &all});
    }
    Any SAL_CALL forecast(const Document& document, const Range& approvals, const Any& from,
                          const Any& to, const Any& asAt, const Any& part, const Any& level,
                          const Any& learnFrom, const Pairs& pairs) override {
        const Any approved(approvals);
        const Any all(pairs);
        return answer(foster_places::forecast, document,
                      {&approved, &from, &to, &asAt, &part, &level, &learnFrom, &all});
    }
    Any SAL_CALL chance(const Document& document, const Range& approvals, const Any& target,
                        const Any& from, const Any& to, const Any& asAt, const Any& learnFrom,
                        const Pairs& pairs) override {
        const Any approved(approvals);
        const Any all(pairs);
        return answer(foster_places::chance, document,
                      {&approved, &target, &from, &to, &asAt, &learnFrom, &all});
    }
    Any SAL_CALL needed(const Document& document, const Any& recruited, const Any& target,
                        const Any& asAt, const Any& to, const Any& per, const Any& conversion,
                        const Any& lead) override {
        return answer(foster_places::needed, document,
                      {&recruited, &target, &asAt, &to, &per, &conversion, &lead});
    }

 private:
    static Any answer(foster_places::Place place, const Document& document,
                      std::initializer_list<const Any*> values) {
        return run(fosterFunctions()[place], document, values);
    }
};

}  // namespace

}  // namespace council::addin

COUNCIL_SERVICE_FACTORY(org_councilindicators_Foster, council::addin::Foster)
