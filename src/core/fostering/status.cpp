#include "core/fostering/status.h"

#include "core/fostering/sentences.h"
#include "core/values/counted.h"
#include "core/values/words.h"

#include <algorithm>
#include <cmath>

namespace council::fostering {

namespace {

// Far below any share of a household, far above the error of a few binary operations.
constexpr double noDifference = 1e-9;

constexpr Word<Status> statusWords[] = {
    {"No target", Status::noTarget}, {"Exceeded", Status::exceeded}, {"Met", Status::met},
    {"Not due", Status::notDue},     {"On track", Status::onTrack},  {"At risk", Status::atRisk},
    {"Behind", Status::behind},      {"Missed", Status::missed},     {"Check", Status::check},
};

Verdict check(const texts::Text& trouble) {
    return {Status::check, 0, &trouble};
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

Problem notANumber(const texts::Text& trouble) {
    return Problem{Problem::Kind::data, {}, {}, trouble, says("number.fix")};
}

}  // namespace

double wholeIn(double number) {
    return std::floor(number + noDifference);
}

double wholeFor(double number) {
    return std::ceil(number - noDifference);
}

std::string_view wordFor(Status status) {
    return council::wordFor(statusWords, status);
}

Outcome<Verdict> judge(const Campaign& campaign, Day asAt, double tolerance,
                       const Profile& profile) {
    const auto& [recruited, target, from, to] = campaign;
    if (from.isUnreadable() || to.isUnreadable()) {
        return check(says("status.unreadableDate"));
    }
    if (recruited.isUnreadable()) {
        return check(says("recruitedNoNumber"));
    }
    if (target.isUnreadable() || isNegative(target)) {
        return check(says("targetNoNumberFrom0"));
    }
    if (from.isReadable() && to.isReadable()) {
        COUNCIL_CHECK(periodOf(from.moment.day, to.moment.day));
    }
    if (target.isBlank() || target.number == 0) {
        return Verdict{Status::noTarget};
    }
    if (recruited.isBlank()) {
        return check(says("status.noRecruited"));
    }
    if (from.isBlank() || to.isBlank()) {
        return check(from.isBlank() ? says("status.noFirstDay") : says("status.noLastDay"));
    }
    const TargetPeriod period{from.moment.day, to.moment.day};
    COUNCIL_TRY(expected, profile.expected(target.number, period, asAt));
    if (std::abs(recruited.number - target.number) <= noDifference) {
        return Verdict{Status::met, expected};
    }
    if (recruited.number > target.number) {
        return Verdict{Status::exceeded, expected};
    }
    if (asAt < period.from) {
        return Verdict{Status::notDue, expected};
    }
    if (asAt >= period.to) {
        return Verdict{Status::missed, expected};
    }
    return Verdict{statusOf(recruited.number, expected, tolerance), expected};
}

namespace {

const texts::Text& reasonFor(const Verdict& verdict) {
    switch (verdict.status) {
        case Status::noTarget:
            return says("status.noTarget");
        case Status::exceeded:
            return says("status.exceeded");
        case Status::met:
            return says("status.met");
        case Status::notDue:
            return says("status.notDue");
        case Status::onTrack:
            return says("status.pace");
        case Status::atRisk:
        case Status::behind:
            return says("status.tolerated");
        case Status::missed:
            return says("status.missed");
        case Status::check:
            break;
    }
    return *verdict.trouble;
}

double rounded(double number) {
    constexpr double hundred = 100;
    return std::round(number * hundred) / hundred;
}

}  // namespace

texts::Phrase because(const Verdict& verdict, const Campaign& campaign, Day asAt, double tolerance,
                      const Profile& profile) {
    return {reasonFor(verdict),
            {{"recruited", inWords(campaign.recruited.number)},
             {"target", inWords(campaign.target.number)},
             {"from", inWords(campaign.from.moment.day)},
             {"to", inWords(campaign.to.moment.day)},
             {"as_at", inWords(asAt)},
             {"profile", profile.name()},
             {"expected", council::inWords(forms("status.expected"), rounded(verdict.expected),
                                           {{"target", inWords(campaign.target.number)}})},
             {"pace", inWords(paceFor(verdict.expected))},
             {"fewer", inWords(rounded(tolerated(verdict.expected, tolerance)))}}};
}

Outcome<double> share(const Quantity& recruited, const Quantity& target) {
    if (recruited.isUnreadable()) {
        return notANumber(says("recruitedNoNumber"));
    }
    if (target.isUnreadable() || isNegative(target)) {
        return notANumber(says("targetNoNumberFrom0"));
    }
    if (recruited.isBlank()) {
        return Problem::nothing(says("noRecruited"), says("noRecruited.fix"));
    }
    if (target.isBlank() || target.number == 0) {
        return Problem::nothing(says("noTargetToDivide"), says("targetAbove0.fix"));
    }
    return recruited.number / target.number;
}

}  // namespace council::fostering
