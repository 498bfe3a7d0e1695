// The UNO service behind OFSTED.*: it hands each call to the function of the same name.
#include "addin/families.h"
#include "addin/services/service.h"

#include <org/councilindicators/XOfsted.hpp>

namespace council::addin {

namespace {

using uno::Any;

class Ofsted : public Service<org::councilindicators::XOfsted> {
 public:
    Ofsted() : Service("org.councilindicators.Ofsted") {}

    Any SAL_CALL grade(const Any& judgement) override {
        return run(ofstedFunctions()[ofsted_family::grade], {}, {&judgement});
    }
    Any SAL_CALL judgement(const Document& document, const Any& grade,
                           const Any& inspected) override {
        return run(ofstedFunctions()[ofsted_family::judgement], document, {&grade, &inspected});
    }
};

}  // namespace

}  // namespace council::addin

COUNCIL_SERVICE_FACTORY(org_councilindicators_Ofsted, council::addin::Ofsted)
