// DELAY, DURATION, BANDS: how long the cases of two columns took, and how late they were.
#include "addin/function.h"
#include "addin/families/timeliness_cases.h"
#include "core/timeliness/bands.h"
#include "core/timeliness/statistic.h"
#include "core/values/choice.h"
#include "functions.h"

#include <vector>

namespace council::addin::timeliness_family {

namespace {

using namespace timeliness;

Outcome<Statistic> statisticOf(const Call& call, std::size_t index) {
    return single<Statistic>(call[index], readStatistic, Statistic());
}

// The spans of the rows that count, and how many rows do not for trouble in their data.
struct Sample {
    std::vector<double> spans;
    int unusable = 0;

    void add(std::optional<double> span) {
        if (span) {
            spans.push_back(*span);
        } else {
            ++unusable;
        }
    }
};

std::string casesText(std::size_t number, const char* what, const Period& period) {
    return std::to_string(number) + (number == 1 ? " case " : " cases ") + what + textOf(period);
}

Outcome<Cell> answer(const Statistic& statistic, Sample& sample, const char* what,
                     const Period& period) {
    if (sample.spans.empty()) {
        return Problem::nothing(
            "no case " + std::string(what) + textOf(period) + unusableText(sample.unusable),
            "a statistic needs at least one");
    }
    return Cell(timeliness::statisticOf(statistic, sample.spans));
}

struct Delay {
    enum : std::size_t { asAt = 3, statistic, from, to, calendar, pairs };
    static constexpr const char* what = "ended late";

    static Sample sample(const JudgedCases& cases) {
        Sample sample;
        Tally tally(Basis::completed, cases.cases().period(), cases.cases().asAt());
        cases.forEach([&](const Case& row, const Verdict& verdict, const Limit* limit) {
            if (tally.add(row, verdict) && verdict.status == Status::late) {
                sample.add(knownDelay(verdict.due, row.end.moment, *limit,
                                      cases.cases().holidays().of(*limit)));
            }
        });
        sample.unusable += tally.unusable();
        return sample;
    }

    static Outcome<JudgedCases> read(const Call& call) {
        return JudgedCases::read(call, {asAt, from, to, calendar, pairs});
    }

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(wanted, statisticOf(call, statistic));
        COUNCIL_TRY(cases, read(call));
        Sample late = sample(cases);
        return answer(wanted, late, what, cases.cases().period());
    }

    static std::string because(const Call& call) {
        const auto wanted = statisticOf(call, statistic);
        const auto cases = read(call);
        if (!wanted || !cases) {
            return {};
        }
        const Sample late = sample(cases.value());
        return "that is " + textOf(wanted.value()) + " of the days past the due date of " +
               casesText(late.spans.size(), "that ended late", cases.value().cases().period()) +
               unusableText(late.unusable);
    }
};

// Cases by their course alone: no limit is in play.
template <class Visit>
Sample sampleOf(const Cases& cases, const ElapsedUnit& unit, const Visit& spanOf) {
    Sample sample;
    const Clock clock = clockOf(unit.unit);
    cases.forEach([&](sal_Int32, const Case& row) {
        const Progress progress = courseOf(row, clock, cases.asAt()).progress;
        if (progress == Progress::unusable) {
            ++sample.unusable;
        } else if (const Moment* end = spanOf(row, progress)) {
            sample.add(knownElapsed(row.start.moment, *end, unit, cases.holidays().usual()));
        }
    });
    return sample;
}

Sample completed(const Cases& cases, const ElapsedUnit& unit) {
    return sampleOf(cases, unit, [&](const Case& row, Progress progress) -> const Moment* {
        const bool counts =
            progress == Progress::ended && cases.period().contains(row.end.moment.day);
        return counts ? &row.end.moment : nullptr;
    });
}

Sample current(const Cases& cases, const ElapsedUnit& unit) {
    Moment now = cases.asAt();
    if (!now.time) {
        now.time = Days(1);  // the end of the day; it matters for hours only
    }
    return sampleOf(cases, unit, [&](const Case&, Progress progress) {
        return progress == Progress::open ? &now : nullptr;
    });
}

struct Duration {
    enum : std::size_t { unit = 2, asAt, statistic, from, to, calendar, pairs };

