// What LibreOffice writes into every .ods file of a workbook, and a copy must not carry.
#pragma once

#include "office/request.h"

#include <com/sun/star/io/XStream.hpp>

namespace council::office {

// Whether the .ods file in `bytes` held kept versions (File ▸ Versions), which are gone then, as
// are the addresses that data is fetched from, and the sharing. Its stream is at its beginning
// afterwards.
bool leaveBehind(const Request& request, const uno::Reference<com::sun::star::io::XStream>& bytes);

}  // namespace council::office
