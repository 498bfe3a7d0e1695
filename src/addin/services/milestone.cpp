// The UNO service behind MILESTONE.*: it hands each call to the function of the same name.
#include "addin/families.h"
#include "addin/services/service.h"

#include <org/councilindicators/XMilestone.hpp>

namespace council::addin {

namespace {

using uno::Any;

class Milestone : public Service<org::councilindicators::XMilestone> {
 public:
    Milestone() : Service("org.councilindicators.Milestone") {}

    Any SAL_CALL status(const Document& document, const Any& due, const Any& completed,
                        const Any& asAt, const Any& forecast, const Any& start, const Any& warning,
                        const Any& grace, const Any& judged) override {
        return run(milestoneFunctions()[milestone::status], document,
                   {&due, &completed, &asAt, &forecast, &start, &warning, &grace, &judged});
    }
    Any SAL_CALL rag(const Document& document, const Any& due, const Any& completed,
                     const Any& asAt, const Any& forecast, const Any& start, const Any& warning,
                     const Any& grace, const Any& judged, const Any& scheme) override {
        return run(
            milestoneFunctions()[milestone::rag], document,
            {&due, &completed, &asAt, &forecast, &start, &warning, &grace, &judged, &scheme});
    }
    Any SAL_CALL slippage(const Document& document, const Any& due, const Any& completed,
                          const Any& asAt, const Any& forecast, const Any& unit,
                          const Any& calendar) override {
        return run(milestoneFunctions()[milestone::slippage], document,
                   {&due, &completed, &asAt, &forecast, &unit, &calendar});
    }
    Any SAL_CALL date(const Document& document, const Any& text, const Any& edge) override {
        return run(milestoneFunctions()[milestone::date], document, {&text, &edge});
    }
    Any SAL_CALL check(const Document& document, const Any& action, const Any& owner,
                       const Any& due, const Any& start, const Any& completed,
                       const Any& judged) override {
        return run(milestoneFunctions()[milestone::check], document,
                   {&action, &owner, &due, &start, &completed, &judged});
    }
    Any SAL_CALL summary(const Document& document, const Any& statuses, const Any& scheme,
                         const uno::Sequence<Any>& pairs) override {
        const Any all(pairs);
        return run(milestoneFunctions()[milestone::summary], document, {&statuses, &scheme, &all});
    }
    Any SAL_CALL percent(const Document& document, const Any& statuses, const Any& measure,
                         const uno::Sequence<Any>& pairs) override {
        const Any all(pairs);
        return run(milestoneFunctions()[milestone::percent], document, {&statuses, &measure, &all});
    }
};

}  // namespace

}  // namespace council::addin

COUNCIL_SERVICE_FACTORY(org_councilindicators_Milestone, council::addin::Milestone)
