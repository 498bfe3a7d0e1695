// INDICATORS.EXPLAIN: one plain sentence about the indicator formula in a cell, how its arguments
// were read and why it answers as it does. The menu's Explain this cell says the same, in the
// language of the menu; what the function puts into a cell is English everywhere, like every other
// value.
#pragma once

#include "addin/call.h"
#include "texts/phrase.h"

#include <optional>
#include <string>

#include <com/sun/star/sheet/FormulaToken.hpp>

namespace council::addin {

texts::Phrase explainCell(const uno::Reference<com::sun::star::table::XCellRange>& cell,
                          const Document& document);

// What a formula of ours that is in no cell yet would answer in this one, and the sentence about
// it, with a share in per cent where it is one. The answer is nothing where the formula cannot be
// run.
struct Preview {
    uno::Any answer;
    texts::Phrase sentence;
    bool isRefused = false;  // for an argument: the cell would show Err:502
};
// The rows of its answer that a formula does not show: Calc fixes how many cells an array formula
// fills when it is entered, and passes over the rows for which there are none. Rows at the end that
// hold nothing do not count, nor does a formula that does more with the answer than show it.
struct CutAnswer {
    std::size_t rows;  // all that the answer has
    std::size_t columns;
    std::size_t shown;
    std::string missing;  // what the first row that is not shown begins with
};
std::optional<CutAnswer> cutAnswer(
    const uno::Reference<com::sun::star::table::XCellRange>& firstCell, const Document& document);

Preview previewFormula(const uno::Sequence<com::sun::star::sheet::FormulaToken>& tokens,
                       const uno::Reference<com::sun::star::table::XCellRange>& cell,
                       const Document& document, bool isShare);

}  // namespace council::addin
