// For code that LibreOffice runs where an exception would end it: destructors, its menus, its undo.
#pragma once

namespace council::office {

// Does what can be done; whatever goes wrong is over with it.
template <class Act>
void quietly(const Act& act) noexcept {
    try {
        act();
    } catch (...) {  // of whatever kind: someone else's listener may throw anything
    }
}

}  // namespace council::office
