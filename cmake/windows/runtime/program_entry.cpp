// Where Windows enters a test program.
#include "module.h"

#include <stdlib.h>

int main(int count, char** arguments);

extern "C" {

// In ucrtbase.dll.
__declspec(dllimport) int __cdecl _configure_narrow_argv(int mode);

__attribute__((no_stack_protector)) void mainCRTStartup() {
    constexpr int asGiven = 1;
    council::windows::startModule();
    _configure_narrow_argv(asGiven);
    const int result = main(*__p___argc(), *__p___argv());
    council::windows::endModule();
    exit(result);
}

}  // extern "C"
