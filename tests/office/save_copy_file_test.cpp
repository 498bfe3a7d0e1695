// Where the copy is written, and what it must not do there: replace an open workbook, leave half a
// file, or reveal what the workbook keeps to itself.
#include "access_list.h"
#include "random.h"
#include "save_copy.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <sys/xattr.h>
#include <unistd.h>

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/DocumentEvent.hpp>
#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/document/XEmbeddedScripts.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/frame/XStorable2.hpp>
#include <com/sun/star/frame/theGlobalEventBroadcaster.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace council::test {

namespace star = com::sun::star;
namespace fs = std::filesystem;
using session::CellValue;
using session::toUno;

namespace {

std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
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

}  // namespace

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

// Tools ▸ Share: once it is saved, LibreOffice tells of a temporary file in its place.
TEST_F(SaveCopyFile, NeverReplacesASharedWorkbook) {
    const fs::path file = emptyFolder("shared") / "plan.ods";
    share(workbook_);
    storeAs(workbook_, file);
    as<star::util::XCloseable>(workbook_.handle())->close(true);
    const auto shared = load(office(), file, all({with("Hidden", star::uno::Any(true))}));
    const auto save = as<star::frame::XStorable>(shared);
    as<star::util::XModifiable>(shared)->setModified(true);
    save->store();
    ASSERT_NE(as<star::frame::XModel>(shared)->getURL(), toUno(session::fileUrl(file)));
    const std::string before = bytesOf(file);
    const Answer inUse{false,
                       "Somebody has plan.ods open, so it was not replaced: choose another name "
                       "for the copy, or try again when it is closed."};
    EXPECT_EQ(choose(as<star::frame::XModel>(shared)->getCurrentController()->getFrame(),
                     "savecopy", session::fileUrl(file)),
              inUse);
    session::Workbook other = office().newWorkbook();
    other.firstSheet().setFormula("A1", "=INDICATORS.VERSION()");
    EXPECT_EQ(choose(other, "savecopy", session::fileUrl(file)), inUse);
    EXPECT_TRUE(bytesOf(file) == before);
    as<star::util::XCloseable>(shared)->close(true);
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

namespace {

// A LibreOffice in which the folder is a disk of its own, of a few kilobytes. Only it sees that.
std::vector<std::string> withSmallDisk(const fs::path& folder) {
    return {"/usr/bin/unshare", ::geteuid() == 0 ? "-m" : "-Urm", "/bin/sh", "-c",
            "mount -t tmpfs -o size=200k tmpfs '" + folder.string() + "' && exec \"$0\" \"$@\""};
}

bool canMount(const fs::path& folder) {
    std::string command;
    for (const std::string& word : withSmallDisk(folder)) {
        command += (word.starts_with("mount") ? "'" + std::string("true") + "'" : word) + " ";
    }
    return std::system((command + "2>/dev/null").c_str()) == 0;
}

}  // namespace

TEST_F(SaveCopyFile, LeavesWhatWasThereWhereTheDiskIsFull) {
    const fs::path folder = emptyFolder("small");
    if (!canMount(folder)) {
        GTEST_SKIP() << "this machine does not let a user mount a disk";
    }
    session::Office full(COUNCIL_BUNDLE_DIR, std::chrono::seconds(60), {}, withSmallDisk(folder));
    const session::Workbook workbook = full.newWorkbook();
    session::Sheet sheet = workbook.firstSheet();
    sheet.setFormula("A1", "=LEN(INDICATORS.VERSION())>0");
    const std::string url = session::fileUrl(folder / "copy.ods");
    ASSERT_EQ(choose(full, workbook, "savecopy", url), (Answer{true, written("copy.ods", 1, 1)}));
    Random random(1);
    session::ValueRows noise(3000);
    for (auto& row : noise) {
        for (int i = 0; i < 10; ++i) {
            row.emplace_back(static_cast<double>(random.below(std::size_t{1} << 50U)));
        }
    }
    sheet.setRows("B1", noise);
    const auto files = star::ucb::SimpleFileAccess::create(full.context());
    const auto before = files->getSize(toUno(url));
    for (const char* name : {"copy.ods", "new.ods", "new.xlsx"}) {
        const std::string file = name;
        EXPECT_EQ(choose(full, workbook, "savecopy", session::fileUrl(folder / file)),
                  (Answer{false, file + " could not be written: the disk may be full, or a network "
                                        "drive out of reach. What was there before is "
                                        "unchanged."}));
    }
    EXPECT_EQ(files->getSize(toUno(url)), before);
    EXPECT_EQ(files->getFolderContents(toUno(session::fileUrl(folder)), true).getLength(), 1)
        << "no half file";
}

namespace {

// May the macros run of the documents that are opened beside one's own?
class AsksForMacros : public cppu::WeakImplHelper1<star::document::XDocumentEventListener> {
 public:
    explicit AsksForMacros(const star::uno::Reference<star::document::XEmbeddedScripts>& own)
        : own_(own) {}

    void SAL_CALL documentEventOccured(const star::document::DocumentEvent& event) override {
        const star::uno::Reference<star::document::XEmbeddedScripts> document(event.Source,
                                                                              star::uno::UNO_QUERY);
        if (document.is() && document != own_) {
            allowed.push_back(document->getAllowMacroExecution());
        }
    }
    void SAL_CALL disposing(const star::lang::EventObject& /*event*/) override {}

    std::vector<bool> allowed;

 private:
    star::uno::Reference<star::document::XEmbeddedScripts> own_;
};

}  // namespace

TEST_F(SaveCopyFile, RunsNoMacroOfTheCopy) {
    const auto libraries = property<star::uno::Reference<star::script::XLibraryContainer>>(
        workbook_.handle(), "BasicLibraries");
    if (!libraries->hasByName(toUno("Standard"))) {
        libraries->createLibrary(toUno("Standard"));
    }
    star::uno::Reference<star::container::XNameContainer> modules;
    libraries->getByName(toUno("Standard")) >>= modules;
    modules->insertByName(toUno("Auto"), star::uno::Any(toUno("Sub Opened\nEnd Sub\n")));
    const auto own = as<star::document::XEmbeddedScripts>(workbook_.handle());
    EXPECT_TRUE(own->getAllowMacroExecution());
    const auto events = star::frame::theGlobalEventBroadcaster::get(office().context());
    const rtl::Reference<AsksForMacros> asks = new AsksForMacros(own);
    events->addDocumentEventListener(asks.get());
    const bool isDone = saveCopy(workbook_, scratch("macros.ods")).isDone;
    events->removeDocumentEventListener(asks.get());
    EXPECT_TRUE(isDone);
    EXPECT_FALSE(asks->allowed.empty());
    EXPECT_EQ(std::count(asks->allowed.begin(), asks->allowed.end(), true), 0);
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

// LibreOffice holds the password of such a file, and what it is encrypted with only when it is
// opened.
TEST_F(SaveCopyFile, SaysWhenThePasswordIsTooNew) {
    const fs::path folder = emptyFolder("new-secret");
    storeAs(workbook_, folder / "plan.xlsx",
            all({with("Password", star::uno::Any(toUno("geheim"))),
                 with("FilterName", star::uno::Any(toUno("Calc MS Excel 2007 XML")))}));
    for (const char* name : {"copy.ods", "copy.xlsx"}) {
        const Answer answer = choose(workbook_, "savecopy", session::fileUrl(folder / name));
        EXPECT_FALSE(answer.isDone);
        EXPECT_TRUE(answer.text.starts_with("This workbook was given its password since"))
            << answer;
        EXPECT_FALSE(fs::exists(folder / name));
    }
}

TEST_F(SaveCopyFile, KeepsEveryDate) {
    sheet_.set("A2", 42000);
    sheet_.setFormula("A3", "=DATE(2017;3;1)");
    struct Row {
        int year, month, day;
        bool hasExcel;
    };
    for (const Row& row : {Row{1899, 12, 30, true}, Row{1904, 1, 1, true}, Row{1900, 1, 1, false},
                           Row{1970, 1, 1, false}}) {
        workbook_.countDaysFrom(row.year, row.month, row.day);
        for (const char* name : {"dates.ods", "dates.xlsx"}) {
            const Answer answer = saveCopy(workbook_, scratch(name));
            if (!row.hasExcel && std::string(name) == "dates.xlsx") {
                EXPECT_FALSE(answer.isDone);
                EXPECT_NE(answer.text.find("writes other dates into .xlsx files"),
                          std::string::npos)
                    << answer.text;
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

// LibreOffice hands them on to every file it makes of the workbook: former figures, and formulas.
TEST_F(SaveCopyFile, CarriesNoVersions) {
    sheet_.set("B1", "what was there");
    storeAs(workbook_, scratch("with-versions.ods"));
    as<star::frame::XStorable2>(workbook_.handle())
        ->storeSelf(all({with("VersionComment", star::uno::Any(toUno("the first")))}));
    sheet_.set("B1", "what is there");
    as<star::frame::XStorable>(workbook_.handle())->store();
    ASSERT_NE(bytesOf(scratch("with-versions.ods")).find("Versions/"), std::string::npos);
    const Answer answer = saveCopy(workbook_, scratch("no-versions.ods"));
    EXPECT_EQ(answer.text,
              written("no-versions.ods", 1, 1) +
                  "\n\nThe versions kept in this workbook (File ▸ Versions), with what "
                  "cells held before, are not in the copy.");
    const std::string copy = bytesOf(scratch("no-versions.ods"));
    EXPECT_EQ(copy.find("Versions/"), std::string::npos);
    EXPECT_EQ(copy.find("VersionList.xml"), std::string::npos);
    EXPECT_EQ(plain_->open(scratch("no-versions.ods")).firstSheet().text("B1"), "what is there");
    EXPECT_NE(bytesOf(scratch("with-versions.ods")).find("Versions/"), std::string::npos)
        << "the workbook keeps its own";
}

// LibreOffice leaves an embedded spreadsheet out of .xlsx, and says nothing.
// In an .xlsx file two sheets were called "Timeliness of assessments by te", and one of them "-1".
TEST_F(SaveCopyFile, NamesSheetsThatGetAnotherName) {
    const std::string name = "Timeliness of assessments by team";
    workbook_.addSheet(name);
    EXPECT_EQ(saveCopy(workbook_, scratch("names.ods")).text, written("names.ods", 1, 1));
    EXPECT_EQ(saveCopy(workbook_, scratch("names.xlsx")).text,
              written("names.xlsx", 1, 1) +
                  "\n\nSheets that have another name in the copy, because .xlsx files cut names to "
                  "31 letters: " +
                  name + ". Links to them lead nowhere there.");
}

TEST_F(SaveCopyFile, NamesSheetsThatLostAnObject) {
    const star::uno::Reference<star::drawing::XShape> shape(
        as<star::lang::XMultiServiceFactory>(workbook_.handle())
            ->createInstance(toUno("com.sun.star.drawing.OLE2Shape")),
        star::uno::UNO_QUERY_THROW);
    const auto pages =
        as<star::drawing::XDrawPagesSupplier>(workbook_.handle())->getDrawPages()->getByIndex(0);
    as<star::drawing::XDrawPage>(pages)->add(shape);
    shape->setSize({5000, 3000});
    as<star::beans::XPropertySet>(shape)->setPropertyValue(
        toUno("CLSID"), star::uno::Any(toUno("47BBB4CB-CE4C-4E80-a591-42d9ae74950f")));
    EXPECT_EQ(saveCopy(workbook_, scratch("object.ods")).text,
              written("object.ods", 1, 1) +
                  "\n\nDocuments embedded on Sheet1 are in the copy whole, with their formulas and "
                  "what they hide. Delete them there, or put pictures in their place, if the "
                  "readers should not see that.");
    const std::string said = saveCopy(workbook_, scratch("object.xlsx")).text;
    EXPECT_NE(said.find("Please look at Sheet1 in the copy: pictures, shapes, comments or "
                        "embedded objects that this workbook has are missing there."),
              std::string::npos);
    EXPECT_EQ(said.find("whole"), std::string::npos);
}

// The record would have to be taken out, and its password is not ours to know.
TEST_F(SaveCopyFile, RefusesARecordOfChangesWithAPassword) {
    as<star::beans::XPropertySet>(workbook_.handle())
        ->setPropertyValue(toUno("RecordChanges"), star::uno::Any(true));
    sheet_.set("B1", "what was there");
    sheet_.set("B1", "what is there");
    const fs::path file = scratch("recorded.fods");
    std::string text = everythingIn(workbook_, file);
    const std::string record = "<table:tracked-changes";
    const auto at = text.find(record);
    ASSERT_NE(at, std::string::npos);
    text.insert(at + record.size(), " table:protection-key=\"QL0AFWMIX8NRZTKeof9cXsvbvu8=\"");
    std::ofstream(file) << text;
    const Answer answer = saveCopy(office().open(file), scratch("recorded.ods"));
    EXPECT_FALSE(answer.isDone);
    EXPECT_TRUE(answer.text.starts_with(
        "The recorded changes of this workbook are protected with a password"))
        << answer.text;
    EXPECT_FALSE(fs::exists(scratch("recorded.ods")));
}

// LibreOffice writes the file anew, with the rights of the one before and without its list.
TEST_F(SaveCopyFile, KeepsTheAccessListOfWhatItReplaces) {
    const fs::path file = scratch("listed.ods");
    std::ofstream(file) << "replaced";
    const std::string list = accessList();
    const char* const name = accessListName;
    if (::setxattr(file.c_str(), name, list.data(), list.size(), 0) != 0) {
        GTEST_SKIP() << "this file system keeps no access lists";
    }
    ASSERT_TRUE(choose(workbook_, "savecopy", session::fileUrl(file)).isDone);
    std::string kept(list.size() + 1, '\0');
    kept.resize(static_cast<std::size_t>(
        std::max(::getxattr(file.c_str(), name, kept.data(), kept.size()), ssize_t{0})));
    EXPECT_EQ(kept, list);
}

// Tools ▸ Share: LibreOffice lets no range be written as a whole in one.
TEST_F(SaveCopyFile, EndsTheSharing) {
    std::string text = everythingIn(workbook_, scratch("shared.fods"));
    const std::string setting = "\"IsDocumentShared\" config:type=\"boolean\">";
    const auto at = text.find(setting + "false");
    ASSERT_NE(at, std::string::npos);
    std::ofstream(scratch("shared.fods")) << text.replace(at + setting.size(), 5, "true");
    EXPECT_EQ(saveCopy(office().open(scratch("shared.fods")), scratch("shared.ods")).text,
              written("shared.ods", 1, 1));
    EXPECT_NE(everythingIn(plain_->open(scratch("shared.ods")), scratch("shared-copy.fods"))
                  .find(setting + "false"),
              std::string::npos);
}

}  // namespace council::test
