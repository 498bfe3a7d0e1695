#include "core/fostering/forecast.h"

#include "core/fostering/sentences.h"
#include "core/fostering/status.h"
#include "core/statistics/quiet.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include <boost/math/distributions/negative_binomial.hpp>

namespace council::fostering {

using texts::Phrase;

namespace {

using Remaining = boost::math::negative_binomial_distribution<double>;

// Jeffreys' prior is worth half an approval.
constexpr double priorApprovals = 0.5;

Remaining remaining(int learnt, int daysLearnt, int daysLeft) {
    return Remaining(learnt + priorApprovals,
                     static_cast<double>(daysLearnt) / (daysLearnt + daysLeft));
}

Outcome<double> finite(double number) {
    if (!std::isfinite(number)) {
        return Problem::nothing(says("forecast.none"), says("forecast.none.fix"));
    }
    return number;
}

// More terms are not worth a wait; they would take tens of thousands of households a year.
constexpr std::size_t mostTerms = 4'000'000;

}  // namespace

std::optional<int> readUnits(const Quantity& units) {
    const bool isWhole = units.isNumber() && units.number >= 0 && units.number <= mostUnits &&
                         units.number == std::floor(units.number);
    return isWhole ? std::optional(static_cast<int>(units.number)) : std::nullopt;
}

Outcome<Forecast> Forecast::of(const TargetPeriod& period, Day learnFrom, Day asAt, int inPeriod,
                               int learnt) {
    if (asAt < period.from) {
        return Problem::nothing(
            {says("notBegun"), {{"from", inWords(period.from)}, {"as_at", inWords(asAt)}}},
            says("notBegun.fixForecast"));
    }
    Forecast forecast;
    forecast.approvals_ = inPeriod;
    if (asAt >= period.to) {
        return forecast;
    }
    forecast.learnt_ = learnt;
    forecast.units_[1] = learnt;
    forecast.daysLearnt_ = static_cast<int>((asAt - learnFrom).count()) + 1;
    forecast.daysLeft_ = static_cast<int>((period.to - asAt).count());
    if (forecast.daysLearnt_ < fewestDaysToLearnFrom) {
        return Problem::nothing(Phrase::counted(forms("fewDays"), std::max(forecast.daysLearnt_, 0),
                                                {{"fewest", inWords(fewestDaysToLearnFrom)}}),
                                says("fewDays.fix"));
    }
    return forecast;
}

Outcome<Forecast> Forecast::inUnits(const TargetPeriod& period, Day learnFrom, Day asAt,
                                    int unitsInPeriod, const UnitCounts& learnt) {
    const int households = std::accumulate(learnt.begin(), learnt.end(), 0);
    COUNCIL_TRY(forecast, of(period, learnFrom, asAt, unitsInPeriod, households));
    forecast.isInUnits_ = true;
    forecast.units_ = learnt;
    if (households == 0 && !forecast.isCertain()) {
        return Problem::nothing(says("noHousehold"), says("noHousehold.fix"));
    }
    return forecast;
}

double Forecast::unitsOfAHousehold() const {
    double units = 0;
    for (int brought = 0; brought <= mostUnits; ++brought) {
        units += static_cast<double>(brought) * units_[static_cast<std::size_t>(brought)];
    }
    return learnt_ == 0 ? 1 : units / learnt_;
}

double Forecast::expected() const {
    return isCertain() ? approvals_
                       : approvals_ + (learnt_ + priorApprovals) * daysLeft_ / daysLearnt_ *
                                          unitsOfAHousehold();
}

// Panjer's recursion: exact for a negative binomial number of households, term by term from the
// last mostUnits ones. It runs on terms relative to the first, which may itself be too small for a
// double, and divides by their sum in the end; every term is a sum of positive ones, so nothing is
// lost on the way.
std::vector<double> Forecast::distribution() const {
    constexpr double tooLarge = 1e200;
    constexpr double negligible = 1e-18;
    const double r = learnt_ + priorApprovals;
    const double q = static_cast<double>(daysLeft_) / (daysLearnt_ + daysLeft_);
    std::array<double, mostUnits + 1> share{};
    for (std::size_t units = 0; units < share.size(); ++units) {
        share[units] = static_cast<double>(units_[units]) / learnt_;
    }
    const double mean = r * daysLeft_ / daysLearnt_ * unitsOfAHousehold();
    std::vector<double> terms{1.0};
    double sum = 1;
    std::size_t smallOnes = 0;  // in a row: units may all be even, and every other term 0
    while (terms.size() < mostTerms &&
           (static_cast<double>(terms.size()) <= mean || smallOnes <= mostUnits)) {
        const std::size_t total = terms.size();
        double term = 0;
        for (std::size_t units = 1; units < share.size() && units <= total; ++units) {
            term += (q + (r - 1) * q * static_cast<double>(units) / static_cast<double>(total)) *
                    share[units] * terms[total - units];
        }
        terms.push_back(term / (1 - q * share[0]));
        sum += terms.back();
        smallOnes = terms.back() <= negligible * sum ? smallOnes + 1 : 0;
        if (sum > tooLarge) {
            for (double& each : terms) {
                each /= tooLarge;
            }
            sum /= tooLarge;
        }
    }
    for (double& each : terms) {
        each /= sum;
    }
    return terms;
}

Outcome<double> Forecast::quantile(double probability) const {
    if (isCertain()) {
        return static_cast<double>(approvals_);
    }
    if (isCompound()) {
        const std::vector<double> probabilities = distribution();
        double sum = 0;
        std::size_t units = 0;
        while (units + 1 < probabilities.size() && (sum += probabilities[units]) < probability) {
            ++units;
        }
        return approvals_ + static_cast<double>(units);
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
    if (isCompound()) {
        const std::vector<double> probabilities = distribution();
        double reached = 0;  // from the far end, the small ones first
        for (std::size_t units = probabilities.size();
             units > 0 && static_cast<double>(units - 1) >= missing; --units) {
            reached += probabilities[units - 1];
        }
        return std::min(reached, 1.0);
    }
    return finite(boost::math::cdf(
        boost::math::complement(remaining(learnt_, daysLearnt_, daysLeft_), missing - 1)));
}

Phrase Forecast::basis() const {
    constexpr double hundred = 100;
    Phrase soFar = Phrase::counted(isInUnits_ ? forms("soFarInUnits") : forms("soFar"), approvals_);
    if (isCertain()) {
        return {says("forecast.isOver"), {{"so_far", std::move(soFar)}}};
    }
    return {isInUnits_ ? says("forecast.inUnits") : says("forecast"),
            {{"so_far", std::move(soFar)},
             {"approvals", Phrase::counted(forms("approvals"), learnt_)},
             {"units", inWords(std::round(unitsOfAHousehold() * hundred) / hundred)},
             {"days", Phrase::counted(forms("days"), daysLearnt_)},
             {"days_left", Phrase::counted(forms("days"), daysLeft_)}}};
}

}  // namespace council::fostering
