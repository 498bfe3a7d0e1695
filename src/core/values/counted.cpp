#include "core/values/counted.h"

#include "core/values/outcome.h"
#include "core/values/sentences.h"

#include <cmath>

namespace council {

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
    return std::to_string(number).append(" ").append(number == 1 ? one : many);
}

texts::Phrase inWords(const texts::Forms& forms, double number, texts::Phrase::Blanks blanks) {
    constexpr double large = 1e9;
    constexpr std::int64_t withoutForm = 10;  // of its own, in any language we know
    if (std::abs(number) < large && number == std::trunc(number)) {
        return texts::Phrase::counted(forms, static_cast<std::int64_t>(number), std::move(blanks));
    }
    blanks.push_back({"count", inWords(number)});
    return texts::Phrase::counted(forms, withoutForm, std::move(blanks));
}

texts::Phrase withUnusable(texts::Phrase sentence, int rows) {
    return rows == 0 ? sentence
                     : texts::Phrase::counted({values::saysOfFigures("unusable.one"),
                                               values::saysOfFigures("unusable.other")},
                                              rows, {{"sentence", std::move(sentence)}});
}

}  // namespace council
