#include "example_file.h"

#include "session/uno_text.h"

#include <filesystem>
#include <limits>

#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/packages/zip/ZipFileAccess.hpp>

namespace council::test {

ExampleFile::ExampleFile(std::string_view file)
    : workbook_(office().open(std::filesystem::path(EXAMPLES_FOLDER) / file)) {
    workbook_.recalculate();
}

void ExampleFile::enter(std::string_view name, std::string_view text) {
    test::enter(workbook_, name, text);
    workbook_.recalculateChanged();
}

int ExampleFile::rowOf(const session::Sheet& sheet, std::string_view text, int from) const {
    int row = from;
    for (const auto& cells : sheet.values(cell("A", from) + ":" + cell("A", sheet.lastRow()))) {
        const std::string* found = cells.front().text();
        if (found && *found == text) {
            return row;
        }
        ++row;
    }
    ADD_FAILURE() << "no row “" << text << "” in " << sheet.name();
    return from;
}

session::Workbook example(std::string_view name) {
    return office().open(std::filesystem::path(EXAMPLES_FOLDER) / (std::string(name) + ".ods"));
}

session::Workbook emptied(std::string_view name) {
    return office().open(std::filesystem::path(TEMPLATES_FOLDER) /
                         (std::string(name) + "-template.ods"));
}

void enter(const session::Workbook& workbook, std::string_view name, std::string_view text) {
    const session::NamedPlace place = workbook.named(name);
    session::Sheet sheet = place.sheet;
    sheet.set(session::cellName(place.firstRow, place.firstColumn), std::string(text));
}

void readAt(session::Workbook& workbook, std::string_view date) {
    enter(workbook, "AsAt", date);
    workbook.recalculate();
}

// LibreOffice itself unpacks it: any version we are tried with can.
std::string partsOf(const std::filesystem::path& package) {
    namespace star = com::sun::star;
    const auto parts = star::packages::zip::ZipFileAccess::createWithURL(
        office().context(), session::toUno(session::fileUrl(package)));
    std::string text;
    for (const rtl::OUString& name : parts->getElementNames()) {
        if (name.endsWith("/")) {
            continue;  // a folder
        }
        const star::uno::Reference<star::io::XInputStream> part(parts->getByName(name),
                                                                star::uno::UNO_QUERY_THROW);
        star::uno::Sequence<sal_Int8> bytes;
        constexpr sal_Int32 aMegabyte = 1 << 20;
        while (part->readBytes(bytes, aMegabyte) > 0) {
            text.append(bytes.begin(), bytes.end());
        }
    }
    return text;
}

std::string cell(std::string_view column, int row) {
    return std::string(column) + std::to_string(row);
}

std::string columnOf(const session::Workbook& workbook, std::string_view name) {
    std::string firstCell = session::cellName(1, workbook.named(name).firstColumn);
    firstCell.pop_back();
    return firstCell;
}

double numberIn(const session::Sheet& sheet, std::string_view column, int row) {
    const session::CellValue value = sheet.value(cell(column, row));
    if (!value.number()) {
        ADD_FAILURE() << sheet.name() << "." << cell(column, row) << " is " << value;
        return std::numeric_limits<double>::quiet_NaN();
    }
    return *value.number();
}

void expectNoErrors(const session::Sheet& sheet) {
    const std::string all = "A1:" + session::cellName(sheet.lastRow(), sheet.lastColumn());
    int row = 0;
    for (const auto& cells : sheet.values(all)) {
        ++row;
        for (const session::CellValue& value : cells) {
            EXPECT_EQ(value.error(), nullptr) << sheet.name() << ", row " << row;
        }
    }
}

}  // namespace council::test
