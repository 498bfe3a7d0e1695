#include "office/clipboard.h"

#include <com/sun/star/datatransfer/UnsupportedFlavorException.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>
#include <cppuhelper/implbase1.hxx>

namespace council::office {

namespace datatransfer = com::sun::star::datatransfer;
using rtl::OUString;

namespace {

class Text : public cppu::WeakImplHelper1<datatransfer::XTransferable> {
 public:
    explicit Text(const OUString& text) : text_(text) {}

    uno::Any SAL_CALL getTransferData(const datatransfer::DataFlavor& wanted) override {
        if (!isDataFlavorSupported(wanted)) {
            throw datatransfer::UnsupportedFlavorException();
        }
        return uno::Any(text_);
    }
    uno::Sequence<datatransfer::DataFlavor> SAL_CALL getTransferDataFlavors() override {
        const datatransfer::DataFlavor flavor(OUString("text/plain;charset=utf-16"),
                                              OUString("Unicode text"),
                                              cppu::UnoType<OUString>::get());
        return {&flavor, 1};
    }
    sal_Bool SAL_CALL isDataFlavorSupported(const datatransfer::DataFlavor& flavor) override {
        return flavor.MimeType.startsWith("text/plain;charset=utf-16");
    }

 private:
    OUString text_;
};

}  // namespace

void copyText(const Request& request, const std::string& text) {
    datatransfer::clipboard::SystemClipboard::create(request.context)
        ->setContents(new Text(addin::toCalc(text)), nullptr);
}

}  // namespace council::office
