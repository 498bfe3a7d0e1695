// TARGET, EXPECTED, PERCENT, STATUS, RAG, NEEDED: a target, and what was recruited against it.
#include "addin/function.h"
#include "addin/families/foster_readers.h"
#include "addin/figures.h"
#include "addin/readers.h"
#include "addin/schemes.h"
#include "core/fostering/needed.h"
#include "core/fostering/status.h"
#include "core/fostering/steps.h"
#include "core/limits/limit.h"
#include "core/values/choice.h"
#include "core/values/fraction.h"
#include "core/values/number.h"
#include "functions.h"

#include <cmath>
#include <optional>

namespace council::addin::foster_family {

namespace {

using fostering::Campaign;
using fostering::Pace;
using fostering::Plan;
using fostering::Profile;
using fostering::Shortfall;
using fostering::Step;
using fostering::Steps;
using fostering::Verdict;

// Numbers in a sentence: more than two decimals would only distract.
std::string inWords(double number) {
    constexpr double hundred = 100;
    return textOf(std::round(number * hundred) / hundred);
}

// A problem inside a sentence: without the full stop.
std::string clause(const Problem& problem) {
    std::string text = sentence(problem);
    text.pop_back();
    return text;
}

struct Target {
    enum : std::size_t { dates, targets, asAt };

    static Outcome<Steps> stepsOf(const Call& call) {
        for (const std::size_t index : {dates, targets}) {
            if (call[index].isOmitted()) {
                return call[index].missing();
            }
        }
        COUNCIL_TRY(days, call[dates].list());
        COUNCIL_TRY(figures, call[targets].list());
        return fostering::readSteps(days, figures, call.nullDate());
    }

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(steps, stepsOf(call));
        COUNCIL_TRY(day, asAtDayOf(call, asAt));
        const Step* step = steps.inForce(day);
        if (step == nullptr) {
            return Problem::nothing("no target applies yet on " + longText(day),
                                    "give an effective date on or before it");
        }
        if (!step->target) {
            return Problem::nothing("there is no target from " + longText(step->from) + " on",
                                    "write one beside that date");
        }
        return Cell(*step->target);
    }

    static std::string because(const Call& call) {
        const auto steps = stepsOf(call);
        const auto day = asAtDayOf(call, asAt);
        const Step* step = steps && day ? steps.value().inForce(day.value()) : nullptr;
        return step == nullptr ? std::string()
                               : "the last effective date up to " + longText(day.value()) + " is " +
                                     longText(step->from);
    }
};

// The dates of a row's period; nothing to say where one is blank.
Outcome<fostering::Period> periodAt(const Call& call, const Each<DateReading>& from,
                                    std::size_t fromIndex, const Each<DateReading>& to,
                                    std::size_t toIndex, Position position) {
    COUNCIL_TRY(first, readableDate(call, fromIndex, from, position));
    COUNCIL_TRY(last, readableDate(call, toIndex, to, position));
    if (first.isBlank() || last.isBlank()) {
        return Problem::nothing(
            first.isBlank() ? "the period has no first day" : "the period has no last day",
            "give both of its dates");
    }
    return fostering::periodOf(first.moment.day, last.moment.day);
}

struct ExpectedRule {
    enum : std::size_t { target, from, to, asAt, profile };

    const Call* call;
    Each<Quantity> targets;
    Each<DateReading> starts, ends;
    Each<Day> readAt;
    Profile spread;

    explicit ExpectedRule(Reading& in)
        : call(&in.call()),
          targets(eachQuantity(in, target)),
          starts(eachDate(in, from)),
          ends(eachDate(in, to)),
          readAt(eachAsAt(in, asAt)),
          spread(in.whole(profileOf(in.call(), profile))) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(day, readAt(position));
        COUNCIL_TRY(figure, readableQuantity(*call, target, targets, Sign::notNegative, position));
        COUNCIL_TRY(period, periodAt(*call, starts, from, ends, to, position));
        if (figure.isBlank()) {
            return Problem::nothing("there is no target", "give the target");
        }
        COUNCIL_TRY(due, spread.expected(figure.number, period, day));
        return Cell(due);
    }

