// An object of LibreOffice's asked for another of its interfaces.
#pragma once

#include <com/sun/star/uno/Reference.hxx>

namespace council::addin {

// Throws where the object has no such interface: a sheet always has its cells.
template <class Interface, class Object>
com::sun::star::uno::Reference<Interface> as(const Object& object) {
    return com::sun::star::uno::Reference<Interface>(object, com::sun::star::uno::UNO_QUERY_THROW);
}

}  // namespace council::addin
