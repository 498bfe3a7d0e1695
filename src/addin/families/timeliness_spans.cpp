// DELAY, DURATION, BANDS: how long the cases of two columns took, and how late they were.
#include "addin/families/timeliness_cases.h"
#include "addin/whole.h"
#include "core/timeliness/bands.h"
#include "core/timeliness/sentences.h"
#include "core/timeliness/statistic.h"
#include "core/values/counted.h"

#include <optional>
#include <set>
#include <vector>

namespace council::addin {

namespace {

using namespace timeliness;
using texts::Phrase;

struct StatisticWord : read::From<readStatistic> {
    static Statistic otherwise() { return {}; }
};
using UnitWord = read::From<readElapsedUnit>;

// The spans of the rows that count, and how many rows do not for trouble in their data.
struct Sample {
    std::vector<double> spans;
    int unusable = 0;
    std::set<Unit> units;  // that they are counted in

    // Whether it is one that can be counted.
    bool add(std::optional<double> span) {
        if (span) {
            spans.push_back(*span);
        }
        return span.has_value();
    }
};

Phrase counted(const texts::Forms& forms, std::size_t number, const Period& period) {
    return within(period, Phrase::counted(forms, static_cast<std::int64_t>(number)));
}

Outcome<double> answer(const Statistic& statistic, Sample& sample, const texts::Text& none,
                       const Period& period) {
    if (sample.spans.empty()) {
        return Problem::nothing(withUnusable(within(period, none), sample.unusable),
                                tells("statistic.fix"));
    }
    return statisticOf(statistic, sample.spans);
}

// How many days after their due dates the late cases ended.
Sample delays(const JudgedCases& cases, const Why& why) {
    Sample sample;
    const HolidayChoice& holidays = cases.cases().holidays();
    Tally tally(Basis::completed, cases.cases().period(), cases.cases().asAt());
    cases.forEach(why, [&](const Columns::Row& row, const Case& dates, const Verdict& verdict,
                           const Limit* limit) {
        if (!tally.add(dates, verdict) || verdict.status != Status::late) {
            return;
        }
        sample.units.insert(unitFor(*limit).unit);
        if (!sample.add(knownDelay(verdict.due, dates.end.moment, *limit, holidays.of(*limit)))) {
            ++sample.unusable;
            leaveOut(why, row, dates, Reason::outsideCalendar);
        }
    });
    sample.unusable += tally.unusable();
    return sample;
}

Outcome<double> delay(const Call& call, const Why& why) {
    using Place = places::TimelinessDelay;
    COUNCIL_TRY(statistic, single<StatisticWord>(call, Place::statistic));
    COUNCIL_TRY(cases, JudgedCases::read<Place>(call));
    Sample late = delays(cases, why);
    const Period& period = cases.cases().period();
    why([&] {
        return withUnusable(
            {tells("delay"),
             {{"statistic", inWords(statistic)},
              {"unit", late.units.size() == 1 ? inWords(ElapsedUnit{*late.units.begin()})
                                              : Phrase(tells("delay.eachUnit"))},
              {"cases", counted(tellsOf("endedLate"), late.spans.size(), period)}}},
            late.unusable);
    });
    return answer(statistic, late, tells("endedLate.none"), period);
}

// The cases of a basis by their course alone: no limit is in play. `take` is given the start and
// the end of each and says whether it could be placed; answered is how many rows could not.
template <class Take>
int forEachSpan(const Cases& cases, Basis basis, Unit unit, const Why& why, const Take& take) {
    int unusable = 0;
    cases.forEach([&](const Columns::Row& place, const Case& row) {
        const auto [progress, reason] = courseOf(row, clockOf(unit), cases.asAt());
        const bool isOpen = basis == Basis::current && progress == Progress::open;
        const bool isCompleted = basis == Basis::completed && progress == Progress::ended &&
                                 cases.period().contains(row.end.moment.day);
        const bool isWrong = progress == Progress::unusable ||
                             ((isOpen || isCompleted) &&
                              !take(row.start.moment, isOpen ? cases.asAt() : row.end.moment));
        if (isWrong) {
            ++unusable;
            leaveOut(why, place, row,
                     progress == Progress::unusable ? reason : Reason::outsideCalendar);
        }
    });
    return unusable;
}

Sample completed(const Cases& cases, const ElapsedUnit& unit, const Why& why) {
    Sample sample;
    sample.unusable = forEachSpan(
        cases, Basis::completed, unit.unit, why, [&](const Moment& start, const Moment& end) {
            return sample.add(knownElapsed(start, end, unit, cases.holidays().usual()));
        });
    return sample;
}

Outcome<double> duration(const Call& call, const Why& why) {
    using Place = places::TimelinessDuration;
    COUNCIL_TRY(unit, single<UnitWord>(call, Place::unit));
    COUNCIL_TRY(statistic, single<StatisticWord>(call, Place::statistic));
    COUNCIL_TRY(cases, Cases::read<Place>(call));
    Sample sample = completed(cases, unit, why);
    why([&] {
        return withUnusable(
            {tells("duration"),
             {{"statistic", inWords(statistic)},
              {"unit", inWords(unit)},
              {"cases", counted(tellsOf("allCompleted"), sample.spans.size(), cases.period())}}},
            sample.unusable);
    });
    return answer(statistic, sample, tells("completed.none"), cases.period());
}

constexpr Word<Basis> bandBases[] = {{"completed", Basis::completed}, {"current", Basis::current}};

struct BandUnit : UnitWord {
    static ElapsedUnit otherwise() { return {}; }
};

Outcome<Bands> bandsOf(const Call& call, std::size_t place, const ElapsedUnit& unit) {
    if (call[place].isOmitted()) {
        return call[place].missing();
    }
    COUNCIL_TRY(grid, call[place].list());
    return about(call[place], Bands::read(grid, unit));
}

// "it sorts 3 cases open on 30 September 2021", "there are 0 cases completed from …"
Phrase sorted(const texts::Text& text, const Bands& bands, int unusable, Basis basis,
              const Cases& cases) {
    return withUnusable(
        {text,
         {{"cases",
           basis == Basis::current
               ? Phrase::counted(tellsOf("allOpen"), bands.total(),
                                 {{"as_at", inWords(cases.asAt().day)}})
               : within(cases.period(), Phrase::counted(tellsOf("allCompleted"), bands.total()))}}},
        unusable);
}

Outcome<Table> bands(const Call& call, const Why& why) {
    using Place = places::TimelinessBands;
    using BasisWord = read::Choice<bandBases, Basis::completed>;
    COUNCIL_TRY(unit, single<BandUnit>(call, Place::unit));
    COUNCIL_TRY(bands, bandsOf(call, Place::upperLimits, unit));
    COUNCIL_TRY(basis, single<BasisWord>(call, Place::basis));
    COUNCIL_TRY(cases, Cases::read<Place>(call));
    // Named anew: a lambda cannot capture what COUNCIL_TRY names in every compiler.
    Bands& counted = bands;
    const Cases& rows = cases;
    const int unusable =
        forEachSpan(cases, basis, unit.unit, why, [&](const Moment& start, const Moment& end) {
            return counted.add(start, end, rows.holidays());
        });
    why([&] { return sorted(tells("bands"), bands, unusable, basis, cases); });
    Table table{"Band", "Cases", "Share"};
    for (std::size_t band = 0; band < bands.size(); ++band) {
        const double count = bands.count(band);
        const auto share = bands.total() == 0
                               ? Outcome<Cell>(Problem::nothing(
                                     sorted(tells("noBands"), bands, unusable, basis, cases),
                                     tells("noBands.fix")))
                               : Outcome<Cell>(Cell(count / bands.total()));
        table.addRow({Cell(bands.label(band)), Cell(count), share});
    }
    return table;
}

}  // namespace

const Rule timelinessDelay = asWhole<delay>;
const Rule timelinessDuration = asWhole<duration>;
const Rule timelinessBands = asWhole<bands>;

}  // namespace council::addin
