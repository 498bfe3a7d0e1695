#include "addin/explain/resolved_call.h"

#include <com/sun/star/lang/IllegalArgumentException.hpp>

namespace council::addin {

ResolvedCall::ResolvedCall(const catalogue::Function& row,
                           const std::vector<FormulaArgument>& given)
    : values(row.arguments.size()) {
    std::vector<uno::Any> pairs;
    const bool hasPairs =
        !row.arguments.empty() && row.arguments.back().shape == catalogue::Shape::pairs;
    const std::size_t single = row.arguments.size() - (hasPairs ? 1 : 0);
    for (std::size_t i = 0; i < given.size(); ++i) {
        isComplete = isComplete && given[i].kind != FormulaArgument::Kind::calculation;
        if (i < single) {
            values[i] = given[i].value;
        } else {
            pairs.push_back(given[i].value);
        }
    }
    if (hasPairs) {
        values.back() <<=
            uno::Sequence<uno::Any>(pairs.data(), static_cast<sal_Int32>(pairs.size()));
    }
    for (const uno::Any& value : values) {
        pointers.push_back(&value);
    }
}

std::optional<uno::Any> ResolvedCall::answer(const Function& function,
                                             const Document& document) const {
    try {
        return function.rule.answer(call(*function.row, document));
    } catch (const com::sun::star::lang::IllegalArgumentException&) {
        return std::nullopt;
    }
}

}  // namespace council::addin
