// TARGET, EXPECTED, PERCENT, STATUS, RAG, NEEDED: a target, and what was recruited against it.
#include "addin/families/foster_readers.h"
#include "addin/limits.h"
#include "addin/row.h"
#include "addin/schemes.h"
#include "addin/whole.h"
#include "core/fostering/needed.h"
#include "core/fostering/sentences.h"
#include "core/fostering/status.h"
#include "core/fostering/steps.h"
#include "core/values/counted.h"
#include "core/values/fraction.h"

#include <cmath>
#include <optional>

namespace council::addin {

namespace {

using fostering::Campaign;
using fostering::Pace;
using fostering::Plan;
using fostering::Profile;
using fostering::says;
using fostering::Shortfall;
using fostering::Step;
using fostering::Steps;
using texts::Phrase;

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
        return Problem::nothing({says("target.none"), {{"as_at", inWords(asAt)}}},
                                says("target.none.fix"));
    }
    if (!step->target) {
        return Problem::nothing({says("target.blank"), {{"from", inWords(step->from)}}},
                                says("target.blank.fix"));
    }
    why([&] {
        return Phrase(says("target"), {{"as_at", inWords(asAt)}, {"from", inWords(step->from)}});
    });
    return *step->target;
}

Outcome<fostering::TargetPeriod> periodOf(const DateReading& from, const DateReading& to) {
    if (from.isBlank() || to.isBlank()) {
        return Problem::nothing(from.isBlank() ? says("noFirstDay") : says("noLastDay"),
                                says("bothDays.fix"));
    }
    return fostering::periodOf(from.moment.day, to.moment.day);
}

Outcome<double> expected(const Quantity& target, const DateReading& from, const DateReading& to,
                         Day asAt, const Profile& profile, const Why& why) {
    COUNCIL_TRY(period, periodOf(from, to));
    if (target.isBlank()) {
        return Problem::nothing(says("noTarget"), says("noTarget.fix"));
    }
    why([&] {
        return Phrase(asAt < period.from ? says("expected.before")
                      : asAt > period.to ? says("expected.after")
                                         : says("expected"),
                      {{"from", inWords(period.from)},
                       {"to", inWords(period.to)},
                       {"target", inWords(target.number)},
                       {"profile", profile.name()},
                       {"as_at", inWords(asAt)},
                       {"period", inWords(period)}});
    });
    return profile.expected(target.number, period, asAt);
}

Outcome<double> percent(const Quantity& recruited, const Quantity& target, const Why& why) {
    why([&] {
        return Phrase(says("percent"), {{"recruited", inWords(recruited.number)},
                                        {"target", inWords(target.number)}});
    });
    return fostering::share(recruited, target);
}

struct Tolerance : read::From<readFraction> {
    static double otherwise() { return fostering::usualTolerance; }
};

// What makes a row a Check, told with the cell at fault: "recruited is ‘four’, which is …". Empty
// when all can be read.
template <class Place>
Phrase unreadable(const Asked& asked) {
    const auto clause = [&]<class Reader>(std::size_t place, const Reader& reader) {
        const auto read = readCell((*asked.call)[place], reader, asked.position);
        return read ? Phrase() : inWords(read.error(), read.error().argument);
    };
    const auto date = [&](std::size_t place) {
        return clause(place, read::ReadableDate(*asked.call, (*asked.call)[place]));
    };
    for (const Phrase& trouble :
         {date(Place::from), date(Place::to), clause(Place::recruited, read::ReadableQuantity()),
          clause(Place::target, read::QuantityFrom0())}) {
        if (!trouble.isEmpty()) {
            return trouble;
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
        Phrase trouble = unreadable<Place>(why.asked());
        return trouble.isEmpty() ? because(verdict, campaign, asAt, tolerance, profile) : trouble;
    });
    return wordFor(verdict.status);
}

Outcome<std::string_view> colour(const Quantity& recruited, const Quantity& target,
                                 const DateReading& from, const DateReading& to, Day asAt,
                                 double tolerance, const Profile& profile,
                                 const rag::Scheme& scheme, const Why& why) {
    COUNCIL_TRY(word, status<places::FosterRag>(recruited, target, from, to, asAt, tolerance,
                                                profile, why));
    why.around([&](Phrase because) {
        return Phrase(says("colour"),
                      {{"status", Phrase::asItIs(word)}, {"because", std::move(because)}});
    });
    return scheme.colourOf(word);
}

// Numbers in a sentence: more than two decimals would only distract.
double rounded(double number) {
    constexpr double hundred = 100;
    return std::round(number * hundred) / hundred;
}

Phrase because(const Shortfall& shortfall, const Plan& plan) {
    if (!shortfall.by) {
        return says("needed.met");
    }
    Phrase needed = inWords(fostering::forms("needed"), rounded(shortfall.missing));
    if (plan.conversion) {
        needed =
            Phrase(says("needed.enquiries"),
                   {{"needed", std::move(needed)},
                    {"conversion", inWords(rounded(*plan.conversion * 100))},
                    {"wanted", inWords(fostering::forms("enquiries"), rounded(shortfall.wanted))}});
    }
    Phrase::Blanks blanks{{"needed", std::move(needed)},
                          {"days", inWords(fostering::forms("days"), shortfall.days)},
                          {"by", inWords(*shortfall.by)}};
    if (plan.lead) {
        blanks.push_back({"lead", inWords(*plan.lead)});
    }
    return {plan.lead ? says("needed.upToLead") : says("needed.upTo"), std::move(blanks)};
}

constexpr Word<Pace> paces[] = {{"month", Pace::perMonth}, {"week", Pace::perWeek}};

Outcome<double> needed(const Quantity& recruited, const Quantity& target, Day asAt,
                       const DateReading& to, Pace per, const std::optional<double>& conversion,
                       const std::optional<Limit>& lead, const Why& why) {
    if (to.isBlank()) {
        return Problem::nothing(says("needed.noLastDay"), says("needed.noLastDay.fix"));
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
