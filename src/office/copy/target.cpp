#include "office/copy/target.h"

#include "office/copy/file_facts.h"
#include "office/quietly.h"

#include <osl/file.hxx>
#include <rtl/uuid.h>

namespace council::office {

using addin::toCalc;
using addin::toUtf8;
using osl::File;
using osl::FileBase;
using rtl::OUString;

namespace {

// Empty when the URL is not a file of this computer.
std::string pathOf(const OUString& url) {
    OUString path;
    const bool isFile = url.startsWithIgnoreAsciiCase("file:") &&
                        FileBase::getSystemPathFromFileURL(url, path) == FileBase::E_None;
    return isFile ? toUtf8(path) : std::string();
}

OUString urlOf(const std::string& path) {
    OUString url;
    FileBase::getFileURLFromSystemPath(toCalc(path), url);
    return url;
}

constexpr char delimiter = SAL_PATHDELIMITER;

// With the delimiter at its end.
std::string folderOf(const std::string& path) {
    return path.substr(0, path.rfind(delimiter) + 1);
}

std::string nameOf(const std::string& path) {
    return path.substr(path.rfind(delimiter) + 1);
}

// LibreOffice and Excel leave a file of such a name beside one that someone has open; the second is
// beside a workbook that several people share, of which LibreOffice opens a temporary one instead.
bool isLocked(const std::string& folder, const std::string& name) {
    return factsOf(folder + ".~lock." + name + "#") ||
           factsOf(folder + ".~sharing." + name + "#") || factsOf(folder + "~$" + name);
}

Message reasonFor(FileBase::RC error) {
    switch (error) {
        case FileBase::E_ACCES:
        case FileBase::E_PERM:
        case FileBase::E_ROFS:
            return Message::folderClosed;
        case FileBase::E_NOENT:
        case FileBase::E_NOTDIR:
            return Message::noFolder;
        case FileBase::E_NOSPC:
            return Message::diskFull;
        default:
            return Message::notWritten;
    }
}

std::string uniqueName() {
    sal_uInt8 bytes[16];
    rtl_createUuid(bytes, nullptr, false);
    std::string name = ".copy-";
    for (const sal_uInt8 byte : bytes) {
        constexpr std::string_view digits = "0123456789abcdef";
        name += digits[byte >> 4U];
        name += digits[byte & 15U];
    }
    return name;
}

}  // namespace

Target::Target(const OUString& url, const OUString& ending, const Wording& wording)
    : file_(pathOf(url)) {
    if (file_.empty()) {
        throw Refusal{wording.say(Message::noFile)};
    }
    replaced_ = factsOf(file_);
    file_ = replaced_
                ? withoutLinks(file_)
                : withoutLinks(file_.substr(0, file_.rfind(delimiter))) + delimiter + nameOf(file_);
    folder_ = folderOf(file_);
    const texts::Blank name{"file", nameOf(file_)};
    if (replaced_ && !(replaced_->isPlain && replaced_->isWritable)) {
        throw Refusal{wording.say(Message::fileClosed, {name})};
    }
    if (isLocked(folder_, nameOf(file_))) {
        throw Refusal{wording.say(Message::fileInUse, {name})};
    }
    const OUString draft = urlOf(folder_ + uniqueName()) + ending;
    File file(draft);
    const FileBase::RC error = file.open(osl_File_OpenFlag_Create | osl_File_OpenFlag_Write);
    if (error != FileBase::E_None) {
        throw Refusal{wording.say(reasonFor(error), {name, {"folder", folder_}})};
    }
    file.close();
    draft_ = draft;
    if (replaced_) {
        // LibreOffice writes a file anew and gives it the rights of the one before, not its list.
        constexpr unsigned ownersAlone = 0600;
        FileFacts meanwhile = *replaced_;
        meanwhile.rights = ownersAlone;
        meanwhile.accessList.clear();
        giveRights(pathOf(draft_), meanwhile);
    }
}

Target::~Target() {
    quietly([this] {
        if (!draft_.isEmpty()) {
            File::remove(draft_);
        }
    });
}

void Target::moveIntoPlace(const Wording& wording) {
    if (replaced_) {
        giveRights(pathOf(draft_), *replaced_);
    }
    const FileBase::RC error = File::move(draft_, urlOf(file_));
    if (error != FileBase::E_None) {
        // The draft could be written there, so it is the file: somebody else's, in a shared folder.
        const Message reason = reasonFor(error);
        throw Refusal{wording.say(reason == Message::folderClosed ? Message::fileClosed : reason,
                                  {{"file", nameOf(file_)}, {"folder", folder_}})};
    }
    draft_.clear();
}

bool isSameFile(const OUString& url, const OUString& other) {
    const auto a = factsOf(pathOf(url));
    const auto b = factsOf(pathOf(other));
    return a && b && a->identity == b->identity;
}

}  // namespace council::office
