// What macros, other extensions and other people may do while a copy is written.
#include "save_copy.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <thread>

#include <com/sun/star/document/DocumentEvent.hpp>
#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/frame/theGlobalEventBroadcaster.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseListener.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace council::test {

namespace star = com::sun::star;
namespace fs = std::filesystem;
using session::CellValue;
using session::toUno;

namespace {

const char* const changedMeanwhile =
    "The workbook was changed meanwhile, so nothing was written: try again.";

class Veto : public cppu::WeakImplHelper1<star::util::XCloseListener> {
 public:
    void SAL_CALL queryClosing(const star::lang::EventObject& /*event*/,
                               sal_Bool /*hasOwner*/) override {
        if (isOn) {
            ++count;
            throw star::util::CloseVetoException();
        }
    }
    void SAL_CALL notifyClosing(const star::lang::EventObject& /*event*/) override {}
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

    bool isOn = true;
    int count = 0;
};

// Lets no document close that is opened meanwhile.
class VetoesAll : public cppu::WeakImplHelper1<star::document::XDocumentEventListener> {
 public:
    void SAL_CALL documentEventOccured(const star::document::DocumentEvent& event) override {
        const star::uno::Reference<star::util::XCloseable> document(event.Source,
                                                                    star::uno::UNO_QUERY);
        if (document.is() && std::find(loaded.begin(), loaded.end(), document) == loaded.end()) {
            loaded.push_back(document);
            document->addCloseListener(veto.get());
        }
    }
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

    // The workbook of the test itself is none of them.
    explicit VetoesAll(const star::uno::Reference<star::util::XCloseable>& own) : loaded{own} {}

    std::vector<star::uno::Reference<star::util::XCloseable>> loaded;
    rtl::Reference<Veto> veto = new Veto;
};

// Somebody else's listener may do anything.
class Changed : public cppu::WeakImplHelper1<star::util::XModifyListener> {
 public:
    explicit Changed(std::function<void()> act) : act_(std::move(act)) {}

    void SAL_CALL modified(const star::lang::EventObject& /*event*/) override { act_(); }
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

 private:
    std::function<void()> act_;
};

// Listens to each document that is opened meanwhile.
class AnyChanged : public cppu::WeakImplHelper1<star::document::XDocumentEventListener> {
 public:
    AnyChanged(const star::uno::Reference<star::util::XModifyBroadcaster>& own,
               std::function<void()> act)
        : changed_(new Changed(std::move(act))), known_{own} {}

    void SAL_CALL documentEventOccured(const star::document::DocumentEvent& event) override {
        const star::uno::Reference<star::util::XModifyBroadcaster> document(event.Source,
                                                                            star::uno::UNO_QUERY);
        if (document.is() && std::find(known_.begin(), known_.end(), document) == known_.end()) {
            known_.push_back(document);
            document->addModifyListener(changed_.get());
        }
    }
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

 private:
    rtl::Reference<Changed> changed_;
    std::vector<star::uno::Reference<star::util::XModifyBroadcaster>> known_;
};

// A macro that a document runs when it has been saved.
class Saved : public cppu::WeakImplHelper1<star::document::XDocumentEventListener> {
 public:
    explicit Saved(std::function<void()> act) : act_(std::move(act)) {}

    void SAL_CALL documentEventOccured(const star::document::DocumentEvent& event) override {
        if (event.EventName == "OnCopyToDone") {
            act_();
        }
    }
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

 private:
    std::function<void()> act_;
};

}  // namespace

TEST_F(SaveCopyFile, OutlivesSheetsThatComeAndGoWhileItIsWritten) {
    workbook_.addSheet("Second").setFormula("A1", "=1+1");
    const auto sheets = workbook_.handle()->getSheets();
    const auto events = as<star::document::XDocumentEventBroadcaster>(workbook_.handle());
    const std::function<void()> acts[] = {[&] { sheets->insertNewByName(toUno("New"), 0); },
                                          [&] { sheets->removeByName(toUno("New")); },
                                          [&] { sheets->moveByName(toUno("Second"), 0); },
                                          [&] { sheets->removeByName(toUno("Second")); }};
    for (const auto& act : acts) {
        const rtl::Reference<Saved> saved(new Saved(act));
        events->addDocumentEventListener(saved.get());
        EXPECT_EQ(saveCopy(workbook_, scratch("changing.ods")), (Answer{false, changedMeanwhile}));
        events->removeDocumentEventListener(saved.get());
        EXPECT_FALSE(fs::exists(scratch("changing.ods")));
    }
    EXPECT_EQ(saveCopy(workbook_, scratch("changing.ods")).text, written("changing.ods", 1, 1));
}

