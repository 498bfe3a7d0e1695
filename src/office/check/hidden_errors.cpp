#include "office/check/hidden_errors.h"

#include "addin/explain.h"
#include "addin/explain/tokens.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
using addin::Token;
using check::Argument;

namespace {

// What chooses by itself whether a function runs is left alone.
bool hides(const rtl::OUString& formula) {
    constexpr const char* choosing[] = {"IF", "IFS", "CHOOSE", "SWITCH"};
    return mentions(formula, rtl::OUString("IFERROR")) &&
           std::ranges::none_of(choosing, [&](const char* name) {
               return mentions(formula, rtl::OUString::createFromAscii(name));
           });
}

// What a formula that is IFERROR and nothing else shows for an error, where that is written in it.
std::optional<Cell> shownForErrors(const std::string& formula) {
    const auto last = formula.rfind(';');
    constexpr std::string_view begin = "=IFERROR(";
    if (!formula.starts_with(begin) || !formula.ends_with(')') || last == formula.npos ||
        formula.find("IFERROR(", begin.size()) != formula.npos) {
        return std::nullopt;
    }
    const std::string instead = formula.substr(last + 1, formula.size() - last - 2);
    const bool isText =
        instead.size() >= 2 && instead.front() == '"' && instead.find('"', 1) == instead.size() - 1;
    if (isText) {
        return instead.substr(1, instead.size() - 2);
    }
    return instead == "0" ? std::optional<Cell>(0.0) : std::nullopt;
}

// People fill such a formula down below their list, so that it shows nothing there yet.
bool isOfBlankRow(const check::Formula& formula) {
    return std::ranges::any_of(formula.calls, [](const check::Call& call) {
        return std::ranges::none_of(call.arguments, &Argument::isList) &&
               std::ranges::any_of(call.arguments, [](const Argument& argument) {
                   return argument.kind == Argument::Kind::cells && argument.value.isBlank();
               });
    });
}

// The calls of our functions in it, each with its brackets.
std::vector<uno::Sequence<Token>> callsIn(const uno::Sequence<Token>& tokens,
                                          const addin::OpCodes& codes) {
    std::vector<uno::Sequence<Token>> calls;
    for (sal_Int32 first = 0; first < tokens.getLength(); ++first) {
        if (codes.externalName(tokens[first]).isEmpty()) {
            continue;
        }
        int depth = 0;
        for (sal_Int32 last = first + 1; last < tokens.getLength(); ++last) {
            depth += tokens[last].OpCode == codes.open ? 1 : 0;
            depth -= tokens[last].OpCode == codes.close ? 1 : 0;
            if (depth == 0 && tokens[last].OpCode == codes.close) {
                calls.emplace_back(tokens.getConstArray() + first, last - first + 1);
                break;
            }
        }
    }
    return calls;
}

}  // namespace

check::Findings hiddenErrors(const Document& workbook, const SheetCells& cells,
                             const check::Material& material, const Wording& wording) {
    const auto document = as<com::sun::star::beans::XPropertySet>(workbook);
    const addin::OpCodes codes(as<com::sun::star::lang::XMultiServiceFactory>(workbook));
    check::Findings findings;
    constexpr int mostLookedAt = 1000;
    std::map<std::tuple<int, int, std::size_t>, int> looked;  // at columns of equal formulas
    for (const check::Formula& formula : material.formulas) {
        const check::Place& at = formula.place;
        const auto key = std::tuple(at.sheet, at.column, formula.pattern);
        if (formula.calls.empty() || formula.isArray || formula.value.isError() ||
            isOfBlankRow(formula)) {
            continue;
        }
        int& count = looked[key];
        const auto range =
            cells.sheet(at.sheet)->getCellRangeByPosition(at.column, at.row, at.column, at.row);
        const auto cell = range->getCellByPosition(0, 0);
        if (count > mostLookedAt || !hides(cell->getFormula())) {
            continue;
        }
        const auto instead = shownForErrors(cells.formula(at));
        if (instead && *instead != formula.value) {
            continue;
        }
        ++count;
        for (const auto& call : callsIn(as<sheet::XFormulaTokens>(cell)->getTokens(), codes)) {
            const addin::Preview inside = addin::previewFormula(call, range, document, false);
            if (inside.isRefused) {
                count = mostLookedAt + 1;  // one is told
                findings.push_back({check::Found::hiddenError,
                                    at,
                                    {{"explanation", wording.say(inside.sentence)}}});
                break;
            }
        }
    }
    return findings;
}

}  // namespace council::office
