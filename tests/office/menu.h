// The Indicators menu as a macro uses it: a command for the workbook's window, without dialogues.
#pragma once

#include "session/workbook.h"
#include "shared_office.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace council::test {

struct Answer {
    bool isDone = false;
    std::string text;
    bool operator==(const Answer&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Answer& answer);

// "colour" is org.councilindicators:colour; `url` is where Save a copy writes.
Answer choose(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& window,
              std::string_view command, std::string_view url = {});
Answer choose(const session::Workbook& workbook, std::string_view command,
              std::string_view url = {});

// With arguments that a macro may pass on to it.
using Arguments = std::vector<std::pair<const char*, com::sun::star::uno::Any>>;
Answer chooseWith(const session::Workbook& workbook, std::string_view command,
                  const Arguments& arguments);

// In another LibreOffice than the one the tests share.
Answer choose(const session::Office& in, const session::Workbook& workbook,
              std::string_view command, std::string_view url = {});

// Selects cells of the first sheet: "A1:B3", or several areas, "A1:A3,C5".
void select(const session::Workbook& workbook, std::string_view cells);
// Selects something that is not a cell.
void selectPicture(const session::Workbook& workbook);

// Tools ▸ Share Spreadsheet.
void share(const session::Workbook& workbook);

// "CellStyles" or "PageStyles".
com::sun::star::uno::Reference<com::sun::star::container::XNameContainer> stylesOf(
    const session::Workbook& workbook, const char* family);

// As the property NumberFormat of a cell or a style has it, of a code as people write it in
// Britain.
com::sun::star::uno::Any numberFormat(const session::Workbook& workbook, const char* code);

template <class Interface, class Object>
com::sun::star::uno::Reference<Interface> as(const Object& object) {
    return com::sun::star::uno::Reference<Interface>(object, com::sun::star::uno::UNO_QUERY_THROW);
}

template <class Value, class Object>
Value property(const Object& object, const char* name) {
    Value value{};
    as<com::sun::star::beans::XPropertySet>(object)->getPropertyValue(
        rtl::OUString::createFromAscii(name)) >>= value;
    return value;
}

}  // namespace council::test
