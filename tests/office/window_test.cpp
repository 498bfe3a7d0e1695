// What people see of the menu: entries that can be chosen, and windows that say what a command
// found.
#include "menu.h"
#include "office/commands.h"
#include "session/uno_text.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <regex>
#include <string>
#include <utility>
#include <vector>

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/awt/XTopWindowListener.hpp>
#include <com/sun/star/awt/XUserInputInterception.hpp>
#include <com/sun/star/awt/XVclContainer.hpp>
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/task/XStatusIndicator.hpp>
#include <com/sun/star/ui/GlobalAcceleratorConfiguration.hpp>
#include <com/sun/star/ui/theModuleUIConfigurationManagerSupplier.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

// LibreOffice marks its windows' listeners as deprecated and offers nothing in their place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::test {

namespace star = com::sun::star;
namespace accessibility = star::accessibility;
namespace fs = std::filesystem;
namespace awt = star::awt;
namespace frame = star::frame;
using session::fromUno;
using session::toUno;

namespace {

// What a menu asks of an entry before it draws it.
class Entry : public cppu::WeakImplHelper1<frame::XStatusListener> {
 public:
    void SAL_CALL statusChanged(const frame::FeatureStateEvent& event) override {
        states.push_back(event.IsEnabled != sal_False);
    }
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

    std::vector<bool> states;
};

// LibreOffice has done everything that was asked of it before.
class Turn : public cppu::WeakImplHelper1<awt::XCallback> {
 public:
    void SAL_CALL notify(const star::uno::Any& /*data*/) override { come_.set_value(); }
    void wait() { come_.get_future().wait(); }

 private:
    std::promise<void> come_;
};

// Counts the keys that a window is given.
class Keys : public cppu::WeakImplHelper1<awt::XKeyHandler> {
 public:
    sal_Bool SAL_CALL keyPressed(const awt::KeyEvent& /*event*/) override {
        ++count;
        return false;
    }
    sal_Bool SAL_CALL keyReleased(const awt::KeyEvent& /*event*/) override { return false; }
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

    std::atomic<int> count = 0;
};

// Somebody else's listener may throw anything.
class Throws : public cppu::WeakImplHelper1<star::lang::XEventListener> {
 public:
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {
        ++count;
        throw star::uno::RuntimeException(toUno("somebody else's fault"));
    }

    int count = 0;
};

// A progress bar of somebody else's, which fails at one of its calls.
class FailingBar : public cppu::WeakImplHelper1<star::task::XStatusIndicator> {
 public:
    enum class At { start, value, end };
    explicit FailingBar(At at) : at_(at) {}

    void SAL_CALL start(const rtl::OUString& /*text*/, sal_Int32 /*range*/) override {
        fail(At::start);
    }
    void SAL_CALL end() override { fail(At::end); }
    void SAL_CALL setText(const rtl::OUString& /*text*/) override {}
    void SAL_CALL setValue(sal_Int32 /*value*/) override { fail(At::value); }
    void SAL_CALL reset() override {}

    int count = 0;

 private:
    void fail(At now) {
        if (now == at_) {
            ++count;
            throw star::uno::RuntimeException(toUno("somebody else's fault"));
        }
    }

    At at_;
};

// Tries to close the window it stands in and to end LibreOffice, as Ctrl+Q in another window does,
// and presses Escape when it has moved a few times. It lets LibreOffice handle the key, as its own
// bar does.
class StoppingBar : public cppu::WeakImplHelper1<star::task::XStatusIndicator> {
 public:
    StoppingBar(const star::uno::Reference<frame::XFrame>& frame,
                const star::uno::Reference<awt::XToolkit2>& toolkit)
        : frame_(frame), toolkit_(toolkit) {}

    void SAL_CALL start(const rtl::OUString& /*text*/, sal_Int32 /*range*/) override {}
    void SAL_CALL end() override { isEnded = true; }
    void SAL_CALL setText(const rtl::OUString& /*text*/) override {}
    void SAL_CALL setValue(sal_Int32 /*value*/) override {
        ++count;
        EXPECT_THROW(as<star::util::XCloseable>(frame_)->close(false),
                     star::util::CloseVetoException);
        isAtItsEnd = isAtItsEnd || frame::Desktop::create(office().context())->terminate();
        if (count == moves) {
            frame_->getComponentWindow()->setFocus();
            awt::KeyEvent escape;
            escape.Source = frame_->getComponentWindow();
            escape.KeyCode = awt::Key::ESCAPE;
            as<awt::XToolkitRobot>(toolkit_)->keyPress(escape);
            as<awt::XToolkitExperimental>(toolkit_)->processEventsToIdle();
        }
    }
    void SAL_CALL reset() override {}

