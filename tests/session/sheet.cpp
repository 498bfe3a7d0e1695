#include "session/sheet.h"

#include "session/uno_text.h"

#include <algorithm>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace council::session {

namespace star = com::sun::star;
using star::uno::Any;
using star::uno::Reference;
using star::uno::Sequence;
using star::uno::UNO_QUERY_THROW;

namespace {

std::string task(std::string_view doing, std::string_view cells, const std::string& sheet) {
    return std::string(doing) + " " + sheet + "." + std::string(cells);
}

bool isFormula(std::string_view written) {
    return written.starts_with('=') || written.starts_with("{=");
}

CellContent content(const Any& data, const rtl::OUString& written) {
    CellContent cell;
    double number = 0;
    rtl::OUString text;
    const bool isText = data >>= text;
    // A text that merely looks like a formula is given as itself; a formula never answers its own
    // text.
    if (std::string formula = fromUno(written);
        isFormula(formula) && !(isText && text == written)) {
        cell.formula = std::move(formula);
    }
    if (data >>= number) {
        cell.value = number;
    } else if (isText && !(text.isEmpty() && cell.formula.empty())) {
        cell.value = fromUno(text);
    }
    return cell;
}

Any toAny(const CellValue& value) {
    if (const double* number = value.number()) {
        return Any(*number);
    }
    if (const std::string* text = value.text()) {
        return Any(toUno(*text));
    }
    if (value.error() != nullptr) {
        throw SessionError("An error cannot be written into a cell; write a formula that gives " +
                           shown(value) + ".");
    }
    return Any(rtl::OUString());
}

star::table::CellRangeAddress usedArea(const Sheet::Handle& sheet) {
    return attempt("Finding the used area", [&] {
        const Reference<star::sheet::XSheetCellCursor> cursor(sheet->createCursor(),
                                                              star::uno::UNO_SET_THROW);
        const Reference<star::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
        used->gotoEndOfUsedArea(false);
        return Reference<star::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)
            ->getRangeAddress();
    });
}

// So many rows and columns from the cell on.
Reference<star::table::XCellRange> extended(const Sheet::Handle& sheet,
                                            const Reference<star::table::XCellRange>& topLeft,
                                            sal_Int32 rows, sal_Int32 columns) {
    const auto at =
        Reference<star::sheet::XCellRangeAddressable>(topLeft, UNO_QUERY_THROW)->getRangeAddress();
    return sheet->getCellRangeByPosition(at.StartColumn, at.StartRow, at.StartColumn + columns - 1,
                                         at.StartRow + rows - 1);
}

}  // namespace

std::string cellName(int row, int column) {
    constexpr int letters = 26;
    std::string name;
    for (int rest = column; rest > 0; rest = (rest - 1) / letters) {
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % letters));
    }
    return name + std::to_string(row);
}

Reference<star::table::XCellRange> Sheet::range(std::string_view name) const {
    return attempt(task("Finding", name, name_), [&] {
        return Reference<star::table::XCellRange>(handle_->getCellRangeByName(toUno(name)),
                                                  star::uno::UNO_SET_THROW);
    });
}

CellValue Sheet::value(std::string_view cell) const {
    return read(cell).front().front().value;
}

double Sheet::number(std::string_view cell) const {
    const CellValue found = value(cell);
    if (found.number() == nullptr) {
        throw SessionError(name_ + "." + std::string(cell) + " holds " + shown(found) +
                           ", not a number.");
    }
    return *found.number();
}

std::string Sheet::text(std::string_view cell) const {
    const CellValue found = value(cell);
    if (found.text() == nullptr) {
        throw SessionError(name_ + "." + std::string(cell) + " holds " + shown(found) +
                           ", not a text.");
    }
    return *found.text();
}

std::string Sheet::formula(std::string_view cell) const {
    return read(cell).front().front().formula;
}

std::string Sheet::displayed(std::string_view cell) const {
    value(
        cell);  // calculated first: only then does Calc know that a formula gives a date or a TRUE
    const Reference<star::table::XCellRange> cells = range(cell);
    return attempt(task("Reading", cell, name_), [&] {
        const Reference<star::text::XTextRange> text(cells->getCellByPosition(0, 0),
                                                     UNO_QUERY_THROW);
        return fromUno(text->getString());
    });
}

