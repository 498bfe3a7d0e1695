#include "texts/phrase.h"

#include <algorithm>

namespace council::texts {

namespace {

constexpr std::string_view otherForm = ".other";

std::string_view stemOf(std::string_view key) {
    return key.substr(0, key.rfind('.'));
}

}  // namespace

Phrase::Phrase(const Text& text) : text_(&text) {}
Phrase::Phrase(const Text& text, Blanks blanks) : text_(&text), parts_(std::move(blanks)) {}

Phrase Phrase::asItIs(std::string_view text) {
    Phrase phrase;
    phrase.words_ = text;
    return phrase;
}

Phrase Phrase::counted(const Forms& forms, std::int64_t count, Blanks blanks) {
    blanks.push_back({"count", number(count)});
    Phrase phrase(count == 1 ? forms.one : forms.other, std::move(blanks));
    phrase.count_ = count;
    return phrase;
}

Phrase& Phrase::operator+=(Phrase next) {
    if (text_ != nullptr) {
        Phrase first = std::exchange(*this, Phrase());
        parts_.push_back({{}, std::move(first)});
    }
    parts_.push_back({{}, std::move(next)});
    return *this;
}

Phrase Phrase::joined(Blanks parts, const Phrase& between) {
    Phrase all;
    for (Blank& part : parts) {
        if (!all.isEmpty()) {
            all += between;
        }
        all += std::move(part.value);
    }
    return all;
}

const std::string* Phrase::found(const Translation& translation) const {
    const bool isCounted = text_->key.ends_with(otherForm) || text_->key.ends_with(".one");
    if (!isCounted) {
        return translation.find(text_->key);
    }
    const std::string stem(stemOf(text_->key));
    const std::string form(formFor(count_, translation.language()));
    const std::string* said = translation.find(stem + "." + form);
    return said != nullptr ? said : translation.find(stem + std::string(otherForm));
}

bool Phrase::isIn(const Translation& translation) const {
    return (text_ == nullptr || found(translation) != nullptr) &&
           std::ranges::all_of(parts_,
                               [&](const Blank& part) { return part.value.isIn(translation); });
}

std::string Phrase::saidIn(const Translation* translation) const {
    if (text_ == nullptr) {
        std::string all = words_;
        for (const Blank& part : parts_) {
            all += part.value.saidIn(translation);
        }
        return all;
    }
    const std::string_view pattern =
        translation != nullptr ? std::string_view(*found(*translation)) : text_->english;
    std::string all;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t open = std::min(pattern.find('{', at), pattern.size());
        all.append(pattern.substr(at, open - at));
        const std::size_t close = pattern.find('}', open);
        const auto blank =
            close == std::string_view::npos
                ? parts_.end()
                : std::ranges::find(parts_, pattern.substr(open + 1, close - open - 1),
                                    &Blank::name);
        if (blank != parts_.end()) {
            all += blank->value.saidIn(translation);
            at = close + 1;
        } else {  // a bracket of the text's own
            all.append(pattern.substr(open, 1));
            at = open + 1;
        }
    }
    return all;
}

std::string Phrase::english() const {
    return saidIn(nullptr);
}

std::string Phrase::in(const Translation& translation) const {
    return saidIn(isIn(translation) ? &translation : nullptr);
}

std::string_view formFor(std::int64_t number, std::string_view language) {
    if (language == "cy") {
        switch (number) {
            case 0:
                return "zero";
            case 1:
                return "one";
            case 2:
                return "two";
            case 3:
                return "few";
            case 6:
                return "many";
            default:
                return "other";
        }
    }
    return number == 1 ? "one" : "other";
}

}  // namespace council::texts
