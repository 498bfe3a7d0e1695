// Counting households in a register of foster carers: who was approved, who left, who is approved
// now.
//
// A row is a household with its date of approval and its date of leaving. What is dated after the
// as-at date has not happened yet. A household without an approval date is not approved. Rows that
// contradict themselves are unusable and count nowhere: a leaver who was never approved, or left
// before the approval, or a date that cannot be read.
//
// Figures by Ofsted's definitions (recruitment and retention in mainstream fostering, 2024): the
// leaving rate divides those who left in the period by all who were approved at some time in it,
// that is those approved at its end and those who left.
#pragma once

#include "core/dates/flaw.h"
#include "core/fostering/period.h"
#include "core/values/quantity.h"

#include <optional>
#include <string>

namespace council::fostering {

class Register {
 public:
    // Counts approvals and leavers in the part of the period that has passed by as_at, and the
    // stock at the end of that part.
    Register(const TargetPeriod& period, Day asAt) : passed_(period.upTo(asAt)), asAt_(asAt) {}

    // Units are households (1), or the carers or places of the household. An approved household
    // whose units are blank, negative or not a number is unusable: how many it is cannot be known.
    Flaw add(const DateReading& approved, const DateReading& left,
             const Quantity& units = Quantity::of(1));

    double approvals() const { return approvals_; }
    double leavers() const { return leavers_; }
    double stock() const { return stock_; }
    int unusable() const { return unusable_; }
    const TargetPeriod& passed() const { return passed_; }

    // Leavers of the stock and the leavers. Nothing to say before the period begins, or when no one
    // was approved in it.
    Outcome<double> leavingRate() const;

 private:
    Flaw leaveOut(const Flaw& flaw) {
        ++unusable_;
        return flaw;
    }

    TargetPeriod passed_;
    Day asAt_;
    double approvals_ = 0;
    double leavers_ = 0;
    double stock_ = 0;
    int unusable_ = 0;
};

}  // namespace council::fostering
