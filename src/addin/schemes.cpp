#include "addin/schemes.h"

namespace council::addin {

Outcome<rag::Scheme> schemeOf(const Call& call, std::size_t index) {
    if (call[index].isOmitted()) {
        return rag::Scheme();
    }
    COUNCIL_TRY(grid, call[index].list());
    auto scheme = rag::readScheme(grid);
    if (!scheme) {
        return std::move(scheme.assume_error()).about(call[index].name());
    }
    return scheme;
}

}  // namespace council::addin
