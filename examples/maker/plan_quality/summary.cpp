#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/plan_quality/data.h"
#include "maker/plan_quality/sheets.h"
#include "maker/styles.h"

#include <span>
#include <string>

namespace council::maker::plan_quality {
namespace {

constexpr int keyRow = 6;
constexpr int teamHead = 11;
// Totals come first, so that the unused rows of a table, which stay white, end it.
constexpr int teamTotal = teamHead + 1;
constexpr int firstTeam = teamTotal + 1;
constexpr int lastTeam = firstTeam + teamRoom - 1;
constexpr int chartRow = lastTeam + 2;
constexpr int regularHead = chartRow + 4;
constexpr int regularTotal = regularHead + 1;
constexpr int firstRegular = regularTotal + 1;
constexpr int lastRegular = firstRegular + teamRoom - 1;
constexpr int doubtHead = lastRegular + 4;

// Verdicts that mean much the same to whoever has to put them right.
struct Group {
    std::string_view letter;
    std::string_view title;
    std::string_view colour;
    std::string_view ink;
    std::string_view verdicts;  // as Calc adds them up
};
constexpr Group groups[] = {
    {"B", "Fit", "#2e7d32", "#ffffff", R"((Verdicts="Fit"))"},
    {"C", "Wording", "#ffb300", "#1a1a1a",
     R"(((Verdicts="Vague")+(Verdicts="Too short")+(Verdicts="No action")))"},
    {"D", "No owner", "#5d6b7a", "#ffffff", R"((Verdicts="No owner"))"},
    {"E", "No date", "#b3261e", "#ffffff",
     R"(((Verdicts="No date")+(Verdicts="Date not readable")))"},
    {"F", "Dates wrong", "#5e2b97", "#ffffff",
     R"(((Verdicts="Start after due")+(Verdicts="Completed before start")+)"
     R"((Verdicts="Complete without date")))"},
};

std::string percentOr(const std::string& formula) {
    return "=IFNA(" + formula + R"(;"–"))";
}

// The name of a team in Lists, or nothing.
std::string teamOf(int index) {
    const std::string team = "INDEX(Teams;" + std::to_string(index) + ")";
    return "=IF(" + team + R"(="";"";)" + team + ")";
}
// A row without a team stays empty.
std::string ifTeam(int row, const std::string& formula) {
    return forRow(R"(=IF($A#="";"";)", row) + formula.substr(1) + ")";
}

// Without a team, or with one that is not in Lists, a row stands in no other line.
std::string notListed(std::string_view rows) {
    return R"("Some )" + std::string(rows) +
           R"( have no team, or one that is not in Lists: only “All teams” counts them.")";
}
ConditionalFormat redWhenNotListed(const std::string& cell) {
    return {cell, {{"formula-is(LEFT([." + cell + "];4)=\"Some\")", std::string(style::warning)}}};
}

void putTeams(Sheet& sheet) {
    putSection(sheet, at("A", teamHead - 1), "Are the plans' actions specific and time-bound?");
    sheet.put(at("A", teamHead), std::string("Team"), style::tableHead);
    for (const Group& group : groups) {
        sheet.put(at(group.letter, teamHead), std::string(group.title), style::tableHeadCentre);
    }
    sheet.put(at("G", teamHead), std::string("Actions"), style::tableHeadCentre);
    sheet.put(at("H", teamHead), std::string("Share fit"), style::tableHeadCentre);
    sheet.put(at("I", teamHead), std::string("95 % low"), style::tableHeadCentre);
    sheet.put(at("J", teamHead), std::string("95 % high"), style::tableHeadCentre);
    for (int row = teamTotal; row <= lastTeam; ++row) {
        const bool isTotal = row == teamTotal;
        sheet.put(
            at("A", row),
            isTotal ? Content{std::string("All teams")} : Content{Formula{teamOf(row - teamTotal)}},
            isTotal ? style::total : style::formula);
        for (const Group& group : groups) {
            sheet.put(at(group.letter, row),
                      Formula{isTotal ? "=SUMPRODUCT(1*" + std::string(group.verdicts) + ")"
                                      : ifTeam(row, forRow("=SUMPRODUCT((PlanTeams=$A#)*", row) +
                                                        std::string(group.verdicts) + ")")},
                      isTotal ? style::totalCount : style::formulaCount);
        }
        const auto share = isTotal ? style::totalPercent : style::formulaPercent;
        sheet.put(at("G", row), Formula{ifTeam(row, forRow("=SUM(B#:F#)", row))},
                  style::totalCount);
        sheet.put(at("H", row), Formula{ifTeam(row, forRow(R"(=IF(G#=0;"–";B#/G#))", row))}, share);
        sheet.put(
            at("I", row),
            Formula{ifTeam(row, forRow(percentOr(R"(BENCHMARK.CONFIDENCE(B#;G#;"low"))"), row))},
            share);
        sheet.put(
            at("J", row),
            Formula{ifTeam(row, forRow(percentOr(R"(BENCHMARK.CONFIDENCE(B#;G#;"high"))"), row))},
            share);
    }
    sheet.colours.push_back(whiteWhileEmpty(block("A", firstTeam, "J", lastTeam), "A", firstTeam));
    putNote(sheet, block("A", "J", lastTeam + 1),
            Formula{"=IF(SUM(" + block("G", firstTeam, lastTeam) + ")=" + at("G", teamTotal) +
                    R"(;"Wording: vague, too short or missing. No date: none, or none )"
                    R"(that can be read. Dates wrong: they contradict each other.";)" +
                    notListed("actions") + ")"});
    sheet.colours.push_back(redWhenNotListed(at("A", lastTeam + 1)));
}

