// Texts, file names and failures on their way between LibreOffice's types and the standard
// library's.
#pragma once

#include "session/session_error.h"

#include <filesystem>
#include <string>
#include <string_view>

#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/uno/Exception.hpp>
#include <rtl/ustring.hxx>

namespace council::session {

rtl::OUString toUno(std::string_view utf8);
std::string fromUno(const rtl::OUString& text);
// file:///…, with the characters escaped that need it.
std::string fileUrl(const std::filesystem::path& file);

// Throws a SessionError: "Reading Plan.B3 did not work: <what LibreOffice says>."
[[noreturn]] void refuse(std::string_view task, const rtl::OUString& reason);

// Does what `step` does; what LibreOffice refuses comes out as a sentence about the task.
template <class Step>
auto attempt(std::string_view task, Step step) {
    try {
        return step();
    } catch (const com::sun::star::lang::DisposedException&) {
        refuse(task, "LibreOffice has ended");
    } catch (const com::sun::star::uno::Exception& reason) {
        refuse(task, reason.Message);
    }
}

}  // namespace council::session
