// Insert an indicator: what its window and the command share.
#pragma once

#include "addin/explain.h"
#include "office/insert/build.h"
#include "office/insert/space.h"
#include "office/request.h"
#include "office/sheet_cells.h"
#include "office/workbook.h"

#include <string>
#include <vector>

#include <com/sun/star/sheet/FormulaToken.hpp>

namespace council::office {

// The workbook as the question is asked in it: its lists, its names, and the cell to write to.
class Asking {
 public:
    explicit Asking(const Request& request);

    const Request& request() const { return request_; }
    const SheetCells& cells() const { return cells_; }
    const std::vector<std::string>& sheets() const { return sheets_; }
    // Those that mean one thing, as the cell sees them.
    const std::vector<std::string>& names() const { return names_; }
    // Those of the sheet in front first.
    const std::vector<insert::Column>& columns() const { return columns_; }

    // With everything chosen that can be guessed from headings and names.
    insert::Choices firstChoices(const insert::Question& question) const;

    std::string formula(const insert::Choices& choices) const;
    // In the words and separators of this Calc.
    std::string shown(const std::string& formula) const;
    // What it would answer, in a sentence.
    std::string answer(const insert::Choices& choices) const;
    // The first field that is empty and may not be; none where each has what it needs.
    const insert::Field* missing(const insert::Choices& choices) const;
    // Whether a field holds what the function does not take.
    bool isRefused(const insert::Choices& choices) const { return preview(choices).isRefused; }
    // The active cell by its name, where it holds something; else empty.
    std::string filledCell() const;
    // Into the active cell, or as an array from there on; one step to undo.
    void write(const insert::Choices& choices) const;

 private:
    // The name this workbook has for what the field asks; empty where there is none.
    std::string nameFor(const insert::Field& field) const;
    void refuseIfChanged() const;
    std::string emptyField(const insert::Field& field) const;
    addin::Preview preview(const insert::Choices& choices) const;
    uno::Sequence<com::sun::star::sheet::FormulaToken> tokens(const std::string& formula) const;

    const Request& request_;
    OpenWorkbook workbook_;
    uno::Reference<com::sun::star::table::XCellRange> cell_;
    check::Place at_;
    SheetCells cells_;
    std::vector<std::string> sheets_;
    std::vector<std::string> names_;
    std::vector<insert::Column> columns_;
};

// Whether it is to be written, and what.
bool askInWindow(const Asking& asking, insert::Choices& choices);

}  // namespace council::office
