// Several changes that are one step to undo.
#pragma once

#include "office/request.h"

#include <com/sun/star/document/XUndoManager.hpp>

namespace council::office {

class UndoStep {
 public:
    UndoStep(const uno::Reference<uno::XInterface>& workbook, const std::string& title);
    ~UndoStep();
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

 private:
    uno::Reference<com::sun::star::document::XUndoManager> undo_;
};

}  // namespace council::office
