#include "addin/schemes.h"

namespace council::addin {

Outcome<rag::Scheme> schemeOf(const Call& call, std::size_t place) {
    if (call[place].isOmitted()) {
        return rag::Scheme();
    }
    COUNCIL_TRY(grid, call[place].list());
    return about(call[place], rag::readScheme(grid));
}

}  // namespace council::addin
