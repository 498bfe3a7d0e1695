// The `limit` and `schedule` arguments.
#pragma once

#include "addin/argument_reader.h"
#include "core/limits/limit.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace council::addin {

namespace read {

// A limit such as "45 working days"; a number without a unit is refused.
struct Term {
    using Value = Limit;
    Outcome<Limit> operator()(const Cell& cell) const;
};

// The same where a due date is worked out: `5 working days before` counts back.
struct DueTerm {
    using Value = Limit;
    Outcome<Limit> operator()(const Cell& cell) const;
};

using Schedule = From<readSchedule>;

}  // namespace read

// One limit for all rows of the columns, or a column of limits as tall as they are.
class Limits {
 public:
    static Outcome<Limits> read(const Call& call, std::size_t place, sal_Int32 rows);

    // The limit of that row; nothing where its cell is blank or cannot be read.
    const Limit* of(sal_Int32 row) const;
    // Whether its cell of the column is blank.
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
