#include "core/timeliness/tally.h"

#include "core/timeliness/sentences.h"
#include "core/values/choice.h"
#include "core/values/counted.h"

namespace council::timeliness {

using texts::Phrase;

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
        return Problem::nothing(sentence(), tells("share.fix"));
    }
    return static_cast<double>(numerator()) / denominator();
}

namespace {

Phrase with(const texts::Text& text, Phrase cases, Day asAt) {
    return {text, {{"cases", std::move(cases)}, {"as_at", inWords(asAt)}}};
}

Phrase with(const texts::Forms& forms, int count, Phrase cases) {
    return Phrase::counted(forms, count, {{"cases", std::move(cases)}});
}

}  // namespace

// "11 of 12 cases completed from 1 April 2024 to 31 March 2025"
Phrase Tally::completed(int part) const {
    return within(period_,
                  Phrase::counted(tellsOf("completed"), denominator(), {{"part", inWords(part)}}));
}

Phrase Tally::sentence() const {
    const int all = denominator();
    const int part = numerator();
    const bool isEmpty = all == 0;
    const auto of = [&](const texts::Text& none, const texts::Forms& forms) {
        Phrase::Blanks blanks{{"part", inWords(part)}, {"as_at", inWords(asAt_.day)}};
        return isEmpty ? Phrase(none, std::move(blanks))
                       : Phrase::counted(forms, all, std::move(blanks));
    };
    const auto judged = [&](Phrase cases) {
        return isEmpty ? cases
                       : Phrase::counted(
                             tellsOf("judged"), part,
                             {{"cases", std::move(cases)},
                              {"late", Phrase::counted(tellsOf("areLate"), late_)},
                              {"overdue", Phrase::counted(tellsOf("areOverdue"), overdue_)}});
    };
    Phrase text;
    switch (basis_) {
        case Basis::completed:
            text = isEmpty ? within(period_, tells("completed.none"))
                           : with(tellsOf("inTime"), part, completed(part));
            break;
        case Basis::due: {
            const bool isOpen = !period_.from && !period_.to;
            text = judged(with(isOpen ? tells("dueBy") : tells("dueNotAfter"),
                               within(period_, of(tells("due.none"), tellsOf("due"))), asAt_.day));
            break;
        }
        case Basis::started:
            text = judged(with(isEmpty ? tells("startedNoneDue") : tells("startedDue"),
                               within(period_, of(tells("started.none"), tellsOf("started"))),
                               asAt_.day));
            break;
        case Basis::current:
            text = of(tells("open.none"), tellsOf("open"));
            text = isEmpty ? text : with(tellsOf("notOverdue"), part, std::move(text));
            break;
    }
    return withUnusable(std::move(text), unusable_);
}

Phrase Tally::openSentence() const {
    return withUnusable(open_ == 0 ? tells("unfinished.none")
                                   : Phrase::counted(tellsOf("unfinished"), open_,
                                                     {{"overdue", inWords(overdue_)}}),
                        unusable_);
}

Phrase Tally::lateSentence() const {
    return basis_ != Basis::completed || denominator() == 0
               ? sentence()
               : withUnusable(with(tellsOf("late"), late_, completed(late_)), unusable_);
}

}  // namespace council::timeliness
