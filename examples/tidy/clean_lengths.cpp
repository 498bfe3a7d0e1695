#include "tidy/clean_parts.h"
#include "tidy/nodes.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <regex>
#include <string>
#include <string_view>

namespace council::tidy {
namespace {

// LibreOffice counts in hundredths of a millimetre, and writes those with three digits after the
// point in centimetres, with four in inches.
std::string inInches(const std::string& length) {
    static const std::regex pattern("(-?[0-9.]+)(cm|mm|in)");
    std::smatch match;
    if (!std::regex_match(length, match, pattern)) {
        return length;
    }
    const double factor = match[2] == "in" ? 2540 : match[2] == "cm" ? 1000 : 100;
    const double hundredths = std::round(std::stod(match[1]) * factor);
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", hundredths / 2540);
    std::string inches = text;
    inches.erase(inches.find_last_not_of('0') + 1);
    inches.erase(inches.find_last_not_of('.') + 1);
    return inches + "in";
}

std::string eachInInches(std::string_view lengths) {
    std::string result;
    while (!lengths.empty()) {
        const std::size_t end = std::min(lengths.find(' '), lengths.size());
        result += inInches(std::string(lengths.substr(0, end)));
        lengths.remove_prefix(end);
        if (!lengths.empty()) {
            result += ' ';
            lengths.remove_prefix(1);
        }
    }
    return result;
}

}  // namespace

// A chart's are the same everywhere.
void cleanLengths(pugi::xml_node document) {
    forEachOwnElement(document, [](pugi::xml_node node) {
        for (pugi::xml_attribute attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            if (name.starts_with("fo:") || name.starts_with("style:") || name.starts_with("svg:") ||
                name.starts_with("table:end-")) {
                attribute.set_value(eachInInches(attribute.value()).c_str());
            }
        }
    });
}

}  // namespace council::tidy
