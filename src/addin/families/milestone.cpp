#include "addin/function.h"
#include "addin/figures.h"
#include "addin/readers.h"
#include "addin/schemes.h"
#include "addin/statuses.h"
#include "core/milestones/summary.h"
#include "core/values/choice.h"
#include "functions.h"

namespace council::addin {

namespace {

using namespace milestones;

Each<Limit> eachAllowance(Reading& in, std::size_t index, const Limit& otherwise) {
    return {in, index, readAllowance, otherwise};
}

Each<Judgement> eachJudgement(Reading& in, std::size_t index) {
    return {in, index, [](const Cell& cell) -> Outcome<Judgement> { return readJudgement(cell); },
            Judgement::none};
}

struct StatusRule {
    Each<DateReading> due, completed;
    Each<Moment> asAt;
    Each<DateReading> forecast, start;
    Each<Limit> warning, grace;
    Each<Judgement> judged;

    static constexpr Terms usual{};

    explicit StatusRule(Reading& in)
        : due(eachDate(in, 0)),
          completed(eachDate(in, 1)),
          asAt(eachAsAtMoment(in, 2)),
          forecast(eachDate(in, 3)),
          start(eachDate(in, 4)),
          warning(eachAllowance(in, 5, usual.warning)),
          grace(eachAllowance(in, 6, usual.grace)),
          judged(eachJudgement(in, 7)) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(verdict, judgeAt(position));
        return Cell(std::string(wordFor(verdict.status)));
    }

    std::string because(Position position) const {
        const auto milestone = milestoneAt(position);
        const auto terms = termsAt(position);
        return milestone && terms ? milestones::because(judge(milestone.value(), terms.value()),
                                                        milestone.value(), terms.value())
                                  : std::string();
    }

    Outcome<Verdict> judgeAt(Position position) const {
        COUNCIL_TRY(terms, termsAt(position));
        COUNCIL_TRY(milestone, milestoneAt(position));
        return judge(milestone, terms);
    }

    Outcome<Milestone> milestoneAt(Position position) const {
        COUNCIL_TRY(dueDate, due(position));
        COUNCIL_TRY(completion, completed(position));
        COUNCIL_TRY(expected, forecast(position));
        COUNCIL_TRY(opening, start(position));
        COUNCIL_TRY(judgement, judged(position));
        return Milestone{dueDate, completion, expected, opening, judgement};
    }

    Outcome<Terms> termsAt(Position position) const {
        COUNCIL_TRY(moment, asAt(position));
        COUNCIL_TRY(ahead, warning(position));
        COUNCIL_TRY(behind, grace(position));
        return Terms{moment, ahead, behind};
    }
};

constexpr char beforeReason[] = ", as ";
using RagRule = ColourOf<StatusRule, 8, beforeReason>;

struct SlippageRule {
    const Call* call;
    Each<DateReading> due, completed;
    Each<Day> asAt;
    Each<DateReading> forecast;
    Each<SlippageUnit> unit;
    Calendar calendar;

    static constexpr Word<SlippageUnit> units[] = {{"days", SlippageUnit::days},
                                                   {"working days", SlippageUnit::workingDays}};

    explicit SlippageRule(Reading& in)
        : call(&in.call()),
          due(eachDate(in, 0)),
          completed(eachDate(in, 1)),
          asAt(eachAsAt(in, 2)),
          forecast(eachDate(in, 3)),
          unit(eachChoice(in, 4, units, SlippageUnit::days)),
          calendar(in.whole(calendarOf(in.call(), 5))) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(day, asAt(position));
        COUNCIL_TRY(wantedUnit, unit(position));
        Milestone milestone;
        COUNCIL_TRY(dueDate, readableDate(*call, 0, due, position));
        COUNCIL_TRY(completion, readableDate(*call, 1, completed, position));
        COUNCIL_TRY(expected, readableDate(*call, 3, forecast, position));
        milestone.due = dueDate;
        milestone.completed = completion;
        milestone.forecast = expected;
        auto days = milestones::slippage(milestone, day, wantedUnit, *calendar);
        if (!days && days.assume_error().kind == Problem::Kind::data) {
            return outsideCalendar(milestone, std::move(days.assume_error()));
        }
        COUNCIL_TRY(count, std::move(days));
        return Cell(static_cast<double>(count));
    }

    // Which of the dates has no calendar, and what would help here.
    Problem outsideCalendar(const Milestone& milestone, Problem problem) const {
        const std::pair<std::size_t, const DateReading&> dates[] = {
            {0, milestone.due}, {1, milestone.completed}, {3, milestone.forecast}};
        problem.argument = (*call)[2].name();
        for (const auto& [index, reading] : dates) {
            if (reading.isReadable() && longText(reading.moment.day) == problem.given) {
                problem.argument = (*call)[index].name();
            }
        }
        problem.fix = "check the date, or count in ‘days’, which need no calendar";
        return problem;
    }

    std::string because(Position position) const {
        const auto answer = (*this)(position);
        if (!answer) {
            return {};
        }
        const double days = *answer.value().number();
        return days > 0   ? "it is, or will be, that much later than its due date"
               : days < 0 ? "it was completed that much before its due date"
                          : "it is not past its due date";
    }
};

