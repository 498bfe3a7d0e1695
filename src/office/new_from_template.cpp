// New from template: one of the package's workbooks, opened as a new one without a name.
#include "office/actions.h"
#include "office/installation.h"

#include <com/sun/star/frame/Desktop.hpp>

namespace council::office {

Report newFromTemplate(const Request& request, const TemplateChoice& choice) {
    namespace beans = com::sun::star::beans;
    const std::string name = fileName(*choice.row, choice.filling);
    const auto file = packageFile("templates/" + name);
    if (!file) {
        throw Refusal{request.wording.say(Message::templateMissing, {{"file", name}})};
    }
    beans::PropertyValue properties[2];
    properties[0].Name = rtl::OUString("AsTemplate");
    properties[0].Value <<= true;
    properties[1].Name = rtl::OUString("Hidden");
    properties[1].Value <<= request.isSilent();
    const auto opened = com::sun::star::frame::Desktop::create(request.context)
                            ->loadComponentFromURL(addin::toCalc(*file), rtl::OUString("_default"),
                                                   0, {properties, 2});
    if (!opened.is()) {
        throw Refusal{request.wording.say(Message::templateMissing, {{"file", name}})};
    }
    return {{}, Report::Show::nothing};
}

}  // namespace council::office
