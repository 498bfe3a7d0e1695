#include "office/copy/left_behind.h"

#include "core/values/words.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

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

std::string read(const Package& package, const OUString& name) {
    const auto stream =
        package->openStreamElement(name, embed::ElementModes::READ)->getInputStream();
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

// A pivot table that is filled by a database or a service, where one is. Its cells stay.
bool takeOutPivotTable(std::string& xml) {
    const std::string start = "<table:data-pilot-table ";
    const std::string end = "</table:data-pilot-table>";
    for (std::size_t from = xml.find(start); from != std::string::npos;
         from = xml.find(start, from + 1)) {
        const std::size_t to = xml.find(end, from);
        const std::string_view table = std::string_view(xml).substr(from, to - from);
        if (to != std::string::npos && (table.find("<table:database-source-") != table.npos ||
                                        table.find("<table:source-service") != table.npos)) {
            xml.erase(from, to + end.size() - from);
            return true;
        }
    }
    return false;
}

// What is fetched whenever the file is opened, and LibreOffice lets no program change: Data ▸ Data
// Provider, streams, links to other programs (DDE).
bool takeOutSources(std::string& xml) {
    bool areAny = false;
    for (const char* element :
         {"calcext:data-mappings", "calcext:data-stream-source", "table:dde-links"}) {
        areAny = takeOut(xml, element) || areAny;
    }
    while (takeOutPivotTable(xml)) {
        areAny = true;
    }
    return areAny;
}

// "what" of an attribute `name="what"`, which is in the tag.
std::string valueIn(const std::string& tag, const std::string& name) {
    const std::size_t from = tag.find(name + "=\"") + name.size() + 2;
    return tag.substr(from, tag.find('"', from) - from);
}

// What conditions, rules and names say, in capitals; they stay, and may ask for a name that is
// dead.
std::string whatStays(const std::string& xml) {
    std::string all;
    for (const char* attribute :
         {" calcext:value=\"", " table:condition=\"", " table:expression=\""}) {
        const std::string start = attribute;
        for (std::size_t at = xml.find(start); at != std::string::npos; at = xml.find(start, at)) {
            at += start.size();
            all.append(xml, at, xml.find('"', at) - at).append(" ");
        }
    }
    return uppered(all);
}

// Names whose cells are gone: workbooks that have been copied from year to year have thousands, and
// LibreOffice takes them out of an open one in the square of their number.
bool takeOutDeadNames(std::string& xml) {
    const std::string start = "<table:named-";
    const std::string list = "<table:named-expressions";
    const std::string staying = whatStays(xml);
    std::string rest;
    std::size_t done = 0;
    for (std::size_t from = xml.find(start); from != std::string::npos;
         from = xml.find(start, from + 1)) {
        const std::size_t end = xml.find('>', from) + 1;
        const std::string tag = xml.substr(from, end - from);
        if (!tag.starts_with(list) && uppered(tag).find("#REF!") != tag.npos &&
            staying.find(uppered(valueIn(tag, "table:name"))) == staying.npos) {
            rest.append(xml, done, from - done);
            done = end;
        }
    }
    rest.append(xml, done);
    xml = std::move(rest);
    return done > 0;
}

// Who may have commented, with their addresses (LibreOffice 26.8): Excel writes all who ever did.
// Those of the comments that stay keep their names.
bool takeOutPersons(std::string& xml) {
    const std::string start = "<loext:person ";
    const std::string address = " loext:user-id=\"";
    bool areAny = false;
    for (std::size_t from = xml.find(start); from != std::string::npos;
         from = xml.find(start, from)) {
        const std::size_t end = xml.find('>', from) + 1;
        std::string tag = xml.substr(from, end - from);
        const std::string id = valueIn(tag, "loext:person-id");
        const std::size_t at = tag.find(address);
        if (xml.find(id) == xml.rfind(id)) {
            tag.clear();
        } else if (at != std::string::npos) {
            tag.erase(at, tag.find('"', at + address.size()) + 1 - at);
        }
        xml.replace(from, end - from, tag);
        from += tag.size();
        areAny = true;
    }
    return areAny;
}

// A file that is opened in the place of this one after a while, as older LibreOffices offered.
bool takeOutSuccessor(std::string& xml) {
    return takeOut(xml, "meta:auto-reload");
}

// Those of colour scales, data bars and icons.
std::vector<OUString> hiddenFormulasIn(const std::string& xml) {
    const std::string kind = "calcext:type=\"formula\"";
    const std::string value = " calcext:value=\"";
    std::vector<OUString> formulas;
    for (std::size_t at = xml.find(kind); at != std::string::npos; at = xml.find(kind, at + 1)) {
        const std::size_t from = xml.find(value, xml.rfind('<', at)) + value.size();
        formulas.push_back(addin::toCalc(xml.substr(from, xml.find('"', from) - from))
                               .replaceAll(OUString("&quot;"), OUString("\"")));
    }
    return formulas;
}

// Whether a text has anything in it but letters, links and breaks.
bool mayHaveFieldsIn(const std::string& xml) {
    constexpr std::string_view noFields[] = {"p",   "span",       "a",    "s",
                                             "tab", "line-break", "list", "list-item"};
    const std::string start = "<text:";
    for (std::size_t at = xml.find(start); at != std::string::npos; at = xml.find(start, at)) {
        at += start.size();
        const auto name = std::string_view(xml).substr(at, xml.find_first_of(" />", at) - at);
        if (std::ranges::find(noFields, name) == std::end(noFields)) {
            return true;
        }
    }
    return false;
}

// What `edit` makes of a part of the package, where it makes anything. A spreadsheet that is part
// of another document has no meta.xml.
bool rewrite(const Package& package, const OUString& name,
             const std::function<bool(std::string& xml)>& edit) {
    std::string xml = package->hasByName(name) ? read(package, name) : std::string();
    if (!edit(xml)) {
        return false;
    }
    const auto written = package->openStreamElement(
        name, embed::ElementModes::READWRITE | embed::ElementModes::TRUNCATE);
    const auto out = written->getOutputStream();
    out->writeBytes(
        {reinterpret_cast<const sal_Int8*>(xml.data()), static_cast<sal_Int32>(xml.size())});
    out->closeOutput();
    return true;
}

// Tools ▸ Share: whoever opens the copy would be one of those who write into it.
bool endSharing(std::string& xml) {
    const std::string isShared = "\"IsDocumentShared\" config:type=\"boolean\">";
    const std::string yes = "true";
    const std::size_t at = xml.find(isShared + yes);
    if (at == std::string::npos) {
        return false;
    }
    xml.replace(at + isShared.size(), yes.size(), "false");
    return true;
}

}  // namespace