    static constexpr int moves = 3;
    int count = 0;
    bool isEnded = false;
    bool isAtItsEnd = false;  // LibreOffice

 private:
    star::uno::Reference<frame::XFrame> frame_;
    star::uno::Reference<awt::XToolkit2> toolkit_;
};

// Notes the titles of the windows that open, and closes them as their button would. LibreOffice
// calls before it waits for a person.
class Opened : public cppu::WeakImplHelper1<awt::XTopWindowListener> {
 public:
    void SAL_CALL windowOpened(const star::lang::EventObject& event) override {
        const star::uno::Reference<awt::XDialog> dialog(event.Source, star::uno::UNO_QUERY);
        if (!dialog.is()) {
            return;
        }
        titles.push_back(fromUno(dialog->getTitle()));
        size = as<awt::XWindow>(event.Source)->getPosSize();
        controls.clear();
        for (const auto& control : as<awt::XVclContainer>(event.Source)->getWindows()) {
            controls.push_back(control->getPosSize());
        }
        const star::uno::Reference<accessibility::XAccessible> seen(
            event.Source, star::uno::UNO_QUERY);  // not in LibreOffice 26.8
        if (isRead && seen.is()) {
            read(seen);
            as<awt::XWindow>(event.Source)->setFocus();
            as<awt::XToolkitExperimental>(awt::Toolkit::create(office().context()))
                ->processEventsToIdle();
        }
        as<star::lang::XComponent>(dialog)->addEventListener(atItsEnd.get());
        dialog->endExecute();
    }
    void SAL_CALL windowClosing(const star::lang::EventObject& /*event*/) override {}
    void SAL_CALL windowClosed(const star::lang::EventObject& /*event*/) override {}
    void SAL_CALL windowMinimized(const star::lang::EventObject& /*event*/) override {}
    void SAL_CALL windowNormalized(const star::lang::EventObject& /*event*/) override {}
    void SAL_CALL windowActivated(const star::lang::EventObject& /*event*/) override {}
    void SAL_CALL windowDeactivated(const star::lang::EventObject& /*event*/) override {}
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

    std::vector<std::string> titles;
    awt::Rectangle size;                   // of the last one
    std::vector<awt::Rectangle> controls;  // in it
    bool isRead = false;                   // aloud, by a screen reader, before it has the focus
    rtl::Reference<Throws> atItsEnd = new Throws;

 private:
    static void read(const star::uno::Reference<accessibility::XAccessible>& shown) {
        const auto context = shown->getAccessibleContext();
        context->getAccessibleName();
        for (sal_Int32 i = 0; i < context->getAccessibleChildCount(); ++i) {
            read(context->getAccessibleChild(i));
        }
    }
};

}  // namespace

namespace {

star::uno::Reference<frame::XDispatchProvider> windowOf(const session::Workbook& workbook) {
    return as<frame::XDispatchProvider>(
        as<frame::XModel>(workbook.handle())->getCurrentController()->getFrame());
}

// What a command opens when a person chooses it.
void openWindows(const session::Office& in, const session::Workbook& workbook,
                 const std::string& command, const rtl::Reference<Opened>& opened) {
    const auto toolkit = awt::Toolkit::create(in.context());
    toolkit->addTopWindowListener(opened.get());
    frame::DispatchHelper::create(in.context())
        ->executeDispatch(windowOf(workbook), toUno("org.councilindicators:" + command),
                          rtl::OUString("_self"), 0, {});
    toolkit->removeTopWindowListener(opened.get());
    EXPECT_GT(opened->atItsEnd->count, 0) << "the test can fail";
}

}  // namespace

class Windows : public EmptyWorkbook {
 protected:
    star::uno::Reference<frame::XDispatchProvider> window() const { return windowOf(workbook_); }

