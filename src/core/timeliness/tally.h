// Counting cases for a percentage: which of them belong to a period, and which of those were in
// time.
//
// Published figures count what was completed in the period. That hides cases that never end, so
// three other bases do not: what fell due in it, what started in it, and what is open now.
#pragma once

#include "core/dates/period.h"
#include "core/timeliness/status.h"

#include <cstdint>

namespace council::timeliness {

enum class Basis : std::uint8_t {
    completed,  // ended in the period
    due,        // due in it, and due by as_at: an open case past its due date is not in time
    started,    // started in it, then the rule of `due`
    current,    // open at as_at, whatever the period: the share not overdue
};
Outcome<Basis> readBasis(const Cell& cell);

class Tally {
 public:
    Tally(Basis basis, const Period& period, const Moment& asAt)
        : basis_(basis), period_(period), asAt_(asAt) {}

    // The verdict is that of the row. True when the row has ended and counts.
    bool add(const Case& row, const Verdict& verdict);
    void addUnusable() { ++unusable_; }

    int inTime() const { return inTime_; }
    int late() const { return late_; }
    int open() const { return open_; }  // unfinished, overdue included
    int overdue() const { return overdue_; }
    int unusable() const { return unusable_; }  // of all rows: they cannot be placed in a period
    int numerator() const;
    int denominator() const;

    // Nothing to say when there is nothing to divide by.
    Outcome<double> share() const;
    // "11 of 12 cases completed from 1 April 2024 to 31 March 2025 were in time"
    texts::Phrase sentence() const;
    // "5 cases are unfinished, 2 of them overdue"
    texts::Phrase openSentence() const;
    // The same where the late ones are asked for: "1 of 3 cases completed was late".
    texts::Phrase lateSentence() const;

 private:
    texts::Phrase completed(int part) const;

    Basis basis_;
    Period period_;
    Moment asAt_;
    int inTime_ = 0;
    int late_ = 0;
    int open_ = 0;
    int overdue_ = 0;
    int unusable_ = 0;
};

}  // namespace council::timeliness
