// Properties of LibreOffice's objects, by name.
#pragma once

#include "office/request.h"

#include <com/sun/star/beans/XPropertySet.hpp>

namespace council::office {

// The type's own nothing when the property holds something else.
template <class Value>
Value property(const uno::Reference<uno::XInterface>& object, const char* name) {
    Value value{};
    as<com::sun::star::beans::XPropertySet>(object)->getPropertyValue(
        rtl::OUString::createFromAscii(name)) >>= value;
    return value;
}

inline bool hasProperty(const uno::Reference<uno::XInterface>& object, const char* name) {
    return as<com::sun::star::beans::XPropertySet>(object)->getPropertySetInfo()->hasPropertyByName(
        rtl::OUString::createFromAscii(name));
}

template <class Value>
void setProperty(const uno::Reference<uno::XInterface>& object, const char* name,
                 const Value& value) {
    as<com::sun::star::beans::XPropertySet>(object)->setPropertyValue(
        rtl::OUString::createFromAscii(name), uno::Any(value));
}

}  // namespace council::office
