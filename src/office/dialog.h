// A dialog of the package: its layout is a file made for LibreOffice's own dialog editor, its texts
// come from the table of texts, and what happens in it is handed to one object.
#pragma once

#include "office/request.h"

#include <functional>
#include <map>
#include <string>

#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

namespace council::office {

class Dialog {
 public:
    // What the layout names as events, and what they do.
    using Actions = std::map<std::string, std::function<void(const uno::Any& event)>>;

    // `name` is that of the file: "check" is dialogs/check.xdl. It opens in the middle of the
    // window. What an action throws ends with the action.
    Dialog(const Request& request, const std::string& name, Actions actions);
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    void setTitle(const std::string& title);
    void setLabel(const char* control, const std::string& text);
    void setText(const char* control, const std::string& text);
    std::string text(const char* control) const;

    uno::Reference<com::sun::star::beans::XPropertySet> model(const char* control) const;
    uno::Reference<uno::XInterface> control(const char* name) const;

    // Until it is closed. Whether it was ended by end(true).
    bool execute();
    void end(bool isDone);

 private:
    class Handler;
    uno::Reference<com::sun::star::awt::XDialog> dialog_;
    bool isDone_ = false;
};

}  // namespace council::office
