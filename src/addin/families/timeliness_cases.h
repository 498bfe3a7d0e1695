// The cases of a column function: rows of a start and an end, chosen by pairs, read at one date.
#pragma once

#include "addin/limits.h"
#include "addin/readers.h"
#include "addin/records.h"
#include "addin/why.h"
#include "core/timeliness/elapsed.h"
#include "core/timeliness/status.h"
#include "core/timeliness/tally.h"

#include <utility>

namespace council::addin {

namespace read {

// Which cases a percentage is of.
struct Basis : From<timeliness::readBasis> {
    static timeliness::Basis otherwise() { return timeliness::Basis::completed; }
};

}  // namespace read

// Tells of a case whose reason makes it unusable.
void leaveOut(const Why& why, const Columns::Row& row, const timeliness::Case& dates,
              timeliness::Reason reason, std::size_t first = 0, std::size_t line = 0);

class Cases {
 public:
    // Place names the arguments of the function, which has all of these.
    template <class Place>
    static Outcome<Cases> read(const Call& call) {
        return read(call, {Place::starts, Place::ends, Place::asAt, Place::from, Place::to,
                           Place::calendar, Place::pairs});
    }

    // Calls visit(row, case) for each row that has a date and meets the pairs.
    template <class Visit>
    void forEach(const Visit& visit) const {
        records_.forEach<2>([&](const Columns::Row& row, const auto& dates) {
            visit(row, timeliness::Case{dates[0], dates[1]});
        });
    }

    sal_Int32 rows() const { return records_.rows(); }
    const Moment& asAt() const { return asAt_; }
    const Period& period() const { return period_; }
    const HolidayChoice& holidays() const { return holidays_; }

 private:
    struct Places {
        std::size_t starts, ends, asAt, from, to, calendar, pairs;
    };
    static Outcome<Cases> read(const Call& call, const Places& places);

    Cases(Records records, const Moment& asAt, const Period& period, HolidayChoice holidays)
        : records_(std::move(records)),
          asAt_(asAt),
          period_(period),
          holidays_(std::move(holidays)) {}

    Records records_;
    Moment asAt_;
    Period period_;
    HolidayChoice holidays_;
};

// The cases with their limit, judged.
class JudgedCases {
 public:
    template <class Place>
    static Outcome<JudgedCases> read(const Call& call) {
        COUNCIL_TRY(cases, Cases::read<Place>(call));
        COUNCIL_TRY(limits, Limits::read(call, Place::limit, cases.rows()));
        return JudgedCases(std::move(cases), std::move(limits));
    }

    // Calls visit(row, case, verdict, limit) for each; the limit is null where it cannot be read.
    template <class Visit>
    void forEach(const Why& why, const Visit& visit) const {
        cases_.forEach([&](const Columns::Row& row, const timeliness::Case& dates) {
            const Limit* limit = limits_.of(row.index());
            const auto verdict = timeliness::judge(dates, limit, cases_.holidays(), cases_.asAt());
            if (verdict.status == timeliness::Status::check) {
                leaveOut(why, row, dates, verdict.reason);
            }
            visit(row, dates, verdict, limit);
        });
    }
    const Cases& cases() const { return cases_; }
    timeliness::Tally tally(timeliness::Basis basis, const Why& why) const;

 private:
    JudgedCases(Cases cases, Limits limits)
        : cases_(std::move(cases)), limits_(std::move(limits)) {}

    Cases cases_;
    Limits limits_;
};

}  // namespace council::addin
