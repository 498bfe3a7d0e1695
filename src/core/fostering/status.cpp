#include "core/fostering/status.h"

#include "core/values/number.h"

#include <algorithm>
#include <cmath>

namespace council::fostering {

using council::textOf;

namespace {

// Far below any share of a household, far above the error of a few binary operations.
constexpr double noDifference = 1e-9;

struct StatusWord {
    Status status;
    std::string_view text;
};

constexpr StatusWord statusWords[] = {
    {Status::noTarget, "No target"}, {Status::exceeded, "Exceeded"}, {Status::met, "Met"},
    {Status::notDue, "Not due"},     {Status::onTrack, "On track"},  {Status::atRisk, "At risk"},
    {Status::behind, "Behind"},      {Status::missed, "Missed"},     {Status::check, "Check"},
};

Verdict check(std::string trouble) {
    return {Status::check, 0, std::move(trouble)};
}

bool isNegative(const Quantity& quantity) {
    return quantity.isNumber() && quantity.number < 0;
}

// The nearest whole household, halves up.
double paceFor(double expected) {
    return wholeIn(expected + 0.5);
}

// How many fewer are tolerated: a share of what is expected, at least one household.
double tolerated(double expected, double tolerance) {
    return std::max(1.0, tolerance * expected);
}

Status statusOf(double recruited, double expected, double tolerance) {
    const double pace = paceFor(expected);
    if (recruited >= pace - noDifference) {
        return Status::onTrack;
    }
    return recruited >= pace - tolerated(expected, tolerance) - noDifference ? Status::atRisk
                                                                             : Status::behind;
}

Problem notANumber(std::string_view what) {
    return Problem{Problem::Kind::data,
                   {},
                   {},
                   std::string(what) + " is not a number of 0 or more",
                   "write a number such as 8"};
}

}  // namespace

double wholeIn(double number) {
    return std::floor(number + noDifference);
}

double wholeFor(double number) {
    return std::ceil(number - noDifference);
}

std::string_view wordFor(Status status) {
    return std::ranges::find(statusWords, status, &StatusWord::status)->text;
}

Outcome<Verdict> judge(const Campaign& campaign, Day asAt, double tolerance,
                       const Profile& profile) {
    const auto& [recruited, target, from, to] = campaign;
    if (from.isUnreadable() || to.isUnreadable()) {
        return check("a date of the period cannot be read");
    }
    if (recruited.isUnreadable()) {
        return check("what was recruited is not a number");
    }
    if (target.isUnreadable() || isNegative(target)) {
        return check("the target is not a number of 0 or more");
    }
    if (from.isReadable() && to.isReadable()) {
        COUNCIL_CHECK(periodOf(from.moment.day, to.moment.day));
    }
    if (target.isBlank() || target.number == 0) {
        return Verdict{Status::noTarget, 0, {}};
    }
    if (recruited.isBlank()) {
        return check("nothing says how many were recruited: give the number");
    }
    if (from.isBlank() || to.isBlank()) {
        return check(from.isBlank() ? "the period has no first day: give both of its dates"
                                    : "the period has no last day: give both of its dates");
    }
    const TargetPeriod period{from.moment.day, to.moment.day};
    COUNCIL_TRY(expected, profile.expected(target.number, period, asAt));
    if (std::abs(recruited.number - target.number) <= noDifference) {
        return Verdict{Status::met, expected, {}};
    }
    if (recruited.number > target.number) {
        return Verdict{Status::exceeded, expected, {}};
    }
    if (asAt < period.from) {
        return Verdict{Status::notDue, expected, {}};
    }
    if (asAt >= period.to) {
        return Verdict{Status::missed, expected, {}};
    }
    return Verdict{statusOf(recruited.number, expected, tolerance), expected, {}};
}

std::string because(const Verdict& verdict, const Campaign& campaign, Day asAt, double tolerance,
                    const Profile& profile) {
    const std::string recruited = textOf(campaign.recruited.number);
    const std::string target = textOf(campaign.target.number);
    const auto pace = [&] {
        return textOf(std::round(verdict.expected * 100) / 100) + " of the target of " + target +
               " were expected " + profile.name() + " by " + longText(asAt) +
               ", to the nearest household " + textOf(paceFor(verdict.expected)) +
               "; recruited: " + recruited;
    };
    const auto fewer = [&] {
        return ", and " + textOf(std::round(tolerated(verdict.expected, tolerance) * 100) / 100) +
               " fewer is tolerated";
    };
    switch (verdict.status) {
        case Status::noTarget:
            return "the target is 0 or blank";
        case Status::exceeded:
            return recruited + " recruited is more than the target of " + target;
        case Status::met:
            return recruited + " recruited is exactly the target";
        case Status::notDue:
            return "the period begins only on " + longText(campaign.from.moment.day) +
                   "; recruited: " + recruited;
        case Status::onTrack:
            return pace();
        case Status::atRisk:
        case Status::behind:
            return pace() + fewer();
        case Status::missed:
            return "the last day of the period was " + longText(campaign.to.moment.day) +
                   ", with " + recruited + " recruited of the target of " + target;
        case Status::check:
            return verdict.trouble;
    }
    return {};
}

Outcome<double> share(const Quantity& recruited, const Quantity& target) {
    if (recruited.isUnreadable()) {
        return Problem{Problem::Kind::data,
                       {},
                       {},
                       "what was recruited is not a number",
                       "write a number such as 8"};
    }
    if (target.isUnreadable() || isNegative(target)) {
        return notANumber("the target");
    }
    if (recruited.isBlank()) {
        return Problem::nothing("nothing says how many were recruited", "give the number");
    }
    if (target.isBlank() || target.number == 0) {
        return Problem::nothing("there is no target to divide by", "give a target above 0");
    }
    return recruited.number / target.number;
}

}  // namespace council::fostering
