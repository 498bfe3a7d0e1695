#include "office/installation.h"

#include "addin/text.h"
#include "office/quietly.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <osl/file.hxx>
#include <osl/module.hxx>

namespace council::office {

namespace beans = com::sun::star::beans;
namespace container = com::sun::star::container;
namespace uno = com::sun::star::uno;
using rtl::OUString;

namespace {

uno::Any setting(const Context& context, const char* node, const char* name) {
    beans::PropertyValue path;
    path.Name = OUString("nodepath");
    path.Value <<= OUString::createFromAscii(node);
    const uno::Any argument(path);
    const auto provider = com::sun::star::configuration::theDefaultProvider::get(context);
    const uno::Reference<container::XNameAccess> access(
        provider->createInstanceWithArguments(
            OUString("com.sun.star.configuration.ConfigurationAccess"),
            uno::Sequence<uno::Any>(&argument, 1)),
        uno::UNO_QUERY_THROW);
    return access->getByName(OUString::createFromAscii(name));
}

std::string textSetting(const Context& context, const char* node, const char* name) {
    OUString value;
    setting(context, node, name) >>= value;
    return addin::toUtf8(value);
}

std::string product(const Context& context, const char* name) {
    return textSetting(context, "/org.openoffice.Setup/Product", name);
}

// Where this library lies. LibreOffice's list of its extensions leaves out what it cannot read at
// the moment it is asked, and the guide would not be there for that moment.
std::string packageUrl() {
    OUString library;
    osl::Module::getUrlFromAddress(reinterpret_cast<oslGenericFunction>(&packageUrl), library);
    return addin::toUtf8(library.copy(0, std::max(library.lastIndexOf('/'), sal_Int32{0})));
}

bool isFile(const OUString& url) {
    osl::DirectoryItem item;
    osl::FileStatus status(osl_FileStatus_Mask_Type);
    return osl::DirectoryItem::get(url, item) == osl::FileBase::E_None &&
           item.getFileStatus(status) == osl::FileBase::E_None && status.isRegular();
}

// What can be read of a file.
std::string contentOf(const OUString& url) {
    osl::File file(url);
    std::string content;
    if (file.open(osl_File_OpenFlag_Read) == osl::FileBase::E_None) {
        std::array<char, 4096> part{};
        sal_uInt64 length = 0;
        while (file.read(part.data(), part.size(), length) == osl::FileBase::E_None && length > 0) {
            content.append(part.data(), length);
        }
    }
    return content;
}

}  // namespace

std::optional<std::string> packageFile(const std::string& path) {
    std::string url = packageUrl() + "/" + path;
    return isFile(addin::toCalc(url)) ? std::optional(std::move(url)) : std::nullopt;
}

std::string packageFolder() {
    OUString path;
    osl::FileBase::getSystemPathFromFileURL(addin::toCalc(packageUrl()), path);
    return addin::toUtf8(path);
}

std::string officeName(const Context& context) {
    return product(context, "ooName");
}

std::string officeVersion(const Context& context) {
    return product(context, "ooSetupVersionAboutBox");
}

std::string menuLanguage(const Context& context) {
    return textSetting(context, "/org.openoffice.Setup/L10N", "ooLocale");
}

bool writesAllOfOdf(const Context& context) {
    constexpr sal_Int16 without[] = {2, 4, 10};  // 1.1, 1.2 and 1.3, none of them Extended
    sal_Int16 version = 0;
    setting(context, "/org.openoffice.Office.Common/Save/ODF", "DefaultVersion") >>= version;
    return std::ranges::find(without, version) == std::end(without);
}

texts::Translation translationFor(const Context& context) {
    texts::Translation translation;
    quietly([&] {
        const std::string locale = menuLanguage(context);
        const std::string language = locale.substr(0, locale.find('-'));
        if (const auto file = packageFile("translations/" + language + ".properties")) {
            translation = {language, contentOf(addin::toCalc(*file))};
        }
    });
    return translation;
}

}  // namespace council::office
