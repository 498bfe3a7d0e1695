// Workbooks that are opened unseen: the copy in the making, and the file that came of it.
#pragma once

#include "office/copy/left_behind.h"
#include "office/indicator_formulas.h"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/io/XStream.hpp>

namespace council::office {

// Open as long as this object is there; someone who vetoes the closing becomes its owner.
class HiddenWorkbook {
 public:
    HiddenWorkbook(const Request& request, const rtl::OUString& url,
                   const std::vector<com::sun::star::beans::PropertyValue>& more);
    ~HiddenWorkbook();
    HiddenWorkbook(const HiddenWorkbook&) = delete;
    HiddenWorkbook& operator=(const HiddenWorkbook&) = delete;

    const Document& document() const { return document_; }

 private:
    Document document_;
};

// A second workbook with everything of the first but its recorded changes and kept versions, in
// memory only: what is kept with a password must not lie open in a temporary file.
class CopiedWorkbook {
 public:
    CopiedWorkbook(const Request& request,
                   const uno::Reference<com::sun::star::frame::XModel>& original);

    const Document& document() const { return workbook_.document(); }
    bool hadRecordedChanges() const { return hadRecordedChanges_; }
    bool hadVersions() const { return left_.versions; }
    bool mayHaveFields() const { return left_.mayHaveFields; }
    const std::vector<rtl::OUString>& hiddenFormulas() const { return left_.hiddenFormulas; }

 private:
    CopiedWorkbook(const Request& request, const uno::Reference<com::sun::star::io::XStream>& bytes,
                   const uno::Reference<com::sun::star::frame::XModel>& original);

    LeftBehind left_;
    HiddenWorkbook workbook_;
    bool hadRecordedChanges_;
};

template <class Value>
com::sun::star::beans::PropertyValue with(const char* name, const Value& value) {
    com::sun::star::beans::PropertyValue property;
    property.Name = rtl::OUString::createFromAscii(name);
    property.Value <<= value;
    return property;
}

// Writes the workbook; throws IOException.
void store(const Document& workbook, const rtl::OUString& url,
           const std::vector<com::sun::star::beans::PropertyValue>& how);

}  // namespace council::office
