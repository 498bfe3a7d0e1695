// What libFuzzer calls. COUNCIL_FUZZ_TARGET is one of targets.h.
#include "targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    council::fuzz::COUNCIL_FUZZ_TARGET(council::fuzz::Input({data, size}));
    return 0;
}