Chart teamChart() {
    Chart chart;
    chart.name = "Actions by team and verdict";
    chart.description =
        "Stacked bars, one for each team, with the number of actions that are fit, loosely worded, "
        "without an owner, without a date, or with dates that contradict each other: the same "
        "figures as in the table above.";
    chart.anchor = at("A", chartRow);
    chart.width = 212;
    chart.height = 72;
    chart.categories = block("A", firstTeam, lastTeam);
    chart.valueTitle = "Number of actions";
    for (const Group& group : groups) {
        chart.series.push_back({at(group.letter, teamHead),
                                block(group.letter, firstTeam, lastTeam), std::string(group.colour),
                                std::string(group.ink)});
    }
    return chart;
}

// The four columns of one kind of regular contact: how many, how many in time, share, interval.
struct RegularColumns {
    std::string_view count;
    std::string_view inTime;
    std::string_view share;
    std::string_view interval;
    std::string_view title;
    std::string_view whom;
    std::string_view names;
};
constexpr RegularColumns regulars[] = {
    {"B", "C", "D", "E", "Visits to children", "Children", "Visit"},
    {"G", "H", "I", "J", "Supervision of workers", "Workers", "Supervision"},
};

std::string upToDate(const std::string& names, const std::string& pair) {
    return "TIMELINESS.UPTODATE(" + names + "Starts;" + names + "Ends;" + names + "Lasts;" + names +
           "Limits;AsAt" + (pair.empty() ? "" : ";;;" + pair) + ")";
}

void putRegular(Sheet& sheet, const RegularColumns& columns) {
    const std::string names(columns.names);
    const auto head = [&](std::string_view column, std::string_view title) {
        sheet.put(at(column, regularHead), std::string(title), style::tableHeadCentre);
    };
    head(columns.count, columns.whom);
    head(columns.inTime, "In time");
    head(columns.share, "Share");
    head(columns.interval, "95 % interval");
    for (int row = regularTotal; row <= lastRegular; ++row) {
        const bool isTotal = row == regularTotal;
        const std::string ofTeam = isTotal ? "" : forRow("(" + names + "Teams=$A#)*", row);
        const auto counted = [&](const std::string& states) {
            return Formula{ifTeam(row, "=SUMPRODUCT(" + ofTeam + states + ")")};
        };
        const auto number = isTotal ? style::totalCount : style::formulaCount;
        const auto share = isTotal ? style::totalPercent : style::formulaPercent;
        sheet.put(
            at(columns.count, row),
            counted("((" + names + R"(States="In time")+()" + names + R"(States="Overdue")))"),
            number);
        sheet.put(at(columns.inTime, row), counted("(" + names + R"(States="In time")*1)"), number);
        sheet.put(
            at(columns.share, row),
            Formula{ifTeam(
                row, percentOr(upToDate(names, isTotal ? "" : forRow(names + "Teams;$A#", row))))},
            share);
        const std::string ofAll = at(columns.inTime, row) + ";" + at(columns.count, row);
        sheet.put(at(columns.interval, row),
                  Formula{ifTeam(row, "=IFNA(ROUND(100*BENCHMARK.CONFIDENCE(" + ofAll +
                                          R"(;"low"))&"–"&ROUND(100*BENCHMARK.CONFIDENCE()" +
                                          ofAll + R"(;"high"))&" %";"–"))")},
                  share);
    }
}

