#pragma once

#include <string_view>

namespace council::tidy {

// How far apart two colours "#rrggbb" are for the eye: from 1, the same, to 21, black on white.
// WCAG 2.1, relative luminance.
double contrast(std::string_view ink, std::string_view paper);

}  // namespace council::tidy
