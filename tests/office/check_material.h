// A workbook as Check this workbook reads it, put together by hand: no LibreOffice.
#pragma once

#include "office/check/find.h"

#include <string>
#include <string_view>
#include <vector>

namespace council::test {

// Cells of a sheet by name ("B3"), everything else blank.
class MadeCells : public check::Cells {
 public:
    const std::vector<Cell>& column(int sheet, int column) const override;
    std::optional<check::Place> nativeReader(const check::Block& block) const override;
    std::string formula(const check::Place& place) const override;

    void set(std::string_view cell, const Cell& value);
    // Downwards from there.
    void setColumn(std::string_view top, const std::vector<Cell>& values);
    // A formula of Calc's own, with its value.
    void setFormula(std::string_view cell, const std::string& formula, const Cell& value);
    std::optional<check::Place> reader;  // what nativeReader answers

 private:
    std::map<int, std::vector<Cell>> columns_;
    std::map<check::Place, std::string> formulas_;
};

check::Place placeOf(std::string_view cell);

class MadeWorkbook {
 public:
    MadeCells cells;
    bool isExcelFile = false;
    bool isRoundedAsShown = false;
    bool isCalculatedByHand = false;

    // An argument is a range (A2:A9), a cell ($B$1, B1), a name (=AsAt of what `named` says), or
    // else a literal; "" is left out.
    check::Formula& add(std::string_view cell, std::string_view function,
                        const std::vector<std::string>& arguments, const Cell& value = 1.0);
    // A formula of Calc's own.
    check::Formula& addNative(std::string_view cell, const Cell& value = 1.0);
    check::Material material() const;

 private:
    check::Formula& keep(std::string_view cell, std::string pattern, const Cell& value);
    std::vector<check::Formula> formulas_;
    std::map<std::string, std::size_t> patterns_;
};

// "B7: sentence" of each finding in English.
std::vector<std::string> said(const check::Findings& findings);

}  // namespace council::test
