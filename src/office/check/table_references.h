// References to a table by the names of its columns, Cases[Started] or Cases[[#This Row];[Ended]],
// as references to its cells. Workbooks that come from Excel are full of them.
#pragma once

#include "addin/explain/tokens.h"
#include "office/areas.h"
#include "office/sheets.h"

#include <vector>

namespace council::office {

class TableReferences {
 public:
    explicit TableReferences(const Document& workbook);

    static bool areIn(addin::Tokens tokens, const addin::OpCodes& codes);
    // The tokens of the formula at the reader's cell. Of a reference that cannot be followed one
    // token stays.
    std::vector<addin::Token> followed(addin::Tokens tokens,
                                       const addin::TokenReader& reader) const;

 private:
    struct Table {
        Area cells;
        bool hasTotals;
    };
    addin::Token cellsOf(addin::Tokens reference, const addin::TokenReader& reader) const;
    const Table* tableWith(const com::sun::star::sheet::SingleReference& heading) const;

    std::vector<Table> tables_;
};

}  // namespace council::office
