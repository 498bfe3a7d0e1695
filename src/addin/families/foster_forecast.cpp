// FORECAST, CHANCE: what approvals so far say about those to come.
#include "addin/families/foster_readers.h"
#include "addin/records.h"
#include "addin/whole.h"
#include "core/fostering/forecast.h"
#include "core/fostering/register.h"
#include "core/fostering/sentences.h"
#include "core/fostering/status.h"
#include "core/values/counted.h"
#include "core/values/fraction.h"

namespace council::addin {

namespace {

using fostering::says;
using texts::Phrase;

struct Evidence {
    fostering::Forecast forecast;
    int unusable;
};

template <class Place>
Outcome<Evidence> evidenceOf(const Call& call, const Why& why) {
    COUNCIL_TRY(records, Records::read(call, {Place::approvals}, Place::pairs));
    COUNCIL_TRY(period, givenPeriodOf(call, Place::from, Place::to));
    COUNCIL_TRY(asAt, single<read::AsAtDay>(call, Place::asAt));
    COUNCIL_TRY(learnFromGiven, single<read::MaybeDay>(call, Place::learnFrom));
    const Day learnFrom = learnFromGiven.value_or(period.from);
    COUNCIL_TRY(units, Units::read(call, Place::units, records.rows()));
    int inPeriod = 0;
    fostering::UnitCounts learnt{};
    int unusable = 0;
    records.template forEach<1>([&](const Columns::Row& row, const auto& dates) {
        const DateReading& approved = dates[0];
        if (approved.isReadable() && approved.moment.day > asAt) {
            return;
        }
        const auto brought = fostering::readUnits(units.of(row.index()));
        if (approved.isUnreadable() || !brought) {
            ++unusable;
            leaveOut(
                why, row,
                approved.isUnreadable() ? unreadableIn(dates) : Flaw{&says("noWholeUnits"), 0});
            return;
        }
        inPeriod += period.contains(approved.moment.day) ? *brought : 0;
        if (approved.moment.day >= learnFrom) {
            ++learnt.at(static_cast<std::size_t>(*brought));
        }
    });
    using fostering::Forecast;
    COUNCIL_TRY(forecast, units.areGiven()
                              ? Forecast::inUnits(period, learnFrom, asAt, inPeriod, learnt)
                              : Forecast::of(period, learnFrom, asAt, inPeriod, learnt[1]));
    return Evidence{forecast, unusable};
}

struct Level : read::From<readFraction> {
    static double otherwise() { return fostering::usualLevel; }
};

enum class Part : std::uint8_t { expected, low, high };
constexpr Word<Part> parts[] = {
    {"expected", Part::expected}, {"low", Part::low}, {"high", Part::high}};

// "…; from low to high, 4 to 9, is 80 % sure"
Phrase withRange(const fostering::Forecast& forecast, double level) {
    const auto low = forecast.low(level);
    const auto high = forecast.high(level);
    if (forecast.isCertain() || !low || !high) {
        return forecast.basis();
    }
    constexpr double hundred = 100;
    return {says("forecast.range"),
            {{"forecast", forecast.basis()},
             {"low", inWords(low.value())},
             {"high", inWords(high.value())},
             {"level", inWords(level * hundred)}}};
}

Outcome<double> forecast(const Call& call, const Why& why) {
    using Place = places::FosterForecast;
    COUNCIL_TRY(part, single<read::Choice<parts, Part::expected>>(call, Place::part));
    COUNCIL_TRY(level, single<Level>(call, Place::level));
    COUNCIL_TRY(evidence, evidenceOf<Place>(call, why));
    why([&] { return withUnusable(withRange(evidence.forecast, level), evidence.unusable); });
    switch (part) {
        case Part::low:
            return evidence.forecast.low(level);
        case Part::high:
            return evidence.forecast.high(level);
        case Part::expected:
            break;
    }
    return evidence.forecast.expected();
}

Outcome<double> readTarget(const Cell& cell) {
    const Quantity target = readQuantity(cell);
    if (target.isUnreadable() || target.number < 0) {
        return Problem::inArgument(cell, says("noNumberFrom0"), says("number.fix"));
    }
    return target.number;
}

Outcome<double> chance(const Call& call, const Why& why) {
    using Place = places::FosterChance;
    COUNCIL_TRY(target, single<read::From<readTarget>>(call, Place::target));
    if (target == 0) {
        return Problem::nothing(says("noTargetToReach"), says("targetAbove0.fix"));
    }
    COUNCIL_TRY(evidence, evidenceOf<Place>(call, why));
    why([&] {
        const double missing = fostering::wholeFor(target) - evidence.forecast.approvals();
        return withUnusable(
            {missing > 0 ? says("chance.missing") : says("chance.reached"),
             {{"forecast", evidence.forecast.basis()}, {"missing", inWords(missing)}}},
            evidence.unusable);
    });
    return evidence.forecast.chance(target);
}

}  // namespace

const Rule fosterForecast = asWhole<forecast>;
const Rule fosterChance = asWhole<chance>;

}  // namespace council::addin
