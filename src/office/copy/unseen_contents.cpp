#include "office/copy/unseen_contents.h"

#include "office/conditional_formats.h"
#include "office/properties.h"

#include <algorithm>

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/util/NumberFormatter.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <rtl/character.hxx>

namespace council::office {

namespace sheet = com::sun::star::sheet;
namespace util = com::sun::star::util;
using rtl::OUString;
using Range = uno::Reference<com::sun::star::table::XCellRange>;
using Cells = uno::Reference<uno::XInterface>;  // a range, several, or a style

namespace {

// What a number format shows without a sign of what is in the cell, of each of its sections that
// does: "<5" of [<5]"<5";0. A section for one value, [=1]"yes", tells the value, and beside the
// sign of a currency, [$£-809], Calc puts the number.
std::vector<OUString> fixedLooks(const OUString& format) {
    std::vector<OUString> looks;
    OUString look;
    bool isFixed = true;
    sal_Int32 at = 0;
    const auto upTo = [&](sal_Unicode end) {
        const sal_Int32 from = at;
        const sal_Int32 found = format.indexOf(end, from);
        at = found < 0 ? format.getLength() : found + 1;
        return format.copy(from, found < 0 ? at - from : found - from);
    };
    const auto next = [&]() -> sal_Unicode {
        return at < format.getLength() ? format[at++] : u' ';
    };
    const auto endSection = [&] {
        if (isFixed) {
            looks.push_back(look.trim());
        }
        look = {};
        isFixed = true;
    };
    while (at < format.getLength()) {
        switch (const sal_Unicode sign = next()) {
            case u';':
                endSection();
                break;
            case u'"':
                look += upTo(sign);
                break;
            case u'[': {
                const OUString inside = upTo(u']');
                isFixed = !inside.startsWith("=") && !inside.startsWith("$") && isFixed;
                break;
            }
            case u'\\':
                look += OUString(next());
                break;
            case u'_':  // as wide as the next sign
            case u'*':  // filled with it
                next();
                break;
            case u'0':
            case u'#':
            case u'?':
            case u'@':
                isFixed = false;
                break;
            default:  // outside quotation marks letters are those of dates and General
                isFixed = !rtl::isAsciiAlpha(sign) && isFixed;
                look += OUString(sign);
        }
    }
    endSection();
    return looks;
}

// Is it true of one of the values in the areas? Of blanks and zeros it is not asked.
template <class Asked>
bool anyValue(const Range& sheet, const std::vector<Area>& areas, Asked isAsked) {
    const auto isSought = [&](const uno::Any& value) {
        double number = 0;
        OUString text;
        return (((value >>= number) && number != 0) ||
                ((value >>= text) && !text.trim().isEmpty())) &&
               isAsked(value);
    };
    return std::ranges::any_of(areas, [&](const Area& area) {
        return std::ranges::any_of(filledIn(cellsOf(sheet, area)), [&](const Area& filled) {
            const auto rows = as<sheet::XCellRangeData>(cellsOf(sheet, filled))->getDataArray();
            return std::ranges::any_of(
                rows, [&](const auto& row) { return std::ranges::any_of(row, isSought); });
        });
    });
}

constexpr sal_Int32 noColour = -1;

sal_Int32 paperOf(const Cells& cells) {
    constexpr sal_Int32 white = 0xFFFFFF;
    const auto paper = property<sal_Int32>(cells, "CellBackColor");
    return paper == noColour ? white : paper;
}

class NumberFormats {
 public:
    NumberFormats(const Document& workbook, const uno::Reference<uno::XComponentContext>& context)
        : supplier_(as<util::XNumberFormatsSupplier>(workbook)),
          formatter_(util::NumberFormatter::create(context)) {
        formatter_->attachNumberFormatsSupplier(supplier_);
    }

    // Whether the number format of `formatted` shows nothing of a value in the areas, or shows it
    // in the colour of the paper.
    bool hideAny(const Cells& formatted, const Range& sheet, const std::vector<Area>& areas) const {
        const auto key = property<sal_Int32>(formatted, "NumberFormat");
        const auto format =
            property<OUString>(supplier_->getNumberFormats()->getByKey(key), "FormatString");
        const auto looks = fixedLooks(format);
        const bool mayColour = format.indexOf('[') >= 0;
        const sal_Int32 paper = paperOf(formatted);
        return (!looks.empty() || mayColour) && anyValue(sheet, areas, [&](const uno::Any& value) {
                   double number = 0;
                   OUString text;
                   if (value >>= number) {
                       return contains(looks, formatter_->convertNumberToString(key, number)) ||
                              formatter_->queryColorForNumber(key, number, noColour) == paper;
                   }
                   value >>= text;
                   const OUString look = formatter_->formatString(key, text);
                   return (look.trim() != text.trim() && contains(looks, look)) ||
                          formatter_->queryColorForString(key, text, noColour) == paper;
               });
    }

 private:
    static bool contains(const std::vector<OUString>& looks, const OUString& look) {
        return std::ranges::find(looks, look.trim()) != looks.end();
    }

    uno::Reference<util::XNumberFormatsSupplier> supplier_;
    uno::Reference<util::XNumberFormatter2> formatter_;
};

// Where a conditional format gives cells other colours, theirs tell nothing.
bool isInColourOfPaper(const Cells& cells) {
    const auto conditions =
        property<uno::Reference<sheet::XSheetConditionalEntries>>(cells, "ConditionalFormat");
    return property<sal_Int32>(cells, "CharColor") == paperOf(cells) &&
           !as<com::sun::star::container::XIndexAccess>(conditions)->hasElements();
}

}  // namespace

bool hidesContents(const Range& sheet, const Document& workbook,
                   const uno::Reference<uno::XComponentContext>& context) {
    const NumberFormats formats(workbook, context);
    const auto areAll = [](const uno::Any&) { return true; };
    return std::ranges::any_of(
               cellsAlike(sheet),
               [&](const auto& alike) {
                   const auto found = alike->getRangeAddresses();
                   const std::vector<Area> areas(found.begin(), found.end());
                   return formats.hideAny(alike, sheet, areas) ||
                          (isInColourOfPaper(alike) && anyValue(sheet, areas, areAll));
               }) ||
           std::ranges::any_of(
               formatsOf(sheet)->getConditionalFormats(), [&](const Format& format) {
                   return std::ranges::any_of(stylesOf(format, workbook), [&](const Cells& style) {
                       return formats.hideAny(style, sheet, areasOf(format));
                   });
               });
}

}  // namespace council::office
