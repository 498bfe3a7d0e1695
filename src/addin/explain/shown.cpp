#include "addin/explain/shown.h"

#include "addin/as.h"
#include "addin/reply.h"
#include "addin/text.h"
#include "core/dates/reading.h"
#include "core/values/number.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace council::addin {

namespace {

namespace beans = com::sun::star::beans;
namespace table = com::sun::star::table;
namespace util = com::sun::star::util;
using rtl::OUString;

uno::Reference<beans::XPropertySet> formatOf(const uno::Reference<table::XCell>& cell,
                                             const Document& document) {
    sal_Int32 key = 0;
    as<beans::XPropertySet>(cell)->getPropertyValue(OUString("NumberFormat")) >>= key;
    return as<util::XNumberFormatsSupplier>(document)->getNumberFormats()->getByKey(key);
}

}  // namespace

// While a formula is worked out, Calc shows every other one as "...": the format is followed here,
// but 399 of 400 are not called 100 %.
std::string percentText(double share, sal_Int16 decimals) {
    constexpr double hundred = 100;
    constexpr sal_Int16 mostDecimals = 15;
    const auto rounded = [&] {
        const double unit = std::pow(10.0, decimals);
        return std::round(share * hundred * unit) / unit;
    };
    decimals = std::clamp<sal_Int16>(decimals, 0, mostDecimals);
    while (decimals < mostDecimals && share != 0 && share != 1 &&
           (rounded() == 0 || rounded() == hundred)) {
        ++decimals;
    }
    return textOf(rounded()) + " %";
}

std::string errorIn(const uno::Reference<table::XCell>& cell) {
    const sal_Int32 error = cell->getError();
    return error != 0 ? calcErrorText(error) : std::string();
}

texts::Phrase shownIn(const uno::Reference<table::XCell>& cell, const Document& document) {
    if (std::string error = errorIn(cell); !error.empty()) {
        return texts::Phrase::asItIs(std::move(error));
    }
    const auto data = as<com::sun::star::sheet::XCellRangeData>(cell)->getDataArray();
    const Cell value = cellOfData(data[0][0]);
    if (value.number() == nullptr) {
        return inWords(value);
    }
    const auto format = formatOf(cell, document);
    sal_Int16 kind = 0;
    format->getPropertyValue(OUString("Type")) >>= kind;
    if ((kind & util::NumberFormat::PERCENT) != 0) {
        sal_Int16 decimals = 0;
        format->getPropertyValue(OUString("Decimals")) >>= decimals;
        return texts::Phrase::asItIs(percentText(*value.number(), decimals));
    }
    if ((kind & util::NumberFormat::DATE) != 0) {
        const auto date = readDateSerial(*value.number(), nullDateOf(document));
        return date.isReadable() ? inWords(date.moment) : inWords(value);
    }
    return inWords(value);
}

std::string addressIn(const uno::Reference<table::XCellRange>& range, Position element,
                      sal_Int16 homeSheet) {
    const auto cell = range->getCellByPosition(element.column, element.row);
    OUString absolute;  // $Plan.$A$3
    as<beans::XPropertySet>(cell)->getPropertyValue(OUString("AbsoluteName")) >>= absolute;
    std::string text = toUtf8(absolute);
    std::erase(text, '$');
    const auto address = as<com::sun::star::sheet::XCellAddressable>(cell)->getCellAddress();
    return address.Sheet == homeSheet ? text.substr(text.rfind('.') + 1) : text;
}

}  // namespace council::addin