    std::string because(Position position) const {
        const auto answer = (*this)(position);
        if (!answer) {
            return {};
        }
        const Day day = readAt(position).value();
        const auto period = periodAt(*call, starts, from, ends, to, position).value();
        if (day < period.from) {
            return "the period begins only on " + longText(period.from);
        }
        if (day > period.to) {
            return "the period ended on " + longText(period.to) + ", when all of it was due";
        }
        return "that is how much of the target of " + textOf(targets(position).value().number) +
               " is due " + spread.name() + " by " + longText(day) + ", in the period " +
               fostering::textOf(period);
    }
};

struct PercentRule {
    enum : std::size_t { recruited, target };

    const Call* call;
    Each<Quantity> recruits, targets;

    explicit PercentRule(Reading& in)
        : call(&in.call()),
          recruits(eachQuantity(in, recruited)),
          targets(eachQuantity(in, target)) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(count, readableQuantity(*call, recruited, recruits, Sign::any, position));
        COUNCIL_TRY(goal, readableQuantity(*call, target, targets, Sign::notNegative, position));
        COUNCIL_TRY(fraction, fostering::share(count, goal));
        return Cell(fraction);
    }

    std::string because(Position position) const {
        return (*this)(position) ? textOf(recruits(position).value().number) + " of a target of " +
                                       textOf(targets(position).value().number) +
                                       " is that fraction; format the cell as a percentage"
                                 : "";
    }
};

struct StatusRule {
    enum : std::size_t { recruited, target, from, to, asAt, tolerance, profile };

    const Call* call;
    Each<Quantity> recruits, targets;
    Each<DateReading> starts, ends;
    Each<Day> readAt;
    Each<double> tolerances;
    Profile spread;

    explicit StatusRule(Reading& in)
        : call(&in.call()),
          recruits(eachQuantity(in, recruited)),
          targets(eachQuantity(in, target)),
          starts(eachDate(in, from)),
          ends(eachDate(in, to)),
          readAt(eachAsAt(in, asAt)),
          tolerances(in, tolerance, readFraction, fostering::usualTolerance),
          spread(in.whole(profileOf(in.call(), profile))) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(verdict, judgeAt(position));
        return Cell(std::string(wordFor(verdict.status)));
    }

    std::string because(Position position) const {
        const auto verdict = judgeAt(position);
        if (auto trouble = unreadableAt(position); verdict && !trouble.empty()) {
            return trouble;
        }
        return verdict ? fostering::because(verdict.value(), campaignAt(position).value(),
                                            readAt(position).value(), tolerances(position).value(),
                                            spread)
                       : std::string();
    }

    // What makes the row a Check, told with the cell at fault: "recruited is ‘four’, which is …".
    std::string unreadableAt(Position position) const {
        for (const auto& [index, dates] : {std::pair(from, &starts), std::pair(to, &ends)}) {
            if (const auto date = readableDate(*call, index, *dates, position); !date) {
                return clause(date.error());
            }
        }
        const auto count = readableQuantity(*call, recruited, recruits, Sign::any, position);
        if (!count) {
            return clause(count.error());
        }
        const auto goal = readableQuantity(*call, target, targets, Sign::notNegative, position);
        return goal ? std::string() : clause(goal.error());
    }

    Outcome<Verdict> judgeAt(Position position) const {
        COUNCIL_TRY(campaign, campaignAt(position));
        COUNCIL_TRY(day, readAt(position));
        COUNCIL_TRY(allowed, tolerances(position));
        return fostering::judge(campaign, day, allowed, spread);
    }

    Outcome<Campaign> campaignAt(Position position) const {
        COUNCIL_TRY(count, recruits(position));
        COUNCIL_TRY(goal, targets(position));
        COUNCIL_TRY(first, starts(position));
        COUNCIL_TRY(last, ends(position));
        return Campaign{count, goal, first, last};
    }
};

