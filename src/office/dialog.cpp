#include "office/dialog.h"

#include "office/installation.h"
#include "office/quietly.h"

#include <algorithm>

#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
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

namespace {

// A layout grows with the font, and a large one may make it larger than the screen: the buttons
// would be out of reach. Texts have bars to scroll, so everything is narrowed or lowered alike.
void fitToScreen(const Request& request, const uno::Reference<awt::XDialog>& dialog) {
    constexpr double frame = 0.94;  // what a window's own frame and the desktop's bars leave
    const auto screen = awt::Toolkit::create(request.context)->getWorkArea();
    const auto window = as<awt::XWindow>(dialog);
    const auto size = window->getPosSize();
    const double across = std::min(1.0, frame * screen.Width / std::max(size.Width, sal_Int32{1}));
    const double down = std::min(1.0, frame * screen.Height / std::max(size.Height, sal_Int32{1}));
    if (screen.Width <= 0 || screen.Height <= 0 || (across == 1 && down == 1)) {
        return;
    }
    const auto set = [=](const uno::Reference<awt::XWindow>& each, sal_Int16 what) {
        const auto at = each->getPosSize();
        const auto scaled = [](sal_Int32 length, double by) {
            return static_cast<sal_Int32>(length * by);
        };
        each->setPosSize(scaled(at.X, across), scaled(at.Y, down), scaled(at.Width, across),
                         scaled(at.Height, down), what);
    };
    for (const auto& control : as<awt::XControlContainer>(dialog)->getControls()) {
        set(as<awt::XWindow>(control), awt::PosSize::POSSIZE);
    }
    set(window, awt::PosSize::SIZE);
}

}  // namespace

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
    fitToScreen(request, dialog_);
    if (request.frame.is()) {
        const auto parent = request.frame->getContainerWindow()->getPosSize();
        const auto window = as<awt::XWindow>(dialog_);
        const auto size = window->getPosSize();
        window->setPosSize(std::max((parent.Width - size.Width) / 2, sal_Int32{0}),
                           std::max((parent.Height - size.Height) / 3, sal_Int32{0}), 0, 0,
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
