// The arguments of a formula as the function's own: in the catalogue's order, the pairs together.
#pragma once

#include "addin/explain/formula.h"

#include <optional>
#include <vector>

namespace council::addin {

struct ResolvedCall {
    std::vector<uno::Any> values;
    std::vector<const uno::Any*> pointers;
    bool isComplete = true;  // nothing has to be worked out first

    ResolvedCall(const catalogue::Function& row, const std::vector<FormulaArgument>& given);

    Call call(const catalogue::Function& row, const Document& document) const {
        return {row, document, pointers.data(), pointers.size()};
    }
    // What the function answers; nothing where it refuses an argument.
    std::optional<uno::Any> answer(const Function& function, const Document& document) const;
};

}  // namespace council::addin
