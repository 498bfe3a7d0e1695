// What every UNO service of the add-in has to say about itself.
#pragma once

#include "addin/function.h"
#include "functions.h"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/queryinterface.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace council::addin {

template <class Interface>
class Service : public cppu::WeakImplHelper2<Interface, com::sun::star::lang::XServiceInfo> {
    using Base = cppu::WeakImplHelper2<Interface, com::sun::star::lang::XServiceInfo>;

 public:
    explicit Service(const char* name) : name_(rtl::OUString::createFromAscii(name)) {}

    // Calc asks for both of these in every call; the general way compares names.
    com::sun::star::uno::Any SAL_CALL
    queryInterface(const com::sun::star::uno::Type& type) override {
        com::sun::star::uno::XInterface* const object = static_cast<cppu::OWeakObject*>(this);
        auto found = cppu::queryInterface(type, object, static_cast<Interface*>(this));
        if (!found.hasValue()) {
            found = Base::queryInterface(type);
        }
        return found;
    }

    rtl::OUString SAL_CALL getImplementationName() override { return name_ + "Impl"; }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override {
        return cppu::supportsService(this, service);
    }
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        return com::sun::star::uno::Sequence<rtl::OUString>(&name_, 1);
    }

 private:
    rtl::OUString name_;
};

}  // namespace council::addin

// The function LibreOffice makes the service with: the only kind of symbol the library exports.
#define COUNCIL_SERVICE_FACTORY(symbol, Implementation)                                 \
    extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface* symbol(            \
        com::sun::star::uno::XComponentContext* /*context*/,                            \
        const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) { \
        return cppu::acquire(new Implementation());                                     \
    }
