#include "office/insert/headings.h"

#include "core/values/letters.h"

namespace council::insert {

namespace {

// Letters beyond A to Z are bytes of UTF-8, from 0x80 on.
bool isOfWord(char c) {
    return isLetterOrDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

// Where databases write words without a space: PersonID, EndDate, IDNumber, and Team2.
bool beginsWord(std::string_view text, std::size_t at) {
    const char before = text[at - 1];
    const char here = text[at];
    const bool isName = at + 2 < text.size() && isSmall(text[at + 1]) && isSmall(text[at + 2]);
    return (isSmall(before) && isCapital(here)) ||
           (isCapital(before) && isCapital(here) && isName) || isDigit(before) != isDigit(here);
}

}  // namespace

std::string wordsOf(std::string_view heading) {
    std::string words = " ";
    const auto endWord = [&words] {
        if (words.back() != ' ') {
            words += ' ';
        }
    };
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const char c = heading[i];
        if (c == '%') {
            endWord();
            words += "% ";
        } else if (!isOfWord(c)) {
            endWord();
        } else {
            if (i > 0 && isOfWord(heading[i - 1]) && beginsWord(heading, i)) {
                endWord();
            }
            words += lower(c);
        }
    }
    endWord();
    return words;
}

bool haveWord(std::string_view words, std::string_view hint) {
    const bool isStem = hint.ends_with('*');
    hint.remove_suffix(isStem ? 1 : 0);
    const std::string wanted = " " + std::string(hint);
    for (auto at = words.find(wanted); at != std::string_view::npos;
         at = words.find(wanted, at + 1)) {
        const std::string_view rest = words.substr(at + wanted.size());
        if (isStem || rest.starts_with(" ") || rest.starts_with("s ")) {
            return true;
        }
    }
    return false;
}

}  // namespace council::insert
