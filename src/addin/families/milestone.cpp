#include "addin/readers.h"
#include "addin/row.h"
#include "addin/schemes.h"
#include "addin/statuses.h"
#include "addin/whole.h"
#include "core/dates/date_edge.h"
#include "core/dates/unreadable.h"
#include "core/milestones/summary.h"

namespace council::addin {

namespace {

using namespace milestones;

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
        why("the row names no action");
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
        why.before([&] { return "its status is " + std::string(word) + ", as "; });
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
    why([&]() -> std::string {
        return days > 0   ? "it is, or will be, that much later than its due date"
               : days < 0 ? "it was completed that much before its due date"
                          : "it is not past its due date";
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
        return Problem::inData(text.cell, whyUnreadable(text.cell, text.nullDate), dateFix)
            .about(text.argument);
    }
    if (reading.isBlank()) {
        return Problem::nothing("there is no date to read", "give a date or a text that holds one");
    }
    why("that is the date as Calc counts days; format the cell as a date to see it");
    return reading.moment.day;
}

std::string_view check(const Cell& action, const Cell& owner, const DateReading& due,
                       const DateReading& start, const DateReading& completed, Judgement judged,
                       const Why& why) {
    const Finding finding = milestones::check(
        action, owner, Milestone{due, completed, DateReading::blank(), start, judged});
    why([&] { return std::string(reasonFor(finding)); });
    return wordFor(finding);
}

Outcome<Table> summary(const Call& call, const Why& why) {
    using Place = places::MilestoneSummary;
    COUNCIL_TRY(colours, schemeOf(call, Place::scheme));
    COUNCIL_TRY(tally, tallyOf<Tally>(call, Place::statuses, Place::pairs));
    why("it counts every word of the statuses that meets the pairs; a word that is not a "
        "status counts as Check");
    const auto shareOf = [&](int count) -> Outcome<Cell> {
        if (tally.total() == 0) {
            return Problem::nothing("there are no statuses to count",
                                    "give the column of MILESTONE.STATUS words");
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
        const auto count = [&](Status each) { return std::to_string(tally.count(each)); };
        return count(Status::complete) + " of " + std::to_string(tally.total()) +
               (tally.total() == 1 ? " status" : " statuses") +
               (tally.count(Status::complete) == 1 ? " is" : " are") + " Complete, " +
               count(Status::completeLate) + " Complete late and " + count(Status::overdue) +
               " Overdue";
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
