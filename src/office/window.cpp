#include "office/window.h"

#include "office/quietly.h"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/PushButtonType.hpp>
#include <com/sun/star/awt/Selection.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <rtl/uri.hxx>

namespace council::office {

namespace awt = com::sun::star::awt;
namespace beans = com::sun::star::beans;
namespace container = com::sun::star::container;
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

// In the units of dialogues: a quarter of a letter's width, an eighth of its height.
struct Place {
    sal_Int32 x, y, width, height;
};

class TextWindow {
 public:
    TextWindow(const Request& request, const std::string& title, const std::string& text)
        : model_(create("com.sun.star.awt.UnoControlDialogModel", request)),
          dialog_(create("com.sun.star.awt.UnoControlDialog", request)) {
        set(model_, "Title", toCalc(title));
        put(model_, {0, 0, 260, 130});
        const auto edit = add("Text", "com.sun.star.awt.UnoControlEditModel", {6, 6, 248, 100});
        set(edit, "MultiLine", true);
        set(edit, "ReadOnly", true);
        set(edit, "VScroll", true);
        set(edit, "Text", toCalc(text));
        const auto close =
            add("Close", "com.sun.star.awt.UnoControlButtonModel", {204, 111, 50, 14});
        set(close, "Label", toCalc(request.wording.say(Message::close)));
        set(close, "PushButtonType", static_cast<sal_Int16>(awt::PushButtonType_OK));
        set(close, "DefaultButton", true);
        as<awt::XControl>(dialog_)->setModel(as<awt::XControlModel>(model_));
        as<awt::XControl>(dialog_)->createPeer(
            as<awt::XToolkit>(awt::Toolkit::create(request.context)), parentOf(request));
        centreOn(request);
        selectAll();
    }
    ~TextWindow() {
        quietly([this] { as<lang::XComponent>(dialog_)->dispose(); });
    }
    TextWindow(const TextWindow&) = delete;
    TextWindow& operator=(const TextWindow&) = delete;

    void execute() { as<awt::XDialog>(dialog_)->execute(); }

 private:
    using Object = uno::Reference<uno::XInterface>;

    static Object create(const char* service, const Request& request) {
        return request.context->getServiceManager()->createInstanceWithContext(
            OUString::createFromAscii(service), request.context);
    }

    template <class Value>
    static void set(const Object& object, const char* name, const Value& value) {
        as<beans::XPropertySet>(object)->setPropertyValue(OUString::createFromAscii(name),
                                                          uno::Any(value));
    }

    static void put(const Object& object, const Place& place) {
        set(object, "PositionX", place.x);
        set(object, "PositionY", place.y);
        set(object, "Width", place.width);
        set(object, "Height", place.height);
    }

    Object add(const char* name, const char* service, const Place& place) {
        const auto control = as<lang::XMultiServiceFactory>(model_)->createInstance(
            OUString::createFromAscii(service));
        put(control, place);
        as<container::XNameContainer>(model_)->insertByName(OUString::createFromAscii(name),
                                                            uno::Any(control));
        return control;
    }

    // Without a place of its own it would open in the corner of the screen.
    void centreOn(const Request& request) {
        if (request.frame.is()) {
            const auto parent = request.frame->getContainerWindow()->getPosSize();
            const auto window = as<awt::XWindow>(dialog_);
            const auto size = window->getPosSize();
            window->setPosSize((parent.Width - size.Width) / 2, (parent.Height - size.Height) / 3,
                               0, 0, awt::PosSize::POS);
        }
    }

    // Ctrl+C then takes all of it.
    void selectAll() {
        const auto edit = as<awt::XControlContainer>(dialog_)->getControl(OUString("Text"));
        const auto text = as<awt::XTextComponent>(edit);
        text->setSelection({0, text->getText().getLength()});
        as<awt::XWindow>(edit)->setFocus();
    }

    Object model_;
    Object dialog_;
};

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
            TextWindow(request, title, report.text).execute();
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
