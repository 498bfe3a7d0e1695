// Function guide: the pages in the package, shown by the person's own browser. Nothing is fetched.
#include "addin/explain/formula.h"
#include "core/values/words.h"
#include "office/actions.h"
#include "office/installation.h"
#include "office/workbook.h"

#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>

namespace council::office {

namespace {

// "timeliness.percent": the section about the function in the cell that the cursor is in; empty
// where there is none, and where no cell is selected.
std::string sectionUnderCursor(const Request& request) {
    try {
        const OpenWorkbook workbook(request);
        const addin::Formula formula = addin::readFormula(
            workbook.activeCell(), as<com::sun::star::beans::XPropertySet>(workbook.model()));
        return formula.function == nullptr
                   ? std::string()
                   : lowered(catalogue::displayName(*formula.function->row));
    } catch (const Refusal&) {
        return {};
    }
}

void open(const Request& request, const std::string& url) {
    namespace system = com::sun::star::system;
    system::SystemShellExecute::create(request.context)
        ->execute(addin::toCalc(url), rtl::OUString(), system::SystemShellExecuteFlags::URIS_ONLY);
}

}  // namespace

Report openGuide(const Request& request) {
    const std::string section = sectionUnderCursor(request);
    const auto file = packageFile(section.empty() ? "guide/index.html" : "guide/functions.html");
    if (!file) {
        throw Refusal{request.wording.say(Message::guideMissing)};
    }
    const std::string url = *file + (section.empty() ? "" : "#" + section);
    if (!request.isSilent()) {
        try {
            open(request, url);
        } catch (const uno::Exception&) {  // a system that opens files, but no place in them
            open(request, *file);
        }
    }
    return {url, Report::Show::nothing};
}

}  // namespace council::office
