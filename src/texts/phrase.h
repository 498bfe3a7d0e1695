// What a rule has to say, before it is said in a language: a text of a table and what fills its
// blanks, which may be phrases themselves. Rules make phrases without knowing who will read them;
// whoever shows one says in which language.
//
// A sentence is never half in one language and half in another: where one of its texts is not
// translated, all of it is said in English.
#pragma once

#include "texts/translation.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace council::texts {

// Two rows of a table, x.one and x.other: what is said of one, and of another number.
struct Forms {
    const Text& one;
    const Text& other;
};

class Phrase {
 public:
    struct Blank;
    using Blanks = std::vector<Blank>;

    Phrase() = default;
    // The text must outlive the phrase: it is a row of a table.
    Phrase(const Text& text);  // NOLINT(google-explicit-constructor): a text is a phrase
    Phrase(const Text& text, Blanks blanks);
    Phrase(Text&&) = delete;
    // The same in every language: a number, a name, what a cell holds. Nothing else is said that is
    // in no table.
    static Phrase asItIs(std::string_view text);
    static Phrase number(std::int64_t number);
    // Of two rows the one that fits the number, which is its blank {count}. A translation may have
    // other forms than English: x.zero, x.two, x.few, x.many.
    static Phrase counted(const Forms& forms, std::int64_t count);
    static Phrase counted(const Forms& forms, std::int64_t count, Blanks blanks);

    bool isEmpty() const { return text_ == nullptr && words_.empty() && parts_.empty(); }
    Phrase& operator+=(Phrase next);
    friend Phrase operator+(Phrase first, Phrase second);
    // With something between each two of them.
    static Phrase joined(Blanks parts, const Phrase& between);

    std::string english() const;
    // English where the translation does not have all of it.
    std::string in(const Translation& translation) const;
    friend bool operator==(const Phrase& phrase, std::string_view english) {
        return phrase.english() == english;
    }

 private:
    bool isIn(const Translation& translation) const;
    std::string saidIn(const Translation* translation) const;
    // What the translation has for the row and the number; nothing where it has none.
    const std::string* found(const Translation& translation) const;

    const Text* text_ = nullptr;
    std::int64_t count_ = 0;  // of a counted one, whose row ends in .one or .other
    std::string words_;       // where there is no row
    Blanks parts_;            // of a row its blanks, else what follows the words
};

struct Phrase::Blank {
    std::string_view name;
    Phrase value;
};

// Here, where a Blank is complete: clang asks for that as soon as phrases are copied or blanks
// made.
inline Phrase Phrase::number(std::int64_t number) {
    return asItIs(std::to_string(number));
}
inline Phrase Phrase::counted(const Forms& forms, std::int64_t count) {
    return counted(forms, count, {});
}
inline Phrase operator+(Phrase first, Phrase second) {
    return first += std::move(second);
}

// The row of a table whose key is prefix and key together, looked for while the source is compiled:
// what names a row that is not there does not compile.
template <std::size_t size>
consteval const Text& rowOf(const Text (&table)[size], std::string_view prefix,
                            std::string_view key) {
    for (const Text& row : table) {
        if (row.key.starts_with(prefix) && row.key.substr(prefix.size()) == key) {
            return row;
        }
    }
    throw "no row of the table has this key";
}

// The same for the two rows of what is counted.
template <std::size_t size>
consteval Forms formsOf(const Text (&table)[size], std::string_view prefix, std::string_view key) {
    for (std::size_t i = 0; i + 1 < size; ++i) {
        const std::string_view stem = table[i].key.substr(0, table[i].key.rfind('.'));
        if (table[i].key.ends_with(".one") && table[i + 1].key.starts_with(stem) &&
            table[i + 1].key.substr(stem.size()) == ".other" && stem.starts_with(prefix) &&
            stem.substr(prefix.size()) == key) {
            return {table[i], table[i + 1]};
        }
    }
    throw "no two rows of the table have this key";
}

// Which of its forms for numbers a language uses: "one", "two", "few", "many", "other" (after
// Unicode's CLDR). A language we do not know has the forms of English.
std::string_view formFor(std::int64_t number, std::string_view language);

}  // namespace council::texts