namespace {

// LibreOffice refuses while it saves a file, and closes it as soon as that is done.
void closeSoon(const star::uno::Reference<star::uno::XInterface>& workbook) {
    try {
        as<star::util::XCloseable>(workbook)->close(true);
    } catch (const star::util::CloseVetoException&) {
    }
}

}  // namespace

TEST_F(SaveCopyFile, SaysSoWhenTheWorkbookIsClosedMeanwhile) {
    session::Workbook workbook = office().newWorkbook();
    workbook.firstSheet().setFormula("A1", "=INDICATORS.VERSION()");
    const rtl::Reference<Saved> saved(new Saved([&] { closeSoon(workbook.handle()); }));
    as<star::document::XDocumentEventBroadcaster>(workbook.handle())
        ->addDocumentEventListener(saved.get());
    EXPECT_EQ(saveCopy(workbook, scratch("closed.ods")),
              (Answer{false,
                      "The workbook was closed meanwhile, so nothing was written: open it, and try "
                      "again."}));
    EXPECT_FALSE(fs::exists(scratch("closed.ods")));
}

namespace {

// A macro of LibreOffice's own that does something to each document but this one.
class ActsOnOthers : public cppu::WeakImplHelper1<star::document::XDocumentEventListener> {
 public:
    using Act = std::function<void(const star::uno::Reference<star::uno::XInterface>&)>;

    ActsOnOthers(const session::Workbook& own, const char* event, Act act)
        : own_(as<star::uno::XInterface>(own.handle())),
          event_(toUno(event)),
          act_(std::move(act)) {}

    void SAL_CALL documentEventOccured(const star::document::DocumentEvent& event) override {
        if (event.EventName == event_ && event.Source != own_) {
            ++count;
            act_(event.Source);
        }
    }
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

    int count = 0;

 private:
    star::uno::Reference<star::uno::XInterface> own_;
    rtl::OUString event_;
    Act act_;
};

void showSecondRow(const star::uno::Reference<star::uno::XInterface>& workbook, bool isShown) {
    const auto sheets = as<star::container::XIndexAccess>(
        as<star::sheet::XSpreadsheetDocument>(workbook)->getSheets());
    const auto rows = as<star::table::XColumnRowRange>(sheets->getByIndex(0))->getRows();
    as<star::beans::XPropertySet>(rows->getByIndex(1))
        ->setPropertyValue(toUno("IsVisible"), star::uno::Any(isShown));
}

}  // namespace

// What is told of the copy is looked up before it takes its place, not after it.
TEST_F(SaveCopyFile, WritesNothingThatItCannotTellOf) {
    const auto events = star::frame::theGlobalEventBroadcaster::get(office().context());
    const rtl::Reference<ActsOnOthers> closes(
        new ActsOnOthers(workbook_, "OnCopyToDone", closeSoon));
    events->addDocumentEventListener(closes.get());
    const Answer answer = saveCopy(workbook_, scratch("untold.ods"));
    events->removeDocumentEventListener(closes.get());
    EXPECT_EQ(closes->count, 1) << "the test can fail";
    EXPECT_FALSE(answer.isDone);
    EXPECT_FALSE(fs::exists(scratch("untold.ods")));
}

TEST_F(SaveCopyFile, RefusesAFileThatShowsHiddenRows) {
    session::Sheet sheet = workbook_.firstSheet();
    sheet.setRows("A2", {{"hidden"}, {"seen"}});
    showSecondRow(workbook_.handle(), false);
    const auto events = star::frame::theGlobalEventBroadcaster::get(office().context());
    const rtl::Reference<ActsOnOthers> shows(new ActsOnOthers(
        workbook_, "OnCopyTo", [](const auto& copy) { showSecondRow(copy, true); }));
    events->addDocumentEventListener(shows.get());
    const Answer answer = saveCopy(workbook_, scratch("seen.ods"));
    events->removeDocumentEventListener(shows.get());
    EXPECT_EQ(shows->count, 1) << "the test can fail";
    EXPECT_FALSE(answer.isDone);
    EXPECT_NE(answer.text.find("would show something else in it than here (Sheet1)"),
              std::string::npos)
        << answer;
    EXPECT_FALSE(fs::exists(scratch("seen.ods")));
}

// In another window, which the bar of progress keeps nobody from.
TEST_F(SaveCopyFile, SaysSoWhenTheWorkbookIsTypedIntoMeanwhile) {
    sheet_.set("B1", "before");
    sheet_.setFormula("B2", "=B1");
    const rtl::Reference<Saved> saved(new Saved([&] { sheet_.set("B1", "after"); }));
    const auto events = as<star::document::XDocumentEventBroadcaster>(workbook_.handle());
    events->addDocumentEventListener(saved.get());
    EXPECT_EQ(saveCopy(workbook_, scratch("typed.ods")), (Answer{false, changedMeanwhile}));
    events->removeDocumentEventListener(saved.get());
    EXPECT_FALSE(fs::exists(scratch("typed.ods")));
}

