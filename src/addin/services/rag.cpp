// The UNO service behind RAG.*: it hands each call to the function of the same name.
#include "addin/families.h"
#include "addin/services/service.h"

#include <org/councilindicators/XRag.hpp>

namespace council::addin {

namespace {

using uno::Any;

class Rag : public Service<org::councilindicators::XRag> {
 public:
    Rag() : Service("org.councilindicators.Rag") {}

    Any SAL_CALL colour(const Any& status, const Any& scheme) override {
        return run(ragFunctions()[rag_family::colour], {}, {&status, &scheme});
    }
};

}  // namespace

}  // namespace council::addin

COUNCIL_SERVICE_FACTORY(org_councilindicators_Rag, council::addin::Rag)
