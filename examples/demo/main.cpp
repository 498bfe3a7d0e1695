// The demonstration: starts a private LibreOffice with the extension, recalculates the improvement
// plan, shows what a board would ask for, and writes the workbook as a PDF. With --open it ends in
// a Calc window.
#include "plain_table.h"
#include "session/office.h"
#include "session/session_error.h"
#include "session/sheet_table.h"
#include "session/window.h"

#include <cstddef>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using council::demo::asText;
using council::session::cellName;
using council::session::Office;
using council::session::shown;
using council::session::Workbook;

const fs::path workbookFile = DEMO_WORKBOOK;
const fs::path folder = DEMO_FOLDER;

// Progress goes to the error stream, so that the report itself can be kept in a file.
void progress(std::string_view doing) {
    std::cerr << "  " << doing << " ..." << std::endl;
}

std::string fromHere(const fs::path& file) {
    const fs::path shorter = file.lexically_proximate(fs::current_path());
    return shorter.string().starts_with("..") ? file.string() : shorter.string();
}

// What a person sees in the cell a name stands for; empty when the workbook has no such name.
std::string named(const Workbook& workbook, const char* name) {
    if (!workbook.hasName(name)) {
        return "";
    }
    const auto place = workbook.named(name);
    return place.sheet.displayed(cellName(place.firstRow, place.firstColumn));
}

void show(const Workbook& workbook, const std::string& title,
          const std::vector<std::string>& headings) {
    const auto table = council::session::findTable(workbook, headings);
    std::cout << '\n' << title << "\n\n";
    if (!table) {
        throw council::session::SessionError("The workbook has no such table any more.");
    }
    if (table->rows.empty()) {
        std::cout << "None.\n";
    } else {
        std::cout << asText(table->headings, table->rows);
    }
}

// LibreOffice opens the workbook without the extension as well, and shows errors in its place.
void requireExtension(const Workbook& workbook) {
    for (const std::string& name : workbook.sheetNames()) {
        const auto sheet = workbook.sheet(name);
        const auto rows = sheet.values("A1:" + cellName(sheet.lastRow(), sheet.lastColumn()));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                if (rows[row][column].error() != nullptr) {
                    throw council::session::SessionError(
                        "The extension is not at work in the demonstration: cell " +
                        cellName(static_cast<int>(row) + 1, static_cast<int>(column) + 1) +
                        " of the sheet " + name + " shows " + shown(rows[row][column]) + ".");
                }
            }
        }
    }
}

void report(const Workbook& workbook) {
    std::string title = "Southend's improvement plan of August 2016";
    if (const std::string asAt = named(workbook, "AsAt"); !asAt.empty()) {
        title += " as at " + asAt;
    }
    std::cout << '\n'
              << title << '\n'
              << "Titles are shortened; owners, completion dates, forecasts and ratings are "
                 "illustrative.\n";
    show(workbook, "Actions by theme",
         {"Theme", "Red", "Amber", "Green", "Blue", "Grey", "Check", "Actions", "% complete"});
    show(workbook, "Dates and owners to be put right first",
         {"No.", "Action", "Owner", "Start", "Due", "What is wrong"});
    show(workbook, "Actions that need attention",
         {"No.", "Action", "Owner", "Due", "Status", "Colour", "Days late"});
}

void demonstrate() {
    progress("Starting a private LibreOffice with the extension");
    Office office(COUNCIL_BUNDLE_DIR);
    progress("Opening " + fromHere(workbookFile));
    Workbook workbook = office.open(workbookFile);
    progress("Recalculating every formula");
    workbook.recalculate();
    requireExtension(workbook);
    report(workbook);

    const fs::path pdf = folder / workbookFile.filename().replace_extension(".pdf");
    std::cout << std::endl;
    progress("Writing the PDF");
    workbook.exportTo(pdf);
    std::cout << "The whole workbook, to print or to send: " << fromHere(pdf) << std::endl;
}

void openWindow() {
    const fs::path copy = folder / workbookFile.filename();
    fs::create_directories(folder);
    fs::copy_file(workbookFile, copy, fs::copy_options::overwrite_existing);
    std::cout << "Calc opens a fresh copy, " << fromHere(copy)
              << ", with a profile of its own. Close its window, or press Ctrl+C here, to end the "
                 "demonstration."
              << std::endl;
    council::session::showInWindow(copy, COUNCIL_BUNDLE_DIR);
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string_view> options(argv + 1, argv + argc);
    const bool open = !options.empty() && options.front() == "--open";
    if (options.size() > (open ? 1U : 0U)) {
        std::cerr << "The demonstration knows one option: --open.\n";
        return 2;
    }
    if (open && !council::session::hasScreen()) {
        std::cerr
            << "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is "
               "set. Without --open the demonstration needs none.\n";
        return 1;
    }
    try {
        demonstrate();
        if (open) {
            openWindow();
        }
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
