#include "addin/call.h"

#include "core/dates/reading.h"

#include <algorithm>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/util/Date.hpp>

namespace council::addin {

Day nullDateOf(const Document& document) {
    using com::sun::star::util::Date;
    static const rtl::OUString property("NullDate");
    const uno::Any value = document.is() ? document->getPropertyValue(property) : uno::Any();
    // Looked at in place: taking a copy out by its type description costs more than asking for it.
    if (value.getValueType() != cppu::UnoType<Date>::get()) {
        return usualNullDate;
    }
    const auto& date = *static_cast<const Date*>(value.getValue());
    return dayOf(date.Year, date.Month, date.Day);
}

Call::Call(const catalogue::Function& function, const Document& document,
           const uno::Any* const* values, std::size_t count)
    : function_(&function), document_(&document) {
    if (count != function.arguments.size() || count > mostArguments) {
        throw com::sun::star::lang::IllegalArgumentException(
            rtl::OUString("the catalogue and the IDL disagree about the arguments"), {}, 0);
    }
    for (std::size_t i = 0; i < count; ++i) {
        arguments_.emplace_back(function.arguments[i], *values[i]);
    }
}

std::optional<std::size_t> Call::place(std::string_view name) const {
    const auto found = std::ranges::find(arguments_, name, &Argument::name);
    return found == arguments_.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - arguments_.begin()));
}

Day Call::nullDate() const {
    if (!nullDate_) {
        nullDate_ = nullDateOf(*document_);
    }
    return *nullDate_;
}

}  // namespace council::addin