constexpr char beforeReason[] = ": ";
using RagRule = ColourOf<StatusRule, 7, beforeReason>;

struct NeededRule {
    enum : std::size_t { recruited, target, asAt, to, per, conversion, lead };

    const Call* call;
    Each<Quantity> recruits, targets;
    Each<Day> readAt;
    Each<DateReading> ends;
    Each<Pace> paces;
    Each<std::optional<double>> conversions;
    Each<std::optional<Limit>> leads;

    static constexpr Word<Pace> words[] = {{"month", Pace::perMonth}, {"week", Pace::perWeek}};

    explicit NeededRule(Reading& in)
        : call(&in.call()),
          recruits(eachQuantity(in, recruited)),
          targets(eachQuantity(in, target)),
          readAt(eachAsAt(in, asAt)),
          ends(eachDate(in, to)),
          paces(eachChoice(in, per, words, Pace::perMonth)),
          conversions(
              in, conversion,
              [](const Cell& cell) -> Outcome<std::optional<double>> {
                  COUNCIL_TRY(fraction, readFraction(cell));
                  return std::optional(fraction);
              },
              std::nullopt),
          leads(
              in, lead,
              [](const Cell& cell) -> Outcome<std::optional<Limit>> {
                  COUNCIL_TRY(limit, readLimit(cell));
                  return std::optional(limit);
              },
              std::nullopt) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(result, shortfallAt(position));
        return Cell(result.perPace);
    }

    std::string because(Position position) const {
        const auto outcome = shortfallAt(position);
        if (!outcome) {
            return {};
        }
        const Shortfall& result = outcome.value();
        if (!result.by) {
            return "the target is met";
        }
        const auto plan = planAt(position);
        std::string text = inWords(result.missing) + " are still needed";
        if (plan.value().conversion) {
            text += ", which at a conversion of " + inWords(*plan.value().conversion * 100) +
                    " % takes " + inWords(result.wanted) + " enquiries";
        }
        return text + ", in the " + std::to_string(result.days) + " days up to " +
               longText(*result.by) +
               (plan.value().lead ? ", " + textOf(*plan.value().lead) + " before the last day"
                                  : "");
    }

    Outcome<Plan> planAt(Position position) const {
        COUNCIL_TRY(pace, paces(position));
        COUNCIL_TRY(rate, conversions(position));
        COUNCIL_TRY(ahead, leads(position));
        return Plan{pace, rate, ahead};
    }

    Outcome<Shortfall> shortfallAt(Position position) const {
        COUNCIL_TRY(day, readAt(position));
        COUNCIL_TRY(plan, planAt(position));
        COUNCIL_TRY(count, readableQuantity(*call, recruited, recruits, Sign::any, position));
        COUNCIL_TRY(goal, readableQuantity(*call, target, targets, Sign::notNegative, position));
        COUNCIL_TRY(end, readableDate(*call, to, ends, position));
        if (end.isBlank()) {
            return Problem::nothing("there is no last day", "give the date the target is for");
        }
        return fostering::shortfall(count, goal, day, end.moment.day, plan);
    }
};

}  // namespace

}  // namespace council::addin::foster_family

namespace council::addin {

const Rule fosterTarget = asWhole<foster_family::Target>;
const Rule fosterExpected = byRow<foster_family::ExpectedRule>;
const Rule fosterPercent = byRow<foster_family::PercentRule>;
const Rule fosterStatus = byRow<foster_family::StatusRule>;
const Rule fosterRag = byRow<foster_family::RagRule>;
const Rule fosterNeeded = byRow<foster_family::NeededRule>;

}  // namespace council::addin
