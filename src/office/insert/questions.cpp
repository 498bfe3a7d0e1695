#include "office/insert/questions.h"

#include <algorithm>

namespace council::insert {

namespace {

using Words = std::string_view;

// What the headings of Annex A lists, plans and trackers have in them, in lower case.
constexpr Words startWords[] = {"start date",  "date started", "referral", "strategy discussion",
                                "received",    "opened",       "entered",  "started care",
                                "date placed", "start",        "started",  "began",
                                "startdate"};
constexpr Words endWords[] = {"authoris*", "authoriz*", "conference", "complet*", "ended",
                              "end date",  "closed",    "finished",   "outcome",  "seen on",
                              "attended",  "end",       "enddate"};
constexpr Words groupWords[] = {"team",    "locality", "ward",   "area",
                                "service", "worker",   "office", "officer"};
constexpr Words idWords[] = {"unique id", "child id",  "identifier", "case id",
                             "id",        "reference", "ref"};
constexpr Words eventWords[] = {"date of referral", "referral", "start date", "date", "start",
                                "started"};
constexpr Words dueWords[] = {"due",       "deadline",  "by when", "target date",
                              "timescale", "milestone", "by"};
constexpr Words completedWords[] = {"completed", "complete", "completion", "done", "achieved",
                                    "actual",    "finished", "closed",     "ended"};
constexpr Words statusWords[] = {"status*", "rag", "brag", "rating", "progress"};
constexpr Words approvalWords[] = {"approved", "approval", "panel"};
constexpr Words figureWords[] = {"rate", "per cent", "percentage", "%", "value", "figure"};

// Names of the workbooks that come with the extension.
constexpr Words asAtNames[] = {"AsAt"};
constexpr Words recruitedNames[] = {"Recruited"};
constexpr Words targetNames[] = {"TargetNow", "Target"};
constexpr Words fromNames[] = {"PeriodFrom"};
constexpr Words toNames[] = {"PeriodTo"};

constexpr Field starts{"starts",   Kind::column, {"insert.starts", "Column of start dates"},
                       startWords, true,         true};
constexpr Field ends{"ends",   Kind::column, {"insert.ends", "Column of end dates"},
                     endWords, true,         true};
constexpr Field limit{"limit", Kind::limit, {"insert.limit", "How long it may take"}};
constexpr Field asAt{"as_at", Kind::asAt, {"insert.asAt", "Read at (as-at date)"}, asAtNames};
constexpr Field from{"from", Kind::value, {"insert.from", "From (may be left empty)"}};
constexpr Field to{"to", Kind::value, {"insert.to", "To (may be left empty)"}};

constexpr Field inTimeFields[] = {
    starts,
    ends,
    limit,
    asAt,
    {"from", Kind::value, {"insert.endedFrom", "Ended from (may be left empty)"}},
    {"to", Kind::value, {"insert.endedTo", "Ended up to (may be left empty)"}}};
constexpr Field caseFields[] = {starts, ends, limit, asAt};
constexpr Field problemFields[] = {
    starts,
    ends,
    {"limit",
     Kind::limit,
     {"insert.limitOrNone", "How long it may take (empty: wrong rows alone)"}},
    asAt};
constexpr Field monthlyFields[] = {
    starts,
    ends,
    limit,
    asAt,
    {"months", Kind::value, {"insert.months", "How many months (empty: 12)"}}};
constexpr Field teamFields[] = {
    {"groups", Kind::column, {"insert.groups", "Column of teams"}, groupWords},
    starts,
    ends,
    limit,
    asAt};
constexpr Field betterFields[] = {
    {"values", Kind::column, {"insert.values", "Column of figures, oldest first"}, figureWords},
    {"polarity", Kind::value, {"insert.polarity", "Which is good (High or Low)"}}};
constexpr Field statusFields[] = {
    {"due", Kind::row, {"insert.due", "Column of due dates"}, dueWords, true},
    {"completed",
     Kind::row,
     {"insert.completed", "Column of completion dates"},
     completedWords,
     false,
     true},
    asAt};
constexpr Field rollupFields[] = {
    {"statuses", Kind::column, {"insert.statuses", "Column of statuses"}, statusWords}};
constexpr Field recruitedFields[] = {
    {"approvals",
     Kind::column,
     {"insert.approvals", "Column of approval dates"},
     approvalWords,
     true,
     true},
    {"from", Kind::value, {"insert.yearFrom", "The year begins on"}, fromNames},
    {"to", Kind::value, {"insert.yearTo", "The year ends on"}, toNames},
    asAt};
constexpr Field targetFields[] = {
    {"recruited", Kind::value, {"insert.recruited", "How many were recruited"}, recruitedNames},
    {"target", Kind::value, {"insert.target", "The target"}, targetNames}};
constexpr Field chanceFields[] = {recruitedFields[0], targetFields[1], recruitedFields[1],
                                  recruitedFields[2], asAt};
constexpr Field paceFields[] = {targetFields[0], targetFields[1], recruitedFields[1],
                                recruitedFields[2], asAt};
constexpr Field againFields[] = {
    {"ids", Kind::column, {"insert.ids", "Column of ids"}, idWords},
    {"dates", Kind::column, {"insert.dates", "Column of dates"}, eventWords, true, true},
    {"within", Kind::value, {"insert.within", "Again within (such as 12 months)"}},
    asAt,
    from,
    to};
constexpr Field bandFields[] = {
    {"value", Kind::value, {"insert.value", "Our figure"}},
    {"values", Kind::column, {"insert.others", "Column of the others' figures"}, figureWords},
    {"polarity", Kind::value, {"insert.polarity", "Which is good (High or Low)"}}};

constexpr Shown oneShare[] = {{0, 0, perCent}};
constexpr Shown sharesOfTeams[] = {{3, 5, perCent}};
constexpr Shown sharesOfMonths[] = {{0, 0, "MMM YYYY"}, {3, 3, perCent}};
constexpr Shown problemDates[] = {{1, 2, "DD/MM/YYYY"}};

constexpr Question table[] = {
    {"TIMELINESS.PERCENT",
     {"insert.inTime", "What share was done in time?"},
     inTimeFields,
     {},
     oneShare},
    {"TIMELINESS.BREAKDOWN",
     {"insert.byTeam", "What share was done in time, by team?"},
     teamFields,
     {},
     sharesOfTeams},
    {"TIMELINESS.TREND",
     {"insert.monthly", "What share was done in time, month by month?"},
     monthlyFields,
     {},
     sharesOfMonths},
    {"TIMELINESS.COUNT",
     {"insert.overdue", "How many are overdue now?"},
     caseFields,
     {"what", "\"overdue\""}},
    {"INDICATORS.PROBLEMS",
     {"insert.problems", "Which rows are wrong or overdue?"},
     problemFields,
     {},
     problemDates,
     false},
    {"TREND.VARIATION",
     {"insert.better", "Is it really better, or only up and down?"},
     betterFields,
     {},
     {},
     false},
    {"MILESTONE.STATUS",
     {"insert.status", "How does this action of the plan stand?"},
     statusFields,
     {},
     {},
     false},
    {"RAG.ROLLUP", {"insert.rollup", "Which one word sums up these statuses?"}, rollupFields},
    {"FOSTER.RECRUITED",
     {"insert.recruitment", "How many foster carers were recruited this year?"},
     recruitedFields},
    {"FOSTER.PERCENT",
     {"insert.againstTarget", "What share of the target was recruited?"},
     targetFields,
     {},
     oneShare,
     false},
    {"FOSTER.STATUS",
     {"insert.pace", "Are we on pace to meet the target?"},
     paceFields,
     {},
     {},
     false},
    {"FOSTER.CHANCE",
     {"insert.chance", "How sure is it that the target will be met?"},
     chanceFields,
     {},
     oneShare},
    {"TIMELINESS.REPEATS",
     {"insert.again", "What share came again within some months?"},
     againFields,
     {},
     oneShare},
    {"BENCHMARK.BAND", {"insert.band", "Which quarter of the authorities are we in?"}, bandFields},
};

constexpr bool fits(const Question& question) {
    return question.fields.size() <= mostFields;
}
static_assert(std::ranges::all_of(table, fits));

}  // namespace

std::span<const Question> questions() {
    return table;
}

std::vector<texts::Text> questionTexts() {
    std::vector<texts::Text> texts;
    const auto add = [&texts](const texts::Text& text) {
        if (std::ranges::find(texts, text.key, &texts::Text::key) == texts.end()) {
            texts.push_back(text);
        }
    };
    for (const Question& question : table) {
        add(question.title);
        for (const Field& field : question.fields) {
            add(field.label);
        }
    }
    return texts;
}

}  // namespace council::insert
