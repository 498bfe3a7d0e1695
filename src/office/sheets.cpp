#include "office/sheets.h"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>

namespace council::office {

namespace container = com::sun::star::container;
namespace table = com::sun::star::table;

std::vector<uno::Reference<table::XCellRange>> sheetsOf(const Document& workbook) {
    const auto sheets = as<container::XIndexAccess>(workbook->getSheets());
    std::vector<uno::Reference<table::XCellRange>> result;
    result.reserve(static_cast<std::size_t>(sheets->getCount()));
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
        result.push_back(as<table::XCellRange>(sheets->getByIndex(i)));
    }
    return result;
}

std::string nameOf(const uno::Reference<table::XCellRange>& sheet) {
    return addin::toUtf8(as<container::XNamed>(sheet)->getName());
}

}  // namespace council::office
