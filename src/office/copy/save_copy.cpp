// Save a copy for people without the extension: the second file, and the questions around it.
#include "office/actions.h"
#include "office/conditional_formats.h"
#include "office/copy/charts.h"
#include "office/copy/cut_drawings.h"
#include "office/copy/freeze.h"
#include "office/copy/hidden_parts.h"
#include "office/copy/hidden_workbook.h"
#include "office/copy/snapshot.h"
#include "office/copy/target.h"
#include "office/installation.h"
#include "office/progress.h"
#include "office/properties.h"
#include "office/sheets.h"
#include "office/window.h"
#include "office/workbook.h"

#include <algorithm>

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/util/Date.hpp>

#include <boost/algorithm/string/join.hpp>

namespace council::office {

namespace beans = com::sun::star::beans;
namespace frame = com::sun::star::frame;
namespace sheet = com::sun::star::sheet;
using addin::toCalc;
using addin::toUtf8;
using rtl::OUString;

namespace {

struct FileKind {
    std::string_view ending;
    const char* filter;
    ErrorKinds errors;
};
constexpr FileKind kinds[] = {{".ods", "calc8", ErrorKinds::calcs},
                              {".xlsx", "Calc MS Excel 2007 XML", ErrorKinds::everybodys}};
constexpr const FileKind& ownKind = kinds[0];

const FileKind* kindOf(const std::string& name) {
    const auto* found = std::ranges::find_if(kinds, [&](const FileKind& kind) {
        return toCalc(name).endsWithIgnoreAsciiCase(toCalc(kind.ending));
    });
    return found == std::end(kinds) ? nullptr : found;
}

// "plan" of "plan.pdf", and "plan" of "plan.pdf.ods", which is what LibreOffice's own window makes
// of a typed plan.pdf.
std::string withoutOtherEnding(const std::string& name) {
    constexpr std::string_view others[] = {".pdf",  ".csv", ".xls",  ".xlsm", ".ots",
                                           ".fods", ".ods", ".xlsx", ".odt",  ".doc",
                                           ".docx", ".txt", ".html"};
    const FileKind* kind = kindOf(name);
    std::string stem = kind == nullptr ? name : name.substr(0, name.size() - kind->ending.size());
    for (const std::string_view other : others) {
        if (toCalc(stem).endsWithIgnoreAsciiCase(toCalc(other))) {
            return stem.substr(0, stem.size() - other.size());
        }
    }
    return stem;
}

// Where the person wants the copy, a name that says it is a spreadsheet; empty when they do not.
OUString chosenFile(const Request& request, const OUString& original) {
    const Wording& wording = request.wording;
    const std::string own = toUtf8(original);
    const std::string folder = own.substr(0, own.rfind('/') + 1);
    const std::string file = fileNameOf(own);
    const std::string stem =
        file.empty() ? wording.say(Message::untitled) : file.substr(0, file.rfind('.'));
    const std::string ending(ownKind.ending);
    std::string suggested = folder + wording.say(Message::copyName, {{"name", stem}}) + ending;
    for (;;) {
        const auto chosen = askForFile(request, suggested);
        if (!chosen) {
            return {};
        }
        const std::string spreadsheet = withoutOtherEnding(*chosen);
        const FileKind* kind = kindOf(*chosen);
        if (kind != nullptr && spreadsheet + std::string(kind->ending) == *chosen) {
            return toCalc(*chosen);
        }
        suggested = spreadsheet + ending;
        if (!agrees(request, wording.title(commandOf(CommandId::saveCopy)),
                    wording.say(Message::otherEnding, {{"file", fileNameOf(suggested)}}))) {
            return {};
        }
    }
}

// LibreOffice tells of a shared workbook only the temporary file that it holds, in a folder that
// goes when it is closed. Its title is its name.
OUString placeOf(const uno::Reference<frame::XModel>& model) {
    return isShared(model) ? as<frame::XTitle>(model)->getTitle() : model->getURL();
}

void refuseIfOpen(const Request& request, const OUString& url) {
    const auto all = frame::Desktop::create(request.context)->getComponents()->createEnumeration();
    while (all->hasMoreElements()) {
        const uno::Reference<frame::XModel> model(all->nextElement(), uno::UNO_QUERY);
        if (model.is() && (model->getURL() == url || isSameFile(model->getURL(), url))) {
            throw Refusal{request.wording.say(Message::sameFile)};
        }
    }
}

// What LibreOffice encrypts an .ods file of this workbook with; empty when it is kept without a
// password.
uno::Sequence<beans::NamedValue> encryptionOf(const uno::Reference<frame::XModel>& model,
                                              const Wording& wording) {
    uno::Sequence<beans::NamedValue> encryption;
    for (const beans::PropertyValue& argument : model->getArgs()) {
        if (argument.Name == "EncryptionData") {
            argument.Value >>= encryption;
        }
        if (argument.Name == "Password") {  // of an .xlsx file, until it is opened again
            throw Refusal{wording.say(Message::newPassword)};
        }
    }
    return encryption;
}

void refuseWhatExcelCannotKeep(const OpenWorkbook& workbook, bool isEncrypted,
                               const Wording& wording) {
    const auto first = property<com::sun::star::util::Date>(workbook.document(), "NullDate");
    if (first != com::sun::star::util::Date(30, 12, 1899) &&
        first != com::sun::star::util::Date(1, 1, 1904)) {
        throw Refusal{wording.say(Message::excelDates)};
    }
    if (isEncrypted) {
        throw Refusal{wording.say(Message::excelPassword)};
    }
    for (const auto& each : sheetsOf(workbook.document())) {
        if (hidesProtectedCells(each, workbook.document())) {
            throw Refusal{wording.say(Message::excelHidden, {{"sheet", nameOf(each)}})};
        }
    }
}

bool hasFormats(const Document& workbook) {
    return std::ranges::any_of(sheetsOf(workbook), [](const auto& sheet) {
        return formatsOf(sheet)->getConditionalFormats().hasElements();
    });
}

sal_Int32 commentsIn(const Document& workbook) {
    sal_Int32 count = 0;
    for (const auto& each : sheetsOf(workbook)) {
        count += as<sheet::XSheetAnnotationsSupplier>(each)->getAnnotations()->getCount();
    }
    return count;
}

// The first few: no one reads a list of thousands.
std::string listed(std::vector<std::string> cells) {
    constexpr std::size_t most = 10;
    if (cells.size() > most) {
        cells.resize(most);
        cells.emplace_back("…");
    }
    return boost::algorithm::join(cells, ", ");
}

class Lines {
 public:
    explicit Lines(const Wording& wording) : wording_(wording) {}

