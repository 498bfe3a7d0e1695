// What was measured: a line of the table as soon as it is known, and all of it as JSON to keep.
#pragma once

#include "stopwatch.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace council::bench {

// Ours beside something else that does the same work, or none of it.
struct Measurement {
    std::string group;  // "row functions : floor"
    std::string what;   // "MILESTONE.RAG"
    Pair pair;
    std::optional<double> agreed = std::nullopt;  // the ratio must not be above this
    std::string unit = "ms";

    bool isWithin() const { return !agreed || pair.ratio <= *agreed; }
};

// What one size costs: the growth from a thousand rows to a million.
struct Point {
    std::string what;
    int rows;
    double milliseconds;
};

class Report {
 public:
    void add(const Measurement& measurement);
    void add(const Point& point);
    // Says what could not be measured, and why.
    void note(const std::string& text);

    // What was measured more than once, in one LibreOffice after the other, is its median.
    std::vector<Measurement> measurements() const;
    std::vector<Point> points() const;
    void printMeasurements() const;
    // The figures as they are, for whoever compares one run with another.
    void writeJson(const std::filesystem::path& file) const;
    // The growth as gnuplot reads it: a block a line of the chart, its name first.
    void writePoints(const std::filesystem::path& file) const;

 private:
    std::vector<Measurement> measurements_;
    std::vector<Point> points_;
    std::vector<std::string> notes_;
};

}  // namespace council::bench
