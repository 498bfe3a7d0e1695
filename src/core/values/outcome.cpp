#include "core/values/outcome.h"

#include "core/values/number.h"
#include "core/values/sentences.h"

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

texts::Phrase inWords(double number) {
    return texts::Phrase::asItIs(textOf(number));
}

texts::Phrase inWords(const Cell& cell) {
    if (const double* number = cell.number()) {
        return inWords(*number);
    }
    if (const std::string* text = cell.text()) {
        return texts::Phrase::asItIs("‘" + shortened(*text) + "’");
    }
    return cell.isError() ? values::says("value.error") : values::says("value.blank");
}

texts::Phrase rangeOfColumns(std::size_t columns) {
    return {values::says("problem.rangeOfColumns"),
            {{"columns", texts::Phrase::number(static_cast<std::int64_t>(columns))}}};
}

std::string quoted(const Cell& cell) {
    return inWords(cell).english();
}

texts::Phrase inWords(const Problem& problem, std::string_view argument) {
    const bool hasArgument = !argument.empty();
    const bool hasFix = !problem.fix.isEmpty();
    if (!hasArgument && problem.given.isEmpty()) {
        return hasFix ? texts::Phrase(values::says("problem.plain"),
                                      {{"trouble", problem.trouble}, {"fix", problem.fix}})
                      : problem.trouble;
    }
    const texts::Text& row = hasArgument ? hasFix ? values::says("problem.ofArgument")
                                                  : values::says("problem.ofArgumentWithoutFix")
                             : hasFix ? values::says("problem.ofGiven")
                                         : values::says("problem.ofGivenWithoutFix");
    return {row,
            {{"argument", texts::Phrase::asItIs(argument)},
             {"given", problem.given},
             {"trouble", problem.trouble},
             {"fix", problem.fix}}};
}

std::string sentence(const Problem& problem) {
    return inWords(problem, problem.argument).english() + ".";
}

}  // namespace council
