#include "addin/families/foster.h"

#include "addin/families.h"

namespace council::addin {

std::span<const Function> fosterFunctions() {
    using namespace foster_family;
    static const Function functions[] = {
        target(), expected(),    recruited(),  percent(), status(),   rag(),    net(),
        stock(),  leavingRate(), conversion(), funnel(),  forecast(), chance(), needed(),
    };
    return functions;
}

}  // namespace council::addin