ContentRows Sheet::read(std::string_view name) const {
    const Reference<star::table::XCellRange> cells = range(name);
    return attempt(task("Reading", name, name_), [&] {
        const Sequence<Sequence<Any>> data =
            Reference<star::sheet::XCellRangeData>(cells, UNO_QUERY_THROW)->getDataArray();
        const Sequence<Sequence<rtl::OUString>> written =
            Reference<star::sheet::XCellRangeFormula>(cells, UNO_QUERY_THROW)->getFormulaArray();
        ContentRows rows(static_cast<std::size_t>(data.getLength()));
        for (sal_Int32 r = 0; r < data.getLength(); ++r) {
            for (sal_Int32 c = 0; c < data[r].getLength(); ++c) {
                CellContent cell = content(data[r][c], written[r][c]);
                if (!data[r][c].hasValue()) {  // which error it is, only the cell itself can tell
                    cell.value = static_cast<CellError>(cells->getCellByPosition(c, r)->getError());
                }
                rows[static_cast<std::size_t>(r)].push_back(std::move(cell));
            }
        }
        return rows;
    });
}

ValueRows Sheet::values(std::string_view name) const {
    ValueRows result;
    for (const std::vector<CellContent>& row : read(name)) {
        auto& values = result.emplace_back();
        std::transform(row.begin(), row.end(), std::back_inserter(values),
                       [](const CellContent& cell) { return cell.value; });
    }
    return result;
}

void Sheet::set(std::string_view cell, const CellValue& value) {
    setRows(cell, {{value}});
}

void Sheet::setRows(std::string_view topLeft, const ValueRows& rows) {
    if (rows.empty() || rows.front().empty()) {
        return;
    }
    Sequence<Sequence<Any>> data(static_cast<sal_Int32>(rows.size()));
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (rows[r].size() != rows.front().size()) {
            throw SessionError(task("Writing", topLeft, name_) + " needs rows of equal length.");
        }
        Sequence<Any> cells(static_cast<sal_Int32>(rows[r].size()));
        std::transform(rows[r].begin(), rows[r].end(), cells.getArray(), toAny);
        data.getArray()[r] = cells;
    }
    const Reference<star::table::XCellRange> start = range(topLeft);
    attempt(task("Writing", topLeft, name_), [&] {
        const auto target = extended(handle_, start, data.getLength(), data[0].getLength());
        // Cleared first: a cell that held a date would show the new number as one.
        constexpr sal_Int32 contents =
            star::sheet::CellFlags::VALUE | star::sheet::CellFlags::DATETIME |
            star::sheet::CellFlags::STRING | star::sheet::CellFlags::FORMULA;
        Reference<star::sheet::XSheetOperation>(target, UNO_QUERY_THROW)->clearContents(contents);
        Reference<star::sheet::XCellRangeData>(target, UNO_QUERY_THROW)->setDataArray(data);
    });
}

void Sheet::setFormula(std::string_view cell, std::string_view formula) {
    const Reference<star::table::XCellRange> cells = range(cell);
    attempt(task("Writing", cell, name_),
            [&] { cells->getCellByPosition(0, 0)->setFormula(toUno(formula)); });
}

void Sheet::setFormulas(std::string_view topLeft,
                        const std::vector<std::vector<std::string>>& rows) {
    Sequence<Sequence<rtl::OUString>> formulas(static_cast<sal_Int32>(rows.size()));
    for (std::size_t r = 0; r < rows.size(); ++r) {
        Sequence<rtl::OUString> cells(static_cast<sal_Int32>(rows[r].size()));
        std::transform(rows[r].begin(), rows[r].end(), cells.getArray(),
                       [](const std::string& formula) { return toUno(formula); });
        formulas.getArray()[r] = cells;
    }
    const Reference<star::table::XCellRange> start = range(topLeft);
    attempt(task("Writing", topLeft, name_), [&] {
        const auto target = extended(handle_, start, formulas.getLength(), formulas[0].getLength());
        Reference<star::sheet::XCellRangeFormula>(target, UNO_QUERY_THROW)
            ->setFormulaArray(formulas);
    });
}

void Sheet::setArrayFormula(std::string_view name, std::string_view formula) {
    const Reference<star::table::XCellRange> cells = range(name);
    attempt(task("Writing", name, name_), [&] {
        Reference<star::sheet::XArrayFormulaRange>(cells, UNO_QUERY_THROW)
            ->setArrayFormula(toUno(formula));
    });
}

void Sheet::fillDown(std::string_view name) {
    const Reference<star::table::XCellRange> cells = range(name);
    attempt(task("Filling", name, name_), [&] {
        Reference<star::sheet::XCellSeries>(cells, UNO_QUERY_THROW)
            ->fillAuto(star::sheet::FillDirection_TO_BOTTOM, 1);
    });
}

int Sheet::lastRow() const {
    return usedArea(handle_).EndRow + 1;
}

int Sheet::lastColumn() const {
    return usedArea(handle_).EndColumn + 1;
}

}  // namespace council::session
