#include "session/workbook.h"

#include "session/uno_text.h"

#include <algorithm>
#include <array>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace council::session {

namespace fs = std::filesystem;
namespace star = com::sun::star;
using star::uno::Any;
using star::uno::Reference;
using star::uno::Sequence;
using star::uno::UNO_QUERY_THROW;

namespace {

struct FileKind {
    std::string_view ending;
    const char* filter;
};

constexpr std::array fileKinds{
    FileKind{".ods", "calc8"},
    FileKind{".fods", "OpenDocument Spreadsheet Flat XML"},
    FileKind{".xlsx", "Calc MS Excel 2007 XML"},
    FileKind{".xls", "MS Excel 97"},
    FileKind{".pdf", "calc_pdf_Export"},
};

const char* filterFor(const fs::path& file) {
    const std::string ending = file.extension().string();
    const auto* kind =
        std::find_if(fileKinds.begin(), fileKinds.end(),
                     [&](const FileKind& candidate) { return candidate.ending == ending; });
    if (kind == fileKinds.end()) {
        throw SessionError("A workbook cannot be written as " + file.filename().string() +
                           ": its name should end in .ods, .fods, .xlsx, .xls or .pdf.");
    }
    return kind->filter;
}

std::vector<std::string> texts(const Sequence<rtl::OUString>& names) {
    std::vector<std::string> result;
    for (const rtl::OUString& name : names) {
        result.push_back(fromUno(name));
    }
    return result;
}

Reference<star::sheet::XNamedRanges> namedRanges(const Workbook::Handle& workbook) {
    const Reference<star::beans::XPropertySet> properties(workbook, UNO_QUERY_THROW);
    return {properties->getPropertyValue("NamedRanges"), UNO_QUERY_THROW};
}

}  // namespace

Workbook::Workbook(Workbook&& other) noexcept : handle_(other.handle_) {
    other.handle_
        .clear();  // a Reference is only copied when moved; two owners would close it twice
}

Workbook::~Workbook() {
    if (!handle_.is()) {
        return;  // moved from
    }
    try {
        Reference<star::util::XCloseable>(handle_, UNO_QUERY_THROW)->close(true);
    } catch (const star::uno::Exception&) {
        return;  // LibreOffice has ended, and the workbook with it
    }
}

std::vector<std::string> Workbook::sheetNames() const {
    return attempt("Reading the sheets' names",
                   [&] { return texts(handle_->getSheets()->getElementNames()); });
}

bool Workbook::hasSheet(std::string_view name) const {
    return attempt("Looking for a sheet",
                   [&] { return static_cast<bool>(handle_->getSheets()->hasByName(toUno(name))); });
}

Sheet Workbook::sheet(std::string_view name) const {
    if (!hasSheet(name)) {
        std::string there;
        for (const std::string& other : sheetNames()) {
            there += (there.empty() ? "" : ", ") + other;
        }
        throw SessionError("There is no sheet " + std::string(name) + "; there are: " + there +
                           ".");
    }
    return attempt("Finding a sheet", [&] {
        return Sheet(std::string(name),
                     Sheet::Handle(handle_->getSheets()->getByName(toUno(name)), UNO_QUERY_THROW));
    });
}

Sheet Workbook::addSheet(std::string_view name) {
    attempt("Adding a sheet", [&] {
        const auto count =
            static_cast<sal_Int16>(handle_->getSheets()->getElementNames().getLength());
        handle_->getSheets()->insertNewByName(toUno(name), count);
    });
    return sheet(name);
}

void Workbook::removeSheet(std::string_view name) {
    attempt("Removing a sheet", [&] { handle_->getSheets()->removeByName(toUno(name)); });
}

bool Workbook::hasName(std::string_view name) const {
    return attempt("Looking for a name",
                   [&] { return static_cast<bool>(namedRanges(handle_)->hasByName(toUno(name))); });
}

