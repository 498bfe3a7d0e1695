#include "office/insert/number_formats.h"

#include "office/properties.h"

#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace council::office {

namespace util = com::sun::star::util;
using rtl::OUString;

namespace {

uno::Reference<util::XNumberFormats> numberFormatsOf(const Document& workbook) {
    return as<util::XNumberFormatsSupplier>(workbook)->getNumberFormats();
}

}  // namespace

sal_Int32 formatOf(const Document& workbook, std::string_view code) {
    const auto formats = numberFormatsOf(workbook);
    const com::sun::star::lang::Locale english(OUString("en"), OUString("GB"), OUString());
    const OUString text = addin::toCalc(code);
    const sal_Int32 known = formats->queryKey(text, english, false);
    return known >= 0 ? known : formats->addNew(text, english);
}

void showPlainly(const Document& workbook,
                 const uno::Reference<com::sun::star::table::XCellRange>& cells) {
    namespace kind = util::NumberFormat;
    constexpr sal_Int16 otherThanNumbers =
        kind::DATETIME | kind::LOGICAL | kind::TEXT | kind::PERCENT | kind::CURRENCY;
    const auto formats = numberFormatsOf(workbook);
    for (const auto& alike : cellsAlike(cells)) {
        const auto format = formats->getByKey(property<sal_Int32>(alike, "NumberFormat"));
        if ((property<sal_Int16>(format, "Type") & otherThanNumbers) != 0) {
            const auto locale = property<com::sun::star::lang::Locale>(format, "Locale");
            setProperty(
                alike, "NumberFormat",
                as<util::XNumberFormatTypes>(formats)->getStandardFormat(kind::NUMBER, locale));
        }
    }
}

}  // namespace council::office