    // The titles of the windows a command opens when a person chooses it.
    // Whoever throws when they close changes nothing.
    std::vector<std::string> windowsOf(const std::string& command,
                                       const rtl::Reference<Opened>& opened = new Opened) const {
        openWindows(office(), workbook_, command, opened);
        return opened->titles;
    }
};

TEST_F(Windows, EveryEntryOfTheMenuCanBeChosen) {
    for (const char* command : {"colour", "explain", "insert", "check", "savecopy", "guide",
                                "about", "new-improvement-plan", "new-improvement-plan-example"}) {
        star::util::URL url;
        url.Complete = toUno("org.councilindicators:" + std::string(command));
        star::util::URLTransformer::create(office().context())->parseStrict(url);
        const auto dispatch = window()->queryDispatch(url, rtl::OUString("_self"), 0);
        ASSERT_TRUE(dispatch.is()) << command;
        const rtl::Reference<Entry> entry(new Entry);
        dispatch->addStatusListener(entry.get(), url);
        EXPECT_EQ(entry->states, std::vector<bool>{true}) << command;
        dispatch->removeStatusListener(entry.get(), url);
    }
}

// What Ctrl, Shift and the key do in a spreadsheet.
std::vector<std::string> commandsOf(const session::Office& in, std::string_view key) {
    awt::KeyEvent event;
    event.KeyCode =
        static_cast<sal_Int16>(awt::Key::F1 + std::stoi(std::string(key.substr(1))) - 1);
    event.Modifiers = awt::KeyModifier::SHIFT | awt::KeyModifier::MOD1;
    std::vector<std::string> found;
    for (const auto& keys :
         {as<star::ui::XAcceleratorConfiguration>(
              star::ui::theModuleUIConfigurationManagerSupplier::get(in.context())
                  ->getUIConfigurationManager(toUno("com.sun.star.sheet.SpreadsheetDocument"))
                  ->getShortCutManager()),
          as<star::ui::XAcceleratorConfiguration>(
              star::ui::GlobalAcceleratorConfiguration::create(in.context()))}) {
        try {
            found.push_back(fromUno(keys->getCommandByKeyEvent(event)));
        } catch (const star::container::NoSuchElementException&) {
            // This key is free there.
        }
    }
    return found;
}

TEST_F(Windows, KeysChooseCommandsAndTakeNoneOfLibreOffices) {
    session::Office without;
    EXPECT_FALSE(commandsOf(without, "F9").empty()) << "the test can fail: F9 recalculates";
    for (const council::office::Command& command : council::office::commands()) {
        if (!command.key.empty()) {
            EXPECT_EQ(commandsOf(without, command.key), std::vector<std::string>{}) << command.key;
            EXPECT_EQ(
                commandsOf(office(), command.key),
                std::vector<std::string>{"org.councilindicators:" + std::string(command.name)});
        }
    }
}

// Afterwards the workbook can be closed, as before.
TEST_F(Windows, OutliveABarThatFails) {
    sheet_.set("A1", "Red");
    const auto texts = sheet_.handle()->getCellRangeByName(toUno("A1:A100001"));
    as<star::sheet::XCellSeries>(texts)->fillAuto(star::sheet::FillDirection_TO_BOTTOM, 1);
    select(workbook_, "A1:A100001");
    const auto frame = as<frame::XModel>(workbook_.handle())->getCurrentController()->getFrame();
    const auto choose = [&] {
        frame::DispatchHelper::create(office().context())
            ->executeDispatch(window(), toUno("org.councilindicators:colour"),
                              rtl::OUString("_self"), 0, {});
    };
    for (const auto at : {FailingBar::At::start, FailingBar::At::value, FailingBar::At::end}) {
        const rtl::Reference<FailingBar> bar(new FailingBar(at));
        as<star::beans::XPropertySet>(frame)->setPropertyValue(
            toUno("IndicatorInterception"),
            star::uno::Any(star::uno::Reference<star::task::XStatusIndicator>(bar.get())));
        choose();
        EXPECT_GT(bar->count, 0) << "the test can fail";
    }
    EXPECT_NO_THROW(as<star::util::XCloseable>(workbook_.handle())->close(false));
}

