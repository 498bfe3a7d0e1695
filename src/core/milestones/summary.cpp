#include "core/milestones/summary.h"

#include "core/values/words.h"

#include <numeric>

namespace council::milestones {

void Tally::add(const Cell& word) {
    const std::string* text = word.text();
    if (word.isBlank() || (text != nullptr && trimmed(*text).empty())) {
        return;
    }
    const auto status = text != nullptr ? readStatus(*text) : std::nullopt;
    ++counts_[static_cast<std::size_t>(status.value_or(Status::check))];
}

int Tally::total() const {
    return std::accumulate(counts_.begin(), counts_.end(), 0);
}

Outcome<double> share(const Tally& tally, Measure measure) {
    const int complete = tally.count(Status::complete);
    const int late = tally.count(Status::completeLate);
    const int overdue = tally.count(Status::overdue);
    const bool ofAll = measure != Measure::onTime;
    const int denominator = ofAll ? tally.total() : complete + late + overdue;
    if (denominator == 0) {
        return ofAll ? Problem::nothing("there are no statuses to count",
                                        "give the column of MILESTONE.STATUS words")
                     : Problem::nothing("no milestone has been completed or is overdue yet",
                                        "there is no percentage until one is");
    }
    const int numerator = [&] {
        switch (measure) {
            case Measure::complete:
                return complete + late;
            case Measure::onTime:
                return complete;
            case Measure::overdue:
                return overdue;
        }
        return 0;
    }();
    return static_cast<double>(numerator) / denominator;
}

}  // namespace council::milestones
