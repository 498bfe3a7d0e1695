// The UNO service behind org.councilindicators:…: LibreOffice asks it for a command, it runs the
// command and shows what it reports. Whatever goes wrong in a command ends here, as a sentence.
#include "office/actions.h"
#include "office/installation.h"
#include "office/properties.h"
#include "office/quietly.h"
#include "office/window.h"

#include <exception>

#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/FeatureStateEvent.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase4.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace council::office {

namespace {

namespace beans = com::sun::star::beans;
namespace frame = com::sun::star::frame;
namespace lang = com::sun::star::lang;
namespace util = com::sun::star::util;
using addin::toCalc;
using addin::toUtf8;
using rtl::OUString;

constexpr const char* implementationName = "org.councilindicators.MenuImpl";
constexpr const char* serviceName = "com.sun.star.frame.ProtocolHandler";

// "explain" of org.councilindicators:explain
std::string commandIn(const util::URL& url) {
    const std::string complete = toUtf8(url.Complete);
    return complete.starts_with(protocol) ? complete.substr(protocol.size()) : "";
}

Report run(const Request& request, const std::string& name) {
    if (const TemplateChoice choice = findTemplate(name); choice.row != nullptr) {
        return newFromTemplate(request, choice);
    }
    const Command* command = findCommand(name);
    if (command == nullptr) {
        throw Refusal{request.wording.say(Message::noSuchCommand, {{"name", name}})};
    }
    switch (command->id) {
        case CommandId::colour:
            return colourSelection(request);
        case CommandId::explain:
            return explainActiveCell(request);
        case CommandId::insert:
            return insertIndicator(request);
        case CommandId::check:
            return checkWorkbook(request);
        case CommandId::saveCopy:
            return saveCopy(request);
        case CommandId::guide:
            return openGuide(request);
        case CommandId::about:
            return about(request);
    }
    return {};
}

struct Outcome {
    bool isDone = false;
    std::string text;
};

std::string titleFor(const Wording& wording, const std::string& name) {
    const Command* command = findCommand(name);
    return command != nullptr ? wording.title(*command) : "Council Indicators";
}

// What LibreOffice calls the workbook in the window that a command is chosen in; nothing when that
// is closed.
OUString workbookIn(const uno::Reference<frame::XFrame>& window) {
    OUString name;
    quietly([&] {
        if (window.is() && window->getController().is()) {
            name = property<OUString>(window->getController()->getModel(), "RuntimeUID");
        }
    });
    return name;
}

// Runs a command and shows what it says; what it cannot do, for whatever reason, it says as well.
Outcome perform(const Request& request, const std::string& name) {
    const std::string title = titleFor(request.wording, name);
    const OUString workbook = workbookIn(request.frame);
    std::string reason;
    try {
        const Report report = run(request, name);
        if (!request.isSilent()) {
            show(request, title, report);
        }
        return {true, report.text};
    } catch (const Refusal& refusal) {
        reason = refusal.text;
    } catch (const uno::Exception& exception) {
        reason = request.wording.say(Message::failed, {{"reason", toUtf8(exception.Message)}});
    } catch (const std::exception& exception) {
        reason = request.wording.say(Message::failed, {{"reason", exception.what()}});
    }
    if (workbookIn(request.frame) != workbook) {
        reason = request.wording.say(Message::workbookClosed);
    }
    if (!request.isSilent()) {
        showRefusal(request, title, reason);
    }
    return {false, reason};
}

class Menu : public cppu::WeakImplHelper4<frame::XDispatchProvider, frame::XNotifyingDispatch,
                                          lang::XInitialization, lang::XServiceInfo> {
 public:
    explicit Menu(uno::XComponentContext* context) : context_(context) {}

    void SAL_CALL initialize(const uno::Sequence<uno::Any>& arguments) override {
        if (arguments.hasElements()) {
            arguments[0] >>= frame_;
        }
    }

    uno::Reference<frame::XDispatch> SAL_CALL queryDispatch(const util::URL& url,
                                                            const OUString& /*target*/,
                                                            sal_Int32 /*flags*/) override {
        return commandIn(url).empty() ? nullptr : this;
    }

    uno::Sequence<uno::Reference<frame::XDispatch>> SAL_CALL
    queryDispatches(const uno::Sequence<frame::DispatchDescriptor>& wanted) override {
        uno::Sequence<uno::Reference<frame::XDispatch>> answers(wanted.getLength());
        for (sal_Int32 i = 0; i < wanted.getLength(); ++i) {
            answers.getArray()[i] =
                queryDispatch(wanted[i].FeatureURL, wanted[i].FrameName, wanted[i].SearchFlags);
        }
        return answers;
    }

    void SAL_CALL dispatch(const util::URL& url,
                           const uno::Sequence<beans::PropertyValue>& arguments) override {
        act(url, arguments);
    }

    void SAL_CALL dispatchWithNotification(
        const util::URL& url, const uno::Sequence<beans::PropertyValue>& arguments,
        const uno::Reference<frame::XDispatchResultListener>& listener) override {
        const Outcome outcome = act(url, arguments);
        quietly([&] {
            if (listener.is()) {
                frame::DispatchResultEvent event;
                event.Source = static_cast<cppu::OWeakObject*>(this);
                event.State = outcome.isDone ? frame::DispatchResultState::SUCCESS
                                             : frame::DispatchResultState::FAILURE;
                event.Result <<= toCalc(outcome.text);
                listener->dispatchFinished(event);
            }
        });
    }

    // A command that cannot act says why when it is chosen: a grey entry would leave people
    // guessing.
    void SAL_CALL addStatusListener(const uno::Reference<frame::XStatusListener>& listener,
                                    const util::URL& url) override {
        quietly([&] {
            if (listener.is()) {
                frame::FeatureStateEvent event;
                event.Source = static_cast<cppu::OWeakObject*>(this);
                event.FeatureURL = url;
                event.IsEnabled = true;
                listener->statusChanged(event);
            }
        });
    }
    void SAL_CALL removeStatusListener(const uno::Reference<frame::XStatusListener>& /*listener*/,
                                       const util::URL& /*url*/) override {}

    OUString SAL_CALL getImplementationName() override {
        return OUString::createFromAscii(implementationName);
    }
    sal_Bool SAL_CALL supportsService(const OUString& name) override {
        return cppu::supportsService(this, name);
    }
    uno::Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        const OUString name = OUString::createFromAscii(serviceName);
        return {&name, 1};
    }

 private:
    // The last edge: not even the window that tells of a failure may fail further than this.
    Outcome act(const util::URL& url,
                const uno::Sequence<beans::PropertyValue>& arguments) noexcept {
        Outcome outcome;
        quietly([&] {
            const Wording wording(translationFor(context_));
            outcome = perform({context_, frame_, arguments, wording}, commandIn(url));
        });
        return outcome;
    }

    Context context_;
    uno::Reference<frame::XFrame> frame_;
};

}  // namespace

}  // namespace council::office

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* org_councilindicators_Menu(
    com::sun::star::uno::XComponentContext* context,
    const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    return cppu::acquire(new council::office::Menu(context));
}
