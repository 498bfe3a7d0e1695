#include "catalogue/catalogue.h"

#include "catalogue/families.h"
#include "core/values/words.h"

#include <algorithm>
#include <vector>

namespace council::catalogue {

namespace {

constexpr std::string_view module = "org.councilindicators.";

}  // namespace

std::span<const Family> families() {
    static const Family all[] = {
        {"Milestone", "actions of an improvement plan.", milestoneFunctions()},
        {"Rag", "measures against targets, words, colours and roll-ups.", ragFunctions()},
        {"Timeliness", "cases and reviews against statutory and local timescales.",
         timelinessFunctions()},
        {"Foster", "foster-carer recruitment against target.", fosterFunctions()},
        {"Benchmark", "a figure among others of its kind, and how far a proportion can be trusted.",
         benchmarkFunctions()},
        {"Trend", "a figure against its own past.", trendFunctions()},
        {"Ofsted", "inspection judgements and their grades.", ofstedFunctions()},
        {"Indicators", "the add-in about itself.", indicatorsFunctions()},
    };
    return all;
}

std::span<const Function> functions() {
    static const std::vector<Function> all = [] {
        std::vector<Function> rows;
        for (const Family& family : families()) {
            rows.insert(rows.end(), family.functions.begin(), family.functions.end());
        }
        return rows;
    }();
    return all;
}

bool readsWorkbook(const Function& function) {
    return std::ranges::any_of(function.arguments, [](const Argument& argument) {
        return argument.reads == Reads::date || argument.reads == Reads::openingDate ||
               argument.reads == Reads::dateOrYear || argument.shape == Shape::column ||
               argument.shape == Shape::pairs;  // a criterion may be a date
    });
}

std::string displayName(const Function& function) {
    return uppered(std::string(function.service)) + "." + uppered(std::string(function.method));
}

std::string storedName(const Function& function) {
    return uppered(std::string(module)) + displayName(function);
}

std::string serviceName(const Function& function) {
    return std::string(module) + std::string(function.service);
}

std::string idlName(const Argument& argument) {
    std::string name;
    bool capital = false;
    for (const char letter : argument.name) {
        if (letter == '_') {
            capital = true;
        } else {
            name += capital ? uppered(std::string(1, letter)) : std::string(1, letter);
            capital = false;
        }
    }
    return name;
}

std::string wizardText(const Argument& argument) {
    return (argument.need == Need::required ? "Required. " : "") + std::string(argument.help);
}

std::string usage(const Function& function) {
    std::string text = displayName(function) + "(";
    std::string_view separator;
    for (const Argument& argument : function.arguments) {
        text += separator;
        separator = ", ";
        if (argument.shape == Shape::pairs) {
            text += "[range, criterion]…";
        } else {
            const bool optional = argument.need == Need::optional;
            text += (optional ? "[" : "") + std::string(argument.name) + (optional ? "]" : "");
        }
    }
    return text + ")";
}

std::string typed(std::string_view formula) {
    std::string text;
    bool isText = false;
    bool isArray = false;
    for (const char letter : formula) {
        if (letter == '"') {
            isText = !isText;
        } else if (!isText && (letter == '{' || letter == '}')) {
            isArray = letter == '{';
        }
        if (!isText && letter == ';') {
            text += ',';
        } else {
            text += !isText && isArray && letter == '|' ? ';' : letter;
        }
    }
    return text;
}

const Function* find(std::string_view name) {
    const auto all = functions();
    const auto found = std::ranges::find_if(all, [name](const Function& function) {
        return sameWord(displayName(function), name) || sameWord(storedName(function), name);
    });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace council::catalogue
