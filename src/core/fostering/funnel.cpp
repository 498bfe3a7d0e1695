#include "core/fostering/funnel.h"

#include "core/statistics/quantile.h"

#include <algorithm>

namespace council::fostering {

namespace {

std::optional<double> median(std::vector<double> values) {
    constexpr double middle = 0.5;
    return values.empty() ? std::nullopt : std::optional(statistics::quantile(values, middle));
}

std::optional<double> quotient(int part, int whole) {
    return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / whole);
}

}  // namespace

Funnel::Funnel(std::vector<std::string> names, const TargetPeriod& period, Day asAt)
    : names_(std::move(names)),
      passed_(period.upTo(asAt)),
      asAt_(asAt),
      reached_(names_.size()),
      daysFromBefore_(names_.size()) {}

Flaw Funnel::add(std::span<const DateReading> dates) {
    if (std::ranges::any_of(dates, &DateReading::isUnreadable)) {
        ++unusable_;
        return unreadableIn(dates);
    }
    const auto hasHappened = [this](const DateReading& date) {
        return date.isReadable() && date.moment.day <= asAt_;
    };
    if (!hasHappened(dates.front()) || !passed_.contains(dates.front().moment.day)) {
        return {};
    }
    bool reached = false;
    for (std::size_t stage = dates.size(); stage-- > 0;) {
        reached = reached || hasHappened(dates[stage]);
        reached_[stage] += reached ? 1 : 0;
        if (stage > 0 && hasHappened(dates[stage]) && hasHappened(dates[stage - 1])) {
            const auto days = dates[stage].moment.day - dates[stage - 1].moment.day;
            if (days.count() >= 0) {
                daysFromBefore_[stage].push_back(static_cast<double>(days.count()));
            }
        }
    }
    return {};
}

std::vector<FunnelStage> Funnel::stages() const {
    std::vector<FunnelStage> stages;
    for (std::size_t i = 0; i < names_.size(); ++i) {
        stages.push_back({names_[i], reached_[i], quotient(reached_[i], reached_[0]),
                          i == 0 ? std::nullopt : quotient(reached_[i], reached_[i - 1]),
                          median(daysFromBefore_[i])});
    }
    return stages;
}

}  // namespace council::fostering
