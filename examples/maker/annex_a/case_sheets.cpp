// Assessments and conferences: two sheets of one make, since both ask how long cases took, and team
// by team.
#include "maker/annex_a/cases.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>
#include <span>
#include <utility>

namespace council::maker::annex_a {
namespace {

constexpr int tableHead = 7;
constexpr int summaryRows = 12;
constexpr int teamHead = tableHead + summaryRows + 4;
constexpr int teamRoom = 40;
constexpr int printedTeams = 14;

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
};

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

// One formula answers with every team; the colours stand beside it, row by row.
void putTeams(Sheet& sheet, const Kind& kind) {
    const int first = teamHead + 1;
    const int last = teamHead + teamRoom + 1;  // and All
    constexpr std::string_view looks[] = {
        style::formula,        style::formulaCount,   style::formulaCount,
        style::formulaPercent, style::formulaPercent, style::formulaPercent,
        style::formulaCount,   style::formulaCount,   style::formulaCount};
    putSection(sheet, at("A", teamHead - 2), "Team by team");
    const std::string names = block("$A$", first, last);
    sheet.merge(
        block("A", "J", teamHead - 1),
        Formula{
            "=IF(AND(LEN(" + at("$A$", first) + ")>0;SUMPRODUCT((" + names +
            R"(&""="All")*1)=0);"Check: there are more than )" + std::to_string(teamRoom) +
            R"( teams, and not all are shown.";IF(LEN()" + at("$A$", printedTeams + first) +
            R"()>0;"More teams stand below the printed page. ";"")&"Teams as the list spells )" +
            R"(them. Where two intervals overlap, the difference may be chance."))"},
        style::note);
    char letter = 'A';
    for (const std::string_view look : looks) {
        const std::string column(1, letter++);
        sheet.put(at(column, teamHead), {}, style::tableHeadFit);
        sheet.fill(block(column, first, last), look);
    }
    sheet.set(at("A", teamHead), ArrayFormula{filledUp(Cases(kind.timescale).breakdown(),
                                                       block("$A$", teamHead, "$I$", last)),
                                              static_cast<int>(std::size(looks)), teamRoom + 2});
    sheet.put(at("J", teamHead), std::string("RAG"), style::tableHeadFit);
    for (int row = first; row <= last; ++row) {
        sheet.put(at("J", row),
                  Formula{forRow(R"(=IF(LEN($A#)=0;"";IF(ISNUMBER($D#);RAG.VALUE($D#:$D#;)", row) +
                          std::string(kind.timescale.target) + R"(;AmberMargin);"–")))"},
                  style::formulaWord);
    }
    const std::string team = "[.$A" + std::to_string(first) + "]";
    sheet.colours.push_back(wordColours(block("J", first, last)));
    sheet.colours.push_back({block("A", first, "J", last),
                             {{"formula-is(LEN(" + team + ")=0)", std::string(style::unused)}}});
    sheet.colours.push_back(
        {block("A", first, last),
         {{"formula-is(" + team + "&\"\"=\"All\")", std::string(style::total)}}});
    sheet.printRange = block("A", 1, "J", first + printedTeams - 1);
}

void addCases(Workbook& book, const Kind& kind) {
    Sheet sheet(kind.sheet, Paper::OneLandscapePage, {58, 21, 21, 21, 21, 21, 25, 21, 28, 21});
    putHeading(sheet, kind.title, sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    const std::string limit(kind.timescale.limit);
    const std::string all = std::to_string(tableHead + 1);
    const std::string inTime = std::to_string(tableHead + 2);
    putHeadline(sheet, "A4:J4", nothingOn(kind.timescale.list),
                "paste List " + std::to_string(kind.timescale.list) + ".",
                "IF(B" + all + "=0;\"No " + std::string(kind.one) + " was " +
                    std::string(kind.done) + " in the period.\";B" + inTime + "&\" of \"&B" + all +
                    "&\" " + std::string(kind.several) + " were " + std::string(kind.done) +
                    " within \"&" + limit + "&\"; the target is \"&ROUND(100*" +
                    std::string(kind.timescale.target) + ")&\" %. On that date \"&B" +
                    std::to_string(tableHead + 7) + "&\" were open, \"&B" +
                    std::to_string(tableHead + 8) + "&\" of them overdue.\")");
    sheet.height(4, 13);
    putTables(sheet, kind);
    putTeams(sheet, kind);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace

void addAssessments(Workbook& book) {
    addCases(book, {assessment, sheet_name::assessments, "Assessments", "assessment", "assessments",
                    "finished", "{10;25;35;45}", 5,
                    "Counted from the start of the assessment to its authorisation, both as List 4 "
                    "has them. Counted from the referral, the share is lower."});
}

void addConferences(Workbook& book) {
    addCases(book, {conference, sheet_name::conferences, "Initial child protection conferences",
                    "conference", "conferences", "held", "{10;15;20}", 4,
                    "The bands are those DfE publishes. Enquiries whose conference was deemed "
                    "unnecessary are left out: any code with “yes” in it."});
}

}  // namespace council::maker::annex_a
