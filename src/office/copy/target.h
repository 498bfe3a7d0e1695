// The file a copy is written to. It is compared with other files as a file, not as a text, and it
// is written beside its place and moved there when it is whole: whatever goes wrong on the way, the
// file that was there before is still there, and no half file is.
#pragma once

#include "office/copy/file_facts.h"
#include "office/request.h"

namespace council::office {

class Target {
 public:
    // Refuses a URL that is not a file, a file that may not be replaced, and a folder that may not
    // be written to.
    Target(const rtl::OUString& url, const rtl::OUString& ending, const Wording& wording);
    ~Target();
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;

    // Where to write first.
    const rtl::OUString& draft() const { return draft_; }
    void moveIntoPlace(const Wording& wording);

 private:
    std::string file_;  // paths of the system, without links
    std::string folder_;
    std::optional<FileFacts> replaced_;
    rtl::OUString draft_;
};

// Do both lead to the same file, through links, "..", "//" and escapes? A file that is not there is
// the same as no other.
bool isSameFile(const rtl::OUString& url, const rtl::OUString& other);

}  // namespace council::office
