// PERCENT, COUNT, SUMMARY: how many cases of two columns were in time.
#include "addin/function.h"
#include "addin/families/timeliness_cases.h"
#include "core/statistics/proportion.h"
#include "core/statistics/quantile.h"
#include "core/values/choice.h"
#include "functions.h"

#include <array>
#include <vector>

namespace council::addin::timeliness_family {

namespace {

using namespace timeliness;

Outcome<Basis> basisOf(const Call& call, std::size_t index) {
    return single<Basis>(call[index], readBasis, Basis::completed);
}

struct Percent {
    static Outcome<Tally> tally(const Call& call) {
        enum : std::size_t { asAt = 3, from, to, basis, calendar, pairs };
        COUNCIL_TRY(wanted, basisOf(call, basis));
        COUNCIL_TRY(cases, JudgedCases::read(call, {asAt, from, to, calendar, pairs}));
        return cases.tally(wanted);
    }

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(counts, tally(call));
        COUNCIL_TRY(share, counts.share());
        return Cell(share);
    }

    static std::string because(const Call& call) {
        const auto counts = tally(call);
        return counts ? counts.value().sentence() : std::string();
    }
};

struct Count {
    struct What {
        int (Tally::*number)() const;
        bool isOfOpenCases;
        bool operator==(const What&) const = default;
    };

    static Outcome<What> whatOf(const Call& call, std::size_t index) {
        static constexpr Word<What> words[] = {
            {"in time", {&Tally::inTime, false}},
            {"late", {&Tally::late, false}},
            {"open", {&Tally::open, true}},
            {"overdue", {&Tally::overdue, true}},
            {"unusable", {&Tally::unusable, false}},
            {"numerator", {&Tally::numerator, false}},
            {"denominator", {&Tally::denominator, false}},
        };
        return singleRequired<What>(call[index],
                                    [](const Cell& cell) { return readChoice(words, cell); });
    }

    static Outcome<Tally> tally(const Call& call) {
        enum : std::size_t { asAt = 3, from = 5, to, basis, calendar, pairs };
        COUNCIL_TRY(wanted, basisOf(call, basis));
        COUNCIL_TRY(cases, JudgedCases::read(call, {asAt, from, to, calendar, pairs}));
        return cases.tally(wanted);
    }

    static constexpr std::size_t whatPlace = 4;

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(what, whatOf(call, whatPlace));
        COUNCIL_TRY(counts, tally(call));
        return Cell(static_cast<double>((counts.*what.number)()));
    }

    static std::string because(const Call& call) {
        const auto what = whatOf(call, whatPlace);
        const auto counts = tally(call);
        if (!what || !counts) {
            return {};
        }
        return what.value().isOfOpenCases ? counts.value().openSentence()
                                          : counts.value().sentence();
    }
};

// What SUMMARY lists besides the counts.
struct Spans {
    std::vector<double> days;      // of all that completed in the period
    std::vector<double> daysLate;  // of those that were late
};

struct Summary {
    static Outcome<JudgedCases> read(const Call& call) {
        enum : std::size_t { asAt = 3, from, to, calendar, pairs };
        return JudgedCases::read(call, {asAt, from, to, calendar, pairs});
    }

    static Outcome<Table> evaluate(const Call& call) {
        COUNCIL_TRY(cases, read(call));
        const HolidayChoice& holidays = cases.cases().holidays();
        Tally tally(Basis::completed, cases.cases().period(), cases.cases().asAt());
        Spans spans;
        cases.forEach([&](const Case& row, const Verdict& verdict, const Limit* limit) {
            if (!tally.add(row, verdict)) {
                return;
            }
            const WorkingCalendar& calendar = holidays.of(*limit);
            const auto days = knownDuration(row.start.moment, row.end.moment, *limit, calendar);
            if (days) {
                spans.days.push_back(*days);
            }
            if (verdict.status == Status::late) {
                if (const auto late = knownDelay(verdict.due, row.end.moment, *limit, calendar)) {
                    spans.daysLate.push_back(*late);
                }
            }
        });
        return tableOf(tally, spans);
    }

    static std::string because(const Call& call) {
        const auto cases = read(call);
        return cases ? cases.value().tally(Basis::completed).sentence() : std::string();
    }

 private:
    static Table tableOf(const Tally& tally, Spans& spans) {
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
        table.addRow(
            {Cell("Percent in time"), whenCompleted([&] { return tally.share().value(); })});
        table.addRow({Cell("95% low"), whenCompleted([&] { return interval().low; })});
        table.addRow({Cell("95% high"), whenCompleted([&] { return interval().high; })});
        table.addRow({Cell("Open"), number(tally.open())});
        table.addRow({Cell("Open and overdue"), number(tally.overdue())});
        table.addRow({Cell("Median days"), median(spans.days)});
        table.addRow({Cell("Mean days late"), mean(spans.daysLate)});
        table.addRow({Cell("Unusable rows"), number(tally.unusable())});
        return table;
    }

    static Outcome<Cell> median(std::vector<double>& values) {
        if (values.empty()) {
            return Problem::nothing("no case was completed in the period",
                                    "a median needs at least one");
        }
        return Cell(statistics::quantile(values, 0.5));
    }

    static Outcome<Cell> mean(const std::vector<double>& values) {
        if (values.empty()) {
            return Problem::nothing("no case was late in the period", "a mean needs at least one");
        }
        return Cell(statistics::mean(values));
    }
};

}  // namespace

}  // namespace council::addin::timeliness_family

namespace council::addin {

const Rule timelinessPercent = asWhole<timeliness_family::Percent>;
const Rule timelinessCount = asWhole<timeliness_family::Count>;
const Rule timelinessSummary = asWhole<timeliness_family::Summary>;

}  // namespace council::addin
