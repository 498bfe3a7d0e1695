#include "office/progress.h"

#include "office/quietly.h"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/TerminationVetoException.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/implbase4.hxx>

namespace council::office {

namespace awt = com::sun::star::awt;
namespace frame = com::sun::star::frame;
namespace lang = com::sun::star::lang;
namespace task = com::sun::star::task;
namespace util = com::sun::star::util;

// LibreOffice goes on handling its windows while its bar moves. What people type or click in the
// workbook meanwhile is kept away from it, and so are its end and that of LibreOffice, from another
// window.
class Progress::Watch
    : public cppu::WeakImplHelper4<awt::XKeyHandler, awt::XMouseClickHandler, util::XCloseListener,
                                   frame::XTerminateListener> {
 public:
    explicit Watch(const Request& request)
        : input_(as<awt::XUserInputInterception>(request.frame->getController())),
          workbook_(as<util::XCloseable>(request.frame->getController()->getModel())),
          window_(as<util::XCloseable>(request.frame)),
          desktop_(frame::Desktop::create(request.context)) {}

    void begin() {
        input_->addKeyHandler(this);
        input_->addMouseClickHandler(this);
        workbook_->addCloseListener(this);
        window_->addCloseListener(this);  // newer LibreOffices close it before they ask for an end
        desktop_->addTerminateListener(this);
    }
    void end() noexcept {
        quietly([this] { input_->removeKeyHandler(this); });
        quietly([this] { input_->removeMouseClickHandler(this); });
        quietly([this] { workbook_->removeCloseListener(this); });
        quietly([this] { window_->removeCloseListener(this); });
        quietly([this] { desktop_->removeTerminateListener(this); });
    }
    bool isStopped() const { return isStopped_; }

    sal_Bool SAL_CALL keyPressed(const awt::KeyEvent& event) override {
        isStopped_ = isStopped_ || event.KeyCode == awt::Key::ESCAPE;
        return true;
    }
    sal_Bool SAL_CALL keyReleased(const awt::KeyEvent& /*event*/) override { return true; }
    sal_Bool SAL_CALL mousePressed(const awt::MouseEvent& /*event*/) override { return true; }
    sal_Bool SAL_CALL mouseReleased(const awt::MouseEvent& /*event*/) override { return true; }
    void SAL_CALL queryClosing(const lang::EventObject& /*event*/, sal_Bool /*owns*/) override {
        throw util::CloseVetoException();
    }
    void SAL_CALL notifyClosing(const lang::EventObject& /*event*/) override {}
    void SAL_CALL queryTermination(const lang::EventObject& /*event*/) override {
        throw frame::TerminationVetoException();
    }
    void SAL_CALL notifyTermination(const lang::EventObject& /*event*/) override {}
    void SAL_CALL disposing(const lang::EventObject& /*event*/) override {}

 private:
    uno::Reference<awt::XUserInputInterception> input_;
    uno::Reference<util::XCloseable> workbook_;
    uno::Reference<util::XCloseable> window_;
    uno::Reference<frame::XDesktop2> desktop_;
    bool isStopped_ = false;
};

namespace {

constexpr sal_Int32 steps = 100;

}  // namespace

Progress::Progress(const Request& request, Message text) : request_(request) {
    if (request.isSilent() || !request.frame.is()) {
        return;
    }
    bar_ = as<task::XStatusIndicatorFactory>(request.frame)->createStatusIndicator();
    watch_ = new Watch(request);
    try {
        watch_->begin();
        bar_->start(addin::toCalc(request.wording.say(text)), steps);
    } catch (...) {
        watch_->end();  // else the workbook could neither be typed into nor closed for ever
        throw;
    }
}

Progress::~Progress() {
    if (watch_.is()) {
        watch_->end();
        quietly([this] { bar_->end(); });
    }
}

void Progress::at(double share) {
    if (!watch_.is()) {
        return;
    }
    bar_->setValue(static_cast<sal_Int32>(share * steps));
    if (watch_->isStopped()) {
        throw Refusal{request_.wording.say(Message::stopped)};
    }
}

}  // namespace council::office
