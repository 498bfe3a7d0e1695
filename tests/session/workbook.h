// An open workbook. It closes without saving when this object goes, which must be before its Office
// does.
#pragma once

#include "session/sheet.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace council::session {

// Where a named range points: "Plan", "A2:K33".
struct NamedPlace {
    Sheet sheet;
    std::string range;
    int firstRow = 1;  // rows and columns count from 1
    int firstColumn = 1;
    int lastRow = 1;
    int lastColumn = 1;
};

class Workbook {
 public:
    using Handle = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;

    explicit Workbook(const Handle& handle) : handle_(handle) {}
    ~Workbook();
    Workbook(Workbook&& other) noexcept;
    Workbook& operator=(Workbook&&) = delete;
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    std::vector<std::string> sheetNames() const;
    bool hasSheet(std::string_view name) const;
    // Throws SessionError with the names there are when there is no such sheet.
    Sheet sheet(std::string_view name) const;
    Sheet firstSheet() const { return sheet(sheetNames().front()); }
    Sheet addSheet(std::string_view name);
    void removeSheet(std::string_view name);

    bool hasName(std::string_view name) const;
    NamedPlace named(std::string_view name) const;
    void addName(std::string_view name, const Sheet& sheet, std::string_view range);

    // As a person types: the cell of the sheet that is shown, in the words and separators of this
    // LibreOffice's language.
    void type(std::string_view cell, std::string_view text);

    // Everything (Ctrl+Shift+F9), or only what has changed.
    void recalculate();
    void recalculateChanged();
    // The day the workbook counts dates from: 1899-12-30 unless set, 1904-01-01 in old Macintosh
    // files.
    void countDaysFrom(int year, int month, int day);

    // Writes a copy; the kind of file follows from the name's ending: .ods, .fods, .xlsx, .xls or
    // .pdf.
    void exportTo(const std::filesystem::path& file) const;

    // For what is not covered here.
    const Handle& handle() const { return handle_; }

 private:
    Handle handle_;
};

}  // namespace council::session
