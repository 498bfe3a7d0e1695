#include "stopwatch.h"

#include <algorithm>
#include <chrono>

namespace council::bench {

namespace {

double recalculation(session::Workbook& workbook) {
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    workbook.recalculate();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

}  // namespace

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double medianRecalculation(session::Workbook& workbook, int runs) {
    workbook.recalculate();  // the first one also fills caches
    std::vector<double> times;
    times.reserve(static_cast<std::size_t>(runs));
    for (int i = 0; i < runs; ++i) {
        times.push_back(recalculation(workbook));
    }
    return median(times);
}

Pair byTurns(session::Workbook& ours, session::Workbook& other, int runs) {
    ours.recalculate();
    other.recalculate();
    std::vector<double> oursTimes;
    std::vector<double> otherTimes;
    std::vector<double> ratios;
    for (int i = 0; i < runs; ++i) {
        oursTimes.push_back(recalculation(ours));
        otherTimes.push_back(recalculation(other));
        ratios.push_back(oursTimes.back() / otherTimes.back());
    }
    return {median(oursTimes), median(otherTimes), median(ratios)};
}

}  // namespace council::bench
