// The cases of a column function: rows of a start and an end, chosen by pairs, read at one date.
#pragma once

#include "addin/columns.h"
#include "addin/limits.h"
#include "addin/pairs.h"
#include "addin/readers.h"
#include "core/timeliness/elapsed.h"
#include "core/timeliness/status.h"
#include "core/timeliness/tally.h"

namespace council::addin::timeliness_family {

// Where the arguments stand that every such function has; starts and ends are the first two.
struct Places {
    std::size_t asAt;
    std::size_t from;
    std::size_t to;
    std::size_t calendar;
    std::size_t pairs;
};

class Cases {
 public:
    static Outcome<Cases> read(const Call& call, const Places& places);

    // Calls visit(row, case) for each row that has a date and meets the pairs.
    template <class Visit>
    void forEach(const Visit& visit) const {
        columns_.forEach([&](const Columns::Row& cells) {
            const timeliness::Case row{cells.date(0), cells.date(1)};
            const bool isEmpty = row.start.isBlank() && row.end.isBlank();
            if (!isEmpty && pairs_.admit({cells.index(), 0})) {
                visit(cells.index(), row);
            }
        });
    }

    sal_Int32 rows() const { return columns_.rows(); }
    const Moment& asAt() const { return asAt_; }
    const Period& period() const { return period_; }
    const HolidayChoice& holidays() const { return holidays_; }

 private:
    Cases(Columns columns, Pairs pairs) : columns_(std::move(columns)), pairs_(std::move(pairs)) {}

    Columns columns_;
    Pairs pairs_;
    Moment asAt_{};
    Period period_;
    HolidayChoice holidays_;
};

// The cases with their limit, judged.
class JudgedCases {
 public:
    // `limit` is the third argument.
    static Outcome<JudgedCases> read(const Call& call, const Places& places);

    // Calls visit(case, verdict, limit) for each; the limit is null where it cannot be read.
    template <class Visit>
    void forEach(const Visit& visit) const {
        cases_.forEach([&](sal_Int32 index, const timeliness::Case& row) {
            const Limit* limit = limits_.of(index);
            visit(row, timeliness::judge(row, limit, cases_.holidays(), cases_.asAt()), limit);
        });
    }
    const Cases& cases() const { return cases_; }
    timeliness::Tally tally(timeliness::Basis basis) const;

 private:
    JudgedCases(Cases cases, Limits limits)
        : cases_(std::move(cases)), limits_(std::move(limits)) {}

    Cases cases_;
    Limits limits_;
};

}  // namespace council::addin::timeliness_family
