// What went wrong with the private LibreOffice or a workbook in it, as a sentence.
#pragma once

#include <stdexcept>

namespace council::session {

class SessionError : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

}  // namespace council::session
