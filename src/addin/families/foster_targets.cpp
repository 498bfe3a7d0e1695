// TARGET, EXPECTED, PERCENT, STATUS, RAG, NEEDED: a target, and what was recruited against it.
#include "addin/families/foster_readers.h"
#include "addin/limits.h"
#include "addin/row.h"
#include "addin/schemes.h"
#include "addin/whole.h"
#include "core/fostering/needed.h"
#include "core/fostering/status.h"
#include "core/fostering/steps.h"
#include "core/values/fraction.h"
#include "core/values/number.h"

#include <cmath>
#include <optional>

namespace council::addin {

namespace {

using fostering::Campaign;
using fostering::Pace;
using fostering::Plan;
using fostering::Profile;
using fostering::Shortfall;
using fostering::Step;
using fostering::Steps;

Outcome<Steps> stepsOf(const Call& call, std::size_t dates, std::size_t targets) {
    for (const std::size_t place : {dates, targets}) {
        if (call[place].isOmitted()) {
            return call[place].missing();
        }
    }
    COUNCIL_TRY(days, call[dates].list());
    COUNCIL_TRY(figures, call[targets].list());
    return fostering::readSteps(days, figures, call.nullDate());
}

Outcome<double> target(const Call& call, const Why& why) {
    using Place = places::FosterTarget;
    COUNCIL_TRY(steps, stepsOf(call, Place::effectiveDates, Place::targets));
    COUNCIL_TRY(asAt, single<read::AsAtDay>(call, Place::asAt));
    const Step* step = steps.inForce(asAt);
    if (step == nullptr) {
        return Problem::nothing("no target applies yet on " + longText(asAt),
                                "give an effective date on or before it");
    }
    if (!step->target) {
        return Problem::nothing("there is no target from " + longText(step->from) + " on",
                                "write one beside that date");
    }
    why([&] {
        return "the last effective date up to " + longText(asAt) + " is " + longText(step->from);
    });
    return *step->target;
}

Outcome<fostering::TargetPeriod> periodOf(const DateReading& from, const DateReading& to) {
    if (from.isBlank() || to.isBlank()) {
        return Problem::nothing(
            from.isBlank() ? "the period has no first day" : "the period has no last day",
            "give both of its dates");
    }
    return fostering::periodOf(from.moment.day, to.moment.day);
}

Outcome<double> expected(const Quantity& target, const DateReading& from, const DateReading& to,
                         Day asAt, const Profile& profile, const Why& why) {
    COUNCIL_TRY(period, periodOf(from, to));
    if (target.isBlank()) {
        return Problem::nothing("there is no target", "give the target");
    }
    why([&] {
        return asAt < period.from ? "the period begins only on " + longText(period.from)
               : asAt > period.to
                   ? "the period ended on " + longText(period.to) + ", when all of it was due"
                   : "that is how much of the target of " + textOf(target.number) + " is due " +
                         profile.name() + " by " + longText(asAt) + ", in the period " +
                         fostering::textOf(period);
    });
    return profile.expected(target.number, period, asAt);
}

Outcome<double> percent(const Quantity& recruited, const Quantity& target, const Why& why) {
    why([&] {
        return textOf(recruited.number) + " of a target of " + textOf(target.number) +
               " is that fraction; format the cell as a percentage";
    });
    return fostering::share(recruited, target);
}

struct Tolerance : read::From<readFraction> {
    static double otherwise() { return fostering::usualTolerance; }
};

// What makes a row a Check, told with the cell at fault: "recruited is ‘four’, which is …". Empty
// when all can be read.
template <class Place>
std::string unreadable(const Asked& asked) {
    const auto clause = [&]<class Reader>(std::size_t place, const Reader& reader) -> std::string {
        const Argument& argument = (*asked.call)[place];
        const auto read = readCell(argument, reader, asked.position);
        std::string text = read ? "." : sentence(read.error());
        text.pop_back();  // the full stop comes with the sentence around it
        return text;
    };
    const auto date = [&](std::size_t place) {
        return clause(place, read::ReadableDate(*asked.call, (*asked.call)[place]));
    };
    for (std::string text :
         {date(Place::from), date(Place::to), clause(Place::recruited, read::ReadableQuantity()),
          clause(Place::target, read::QuantityFrom0())}) {
        if (!text.empty()) {
            return text;
        }
    }
    return {};
}

template <class Place>
Outcome<std::string_view> status(const Quantity& recruited, const Quantity& target,
                                 const DateReading& from, const DateReading& to, Day asAt,
                                 double tolerance, const Profile& profile, const Why& why) {
    const Campaign campaign{recruited, target, from, to};
    COUNCIL_TRY(verdict, judge(campaign, asAt, tolerance, profile));
    why([&] {
        std::string trouble = unreadable<Place>(why.asked());
        return trouble.empty() ? because(verdict, campaign, asAt, tolerance, profile) : trouble;
    });
    return wordFor(verdict.status);
}

Outcome<std::string_view> colour(const Quantity& recruited, const Quantity& target,
                                 const DateReading& from, const DateReading& to, Day asAt,
                                 double tolerance, const Profile& profile,
                                 const rag::Scheme& scheme, const Why& why) {
    COUNCIL_TRY(word, status<places::FosterRag>(recruited, target, from, to, asAt, tolerance,
                                                profile, why));
    why.around([&](texts::Phrase because) {
        return "its status is " + std::string(word) + ": " + std::move(because);
    });
    return scheme.colourOf(word);
}

// Numbers in a sentence: more than two decimals would only distract.
std::string rounded(double number) {
    constexpr double hundred = 100;
    return textOf(std::round(number * hundred) / hundred);
}

std::string because(const Shortfall& shortfall, const Plan& plan) {
    if (!shortfall.by) {
        return "the target is met";
    }
    std::string text = rounded(shortfall.missing) + " are still needed";
    if (plan.conversion) {
        text += ", which at a conversion of " + rounded(*plan.conversion * 100) + " % takes " +
                rounded(shortfall.wanted) + " enquiries";
    }
    return text + ", in the " + std::to_string(shortfall.days) + " days up to " +
           longText(*shortfall.by) +
           (plan.lead ? ", " + textOf(*plan.lead) + " before the last day" : "");
}

constexpr Word<Pace> paces[] = {{"month", Pace::perMonth}, {"week", Pace::perWeek}};

Outcome<double> needed(const Quantity& recruited, const Quantity& target, Day asAt,
                       const DateReading& to, Pace per, const std::optional<double>& conversion,
                       const std::optional<Limit>& lead, const Why& why) {
    if (to.isBlank()) {
        return Problem::nothing("there is no last day", "give the date the target is for");
    }
    const Plan plan{per, conversion, lead};
    COUNCIL_TRY(shortfall, fostering::shortfall(recruited, target, asAt, to.moment.day, plan));
    why([&] { return because(shortfall, plan); });
    return shortfall.perPace;
}

}  // namespace

const Rule fosterTarget = asWhole<target>;
const Rule fosterExpected =
    byRow<places::FosterExpected, expected, read::QuantityFrom0, read::ReadableDate,
          read::ReadableDate, read::AsAtDay, read::Profile>;
const Rule fosterPercent =
    byRow<places::FosterPercent, percent, read::ReadableQuantity, read::QuantityFrom0>;
const Rule fosterStatus =
    byRow<places::FosterStatus, status<places::FosterStatus>, read::AnyQuantity, read::AnyQuantity,
          read::Date, read::Date, read::AsAtDay, Tolerance, read::Profile>;
const Rule fosterRag =
    byRow<places::FosterRag, colour, read::AnyQuantity, read::AnyQuantity, read::Date, read::Date,
          read::AsAtDay, Tolerance, read::Profile, read::Scheme>;
const Rule fosterNeeded =
    byRow<places::FosterNeeded, needed, read::ReadableQuantity, read::QuantityFrom0, read::AsAtDay,
          read::ReadableDate, read::Choice<paces, Pace::perMonth>,
          read::Optional<read::From<readFraction>>, read::Optional<read::From<readLimit>>>;

}  // namespace council::addin
