// Changes of a workbook beside its undo.
#pragma once

#include "office/quietly.h"
#include "office/sheets.h"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace council::office {

// Nothing is recorded for undo meanwhile. Where conditional formats are given to cells, Calc
// records again after the first change in here, so each of those has its own.
class Unrecorded {
 public:
    explicit Unrecorded(const Document& workbook)
        : undo_(as<com::sun::star::document::XUndoManagerSupplier>(workbook)->getUndoManager()) {
        undo_->lock();
    }
    ~Unrecorded() {
        quietly([this] { undo_->unlock(); });
    }
    Unrecorded(const Unrecorded&) = delete;
    Unrecorded& operator=(const Unrecorded&) = delete;

 private:
    uno::Reference<com::sun::star::document::XUndoManager> undo_;
};

}  // namespace council::office
