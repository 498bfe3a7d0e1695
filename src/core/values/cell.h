// One cell of a person's spreadsheet, as far as the indicators care: blank, a number, a text, or in
// error.
//
// Calc knows more kinds (dates, booleans, formats), but all of them arrive as one of these four. A
// text with nothing in it is a blank: people cannot see the difference, so no rule may depend on
// it.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace council {

class Cell {
 public:
    Cell() = default;
    Cell(double number)
        : content_(number) {}  // NOLINT(google-explicit-constructor): a number is a cell
    Cell(std::string text) {   // NOLINT(google-explicit-constructor): and so is a text
        if (!text.empty()) {
            content_ = std::move(text);
        }
    }
    Cell(const char* text) : Cell(std::string(text)) {}  // NOLINT(google-explicit-constructor)

    static Cell error() {
        Cell cell;
        cell.content_ = Error{};
        return cell;
    }

    bool isBlank() const { return std::holds_alternative<Blank>(content_); }
    bool isError() const { return std::holds_alternative<Error>(content_); }
    // The number or text of the cell, or nothing when it is of another kind.
    const double* number() const { return std::get_if<double>(&content_); }
    const std::string* text() const { return std::get_if<std::string>(&content_); }

    bool operator==(const Cell&) const = default;

 private:
    struct Blank {
        bool operator==(const Blank&) const = default;
    };
    struct Error {
        bool operator==(const Error&) const = default;
    };
    std::variant<Blank, double, std::string, Error> content_;
};

// How a sentence to a person quotes the cell: blank, 45, ‘soon’, an error.
std::string quoted(const Cell& cell);

}  // namespace council
