#include "groups.h"
#include "stopwatch.h"

#include <chrono>
#include <vector>

namespace council::bench {

namespace {

double startOf(const std::filesystem::path& bundle) {
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const session::Office office(bundle);
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

}  // namespace

void start(const Bench& bench) {
    constexpr int moreOften = 3;
    std::vector<double> with;
    std::vector<double> without;
    startOf(COUNCIL_BUNDLE_DIR);
    for (int i = 0; i < moreOften * bench.runs; ++i) {
        with.push_back(startOf(COUNCIL_BUNDLE_DIR));
        without.push_back(startOf({}));
    }
    bench.report.add({"LibreOffice's start, in a new profile", "with the extension : without",
                      pairOf(median(with), median(without)), 1.05});
}

}  // namespace council::bench
