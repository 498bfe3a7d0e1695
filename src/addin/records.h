// Records of a column function: columns read in place, and the pairs that choose their rows. Every
// such function goes through its rows here.
#pragma once

#include "addin/columns.h"
#include "addin/pairs.h"
#include "addin/why.h"
#include "core/dates/flaw.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace council::addin {

// Tells of a row that has a flaw; its columns are those from `first` on, and its line as LeftOut's.
void leaveOut(const Why& why, const Columns::Row& row, const Flaw& flaw, std::size_t first = 0,
              std::size_t line = 0);

class Records {
 public:
    static Outcome<Records> read(const Call& call, const std::vector<std::size_t>& columns,
                                 std::size_t pairs);

    Records(Columns columns, Pairs pairs)
        : columns_(std::move(columns)), pairs_(std::move(pairs)) {}

    // Calls visit(row, dates) for each row that meets the pairs and has one of the `count` dates
    // from column `first` on.
    template <std::size_t count, std::size_t first = 0, class Visit>
    void forEach(const Visit& visit) const {
        columns_.forEach([&](const Columns::Row& row) {
            const auto dates = datesOf<first>(row, std::make_index_sequence<count>());
            const bool isEmpty = std::ranges::all_of(dates, &DateReading::isBlank);
            if (!isEmpty && pairs_.admit({row.index(), 0})) {
                visit(row, dates);
            }
        });
    }

    // The height of the ranges as given: what a limit column has to match.
    sal_Int32 rows() const { return columns_.rows(); }

 private:
    template <std::size_t first, std::size_t... i>
    static std::array<DateReading, sizeof...(i)> datesOf(const Columns::Row& row,
                                                         std::index_sequence<i...> /*columns*/) {
        return {row.date(first + i)...};
    }

    Columns columns_;
    Pairs pairs_;
};

}  // namespace council::addin
