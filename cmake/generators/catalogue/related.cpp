#include "core/values/letters.h"
#include "generators/catalogue/generator.h"

#include <algorithm>
#include <string>
#include <vector>

namespace council::catalogue {

namespace {

bool isPartOfName(char letter) {
    return letter == '.' || isCapital(letter);
}

bool names(std::string_view text, const std::string& name) {
    for (std::size_t at = text.find(name); at != std::string_view::npos;
         at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if (end == text.size() || !isPartOfName(text[end]) ||
            (text[end] == '.' && (end + 1 == text.size() || !isPartOfName(text[end + 1])))) {
            return true;
        }
    }
    return false;
}

bool namesInItsTexts(const Function& function, const std::string& name) {
    const auto inHelp = [&](const Argument& argument) { return names(argument.help, name); };
    return names(function.summary, name) || names(function.result, name) ||
           names(function.notes, name) || std::ranges::any_of(function.arguments, inHelp);
}

template <typename Condition>
std::vector<const Function*> othersThat(const Function& function, Condition condition) {
    std::vector<const Function*> others;
    for (const Function& other : functions()) {
        if (&other != &function && condition(other)) {
            others.push_back(&other);
        }
    }
    return others;
}

}  // namespace

std::vector<const Function*> relatedTo(const Function& function) {
    const auto isNamed = [&](const Function& other) {
        return namesInItsTexts(function, displayName(other)) ||
               namesInItsTexts(other, displayName(function));
    };
    auto related = othersThat(function, isNamed);
    if (related.empty()) {
        related = othersThat(
            function, [&](const Function& other) { return other.service == function.service; });
    }
    return related;
}

}  // namespace council::catalogue
