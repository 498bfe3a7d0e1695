#include "office/indicator_formulas.h"

#include "catalogue/catalogue.h"
#include "core/values/letters.h"
#include "core/values/words.h"
#include "office/sheets.h"

#include <algorithm>
#include <map>
#include <utility>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>

namespace council::office {

namespace beans = com::sun::star::beans;
namespace sheet = com::sun::star::sheet;
using rtl::OUString;

namespace {

constexpr const char* storedPrefix = "ORG.COUNCILINDICATORS.";

bool isPartOfName(sal_Unicode letter) {
    return letter >= 0x80 || letter == '_' || letter == '.' ||
           isLetterOrDigit(static_cast<char>(letter));
}

bool isOneWord(const OUString& name) {
    return std::all_of(name.getStr(), name.getStr() + name.getLength(), isPartOfName);
}

// Is one of the words between signs among these? A formula is read once, however many there are.
bool hasWord(const OUString& capitals, const std::set<OUString>& words) {
    const sal_Unicode* const end = capitals.getStr() + capitals.getLength();
    for (const sal_Unicode* from = capitals.getStr(); from != end;) {
        from = std::find_if(from, end, isPartOfName);
        const sal_Unicode* const to = std::find_if_not(from, end, isPartOfName);
        if (words.contains(OUString(from, static_cast<sal_Int32>(to - from)))) {
            return true;
        }
        from = to;
    }
    return false;
}

// "MILESTONE.STATUS(": as people see the functions, and as Calc gives some formulas.
const std::vector<OUString>& typedNames() {
    static const std::vector<OUString> names = [] {
        std::vector<OUString> made;
        for (const catalogue::Function& function : catalogue::functions()) {
            made.push_back(addin::toCalc(catalogue::displayName(function) + "("));
        }
        return made;
    }();
    return names;
}

// "MILESTONE.": how the names of our functions begin, stored or typed.
const std::vector<OUString>& beginnings() {
    static const std::vector<OUString> all = [] {
        std::vector<OUString> made;
        for (const catalogue::Family& family : catalogue::families()) {
            made.push_back(addin::toCalc(uppered(std::string(family.service)) + "."));
        }
        return made;
    }();
    return all;
}

// Those of a workbook or a sheet.
uno::Reference<sheet::XNamedRanges> namesOf(const uno::Reference<uno::XInterface>& owner) {
    uno::Reference<sheet::XNamedRanges> names;
    as<beans::XPropertySet>(owner)->getPropertyValue(OUString("NamedRanges")) >>= names;
    return names;
}

bool mentionsAny(const OUString& formula, std::initializer_list<const char*> names) {
    return std::ranges::any_of(names, [&](const char* name) {
        return mentions(formula, OUString::createFromAscii(name));
    });
}

}  // namespace

bool callsIndicator(const OUString& formula) {
    const OUString capitals = formula.toAsciiUpperCase();
    const auto hasPart = [&](const OUString& part) { return capitals.indexOf(part) >= 0; };
    return hasPart(OUString::createFromAscii(storedPrefix)) ||
           std::ranges::any_of(typedNames(), hasPart);
}

IndicatorFormulas::IndicatorFormulas(const Document& workbook, Sought sought)
    : isSought_(std::move(sought)) {
    std::map<OUString, OUString> contents;
    for (const auto& list : nameLists(workbook)) {
        for (const OUString& name : list->getElementNames()) {
            contents[name.toAsciiUpperCase()] +=
                as<sheet::XNamedRange>(list->getByName(name))->getContent() + OUString(" ");
        }
    }
    // A name may use a name that uses a function.
    for (std::size_t before = contents.size() + 1; contents.size() < before;) {
        before = contents.size();
        std::erase_if(contents, [this](const auto& entry) {
            const bool isUsing = uses(entry.second);
            if (isUsing) {
                add(entry.first);
            }
            return isUsing;
        });
    }
    // Another sheet's own name is written behind the name of that sheet.
    for (const auto& each : sheetsOf(workbook)) {
        const OUString sheet =
            as<com::sun::star::container::XNamed>(each)->getName().toAsciiUpperCase();
        for (const OUString& name : namesOf(each)->getElementNames()) {
            if (isNamed(name)) {
                const OUString behind = OUString(".") + name.toAsciiUpperCase();
                add(sheet + behind);
                add(OUString("'") + sheet + OUString("'") + behind);
            }
        }
    }
}

void IndicatorFormulas::add(const OUString& name) {
    (isOneWord(name) ? words_ : others_).insert(name);
}

bool IndicatorFormulas::uses(const OUString& formula) const {
    return isSought_(formula) || (!words_.empty() && hasWord(formula.toAsciiUpperCase(), words_)) ||
           std::ranges::any_of(others_,
                               [&](const OUString& name) { return mentions(formula, name); });
}

bool IndicatorFormulas::isNamed(const OUString& name) const {
    const OUString capitals = name.toAsciiUpperCase();
    return words_.contains(capitals) || others_.contains(capitals);
}

bool mayBeIndicator(const OUString& formula) {
    const OUString capitals = formula.toAsciiUpperCase();
    return std::ranges::any_of(
        beginnings(), [&](const OUString& beginning) { return capitals.indexOf(beginning) >= 0; });
}

OUString withoutTexts(const OUString& formula) {
    OUString rest;
    sal_Int32 part = 0;
    for (sal_Int32 at = 0; at >= 0; ++part) {
        const OUString token = formula.getToken(0, '"', at);
        rest += part % 2 == 0 ? token : OUString(" ");
    }
    return rest;
}

bool readsAnotherFile(const OUString& formula) {
    const OUString capitals = withoutTexts(formula).toAsciiUpperCase();
    // INDIRECT takes the path as a text: "'file:///H:/list.ods'#$Sheet1.A1", or without a scheme.
    if (capitals.indexOf(OUString("INDIRECT(")) >= 0 &&
        (formula.indexOf(OUString("://")) >= 0 || formula.indexOf(OUString("'#")) >= 0)) {
        return true;
    }
    constexpr const char* signs[] = {"://", "WEBSERVICE(", "DDE("};
    return std::ranges::any_of(signs, [&](const char* sign) {
        return capitals.indexOf(OUString::createFromAscii(sign)) >= 0;
    });
}

bool asksForFormulas(const OUString& formula) {
    return mentionsAny(formula, {"ISFORMULA", "FORMULA", "TYPE"});
}

bool asksForErrors(const OUString& formula) {
    return mentionsAny(formula, {"ERRORTYPE", "ERROR.TYPE"});
}

bool isTotal(const OUString& formula) {
    return mentionsAny(formula, {"SUBTOTAL", "AGGREGATE"});
}

OUString asTyped(const OUString& formula) {
    return formula.replaceAll(OUString::createFromAscii(storedPrefix), OUString());
}

OUString inQuotes(const OUString& text) {
    return OUString("\"") + text.replaceAll(OUString("\""), OUString("\"\"")) + OUString("\"");
}

bool mentions(const OUString& formula, const OUString& name) {
    const OUString in = formula.toAsciiUpperCase();
    const OUString sought = name.toAsciiUpperCase();
    for (sal_Int32 at = in.indexOf(sought); at >= 0; at = in.indexOf(sought, at + 1)) {
        const sal_Int32 end = at + sought.getLength();
        const bool startsThere = at == 0 || !isPartOfName(in[at - 1]);
        const bool endsThere = end == in.getLength() || !isPartOfName(in[end]);
        if (startsThere && endsThere) {
            return true;
        }
    }
    return false;
}

std::vector<uno::Reference<sheet::XNamedRanges>> nameLists(const Document& workbook) {
    std::vector<uno::Reference<sheet::XNamedRanges>> lists{namesOf(workbook)};
    for (const auto& owner : sheetsOf(workbook)) {
        lists.push_back(namesOf(owner));
    }
    return lists;
}

bool hasReference(const uno::Any& name, sal_Int32 flags) {
    const auto tokens = as<sheet::XFormulaTokens>(name)->getTokens();
    return std::ranges::any_of(tokens, [flags](const sheet::FormulaToken& token) {
        sheet::SingleReference single;
        sheet::ComplexReference several;
        return ((token.Data >>= single) && (single.Flags & flags) != 0) ||
               ((token.Data >>= several) &&
                ((several.Reference1.Flags | several.Reference2.Flags) & flags) != 0);
    });
}

}  // namespace council::office
