// bench [--runs N] [--offices N] [--json FILE] [--points FILE] [GROUP…]: what our functions take
// beside what people would use instead, as ratios of medians. Without a group, all of them.
//
// Where a LibreOffice happens to put its cells in memory is good for some 4 % either way, as long
// as it runs: a ratio near its limit takes the median of several.
#include "groups.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using council::bench::Bench;

struct Group {
    std::string_view name;
    void (*measure)(const Bench&);
};

constexpr Group groups[] = {
    {"rows", council::bench::rowFunctions},
    {"lists", council::bench::listFunctions},
    {"instructions", council::bench::rowInstructions},
    {"columns", council::bench::columnFunctions},
    {"alternatives", council::bench::alternatives},
    {"timeliness", council::bench::timeliness},
    {"reviews", council::bench::reviews},
    {"memory", council::bench::memoryOfAMillionRows},
    {"start", council::bench::start},
    {"growth", council::bench::growth},
};

struct Options {
    int runs = 5;
    int offices = 1;
    std::string json;
    std::string points;  // of the growth, for tests/bench/growth.gp
    std::vector<std::string_view> groups;
};

int usage() {
    std::fprintf(stderr,
                 "usage: bench [--runs N] [--offices N] [--json FILE] [--points FILE] "
                 "[GROUP...]\ngroups:");
    for (const Group& group : groups) {
        std::fprintf(stderr, " %s", group.name.data());
    }
    std::fprintf(stderr, "\n");
    return 2;
}

// Nothing where the command line makes no sense.
std::optional<Options> read(const std::vector<std::string_view>& words) {
    Options options;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--runs" && i + 1 < words.size()) {
            options.runs = std::atoi(words[++i].data());
        } else if (words[i] == "--offices" && i + 1 < words.size()) {
            options.offices = std::atoi(words[++i].data());
        } else if (words[i] == "--json" && i + 1 < words.size()) {
            options.json = words[++i];
        } else if (words[i] == "--points" && i + 1 < words.size()) {
            options.points = words[++i];
        } else if (std::ranges::find(groups, words[i], &Group::name) != std::end(groups)) {
            options.groups.push_back(words[i]);
        } else {
            return std::nullopt;
        }
    }
    return options.runs > 0 && options.offices > 0 ? std::optional(options) : std::nullopt;
}

}  // namespace

int main(int argc, char** argv) try {
    const auto options = read({argv + 1, argv + argc});
    if (!options) {
        return usage();
    }
    council::bench::Report report;
    std::printf("Medians of %d hard recalculations by turns: ours, the other's, their ratio.\n",
                options->runs);
    for (int i = 0; i < options->offices; ++i) {
        council::session::Office office(BENCH_BUNDLE_DIR);
        for (const Group& group : groups) {
            if (options->groups.empty() ||
                std::ranges::find(options->groups, group.name) != options->groups.end()) {
                group.measure({office, options->runs, report});
            }
        }
    }
    if (options->offices > 1) {
        std::printf("\nMedians over %d LibreOffices\n", options->offices);
        report.printMeasurements();
    }
    if (!options->json.empty()) {
        report.writeJson(options->json);
    }
    if (!options->points.empty()) {
        report.writePoints(options->points);
    }
    return 0;
} catch (const std::exception& exception) {
    std::fprintf(stderr, "bench: %s\n", exception.what());
    return 1;
}