struct DateRule {
    const Call* call;
    Each<Cell> text;
    Each<MonthEdge> edge;

    static constexpr Word<MonthEdge> edges[] = {{"end", MonthEdge::last},
                                                {"start", MonthEdge::first}};

    explicit DateRule(Reading& in)
        : call(&in.call()),
          text(eachCell(in, 0)),
          edge(eachChoice(in, 1, edges, MonthEdge::last)) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(cell, text(position));
        COUNCIL_TRY(monthEdge, edge(position));
        const DateReading reading = readDate(cell, call->nullDate(), monthEdge);
        if (reading.isUnreadable()) {
            return unreadable(*call, 0, position);
        }
        if (reading.isBlank()) {
            return Problem::nothing("there is no date to read",
                                    "give a date or a text that holds one");
        }
        return Cell(serialOf(reading.moment.day, call->nullDate()));
    }

    std::string because(Position position) const {
        return (*this)(position)
                   ? "that is the date as Calc counts days; format the cell as a date to see it"
                   : "";
    }
};

struct CheckRule {
    Each<Cell> action, owner;
    Each<DateReading> due, start, completed;
    Each<Judgement> judged;

    explicit CheckRule(Reading& in)
        : action(eachCell(in, 0)),
          owner(eachCell(in, 1)),
          due(eachDate(in, 2)),
          start(eachDate(in, 3)),
          completed(eachDate(in, 4)),
          judged(eachJudgement(in, 5)) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(finding, findingAt(position));
        return Cell(std::string(wordFor(finding)));
    }

    std::string because(Position position) const {
        const auto finding = findingAt(position);
        return finding ? std::string(milestones::reasonFor(finding.value())) : std::string();
    }

    Outcome<milestones::Finding> findingAt(Position position) const {
        COUNCIL_TRY(what, action(position));
        COUNCIL_TRY(who, owner(position));
        COUNCIL_TRY(dueDate, due(position));
        COUNCIL_TRY(opening, start(position));
        COUNCIL_TRY(completion, completed(position));
        COUNCIL_TRY(judgement, judged(position));
        const Milestone milestone{dueDate, completion, DateReading::blank(), opening, judgement};
        return milestones::check(what, who, milestone);
    }
};

struct Summary {
    static Outcome<Table> evaluate(const Call& call) {
        enum : std::size_t { statuses, scheme, pairs };
        COUNCIL_TRY(colours, schemeOf(call, scheme));
        COUNCIL_TRY(tally, tallyOf<Tally>(call, statuses, pairs));
        const auto shareOf = [&tally](int count) -> Outcome<Cell> {
            if (tally.total() == 0) {
                return Problem::nothing("there are no statuses to count",
                                        "give the column of MILESTONE.STATUS words");
            }
            return Cell(static_cast<double>(count) / tally.total());
        };
        Table table{"Status", "Colour", "Milestones", "Share"};
        for (const Status status : allStatuses) {
            const std::string word(wordFor(status));
            const int count = tally.count(status);
            table.addRow({Cell(word), Cell(std::string(colours.colourOf(word))),
                          Cell(static_cast<double>(count)), shareOf(count)});
        }
        table.addRow({Cell("Total"), Cell(), Cell(static_cast<double>(tally.total())),
                      shareOf(tally.total())});
        return table;
    }

    static std::string because(const Call& /*call*/) {
        return "it counts every word of the statuses that meets the pairs; a word that is not a "
               "status counts as Check";
    }
};

struct Percent {
    static Outcome<Cell> evaluate(const Call& call) {
        static constexpr Word<Measure> measures[] = {{"complete", Measure::complete},
                                                     {"on time", Measure::onTime},
                                                     {"overdue", Measure::overdue}};
        enum : std::size_t { statuses, measure, pairs };
        COUNCIL_TRY(wanted,
                    single<Measure>(
                        call[measure], [](const Cell& cell) { return readChoice(measures, cell); },
                        Measure::complete));
        COUNCIL_TRY(tally, tallyOf<Tally>(call, statuses, pairs));
        COUNCIL_TRY(result, share(tally, wanted));
        return Cell(result);
    }

    static std::string because(const Call& call) {
        enum : std::size_t { statuses, pairs = 2 };
        const auto tally = tallyOf<Tally>(call, statuses, pairs);
        if (!tally) {
            return {};
        }
        const auto count = [&](Status status) {
            return std::to_string(tally.value().count(status));
        };
        return "of " + std::to_string(tally.value().total()) + " statuses " +
               count(Status::complete) + " are Complete, " + count(Status::completeLate) +
               " Complete late and " + count(Status::overdue) + " Overdue";
    }
};

}  // namespace

const Rule milestoneStatus = byRow<StatusRule>;
const Rule milestoneRag = byRow<RagRule>;
const Rule milestoneSlippage = byRow<SlippageRule>;
const Rule milestoneDate = byRow<DateRule>;
const Rule milestoneCheck = byRow<CheckRule>;
const Rule milestoneSummary = asWhole<Summary>;
const Rule milestonePercent = asWhole<Percent>;

}  // namespace council::addin
