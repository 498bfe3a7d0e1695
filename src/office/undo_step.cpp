#include "office/undo_step.h"

#include "office/quietly.h"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace council::office {

UndoStep::UndoStep(const uno::Reference<uno::XInterface>& workbook, const std::string& title)
    : undo_(as<com::sun::star::document::XUndoManagerSupplier>(workbook)->getUndoManager()) {
    undo_->enterUndoContext(addin::toCalc(title));
}

UndoStep::~UndoStep() {
    quietly([this] { undo_->leaveUndoContext(); });
}

}  // namespace council::office
