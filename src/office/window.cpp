#include "office/window.h"

#include "office/clipboard.h"
#include "office/dialog.h"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <rtl/uri.hxx>

namespace council::office {

namespace awt = com::sun::star::awt;
namespace lang = com::sun::star::lang;
using addin::toCalc;
using rtl::OUString;

namespace {

uno::Reference<awt::XWindowPeer> parentOf(const Request& request) {
    return request.frame.is() ? uno::Reference<awt::XWindowPeer>(
                                    request.frame->getContainerWindow(), uno::UNO_QUERY)
                              : uno::Reference<awt::XWindowPeer>();
}

sal_Int16 showBox(const Request& request, awt::MessageBoxType type, const std::string& title,
                  const std::string& text, sal_Int32 buttons = awt::MessageBoxButtons::BUTTONS_OK) {
    const auto toolkit = awt::Toolkit::create(request.context);
    const auto box =
        toolkit->createMessageBox(parentOf(request), type, buttons, toCalc(title), toCalc(text));
    const sal_Int16 answer = box->execute();
    as<lang::XComponent>(box)->dispose();
    return answer;
}

// Over the place of a heading that is not there.
void growOver(const Dialog& dialog, const char* grown, const char* missing) {
    const auto hidden = as<awt::XWindow>(dialog.control(missing));
    const auto shown = as<awt::XWindow>(dialog.control(grown));
    const awt::Rectangle from = hidden->getPosSize();
    const awt::Rectangle to = shown->getPosSize();
    hidden->setVisible(false);
    shown->setPosSize(to.X, from.Y, to.Width, to.Y + to.Height - from.Y, awt::PosSize::POSSIZE);
}

void showText(const Request& request, const std::string& title, const Report& report) {
    const Wording& wording = request.wording;
    Dialog* shown = nullptr;
    std::string whyNoComment;
    Dialog dialog(request, "text",
                  {{"copy",
                    [&](const uno::Any& /*event*/) {
                        copyText(request, report.heading.empty()
                                              ? report.text
                                              : report.heading + "\n" + report.text);
                    }},
                   {"comment", [&](const uno::Any& /*event*/) {
                        try {
                            report.asComment();
                        } catch (const Refusal& refusal) {
                            whyNoComment = refusal.text;
                        }
                        shown->end(true);
                    }}});
    shown = &dialog;
    dialog.setTitle(title);
    dialog.setLabel("heading", report.heading);
    if (report.heading.empty()) {
        growOver(dialog, "text", "heading");
    }
    dialog.setText("text", report.text);
    dialog.setLabel("copy", wording.say(Message::copy));
    dialog.setLabel("comment", wording.say(Message::asComment));
    dialog.setLabel("close", wording.say(Message::close));
    if (!report.asComment) {
        as<awt::XWindow>(dialog.control("comment"))->setVisible(false);
    }
    dialog.execute();
    if (!whyNoComment.empty()) {
        showRefusal(request, title, whyNoComment);
    }
}

OUString decoded(const OUString& part) {
    return rtl::Uri::decode(part, rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8);
}

}  // namespace

std::optional<std::string> askForFile(const Request& request, const std::string& suggested) {
    namespace dialogs = com::sun::star::ui::dialogs;
    const auto picker = dialogs::FilePicker::createWithMode(
        request.context, dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
    const OUString own = toCalc(request.wording.say(Message::spreadsheetFiles));
    picker->setTitle(toCalc(request.wording.title(commandOf(CommandId::saveCopy))));
    picker->appendFilter(own, OUString("*.ods"));
    picker->appendFilter(toCalc(request.wording.say(Message::excelFiles)), OUString("*.xlsx"));
    picker->setCurrentFilter(own);
    const std::size_t slash = suggested.rfind('/');
    if (slash != std::string::npos) {
        picker->setDisplayDirectory(toCalc(suggested.substr(0, slash + 1)));
    }
    picker->setDefaultName(toCalc(fileNameOf(suggested)));
    if (picker->execute() != dialogs::ExecutableDialogResults::OK) {
        return std::nullopt;
    }
    const auto files = picker->getSelectedFiles();
    return files.hasElements() ? std::optional(addin::toUtf8(files[0])) : std::nullopt;
}

std::string fileNameOf(const std::string& url) {
    return addin::toUtf8(decoded(toCalc(url.substr(url.rfind('/') + 1))));
}

void show(const Request& request, const std::string& title, const Report& report) {
    switch (report.show) {
        case Report::Show::nothing:
            break;
        case Report::Show::message:
            showBox(request, awt::MessageBoxType_INFOBOX, title, report.text);
            break;
        case Report::Show::text:
            showText(request, title, report);
            break;
    }
}

bool agrees(const Request& request, const std::string& title, const std::string& question) {
    return showBox(request, awt::MessageBoxType_QUERYBOX, title, question,
                   awt::MessageBoxButtons::BUTTONS_YES_NO) == awt::MessageBoxResults::YES;
}

void showRefusal(const Request& request, const std::string& title, const std::string& text) {
    showBox(request, awt::MessageBoxType_WARNINGBOX, title, text);
}

}  // namespace council::office
