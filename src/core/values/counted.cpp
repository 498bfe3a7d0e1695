#include "core/values/counted.h"

namespace council {

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
    return std::to_string(number).append(" ").append(number == 1 ? one : many);
}

std::string unusableText(int rows) {
    return rows == 0 ? "" : "; " + counted(rows, "row is", "rows are") + " unusable and left out";
}

}  // namespace council
