#include "maker/foster/sheets.h"
#include "maker/foster/summary_parts.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>

namespace council::maker::foster {

std::string inChosenUnit(std::string_view formula) {
    constexpr std::string_view opening = "«";
    constexpr std::string_view closing = "»";
    std::string result(formula);
    for (auto start = result.find(opening); start != std::string::npos;
         start = result.find(opening, start)) {
        const auto end = result.find(closing, start);
        const std::string call =
            result.substr(start + opening.size(), end - start - opening.size());
        const auto inUnits = [&](std::string_view units) {
            std::string written = call;
            return written.replace(written.find('%'), 1, units);
        };
        const std::string either =
            R"(IF(CountIn="places";)" + inUnits("Places") + ";" + inUnits("") + ")";
        result.replace(start, end + closing.size() - start, either);
    }
    return result;
}

namespace {

constexpr int keyRow = 6;
constexpr int targetHead = 11;

// What a line says before a household is typed: what to do.
Content wordsOnce(std::string_view meaning) {
    const std::string said = meaning.starts_with('=') ? std::string(meaning.substr(1))
                                                      : '"' + std::string(meaning) + '"';
    return Formula{R"(=IF(HasHouseholds;)" + said + R"(;"Type your households first."))"};
}

// ---- Key figures ----

void putKeyFigures(Sheet& sheet) {
    const KeyFigure figures[] = {
        {"A", "A", R"(=PROPER(CountIn)&" approved this year")", "=Recruited", style::keyNumber},
        {"B", "B", "Target", R"(=IF(TargetNow="";"–";TargetNow))", style::keyNumber},
        {"C", "C", "Of the target",
         R"(=IF(HasHouseholds;IFNA(FOSTER.PERCENT(Recruited;TargetNow);"–");"–"))",
         style::keyPercent},
        {"D", "D", "Status", "=RecruitmentStatus", style::keyWord},
        {"E", "E",
         R"(="Chance of "&IF(TargetAtEnd="";"meeting it";TargetAtEnd&" by the year's end"))",
         R"(=IFNA(Chance;"–"))", style::keyPercent},
    };
    putKeyFigures(sheet, keyRow, figures);
    sheet.colours.push_back(wordColours(at("D", keyRow + 1)));
}

// ---- Against the target ----

struct TargetLine {
    std::string_view label;
    std::string_view formula;
    std::string_view style;
    int lines;                 // of what it says
    std::string_view meaning;  // a formula when it begins with =
    std::string_view name = {};
};

constexpr TargetLine targetLines[] = {
    {"Approved so far",
     R"(=IF(HasHouseholds;«FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;AsAt;%;Types;)"
     R"(Counted)»;"–"))",
     style::formulaNumber, 1,
     R"(="Approval dates that cannot be read, so not counted: "&)"
     R"(INDICATORS.UNUSABLE(Approvals)&".")",
     "Recruited"},
    {"Target in force", R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;AsAt);""))",
     style::formulaNumber, 1,
     R"(=IF(TargetNow="";"None on this day: see Settings.";IF(TargetAtEnd=TargetNow;)"
     R"("It stands to the end of the year.";"It becomes "&TargetAtEnd&" before the year ends.")))",
     "TargetNow"},
    {"Expected by now", R"(=IFNA(FOSTER.EXPECTED(TargetNow;PeriodFrom;PeriodTo;AsAt;Pace);"–"))",
     style::formulaDecimal, 1,
     R"(="What the target in force asks for by this day ("&Pace&" pace).")", "Expected"},
    {"Status",
     R"(=IF(HasHouseholds;FOSTER.STATUS(Recruited;TargetNow;PeriodFrom;PeriodTo;AsAt;Tolerance;)"
     R"(Pace);"–"))",
     style::formulaWord, 1, R"(="In whole "&CountIn&": exactly on pace is On track.")",
     "RecruitmentStatus"},
    {"Colour",
     R"(=IF(HasHouseholds;FOSTER.RAG(Recruited;TargetNow;PeriodFrom;PeriodTo;AsAt;Tolerance;)"
     R"(Pace);"–"))",
     style::formulaWord, 1, "By the BRAG scheme: Met and Exceeded are blue."},
    {"Target at the year's end", R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;PeriodTo);""))",
     style::formulaNumber, 1, "The four lines below look at this one.", "TargetAtEnd"},
    {"Chance of meeting it",
     R"(=IF(HasHouseholds;IFNA(«FOSTER.CHANCE(Approvals;TargetAtEnd;PeriodFrom;PeriodTo;AsAt;)"
     R"(LearnFrom;%;Types;Counted)»;"–");"–"))",
     style::formulaPercent, 2,
     R"(=IF(ISNUMBER(Chance);IF(YearOver="Yes";"The year is over: the target is "&)"
     R"(IF(Chance=1;"";"not ")&"met.";"In words: "&)"
     R"(LOOKUP(Chance;ChanceFrom;ChanceWords)&". The forecast knows neither who is in )"
     R"(assessment nor panel dates.");"Not said: it takes a target and 90 days to learn from."))",
     "Chance"},
    {"Forecast for the year",
     R"(=IF(HasHouseholds;IFNA(«FOSTER.FORECAST(Approvals;PeriodFrom;PeriodTo;AsAt;"expected";)"
     R"(Level;LearnFrom;%;Types;Counted)»;"–");"–"))",
     style::formulaDecimal, 2,
     R"(=IF(YearOver="Yes";"The year is over: this is its total.";IF(ISNUMBER(Forecast);"Most likely from "&)"
     R"(«FOSTER.FORECAST(Approvals;PeriodFrom;PeriodTo;AsAt;"low";Level;LearnFrom;%;Types;)"
     R"(Counted)»&" to "&«FOSTER.FORECAST(Approvals;PeriodFrom;PeriodTo;AsAt;)"
     R"("high";Level;LearnFrom;%;Types;Counted)»&" "&CountIn&" ("&ROUND(Level*100)&" % sure), if )"
     R"(approvals go on as they have.";"Not said: there are fewer than 90 days to learn from"&)"
     R"(IF(CountIn="places";", or no approval yet.";"."))))",
     "Forecast"},
    {R"(=IF(CountIn="places";"Places";"Approvals")&" still needed a month")",
     R"(=IF(HasHouseholds;IFNA(FOSTER.NEEDED(Recruited;TargetAtEnd;AsAt;PeriodTo;"month");"–");)"
     R"("–"))",
     style::formulaDecimal, 1,
     R"(=IF((TargetAtEnd="")+(TargetAtEnd=0)>0;"There is no target yet.";IF(TargetAtEnd<=Recruited;)"
     R"("The target is met.";IF(YearOver="Yes";"No time is left.";)"
     R"("To gain "&TargetAtEnd-Recruited&" more by "&TEXT(MILESTONE.DATE(PeriodTo);)"
     R"("D MMMM YYYY")&"."))))"},
    {"Enquiries still needed a month",
     R"(=IF(HasHouseholds;IFNA(FOSTER.NEEDED(Recruited;TargetAtEnd;AsAt;PeriodTo;"month";)"
     R"(PlannedConversion;Lead)/IF(CountIn="places";PlacesEach;1);"–");"–"))",
     style::formulaDecimal, 2,
     R"(=IF((TargetAtEnd="")+(TargetAtEnd=0)>0;"There is no target yet.";IF(TargetAtEnd<=Recruited;)"
     R"("The target is met.";IF(YearOver="Yes";"No time is left.";)"
     R"(IFNA(IF(FOSTER.NEEDED(Recruited;)"
     R"(TargetAtEnd;AsAt;PeriodTo;"month";PlannedConversion;Lead)>0;"While they can still be )"
     R"(approved in time: "&ROUND(PlannedConversion*100)&" % become approvals, in "&Lead&)"
     R"(IF(CountIn="places";", of "&PlacesEach&" places each.";".");"");)"
     R"("Too late for new ones: from enquiry to approval takes "&Lead&". Only households already )"
     R"(on the way can count.")))))"},
};
constexpr int firstTarget = targetHead + 1;
constexpr int lastTarget = firstTarget + static_cast<int>(std::size(targetLines)) - 1;

