#include "tidy/contrast.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <string>

namespace council::tidy {
namespace {

double luminance(std::string_view colour) {
    constexpr double weights[] = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    if (colour.size() != std::string_view("#rrggbb").size()) {
        throw std::runtime_error("no colour: " + std::string(colour));
    }
    for (std::size_t part = 0; part != 3; ++part) {
        int byte = 0;
        const char* digits = colour.data() + 1 + 2 * part;
        std::from_chars(digits, digits + 2, byte, 16);
        const double value = byte / 255.0;
        sum += weights[part] *
               (value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
}

}  // namespace

double contrast(std::string_view ink, std::string_view paper) {
    const auto [dark, light] = std::minmax({luminance(ink), luminance(paper)});
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace council::tidy
