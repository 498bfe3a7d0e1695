// What people read, in their language. English is in the code, each text in one table row with
// a key; a translation is a file of `key = text` lines in UTF-8, shipped in the package's folder
// translations, such as cy.properties for Welsh. What it leaves out is said in English.
#pragma once

#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace council::texts {

struct Text {
    std::string_view key;
    std::string_view english;
};

class Translation {
 public:
    Translation() = default;  // English
    // Of the text of a file. Lines that begin with # are remarks. Throws std::runtime_error, with
    // the line, when one is neither that nor `key = text`, or when a key comes twice.
    Translation(std::string language, std::string_view lines);

    const std::string& language() const { return language_; }  // "cy"; empty: English
    const std::map<std::string, std::string, std::less<>>& all() const { return texts_; }
    const std::string* find(std::string_view key) const;
    std::string say(const Text& text) const;

 private:
    std::string language_;
    std::map<std::string, std::string, std::less<>> texts_;
};

// "{count} cells" with {{"count", "3"}} -> "3 cells"
using Blank = std::pair<std::string_view, std::string>;
std::string filledIn(std::string text, std::span<const Blank> blanks);
inline std::string filledIn(std::string text, std::initializer_list<Blank> blanks) {
    return filledIn(std::move(text), std::span(blanks.begin(), blanks.size()));
}

}  // namespace council::texts
