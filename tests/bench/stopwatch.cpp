#include "stopwatch.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace council::bench {

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double medianRecalculation(session::Workbook& workbook, int runs) {
    using Clock = std::chrono::steady_clock;
    workbook.recalculate();  // the first one also fills caches
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        workbook.recalculate();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    return median(times);
}

void print(const Comparison& comparison) {
    std::printf("%-52s %9.1f ms %9.1f ms %8.3f %8.2f  %s\n", comparison.what.c_str(),
                comparison.ours, comparison.native, comparison.ratio(), comparison.agreed,
                comparison.ratio() <= comparison.agreed ? "ok" : "OVER");
}

}  // namespace council::bench
