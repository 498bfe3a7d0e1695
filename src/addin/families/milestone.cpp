#include "addin/readers.h"
#include "addin/row.h"
#include "addin/schemes.h"
#include "addin/statuses.h"
#include "addin/whole.h"
#include "core/dates/date_edge.h"
#include "core/dates/sentences.h"
#include "core/dates/unreadable.h"
#include "core/milestones/findings.h"
#include "core/milestones/sentences.h"
#include "core/milestones/summary.h"

namespace council::addin {

namespace {

using namespace milestones;
using milestones::says;
using texts::Phrase;

struct Warning : read::From<readWarning> {
    static std::optional<Limit> otherwise() { return Terms{}.warning; }
};
struct Grace : read::From<readAllowance> {
    static Limit otherwise() { return Terms{}.grace; }
};
struct Judged : read::From<readJudgement> {
    static Judgement otherwise() { return Judgement::none; }
};

// Whether the row is an action at all: only a cell that is given and blank says that it is none.
struct IsAction {
    using Value = bool;
    using TellsBlanks = void;
    Outcome<bool> operator()(const Cell& action) const { return !holdsNothing(action); }
    static bool otherwise() { return true; }
};

std::string_view status(const DateReading& due, const DateReading& completed, const Moment& asAt,
                        const DateReading& forecast, const DateReading& start,
                        const std::optional<Limit>& warning, const Limit& grace, Judgement judged,
                        bool isAction, const Why& why) {
    if (!isAction) {
        why(says("noAction"));
        return "";
    }
    const Milestone milestone{due, completed, forecast, start, judged};
    const Terms terms{asAt, warning, grace};
    const Verdict verdict = judge(milestone, terms);
    why([&] { return because(verdict, milestone, terms); });
    return wordFor(verdict.status);
}

std::string_view colour(const DateReading& due, const DateReading& completed, const Moment& asAt,
                        const DateReading& forecast, const DateReading& start,
                        const std::optional<Limit>& warning, const Limit& grace, Judgement judged,
                        const rag::Scheme& scheme, bool isAction, const Why& why) {
    const std::string_view word =
        status(due, completed, asAt, forecast, start, warning, grace, judged, isAction, why);
    if (!word.empty()) {
        why.around([&](Phrase because) {
            return Phrase(says("colour"),
                          {{"status", Phrase::asItIs(word)}, {"because", std::move(because)}});
        });
    }
    return scheme.colourOf(word);
}

constexpr Word<SlippageUnit> slippageUnits[] = {{"days", SlippageUnit::days},
                                                {"working days", SlippageUnit::workingDays}};

Outcome<double> slippage(const DateReading& due, const DateReading& completed, Day asAt,
                         const DateReading& forecast, SlippageUnit unit, const Calendar& calendar,
                         const Why& why) {
    const Milestone milestone{due, completed, forecast, {}, {}};
    COUNCIL_TRY(days, milestones::slippage(milestone, asAt, unit, *calendar));
    why([&]() -> Phrase {
        if (days != 0) {
            return days > 0 ? says("late") : says("early");
        }
        const auto calendarDays =
            milestones::slippage(milestone, asAt, SlippageUnit::days, *calendar);
        return calendarDays.value() > 0 ? says("lateByNoWorkingDay") : says("inTime");
    });
    return days;
}

// A date as it is written, to be read at the edge that is asked for.
class DateText {
 public:
    struct Value {
        Cell cell;
        Day nullDate;
        std::string_view argument;
    };
    DateText(const Call& call, const Argument& argument)
        : nullDate_(call.nullDate()), argument_(argument.name()) {}
    Outcome<Value> operator()(const Cell& cell) const { return Value{cell, nullDate_, argument_}; }

