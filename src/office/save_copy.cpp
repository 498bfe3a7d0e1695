// Save a copy for people without the extension: the second file, and the questions around it.
#include "office/actions.h"
#include "office/charts.h"
#include "office/freeze.h"
#include "office/window.h"
#include "office/workbook.h"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/io/SequenceOutputStream.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <boost/algorithm/string/join.hpp>

namespace council::office {

namespace beans = com::sun::star::beans;
namespace frame = com::sun::star::frame;
namespace io = com::sun::star::io;
using addin::toCalc;
using addin::toUtf8;
using rtl::OUString;

namespace {

struct FileKind {
    std::string_view ending;
    const char* filter;
    ErrorKinds errors;
};
constexpr const char* ownFilter = "calc8";
constexpr FileKind kinds[] = {{".ods", ownFilter, ErrorKinds::calcs},
                              {".xlsx", "Calc MS Excel 2007 XML", ErrorKinds::everybodys}};

const FileKind& kindOf(const std::string& url, const Wording& wording) {
    for (const FileKind& kind : kinds) {
        if (toCalc(url).endsWithIgnoreAsciiCase(toCalc(kind.ending))) {
            return kind;
        }
    }
    throw Refusal{wording.say(Message::wrongEnding)};
}

template <class Value>
beans::PropertyValue with(const char* name, const Value& value) {
    beans::PropertyValue property;
    property.Name = OUString::createFromAscii(name);
    property.Value <<= value;
    return property;
}

uno::Sequence<beans::PropertyValue> all(std::initializer_list<beans::PropertyValue> properties) {
    return {properties.begin(), static_cast<sal_Int32>(properties.size())};
}

// A second workbook with everything of the first, in memory only: what is kept with a password must
// not lie open in a temporary file.
class HiddenCopy {
 public:
    HiddenCopy(const Request& request, const uno::Reference<frame::XModel>& original) {
        const auto out = io::SequenceOutputStream::create(request.context);
        as<frame::XStorable>(original)->storeToURL(
            OUString("private:stream"),
            all({with("FilterName", OUString::createFromAscii(ownFilter)),
                 with("OutputStream", as<io::XOutputStream>(out))}));
        const auto in = io::SequenceInputStream::createStreamFromSequence(request.context,
                                                                          out->getWrittenBytes());
        const auto loaded =
            frame::Desktop::create(request.context)
                ->loadComponentFromURL(
                    OUString("private:stream"), OUString("_blank"), 0,
                    all({with("FilterName", OUString::createFromAscii(ownFilter)),
                         with("InputStream", as<io::XInputStream>(in)),
                         with("DocumentBaseURL", original->getURL()),
                         with("MacroExecutionMode",
                              com::sun::star::document::MacroExecMode::NEVER_EXECUTE),
                         with("UpdateDocMode", com::sun::star::document::UpdateDocMode::NO_UPDATE),
                         with("Hidden", true)}));
        if (!loaded.is()) {
            throw Refusal{request.wording.say(Message::copyNotOpen)};
        }
        workbook_ = as<com::sun::star::sheet::XSpreadsheetDocument>(loaded);
    }
    ~HiddenCopy() {
        if (workbook_.is()) {
            as<com::sun::star::util::XCloseable>(workbook_)->close(true);
        }
    }
    HiddenCopy(const HiddenCopy&) = delete;
    HiddenCopy& operator=(const HiddenCopy&) = delete;

    const Document& workbook() const { return workbook_; }

    void write(const OUString& url, const FileKind& kind, const Wording& wording) const {
        try {
            as<frame::XStorable>(workbook_)->storeToURL(
                url, all({with("FilterName", OUString::createFromAscii(kind.filter)),
                          with("Overwrite", true)}));
        } catch (const io::IOException& exception) {
            throw Refusal{wording.say(
                Message::notWritten,
                {{"file", fileNameOf(toUtf8(url))}, {"reason", toUtf8(exception.Message)}})};
        }
    }

 private:
    Document workbook_;
};

std::string reportOf(const Frozen& frozen, const std::string& file, const Wording& wording) {
    std::string text = frozen.cells == 1
                           ? wording.say(Message::copiedOneCell, {{"file", file}})
                           : wording.say(Message::copied,
                                         {{"file", file}, {"count", std::to_string(frozen.cells)}});
    const auto addLine = [&](Message message, sal_Int32 count, const std::string& ranges) {
        text +=
            "\n\n" + wording.say(message, {{"count", std::to_string(count)}, {"ranges", ranges}});
    };
    if (frozen.formats > 0) {
        addLine(Message::formatsFrozen, frozen.formats, {});
    }
    if (frozen.validity > 0) {
        addLine(Message::validityRemoved, frozen.validity, {});
    }
    if (!frozen.formatsLost.empty()) {
        addLine(Message::formatsLost, static_cast<sal_Int32>(frozen.formatsLost.size()),
                boost::algorithm::join(frozen.formatsLost, "; "));
    }
    return text;
}

}  // namespace

Report saveCopy(const Request& request) {
    const Wording& wording = request.wording;
    const OpenWorkbook workbook(request);
    OUString url = request.argument("URL", OUString());
    if (url.isEmpty() && !request.isSilent()) {
        const auto chosen = askForFile(request, workbook.model()->getURL());
        if (!chosen) {
            return {{}, Report::Show::nothing};
        }
        url = toCalc(*chosen);
    }
    const FileKind& kind = kindOf(toUtf8(url), wording);
    if (url == workbook.model()->getURL()) {
        throw Refusal{wording.say(Message::sameFile)};
    }
    const HiddenCopy copy(request, workbook.model());
    const Frozen frozen = freeze(workbook.document(), copy.workbook(), kind.errors, wording);
    if (frozen.cells == 0 && frozen.formats == 0 && frozen.formatsLost.empty() &&
        frozen.validity == 0) {
        throw Refusal{wording.say(Message::noIndicators)};
    }
    copy.write(url, kind, wording);

    std::string report = reportOf(frozen, fileNameOf(toUtf8(url)), wording);
    const std::vector<std::string> restacked = kind.filter == ownFilter
                                                   ? std::vector<std::string>()
                                                   : sheetsWithStackedLines(copy.workbook());
    if (!restacked.empty()) {
        report += "\n\n" + wording.say(Message::linesStacked,
                                       {{"sheets", boost::algorithm::join(restacked, ", ")}});
    }
    return {report};
}

}  // namespace council::office
