#include "addin/explain/unread_formula.h"

#include "addin/explain/sentences.h"
#include "addin/reply.h"
#include "catalogue/closest.h"
#include "core/dates/reading.h"
#include "core/values/letters.h"
#include "core/values/words.h"

#include <algorithm>
#include <vector>

namespace council::addin {

namespace {

using explanation::says;
using texts::Phrase;

// The formula with its quoted texts blanked out: as long as it was, so that places agree.
std::string withoutTexts(std::string_view formula) {
    std::string plain(formula);
    char quote = 0;
    for (char& c : plain) {
        const bool isQuote = c == '"' || c == '\'';
        if (quote == 0 ? isQuote : c == quote) {
            quote = quote == 0 ? c : '\0';
            c = '"';
        } else if (quote != 0) {
            c = '"';
        }
    }
    return plain;
}

// The names with a bracket behind them.
std::vector<std::string> functionNames(const std::string& plain) {
    std::vector<std::string> names;
    std::string name;
    for (const char c : plain) {
        if (isLetterOrDigit(c) || c == '.' || c == '_') {
            name += c;
        } else {
            if (c == '(' && !name.empty()) {
                names.push_back(name);
            }
            name.clear();
        }
    }
    return names;
}

// "30 days", "30 September 2021", "5.10.2021": the first of the arguments that only means something
// in quotes.
std::string wordsWithoutQuotes(std::string_view formula, const std::string& plain) {
    std::size_t from = 0;
    while (from < plain.size()) {
        const std::size_t to = std::min(plain.find_first_of(";,()=", from), plain.size());
        const std::string_view text = trimmed(formula.substr(from, to - from));
        const bool hasTexts = plain.substr(from, to - from).find('"') != std::string::npos;
        const bool hasSpace = text.find(' ') != std::string_view::npos;
        const bool hasSigns = text.find_first_of("+-*/^&:<>!$") != std::string_view::npos;
        const bool isWords = hasSpace && !hasSigns && std::ranges::any_of(text, isLetter);
        if (!hasTexts && (isWords || readDateText(text, MonthEdge::last).isReadable())) {
            return std::string(text);
        }
        from = to + 1;
    }
    return {};
}

bool hasCurlyQuotes(const std::string& plain) {
    return plain.find("“") != std::string::npos || plain.find("”") != std::string::npos;
}

// What to put in quotes, or what else to look for.
Phrase whatNeedsQuotes(std::string_view formula, const std::string& plain) {
    if (hasCurlyQuotes(plain)) {
        return says("notRun.curlyQuotes");
    }
    const std::string words = wordsWithoutQuotes(formula, plain);
    return words.empty() ? Phrase(says("notRun.bracket")) : Phrase::asItIs("\"" + words + "\"");
}

}  // namespace

bool isUnread(std::string_view formula, sal_Int32 error) {
    // An invalid character, and then brackets, operators and values that are missing. To newer
    // LibreOffices curly quotes are letters of a name.
    constexpr sal_Int32 errors[] = {501, 508, 509, 510, 511, 512};
    return std::ranges::find(errors, error) != std::end(errors) ||
           (error != 0 && hasCurlyQuotes(withoutTexts(formula)));
}

Phrase whyUnread(std::string_view formula, sal_Int32 error) {
    const std::string plain = withoutTexts(formula);
    const auto names = functionNames(plain);
    const auto ours = std::ranges::find_if(
        names, [](const std::string& name) { return catalogue::find(name) != nullptr; });
    if (ours == names.end()) {
        return didYouMean(formula);
    }
    return {says("notRun.unread"),
            {{"function", Phrase::asItIs(catalogue::displayName(*catalogue::find(*ours)))},
             {"error", Phrase::asItIs(calcErrorText(error))},
             {"words", whatNeedsQuotes(formula, plain)}}};
}

bool namesIndicator(std::string_view formula) {
    return std::ranges::any_of(functionNames(withoutTexts(formula)), [](const std::string& name) {
        return catalogue::find(name) != nullptr;
    });
}

Phrase didYouMean(std::string_view formula) {
    for (const std::string& name : functionNames(withoutTexts(formula))) {
        if (const catalogue::Function* meant =
                catalogue::find(name) == nullptr ? catalogue::closest(name) : nullptr) {
            return {says("didYouMean"),
                    {{"name", Phrase::asItIs(uppered(name))},
                     {"meant", Phrase::asItIs(catalogue::displayName(*meant))}}};
        }
    }
    return {};
}

}  // namespace council::addin
