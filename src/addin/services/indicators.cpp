// The UNO service behind INDICATORS.*: it hands each call to the function of the same name.
#include "addin/families.h"
#include "addin/services/service.h"

#include <org/councilindicators/XIndicators.hpp>

namespace council::addin {

namespace {

using uno::Any;
using Range = uno::Reference<com::sun::star::table::XCellRange>;

class Indicators : public Service<org::councilindicators::XIndicators> {
 public:
    Indicators() : Service("org.councilindicators.Indicators") {}

    Any SAL_CALL version() override {
        return run(indicatorsFunctions()[indicators::version], {}, {});
    }
    Any SAL_CALL help(const Any& name) override {
        return run(indicatorsFunctions()[indicators::help], {}, {&name});
    }
    Any SAL_CALL explain(const Document& document, const Range& cell) override {
        const Any range(cell);
        return run(indicatorsFunctions()[indicators::explain], document, {&range});
    }
    Any SAL_CALL filldown(const Any& range) override {
        return run(indicatorsFunctions()[indicators::filldown], {}, {&range});
    }
    Any SAL_CALL unusable(const Document& document, const Range& dates) override {
        const Any range(dates);
        return run(indicatorsFunctions()[indicators::unusable], document, {&range});
    }
};

}  // namespace

}  // namespace council::addin

COUNCIL_SERVICE_FACTORY(org_councilindicators_Indicators, council::addin::Indicators)
