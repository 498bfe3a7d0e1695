#include "core/timeliness/statistic.h"

#include "core/statistics/quantile.h"
#include "core/timeliness/sentences.h"
#include "core/values/choice.h"
#include "core/values/number.h"

#include <optional>

namespace council::timeliness {

namespace {

using Kind = Statistic::Kind;

constexpr Word<Statistic> words[] = {
    {"mean", {Kind::mean, 0}},
    {"median", {Kind::quantile, 0.5}},
    {"max", {Kind::quantile, 1}},
    {"min", {Kind::quantile, 0}},
};
constexpr const texts::Text* namesOfWords[] = {&tells("mean"), &tells("median"), &tells("max"),
                                               &tells("min")};

std::optional<double> readShare(const Cell& cell) {
    if (const double* number = cell.number()) {
        return *number > 0 && *number < 1 ? std::optional(*number) : std::nullopt;
    }
    const std::string* text = cell.text();
    if (text == nullptr || !trimmed(*text).ends_with('%')) {
        return std::nullopt;
    }
    const auto share = readNumber(*text);
    return share && *share >= 0 && *share <= 1 ? share : std::nullopt;
}

}  // namespace

Outcome<Statistic> readStatistic(const Cell& cell) {
    if (cell.text() != nullptr) {
        if (const auto word = findWord(words, *cell.text())) {
            return *word;
        }
    }
    const auto share = readShare(cell);
    if (!share) {
        return Problem::inArgument(cell, tells("noStatistic"), tells("noStatistic.fix"));
    }
    return Statistic{Kind::quantile, *share};
}

texts::Phrase inWords(const Statistic& statistic) {
    for (std::size_t i = 0; i < std::size(words); ++i) {
        if (words[i].meaning == statistic) {
            return *namesOfWords[i];
        }
    }
    constexpr double percent = 100;
    return {tells("percentile"), {{"percent", inWords(statistic.share * percent)}}};
}

double statisticOf(const Statistic& statistic, std::vector<double>& values) {
    return statistic.kind == Kind::mean ? statistics::mean(values)
                                        : statistics::quantile(values, statistic.share);
}

}  // namespace council::timeliness