void addName(Workbook& book, std::string_view name, const std::string& cell) {
    book.names.push_back({std::string(name), std::string(sheet_name::summary), cell});
}

void putTargetLines(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", targetHead - 1), "Against the target");
    sheet.put(at("A", targetHead), Formula{R"(="In "&CountIn)"}, style::tableHead);
    sheet.put(at("B", targetHead), std::string("Figure"), style::tableHeadCentre);
    sheet.merge(block("C", "E", targetHead), std::string("What it says"), style::tableHead);
    int row = targetHead;
    for (const TargetLine& line : targetLines) {
        ++row;
        sheet.put(at("A", row), formulaOrText(line.label), style::formula);
        sheet.put(at("B", row), Formula{std::string(line.formula)}, line.style);
        sheet.merge(block("C", "E", row), wordsOnce(line.meaning), style::formula);
        sheet.height(row, line.lines == 1 ? 5.8 : 9.8);
        if (!line.name.empty()) {
            addName(book, line.name, at("B", row));
        }
    }
    sheet.colours.push_back(wordColours(block("B", firstTarget, lastTarget)));
    sheet.colours.push_back({block("C", firstTarget, "E", lastTarget),
                             {{"formula-is(NOT(HasHouseholds))", std::string(style::note)}}});
}

}  // namespace

