// The life of a module (the library, or a test program): static objects made, and destroyed again.
#pragma once

namespace council::windows {

void startModule();
void endModule();

}  // namespace council::windows
