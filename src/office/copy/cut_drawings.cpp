#include "office/copy/cut_drawings.h"

#include "office/copy/charts.h"
#include "office/copy/hidden_workbook.h"
#include "office/properties.h"
#include "office/sheets.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/drawing/XShapes.hpp>
#include <com/sun/star/form/ListSourceType.hpp>
#include <com/sun/star/form/XForm.hpp>
#include <com/sun/star/form/XFormsSupplier2.hpp>
#include <com/sun/star/graphic/GraphicProvider.hpp>
#include <com/sun/star/graphic/XGraphic.hpp>
#include <com/sun/star/io/XSeekable.hpp>
#include <com/sun/star/io/XStream.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/GraphicLocation.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

// LibreOffice marks the drawings of sheets as deprecated and offers nothing in their place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace council::office {

namespace beans = com::sun::star::beans;
namespace container = com::sun::star::container;
namespace drawing = com::sun::star::drawing;
namespace graphic = com::sun::star::graphic;
namespace io = com::sun::star::io;
using rtl::OUString;

namespace {

using Picture = uno::Reference<graphic::XGraphic>;
using Shape = uno::Reference<drawing::XShape>;
using Shapes = uno::Reference<drawing::XShapes>;

class Cutter {
 public:
    Cutter(const Request& request, const Document& copy)
        : context_(request.context),
          copy_(copy),
          provider_(graphic::GraphicProvider::create(context_)) {}

    // Behind the cells of printed pages, their headers and footers.
    void cutBackgrounds() const {
        const auto styles = as<container::XIndexAccess>(
            as<com::sun::star::style::XStyleFamiliesSupplier>(copy_)->getStyleFamilies()->getByName(
                OUString("PageStyles")));
        for (sal_Int32 i = 0; i < styles->getCount(); ++i) {
            const auto style = as<uno::XInterface>(styles->getByIndex(i));
            for (const char* name : {"BackGraphic", "HeaderBackGraphic", "FooterBackGraphic"}) {
                const auto shown = property<Picture>(style, name);
                const Picture picture = isLinked(shown) ? held(shown) : Picture();
                if (picture.is()) {
                    setProperty(style, name, picture);
                } else if (isLinked(shown)) {
                    setProperty(style, (std::string(name) + "Location").c_str(),
                                com::sun::star::style::GraphicLocation_NONE);
                }
            }
        }
    }

    // From the last to the first: an object that becomes a picture leaves its place.
    void cut(const Shapes& shapes) const {
        for (sal_Int32 i = shapes->getCount(); i > 0; --i) {
            const auto shape = as<drawing::XShape>(shapes->getByIndex(i - 1));
            const OUString kind = shape->getShapeType();
            if (kind == "com.sun.star.drawing.GraphicObjectShape") {
                const auto shown = property<Picture>(shape, "Graphic");
                if (isLinked(shown)) {
                    holdOrRemove(shapes, shape, held(shown));
                }
            } else if (kind == "com.sun.star.drawing.OLE2Shape") {
                if (readsOtherFile(shape)) {
                    replaceByPicture(shapes, shape);
                }
            } else if (isFetched(shape, kind)) {
                shapes->remove(shape);
            } else if (const Shapes group(shape, uno::UNO_QUERY); group.is()) {
                cut(group);
            }
        }
    }

    // Forms may hold further forms, tables hold columns.
    void cutForms(const uno::Reference<container::XIndexAccess>& forms) const {
        for (sal_Int32 i = 0; i < forms->getCount(); ++i) {
            const auto each = as<beans::XPropertySet>(forms->getByIndex(i));
            const bool isForm =
                uno::Reference<com::sun::star::form::XForm>(each, uno::UNO_QUERY).is();
            for (const char* name :
                 {"DataSourceName", "URL", "User", "Password", "Command", "Filter", "HavingClause",
                  "Order", "MasterFields", "DetailFields", "DataField", "HiddenValue"}) {
                empty(each, name);
            }
            if (isForm) {
                empty(each, "TargetURL");  // where its answers go; that of a button is a link
            } else if (hasProperty(each, "ListSourceType") &&
                       property<com::sun::star::form::ListSourceType>(each, "ListSourceType") !=
                           com::sun::star::form::ListSourceType_VALUELIST) {
                empty(each, "ListSource");
            }
            holdPictureOf(each);
            const uno::Reference<container::XIndexAccess> inner(each, uno::UNO_QUERY);
            if (inner.is()) {
                cutForms(inner);
            }
        }
    }

 private:
    using Part = uno::Reference<beans::XPropertySet>;

