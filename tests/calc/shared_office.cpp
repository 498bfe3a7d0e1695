#include "shared_office.h"

#include "session/session_error.h"

#include <memory>

namespace council::test {

namespace {

std::unique_ptr<session::Office>& shared() {
    static std::unique_ptr<session::Office> office;
    return office;
}

}  // namespace

session::Office& office() {
    if (!shared()) {
        throw session::SessionError("LibreOffice is not running: ask for it inside a test.");
    }
    return *shared();
}

void SharedOffice::SetUp() {
    try {
        shared() = std::make_unique<session::Office>(COUNCIL_BUNDLE_DIR);
    } catch (const session::SessionError& error) {
        FAIL() << error.what();
    }
}

void SharedOffice::TearDown() {
    shared().reset();
}

}  // namespace council::test
