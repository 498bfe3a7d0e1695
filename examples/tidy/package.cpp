#include "tidy/package.h"

#include "tidy/flat_file.h"
#include "tidy/nodes.h"

#include <fstream>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <vector>

namespace council::tidy {
namespace {

constexpr const char* spreadsheetType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr const char* chartType = "application/vnd.oasis.opendocument.chart";

class Package {
 public:
    Package(pugi::xml_node workbook, std::filesystem::path folder)
        : folder_(std::move(folder)),
          entries_(manifest_.append_child("manifest:manifest")),
          namespaces_(workbook) {
        set(entries_, "xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
        set(entries_, "manifest:version", "1.3");
        set(namespaces_, "xmlns:xlink", "http://www.w3.org/1999/xlink");
        enter("/", spreadsheetType);
    }

    // The document's parts of these names under a root of that name.
    void part(const std::string& file, const char* root, pugi::xml_node document,
              std::initializer_list<const char*> names) {
        pugi::xml_document part;
        pugi::xml_node top = part.append_child(root);
        for (const pugi::xml_node declaring : {namespaces_, document}) {
            for (const pugi::xml_attribute attribute : declaring.attributes()) {
                if (std::string_view(attribute.name()) != "office:mimetype") {
                    set(top, attribute.name(), attribute.value());
                }
            }
        }
        for (const char* name : names) {
            if (const pugi::xml_node child = document.child(name)) {
                top.append_copy(child);
            }
        }
        std::filesystem::create_directories((folder_ / file).parent_path());
        write(part, folder_ / file);
        enter(file, "text/xml");
    }

    void document(const std::string& place, pugi::xml_node document) {
        part(place + "content.xml", "office:document-content", document,
             {"office:font-face-decls", "office:automatic-styles", "office:body"});
        part(place + "styles.xml", "office:document-styles", document,
             {"office:font-face-decls", "office:styles", "office:automatic-styles",
              "office:master-styles"});
    }

    // In place of each chart a link to the folder its parts are in.
    void charts(pugi::xml_node body) {
        int number = 0;
        forEachElement(body, [&](pugi::xml_node object) {
            if (named(object) != "draw:object") {
                return;
            }
            const std::string folder = "Object " + std::to_string(++number);
            enter(folder + "/", chartType);
            document(folder + "/", object.child("office:document"));
            object.remove_children();
            set(object, "xlink:href", ("./" + folder).c_str());
            set(object, "xlink:type", "simple");
            set(object, "xlink:show", "embed");
            set(object, "xlink:actuate", "onLoad");
        });
    }

    void close() {
        std::filesystem::create_directories(folder_ / "META-INF");
        write(manifest_, folder_ / "META-INF" / "manifest.xml");
        std::ofstream type(folder_ / "mimetype", std::ios::binary);
        type << spreadsheetType;
        type.close();
        if (!type) {
            throw std::runtime_error("cannot write into " + folder_.string());
        }
    }

 private:
    void enter(const std::string& path, const char* type) {
        const pugi::xml_node entry = entries_.append_child("manifest:file-entry");
        set(entry, "manifest:full-path", path.c_str());
        set(entry, "manifest:media-type", type);
    }

    std::filesystem::path folder_;
    pugi::xml_document manifest_;
    pugi::xml_node entries_;
    pugi::xml_node namespaces_;
};

}  // namespace

void writeParts(const pugi::xml_document& workbook, const std::filesystem::path& folder) {
    pugi::xml_document copy;
    copy.reset(workbook);
    const pugi::xml_node document = copy.document_element();
    Package package(document, folder);
    package.charts(document.child("office:body"));
    package.document("", document);
    package.part("meta.xml", "office:document-meta", document, {"office:meta"});
    package.part("settings.xml", "office:document-settings", document, {"office:settings"});
    package.close();
}

}  // namespace council::tidy