TEST_F(SaveCopyFile, NeverReplacesAWorkbookThatWasOpenedMeanwhile) {
    const fs::path file = emptyFolder("meanwhile") / "plan.ods";
    const rtl::Reference<Saved> saved(new Saved([&] { storeAs(workbook_, file); }));
    const auto events = as<star::document::XDocumentEventBroadcaster>(workbook_.handle());
    events->addDocumentEventListener(saved.get());
    EXPECT_EQ(saveCopy(workbook_, file), (Answer{false, isOpen}));
    events->removeDocumentEventListener(saved.get());
    EXPECT_NE(office().open(file).firstSheet().formula("A1"), "");
}

// A macro or another extension may hold a document; LibreOffice lives on.
TEST_F(SaveCopyFile, OutlivesAVetoAgainstClosing) {
    const auto events = star::frame::theGlobalEventBroadcaster::get(office().context());
    const rtl::Reference<VetoesAll> vetoes =
        new VetoesAll(as<star::util::XCloseable>(workbook_.handle()));
    events->addDocumentEventListener(vetoes.get());
    const Answer answer = saveCopy(workbook_, scratch("veto.ods"));
    events->removeDocumentEventListener(vetoes.get());
    EXPECT_EQ(answer, (Answer{true, written("veto.ods", 1, 1)}));
    EXPECT_GT(vetoes->veto->count, 0) << "the test can fail";
    vetoes->veto->isOn = false;
    for (std::size_t i = 1; i < vetoes->loaded.size(); ++i) {
        vetoes->loaded[i]->close(true);
    }
    EXPECT_EQ(sheet_.value("A1"), CellValue(1)) << "still running";
}

// Or it fails at some change of the copy, and at every one after it: while a sheet is opened, while
// formats are worked out on a sheet of their own, and while all of that is given back.
TEST_F(SaveCopyFile, OutlivesOthersThatThrowAtAnyChange) {
    sheet_.set("B1", "Red");
    addConditions(sheet_, "B1:B2",
                  {{star::sheet::ConditionOperator_FORMULA, "RAG.CODE($B1)=\"Red\"", "Bad"}});
    as<star::util::XProtectable>(sheet_.handle())->protect(rtl::OUString());
    const auto events = star::frame::theGlobalEventBroadcaster::get(office().context());
    const fs::path file = scratch("throws.ods");
    int calm = 0;  // so many changes pass first
    const rtl::Reference<AnyChanged> others =
        new AnyChanged(as<star::util::XModifyBroadcaster>(workbook_.handle()), [&calm] {
            if (calm-- <= 0) {
                throw star::uno::RuntimeException(toUno("somebody else's fault"));
            }
        });
    events->addDocumentEventListener(others.get());
    Answer answer;
    int failures = 0;
    for (constexpr int most = 200; !answer.isDone && failures < most; ++failures) {
        calm = failures;
        answer = saveCopy(workbook_, file);
        EXPECT_EQ(fs::exists(file), answer.isDone) << answer.text;
    }
    events->removeDocumentEventListener(others.get());
    EXPECT_TRUE(answer.isDone) << answer.text;
    EXPECT_GT(failures, 10) << "the test can fail";
    EXPECT_TRUE(plain_->open(file).firstSheet().value("A1") == CellValue(1));
}

// The time in a cell went on between two looks at it, and the copy was refused.
TEST_F(SaveCopyFile, HoldsTheTimeOfOneMoment) {
    addField(workbook_, sheet_, "B1", "DateTime",
             all({with("IsDate", star::uno::Any(false)), with("IsFixed", star::uno::Any(false))}));
    const auto events = star::frame::theGlobalEventBroadcaster::get(office().context());
    int changes = 0;
    const rtl::Reference<AnyChanged> others =
        new AnyChanged(as<star::util::XModifyBroadcaster>(workbook_.handle()), [&changes] {
            ++changes;
            std::this_thread::sleep_for(std::chrono::milliseconds(1100));
        });
    events->addDocumentEventListener(others.get());
    const Answer answer = saveCopy(workbook_, scratch("time.ods"));
    events->removeDocumentEventListener(others.get());
    EXPECT_EQ(answer, (Answer{true, written("time.ods", 1, 1)}));
    EXPECT_GT(changes, 0) << "the test can fail";
}

}  // namespace council::test
