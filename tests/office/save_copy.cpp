#include "save_copy.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

// LibreOffice marks the drawings of sheets as deprecated and offers nothing in their place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::test {

namespace star = com::sun::star;
namespace fs = std::filesystem;
using session::toUno;

void SaveCopyTest::TearDown() {
    try {
        const star::uno::Reference<star::container::XIndexAccess> sheets(
            workbook_.handle()->getSheets(), star::uno::UNO_QUERY);
        for (sal_Int32 sheet = 0; sheets.is() && sheet < sheets->getCount(); ++sheet) {
            const auto page =
                as<star::drawing::XDrawPageSupplier>(sheets->getByIndex(sheet))->getDrawPage();
            for (sal_Int32 i = page->getCount(); i > 0; --i) {
                page->remove(as<star::drawing::XShape>(page->getByIndex(i - 1)));
            }
        }
    } catch (const star::uno::Exception&) {
        return;  // the test has closed it
    }
}

fs::path scratch(const std::string& name) {
    return office().scratchFolder() / name;
}

fs::path emptyFolder(const std::string& name) {
    fs::remove_all(scratch(name));
    fs::create_directory(scratch(name));
    return scratch(name);
}

Answer saveCopy(const session::Workbook& workbook, const fs::path& file) {
    std::error_code thereIsNone;
    fs::remove(file, thereIsNone);
    return choose(workbook, "savecopy", session::fileUrl(file));
}

std::string written(const std::string& file, int formulas, int indicators) {
    return file +
           " is written and shows what this workbook shows now. Formulas that became values "
           "there: " +
           std::to_string(formulas) + ", of them indicators: " + std::to_string(indicators) +
           ". The workbook you have open is unchanged.";
}

std::string extent(const session::Sheet& sheet) {
    return "A1:" + session::cellName(sheet.lastRow(), sheet.lastColumn());
}

bool same(const session::CellValue& original, const session::CellValue& copied, bool isOds) {
    if (original == copied) {
        return true;
    }
    if (original.number() != nullptr && copied.number() != nullptr) {
        return std::abs(*original.number() - *copied.number()) <=
               5e-15 * std::abs(*original.number());
    }
    return !isOds && original == session::CellValue(session::CellError::argument) &&
           copied == session::CellValue(session::CellError::value);
}

star::beans::PropertyValue with(const char* name, const star::uno::Any& value) {
    star::beans::PropertyValue property;
    property.Name = toUno(name);
    property.Value = value;
    return property;
}

Properties all(std::initializer_list<star::beans::PropertyValue> properties) {
    return {properties.begin(), static_cast<sal_Int32>(properties.size())};
}

void storeAs(const session::Workbook& workbook, const fs::path& file, const Properties& how) {
    fs::remove(file);
    as<star::frame::XStorable>(workbook.handle())->storeAsURL(toUno(session::fileUrl(file)), how);
}

namespace {

star::uno::Reference<star::uno::XInterface> settingsAt(const char* node, const char* access) {
    const star::uno::Any path(with("nodepath", star::uno::Any(toUno(node))));
    return star::configuration::theDefaultProvider::get(office().context())
        ->createInstanceWithArguments(toUno(std::string("com.sun.star.configuration.") + access),
                                      {&path, 1});
}

}  // namespace

int officeRelease() {
    rtl::OUString version;
    as<star::container::XNameAccess>(
        settingsAt("/org.openoffice.Setup/Product", "ConfigurationAccess"))
        ->getByName(toUno("ooSetupVersion")) >>= version;
    return version.toInt32();
}

Setting::Setting(const char* node, const char* name, const star::uno::Any& value,
                 const star::uno::Any& usual)
    : name_(toUno(name)), usual_(usual) {
    settings_ = as<star::container::XNameReplace>(settingsAt(node, "ConfigurationUpdateAccess"));
    set(value);
}

Setting::~Setting() {
    try {
        set(usual_);
    } catch (const star::uno::Exception&) {
        ADD_FAILURE() << "a setting of LibreOffice could not be put back";
    }
}

