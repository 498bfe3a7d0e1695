#include "office/copy/hidden_workbook.h"

#include "office/copy/charts.h"
#include "office/copy/cut_drawings.h"
#include "office/properties.h"
#include "office/quietly.h"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/XSeekable.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace council::office {

namespace beans = com::sun::star::beans;
namespace document = com::sun::star::document;
namespace frame = com::sun::star::frame;
namespace io = com::sun::star::io;
using rtl::OUString;

namespace {

const char* const inMemory = "private:stream";

uno::Sequence<beans::PropertyValue> sequence(const std::vector<beans::PropertyValue>& values) {
    return {values.data(), static_cast<sal_Int32>(values.size())};
}

using Bytes = uno::Reference<io::XStream>;

Bytes bytesOf(const Request& request, const uno::Reference<frame::XModel>& workbook) {
    const auto bytes =
        as<io::XStream>(request.context->getServiceManager()->createInstanceWithContext(
            OUString("com.sun.star.comp.MemoryStream"), request.context));
    store(Document(workbook, uno::UNO_QUERY_THROW), OUString::createFromAscii(inMemory),
          {with("FilterName", OUString("calc8")),
           with("OutputStream", as<io::XOutputStream>(bytes))});
    return bytes;
}

std::vector<beans::PropertyValue> inputFrom(const Bytes& bytes, const OUString& base) {
    return {with("FilterName", OUString("calc8")), with("InputStream", bytes->getInputStream()),
            with("DocumentBaseURL", base)};
}

// Once a chart has read another file, LibreOffice writes what it knows of that until the workbook
// is closed, wherever the chart has its figures from by then.
Bytes withoutChartsOfOtherFiles(const Request& request, const Bytes& bytes,
                                const uno::Reference<frame::XModel>& original) {
    if (!hasChartsOfOtherFiles(Document(original, uno::UNO_QUERY_THROW))) {
        return bytes;
    }
    const HiddenWorkbook workbook(request, OUString::createFromAscii(inMemory),
                                  inputFrom(bytes, original->getURL()));
    cutDrawings(request, workbook.document());
    const Bytes held = bytesOf(request, as<frame::XModel>(workbook.document()));
    as<io::XSeekable>(held)->seek(0);
    return held;
}

}  // namespace

void store(const Document& workbook, const OUString& url,
           const std::vector<beans::PropertyValue>& how) {
    std::vector<beans::PropertyValue> all(how);
    all.push_back(with("Overwrite", true));
    as<frame::XStorable>(workbook)->storeToURL(url, sequence(all));
}

HiddenWorkbook::HiddenWorkbook(const Request& request, const OUString& url,
                               const std::vector<beans::PropertyValue>& more) {
    std::vector<beans::PropertyValue> how{
        with("MacroExecutionMode", document::MacroExecMode::NEVER_EXECUTE),
        with("UpdateDocMode", document::UpdateDocMode::NO_UPDATE), with("Hidden", true)};
    how.insert(how.end(), more.begin(), more.end());
    document_.set(frame::Desktop::create(request.context)
                      ->loadComponentFromURL(url, OUString("_blank"), 0, sequence(how)),
                  uno::UNO_QUERY);
    if (!document_.is()) {
        throw Refusal{request.wording.say(Message::copyNotOpen)};
    }
}

HiddenWorkbook::~HiddenWorkbook() {
    quietly([this] {
        const uno::Reference<com::sun::star::util::XCloseable> closeable(document_, uno::UNO_QUERY);
        if (closeable.is()) {
            closeable->close(true);
        }
    });
}

CopiedWorkbook::CopiedWorkbook(const Request& request,
                               const uno::Reference<frame::XModel>& original)
    : CopiedWorkbook(request, bytesOf(request, original), original) {}

CopiedWorkbook::CopiedWorkbook(const Request& request, const uno::Reference<io::XStream>& bytes,
                               const uno::Reference<frame::XModel>& original)
    : left_(leaveBehind(request, bytes)),
      workbook_(request, OUString::createFromAscii(inMemory),
                inputFrom(withoutChartsOfOtherFiles(request, bytes, original), original->getURL())),
      hadRecordedChanges_(property<bool>(document(), "RecordChanges")) {
    setProperty(document(), "IsUndoEnabled", false);  // which takes time, cell by cell
    // Calc forgets with this what it had recorded, unless a password protects the record.
    setProperty(document(), "RecordChanges", false);
    if (property<bool>(document(), "RecordChanges")) {
        throw Refusal{request.wording.say(Message::lockedChanges)};
    }
}

}  // namespace council::office
