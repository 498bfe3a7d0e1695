#include "values.h"

#include "core/values/number.h"

#include <bit>
#include <cmath>

namespace council::addin::tests {

std::string shown(const uno::Any& answer) {
    if (!answer.hasValue()) {
        return "#N/A";
    }
    uno::Sequence<uno::Sequence<uno::Any>> rows;
    if (answer >>= rows) {
        std::string text;
        for (sal_Int32 r = 0; r < rows.getLength(); ++r) {
            for (sal_Int32 c = 0; c < rows[r].getLength(); ++c) {
                text += (c > 0 ? ";" : r > 0 ? "|" : "") + shown(rows[r][c]);
            }
        }
        return text;
    }
    uno::Sequence<uno::Sequence<rtl::OUString>> texts;
    if (answer >>= texts) {
        std::string text;
        for (sal_Int32 r = 0; r < texts.getLength(); ++r) {
            for (sal_Int32 c = 0; c < texts[r].getLength(); ++c) {
                text += (c > 0 ? ";" : r > 0 ? "|" : "") + toUtf8(texts[r][c]);
            }
        }
        return text;
    }
    double number = 0;
    if (answer.getValueTypeClass() == uno::TypeClass_DOUBLE && (answer >>= number)) {
        constexpr std::uint64_t errorBits = 0xFFFF;
        return std::isnan(number) ? calcErrorText(static_cast<sal_Int32>(
                                        std::bit_cast<std::uint64_t>(number) & errorBits))
                                  : textOf(number);
    }
    rtl::OUString text;
    return (answer >>= text) ? toUtf8(text)
                             : "a value of type " + toUtf8(answer.getValueTypeName());
}

std::string reason(const char* name, std::vector<uno::Any> values) {
    const Function& function = *findFunction(name);
    values.resize(function.row->arguments.size());
    std::vector<const uno::Any*> pointers;
    pointers.reserve(values.size());
    for (const auto& value : values) {
        pointers.push_back(&value);
    }
    const Explanation explanation =
        function.rule.explain(Call(*function.row, {}, pointers.data(), pointers.size()), {});
    return explanation.answer ? explanation.because.english()
                              : sentence(explanation.answer.error());
}

}  // namespace council::addin::tests