TEST_F(Windows, StopACheckOrACopyWithEscape) {
    for (int row = 1; row <= 200; ++row) {
        sheet_.setFormula("A" + std::to_string(row),
                          "=MILESTONE.STATUS(\"soon\";\"\";\"1/1/2025\")");
    }
    const auto file = office().scratchFolder() / "stopped.ods";
    star::beans::PropertyValue to;
    to.Name = "URL";
    to.Value <<= toUno(session::fileUrl(file));
    const auto frame = as<frame::XModel>(workbook_.handle())->getCurrentController()->getFrame();
    for (const char* command : {"check", "savecopy"}) {
        const rtl::Reference<StoppingBar> bar(
            new StoppingBar(frame, awt::Toolkit::create(office().context())));
        as<star::beans::XPropertySet>(frame)->setPropertyValue(
            toUno("IndicatorInterception"),
            star::uno::Any(star::uno::Reference<star::task::XStatusIndicator>(bar.get())));
        frame::DispatchResultEvent result;
        frame::DispatchHelper::create(office().context())
            ->executeDispatch(window(), toUno("org.councilindicators:" + std::string(command)),
                              rtl::OUString("_self"), 0, {&to, 1}) >>= result;
        rtl::OUString said;
        result.Result >>= said;
        EXPECT_EQ(fromUno(said), "Stopped, as you asked: nothing was changed.");
        EXPECT_EQ(bar->count, StoppingBar::moves) << "it went on";
        EXPECT_TRUE(bar->isEnded);
        EXPECT_FALSE(bar->isAtItsEnd);
    }
    EXPECT_FALSE(fs::exists(file));
}

// As it does when LibreOffice saves: a copy without the figure that is on the screen would be
// wrong.
TEST_F(Windows, WhatIsBeingTypedBelongsToTheWorkbook) {
    sheet_.setFormula("B1", "=LEN(INDICATORS.VERSION())>0");
    const auto frame = as<frame::XModel>(workbook_.handle())->getCurrentController()->getFrame();
    frame->getContainerWindow()->setVisible(true);  // only then it has the keyboard
    const rtl::Reference<Keys> keys(new Keys);
    as<awt::XUserInputInterception>(frame->getController())->addKeyHandler(keys.get());
    const auto waitForTurn = [] {
        const rtl::Reference<Turn> turn(new Turn);
        awt::AsyncCallback::create(office().context())->addCallback(turn.get(), {});
        turn->wait();
    };
    const auto type = [&](const std::string& text) {
        const auto toolkit = awt::Toolkit::create(office().context());
        frame->getComponentWindow()->setFocus();
        star::frame::DispatchHelper::create(office().context())
            ->executeDispatch(window(), toUno(".uno:SetInputMode"), rtl::OUString(), 0, {});
        for (const char letter : text) {
            awt::KeyEvent key;
            key.Source = frame->getComponentWindow();
            key.KeyChar = static_cast<unsigned char>(letter);
            key.KeyCode = letter == '='  ? awt::Key::EQUAL
                          : letter < 'a' ? static_cast<sal_Int16>(awt::Key::NUM0 + letter - '0')
                                         : static_cast<sal_Int16>(awt::Key::A + letter - 'a');
            // A window that has just been shown is given none until LibreOffice knows it is in
            // front.
            const int before = keys->count;
            for (int tries = 0; keys->count == before && tries < 1000; ++tries) {
                as<awt::XToolkitRobot>(toolkit)->keyPress(key);
                as<awt::XToolkitRobot>(toolkit)->keyRelease(key);
                waitForTurn();
            }
        }
    };
    // A reference that is being typed would take the selected cell in.
    for (const auto& [typed, shown] : {std::pair("typed", "typed"), std::pair("=b1", "TRUE")}) {
        sheet_.set("A1", "");
        select(workbook_, "A1");
        type(typed);
        ASSERT_EQ(sheet_.displayed("A1"), "") << "it is not in the cell yet";
        const auto file = office().scratchFolder() / "typed.ods";
        ASSERT_TRUE(choose(workbook_, "savecopy", session::fileUrl(file)).isDone);
        EXPECT_EQ(office().open(file).firstSheet().displayed("A1"), shown);
        EXPECT_EQ(sheet_.displayed("A1"), shown);
    }
    EXPECT_EQ(sheet_.formula("A1"), "=B1");
    select(workbook_, "A1:B9");  // and is still selected afterwards
    type("on");
    EXPECT_TRUE(choose(workbook_, "colour").isDone);
    const star::uno::Reference<star::sheet::XCellRangeAddressable> selected(
        as<frame::XModel>(workbook_.handle())->getCurrentSelection(), star::uno::UNO_QUERY_THROW);
    EXPECT_EQ(selected->getRangeAddress().EndRow, 8);
    // Nothing ends it there without working formulas out, which the person has switched off.
    as<star::sheet::XCalculatable>(workbook_.handle())->enableAutomaticCalculation(false);
    select(workbook_, "A3");
    type("=b1");
    EXPECT_EQ(choose(workbook_, "colour"),
              (Answer{false,
                      "Something is being typed into a cell: finish it with Enter, or leave it "
                      "with Esc, and try again."}));
    EXPECT_EQ(sheet_.formula("A3"), "");
}

