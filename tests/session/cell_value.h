// What a cell of a running spreadsheet holds or shows: nothing, a number, a text, or an error.
#pragma once

#include <iosfwd>
#include <string>
#include <utility>
#include <variant>

namespace council::session {

// The numbers Calc's ERRORTYPE gives, under the names cells show them by.
enum class CellError {
    argument = 502,        // Err:502
    number = 503,          // #NUM!
    parameterList = 504,   // Err:504
    value = 519,           // #VALUE!
    reference = 524,       // #REF!
    name = 525,            // #NAME?
    division = 532,        // #DIV/0!
    notAvailable = 32767,  // #N/A
};

class CellValue {
 public:
    CellValue() = default;  // a blank cell; a formula that answers "" is a text
    CellValue(double number) : content_(number) {}  // NOLINT(google-explicit-constructor)
    CellValue(int number)
        : content_(static_cast<double>(number)) {}  // NOLINT(google-explicit-constructor)
    CellValue(std::string text)
        : content_(std::move(text)) {}  // NOLINT(google-explicit-constructor)
    CellValue(const char* text)
        : content_(std::string(text)) {}             // NOLINT(google-explicit-constructor)
    CellValue(CellError error) : content_(error) {}  // NOLINT(google-explicit-constructor)

    bool isBlank() const { return std::holds_alternative<std::monostate>(content_); }
    // The number, text or error; nullptr when it is of another kind.
    const double* number() const { return std::get_if<double>(&content_); }
    const std::string* text() const { return std::get_if<std::string>(&content_); }
    const CellError* error() const { return std::get_if<CellError>(&content_); }

    bool operator==(const CellValue&) const = default;

 private:
    std::variant<std::monostate, double, std::string, CellError> content_;
};

// As a message quotes it: 0.25, "Amber", #N/A, Err:502, blank.
std::string shown(const CellValue& value);
std::ostream& operator<<(std::ostream& out, const CellValue& value);

}  // namespace council::session
