#include "addin/call.h"

#include <algorithm>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/util/Date.hpp>

namespace council::addin {

Call::Call(const catalogue::Function& function, const Document& document,
           const uno::Any* const* values, std::size_t count)
    : function_(&function), document_(&document) {
    if (count != function.arguments.size() || count > mostArguments) {
        throw com::sun::star::lang::IllegalArgumentException(
            rtl::OUString("the catalogue and the IDL disagree about the arguments"), {}, 0);
    }
    for (std::size_t i = 0; i < count; ++i) {
        arguments_[i] = Argument(function.arguments[i], *values[i]);
    }
}

Day Call::nullDate() const {
    if (!nullDate_) {
        static const rtl::OUString property("NullDate");
        constexpr Day usual = dayOf(1899, 12, 30);
        com::sun::star::util::Date date(30, 12, 1899);
        const bool known =
            document_->is() && ((*document_)->getPropertyValue(property) >>= date);
        nullDate_ = known ? dayOf(date.Year, date.Month, date.Day) : usual;
    }
    return *nullDate_;
}

}  // namespace council::addin