NamedPlace Workbook::named(std::string_view name) const {
    if (!hasName(name)) {
        throw SessionError("The workbook has no name " + std::string(name) + ".");
    }
    return attempt("Reading the name " + std::string(name), [&] {
        const Reference<star::sheet::XCellRangeReferrer> refers(
            namedRanges(handle_)->getByName(toUno(name)), UNO_QUERY_THROW);
        const Reference<star::sheet::XCellRangeAddressable> cells(refers->getReferredCells(),
                                                                  star::uno::UNO_QUERY);
        if (!cells.is()) {
            throw SessionError("The name " + std::string(name) + " does not stand for cells.");
        }
        const auto at = cells->getRangeAddress();
        const std::vector<std::string> sheets = sheetNames();
        NamedPlace place{sheet(sheets.at(static_cast<std::size_t>(at.Sheet))),
                         {},
                         at.StartRow + 1,
                         at.StartColumn + 1,
                         at.EndRow + 1,
                         at.EndColumn + 1};
        place.range = cellName(place.firstRow, place.firstColumn) + ":" +
                      cellName(place.lastRow, place.lastColumn);
        return place;
    });
}

void Workbook::addName(std::string_view name, const Sheet& sheet, std::string_view range) {
    attempt("Adding the name " + std::string(name), [&] {
        const std::string meaning = "$'" + sheet.name() + "'." + std::string(range);
        namedRanges(handle_)->addNewByName(toUno(name), toUno(meaning), star::table::CellAddress(),
                                           0);
    });
}

void Workbook::type(std::string_view cell, std::string_view text) {
    const Reference<star::frame::XModel> model(handle_, UNO_QUERY_THROW);
    const auto controller = model->getCurrentController();
    const Reference<star::sheet::XSpreadsheetView> view(controller, UNO_QUERY_THROW);
    Reference<star::view::XSelectionSupplier>(controller, UNO_QUERY_THROW)
        ->select(Any(view->getActiveSheet()->getCellRangeByName(toUno(cell))));
    star::util::URL url;
    url.Complete = ".uno:EnterString";
    url.Main = url.Complete;
    url.Protocol = ".uno:";
    url.Path = "EnterString";
    std::array<star::beans::PropertyValue, 2> typed;
    typed[0].Name = "StringName";
    typed[0].Value <<= toUno(text);
    typed[1].Name = "SynchronMode";
    typed[1].Value <<= true;
    const Reference<star::frame::XDispatchProvider> window(controller->getFrame(), UNO_QUERY_THROW);
    window->queryDispatch(url, "_self", 0)
        ->dispatch(url, {typed.data(), static_cast<sal_Int32>(typed.size())});
}

void Workbook::recalculate() {
    attempt("Recalculating", [&] {
        Reference<star::sheet::XCalculatable>(handle_, UNO_QUERY_THROW)->calculateAll();
    });
}

void Workbook::recalculateChanged() {
    attempt("Recalculating",
            [&] { Reference<star::sheet::XCalculatable>(handle_, UNO_QUERY_THROW)->calculate(); });
}

void Workbook::countDaysFrom(int year, int month, int day) {
    attempt("Setting the first day", [&] {
        const star::util::Date first(static_cast<sal_uInt16>(day), static_cast<sal_uInt16>(month),
                                     static_cast<sal_Int16>(year));
        Reference<star::beans::XPropertySet>(handle_, UNO_QUERY_THROW)
            ->setPropertyValue("NullDate", Any(first));
    });
}

void Workbook::exportTo(const fs::path& file) const {
    star::beans::PropertyValue filter;
    filter.Name = "FilterName";
    filter.Value <<= rtl::OUString::createFromAscii(filterFor(file));
    const fs::path target = fs::absolute(file);
    fs::create_directories(target.parent_path());
    attempt("Writing " + target.string(), [&] {
        Reference<star::frame::XStorable>(handle_, UNO_QUERY_THROW)
            ->storeToURL(toUno(fileUrl(target)), Sequence<star::beans::PropertyValue>(&filter, 1));
    });
}

}  // namespace council::session
