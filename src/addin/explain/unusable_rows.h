// The rows that a function leaves out of what it counts, and what is wrong with them.
#pragma once

#include "addin/columns.h"
#include "addin/limits.h"
#include "core/timeliness/problem_rows.h"
#include "texts/phrase.h"

#include <optional>
#include <string_view>
#include <vector>

namespace council::addin {

struct UnusableRow {
    std::size_t row;        // of the sheet, as people count
    texts::Phrase trouble;  // "end before start"
};

class UnusableRows {
 public:
    // `places` are the arguments the columns were read from, `dates` those of the columns that hold
    // dates.
    UnusableRows(const Call& call, const Columns& columns, std::vector<std::size_t> places,
                 std::vector<std::size_t> dates);

    void add(const Columns::Row& row);

    std::vector<UnusableRow> rows() const;
    // Of those rows: "The first of the 3 unusable rows is row 7: ‘soon’ is not a date."; empty when
    // all are usable.
    texts::Phrase sentence(const std::vector<UnusableRow>& unusable) const;

 private:
    struct Pair {
        std::size_t first;
        std::size_t second;
    };
    // The columns of two arguments; nothing unless the function has both.
    std::optional<Pair> columnsOf(const Call& call, std::string_view first,
                                  std::string_view second) const;
    std::size_t sheetRow(const Columns::Row& row) const;
    void addCase(const Columns::Row& row);
    void add(const Columns::Row& row, texts::Phrase trouble);

    std::vector<std::size_t> places_;
    std::vector<std::size_t> dates_;
    sal_Int32 firstSheetRow_;
    std::optional<Pair> cases_;                        // starts and ends
    std::optional<Pair> households_;                   // approvals and leavings
    std::optional<timeliness::ProblemRows> problems_;  // of cases
    std::optional<Limits> limits_;
    std::size_t complete_ = 0;       // cases with both dates
    std::vector<UnusableRow> rows_;  // of any other columns
};

}  // namespace council::addin
