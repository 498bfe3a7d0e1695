// Where the copy is written, and what it must not do there: replace an open workbook, leave half a
// file, or reveal what the workbook keeps to itself.
#include "save_copy.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <com/sun/star/document/DocumentEvent.hpp>
#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/frame/theGlobalEventBroadcaster.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseBroadcaster.hpp>
#include <com/sun/star/util/XCloseListener.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace council::test {

namespace star = com::sun::star;
namespace fs = std::filesystem;
using session::CellValue;
using session::toUno;

namespace {

void storeAs(const session::Workbook& workbook, const fs::path& file, const Properties& how = {}) {
    fs::remove(file);
    as<star::frame::XStorable>(workbook.handle())->storeAsURL(toUno(session::fileUrl(file)), how);
}

std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// A folder with nothing in it.
fs::path emptyFolder(const std::string& name) {
    fs::remove_all(scratch(name));
    fs::create_directory(scratch(name));
    return scratch(name);
}

std::vector<std::string> filesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name != ".~lock.plan.ods#") {  // LibreOffice's own, while plan.ods is open
            names.push_back(name);
        }
    }
    return names;
}

star::uno::Reference<star::lang::XComponent> load(const session::Office& in, const fs::path& file,
                                                  const Properties& how) {
    return star::frame::Desktop::create(in.context())
        ->loadComponentFromURL(toUno(session::fileUrl(file)), toUno("_blank"), 0, how);
}

const char* const isOpen =
    "That is a workbook you have open, and it would lose its formulas: choose another name for the "
    "copy.";

}  // namespace

