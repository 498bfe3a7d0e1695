#include "core/values/words.h"
#include "generators/catalogue/generator.h"

#include <algorithm>
#include <string>
#include <vector>

namespace council::catalogue {

namespace {

// `a`, `b` or `c`
std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) {
            text += i + 1 == names.size() ? " or " : ", ";
        }
        text += names[i];
    }
    return text;
}

template <typename Condition>
std::vector<std::string> argumentsThat(const Function& function, Condition condition) {
    std::vector<std::string> names;
    for (const Argument& argument : function.arguments) {
        if (condition(argument)) {
            names.push_back("`" + std::string(argument.name) + "`");
        }
    }
    return names;
}

bool isColumn(const Argument& argument) {
    return argument.shape == Shape::column;
}

bool isLimit(const Argument& argument) {
    return argument.reads == Reads::limit || argument.reads == Reads::term ||
           argument.reads == Reads::schedule;
}

// Words that are data, not choices: an unknown one is Check or #N/A.
bool isChoice(const Argument& argument) {
    constexpr std::string_view data[] = {"judged", "status", "word", "judgement", "grade"};
    return argument.reads == Reads::word &&
           std::ranges::find(data, argument.name) == std::end(data);
}

bool has(const Function& function, std::string_view name) {
    return std::ranges::find(function.arguments, name, &Argument::name) != function.arguments.end();
}

std::vector<std::string> wrongArguments(const Function& function) {
    std::vector<std::string> reasons;
    const auto count = [&](auto condition) { return argumentsThat(function, condition).size(); };
    const auto add = [&](auto condition, const std::string& what) {
        if (const auto names = argumentsThat(function, condition); !names.empty()) {
            reasons.push_back(listed(names) + " " + what);
        }
    };
    add(
        [](const Argument& argument) {
            return argument.need == Need::required && !isColumn(argument);
        },
        "is left out");
    add([](const Argument& argument) { return argument.name == "as_at"; },
        "is blank or cannot be read");
    if (has(function, "from") && has(function, "to")) {
        reasons.emplace_back("`to` is before `from`");
    }
    add(isLimit, "is not a limit");
    add(isChoice, "is not one of the choices its description gives");
    if (count([](const Argument& argument) { return argument.shape == Shape::each; }) > 1) {
        reasons.emplace_back("ranges differ in size");
    }
    const bool hasPairs =
        count([](const Argument& argument) { return argument.shape == Shape::pairs; }) > 0;
    if (count(isColumn) > 1) {
        reasons.emplace_back("the columns differ in height");
    }
    if (hasPairs) {
        reasons.emplace_back("a range in `pairs` is of another height, or lacks its criterion");
    }
    return reasons;
}

std::string row(const std::string& answer, const std::string& when) {
    return when.empty() ? "" : "| " + answer + " | " + when + " |\n";
}

}  // namespace

std::string errorsOf(const Function& function) {
    if (function.arguments.empty()) {
        return "";
    }
    std::string wrong;
    for (const std::string& reason : wrongArguments(function)) {
        wrong += (wrong.empty() ? "" : "; ") + reason;
    }
    const auto columns = argumentsThat(function, isColumn);
    std::string notRun =
        columns.empty() ? "" : listed(columns) + " is left out or is not a range of cells; ";
    if (columns.size() < function.arguments.size()) {
        notRun += "there is an error inside a range given to ";
        notRun += columns.empty() ? "it; " : "another argument; ";
    }
    notRun += "there are too many arguments";
    std::string text = "| Answer | When |\n|---|---|\n" + row("Err:502", wrong) +
                       row("Err:504, from Calc itself", notRun);
    if (columns.size() < function.arguments.size()) {
        text += row("the error of a cell", "a single cell given to it is in error");
    }
    return text + "\nINDICATORS.EXPLAIN says which of them it is.";
}

}  // namespace council::catalogue