void putRegulars(Sheet& sheet) {
    putSection(sheet, at("A", regularHead - 2), "Are visits and supervision regular?");
    sheet.put(at("A", regularHead - 1), {}, style::groupFormula);
    sheet.merge(block("B", "E", regularHead - 1), std::string(regulars[0].title),
                style::groupFormula);
    sheet.merge(block("G", "J", regularHead - 1), std::string(regulars[1].title),
                style::groupFormula);
    sheet.put(at("A", regularHead), std::string("Team"), style::tableHead);
    for (int row = regularTotal; row <= lastRegular; ++row) {
        const bool isTotal = row == regularTotal;
        sheet.put(at("A", row),
                  isTotal ? Content{std::string("All teams")}
                          : Content{Formula{teamOf(row - regularTotal)}},
                  isTotal ? style::total : style::formula);
    }
    for (const RegularColumns& columns : regulars) {
        putRegular(sheet, columns);
    }
    sheet.colours.push_back(
        whiteWhileEmpty(block("A", firstRegular, "J", lastRegular), "A", firstRegular));
    putNote(
        sheet, block("A", "J", lastRegular + 1),
        Formula{"=IF((SUM(" + block("B", firstRegular, lastRegular) + ")=" + at("B", regularTotal) +
                ")*(SUM(" + block("G", firstRegular, lastRegular) + ")=" + at("G", regularTotal) +
                R"();"Of the children with a plan, and the workers in post, on that date. The )"
                R"(limits are local: see Lists.";)" +
                notListed("children or workers") + ")"});
    sheet.colours.push_back(redWhenNotListed(at("A", lastRegular + 1)));
}

void putDoubts(Sheet& sheet) {
    struct Dates {
        std::string_view sheet;
        std::string_view column;
        std::string_view name;
    };
    constexpr Dates dates[] = {
        {sheet_name::actions, "Due", "PlanDue"},
        {sheet_name::actions, "Agreed", "PlanStarts"},
        {sheet_name::actions, "Completed", "PlanCompleted"},
        {sheet_name::visits, "Last visit", "VisitLasts"},
        {sheet_name::supervision, "Last supervision", "SupervisionLasts"},
    };
    putSection(sheet, at("A", doubtHead - 1), "Dates nobody can read: put these right first");
    sheet.put(at("A", doubtHead), std::string("Sheet"), style::tableHead);
    sheet.merge(block("B", "C", doubtHead), std::string("Column"), style::tableHead);
    sheet.merge(block("D", "E", doubtHead), std::string("Cells"), style::tableHeadCentre);
    int row = doubtHead;
    for (const Dates& column : dates) {
        ++row;
        sheet.put(at("A", row), std::string(column.sheet), style::formula);
        sheet.merge(block("B", "C", row), std::string(column.column), style::formula);
        sheet.merge(block("D", "E", row),
                    Formula{"=INDICATORS.UNUSABLE(" + std::string(column.name) + ")"},
                    style::formulaCount);
    }
    sheet.printRange = block("A", 1, "J", row);
}

void putKeyFigures(Sheet& sheet) {
    const KeyFigure figures[] = {
        {"A", "A", "Actions in the plans", "=COUNTA(Plans)", style::keyNumber},
        {"B", "C", "Specific, time-bound", "=" + at("H", teamTotal), style::keyPercent},
        {"D", "E", "Actions overdue", percentOr(R"(MILESTONE.PERCENT(PlanStatuses;"overdue"))"),
         style::keyPercent},
        {"F", "H", "Visits in time", percentOr(upToDate("Visit", "")), style::keyPercent},
        {"I", "J", "Supervision in time", percentOr(upToDate("Supervision", "")),
         style::keyPercent},
    };
    putKeyFigures(sheet, keyRow, figures);
    putNote(sheet, block("A", "J", keyRow + 2),
            std::string("Shares leave out what cannot be read; the last table says how much that "
                        "is."));
}

}  // namespace

void addSummary(Workbook& book) {
    Sheet sheet(sheet_name::summary, Paper::OnePage, {46, 19, 19, 19, 22, 22, 19, 19, 19, 22});
    putHeading(sheet, "Quality of plans, visits and supervision", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    sheet.merge("C3:J3", std::string(syntheticLine), style::note);
    const std::string total = std::to_string(teamTotal);
    putHeadline(sheet, "A4:J4", "COUNTA(Plans)=0",
                "type your teams into Lists and paste your own records into Plan actions, Visits "
                "and Supervision.",
                "B" + total + R"(&" of "&G)" + total +
                    R"(&" actions say who does what by when. "&C)" + total +
                    R"(&" are loosely worded, "&D)" + total + R"(&" have no owner, "&E)" + total +
                    R"(&" no readable date, and the dates of "&F)" + total + R"(&" contradict.")");
    sheet.height(4, 13);
    constexpr RecordList lists[] = {{sheet_name::actions, actionRows, "A"},
                                    {sheet_name::visits, visitRows, "A"},
                                    {sheet_name::supervision, supervisionRows, "A"}};
    putBeyond(sheet, "A5:J5", lists);
    putKeyFigures(sheet);
    putTeams(sheet);
    putChartPlace(sheet, block("B", "J", chartRow), 76, "COUNTA(Plans)=0");
    sheet.charts.push_back(teamChart());
    putRegulars(sheet);
    putDoubts(sheet);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::plan_quality
