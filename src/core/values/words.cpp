#include "core/values/words.h"

#include "core/values/letters.h"
#include "core/values/sentences.h"

#include <algorithm>
#include <utility>

namespace council {

namespace {

// What looks like a space to a person: besides the plain ones, what word processors and web pages
// put between words.
constexpr std::string_view spaces[] = {
    " ",
    "\t",
    "\r",
    "\n",
    "\xC2\xA0",      // no-break space, U+00A0
    "\xE2\x80\x87",  // figure space, U+2007
    "\xE2\x80\x89",  // thin space, U+2009
    "\xE2\x80\xAF",  // narrow no-break space, U+202F
};

// Most characters can be told from a space by one byte; whole columns of texts come through here.
bool isNoPartOfASpace(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value > ' ' && value < 0x80U;
}

// The length of the space the text starts with; 0 when it starts with something else.
std::size_t leadingSpace(std::string_view text) {
    if (text.empty() || isNoPartOfASpace(text.front())) {
        return 0;
    }
    const auto* found = std::ranges::find_if(
        spaces, [text](std::string_view space) { return text.starts_with(space); });
    return found == std::end(spaces) ? 0 : found->size();
}

std::size_t trailingSpace(std::string_view text) {
    if (text.empty() || isNoPartOfASpace(text.back())) {
        return 0;
    }
    const auto* found = std::ranges::find_if(
        spaces, [text](std::string_view space) { return text.ends_with(space); });
    return found == std::end(spaces) ? 0 : found->size();
}

std::string withSpacesAs(std::string_view replacement, std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto plain = static_cast<std::size_t>(
            std::ranges::find_if_not(text, isNoPartOfASpace) - text.begin());
        result += text.substr(0, plain);
        text.remove_prefix(plain);
        if (const std::size_t space = leadingSpace(text)) {
            result += replacement;
            text.remove_prefix(space);
        } else if (!text.empty()) {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    while (const std::size_t space = leadingSpace(text)) {
        text.remove_prefix(space);
    }
    while (const std::size_t space = trailingSpace(text)) {
        text.remove_suffix(space);
    }
    return text;
}

bool holdsNothing(const Cell& cell) {
    return cell.isBlank() || (cell.text() != nullptr && trimmed(*cell.text()).empty());
}

std::string withPlainSpaces(std::string_view text) {
    return withSpacesAs(" ", text);
}

std::string withoutSpaces(std::string_view text) {
    return withSpacesAs("", text);
}

bool sameWord(std::string_view left, std::string_view right) {
    return std::ranges::equal(trimmed(left), trimmed(right), {}, lower, lower);
}

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(), lower);
    return text;
}

std::string uppered(std::string text) {
    std::ranges::transform(text, text.begin(), upper);
    return text;
}

texts::Phrase choices(std::span<const std::string_view> words) {
    texts::Phrase phrase;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto word = texts::Phrase::asItIs("‘" + std::string(words[i]) + "’");
        if (i > 0 && i + 1 == words.size()) {
            return {values::says("value.or"),
                    {{"words", std::move(phrase)}, {"last", std::move(word)}}};
        }
        phrase += texts::Phrase::asItIs(i > 0 ? ", " : "") + std::move(word);
    }
    return phrase;
}

}  // namespace council
