// Takes a date or time written as text apart from its beginning.
//
// The text is in lower case and without spaces. After a step that did not match, what is left is of
// no use: each form that is tried starts with a scanner of its own.
#pragma once

#include "core/dates/month_names.h"
#include "core/values/letters.h"
#include "core/values/words.h"

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string_view>

namespace council {

class Scanner {
 public:
    explicit Scanner(std::string_view text) : rest_(text) {}

    bool done() const { return rest_.empty(); }
    std::string_view rest() const { return rest_; }

    bool skip(std::string_view expected) {
        if (!rest_.starts_with(expected)) {
            return false;
        }
        rest_.remove_prefix(expected.size());
        return true;
    }

    // A number of at least and at most so many digits.
    std::optional<int> number(std::size_t fewest, std::size_t most) {
        std::size_t length = 0;
        int value = 0;
        while (length < most && length < rest_.size() && isDigit(rest_[length])) {
            value = value * 10 + (rest_[length] - '0');
            ++length;
        }
        if (length < fewest) {
            return std::nullopt;
        }
        rest_.remove_prefix(length);
        return value;
    }

    // A year behind a day and a month: of four digits, or of two, where 00 to 79 are 2000 to 2079
    // and 80 to 99 are 1980 to 1999.
    std::optional<int> year() {
        const std::size_t before = rest_.size();
        const auto value = number(2, 4);
        switch (before - rest_.size()) {
            case 4:
                return value;
            case 2:
                return *value + (*value < 80 ? 2000 : 1900);
            default:
                return std::nullopt;
        }
    }

    // One of the characters, and which.
    std::optional<char> oneOf(std::string_view characters) {
        if (rest_.empty() || characters.find(rest_.front()) == std::string_view::npos) {
            return std::nullopt;
        }
        const char found = rest_.front();
        rest_.remove_prefix(1);
        return found;
    }

    // A month in full, as Sept, or as its first three letters; the longest that fits.
    std::optional<std::chrono::month> month() {
        if (rest_.empty() || isDigit(rest_.front())) {
            return std::nullopt;
        }
        for (unsigned i = 0; i < monthNames.size(); ++i) {
            const std::string_view name = monthNames[i];
            if (skipName(name) || (name == "September" && skip("sept")) ||
                skipName(name.substr(0, 3))) {
                return std::chrono::month(i + 1);
            }
        }
        return std::nullopt;
    }

    // A weekday in full or as its first three letters.
    std::optional<std::chrono::weekday> weekday() {
        for (unsigned i = 0; i < weekdayNames.size(); ++i) {
            if (skipName(weekdayNames[i]) || skipName(weekdayNames[i].substr(0, 3))) {
                return std::chrono::weekday(i);
            }
        }
        return std::nullopt;
    }

 private:
    bool skipName(std::string_view name) {
        if (!sameWord(rest_.substr(0, name.size()), name)) {
            return false;
        }
        rest_.remove_prefix(name.size());
        return true;
    }

    std::string_view rest_;
};

}  // namespace council