    // Lists of names, or texts.
    static void empty(const Part& part, const char* name) {
        if (hasProperty(part, name)) {
            const OUString property = OUString::createFromAscii(name);
            const bool isList =
                part->getPropertyValue(property).getValueTypeClass() == uno::TypeClass_SEQUENCE;
            part->setPropertyValue(
                property, isList ? uno::Any(uno::Sequence<OUString>()) : uno::Any(OUString()));
        }
    }
    // Of a button, or a control that shows nothing else.
    void holdPictureOf(const Part& control) const {
        if (hasProperty(control, "ImageURL") &&
            !property<OUString>(control, "ImageURL").isEmpty()) {
            const auto shown = property<Picture>(control, "Graphic");
            setProperty(control, "ImageURL", OUString());
            if (shown.is()) {
                setProperty(control, "Graphic", held(shown));
            }
        }
    }

    // A page or a program in a frame is always in another file, a film unless it was embedded.
    static bool isFetched(const Shape& shape, const OUString& kind) {
        return kind == "com.sun.star.drawing.FrameShape" ||
               kind == "com.sun.star.drawing.PluginShape" ||
               kind == "com.sun.star.drawing.AppletShape" ||
               (kind == "com.sun.star.drawing.MediaShape" &&
                !property<OUString>(shape, "MediaURL").startsWith("vnd.sun.star.Package:"));
    }
    // A linked object, or a chart over another workbook. As figures of its own a chart keeps
    // neither their formats nor, when the next is longer, a whole series.
    static bool readsOtherFile(const Shape& object) {
        const uno::Reference<com::sun::star::chart2::XChartDocument> chart(
            property<uno::Reference<uno::XInterface>>(object, "Model"), uno::UNO_QUERY);
        return !property<OUString>(object, "LinkURL").isEmpty() ||
               (chart.is() && office::readsOtherFile(chart));
    }
    static bool isLinked(const Picture& picture) {
        return picture.is() && property<bool>(picture, "Linked");
    }

    // Where the other file cannot be found there is nothing to see but its address.
    static void holdOrRemove(const Shapes& shapes, const Shape& shape, const Picture& picture) {
        if (picture.is()) {
            setProperty(shape, "Graphic", picture);
        } else {
            shapes->remove(shape);
        }
    }

    // The same picture without the file it was fetched from, if it is to be had. Drawings stay
    // drawings; others are written without a loss.
    Picture held(const Picture& picture) const {
        constexpr std::string_view drawn[] = {"image/svg+xml", "image/x-emf", "image/x-wmf"};
        const OUString kind = property<OUString>(picture, "MimeType");
        const bool isDrawn = std::ranges::find(drawn, addin::toUtf8(kind)) != std::end(drawn);
        const auto bytes = as<io::XStream>(context_->getServiceManager()->createInstanceWithContext(
            OUString("com.sun.star.comp.MemoryStream"), context_));
        const beans::PropertyValue how[] = {
            with("OutputStream", as<io::XOutputStream>(bytes)),
            with("MimeType", isDrawn ? kind : OUString("image/png"))};
        provider_->storeGraphic(picture, {how, 2});
        as<io::XSeekable>(bytes)->seek(0);
        const beans::PropertyValue from = with("InputStream", bytes->getInputStream());
        return provider_->queryGraphic({&from, 1});
    }

    void replaceByPicture(const Shapes& shapes, const Shape& object) const {
        const auto shown = property<Picture>(object, "Graphic");
        const auto picture = as<drawing::XShape>(
            as<com::sun::star::lang::XMultiServiceFactory>(copy_)->createInstance(
                OUString("com.sun.star.drawing.GraphicObjectShape")));
        shapes->add(picture);
        for (const char* name : {"ZOrder", "Anchor", "Name", "Title", "Description"}) {
            const OUString property = OUString::createFromAscii(name);
            as<beans::XPropertySet>(picture)->setPropertyValue(
                property, as<beans::XPropertySet>(object)->getPropertyValue(property));
        }
        picture->setPosition(object->getPosition());
        picture->setSize(object->getSize());
        holdOrRemove(shapes, picture, isLinked(shown) ? held(shown) : shown);
        shapes->remove(object);
    }

    uno::Reference<uno::XComponentContext> context_;
    Document copy_;
    uno::Reference<graphic::XGraphicProvider> provider_;
};

}  // namespace

void cutDrawings(const Request& request, const Document& copy) {
    const Cutter cutter(request, copy);
    cutter.cutBackgrounds();
    for (const auto& sheet : sheetsOf(copy)) {
        const auto page = as<drawing::XDrawPageSupplier>(sheet)->getDrawPage();
        cutter.cut(as<drawing::XShapes>(page));
        for (const auto& chart : chartsOn(sheet)) {
            cutter.cut(as<drawing::XShapes>(as<drawing::XDrawPageSupplier>(chart)->getDrawPage()));
        }
        // A sheet that is asked for its forms has some from then on. With them LibreOffice makes a
        // page of drawings as it reads the file, and measures all of it at each hidden row.
        const auto forms = as<com::sun::star::form::XFormsSupplier2>(page);
        if (forms->hasForms()) {
            cutter.cutForms(as<container::XIndexAccess>(forms->getForms()));
        }
    }
}

}  // namespace council::office
