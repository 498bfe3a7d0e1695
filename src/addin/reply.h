// What goes back to Calc. A number, a text, #N/A as void, an error as an exception, or, inside a
// matrix, as Calc's own error number in a NaN. Never a boolean: Calc turns it into 0.
#pragma once

#include "addin/argument.h"
#include "core/values/outcome.h"
#include "core/values/table.h"

#include <vector>

namespace council::addin {

// Calc's own error numbers, as it shows them: Err:502, #N/A.
enum class CalcError : sal_uInt16 { illegalArgument = 502, notAvailable = 32767 };

CalcError errorFor(const Problem& problem);
// How Calc writes an error number in a cell: Err:502, #N/A, #DIV/0!
std::string calcErrorText(sal_Int32 error);
inline std::string shownAs(CalcError error) {
    return calcErrorText(static_cast<sal_Int32>(error));
}

// What a cell can hold: the answer, or, in place of a number that is not finite (1E308 against
// 1E-308), the problem it is.
Outcome<Cell> answerable(const Outcome<Cell>& outcome);
uno::Any toAny(const Cell& cell);
// For a single cell. A wrong argument is thrown as IllegalArgumentException, whose message macros
// can read.
uno::Any reply(const Outcome<Cell>& outcome);
// For one element of a matrix.
uno::Any element(const Outcome<Cell>& outcome);
uno::Any reply(const Outcome<Table>& outcome);

// An answer of several cells, added from left to right and from above to below.
//
// LibreOffice 7.4 takes the texts of a mixed matrix as equal to nothing: `=C1="Overdue"`, COUNTIF,
// MATCH and their like fail on them without a word, because it interns only what comes as strings.
// So a matrix of texts alone goes back as strings; one that mixes texts with numbers or
// errors cannot be helped (docs/known-limits.md).
class Matrix {
 public:
    Matrix(sal_Int32 rows, sal_Int32 columns);
    void add(const Outcome<Cell>& outcome);
    // All cells must have been added.
    uno::Any toAny() const;

 private:
    struct Word {
        std::string text;
        rtl::OUString shown;
    };

    template <class Element>
    uno::Any rowsOf(const std::vector<Element>& elements) const;
    rtl::OUString textOf(const Cell& cell);

    sal_Int32 rows_;
    sal_Int32 columns_;
    std::vector<rtl::OUString> texts_;  // the cells, as long as each of them is a text,
    std::vector<uno::Any> cells_;       // or from the first that is none
    std::vector<Word> words_;           // a column of statuses holds the same few over and over
};

[[noreturn]] void raise(const Problem& problem);

}  // namespace council::addin