void Setting::set(const star::uno::Any& value) const {
    settings_->replaceByName(name_, value);
    as<star::util::XChangesBatch>(settings_)->commitChanges();
}

void addStyle(const session::Workbook& workbook, const char* name, const char* numberFormat) {
    const auto style =
        as<star::beans::XPropertySet>(as<star::lang::XMultiServiceFactory>(workbook.handle())
                                          ->createInstance(toUno("com.sun.star.style.CellStyle")));
    stylesOf(workbook, "CellStyles")->insertByName(toUno(name), star::uno::Any(style));
    style->setPropertyValue(toUno("NumberFormat"), test::numberFormat(workbook, numberFormat));
}

void addConditions(const session::Sheet& sheet, const char* cells,
                   const std::vector<OwnCondition>& conditions, const char* from) {
    const auto range = sheet.handle()->getCellRangeByName(toUno(cells));
    const auto entries = property<star::uno::Reference<star::sheet::XSheetConditionalEntries>>(
        range, "ConditionalFormat");
    const auto first = from == nullptr ? range : sheet.handle()->getCellRangeByName(toUno(from));
    const auto address =
        as<star::sheet::XCellAddressable>(first->getCellByPosition(0, 0))->getCellAddress();
    for (const OwnCondition& condition : conditions) {
        entries->addNew(all({with("Operator", star::uno::Any(condition.relation)),
                             with("Formula1", star::uno::Any(toUno(condition.formula))),
                             with("StyleName", star::uno::Any(toUno(condition.style))),
                             with("SourcePosition", star::uno::Any(address))}));
    }
    as<star::beans::XPropertySet>(range)->setPropertyValue(toUno("ConditionalFormat"),
                                                           star::uno::Any(entries));
}

star::uno::Reference<star::sheet::XNamedRanges> namesOf(
    const star::uno::Reference<star::uno::XInterface>& owner) {
    return property<star::uno::Reference<star::sheet::XNamedRanges>>(owner, "NamedRanges");
}

void setCustomValidity(const session::Sheet& sheet, const char* range, const std::string& formula) {
    const auto cells = sheet.handle()->getCellRangeByName(toUno(range));
    const auto rule =
        property<star::uno::Reference<star::beans::XPropertySet>>(cells, "Validation");
    rule->setPropertyValue(toUno("Type"), star::uno::Any(star::sheet::ValidationType_CUSTOM));
    as<star::sheet::XSheetCondition>(rule)->setFormula1(toUno(formula));
    as<star::beans::XPropertySet>(cells)->setPropertyValue(toUno("Validation"),
                                                           star::uno::Any(rule));
}

void addField(const session::Workbook& workbook, const session::Sheet& sheet, const char* cell,
              const std::string& kind, const Properties& properties) {
    const auto field = as<star::text::XTextContent>(
        as<star::lang::XMultiServiceFactory>(workbook.handle())
            ->createInstance(toUno("com.sun.star.text.TextField." + kind)));
    for (const auto& each : properties) {
        as<star::beans::XPropertySet>(field)->setPropertyValue(each.Name, each.Value);
    }
    const auto text = as<star::text::XText>(
        sheet.handle()->getCellRangeByName(toUno(cell))->getCellByPosition(0, 0));
    const auto cursor = text->createTextCursor();
    cursor->gotoEnd(false);
    text->insertTextContent(as<star::text::XTextRange>(cursor), field, false);
}

std::string pictureOf(const session::Workbook& workbook, const std::string& name) {
    const fs::path pdf = scratch(name + ".pdf");
    workbook.exportTo(pdf);
    const std::string command =
        "pdftoppm -r 60 -png -singlefile '" + pdf.string() + "' '" + scratch(name).string() + "'";
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
    std::ifstream picture(scratch(name + ".png"), std::ios::binary);
    return {std::istreambuf_iterator<char>(picture), {}};
}

std::string everythingIn(const session::Workbook& workbook, const fs::path& file) {
    workbook.exportTo(file);
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace council::test
