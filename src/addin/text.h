// Text between Calc (UTF-16) and the core (UTF-8).
#pragma once

#include <string>
#include <string_view>

#include <rtl/ustring.hxx>

namespace council::addin {

std::string toUtf8(const rtl::OUString& text);
rtl::OUString toCalc(std::string_view utf8);

}  // namespace council::addin
