// Numbers for texts, in the order in which they are first seen: the ids and groups of long columns.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace council {

class Numbering {
 public:
    // The number of that text, 0 for the first; a text not seen before takes the next one.
    std::uint32_t of(std::string_view text) {
        auto found = numbers_.find(text);
        if (found == numbers_.end()) {
            found = numbers_.emplace(std::string(text), size()).first;
        }
        return found->second;
    }
    // Nothing for a text not seen before.
    std::optional<std::uint32_t> find(std::string_view text) const {
        const auto found = numbers_.find(text);
        return found == numbers_.end() ? std::nullopt : std::optional(found->second);
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(numbers_.size()); }

 private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>()(text);
        }
    };
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
};

}  // namespace council
