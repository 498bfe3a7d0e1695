#include "addin/records.h"

namespace council::addin {

Outcome<Records> Records::read(const Call& call, const std::vector<std::size_t>& columns,
                               std::size_t pairs) {
    COUNCIL_TRY(read, Columns::read(call, columns));
    COUNCIL_TRY(chosen, Pairs::read(call, pairs, read.rows(), 1));
    return Records(std::move(read), std::move(chosen));
}

}  // namespace council::addin
