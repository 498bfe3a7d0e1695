#include "maker/ods_package.h"

#include "maker/ods_parts.h"
#include "maker/write_parts.h"

#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>
#include <zip.h>

namespace council::maker {
namespace {

// 1 January 1980: the first day a zip file knows. No file says when it was made.
constexpr zip_uint16_t firstZipDay = (1U << 5U) | 1U;

struct Part {
    std::string name;
    std::string contents;
};

// Its parts must live until it is closed.
class ZipFile {
 public:
    explicit ZipFile(const std::filesystem::path& file)
        : zip_(zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr)) {
        require(zip_ != nullptr);
    }
    ~ZipFile() {
        if (zip_ != nullptr) {
            zip_discard(zip_);
        }
    }
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    void add(const Part& part, zip_int32_t method) {
        zip_source_t* source =
            zip_source_buffer(zip_, part.contents.data(), part.contents.size(), 0);
        require(source != nullptr);
        const zip_int64_t index = zip_file_add(zip_, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        require(index >= 0);
        const auto at = static_cast<zip_uint64_t>(index);
        require(zip_set_file_compression(zip_, at, method, 9) == 0);
        require(zip_file_set_dostime(zip_, at, 0, firstZipDay, 0) == 0);
    }

    void close() {
        require(zip_close(zip_) == 0);
        zip_ = nullptr;
    }

 private:
    static void require(bool isDone) {
        if (!isDone) {
            throw std::runtime_error("cannot write a zip file");
        }
    }

    zip_t* zip_;
};

template <class Write>
Part part(const std::string& name, std::string_view root, Write write) {
    std::ostringstream out;
    {
        XmlWriter xml(out);
        const auto element = xml.open(root, odsNamespaces());
        write(xml);
    }
    return {name, out.str()};
}

struct PlacedChart {
    std::string folder;
    std::string sheet;
    Chart chart;
};

struct SpreadsheetParts {
    std::vector<Part> parts;
    std::vector<PlacedChart> charts;
};

SpreadsheetParts spreadsheetParts(const Workbook& workbook) {
    SpreadsheetParts result;
    const auto linkChart = [&](XmlWriter& xml, const std::string& sheet, const Chart& chart) {
        const std::string folder = "Object " + std::to_string(result.charts.size() + 1);
        xml.line("draw:object", {{"xlink:href", "./" + folder},
                                 {"xlink:type", "simple"},
                                 {"xlink:show", "embed"},
                                 {"xlink:actuate", "onLoad"}});
        result.charts.push_back({folder, sheet, chart});
    };
    result.parts.push_back(part("content.xml", "office:document-content", [&](XmlWriter& xml) {
        writeFonts(xml);
        writeAutomaticStyles(xml, workbook);
        writeBody(xml, workbook, linkChart);
    }));
    result.parts.push_back(part("styles.xml", "office:document-styles", [&](XmlWriter& xml) {
        writeFonts(xml);
        writeStyles(xml);
        writeAutomaticStyles(xml, workbook);
        writePages(xml, workbook);
    }));
    result.parts.push_back(part("meta.xml", "office:document-meta",
                                [&](XmlWriter& xml) { writeMeta(xml, workbook); }));
    result.parts.push_back(part("settings.xml", "office:document-settings",
                                [&](XmlWriter& xml) { writeSettings(xml, workbook); }));
    return result;
}

std::vector<Part> chartParts(const PlacedChart& placed) {
    return {part(placed.folder + "/content.xml", "office:document-content",
                 [&](XmlWriter& xml) {
                     writeChartStyles(xml, placed.chart);
                     writeChartBody(xml, placed.sheet, placed.chart);
                 }),
            part(placed.folder + "/styles.xml", "office:document-styles", writeChartDashes)};
}

Part manifest(const std::vector<Part>& parts, const std::vector<PlacedChart>& charts) {
    std::ostringstream out;
    {
        XmlWriter xml(out);
        const auto root =
            xml.open("manifest:manifest",
                     {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
                      {"manifest:version", "1.3"}});
        const auto entry = [&](const std::string& path, const std::string& type) {
            xml.line("manifest:file-entry",
                     {{"manifest:full-path", path}, {"manifest:media-type", type}});
        };
        entry("/", odsMimeType);
        for (const PlacedChart& placed : charts) {
            entry(placed.folder + "/", "application/vnd.oasis.opendocument.chart");
        }
        for (const Part& one : parts) {
            entry(one.name, "text/xml");
        }
    }
    return {"META-INF/manifest.xml", out.str()};
}

}  // namespace

void writeOdsPackage(const std::filesystem::path& file, const Workbook& workbook) {
    auto [parts, charts] = spreadsheetParts(workbook);
    for (const PlacedChart& placed : charts) {
        for (Part& one : chartParts(placed)) {
            parts.push_back(std::move(one));
        }
    }
    parts.push_back(manifest(parts, charts));
    const Part type = {"mimetype", odsMimeType};
    ZipFile zip(file);
    zip.add(type, ZIP_CM_STORE);  // first and as it is: programs look for it there
    for (const Part& one : parts) {
        zip.add(one, ZIP_CM_DEFLATE);
    }
    zip.close();
}

}  // namespace council::maker
