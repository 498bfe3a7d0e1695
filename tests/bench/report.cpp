#include "report.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace council::bench {

void Report::add(const Measurement& measurement) {
    if (measurements_.empty() || measurements_.back().group != measurement.group) {
        std::printf("\n%s\n", measurement.group.c_str());
    }
    std::printf("  %-44s %9.1f %9.1f %-3s %7.3f", measurement.what.c_str(), measurement.pair.ours,
                measurement.pair.other, measurement.unit.c_str(), measurement.pair.ratio);
    if (measurement.agreed) {
        std::printf("  at most %-5.4g %s", *measurement.agreed,
                    measurement.isWithin() ? "" : "OVER");
    }
    std::printf("\n");
    std::fflush(stdout);
    measurements_.push_back(measurement);
}

void Report::add(const Point& point) {
    std::printf("  %-44s %9d rows %12.2f ms\n", point.what.c_str(), point.rows, point.milliseconds);
    std::fflush(stdout);
    points_.push_back(point);
}

void Report::note(const std::string& text) {
    std::printf("  %s\n", text.c_str());
    notes_.push_back(text);
}

void Report::writeJson(const std::filesystem::path& file) const {
    nlohmann::ordered_json json;
    json["measurements"] = nlohmann::ordered_json::array();
    for (const Measurement& one : measurements_) {
        nlohmann::ordered_json entry{{"group", one.group},    {"what", one.what},
                                     {"ours", one.pair.ours}, {"other", one.pair.other},
                                     {"unit", one.unit},      {"ratio", one.pair.ratio}};
        if (one.agreed) {
            entry["agreed"] = *one.agreed;
        }
        json["measurements"].push_back(entry);
    }
    json["growth"] = nlohmann::ordered_json::array();
    for (const Point& point : points_) {
        json["growth"].push_back(
            {{"what", point.what}, {"rows", point.rows}, {"milliseconds", point.milliseconds}});
    }
    json["notes"] = notes_;
    std::ofstream stream(file);
    stream << json.dump(2) << '\n';
    if (!stream.flush()) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

bool Report::isWithin() const {
    return std::ranges::all_of(measurements_, &Measurement::isWithin);
}

}  // namespace council::bench
