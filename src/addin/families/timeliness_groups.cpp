// TREND, BREAKDOWN: the percentage in time by month and by group.
#include "addin/families/timeliness_cases.h"
#include "addin/whole.h"
#include "core/statistics/proportion.h"
#include "core/timeliness/breakdown.h"
#include "core/timeliness/months.h"
#include "core/timeliness/sentences.h"

namespace council::addin {

namespace {

using namespace timeliness;

struct Months : read::From<readMonths> {
    static int otherwise() { return usualMonths; }
};

Outcome<Cell> shareOf(const Tally& tally) {
    COUNCIL_TRY(share, tally.share());
    return Cell(share);
}

Cell number(int count) {
    return Cell(static_cast<double>(count));
}

Outcome<Table> trend(const Call& call, const Why& why) {
    using Place = places::TimelinessTrend;
    COUNCIL_TRY(records, Records::read(call, {Place::starts, Place::ends}, Place::pairs));
    COUNCIL_TRY(limits, Limits::read(call, Place::limit, records.rows()));
    COUNCIL_TRY(asAt, single<read::AsAt>(call, Place::asAt));
    COUNCIL_TRY(howMany, single<Months>(call, Place::months));
    COUNCIL_TRY(basis, single<read::Basis>(call, Place::basis));
    COUNCIL_TRY(holidays, holidaysOf(call, Place::calendar));
    MonthlyTallies months(basis, howMany, asAt);
    records.forEach<2>([&](const Columns::Row& row, const auto& dates) {
        const Case each{dates[0], dates[1]};
        const Verdict verdict = months.add(each, limits.of(row.index()), holidays);
        if (verdict.status == Status::check) {
            leaveOut(why, row, each, verdict.reason);
        }
    });
    why([&] {
        const std::size_t line = why.line();
        return line > 0 && line < months.size() ? months.tally(line - 1).sentence()
                                                : months.sentence();
    });
    why.ofLine(months.size() - 1);  // the last one sees the rows that are unusable by now
    Table table{"Month", "Cases", "In time", "Share"};
    for (std::size_t i = 0; i < months.size(); ++i) {
        const Tally& tally = months.tally(i);
        table.addRow({Cell(serialOf(months.lastDay(i), call.nullDate())),
                      number(tally.denominator()), number(tally.numerator()), shareOf(tally)});
    }
    return table;
}

void addGroup(Table& table, const std::string& name, const Tally& tally) {
    constexpr double confidence = 0.95;
    const auto bound = [&](double statistics::Interval::*end) -> Outcome<Cell> {
        COUNCIL_CHECK(tally.share());
        return Cell(statistics::wilson(tally.numerator(), tally.denominator(), confidence).*end);
    };
    table.addRow({Cell(name), number(tally.denominator()), number(tally.numerator()),
                  shareOf(tally), bound(&statistics::Interval::low),
                  bound(&statistics::Interval::high), number(tally.open()), number(tally.overdue()),
                  number(tally.unusable())});
}

// Why a line of the table is as it is: a group's, or of them all.
texts::Phrase inWords(const Breakdown& groups, std::size_t line) {
    if (line > 0 && line <= groups.groups().size()) {
        const auto& group = groups.groups()[line - 1];
        return {tells("group"),
                {{"group", inWords(Cell(group.name))}, {"cases", group.tally.sentence()}}};
    }
    return texts::Phrase::counted(tellsOf("groups"),
                                  static_cast<std::int64_t>(groups.groups().size()),
                                  {{"cases", groups.all().sentence()}});
}

Outcome<Table> breakdown(const Call& call, const Why& why) {
    using Place = places::TimelinessBreakdown;
    COUNCIL_TRY(records,
                Records::read(call, {Place::groups, Place::starts, Place::ends}, Place::pairs));
    COUNCIL_TRY(limits, Limits::read(call, Place::limit, records.rows()));
    COUNCIL_TRY(asAt, single<read::AsAt>(call, Place::asAt));
    COUNCIL_TRY(period, periodOf(call, Place::from, Place::to));
    COUNCIL_TRY(basis, single<read::Basis>(call, Place::basis));
    COUNCIL_TRY(holidays, holidaysOf(call, Place::calendar));
    Breakdown groups(basis, period, asAt);
    records.forEach<2, 1>([&](const Columns::Row& row, const auto& dates) {
        const Case each{dates[0], dates[1]};
        const Cell group = row.cell(0);
        const Verdict verdict = judge(each, limits.of(row.index()), holidays, asAt);
        const std::size_t line = groups.add(group, each, verdict) + 1;
        if (group.isError()) {
            leaveOut(why, row, Flaw{&troubleWith("groupInError"), 0}, 0, line);
        } else if (verdict.status == Status::check) {
            leaveOut(why, row, each, verdict.reason, 1, line);
        }
    });
    COUNCIL_CHECK(about(call[Place::groups], groups.areGroups()));
    why([&] { return inWords(groups, why.line()); });
    why.ofLine(groups.groups().size());
    Table table{"Group",    "Cases", "In time", "Share",        "95% low",
                "95% high", "Open",  "Overdue", "Unusable rows"};
    for (const auto& group : groups.groups()) {
        addGroup(table, group.name, group.tally);
    }
    addGroup(table, "All", groups.all());
    return table;
}

}  // namespace

const Rule timelinessTrend = asWhole<trend>;
const Rule timelinessBreakdown = asWhole<breakdown>;

}  // namespace council::addin
