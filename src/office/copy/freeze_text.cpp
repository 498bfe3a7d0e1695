#include "office/copy/freeze_text.h"

#include "office/conditional_formats.h"
#include "office/copy/cut_links.h"
#include "office/properties.h"

#include <algorithm>
#include <iterator>

#include <com/sun/star/text/XTextRange.hpp>
#include <rtl/character.hxx>

namespace council::office {

using rtl::OUString;

namespace {

using Cell = uno::Reference<com::sun::star::table::XCell>;

// A text of several lines as a formula, in parts as short as Excel asks for; empty when the whole
// is longer than Excel takes.
OUString formulaFor(const OUString& text) {
    constexpr sal_Int32 longestPart = 255;
    constexpr sal_Int32 longest = 8192;
    OUString formula("=");
    for (sal_Int32 at = 0;;) {
        const sal_Int32 line = text.indexOf('\n', at);
        sal_Int32 end = std::min(line < 0 ? text.getLength() : line, at + longestPart);
        if (end < text.getLength() && rtl::isLowSurrogate(text[end])) {
            --end;
        }
        formula += inQuotes(text.copy(at, end - at));
        if (end == text.getLength() || formula.getLength() > longest) {
            return formula.getLength() > longest ? OUString() : formula;
        }
        formula += end == line ? OUString("&CHAR(10)&") : OUString("&");
        at = end == line ? end + 1 : end;
    }
}

bool hasNumberFormat(const uno::Reference<uno::XInterface>& style) {
    constexpr sal_Int32 general = 0;
    return property<sal_Int32>(style, "NumberFormat") != general;
}

}  // namespace

OUString textOf(const Cell& cell) {
    return as<com::sun::star::text::XTextRange>(cell)->getString();
}

std::vector<Area> reformattedIn(const uno::Reference<com::sun::star::table::XCellRange>& sheet,
                                const Document& workbook) {
    std::vector<Area> areas;
    for (const Format& format : formatsOf(sheet)->getConditionalFormats()) {
        if (std::ranges::any_of(stylesOf(format, workbook), hasNumberFormat)) {
            std::ranges::move(areasOf(format), std::back_inserter(areas));
        }
    }
    return areas;
}

OUString writeText(const OUString& text, const Cell& from, const Cell& to, bool isReformatted) {
    // Calc gives a text that reads as a number or TRUE the format Text, and its own may hide it.
    const auto format = property<sal_Int32>(to, "NumberFormat");
    as<com::sun::star::text::XTextRange>(to)->setString(text);
    if (property<sal_Int32>(to, "NumberFormat") != format) {
        setProperty(to, "NumberFormat", format);
    }
    if (text.indexOf('\n') < 0) {
        return {};
    }
    // Calc shows a text of several lines without the number format of its cell or of a conditional
    // format, which may hide it: then it must not be seen, even where the copy is refused for it.
    const OUString look = textOf(from).trim();
    if (textOf(to).trim() == look && !isReformatted) {
        return {};
    }
    const OUString formula = formulaFor(text);
    return formula.isEmpty() && look.isEmpty() ? OUString("=\"\"") : formula;
}

}  // namespace council::office