void addSummary(Workbook& book) {
    Sheet sheet(sheet_name::summary, Paper::Portrait,
                {62, 28, 28, 28, 50, 6, 22, 20, 20, 20, 20, 20, 20});
    putHeading(sheet, "Foster carers recruited against the target", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    sheet.merge("C3:E3",
                Formula{R"(="Year "&TEXT(MILESTONE.DATE(PeriodFrom;"start");"D MMMM YYYY")&" to "&)"
                        R"(TEXT(MILESTONE.DATE(PeriodTo);)"
                        R"("D MMMM YYYY"))"},
                style::note);
    putHeadline(
        sheet, "A4:E4", "NOT(HasHouseholds)",
        "type your targets into Settings and your households into Households.",
        R"(IF(TargetNow="";"No target is in force on this day. Approved so far: "&)"
        R"(Recruited&".";)"
        R"(Recruited&" "&IF(Recruited=1;OneOf;CountIn)&" approved against a target )"
        R"(of "&TargetNow&": "&)"
        R"(RecruitmentStatus&IF(ISNUMBER(Chance);IF(YearOver="Yes";". The year is over.";)"
        R"(". Reaching "&TargetAtEnd&" by the year's end is "&)"
        R"(LOOKUP(Chance;ChanceFrom;ChanceWords)&": a chance of "&ROUND(Chance*100)&" %.");)"
        R"(". It is too early for a forecast.")))");
    sheet.height(4, 13);
    constexpr RecordList lists[] = {{sheet_name::households, householdRows, "A"}};
    putBeyond(sheet, "A5:E5", lists);
    putKeyFigures(sheet);
    putTargetLines(sheet, book);
    const int lastRow = putChecks(sheet, putRegister(sheet, putBurnUp(sheet, lastTarget + 2)));
    sheet.printRange = block("A", 1, "E", lastRow);
    sheet.change([](Position, Cell& cell) {
        if (auto* formula = std::get_if<Formula>(&cell.content)) {
            formula->typed = inChosenUnit(formula->typed);
        }
    });
    sheet.merge("G3:H3", std::string("Any typed? (not printed)"), style::groupFormula);
    sheet.put("I3", Formula{"=COUNTA(Households)>0"}, style::formulaCentre);
    addName(book, "HasHouseholds", "I3");
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::foster
