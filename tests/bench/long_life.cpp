// long_life [ROUNDS]: one LibreOffice with every example workbook open, recalculated so many times
// (1,000 unless said). Prints how its memory grows after the warm-up, and fails when that is 5 MB
// or more.
#include "memory.h"
#include "session/office.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

int main(int argc, char** argv) try {
    using council::bench::memoryOf;
    constexpr int warmUp = 100;  // caches of LibreOffice's and ours fill
    constexpr int marks = 10;
    constexpr double mostGrowth = 5;  // megabytes
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 1000;
    if (rounds < marks) {
        std::fprintf(stderr, "usage: long_life [ROUNDS], at least %d\n", marks);
        return 2;
    }
    council::session::Office office(COUNCIL_BUNDLE_DIR);
    std::vector<council::session::Workbook> workbooks;
    for (const auto& entry : std::filesystem::directory_iterator(EXAMPLES_FOLDER)) {
        const std::string kind = entry.path().extension().string();
        if (kind == ".fods" || kind == ".ods") {
            workbooks.push_back(office.open(entry.path()));
        }
    }
    const auto recalculate = [&](int times) {
        for (int i = 0; i < times; ++i) {
            for (auto& workbook : workbooks) {
                workbook.recalculate();
            }
        }
    };
    recalculate(warmUp);
    const double before = memoryOf(office).now;
    std::printf("%zu workbooks, after %d rounds to warm up: %.1f MB\n", workbooks.size(), warmUp,
                before);
    for (int mark = 1; mark <= marks; ++mark) {
        recalculate(rounds / marks);
        std::printf("after %5d rounds: %+.1f MB\n", mark * (rounds / marks),
                    memoryOf(office).now - before);
        std::fflush(stdout);
    }
    return memoryOf(office).now - before < mostGrowth ? 0 : 1;
} catch (const std::exception& exception) {
    std::fprintf(stderr, "long_life: %s\n", exception.what());
    return 1;
}
