// How far a long command is, in the window's status bar, and the Escape key to stop it.
#pragma once

#include "office/request.h"

#include <com/sun/star/awt/XUserInputInterception.hpp>
#include <com/sun/star/task/XStatusIndicator.hpp>
#include <rtl/ref.hxx>

namespace council::office {

class Progress {
 public:
    // Nothing is shown, and Escape does nothing, where no one looks.
    Progress(const Request& request, Message text);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // From 0 to 1. Throws Refusal when the person has pressed Escape meanwhile.
    void at(double share);

 private:
    class Watch;

    const Request& request_;
    uno::Reference<com::sun::star::task::XStatusIndicator> bar_;
    rtl::Reference<Watch> watch_;
};

}  // namespace council::office
