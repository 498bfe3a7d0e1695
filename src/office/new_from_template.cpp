// New from template: one of the package's workbooks, opened as a new one without a name.
#include "office/actions.h"
#include "office/installation.h"

#include <set>
#include <string>

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTitle.hpp>

namespace council::office {

namespace {

// "Improvement plan 2", while there is an "Improvement plan 1".
std::string freeTitle(const Request& request, const std::string& title) {
    std::set<std::string> taken;
    const auto all = com::sun::star::frame::Desktop::create(request.context)
                         ->getComponents()
                         ->createEnumeration();
    while (all->hasMoreElements()) {
        const uno::Reference<com::sun::star::frame::XTitle> open(all->nextElement(),
                                                                 uno::UNO_QUERY);
        if (open.is()) {
            taken.insert(addin::toUtf8(open->getTitle()));
        }
    }
    for (int i = 1;; ++i) {
        std::string wanted = title + " " + std::to_string(i);
        if (!taken.contains(wanted)) {
            return wanted;
        }
    }
}

}  // namespace

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
    if (const uno::Reference<com::sun::star::frame::XTitle> titled(opened, uno::UNO_QUERY);
        titled.is()) {
        titled->setTitle(
            addin::toCalc(freeTitle(request, request.wording.title(choice.row->title))));
    }
    return {{}, Report::Show::nothing};
}

}  // namespace council::office
