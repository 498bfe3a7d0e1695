#include "core/milestones/summary.h"

#include "core/milestones/sentences.h"
#include "core/values/words.h"

namespace council::milestones {

namespace {

std::optional<Status> statusIn(const Cell& word) {
    return word.text() != nullptr ? readStatus(*word.text()) : std::nullopt;
}

}  // namespace

void Tally::add(const Cell& word, bool isFirstOfList) {
    if (holdsNothing(word)) {
        return;
    }
    if (const auto status = statusIn(word)) {
        ++counts_[static_cast<std::size_t>(*status)];
        ++known_;
        unknown_.sawAStatus();
    } else {
        unknown_.add(word, isFirstOfList);
    }
}

void Tally::leaveOut(const Cell& word) {
    if (unknown_.needAStatus() && statusIn(word)) {
        unknown_.sawAStatus();
    }
}

void Tally::addUndated() {
    ++counts_[static_cast<std::size_t>(Status::noDate)];
    ++known_;
    unknown_.sawAStatus();
}

int Tally::count(Status status) const {
    return counts_[static_cast<std::size_t>(status)] +
           (status == Status::check ? unknown_.count() : 0);
}

int Tally::total() const {
    return known_ + unknown_.count() - count(Status::withdrawn);
}

Outcome<double> share(const Tally& tally, Measure measure) {
    const int complete = tally.count(Status::complete);
    const int late = tally.count(Status::completeLate);
    const int overdue = tally.count(Status::overdue);
    const bool ofAll = measure != Measure::onTime;
    const int denominator = ofAll ? tally.total() : complete + late + overdue;
    if (denominator == 0) {
        return ofAll ? Problem::nothing(says("noStatuses"), says("noStatuses.fix"))
                     : Problem::nothing(says("noneEnded"), says("noneEnded.fix"));
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
