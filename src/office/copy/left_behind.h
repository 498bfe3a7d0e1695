// What LibreOffice writes into every .ods file of a workbook, and a copy must not carry.
#pragma once

#include "office/request.h"

#include <vector>

#include <com/sun/star/io/XStream.hpp>

namespace council::office {

struct LeftBehind {
    bool versions = false;       // File ▸ Versions
    bool mayHaveFields = false;  // Insert ▸ Field, in cells or in drawings; it stays
    std::vector<rtl::OUString> hiddenFormulas;  // see hasHiddenFormula; these stay
};

// The .ods file in `bytes` has no kept versions then, no addresses that data is fetched from, and
// is not shared. Its stream is at its beginning afterwards.
LeftBehind leaveBehind(const Request& request,
                       const uno::Reference<com::sun::star::io::XStream>& bytes);

}  // namespace council::office