TEST_F(Windows, ExplainOpensOne) {
    sheet_.setFormula("A1", "=INDICATORS.VERSION()");
    select(workbook_, "A1");
    EXPECT_EQ(windowsOf("explain"), std::vector<std::string>{"Explain this cell"});
}

TEST_F(Windows, CheckOpensOneWhereSomethingIsFound) {
    sheet_.setFormula("A1", "=MILESTONE.STATUS(\"soon\";\"\";\"31/03/2025\")");
    EXPECT_EQ(windowsOf("check"), std::vector<std::string>{"Check this workbook"});
}

TEST_F(Windows, InsertOpensOne) {
    EXPECT_EQ(windowsOf("insert"), std::vector<std::string>{"Insert an indicator"});
    EXPECT_EQ(sheet_.formula("A1"), "") << "nothing is written when it is closed";
}

// Every desktop with GTK reads the windows as a screen reader does.
TEST_F(Windows, MayBeReadAloud) {
    sheet_.setFormula("A1", "=MILESTONE.STATUS(\"soon\";\"\";\"31/03/2025\")");
    select(workbook_, "A1");
    for (const char* command : {"check", "insert", "explain", "about"}) {
        const rtl::Reference<Opened> opened(new Opened);
        opened->isRead = true;
        EXPECT_EQ(windowsOf(command, opened).size(), 1U) << command;
    }
    EXPECT_EQ(sheet_.text("A1"), "Check") << "LibreOffice is still there";
}

// A large font makes a layout larger than the screen; here the layouts are twice as large.
TEST(LargeWindows, FitTheScreenWithEverythingInThem) {
    const fs::path bundle = office().scratchFolder() / "large";
    fs::copy(COUNCIL_BUNDLE_DIR, bundle, fs::copy_options::recursive);
    for (const auto& entry : fs::directory_iterator(bundle / "council-indicators" / "dialogs")) {
        std::ifstream read(entry.path());
        const std::string layout{std::istreambuf_iterator<char>(read), {}};
        const std::regex length("(dlg:(?:left|top|width|height)=\")(\\d+)");
        std::ofstream written(entry.path());
        std::size_t from = 0;
        for (std::sregex_iterator at(layout.begin(), layout.end(), length), end; at != end; ++at) {
            written << layout.substr(from, static_cast<std::size_t>(at->position()) - from)
                    << at->str(1) << 2 * std::stoi(at->str(2));
            from = static_cast<std::size_t>(at->position() + at->length());
        }
        written << layout.substr(from);
    }
    session::Office large(bundle);
    session::Workbook workbook = large.newWorkbook();
    const rtl::Reference<Opened> opened(new Opened);
    openWindows(large, workbook, "insert", opened);
    const auto screen = awt::Toolkit::create(large.context())->getWorkArea();
    EXPECT_LE(opened->size.Width, screen.Width);
    EXPECT_LE(opened->size.Height, screen.Height);
    EXPECT_GT(opened->controls.size(), 20U);
    for (const awt::Rectangle& control : opened->controls) {
        EXPECT_LE(control.X + control.Width, opened->size.Width);
        EXPECT_LE(control.Y + control.Height, opened->size.Height);
    }
}

TEST_F(Windows, AboutOpensOne) {
    EXPECT_EQ(windowsOf("about"), std::vector<std::string>{"About Council Indicators"});
}

}  // namespace council::test
