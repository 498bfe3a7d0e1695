// PERCENT, COUNT, SUMMARY: how many cases of two columns were in time.
#include "addin/families/timeliness_cases.h"
#include "addin/whole.h"
#include "core/statistics/proportion.h"
#include "core/statistics/quantile.h"
#include "core/timeliness/sentences.h"

#include <vector>

namespace council::addin {

namespace {

using namespace timeliness;

Outcome<double> percent(const Call& call, const Why& why) {
    using Place = places::TimelinessPercent;
    COUNCIL_TRY(basis, single<read::Basis>(call, Place::basis));
    COUNCIL_TRY(cases, JudgedCases::read<Place>(call));
    const Tally tally = cases.tally(basis, why);
    why([&] { return tally.sentence(); });
    return tally.share();
}

struct Counted {
    int (Tally::*number)() const;
    texts::Phrase (Tally::*sentence)() const;
};
constexpr Word<Counted> countedWords[] = {
    {"in time", {&Tally::inTime, &Tally::sentence}},
    {"late", {&Tally::late, &Tally::lateSentence}},
    {"open", {&Tally::open, &Tally::openSentence}},
    {"overdue", {&Tally::overdue, &Tally::openSentence}},
    {"unusable", {&Tally::unusable, &Tally::sentence}},
    {"numerator", {&Tally::numerator, &Tally::sentence}},
    {"denominator", {&Tally::denominator, &Tally::sentence}},
};

Outcome<double> count(const Call& call, const Why& why) {
    using Place = places::TimelinessCount;
    COUNCIL_TRY(what, single<read::Choice<countedWords>>(call, Place::what));
    COUNCIL_TRY(basis, single<read::Basis>(call, Place::basis));
    COUNCIL_TRY(cases, JudgedCases::read<Place>(call));
    const Tally tally = cases.tally(basis, why);
    why([&] { return (tally.*what.sentence)(); });
    return static_cast<double>((tally.*what.number)());
}

// What SUMMARY lists besides the counts.
struct Spans {
    std::vector<double> days;      // of all that completed in the period
    std::vector<double> daysLate;  // of those that were late
};

Outcome<Cell> medianOf(std::vector<double>& values) {
    if (values.empty()) {
        return Problem::nothing(tells("noMedian"), tells("noMedian.fix"));
    }
    return Cell(statistics::quantile(values, 0.5));
}

Outcome<Cell> meanOf(const std::vector<double>& values) {
    if (values.empty()) {
        return Problem::nothing(tells("noMean"), tells("noMean.fix"));
    }
    return Cell(statistics::mean(values));
}

Table tableOf(const Tally& tally, Spans& spans) {
    const auto number = [](double value) { return Outcome<Cell>(Cell(value)); };
    const auto whenCompleted = [&](auto value) -> Outcome<Cell> {
        COUNCIL_CHECK(tally.share());
        return Cell(value());
    };
    constexpr double confidence = 0.95;
    const auto interval = [&] {
        return statistics::wilson(tally.numerator(), tally.denominator(), confidence);
    };
    Table table{"Measure", "Value"};
    table.addRow({Cell("Completed in period"), number(tally.denominator())});
    table.addRow({Cell("In time"), number(tally.inTime())});
    table.addRow({Cell("Late"), number(tally.late())});
    table.addRow({Cell("Percent in time"), whenCompleted([&] { return tally.share().value(); })});
    table.addRow({Cell("95% low"), whenCompleted([&] { return interval().low; })});
    table.addRow({Cell("95% high"), whenCompleted([&] { return interval().high; })});
    table.addRow({Cell("Open"), number(tally.open())});
    table.addRow({Cell("Open and overdue"), number(tally.overdue())});
    table.addRow({Cell("Median days"), medianOf(spans.days)});
    table.addRow({Cell("Mean days late"), meanOf(spans.daysLate)});
    table.addRow({Cell("Unusable rows"), number(tally.unusable())});
    return table;
}

Outcome<Table> summary(const Call& call, const Why& why) {
    COUNCIL_TRY(cases, JudgedCases::read<places::TimelinessSummary>(call));
    const HolidayChoice& holidays = cases.cases().holidays();
    Tally tally(Basis::completed, cases.cases().period(), cases.cases().asAt());
    Spans spans;
    cases.forEach(why, [&](const Columns::Row&, const Case& row, const Verdict& verdict,
                           const Limit* limit) {
        if (!tally.add(row, verdict)) {
            return;
        }
        const WorkingCalendar& calendar = holidays.of(*limit);
        if (const auto days = knownDuration(row.start.moment, row.end.moment, *limit, calendar)) {
            spans.days.push_back(*days);
        }
        if (verdict.status == Status::late) {
            if (const auto late = knownDelay(verdict.due, row.end.moment, *limit, calendar)) {
                spans.daysLate.push_back(*late);
            }
        }
    });
    why([&] { return tally.sentence(); });
    return tableOf(tally, spans);
}

}  // namespace

const Rule timelinessPercent = asWhole<percent>;
const Rule timelinessCount = asWhole<count>;
const Rule timelinessSummary = asWhole<summary>;

}  // namespace council::addin