 private:
    Day nullDate_;
    std::string_view argument_;
};

Outcome<Day> date(const DateText::Value& text, DateEdge edge, const Why& why) {
    const DateReading reading = readDateAt(text.cell, text.nullDate, edge);
    if (reading.isUnreadable()) {
        return Problem::inData(text.cell, whyUnreadable(text.cell, text.nullDate),
                               dates::says("fix"))
            .about(text.argument);
    }
    if (reading.isBlank()) {
        return Problem::nothing(says("noDate"), says("noDate.fix"));
    }
    why([&] { return Phrase(says("date"), {{"date", inWords(reading.moment.day)}}); });
    return reading.moment.day;
}

std::string_view check(const Cell& action, const Cell& owner, const DateReading& due,
                       const DateReading& start, const DateReading& completed, Judgement judged,
                       const Why& why) {
    const Finding finding = milestones::check(
        action, owner, Milestone{due, completed, DateReading::blank(), start, judged});
    why(reasonFor(finding));
    return wordFor(finding);
}

Outcome<Table> summary(const Call& call, const Why& why) {
    using Place = places::MilestoneSummary;
    COUNCIL_TRY(colours, schemeOf(call, Place::scheme));
    COUNCIL_TRY(tally, tallyOf<Tally>(call, Place::statuses, Place::pairs));
    why(says("summary"));
    const auto shareOf = [&](int count) -> Outcome<Cell> {
        if (tally.total() == 0) {
            return Problem::nothing(says("noStatuses"), says("noStatuses.fix"));
        }
        return Cell(static_cast<double>(count) / tally.total());
    };
    Table table{"Status", "Colour", "Milestones", "Share"};
    for (const Status each : allStatuses) {
        const std::string word(wordFor(each));
        const int count = tally.count(each);
        table.addRow({Cell(word), Cell(std::string(colours.colourOf(word))),
                      Cell(static_cast<double>(count)),
                      each == Status::withdrawn ? Outcome<Cell>(Cell()) : shareOf(count)});
    }
    table.addRow(
        {Cell("Total"), Cell(), Cell(static_cast<double>(tally.total())), shareOf(tally.total())});
    return table;
}

constexpr Word<Measure> measures[] = {
    {"complete", Measure::complete}, {"on time", Measure::onTime}, {"overdue", Measure::overdue}};

Outcome<double> percent(const Call& call, const Why& why) {
    using Place = places::MilestonePercent;
    using MeasureWord = read::Choice<measures, Measure::complete>;
    COUNCIL_TRY(measure, single<MeasureWord>(call, Place::measure));
    COUNCIL_TRY(tally, tallyOf<Tally>(call, Place::statuses, Place::pairs));
    why([&] {
        const int complete = tally.count(Status::complete);
        return Phrase::counted(forms("percent"), tally.total(),
                               {{"complete", Phrase::number(complete)},
                                {"areComplete", Phrase::counted(forms("complete"), complete)},
                                {"late", Phrase::number(tally.count(Status::completeLate))},
                                {"overdue", Phrase::number(tally.count(Status::overdue))}});
    });
    return share(tally, measure);
}

}  // namespace

const Rule milestoneStatus =
    byRow<places::MilestoneStatus, status, read::Date, read::Date, read::AsAt, read::Date,
          read::Date, Warning, Grace, Judged, IsAction>;
const Rule milestoneRag =
    byRow<places::MilestoneRag, colour, read::Date, read::Date, read::AsAt, read::Date, read::Date,
          Warning, Grace, Judged, read::Scheme, IsAction>;
const Rule milestoneSlippage =
    byRow<places::MilestoneSlippage, slippage, read::ReadableDate, read::ReadableDate,
          read::AsAtDay, read::ReadableDate, read::Choice<slippageUnits, SlippageUnit::days>,
          read::Calendar>;
const Rule milestoneDate =
    byRow<places::MilestoneDate, date, DateText, read::Choice<dateEdges, DateEdge::end>>;
const Rule milestoneCheck = byRow<places::MilestoneCheck, check, read::AnyCell, read::AnyCell,
                                  read::Date, read::Date, read::Date, Judged>;
const Rule milestoneSummary = asWhole<summary>;
const Rule milestonePercent = asWhole<percent>;

}  // namespace council::addin
