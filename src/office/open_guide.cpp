// Function guide: the pages in the package, shown by the person's own browser. Nothing is fetched.
#include "office/actions.h"
#include "office/installation.h"

#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>

namespace council::office {

Report openGuide(const Request& request) {
    namespace system = com::sun::star::system;
    const auto file = packageFile("guide/index.html");
    if (!file) {
        throw Refusal{request.wording.say(Message::guideMissing)};
    }
    if (!request.isSilent()) {
        system::SystemShellExecute::create(request.context)
            ->execute(addin::toCalc(*file), rtl::OUString(),
                      system::SystemShellExecuteFlags::URIS_ONLY);
    }
    return {*file, Report::Show::nothing};
}

}  // namespace council::office
