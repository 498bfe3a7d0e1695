// A private LibreOffice: started for us, without a window, with a new profile, and gone when this
// object goes.
//
//     Office office(folderOfUnzippedExtensions);
//     Workbook workbook = office.newWorkbook();
//     Sheet sheet = workbook.firstSheet();
//     sheet.setFormula("A1", "=1+1");
//     sheet.number("A1");  // 2
//
// The person's own LibreOffice, its settings and its extensions are neither read nor touched. If
// this process is interrupted or killed, LibreOffice and the profile go too.
#pragma once

#include "session/workbook.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace council::session {

// What Calc's Function Wizard knows about a function.
struct KnownArgument {
    std::string name;
    std::string description;
    bool optional = false;
};

struct KnownFunction {
    std::string name;
    std::string description;
    int category = 0;  // com.sun.star.sheet.FunctionCategory
    std::vector<KnownArgument> arguments;
};

class Office {
 public:
    using Context = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;

    // `bundledExtensions` is a folder with one unzipped extension in each folder of it; empty: no
    // extensions. `locale` is whose decimal point and dates it writes, such as de-DE; empty: the
    // machine's. `under` is a program to run it in, such as valgrind, and that program's arguments.
    // Throws SessionError, with what LibreOffice printed, when it does not answer in time.
    explicit Office(const std::filesystem::path& bundledExtensions = {},
                    std::chrono::seconds startLimit = std::chrono::seconds(60),
                    const std::string& locale = {}, const std::vector<std::string>& under = {});
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    Workbook newWorkbook();
    // A copy of the file: the file itself is neither locked nor changed.
    Workbook open(const std::filesystem::path& file);
    // LibreOffice's own component context, for what is not covered here.
    Context context() const;

    // Every function Calc offers, its own and the extensions'.
    std::vector<KnownFunction> functions() const;

    // A folder that goes with the Office.
    std::filesystem::path scratchFolder() const;

 private:
    class Running;
    std::unique_ptr<Running> running_;
};

}  // namespace council::session
