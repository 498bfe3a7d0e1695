#include "core/timeliness/tally.h"

#include "core/values/choice.h"
#include "core/values/counted.h"

namespace council::timeliness {

namespace {

constexpr Word<Basis> basisWords[] = {
    {"completed", Basis::completed},
    {"due", Basis::due},
    {"started", Basis::started},
    {"current", Basis::current},
};

bool isInPeriod(Basis basis, const Period& period, const Case& row, const Verdict& verdict,
                bool ended) {
    switch (basis) {
        case Basis::completed:
            return !ended || period.contains(row.end.moment.day);
        case Basis::due:
            return period.contains(verdict.due.day);
        case Basis::started:
            return period.contains(row.start.moment.day);
        case Basis::current:
            break;
    }
    return true;
}

}  // namespace

Outcome<Basis> readBasis(const Cell& cell) {
    return readChoice(basisWords, cell);
}

bool Tally::add(const Case& row, const Verdict& verdict) {
    if (verdict.status == Status::noStart) {
        return false;
    }
    if (verdict.status == Status::check) {
        ++unusable_;
        return false;
    }
    const bool ended = verdict.status == Status::inTime || verdict.status == Status::late;
    if (!isInPeriod(basis_, period_, row, verdict, ended)) {
        return false;
    }
    if (!ended) {
        ++open_;
        overdue_ += verdict.status == Status::overdue ? 1 : 0;
        return false;
    }
    // A case that ended before its due date waits for it, else a month still running would show
    // only its early cases.
    const bool counts =
        basis_ == Basis::completed || (basis_ != Basis::current && hasCome(verdict.due, asAt_));
    if (counts) {
        ++(verdict.status == Status::inTime ? inTime_ : late_);
    }
    return counts;
}

int Tally::numerator() const {
    return basis_ == Basis::current ? open_ - overdue_ : inTime_;
}

int Tally::denominator() const {
    switch (basis_) {
        case Basis::completed:
            return inTime_ + late_;
        case Basis::current:
            return open_;
        default:
            return inTime_ + late_ + overdue_;
    }
}

Outcome<double> Tally::share() const {
    if (denominator() == 0) {
        return Problem::nothing(sentence(), "a percentage needs at least one such case");
    }
    return static_cast<double>(numerator()) / denominator();
}

std::string Tally::sentence() const {
    const int all = denominator();
    const std::string cases =
        all == 0 ? "no case" : std::to_string(numerator()) + " of " + counted(all, "case", "cases");
    const std::string period = textOf(period_);
    const std::string readAt = longText(asAt_.day);
    const char* verb = numerator() == 1 || all == 0 ? "was" : "were";
    std::string text;
    switch (basis_) {
        case Basis::completed:
            text = all == 0 ? cases + " was completed" + period
                            : cases + " completed" + period + " " + verb + " in time";
            break;
        case Basis::due:
            text = cases + (all == 0 ? " fell due" : " due") + period +
                   (period.empty() ? " by " : " and not after ") + readAt;
            break;
        case Basis::started:
            text =
                cases + " started" + period + (all == 0 ? " fell" : " and") + " due by " + readAt;
            break;
        case Basis::current:
            text = cases + (all == 0 ? " is open on " : " open on ") + readAt;
            text += all == 0 ? "" : numerator() == 1 ? " is not overdue" : " are not overdue";
            break;
    }
    if (all > 0 && (basis_ == Basis::due || basis_ == Basis::started)) {
        text += std::string(" ") + verb + " in time, " + counted(late_, "was", "were") +
                " late and " + counted(overdue_, "is", "are") + " overdue";
    }
    return text + unusableText(unusable_);
}

std::string Tally::openSentence() const {
    std::string text = counted(open_, "case is", "cases are") + " unfinished";
    if (open_ > 0) {
        text += ", " + std::to_string(overdue_) + " of them overdue";
    }
    return text + unusableText(unusable_);
}

std::string Tally::lateSentence() const {
    const int all = denominator();
    if (basis_ != Basis::completed || all == 0) {
        return sentence();
    }
    return std::to_string(late_) + " of " + counted(all, "case", "cases") + " completed" +
           textOf(period_) + (late_ == 1 ? " was late" : " were late") + unusableText(unusable_);
}

}  // namespace council::timeliness
