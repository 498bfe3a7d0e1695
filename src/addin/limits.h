// The `limit` and `schedule` arguments.
#pragma once

#include "addin/call.h"
#include "addin/each.h"
#include "core/limits/limit.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace council::addin {

Each<Limit> eachLimit(Reading& in, std::size_t index);
Outcome<std::vector<Limit>> scheduleOf(const Call& call, std::size_t index);

// One limit for all rows of the columns, or a column of limits as tall as they are.
class Limits {
 public:
    static Outcome<Limits> read(const Call& call, std::size_t index, sal_Int32 rows);

    // The limit of that row; nothing where its cell is blank or cannot be read.
    const Limit* of(sal_Int32 row) const;
    // Whether nobody wrote anything there.
    bool isBlank(sal_Int32 row) const;

 private:
    struct Hash {
        std::size_t operator()(const rtl::OUString& text) const {
            return static_cast<std::size_t>(text.hashCode());
        }
    };

    std::optional<Limit> all_;
    const uno::Sequence<uno::Sequence<uno::Any>>* column_ = nullptr;
    // A column repeats a few limits many times; each is read once.
    mutable std::unordered_map<rtl::OUString, std::optional<Limit>, Hash> known_;
};

}  // namespace council::addin
