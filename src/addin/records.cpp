#include "addin/records.h"

namespace council::addin {

void leaveOut(const Why& why, const Columns::Row& row, const Flaw& flaw, std::size_t first,
              std::size_t line) {
    if (flaw) {
        why.leavesOut([&] {
            const std::size_t column = first + flaw.column;
            return LeftOut{row.address(column),
                           {*flaw.text, {{"value", inWords(row.cell(column))}}},
                           LeftOut::What::row,
                           line};
        });
    }
}

Outcome<Records> Records::read(const Call& call, const std::vector<std::size_t>& columns,
                               std::size_t pairs) {
    COUNCIL_TRY(read, Columns::read(call, columns));
    COUNCIL_TRY(chosen, Pairs::read(call, pairs, read.rows(), 1));
    return Records(std::move(read), std::move(chosen));
}

}  // namespace council::addin
