// The calls of our functions in a formula, with what each of their arguments is.
#pragma once

#include "addin/explain/tokens.h"
#include "office/sheet_cells.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace council::office {

// Names and calculations are worked out once, in whichever formula they come first.
class CallReader {
 public:
    CallReader(const Document& workbook, const SheetCells& cells);

    const addin::OpCodes& codes() const { return codes_; }
    // Adds the calls to the formula, which is at its place. Whether it names columns of tables.
    bool read(check::Formula& made, addin::Tokens tokens);

 private:
    struct Reference {
        check::Block cells;
        bool isFixed = true;
    };
    // What a name stands for in the formula it came first in. A relative one, `$A2` named in row 2,
    // follows the row of the formula, and its sheet where the name has none.
    struct Name {
        std::string text;
        check::Place at;
        std::optional<check::Block> cells;
        bool followsSheet = false;
        bool followsRow = false;
        bool followsColumn = false;

        std::optional<Reference> in(const check::Place& place) const;
    };

    static std::optional<Reference> resolved(const com::sun::star::sheet::SingleReference& from,
                                             const com::sun::star::sheet::SingleReference& to,
                                             const check::Place& base);
    const addin::Function* indicatorOf(const addin::Token& token);
    void add(check::Formula& made, std::size_t call, addin::Tokens tokens);
    void fromToken(check::Argument& argument, const addin::Token& token, const check::Place& place);
    void refer(check::Argument& argument, const std::optional<Reference>& reference, bool isRange);
    Name readName(const addin::Token& token, const check::Place& place) const;
    void named(check::Argument& argument, const addin::Token& token, const check::Place& place);
    void fromCalculation(check::Argument& argument, const std::vector<addin::Token>& content,
                         const check::Place& place);

    addin::Document document_;
    const SheetCells& cells_;
    addin::OpCodes codes_;
    Day nullDate_;
    std::map<rtl::OUString, const addin::Function*> functions_;
    std::map<std::pair<sal_Int32, sal_Int32>, Name> names_;
    std::map<std::string, Cell> calculated_;
};

}  // namespace council::office
