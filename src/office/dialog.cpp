#include "office/dialog.h"

#include "office/installation.h"
#include "office/quietly.h"

#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialogEventHandler.hpp>
#include <com/sun/star/awt/XDialogProvider2.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace council::office {

namespace awt = com::sun::star::awt;
namespace beans = com::sun::star::beans;
using addin::toCalc;
using addin::toUtf8;
using rtl::OUString;

// LibreOffice calls it from its event loop, where an exception would end it.
class Dialog::Handler : public cppu::WeakImplHelper1<awt::XDialogEventHandler> {
 public:
    explicit Handler(Actions actions) : actions_(std::move(actions)) {}

    sal_Bool SAL_CALL callHandlerMethod(const uno::Reference<awt::XDialog>& /*dialog*/,
                                        const uno::Any& event, const OUString& method) override {
        const auto action = actions_.find(toUtf8(method));
        if (action == actions_.end()) {
            return false;
        }
        quietly([&] { action->second(event); });
        return true;
    }
    uno::Sequence<OUString> SAL_CALL getSupportedMethodNames() override {
        uno::Sequence<OUString> names(static_cast<sal_Int32>(actions_.size()));
        OUString* next = names.getArray();
        for (const auto& action : actions_) {
            *next++ = toCalc(action.first);
        }
        return names;
    }

 private:
    Actions actions_;
};

Dialog::Dialog(const Request& request, const std::string& name, Actions actions) {
    const std::string file = "dialogs/" + name + ".xdl";
    const auto url = packageFile(file);
    if (!url) {
        throw Refusal{request.wording.say(Message::dialogMissing, {{"file", file}})};
    }
    const rtl::Reference<Handler> handler(new Handler(std::move(actions)));
    dialog_ =
        awt::DialogProvider2::create(request.context)
            ->createDialogWithHandler(toCalc(*url), static_cast<cppu::OWeakObject*>(handler.get()));
    if (request.frame.is()) {
        const auto parent = request.frame->getContainerWindow()->getPosSize();
        const auto window = as<awt::XWindow>(dialog_);
        const auto size = window->getPosSize();
        window->setPosSize((parent.Width - size.Width) / 2, (parent.Height - size.Height) / 3, 0, 0,
                           awt::PosSize::POS);
    }
}

Dialog::~Dialog() {
    quietly([this] { as<com::sun::star::lang::XComponent>(dialog_)->dispose(); });
}

void Dialog::setTitle(const std::string& title) {
    dialog_->setTitle(toCalc(title));
}

void Dialog::setLabel(const char* name, const std::string& text) {
    model(name)->setPropertyValue(OUString("Label"), uno::Any(toCalc(text)));
}

void Dialog::setText(const char* name, const std::string& text) {
    as<awt::XTextComponent>(control(name))->setText(toCalc(text));
}

std::string Dialog::text(const char* name) const {
    return toUtf8(as<awt::XTextComponent>(control(name))->getText());
}

uno::Reference<beans::XPropertySet> Dialog::model(const char* name) const {
    return as<beans::XPropertySet>(as<awt::XControl>(control(name))->getModel());
}

uno::Reference<uno::XInterface> Dialog::control(const char* name) const {
    return as<uno::XInterface>(
        as<awt::XControlContainer>(dialog_)->getControl(OUString::createFromAscii(name)));
}

void Dialog::focus(const char* name) const {
    as<awt::XWindow>(control(name))->setFocus();
}

bool Dialog::execute() {
    as<awt::XWindow>(dialog_)->setVisible(true);  // a window without a screen is only opened here
    dialog_->execute();
    return isDone_;
}

void Dialog::end(bool isDone) {
    isDone_ = isDone;
    dialog_->endExecute();
}

}  // namespace council::office
