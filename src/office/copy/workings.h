// Where the formulas of a conditional format are worked out for each cell: a sheet of its own, in
// the same rows and columns, so that they may use ROW() and COLUMN() and look anywhere.
#pragma once

#include "addin/explain/tokens.h"
#include "office/areas.h"
#include "office/indicator_formulas.h"

#include <com/sun/star/sheet/FormulaToken.hpp>
#include <com/sun/star/sheet/XFormulaParser.hpp>

namespace council::office {

class Workings {
 public:
    using Values = uno::Sequence<uno::Sequence<uno::Any>>;

    explicit Workings(const Document& workbook);
    ~Workings();
    Workings(const Workings&) = delete;
    Workings& operator=(const Workings&) = delete;

    // What `formula`, written in English for the cell `from`, gives in each cell of `area`; nothing
    // when it cannot be read, as with a function of another extension or an error written in it.
    Values of(const rtl::OUString& formula, const com::sun::star::table::CellAddress& from,
              const Area& area) const;

 private:
    bool isCarried(const com::sun::star::sheet::FormulaToken& token) const;

    Document workbook_;
    rtl::OUString name_;
    addin::OpCodes codes_;
    uno::Reference<com::sun::star::sheet::XFormulaParser> parser_;
    uno::Reference<com::sun::star::table::XCellRange> sheet_;
};

}  // namespace council::office
