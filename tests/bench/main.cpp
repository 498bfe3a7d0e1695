// bench [RUNS]: prints how long our functions and Calc's own take for the same work.
#include "session/office.h"
#include "timeliness.h"

#include <cstdio>
#include <cstdlib>
#include <exception>

int main(int argc, char** argv) try {
    const int runs = argc > 1 ? std::atoi(argv[1]) : 5;
    if (runs < 1) {
        std::fprintf(stderr, "usage: bench [RUNS]\n");
        return 2;
    }
    council::session::Office office(COUNCIL_BUNDLE_DIR);
    std::printf("%-52s %12s %12s %8s %8s\n", "ours : native, medians of hard recalculations",
                "ours", "native", "ratio", "agreed");
    council::bench::timeliness(office, runs);
    council::bench::memoryOfAMillionRows(office);
    return 0;
} catch (const std::exception& exception) {
    std::fprintf(stderr, "bench: %s\n", exception.what());
    return 1;
}
