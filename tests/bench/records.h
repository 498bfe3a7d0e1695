// A workbook of records such as councils keep, the same in every run, to work formulas out in.
//
//   A  when a case began (a working day)      F  the target of the figure in E
//   B  when it ended                          G  a date as text
//   C  when it ended; every third still open  H  a child's number; five rows each
//   D  a status word                          I  a grade, 1 to 4
//   E  a figure                               J  bank holidays, K  150 figures; L1 the as-at date,
//                                                L2 and L3 a period it lies in
//
// What is measured is in column N; TIMELINESS has teams in R.
#pragma once

#include "session/office.h"

#include <string>

namespace council::bench {

constexpr int manyRows = 100'000;

class Records {
 public:
    Records(session::Office& office, int rows);

    // The formula of row 1, dragged down so many rows. It replaces what was measured before.
    void fill(const std::string& formula, int rows);
    void fill(const std::string& formula) { fill(formula, rows_); }
    void enter(const std::string& formula);
    void enterArray(const std::string& formula, int rows);
    void clear();

    session::Workbook& workbook() { return workbook_; }
    session::Sheet& sheet() { return sheet_; }
    int rows() const { return rows_; }
    session::CellValue answer() const { return sheet_.value("N1"); }
    // The bank holidays of England and Wales 2000-2040, as people keep them in a range.
    const std::string& holidays() const { return holidays_; }

 private:
    session::Workbook workbook_;
    session::Sheet sheet_;
    int rows_;
    std::string holidays_;
};

}  // namespace council::bench
