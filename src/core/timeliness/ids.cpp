#include "core/timeliness/ids.h"

#include "core/criteria/folding.h"
#include "core/values/number.h"
#include "core/values/words.h"

namespace council::timeliness {

std::string spellingOf(const Cell& cell) {
    if (const double* number = cell.number()) {
        return textOf(*number);
    }
    return cell.text() != nullptr ? std::string(trimmed(*cell.text())) : std::string();
}

std::string idOf(const Cell& cell) {
    return folded(withPlainSpaces(spellingOf(cell)));
}

}  // namespace council::timeliness