class SaveCopyFile : public SaveCopyTest {
 protected:
    void SetUp() override { sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0"); }
};

TEST_F(SaveCopyFile, NeverReplacesAnOpenWorkbookHoweverItIsCalled) {
    const fs::path folder = emptyFolder("the plan");
    storeAs(workbook_, folder / "plan.ods");
    fs::create_symlink(folder / "plan.ods", folder / "link.ods");
    fs::create_hard_link(folder / "plan.ods", folder / "twin.ods");
    fs::create_directory_symlink(folder, folder / "again");
    const std::string before = bytesOf(folder / "plan.ods");
    const std::string plain = folder.string();
    for (const std::string& url :
         {session::fileUrl(folder / "plan.ods"), session::fileUrl(folder / "link.ods"),
          session::fileUrl(folder / "twin.ods"), session::fileUrl(folder / "again/plan.ods"),
          "file://" + plain + "/../the%20plan/plan.ods", "file://" + plain + "//plan.ods",
          "file://" + plain + "/%70lan.ods", "file://localhost" + plain + "/plan.ods"}) {
        EXPECT_EQ(choose(workbook_, "savecopy", url), (Answer{false, isOpen})) << url;
    }
    session::Workbook other = office().newWorkbook();
    other.firstSheet().setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    EXPECT_EQ(choose(other, "savecopy", session::fileUrl(folder / "link.ods")),
              (Answer{false, isOpen}))
        << "open in another window";
    EXPECT_EQ(bytesOf(folder / "plan.ods"), before);
    EXPECT_EQ(filesIn(folder).size(), 4U);
}

TEST_F(SaveCopyFile, LeavesOneWholeFile) {
    const fs::path folder = emptyFolder("whole");
    const fs::path file = folder / "copy.ods";
    std::ofstream(file) << "what was there";
    fs::permissions(file, fs::perms(0640));
    fs::create_symlink(file, folder / "link.ods");
    EXPECT_EQ(choose(workbook_, "savecopy", session::fileUrl(folder / "link.ods")),
              (Answer{true, written("link.ods", 1, 1)}));
    EXPECT_EQ(plain_->open(file).firstSheet().value("A1"), CellValue(1));
    EXPECT_TRUE(fs::is_symlink(folder / "link.ods"));
    EXPECT_EQ(fs::status(file).permissions(), fs::perms(0640));
    EXPECT_EQ(filesIn(folder).size(), 2U) << "nothing is left beside it";
    ASSERT_TRUE(choose(workbook_, "savecopy", session::fileUrl(folder / "new.xlsx")).isDone);
    EXPECT_EQ(filesIn(folder).size(), 3U);
    EXPECT_NE(fs::status(folder / "new.xlsx").permissions() & fs::perms::owner_read,
              fs::perms::none);
}

TEST_F(SaveCopyFile, SaysInPlainWordsWhyAFileCannotBeWritten) {
    const fs::path folder = emptyFolder("closed");
    std::ofstream(folder / "a file") << "";
    std::ofstream(folder / "kept.ods") << "kept";
    fs::permissions(folder / "kept.ods", fs::perms(0444));
    fs::create_directory(folder / "folder.ods");
    std::ofstream(folder / "busy.ods") << "busy";
    std::ofstream(folder / ".~lock.busy.ods#") << ",ann,";
    const std::string in = session::fileUrl(folder);
    const std::string chooseAnother = ": choose another name for the copy";
    const std::string chooseFolder = ": choose another one for the copy.";
    struct Row {
        std::string url;
        std::string answer;
    };
    const Row rows[] = {
        {in + "/no/never.ods", "There is no folder " + folder.string() + "/no/" + chooseFolder},
        {in + "/a%20file/never.ods",
         "There is no folder " + folder.string() + "/a file/" + chooseFolder},
        {in + "/kept.ods",
         "kept.ods is already there and may not be replaced" + chooseAnother + "."},
        {in + "/folder.ods",
         "folder.ods is already there and may not be replaced" + chooseAnother + "."},
        {in + "/busy.ods", "Somebody has busy.ods open, so it was not replaced" + chooseAnother +
                               ", or try again when it is closed."},
        {"https://example.org/never.ods",
         "A copy can be written to a folder of this computer or to a network drive: choose one of "
         "those."},
        {in + "/plan.pdf", "The name of the copy should end in .ods or .xlsx."},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(choose(workbook_, "savecopy", row.url), (Answer{false, row.answer})) << row.url;
    }
    const Answer nowhere = choose(workbook_, "savecopy", "file:///proc/never.ods");
    EXPECT_FALSE(nowhere.isDone);
    EXPECT_EQ(nowhere.text.find("cellsuno"), std::string::npos) << nowhere.text;
    EXPECT_EQ(bytesOf(folder / "kept.ods"), "kept");
    EXPECT_EQ(filesIn(folder).size(), 5U) << "nothing was left";
}

TEST_F(SaveCopyFile, KeepsThePassword) {
    const fs::path folder = emptyFolder("secret");
    const auto password = with("Password", star::uno::Any(toUno("geheim")));
    storeAs(workbook_, folder / "plan.ods",
            all({password, with("FilterName", star::uno::Any(toUno("calc8")))}));
    EXPECT_EQ(choose(workbook_, "savecopy", session::fileUrl(folder / "copy.ods")),
              (Answer{true, written("copy.ods", 1, 1) +
                                "\n\nThe copy opens with the same password as this workbook."}));
    const auto hidden = with("Hidden", star::uno::Any(true));
    EXPECT_FALSE(load(*plain_, folder / "copy.ods", all({hidden})).is());
    const auto opened = load(*plain_, folder / "copy.ods", all({hidden, password}));
    ASSERT_TRUE(opened.is());
    const session::Workbook copy(as<star::sheet::XSpreadsheetDocument>(opened));
    EXPECT_EQ(copy.firstSheet().value("A1"), CellValue(1));
    const Answer excel = choose(workbook_, "savecopy", session::fileUrl(folder / "copy.xlsx"));
    EXPECT_FALSE(excel.isDone);
    EXPECT_NE(excel.text.find("Save it as .ods, which keeps the password."), std::string::npos);
    EXPECT_FALSE(fs::exists(folder / "copy.xlsx"));
}

TEST_F(SaveCopyFile, KeepsEveryDate) {
    sheet_.set("A2", 42000);
    sheet_.setFormula("A3", "=DATE(2017;3;1)");
    struct Row {
        int year, month, day;
        bool hasExcel;
    };
    for (const Row& row :
         {Row{1899, 12, 30, true}, Row{1904, 1, 1, true}, Row{1900, 1, 1, false}}) {
        workbook_.countDaysFrom(row.year, row.month, row.day);
        for (const char* name : {"dates.ods", "dates.xlsx"}) {
            const Answer answer = saveCopy(workbook_, scratch(name));
            if (!row.hasExcel && std::string(name) == "dates.xlsx") {
                EXPECT_FALSE(answer.isDone);
                EXPECT_NE(answer.text.find("two days early"), std::string::npos) << answer.text;
                EXPECT_FALSE(fs::exists(scratch(name)));
                continue;
            }
            ASSERT_TRUE(answer.isDone) << answer.text;
            EXPECT_EQ(plain_->open(scratch(name)).firstSheet().displayed("A3"),
                      sheet_.displayed("A3"))
                << name << " " << row.year;
        }
    }
}

TEST_F(SaveCopyFile, CarriesNoHistoryAndCountsComments) {
    const auto record = [&](bool isOn) {
        as<star::beans::XPropertySet>(workbook_.handle())
            ->setPropertyValue(toUno("RecordChanges"), star::uno::Any(isOn));
    };
    record(true);
    sheet_.set("B1", "what was there");
    sheet_.set("B1", "what is there");
    as<star::sheet::XSheetAnnotationsSupplier>(sheet_.handle())
        ->getAnnotations()
        ->insertNew({0, 2, 2}, toUno("a comment"));
    EXPECT_EQ(
        saveCopy(workbook_, scratch("history.ods")).text,
        written("history.ods", 1, 1) +
            "\n\nThe changes recorded in this workbook, with what cells held before, are not "
            "in the copy.\n\nComments in the copy: 1, with the names of those who wrote them. "
            "Delete them there if the readers should not see them.");
    const session::Workbook copy = plain_->open(scratch("history.ods"));
    const std::string all = everythingIn(copy, scratch("history.fods"));
    EXPECT_EQ(all.find("what was there"), std::string::npos);
    EXPECT_EQ(all.find("INDICATORS.VERSION"), std::string::npos);
    EXPECT_EQ(all.find("tracked-changes"), std::string::npos);
    EXPECT_NE(everythingIn(workbook_, scratch("original.fods")).find("what was there"),
              std::string::npos)
        << "the workbook keeps its own";
    record(false);
}

namespace {

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

}  // namespace

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

}  // namespace council::test
