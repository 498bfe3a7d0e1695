// Which formulas of a workbook need the extension: those that call one of its functions, and those
// that use a name which does.
#pragma once

#include "office/sheets.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

#include <com/sun/star/sheet/XNamedRanges.hpp>

namespace council::office {

// Does a formula call one of our functions, by the name that files store or the one people type?
bool callsIndicator(const rtl::OUString& formula);
using Sought = std::function<bool(const rtl::OUString& formula)>;

class IndicatorFormulas {
 public:
    // Those, or others that are sought.
    explicit IndicatorFormulas(const Document& workbook, Sought sought = callsIndicator);

    bool uses(const rtl::OUString& formula) const;
    // Does the name stand for a calculation that is sought?
    bool isNamed(const rtl::OUString& name) const;

 private:
    void add(const rtl::OUString& name);

    Sought isSought_;
    // Names of what is sought, in capitals: those that are one word, and 'My sheet'.Rate.
    std::set<rtl::OUString> words_;
    std::set<rtl::OUString> others_;
};

// Whether one of our names may be in it: cheap, for a workbook with half a million formulas.
bool mayBeIndicator(const rtl::OUString& formula);

// What it says outside quotation marks.
rtl::OUString withoutTexts(const rtl::OUString& formula);

// By a reference such as 'file:///H:/list.ods'#$Sheet1.A1, or by a function that fetches; a text
// such as "see https://www.gov.uk" reads nothing.
bool readsAnotherFile(const rtl::OUString& formula);

// Whether cells are formulas, and which, as one of Calc's functions tells.
bool asksForFormulas(const rtl::OUString& formula);
// Of which kind an error is, as one of Calc's functions tells.
bool asksForErrors(const rtl::OUString& formula);
// SUBTOTAL and AGGREGATE leave out cells with these functions.
bool isTotal(const rtl::OUString& formula);

// "RAG.CODE(A1)" of "ORG.COUNCILINDICATORS.RAG.CODE(A1)": as people type it.
rtl::OUString asTyped(const rtl::OUString& formula);
// A text as a formula holds it.
rtl::OUString inQuotes(const rtl::OUString& text);

// Is the name in the formula, as a whole word? "Rate" in "=2*RATE", but not in "=RATES+1".
bool mentions(const rtl::OUString& formula, const rtl::OUString& name);

// The names of the workbook, and those of each sheet.
std::vector<uno::Reference<com::sun::star::sheet::XNamedRanges>> nameLists(
    const Document& workbook);

// Is a reference of the name relative or deleted in one of these ways (constants ReferenceFlags)?
bool hasReference(const uno::Any& name, sal_Int32 flags);

}  // namespace council::office
