#include "maker/formula.h"

#include <algorithm>
#include <regex>
#include <stdexcept>

namespace council::maker {
namespace {

constexpr std::string_view families[] = {"MILESTONE", "RAG",   "TIMELINESS", "FOSTER",
                                         "BENCHMARK", "TREND", "OFSTED",     "INDICATORS"};

bool isOurs(const std::string& family) {
    return std::find(std::begin(families), std::end(families), family) != std::end(families);
}

// What has to change in a formula, and the texts in quotation marks, which must not.
const std::regex& parts() {
    static const std::regex pattern(
        R"re(("[^"]*"))re"                                // 1: a text
        R"re(|\b([A-Z]+)\.([A-Z]+)(?=\())re"              // 2, 3: family and function
        R"re(|\b(?:MAXIFS|MINIFS|TEXTJOIN)(?=\())re"      // younger than OpenFormula
        R"re(|(?:\$?('[^']+'|\b[A-Za-z]\w*)\.)?)re"       // 4: the sheet of
        R"re((\$?\b[A-Z]{1,2}\$?\d+))re"                  // 5: a cell,
        R"re((?::(\$?\b[A-Z]{1,2}\$?\d+))?(?![\w(.]))re"  // 6: or the other corner of a range
    );
    return pattern;
}

std::string stored(const std::smatch& part) {
    if (part[2].matched) {
        const std::string prefix = isOurs(part[2]) ? "ORG.COUNCILINDICATORS." : "";
        return prefix + part.str();
    }
    if (part.str() == "MAXIFS" || part.str() == "MINIFS" || part.str() == "TEXTJOIN") {
        return "COM.MICROSOFT." + part.str();
    }
    if (part[5].matched) {
        const std::string sheet = part[4].matched ? "$" + part[4].str() : "";
        const std::string end = part[6].matched ? ":." + part[6].str() : "";
        return "[" + sheet + "." + part[5].str() + end + "]";
    }
    return part.str();
}

// Calc closes what a formula leaves open as it sees fit: every bracket and every text has both
// ends.
void requireClosed(const std::string& formula) {
    int open = 0;
    bool isText = false;
    for (const char c : formula) {
        isText = isText != (c == '"');
        if (!isText) {
            open += c == '(' ? 1 : 0;
            open -= c == ')' ? 1 : 0;
        }
        if (open < 0) {
            break;
        }
    }
    if (open != 0 || isText) {
        throw std::logic_error("brackets or texts without an end: " + formula);
    }
}

}  // namespace

std::string storedFormula(std::string_view typed) {
    return "of:" + storedExpression(typed);
}

std::string storedExpression(std::string_view typed) {
    const std::string text(typed);
    requireClosed(text);
    std::string result;
    auto rest = text.cbegin();
    for (std::sregex_iterator part(text.begin(), text.end(), parts()), end; part != end; ++part) {
        result.append(rest, (*part)[0].first);
        result += stored(*part);
        rest = (*part)[0].second;
    }
    return result.append(rest, text.cend());
}

std::string forRow(std::string_view formula, int row, int firstRow) {
    std::string result;
    for (const char c : formula) {
        if (c == '#') {
            result += std::to_string(row);
        } else if (c == '@') {
            result += std::to_string(firstRow);
        } else {
            result += c;
        }
    }
    return result;
}

}  // namespace council::maker
