#include "session/cell_value.h"

#include <array>
#include <charconv>
#include <ostream>

namespace council::session {

namespace {

std::string shown(CellError error) {
    switch (error) {
        case CellError::number:
            return "#NUM!";
        case CellError::value:
            return "#VALUE!";
        case CellError::reference:
            return "#REF!";
        case CellError::name:
            return "#NAME?";
        case CellError::division:
            return "#DIV/0!";
        case CellError::notAvailable:
            return "#N/A";
        case CellError::argument:
        case CellError::parameterList:
            break;
    }
    return "Err:" + std::to_string(static_cast<int>(error));
}

// The fewest digits that read back as the same number.
std::string shown(double number) {
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), written.ptr};
}

}  // namespace

std::string shown(const CellValue& value) {
    if (const double* number = value.number()) {
        return shown(*number);
    }
    if (const std::string* text = value.text()) {
        return '"' + *text + '"';
    }
    if (const CellError* error = value.error()) {
        return shown(*error);
    }
    return "blank";
}

std::ostream& operator<<(std::ostream& out, const CellValue& value) {
    return out << shown(value);
}

}  // namespace council::session
