#include "texts/translation.h"

#include <algorithm>
#include <stdexcept>

namespace council::texts {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

Translation::Translation(std::string language, std::string_view lines)
    : language_(std::move(language)) {
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        const std::string_view entry = trimmed(line);
        if (entry.empty() || entry.front() == '#') {
            continue;
        }
        const auto sign = entry.find('=');
        const bool isEntry =
            sign != std::string_view::npos && !trimmed(entry.substr(0, sign)).empty();
        if (!isEntry ||
            !texts_.emplace(trimmed(entry.substr(0, sign)), trimmed(entry.substr(sign + 1)))
                 .second) {
            throw std::runtime_error("translation " + language_ + ": " + std::string(line));
        }
    }
}

const std::string* Translation::find(std::string_view key) const {
    const auto found = texts_.find(key);
    return found == texts_.end() || found->second.empty() ? nullptr : &found->second;
}

std::string Translation::say(const Text& text) const {
    const std::string* translated = find(text.key);
    return translated != nullptr ? *translated : std::string(text.english);
}

std::string filledIn(std::string text, std::span<const Blank> blanks) {
    for (const auto& [name, value] : blanks) {
        const std::string place = "{" + std::string(name) + "}";
        for (std::size_t at = text.find(place); at != std::string::npos;
             at = text.find(place, at + value.size())) {
            text.replace(at, place.size(), value);
        }
    }
    return text;
}

}  // namespace council::texts
