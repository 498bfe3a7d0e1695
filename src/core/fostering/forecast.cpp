#include "core/fostering/forecast.h"

#include "core/fostering/status.h"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/policies/policy.hpp>

namespace council::fostering {

namespace {

namespace policies = boost::math::policies;

// The library's own quantile rounds outwards, which is neither the low nor the high of this model;
// and it throws where a number cannot be worked out, which a not-a-number says as well.
using Policy = policies::policy<policies::discrete_quantile<policies::integer_round_up>,
                                policies::domain_error<policies::ignore_error>,
                                policies::overflow_error<policies::ignore_error>,
                                policies::evaluation_error<policies::ignore_error>>;
using Remaining = boost::math::negative_binomial_distribution<double, Policy>;

// Jeffreys' prior is worth half an approval.
constexpr double priorApprovals = 0.5;

Remaining remaining(int learnt, int daysLearnt, int daysLeft) {
    return Remaining(learnt + priorApprovals,
                     static_cast<double>(daysLearnt) / (daysLearnt + daysLeft));
}

Outcome<double> finite(double number) {
    if (!std::isfinite(number)) {
        return Problem::nothing("the model gives no number for these figures",
                                "check the dates of the period");
    }
    return number;
}

std::string counted(int number, const std::string& one, const std::string& many) {
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

}  // namespace

Outcome<Forecast> Forecast::of(const Period& period, Day learnFrom, Day asAt, int inPeriod,
                               int learnt) {
    if (asAt < period.from) {
        return Problem::nothing(
            "the period begins on " + longText(period.from) + ", after " + longText(asAt),
            "forecast on a day of the period");
    }
    Forecast forecast;
    forecast.approvals_ = inPeriod;
    if (asAt >= period.to) {
        return forecast;
    }
    forecast.learnt_ = learnt;
    forecast.daysLearnt_ = static_cast<int>((asAt - learnFrom).count()) + 1;
    forecast.daysLeft_ = static_cast<int>((period.to - asAt).count());
    if (forecast.daysLearnt_ < fewestDaysToLearnFrom) {
        return Problem::nothing((forecast.daysLearnt_ == 1 ? "there is " : "there are ") +
                                    counted(std::max(forecast.daysLearnt_, 0), "day", "days") +
                                    " to learn from, fewer than " +
                                    std::to_string(fewestDaysToLearnFrom),
                                "wait, or give an earlier learn_from");
    }
    return forecast;
}

double Forecast::expected() const {
    return isCertain() ? approvals_
                       : approvals_ + (learnt_ + priorApprovals) * daysLeft_ / daysLearnt_;
}

Outcome<double> Forecast::quantile(double probability) const {
    if (isCertain()) {
        return static_cast<double>(approvals_);
    }
    return finite(approvals_ +
                  boost::math::quantile(remaining(learnt_, daysLearnt_, daysLeft_), probability));
}

Outcome<double> Forecast::chance(double target) const {
    const double missing = wholeFor(target) - approvals_;
    if (missing <= 0) {
        return 1.0;
    }
    if (isCertain()) {
        return 0.0;
    }
    return finite(boost::math::cdf(
        boost::math::complement(remaining(learnt_, daysLearnt_, daysLeft_), missing - 1)));
}

std::string Forecast::basis() const {
    const std::string sofar = counted(approvals_, "household was", "households were") + " approved";
    if (isCertain()) {
        return sofar + " in the period, and it is over";
    }
    return sofar + " so far, and " + counted(learnt_, "approval", "approvals") + " in " +
           counted(daysLearnt_, "day", "days") + " say what to expect of the " +
           counted(daysLeft_, "day", "days") + " left";
}

}  // namespace council::fostering