    static Outcome<Cases> read(const Call& call) {
        return Cases::read(call, {asAt, from, to, calendar, pairs});
    }
    static Outcome<ElapsedUnit> unitOf(const Call& call) {
        return singleRequired<ElapsedUnit>(call[unit], readElapsedUnit);
    }

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(measure, unitOf(call));
        COUNCIL_TRY(wanted, statisticOf(call, statistic));
        COUNCIL_TRY(cases, read(call));
        Sample sample = completed(cases, measure);
        return answer(wanted, sample, "was completed", cases.period());
    }

    static std::string because(const Call& call) {
        const auto measure = unitOf(call);
        const auto wanted = statisticOf(call, statistic);
        const auto cases = read(call);
        if (!measure || !wanted || !cases) {
            return {};
        }
        const Sample sample = completed(cases.value(), measure.value());
        return "that is " + textOf(wanted.value()) + " of the " + textOf(measure.value()) +
               " taken by " + casesText(sample.spans.size(), "completed", cases.value().period()) +
               unusableText(sample.unusable);
    }
};

struct BandTable {
    enum : std::size_t { upperLimits = 2, asAt, unit, from, to, basis, calendar, pairs };

    struct Counted {
        Bands bands;
        int unusable;
        Basis basis;
        Period period;
        Moment asAt;
    };

    static Outcome<Bands> bandsOf(const Call& call) {
        if (call[upperLimits].isOmitted()) {
            return call[upperLimits].missing();
        }
        COUNCIL_TRY(grid, call[upperLimits].list());
        auto bands = Bands::read(grid);
        if (!bands) {
            return std::move(bands.assume_error()).about(call[upperLimits].name());
        }
        return bands;
    }

    static Outcome<Basis> basisOf(const Call& call) {
        static constexpr Word<Basis> words[] = {{"completed", Basis::completed},
                                                {"current", Basis::current}};
        return single<Basis>(
            call[basis], [](const Cell& cell) { return readChoice(words, cell); },
            Basis::completed);
    }

    static Outcome<Counted> read(const Call& call) {
        COUNCIL_TRY(bands, bandsOf(call));
        COUNCIL_TRY(measure, single<ElapsedUnit>(call[unit], readElapsedUnit, ElapsedUnit()));
        COUNCIL_TRY(wanted, basisOf(call));
        COUNCIL_TRY(cases, Cases::read(call, {asAt, from, to, calendar, pairs}));
        const Sample sample =
            wanted == Basis::current ? current(cases, measure) : completed(cases, measure);
        for (const double span : sample.spans) {
            bands.add(span);
        }
        return Counted{std::move(bands), sample.unusable, wanted, cases.period(), cases.asAt()};
    }

    static std::string sentence(const Counted& counted) {
        const auto number = static_cast<std::size_t>(counted.bands.total());
        return counted.basis == Basis::current
                   ? casesText(number, "open on", {}) + " " + longText(counted.asAt.day) +
                         unusableText(counted.unusable)
                   : casesText(number, "completed", counted.period) +
                         unusableText(counted.unusable);
    }

    static Outcome<Table> evaluate(const Call& call) {
        COUNCIL_TRY(counted, read(call));
        const Bands& bands = counted.bands;
        Table table{"Band", "Cases", "Share"};
        for (std::size_t band = 0; band < bands.size(); ++band) {
            const double count = bands.count(band);
            const auto share =
                bands.total() == 0
                    ? Outcome<Cell>(Problem::nothing("there are " + sentence(counted),
                                                     "a share needs at least one"))
                    : Outcome<Cell>(Cell(count / bands.total()));
            table.addRow({Cell(bands.label(band)), Cell(count), share});
        }
        return table;
    }

    static std::string because(const Call& call) {
        const auto counted = read(call);
        return counted ? "it sorts " + sentence(counted.value()) : std::string();
    }
};

}  // namespace

}  // namespace council::addin::timeliness_family

namespace council::addin {

const Rule timelinessDelay = asWhole<timeliness_family::Delay>;
const Rule timelinessDuration = asWhole<timeliness_family::Duration>;
const Rule timelinessBands = asWhole<timeliness_family::BandTable>;

}  // namespace council::addin
