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

    Any SAL_CALL value(const Any& actual, const Any& target, const Any& tolerance,
                       const Any& polarity, const Any& previous, const Any& rule,
                       const Any& words) override {
        return run(ragFunctions()[rag_family::value], {},
                   {&actual, &target, &tolerance, &polarity, &previous, &rule, &words});
    }
    Any SAL_CALL colour(const Any& status, const Any& scheme) override {
        return run(ragFunctions()[rag_family::colour], {}, {&status, &scheme});
    }
    Any SAL_CALL rollup(const Document& document, const Any& statuses, const Any& rule,
                        const uno::Sequence<Any>& pairs) override {
        const Any all(pairs);
        return run(ragFunctions()[rag_family::rollup], document, {&statuses, &rule, &all});
    }
    Any SAL_CALL summary(const Document& document, const Any& statuses, const Any& rounding,
                         const uno::Sequence<Any>& pairs) override {
        const Any all(pairs);
        return run(ragFunctions()[rag_family::summary], document, {&statuses, &rounding, &all});
    }
    Any SAL_CALL code(const Any& text) override {
        return run(ragFunctions()[rag_family::code], {}, {&text});
    }
    Any SAL_CALL symbol(const Any& word) override {
        return run(ragFunctions()[rag_family::symbol], {}, {&word});
    }
    Any SAL_CALL score(const Any& word) override {
        return run(ragFunctions()[rag_family::score], {}, {&word});
    }
};

}  // namespace

}  // namespace council::addin

COUNCIL_SERVICE_FACTORY(org_councilindicators_Rag, council::addin::Rag)
