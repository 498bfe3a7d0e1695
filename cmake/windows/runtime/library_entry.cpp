// Where Windows enters the library when it is loaded and unloaded.
#include "module.h"

extern "C"
    __attribute__((no_stack_protector)) int __stdcall _DllMainCRTStartup(void*,
                                                                         unsigned long reason,
                                                                         void* endOfProcess) {
    constexpr unsigned long unloaded = 0;
    constexpr unsigned long loaded = 1;
    if (reason == loaded) {
        council::windows::startModule();
    } else if (reason == unloaded && endOfProcess == nullptr) {  // else all memory goes anyway
        council::windows::endModule();
    }
    return 1;
}
