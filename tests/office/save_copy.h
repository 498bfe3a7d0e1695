// Save a copy for people without the extension, tried: the copy opens in a LibreOffice that does
// not have it, and shows what the original shows.
#pragma once

#include "menu.h"
#include "session/uno_text.h"

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/CellAddress.hpp>

namespace council::test {

// A LibreOffice without the extension.
class WithoutExtension : public ::testing::Test {
 protected:
    static void SetUpTestSuite() { plain_ = std::make_unique<session::Office>(); }
    static void TearDownTestSuite() { plain_.reset(); }

    static inline std::unique_ptr<session::Office> plain_;
};

class SaveCopyTest : public WithoutExtension {
 protected:
    // LibreOffice 25.2 and newer may end when a drawing that is held from here, in another process,
    // is let go after its workbook was closed.
    void TearDown() override;

    session::Workbook workbook_ = office().newWorkbook();
    session::Sheet sheet_ = workbook_.firstSheet();
};

// Where the file itself matters: an indicator is in it, and nothing else.
class SaveCopyFile : public SaveCopyTest {
 protected:
    void SetUp() override { sheet_.setFormula("A1", "=LEN(INDICATORS.VERSION())>0"); }
};

std::filesystem::path scratch(const std::string& name);
// A folder there with nothing in it.
std::filesystem::path emptyFolder(const std::string& name);

// Over nothing: what was at `file` goes first.
Answer saveCopy(const session::Workbook& workbook, const std::filesystem::path& file);

// What is said of a copy that is written, with nothing special about it.
std::string written(const std::string& file, int formulas, int indicators);
inline constexpr const char* isOpen =
    "That is a workbook you have open, and it would lose its formulas: choose another name for the "
    "copy.";

// All cells in use.
std::string extent(const session::Sheet& sheet);
// Files keep fifteen digits of a number, and .xlsx has no name for Err:502.
bool same(const session::CellValue& original, const session::CellValue& copied, bool isOds);

com::sun::star::beans::PropertyValue with(const char* name, const com::sun::star::uno::Any& value);
using Properties = com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue>;
Properties all(std::initializer_list<com::sun::star::beans::PropertyValue> properties);
// As File ▸ Save as does.
void storeAs(const session::Workbook& workbook, const std::filesystem::path& file,
             const Properties& how = {});

// 7 of 7.4, 25 of 25.2.
int officeRelease();

// One of LibreOffice's own settings, for a while; `usual` is what it is without.
class Setting {
 public:
    Setting(const char* node, const char* name, const com::sun::star::uno::Any& value,
            const com::sun::star::uno::Any& usual);
    ~Setting();
    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;

 private:
    void set(const com::sun::star::uno::Any& value) const;

    rtl::OUString name_;
    com::sun::star::uno::Reference<com::sun::star::container::XNameReplace> settings_;
    com::sun::star::uno::Any usual_;
};

struct OwnCondition {
    com::sun::star::sheet::ConditionOperator relation;
    const char* formula;
    const char* style;
};
// The formulas are written for the range's first cell, or for `from`.
// A style of cells with the number format.
void addStyle(const session::Workbook& workbook, const char* name, const char* numberFormat);
void addConditions(const session::Sheet& sheet, const char* cells,
                   const std::vector<OwnCondition>& conditions, const char* from = nullptr);

// Those of a workbook or a sheet.
com::sun::star::uno::Reference<com::sun::star::sheet::XNamedRanges> namesOf(
    const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& owner);

void setCustomValidity(const session::Sheet& sheet, const char* range, const std::string& formula);

// Insert ▸ Field, after what the cell holds. `kind` is the last part of the field's service.
void addField(const session::Workbook& workbook, const session::Sheet& sheet, const char* cell,
              const std::string& kind, const Properties& properties = {});

// The first page as it is printed.
std::string pictureOf(const session::Workbook& workbook, const std::string& name);

// Everything the workbook holds, conditional formats too.
std::string everythingIn(const session::Workbook& workbook, const std::filesystem::path& file);

}  // namespace council::test
