#include "core/values/outcome.h"

#include "core/values/number.h"

namespace council {

namespace {

// Long enough to recognise a cell by, short enough for a sentence.
constexpr std::size_t longestQuotation = 60;

std::string shortened(const std::string& text) {
    if (text.size() <= longestQuotation) {
        return text;
    }
    std::size_t end = longestQuotation;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;  // not in the middle of a UTF-8 character
    }
    return text.substr(0, end) + "…";
}

}  // namespace

std::string quoted(const Cell& cell) {
    if (const double* number = cell.number()) {
        return textOf(*number);
    }
    if (const std::string* text = cell.text()) {
        return "‘" + shortened(*text) + "’";
    }
    return cell.isError() ? "an error" : "blank";
}

std::string sentence(const Problem& problem) {
    std::string text;
    if (!problem.argument.empty()) {
        text = std::string(problem.argument) + " is " + problem.given + ", which ";
    } else if (!problem.given.empty()) {
        text = problem.given + " ";
    }
    text += problem.trouble;
    if (!problem.fix.empty()) {
        text += ": " + problem.fix;
    }
    return text + ".";
}

}  // namespace council