    void add(bool isTrue, Message message, std::initializer_list<texts::Blank> blanks = {}) {
        if (isTrue) {
            text_ += (text_.empty() ? "" : "\n\n") + wording_.say(message, blanks);
        }
    }
    const std::string& text() const { return text_; }

 private:
    const Wording& wording_;
    std::string text_;
};

}  // namespace

Report saveCopy(const Request& request) {
    const Wording& wording = request.wording;
    const OpenWorkbook workbook(request);
    OUString url = request.argument("URL", OUString());
    if (url.isEmpty() && !request.isSilent()) {
        url = chosenFile(request, placeOf(workbook.model()));
        if (url.isEmpty()) {
            return {{}, Report::Show::nothing};
        }
    }
    const FileKind* kind = kindOf(toUtf8(url));
    if (kind == nullptr) {
        throw Refusal{wording.say(Message::wrongEnding)};
    }
    refuseIfOpen(request, url);
    const auto encryption = encryptionOf(workbook.model(), wording);
    const bool isExcel = kind != &ownKind;
    if (isExcel) {
        refuseWhatExcelCannotKeep(workbook, encryption.hasElements(), wording);
    }
    if (hasFormats(workbook.document()) && !writesAllOfOdf(request.context)) {
        throw Refusal{wording.say(Message::oldFormat)};
    }
    Target target(url, toCalc(kind->ending), wording);

    Progress progress(request, Message::copying);
    progress.at(0);
    Snapshot shown(workbook.document());
    const CopiedWorkbook copy(request, workbook.model());
    const Frozen frozen = freeze(workbook.document(), copy, kind->errors, wording);
    shown.take(frozen.fields, copy.document());
    if (!frozen.hasIndicators()) {
        throw Refusal{wording.say(Message::noIndicators)};
    }
    progress.at(0.5);
    cutDrawings(request, copy.document());
    const std::string file = fileNameOf(toUtf8(url));
    std::vector<beans::PropertyValue> how{
        with("FilterName", OUString::createFromAscii(kind->filter))};
    if (encryption.hasElements()) {
        how.push_back(with("EncryptionData", encryption));
    }
    try {
        store(copy.document(), target.draft(), how);
    } catch (const com::sun::star::io::IOException&) {
        throw Refusal{wording.say(Message::notWritten, {{"file", file}})};
    }
    progress.at(0.7);
    how.push_back(with("ReadOnly", true));
    const Differences differences = [&] {
        const HiddenWorkbook written(request, target.draft(), how);
        return shown.differencesIn(written.document(), kind->errors);
    }();
    if (!differences.values.empty()) {
        if (!shown.isStillShown(workbook.document())) {  // typed into in another window
            throw Refusal{wording.say(Message::changedMeanwhile)};
        }
        throw Refusal{wording.say(Message::notTheSame, {{"cells", listed(differences.values)}})};
    }
    const auto restacked =
        isExcel ? sheetsWithStackedLines(copy.document()) : std::vector<std::string>();
    const sal_Int32 comments = commentsIn(copy.document());
    const auto hidden = sheetsWithHiddenParts(copy.document(), request.context);
    auto embedded = sheetsWithEmbeddedDocuments(copy.document());
    std::erase_if(embedded, [&](const std::string& sheet) {
        return std::ranges::find(differences.objects, sheet) != differences.objects.end();
    });
    refuseIfOpen(request, url);  // since then, by a macro that saving started
    target.moveIntoPlace(wording);
    Lines report(wording);
    report.add(true, Message::copied,
               {{"file", file},
                {"count", std::to_string(frozen.formulas)},
                {"indicators", std::to_string(frozen.indicators)}});
    report.add(encryption.hasElements(), Message::passwordKept);
    report.add(copy.hadRecordedChanges(), Message::changesLeftOut);
    report.add(copy.hadVersions(), Message::versionsLeftOut);
    report.add(comments > 0, Message::commentsKept, {{"count", std::to_string(comments)}});
    report.add(!hidden.empty(), Message::hiddenKept,
               {{"sheets", boost::algorithm::join(hidden, ", ")}});
    report.add(!embedded.empty(), Message::embeddedKept,
               {{"sheets", boost::algorithm::join(embedded, ", ")}});
    report.add(frozen.formats > 0, Message::formatsFrozen,
               {{"count", std::to_string(frozen.formats)}});
    report.add(frozen.validity > 0, Message::validityRemoved,
               {{"count", std::to_string(frozen.validity)}});
    report.add(!frozen.formatsLost.empty(), Message::formatsLost,
               {{"ranges", boost::algorithm::join(frozen.formatsLost, "; ")}});
    report.add(!differences.looks.empty(), Message::looksDiffer,
               {{"cells", listed(differences.looks)}});
    report.add(!differences.objects.empty(), Message::objectsMissing,
               {{"sheets", boost::algorithm::join(differences.objects, ", ")}});
    report.add(!differences.names.empty(), Message::sheetsRenamed,
               {{"sheets", boost::algorithm::join(differences.names, ", ")}});
    report.add(!restacked.empty(), Message::linesStacked,
               {{"sheets", boost::algorithm::join(restacked, ", ")}});
    return {report.text()};
}

}  // namespace council::office
