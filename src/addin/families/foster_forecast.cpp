// FORECAST, CHANCE: what approvals so far say about those to come.
#include "addin/function.h"
#include "addin/families/foster_readers.h"
#include "addin/readers.h"
#include "core/fostering/forecast.h"
#include "core/fostering/register.h"
#include "core/fostering/status.h"
#include "core/values/choice.h"
#include "core/values/fraction.h"
#include "core/values/number.h"
#include "functions.h"

namespace council::addin::foster_family {

namespace {

struct Places {
    std::size_t from, to, asAt, learnFrom, pairs;
};

struct Evidence {
    fostering::Forecast forecast;
    int unusable;

    // The addition stands before what was left out.
    std::string sentence(const std::string& addition) const {
        return forecast.basis() + addition + fostering::unusableText(unusable);
    }
};

Outcome<Day> learnFromOf(const Call& call, std::size_t index, Day otherwise) {
    return single<Day>(
        call[index],
        [&](const Cell& cell) -> Outcome<Day> {
            const DateReading reading = readDate(cell, call.nullDate(), monthEdgeOf(call[index]));
            if (reading.isUnreadable()) {
                return Problem::inArgument(cell, "is not a date this function can read", dateFix);
            }
            return reading.isBlank() ? otherwise : reading.moment.day;
        },
        otherwise);
}

Outcome<Evidence> evidenceOf(const Call& call, const Places& places) {
    constexpr std::size_t approvals = 0;
    COUNCIL_TRY(records, Records::read(call, {approvals}, places.pairs));
    COUNCIL_TRY(period, givenPeriodOf(call, places.from, places.to));
    COUNCIL_TRY(asAt, asAtDayOf(call, places.asAt));
    COUNCIL_TRY(learnFrom, learnFromOf(call, places.learnFrom, period.from));
    int inPeriod = 0;
    int learnt = 0;
    int unusable = 0;
    records.forEach([&](sal_Int32 /*row*/, const Records::Dates& dates) {
        const DateReading& approved = dates[0];
        if (approved.isUnreadable()) {
            ++unusable;
        } else if (approved.moment.day <= asAt) {
            inPeriod += period.contains(approved.moment.day) ? 1 : 0;
            learnt += approved.moment.day >= learnFrom ? 1 : 0;
        }
    });
    COUNCIL_TRY(forecast, fostering::Forecast::of(period, learnFrom, asAt, inPeriod, learnt));
    return Evidence{forecast, unusable};
}

struct Forecast {
    enum : std::size_t { approvals, from, to, asAt, part, level, learnFrom, pairs };
    enum class Part : std::uint8_t { expected, low, high };
    static constexpr Places places{from, to, asAt, learnFrom, pairs};

    static Outcome<Cell> evaluate(const Call& call) {
        static constexpr Word<Part> parts[] = {
            {"expected", Part::expected}, {"low", Part::low}, {"high", Part::high}};
        COUNCIL_TRY(wanted,
                    single<Part>(
                        call[part], [](const Cell& cell) { return readChoice(parts, cell); },
                        Part::expected));
        COUNCIL_TRY(sure, levelOf(call));
        COUNCIL_TRY(evidence, evidenceOf(call, places));
        if (wanted == Part::expected) {
            return Cell(evidence.forecast.expected());
        }
        COUNCIL_TRY(bound, wanted == Part::low ? evidence.forecast.low(sure)
                                               : evidence.forecast.high(sure));
        return Cell(bound);
    }

    static std::string because(const Call& call) {
        const auto outcome = evidenceOf(call, places);
        const auto sure = levelOf(call);
        if (!outcome || !sure) {
            return {};
        }
        const auto& forecast = outcome.value().forecast;
        const auto low = forecast.low(sure.value());
        const auto high = forecast.high(sure.value());
        constexpr double hundred = 100;
        return outcome.value().sentence(forecast.isCertain() || !low || !high
                                            ? std::string()
                                            : "; from low to high, " + textOf(low.value()) +
                                                  " to " + textOf(high.value()) + ", is " +
                                                  textOf(sure.value() * hundred) + " % sure");
    }

    static Outcome<double> levelOf(const Call& call) {
        return single<double>(call[level], readFraction, fostering::usualLevel);
    }
};

struct Chance {
    enum : std::size_t { approvals, target, from, to, asAt, learnFrom, pairs };
    static constexpr Places places{from, to, asAt, learnFrom, pairs};

    static Outcome<double> targetOf(const Call& call) {
        COUNCIL_TRY(
            figure,
            singleRequired<Quantity>(call[target], [](const Cell& cell) -> Outcome<Quantity> {
                const Quantity read = readQuantity(cell);
                if (read.isUnreadable() || read.number < 0) {
                    return Problem::inArgument(cell, "is not a number of 0 or more",
                                               "write a number such as 8");
                }
                return read;
            }));
        if (figure.number == 0) {
            return Problem::nothing("there is no target to reach", "give a target above 0");
        }
        return figure.number;
    }

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(goal, targetOf(call));
        COUNCIL_TRY(evidence, evidenceOf(call, places));
        COUNCIL_TRY(chance, evidence.forecast.chance(goal));
        return Cell(chance);
    }

    static std::string because(const Call& call) {
        const auto goal = targetOf(call);
        const auto evidence = evidenceOf(call, places);
        if (!goal || !evidence) {
            return {};
        }
        const double missing =
            fostering::wholeFor(goal.value()) - evidence.value().forecast.approvals();
        return evidence.value().sentence(missing > 0
                                             ? "; the target takes " + textOf(missing) + " more"
                                             : "; the target is reached");
    }
};

}  // namespace

}  // namespace council::addin::foster_family

namespace council::addin {

const Rule fosterForecast = asWhole<foster_family::Forecast>;
const Rule fosterChance = asWhole<foster_family::Chance>;

}  // namespace council::addin
