#include "report.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace council::bench {

namespace {

void print(const Measurement& measurement, const Measurement* before) {
    if (before == nullptr || before->group != measurement.group) {
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
}

// One of each kind, in the order of the first of them, made from all of its kind.
template <class Item, class Same, class Combine>
std::vector<Item> combined(const std::vector<Item>& items, const Same& same,
                           const Combine& combine) {
    std::vector<std::vector<Item>> kinds;
    for (const Item& item : items) {
        const auto known =
            std::ranges::find_if(kinds, [&](const auto& kind) { return same(kind.front(), item); });
        if (known == kinds.end()) {
            kinds.push_back({item});
        } else {
            known->push_back(item);
        }
    }
    std::vector<Item> result;
    std::ranges::transform(kinds, std::back_inserter(result), combine);
    return result;
}

template <class Item, class Figure>
double medianOf(const std::vector<Item>& items, const Figure& figure) {
    std::vector<double> figures;
    std::ranges::transform(items, std::back_inserter(figures), figure);
    return median(figures);
}

}  // namespace

void Report::add(const Measurement& measurement) {
    print(measurement, measurements_.empty() ? nullptr : &measurements_.back());
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

std::vector<Measurement> Report::measurements() const {
    const auto same = [](const Measurement& left, const Measurement& right) {
        return left.group == right.group && left.what == right.what;
    };
    return combined(measurements_, same, [](const std::vector<Measurement>& kind) {
        Measurement one = kind.front();
        one.pair = {medianOf(kind, [](const auto& each) { return each.pair.ours; }),
                    medianOf(kind, [](const auto& each) { return each.pair.other; }),
                    medianOf(kind, [](const auto& each) { return each.pair.ratio; })};
        return one;
    });
}

std::vector<Point> Report::points() const {
    const auto same = [](const Point& left, const Point& right) {
        return left.what == right.what && left.rows == right.rows;
    };
    return combined(points_, same, [](const std::vector<Point>& kind) {
        return Point{kind.front().what, kind.front().rows, medianOf(kind, &Point::milliseconds)};
    });
}

void Report::printMeasurements() const {
    const auto all = measurements();
    for (std::size_t i = 0; i < all.size(); ++i) {
        print(all[i], i == 0 ? nullptr : &all[i - 1]);
    }
}

void Report::writeJson(const std::filesystem::path& file) const {
    nlohmann::ordered_json json;
    json["measurements"] = nlohmann::ordered_json::array();
    for (const Measurement& one : measurements()) {
        nlohmann::ordered_json entry{{"group", one.group},    {"what", one.what},
                                     {"ours", one.pair.ours}, {"other", one.pair.other},
                                     {"unit", one.unit},      {"ratio", one.pair.ratio}};
        if (one.agreed) {
            entry["agreed"] = *one.agreed;
        }
        json["measurements"].push_back(entry);
    }
    json["growth"] = nlohmann::ordered_json::array();
    for (const Point& point : points()) {
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

void Report::writePoints(const std::filesystem::path& file) const {
    std::map<std::string, std::string> blocks;
    for (const Point& point : points()) {
        blocks[point.what] +=
            std::to_string(point.rows) + '\t' + std::to_string(point.milliseconds) + '\n';
    }
    std::ofstream stream(file);
    const char* between = "";
    for (const auto& [what, lines] : blocks) {
        stream << between << what << '\n' << lines;
        between = "\n\n";
    }
    if (!stream.flush()) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

}  // namespace council::bench
