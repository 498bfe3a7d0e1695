// What a destructor does. An exception that leaves a destructor ends LibreOffice, with every open
// document, so whatever goes wrong stays here.
#pragma once

namespace council::office {

template <class Action>
void quietly(const Action& action) noexcept {
    try {
        action();
    } catch (...) {  // NOLINT(bugprone-empty-catch): somebody else may veto a close, say
    }
}

}  // namespace council::office