LeftBehind leaveBehind(const Request& request, const uno::Reference<io::XStream>& bytes) {
    const uno::Any both[] = {uno::Any(bytes), uno::Any(embed::ElementModes::READWRITE)};
    const auto package = as<embed::XStorage>(
        embed::StorageFactory::create(request.context)->createInstanceWithArguments({both, 2}));
    LeftBehind left;
    left.versions = takeOutVersions(package);
    const bool hadSources = rewrite(package, OUString("content.xml"), [&](std::string& xml) {
        left.hiddenFormulas = hiddenFormulasIn(xml);
        left.mayHaveFields = mayHaveFieldsIn(xml);
        const bool hadDeadNames = takeOutDeadNames(xml);
        const bool hadPersons = takeOutPersons(xml);
        return takeOutSources(xml) || hadDeadNames || hadPersons;
    });
    const bool hadSuccessor = rewrite(package, OUString("meta.xml"), takeOutSuccessor);
    const bool wasShared = rewrite(package, OUString("settings.xml"), endSharing);
    if (left.versions || hadSources || hadSuccessor || wasShared) {
        as<embed::XTransactedObject>(package)->commit();
    }
    package->dispose();
    as<io::XSeekable>(bytes)->seek(0);
    return left;
}

}  // namespace council::office
