#include "menu.h"

#include "session/uno_text.h"

#include <ostream>
#include <sstream>
#include <vector>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPages.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace council::test {

namespace star = com::sun::star;
using session::fromUno;
using session::toUno;
using star::uno::Any;

namespace {

star::beans::PropertyValue argument(const char* name, const Any& value) {
    star::beans::PropertyValue property;
    property.Name = rtl::OUString::createFromAscii(name);
    property.Value = value;
    return property;
}

star::uno::Reference<star::frame::XController> controllerOf(const session::Workbook& workbook) {
    return as<star::frame::XModel>(workbook.handle())->getCurrentController();
}

void selectIn(const session::Workbook& workbook, const Any& what) {
    as<star::view::XSelectionSupplier>(controllerOf(workbook))->select(what);
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const Answer& answer) {
    return out << (answer.isDone ? "done: " : "refused: ") << answer.text;
}

namespace {

Answer send(const session::Office& in, const star::uno::Reference<star::frame::XFrame>& window,
            std::string_view command, const Arguments& more) {
    std::vector<star::beans::PropertyValue> arguments{argument("Silent", Any(true))};
    for (const auto& [name, value] : more) {
        arguments.push_back(argument(name, value));
    }
    const Any result =
        star::frame::DispatchHelper::create(in.context())
            ->executeDispatch(as<star::frame::XDispatchProvider>(window),
                              toUno("org.councilindicators:" + std::string(command)),
                              rtl::OUString("_self"), 0,
                              {arguments.data(), static_cast<sal_Int32>(arguments.size())});
    star::frame::DispatchResultEvent event;
    rtl::OUString text;
    result >>= event;
    event.Result >>= text;
    return {event.State == star::frame::DispatchResultState::SUCCESS, fromUno(text)};
}

}  // namespace

Answer choose(const star::uno::Reference<star::frame::XFrame>& window, std::string_view command,
              std::string_view url) {
    return send(office(), window, command, {{"URL", Any(toUno(url))}});
}

Answer choose(const session::Workbook& workbook, std::string_view command, std::string_view url) {
    return choose(controllerOf(workbook)->getFrame(), command, url);
}

Answer chooseWith(const session::Workbook& workbook, std::string_view command,
                  const Arguments& arguments) {
    return send(office(), controllerOf(workbook)->getFrame(), command, arguments);
}

Answer choose(const session::Office& in, const session::Workbook& workbook,
              std::string_view command, std::string_view url) {
    return send(in, controllerOf(workbook)->getFrame(), command, {{"URL", Any(toUno(url))}});
}

void select(const session::Workbook& workbook, std::string_view cells) {
    const auto sheet = workbook.firstSheet().handle();
    const auto ranges = as<star::lang::XMultiServiceFactory>(workbook.handle())
                            ->createInstance(rtl::OUString("com.sun.star.sheet.SheetCellRanges"));
    std::istringstream areas{std::string(cells)};
    std::vector<star::uno::Reference<star::table::XCellRange>> found;
    for (std::string area; std::getline(areas, area, ',');) {
        found.push_back(sheet->getCellRangeByName(toUno(area)));
        as<star::sheet::XSheetCellRangeContainer>(ranges)->addRangeAddress(
            as<star::sheet::XCellRangeAddressable>(found.back())->getRangeAddress(), false);
    }
    selectIn(workbook, found.size() == 1 ? Any(found.front()) : Any(ranges));
}

void share(const session::Workbook& workbook) {
    const auto settings = as<star::lang::XMultiServiceFactory>(workbook.handle())
                              ->createInstance(toUno("com.sun.star.document.Settings"));
    as<star::beans::XPropertySet>(settings)->setPropertyValue(toUno("IsDocumentShared"), Any(true));
}

star::uno::Reference<star::container::XNameContainer> stylesOf(const session::Workbook& workbook,
                                                               const char* family) {
    return as<star::container::XNameContainer>(
        as<star::style::XStyleFamiliesSupplier>(workbook.handle())
            ->getStyleFamilies()
            ->getByName(rtl::OUString::createFromAscii(family)));
}

star::uno::Any numberFormat(const session::Workbook& workbook, const char* code) {
    const star::lang::Locale english(rtl::OUString("en"), rtl::OUString("GB"), {});
    const auto text = session::toUno(code);
    const auto formats =
        as<star::util::XNumberFormatsSupplier>(workbook.handle())->getNumberFormats();
    const sal_Int32 known = formats->queryKey(text, english, false);
    return star::uno::Any(known >= 0 ? known : formats->addNew(text, english));
}

void selectPicture(const session::Workbook& workbook) {
    const star::uno::Reference<star::drawing::XShape> shape(
        as<star::lang::XMultiServiceFactory>(workbook.handle())
            ->createInstance(rtl::OUString("com.sun.star.drawing.RectangleShape")),
        star::uno::UNO_QUERY_THROW);
    shape->setSize({1000, 1000});
    const auto pages = as<star::drawing::XDrawPagesSupplier>(workbook.handle())->getDrawPages();
    as<star::drawing::XDrawPage>(pages->getByIndex(0))->add(shape);
    selectIn(workbook, Any(shape));
}

}  // namespace council::test
