// Assessments and conferences: two sheets of one make, since both ask how long cases took, month by
// month and team by team.
#include "maker/annex_a/cases.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>
#include <span>
#include <utility>

namespace council::annex_a {
namespace {

constexpr int tableHead = 7;
constexpr int summaryRows = 12;
constexpr int monthHead = tableHead + summaryRows + 3;
constexpr int months = 6;
constexpr int teamHead = monthHead + months + 3;

struct Kind {
    const Timescale& timescale;
    std::string_view sheet;
    std::string_view title;
    std::string_view one;  // what a case is called
    std::string_view several;
    std::string_view done;
    std::string_view upperLimits;  // of the bands, in working days
    int bandCount;
    std::string_view note;
    std::span<const std::string_view> teams;
};

// Rows of teams: those that are there, and room for more.
int teamRoom(const Kind& kind) {
    return static_cast<int>(kind.teams.size()) + 2;
}

void putHead(Sheet& sheet, int row, std::string_view firstColumn,
             std::span<const std::string_view> titles) {
    char letter = firstColumn.front();
    for (const std::string_view title : titles) {
        sheet.put(at(std::string(1, letter), row), std::string(title),
                  letter == 'A' ? style::tableHead : style::tableHeadCentre);
        ++letter;
    }
}

// A table that a function answers with, its own heading included.
void putAnswer(Sheet& sheet, std::string_view column, std::string_view lastColumn, int rows,
               const std::string& formula, std::span<const std::string_view> looks) {
    char letter = column.front();
    for (const std::string_view look : looks) {
        const std::string name(1, letter);
        sheet.put(at(name, tableHead), {}, style::tableHeadFit);
        sheet.fill(block(name, tableHead + 1, tableHead + rows - 1), look);
        ++letter;
    }
    const int columns = lastColumn.front() - column.front() + 1;
    sheet.set(at(column, tableHead), ArrayFormula{"=IFNA(" + formula + R"(;"–"))", columns, rows});
}

void putTables(Sheet& sheet, const Kind& kind) {
    const Cases cases(kind.timescale);
    putSection(sheet, at("A", tableHead - 1), "In the six months up to that date");
    constexpr std::string_view summaryLooks[] = {style::formula, style::formulaNumber};
    putAnswer(sheet, "A", "B", summaryRows, cases.summary(), summaryLooks);
    // Shares among days and counts: the rows 5 to 7 of the answer.
    sheet.fill(block("B", tableHead + 4, tableHead + 6), style::formulaPercent);
    sheet.fill(block("B", tableHead + 9, tableHead + 10), style::formulaDecimal);

    constexpr std::string_view bandLooks[] = {style::formulaCentre, style::formulaCount,
                                              style::formulaPercent};
    putSection(sheet, at("D", tableHead - 1), "Finished: working days taken");
    putAnswer(sheet, "D", "F", kind.bandCount + 1, cases.bands(kind.upperLimits, "completed"),
              bandLooks);
    putSection(sheet, at("H", tableHead - 1), "Open: working days so far");
    putAnswer(sheet, "H", "J", kind.bandCount + 1, cases.bands(kind.upperLimits, "current"),
              bandLooks);
    putNote(sheet, block("A", "J", tableHead + summaryRows), std::string(kind.note));
}

void putMonths(Sheet& sheet, const Kind& kind) {
    const Cases cases(kind.timescale);
    putSection(sheet, at("A", monthHead - 1), "Month by month, by the day they were finished");
    constexpr std::string_view titles[] = {"Month", "Finished", "In time", "Share", "Target"};
    putHead(sheet, monthHead, "A", titles);
    for (int i = 0; i < months; ++i) {
        const int row = monthHead + 1 + i;
        const std::string ofMonth = forRow("$A#;MIN(MILESTONE.DATE(AsAt);EOMONTH($A#;0))", row);
        sheet.put(at("A", row), Formula{"=EDATE(PeriodFrom;" + std::to_string(i) + ")"},
                  style::formulaMonth);
        sheet.put(at("B", row), Formula{"=" + cases.count("denominator", ofMonth)},
                  style::formulaCount);
        sheet.put(at("C", row), Formula{"=" + cases.count("numerator", ofMonth)},
                  style::formulaCount);
        sheet.put(at("D", row), Formula{"=IFNA(" + cases.percent(ofMonth) + R"(;"–"))"},
                  style::formulaPercent);
        sheet.put(at("E", row), Formula{"=" + std::string(kind.timescale.target)},
                  style::formulaPercent);
    }
    Chart chart;
    chart.name = std::string(kind.several) + " in time, by month";
    chart.description = "A line of the share of " + std::string(kind.several) +
                        " finished in time in each of six months, and a dashed line at the "
                        "target: the same figures as in the table beside it.";
    chart.anchor = at("F", monthHead);
    chart.width = 112;
    chart.height = 50;
    chart.categories = block("A", monthHead + 1, monthHead + months);
    chart.valueTitle = "In time";
    chart.areMonths = true;
    chart.inPercent = true;
    chart.series = {{at("D", monthHead), block("D", monthHead + 1, monthHead + months), "#1f3a5f",
                     "", SeriesShape::Line},
                    {at("E", monthHead), block("E", monthHead + 1, monthHead + months), "#b3261e",
                     "", SeriesShape::Dashes}};
    sheet.put(chart.anchor, {}, style::text);
    sheet.charts.push_back(std::move(chart));
    for (int row = monthHead; row <= monthHead + months; ++row) {
        sheet.height(row, 7.2);
    }
}

// One team's figures, or those of all.
void putTeamRow(Sheet& sheet, const Kind& kind, int row, bool isTotal) {
    const Cases cases(kind.timescale, isTotal ? "" : forRow("$A#", row));
    const std::string guard = isTotal ? "=" : forRow(R"(=IF($A#="";"";)", row);
    const std::string end = isTotal ? "" : ")";
    const auto put = [&](std::string_view column, const std::string& formula,
                         std::string_view look) {
        sheet.put(at(column, row), Formula{guard + formula + end}, look);
    };
    const std::string_view count = isTotal ? style::totalCount : style::formulaCount;
    const std::string_view share = isTotal ? style::totalPercent : style::formulaPercent;
    const std::string ofAll = forRow("$C#;$B#", row);
    put("B", cases.count("denominator"), count);
    put("C", cases.count("numerator"), count);
    put("D", "IFNA(" + cases.percent() + R"(;"–"))", share);
    put("E", "IFNA(BENCHMARK.CONFIDENCE(" + ofAll + R"(;"low");"–"))", share);
    put("F", "IFNA(BENCHMARK.CONFIDENCE(" + ofAll + R"(;"high");"–"))", share);
    put("G",
        forRow("RAG.VALUE($D#:$D#;", row) + std::string(kind.timescale.target) + ";AmberMargin)",
        style::formulaWord);
    put("H", cases.count("open"), count);
    put("I", cases.count("overdue"), count);
    put("J", cases.count("unusable"), count);
}

void putTeams(Sheet& sheet, const Kind& kind) {
    putSection(sheet, at("A", teamHead - 1), "Team by team");
    constexpr std::string_view titles[] = {"Team",     "Finished",  "In time", "Share",
                                           "95 % low", "95 % high", "RAG",     "Open",
                                           "Overdue",  "Unusable"};
    putHead(sheet, teamHead, "A", titles);
    const int first = teamHead + 1;
    const int last = teamHead + teamRoom(kind);
    sheet.fill(block("A", first, last), style::input);
    int row = first;
    for (const std::string_view team : kind.teams) {
        sheet.set(at("A", row), std::string(team));
        ++row;
    }
    for (row = first; row <= last; ++row) {
        putTeamRow(sheet, kind, row, false);
    }
    const int total = last + 2;
    sheet.put(at("A", last + 1), std::string("Other teams, or none given"), style::formula);
    sheet.put(at("A", total), std::string("All teams"), style::total);
    putTeamRow(sheet, kind, total, true);
    // What no team above has: nothing falls between them, and a list too long for them shows.
    for (const std::string_view column : {"B", "C", "H", "I", "J"}) {
        sheet.put(at(column, last + 1),
                  Formula{"=" + at(column, total) + "-SUM(" + block(column, first, last) + ")"},
                  style::formulaCount);
    }
    row = last + 1;
    sheet.put(at("D", row), Formula{forRow(R"(=IF($B#=0;"–";$C#/$B#))", row)},
              style::formulaPercent);
    const std::string ofAll = forRow("$C#;$B#", row);
    sheet.put(at("E", row), Formula{"=IFNA(BENCHMARK.CONFIDENCE(" + ofAll + R"(;"low");"–"))"},
              style::formulaPercent);
    sheet.put(at("F", row), Formula{"=IFNA(BENCHMARK.CONFIDENCE(" + ofAll + R"(;"high");"–"))"},
              style::formulaPercent);
    sheet.put(at("G", row),
              Formula{forRow("=RAG.VALUE($D#:$D#;", row) + std::string(kind.timescale.target) +
                      ";AmberMargin)"},
              style::formulaWord);
    putNote(sheet, block("A", "J", total + 1),
            std::string("Type your teams as they are spelt in the list. Where two intervals "
                        "overlap, the difference may be chance."));
    sheet.colours = {wordColours(block("G", first, total)),
                     whiteWhileEmpty(block("B", first, "J", last), "A", first)};
    sheet.printRange = block("A", 1, "J", total + 1);
}

void addCases(Workbook& book, const Kind& kind) {
    Sheet sheet(kind.sheet, Paper::OneLandscapePage, {58, 21, 21, 21, 21, 21, 25, 21, 21, 21});
    putHeading(sheet, kind.title, sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    const std::string limit(kind.timescale.limit);
    const std::string all = std::to_string(tableHead + 1);
    const std::string inTime = std::to_string(tableHead + 2);
    sheet.merge(
        "A4:J4",
        Formula{"=IF(B" + all + "=0;\"No " + std::string(kind.one) + " was " +
                std::string(kind.done) + " in the period.\";B" + inTime + "&\" of \"&B" + all +
                "&\" " + std::string(kind.several) + " were " + std::string(kind.done) +
                " within \"&" + limit + "&\"; the target is \"&ROUND(100*" +
                std::string(kind.timescale.target) + ")&\" %. On that date \"&B" +
                std::to_string(tableHead + 7) + "&\" were open, \"&B" +
                std::to_string(tableHead + 8) + "&\" of them overdue.\")"},
        style::headline);
    sheet.height(4, 13);
    putTables(sheet, kind);
    putMonths(sheet, kind);
    putTeams(sheet, kind);
    sheet.cursor = at("A", teamHead + 1);
    book.sheets.push_back(std::move(sheet));
}

constexpr std::string_view dutyTeams[] = {"Duty North", "Duty South", "Duty East"};

}  // namespace

void addAssessments(Workbook& book) {
    addCases(book, {assessment, sheet_name::assessments, "Assessments", "assessment", "assessments",
                    "finished", "{10;25;35;45}", 5,
                    "Counted from the start of the assessment to its authorisation, both as List 4 "
                    "has them. Counted from the referral, the share is lower.",
                    dutyTeams});
}

void addConferences(Workbook& book) {
    addCases(book, {conference, sheet_name::conferences, "Initial child protection conferences",
                    "conference", "conferences", "held", "{10;15;20}", 4,
                    "The bands are those DfE publishes. Enquiries whose conference was deemed "
                    "unnecessary are left out: any code with “yes” in it.",
                    dutyTeams});
}

}  // namespace council::annex_a
