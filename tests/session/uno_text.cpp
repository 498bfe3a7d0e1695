#include "session/uno_text.h"

#include <osl/file.hxx>
#include <rtl/string.hxx>

namespace council::session {

rtl::OUString toUno(std::string_view utf8) {
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

std::string fromUno(const rtl::OUString& text) {
    const rtl::OString bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

std::string fileUrl(const std::filesystem::path& file) {
    rtl::OUString url;
    const rtl::OUString name = toUno(std::filesystem::absolute(file).lexically_normal().string());
    if (osl::FileBase::getFileURLFromSystemPath(name, url) != osl::FileBase::E_None) {
        throw SessionError("The file name " + file.string() + " cannot be written as an address.");
    }
    return fromUno(url);
}

void refuse(std::string_view task, const rtl::OUString& reason) {
    const std::string said = reason.isEmpty() ? "LibreOffice gives no reason" : fromUno(reason);
    throw SessionError(std::string(task) + " did not work: " + said + ".");
}

}  // namespace council::session
