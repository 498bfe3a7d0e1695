#include "core/dates/period.h"

namespace council {

std::string textOf(const Period& period) {
    std::string text;
    if (period.from) {
        text += " from " + longText(*period.from);
    }
    if (period.to) {
        text += (period.from ? " to " : " up to ") + longText(*period.to);
    }
    return text;
}

}  // namespace council
