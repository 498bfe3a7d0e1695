// `range; criterion` pairs at the end of a function: which rows count.
#pragma once

#include "addin/call.h"
#include "core/criteria/criterion.h"

#include <vector>

namespace council::addin {

class Pairs {
 public:
    // The ranges must have the same height and width as what they choose from, else the argument is
    // wrong: rows that are not side by side would be matched unnoticed.
    static Outcome<Pairs> read(const Call& call, std::size_t index, sal_Int32 rows,
                               sal_Int32 columns);

    bool admit(Position position) const;
    // Whether one of the ranges is filled there.
    bool holdSomething(Position position) const;

 private:
    struct Pair {
        Argument range;
        Criterion criterion;
    };
    uno::Sequence<uno::Any> values_;  // keeps the ranges alive
    std::vector<Pair> pairs_;
};

}  // namespace council::addin
