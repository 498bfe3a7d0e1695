// The rows a timeliness figure leaves out, and the cases that are overdue: the list an officer
// sends to the teams, instead of a number that only says how many.
#pragma once

#include "core/timeliness/status.h"
#include "core/values/cell.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace council::timeliness {

struct ProblemRow {
    std::size_t row;  // as the caller counts them
    Cell start;       // as it is in the sheet
    Cell end;
    texts::Phrase trouble;  // "end before start", "12 working days overdue"
};

// What makes the row of a case unusable, where its reason is one that does.
struct CaseCells {
    const Cell& start;
    const Cell& end;
};
texts::Phrase troubleOf(Reason reason, const Case& dates, const CaseCells& cells);

class ProblemRows {
 public:
    ProblemRows(const HolidayChoice& holidays, const Moment& asAt)
        : holidays_(holidays), asAt_(asAt) {}

    // Each answers with the reason that makes the row unusable, if it is.
    //
    // Without a limit asked for: what the dates alone show.
    std::optional<Reason> add(std::size_t row, const Case& dates, const CaseCells& cells);
    // With one: also what is overdue. A limit that is not known (nullptr) is a problem of a started
    // case.
    std::optional<Reason> add(std::size_t row, const Case& dates, const CaseCells& cells,
                              const Limit* limit);

    // Rows with a problem in their order, then the overdue ones, longest first.
    std::vector<ProblemRow> rows() const;

 private:
    std::optional<Reason> addProblem(std::size_t row, const Case& dates, const CaseCells& cells,
                                     Reason reason);

    struct Overdue {
        Day due;
        ProblemRow row;
    };
    HolidayChoice holidays_;
    Moment asAt_;
    std::vector<ProblemRow> problems_;
    std::vector<Overdue> overdue_;
};

}  // namespace council::timeliness
