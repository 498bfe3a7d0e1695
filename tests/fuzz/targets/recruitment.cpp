// The columns of FOSTER: registers, pipelines, targets and forecasts.
#include "../targets.h"
#include "core/fostering/conversion.h"
#include "core/fostering/forecast.h"
#include "core/fostering/funnel.h"
#include "core/fostering/needed.h"
#include "core/fostering/profile.h"
#include "core/fostering/register.h"
#include "core/fostering/status.h"

#include <cmath>

namespace council::fuzz {

namespace {

using namespace fostering;

bool isShare(double value) {
    return value >= 0 && value <= 1;
}

DateReading date(Input& input) {
    return readDate(input.cell(), nullDates[0], MonthEdge::last);
}

Day dayIn(Input& input) {
    return dayOf(1990, 1, 1) + Days(input.day());
}

void registered(Input& input, const TargetPeriod& period, Day asAt) {
    Register households(period, asAt);
    Conversion conversion(input.below(2) == 0 ? ConversionBasis::cohort : ConversionBasis::period,
                          period, asAt, std::nullopt);
    Funnel funnel({"Enquiry", "Visit", "Approval"}, period, asAt);
    while (!input.isEmpty()) {
        const DateReading dates[] = {date(input), date(input), date(input)};
        households.add(dates[0], dates[1]);
        conversion.add(dates[0], dates[1]);
        funnel.add(dates);
    }
    const Outcome<double> rate = households.leavingRate();
    require(!rate || isShare(rate.value()), "a leaving rate lies from 0 to 1");
    const Outcome<double> converted = conversion.share();
    require(!converted || converted.value() >= 0, "a conversion is not below 0");
    int before = -1;
    for (const FunnelStage& stage : funnel.stages()) {
        require(before < 0 || stage.reached <= before, "a stage is reached by no more than before");
        require(!stage.shareOfFirst || isShare(*stage.shareOfFirst), "a share lies from 0 to 1");
        before = stage.reached;
    }
}

void forecast(Input& input, const TargetPeriod& period, Day asAt) {
    const int learnt = input.day();
    const Outcome<Forecast> made =
        Forecast::of(period, period.from - Days(input.day() % 2000), asAt, learnt / 2, learnt);
    if (!made) {
        return;
    }
    const double level = 0.01 + static_cast<double>(input.below(99)) / 100;
    const Outcome<double> low = made.value().low(level);
    const Outcome<double> high = made.value().high(level);
    require(std::isfinite(made.value().expected()), "an expectation is finite");
    require(!low || !high || low.value() <= high.value(), "low is not above high");
    const Outcome<double> chance = made.value().chance(input.number());
    require(!chance || isShare(chance.value()), "a chance lies from 0 to 1");
}

void expected(Input& input, const TargetPeriod& period, Day asAt) {
    const double number = input.number();
    const double target = std::isfinite(number) ? number : 0;
    const Outcome<Profile> profile = readProfile(input.grid(1 + input.below(2)), nullDates[0]);
    if (!profile) {
        require(sentence(profile.error()).ends_with('.'), "a problem is a sentence");
        return;
    }
    const Outcome<double> byNow = profile.value().expected(target, period, asAt);
    require(!byNow || std::isfinite(byNow.value()), "a finite target has a finite expectation");
    const Campaign campaign{Quantity::of(5), Quantity::of(target),
                            DateReading::of({period.from, {}}), DateReading::of({period.to, {}})};
    const Outcome<Verdict> verdict = judge(campaign, asAt, usualTolerance, profile.value());
    require(
        !verdict ||
            !because(verdict.value(), campaign, asAt, usualTolerance, profile.value()).isEmpty(),
        "a verdict has a reason");
}

void needed(Input& input, const TargetPeriod& period, Day asAt) {
    Plan plan;
    plan.pace = input.below(2) == 0 ? Pace::perMonth : Pace::perWeek;
    if (input.below(2) == 1) {
        plan.conversion = 0.01 + static_cast<double>(input.below(99)) / 100;
    }
    const Quantity recruited = readQuantity(input.cell());
    const Quantity target = readQuantity(input.cell());
    const Outcome<Limit> lead = readLimit(Cell(input.rest()));
    if (lead) {
        plan.lead = lead.value();
    }
    const Outcome<Shortfall> missing = shortfall(recruited, target, asAt, period.to, plan);
    require(!missing || missing.value().perPace >= 0, "what is needed is not below 0");
}

}  // namespace

void recruitment(Input input) {
    const std::size_t question = input.below(4);
    const Day from = dayIn(input);
    const Outcome<TargetPeriod> period = periodOf(from, from + Days(input.day() % 4000));
    const Day asAt = dayIn(input);
    if (!period) {
        return;
    }
    constexpr void (*questions[])(Input&, const TargetPeriod&, Day) = {registered, forecast,
                                                                       expected, needed};
    questions[question](input, period.value(), asAt);
}

}  // namespace council::fuzz
