// A function that answers once, from columns, lists or single values, with a cell or a table: a
// plain function that reads its call and takes a Why.
//
//   Outcome<double> percent(const Call& call, const Why& why);
//   const Rule timelinessPercent = asWhole<percent>;
#pragma once

#include "addin/answer.h"
#include "addin/function.h"
#include "addin/why.h"
#include "functions.h"

#include <type_traits>

namespace council::addin {

template <auto function>
struct WholeFunction {
    static_assert(std::is_invocable_v<decltype(function), const Call&, const Why&>,
                  "the function takes its call and a Why");

    using Answer =
        decltype(answerOf(std::declval<const Call&>(),
                          function(std::declval<const Call&>(), std::declval<const Why&>())));

    static uno::Any answer(const Call& call) {
        return reply(answerOf(call, function(call, Why())));
    }
    // Cold: no cell waits for it, so it is compiled to be small.
    [[gnu::cold]] static Explanation explain(const Call& call, Position position) {
        Asked asked{&call, position};
        const auto answer = answerOf(call, function(call, Why(asked)));
        return {cellAt(answer, position), std::move(asked.because), tableAt(answer, position),
                std::move(asked.leftOut)};
    }
};

template <auto function>
inline constexpr Rule asWhole{
    &WholeFunction<function>::answer, &WholeFunction<function>::explain,
    std::is_same_v<typename WholeFunction<function>::Answer, Outcome<Table>>};

}  // namespace council::addin
