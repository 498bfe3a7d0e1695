#include "office/copy/left_behind.h"

#include <string>

#include <com/sun/star/embed/ElementModes.hpp>
#include <com/sun/star/embed/StorageFactory.hpp>
#include <com/sun/star/embed/XStorage.hpp>
#include <com/sun/star/embed/XTransactedObject.hpp>
#include <com/sun/star/io/XSeekable.hpp>

// LibreOffice marks the making of storages as deprecated and offers nothing in its place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::office {

namespace embed = com::sun::star::embed;
namespace io = com::sun::star::io;
using rtl::OUString;

namespace {

using Package = uno::Reference<embed::XStorage>;

// Each version is a whole workbook, with the figures and formulas of its day.
bool takeOutVersions(const Package& package) {
    bool areAny = false;
    for (const char* name : {"Versions", "VersionList.xml"}) {
        if (package->hasByName(OUString::createFromAscii(name))) {
            package->removeElement(OUString::createFromAscii(name));
            areAny = true;
        }
    }
    return areAny;
}

std::string read(const uno::Reference<io::XInputStream>& stream) {
    std::string all;
    constexpr sal_Int32 most = 1 << 20;
    uno::Sequence<sal_Int8> part;
    while (stream->readBytes(part, most) > 0) {
        all.append(part.begin(), part.end());
    }
    return all;
}

// Everything from the start of an element to its end.
bool takeOut(std::string& xml, const std::string& element) {
    const std::size_t from = xml.find("<" + element);
    if (from == std::string::npos) {
        return false;
    }
    const std::string end = "</" + element + ">";
    const std::size_t to = xml.find(end, from);
    xml.erase(from,
              to == std::string::npos ? xml.find('>', from) + 1 - from : to + end.size() - from);
    return true;
}

// Data ▸ Data Provider, and streams: fetched whenever the file is opened, and LibreOffice lets no
// program change them.
bool takeOutProviders(const Package& package) {
    const OUString content("content.xml");
    std::string xml =
        read(package->openStreamElement(content, embed::ElementModes::READ)->getInputStream());
    const bool isProvided = takeOut(xml, "calcext:data-mappings");
    if (!takeOut(xml, "calcext:data-stream-source") && !isProvided) {
        return false;
    }
    const auto written = package->openStreamElement(
        content, embed::ElementModes::READWRITE | embed::ElementModes::TRUNCATE);
    const auto out = written->getOutputStream();
    out->writeBytes(
        {reinterpret_cast<const sal_Int8*>(xml.data()), static_cast<sal_Int32>(xml.size())});
    out->closeOutput();
    return true;
}

}  // namespace

bool leaveBehind(const Request& request, const uno::Reference<io::XStream>& bytes) {
    const uno::Any both[] = {uno::Any(bytes), uno::Any(embed::ElementModes::READWRITE)};
    const auto package = as<embed::XStorage>(
        embed::StorageFactory::create(request.context)->createInstanceWithArguments({both, 2}));
    const bool hadVersions = takeOutVersions(package);
    if (takeOutProviders(package) || hadVersions) {
        as<embed::XTransactedObject>(package)->commit();
    }
    package->dispose();
    as<io::XSeekable>(bytes)->seek(0);
    return hadVersions;
}

}  // namespace council::office
