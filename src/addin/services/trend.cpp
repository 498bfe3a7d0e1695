// The UNO service behind TREND.*: it hands each call to the function of the same name.
#include "addin/families.h"
#include "addin/services/service.h"

#include <org/councilindicators/XTrend.hpp>

namespace council::addin {

namespace {

using uno::Any;

class Trend : public Service<org::councilindicators::XTrend> {
 public:
    Trend() : Service("org.councilindicators.Trend") {}

    Any SAL_CALL change(const Any& current, const Any& previous, const Any& kind) override {
        return run(trendFunctions()[trend::change], {}, {&current, &previous, &kind});
    }
    Any SAL_CALL direction(const Any& current, const Any& previous, const Any& polarity,
                           const Any& margin) override {
        return run(trendFunctions()[trend::direction], {},
                   {&current, &previous, &polarity, &margin});
    }
    Any SAL_CALL arrow(const Any& current, const Any& previous, const Any& polarity,
                       const Any& convention) override {
        return run(trendFunctions()[trend::arrow], {},
                   {&current, &previous, &polarity, &convention});
    }
};

}  // namespace

}  // namespace council::addin

COUNCIL_SERVICE_FACTORY(org_councilindicators_Trend, council::addin::Trend)
