#include "addin/text.h"

#include <algorithm>

#include <rtl/string.hxx>
#include <rtl/textenc.h>

namespace council::addin {

std::string toUtf8(const rtl::OUString& text) {
    const sal_Unicode* const begin = text.getStr();
    const sal_Unicode* const end = begin + text.getLength();
    // Nearly every cell of a council's list is plain ASCII; it needs no converter.
    if (std::all_of(begin, end, [](sal_Unicode unit) { return unit < 0x80; })) {
        std::string result(static_cast<std::size_t>(text.getLength()), '\0');
        std::transform(begin, end, result.begin(),
                       [](sal_Unicode unit) { return static_cast<char>(unit); });
        return result;
    }
    const rtl::OString utf8 = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {utf8.getStr(), static_cast<std::size_t>(utf8.getLength())};
}

rtl::OUString toCalc(std::string_view utf8) {
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

}  // namespace council::addin
