#include "maker/foster/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>

namespace council::foster {
namespace {

constexpr int keyRow = 6;
constexpr int targetHead = 11;
constexpr int chartRow = 26;
constexpr int registerHead = 29;
constexpr int checkHead = 42;
constexpr int checkRoom = 8;

// ---- Key figures ----

void putKeyFigures(Sheet& sheet) {
    struct KeyFigure {
        std::string_view from;
        std::string_view to;
        std::string_view label;
        std::string_view formula;
        std::string_view style;
    };
    constexpr KeyFigure figures[] = {
        {"A", "A", "Households approved this year", "=Recruited", style::keyNumber},
        {"B", "B", "Target", "=TargetNow", style::keyNumber},
        {"C", "C", "Of the target", R"(=IFNA(FOSTER.PERCENT(Recruited;TargetNow);"–"))",
         style::keyPercent},
        {"D", "D", "Status", "=RecruitmentStatus", style::keyWord},
        {"E", "E", "Chance of meeting it", R"(=IFNA(Chance;"–"))", style::keyPercent},
    };
    for (const KeyFigure& figure : figures) {
        sheet.put(at(figure.from, keyRow), std::string(figure.label), style::keyLabel);
        sheet.put(at(figure.from, keyRow + 1), Formula{std::string(figure.formula)}, figure.style);
    }
    sheet.height(keyRow, 6);
    sheet.height(keyRow + 1, 12);
    sheet.colours.push_back(wordColours(at("D", keyRow + 1)));
}

// ---- Against the target ----

struct TargetLine {
    std::string_view label;
    std::string_view formula;
    std::string_view style;
    std::string_view meaning;  // a formula when it begins with =
    std::string_view name = {};
};

constexpr TargetLine targetLines[] = {
    {"Approved so far",
     "=FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;AsAt;;Types;\"<>\"&LeftOut)",
     style::formulaNumber,
     R"(="Households. Approval dates that cannot be read and so do not count: "&)"
     R"(INDICATORS.UNUSABLE(Approvals)&".")",
     "Recruited"},
    {"Target in force", R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;AsAt);""))",
     style::formulaNumber,
     R"(=IF(TargetAtEnd=TargetNow;"For the whole year. It has stood at this figure since its last )"
     R"(step.";"For the year, today. It becomes "&TargetAtEnd&" before the year is over."))",
     "TargetNow"},
    {"Expected by now", R"(=IFNA(FOSTER.EXPECTED(TargetNow;PeriodFrom;PeriodTo;AsAt;Pace);"–"))",
     style::formulaDecimal, R"(="What the target asks for by this day at its "&Pace&" pace.")",
     "Expected"},
    {"Status", "=FOSTER.STATUS(Recruited;TargetNow;PeriodFrom;PeriodTo;AsAt;Tolerance;Pace)",
     style::formulaWord, "Against the pace in whole households: exactly on pace is On track.",
     "RecruitmentStatus"},
    {"Colour", "=FOSTER.RAG(Recruited;TargetNow;PeriodFrom;PeriodTo;AsAt;Tolerance;Pace)",
     style::formulaWord, "By the BRAG scheme: Met and Exceeded are blue."},
    {"Target at the year's end", R"(=IFNA(FOSTER.TARGET(TargetDates;Targets;PeriodTo);""))",
     style::formulaNumber, "The forecast, the chance and what is still needed look at this one.",
     "TargetAtEnd"},
    {"Chance of meeting it",
     R"(=IFNA(FOSTER.CHANCE(Approvals;TargetAtEnd;PeriodFrom;PeriodTo;AsAt;LearnFrom;Types;"<>"&LeftOut);)"
     R"("–"))",
     style::formulaPercent,
     R"(=IF(ISNUMBER(Chance);IF(AsAt>=PeriodTo;"The year is over: certain.";"In words: "&)"
     R"(LOOKUP(Chance;ChanceFrom;ChanceWords)&". It knows neither who is in assessment nor panel )"
     R"(dates.");"Not said: a forecast needs a target and at least 90 days to learn from."))",
     "Chance"},
    {"Forecast for the year",
     R"(=IFNA(FOSTER.FORECAST(Approvals;PeriodFrom;PeriodTo;AsAt;"expected";Level;LearnFrom;)"
     R"(Types;"<>"&LeftOut);"–"))",
     style::formulaDecimal,
     R"(=IFNA("Between "&FOSTER.FORECAST(Approvals;PeriodFrom;PeriodTo;AsAt;"low";Level;LearnFrom;)"
     R"(Types;"<>"&LeftOut)&" and "&FOSTER.FORECAST(Approvals;PeriodFrom;PeriodTo;AsAt;"high";Level;)"
     R"(LearnFrom;Types;"<>"&LeftOut)&" households, "&ROUND(Level*100)&" % sure, if things go on as )"
     R"(they have.";"Not said: there are fewer than 90 days to learn from."))"},
    {"Approvals still needed a month",
     R"(=IFNA(FOSTER.NEEDED(Recruited;TargetAtEnd;AsAt;PeriodTo;"month");"–"))",
     style::formulaDecimal,
     R"(=IF(N(TargetAtEnd)<=Recruited;"The target is met.";IF(AsAt>=PeriodTo;"No time is left.";)"
     R"("To gain "&TargetAtEnd-Recruited&" more by "&TEXT(PeriodTo;"D MMMM YYYY")&"."))"},
    {"Enquiries still needed a month",
     R"(=IFNA(FOSTER.NEEDED(Recruited;TargetAtEnd;AsAt;PeriodTo;"month";PlannedConversion;Lead);"–"))",
     style::formulaDecimal,
     R"(=IF(N(TargetAtEnd)<=Recruited;"The target is met.";IFNA(IF(FOSTER.NEEDED(Recruited;)"
     R"(TargetAtEnd;AsAt;PeriodTo;"month";PlannedConversion;Lead)>0;"If "&)"
     R"(ROUND(PlannedConversion*100)&" % become approvals, each within "&Lead&".";"");)"
     R"("Too late: a household takes "&Lead&" from enquiry to approval. Only those already on the )"
     R"(way can still count."))"},
};
constexpr int firstTarget = targetHead + 1;
constexpr int lastTarget = firstTarget + static_cast<int>(std::size(targetLines)) - 1;

Content words(std::string_view text) {
    if (text.starts_with('=')) {
        return Formula{std::string(text)};
    }
    return std::string(text);
}

void addName(Workbook& book, std::string_view name, const std::string& cell) {
    book.names.push_back({std::string(name), std::string(sheet_name::summary), cell});
}

void putTargetLines(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", targetHead - 1), "Against the target");
    sheet.put(at("A", targetHead), std::string("In households"), style::tableHead);
    sheet.put(at("B", targetHead), std::string("Figure"), style::tableHeadCentre);
    sheet.merge(block("C", "E", targetHead), std::string("What it says"), style::tableHead);
    int row = targetHead;
    for (const TargetLine& line : targetLines) {
        ++row;
        sheet.put(at("A", row), std::string(line.label), style::formula);
        sheet.put(at("B", row), Formula{std::string(line.formula)}, line.style);
        sheet.merge(block("C", "E", row), words(line.meaning), style::formula);
        sheet.height(row, line.meaning.size() > 120 ? 10 : 5.8);
        if (!line.name.empty()) {
            addName(book, line.name, at("B", row));
        }
    }
    sheet.colours.push_back(wordColours(block("B", firstTarget, lastTarget)));
}

void putBurnUp(Sheet& sheet) {
    static_assert(chartRow > lastTarget + 2);
    putSection(sheet, at("A", chartRow - 1), "Month by month");
    sheet.put(at("A", chartRow), {}, style::text);
    Chart chart = burnUpChart();
    chart.anchor = at("A", chartRow);
    chart.width = 192;
    chart.height = 82;
    sheet.height(chartRow, 84);
    sheet.charts.push_back(chart);
}

// ---- Who is approved ----

struct RegisterLine {
    std::string_view label;
    // With % for the units: nothing, Carers or Places.
    std::string_view formula;
    // The dates and rows that the figure leaves out.
    std::string_view leftOut;
};
constexpr RegisterLine registerLines[] = {
    {"Approved on the first day of the year",
     "=FOSTER.STOCK(Approvals;Leavings;PeriodFrom-1;%;Types;\"<>\"&LeftOut)", "both"},
    {"Approved this year",
     "=FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;AsAt;%;Types;\"<>\"&LeftOut)", "approvals"},
    {"Net of leavers this year",
     "=FOSTER.NET(Approvals;Leavings;PeriodFrom;PeriodTo;AsAt;%;Types;\"<>\"&LeftOut)", "both"},
    {"Approved now", "=FOSTER.STOCK(Approvals;Leavings;AsAt;%;Types;\"<>\"&LeftOut)", "both"},
};
struct Unit {
    std::string_view column;
    std::string_view heading;
    std::string_view name;
};
constexpr Unit units[] = {
    {"B", "Households", ""}, {"C", "Carers", "Carers"}, {"D", "Places", "Places"}};

std::string inUnits(std::string_view formula, std::string_view unit) {
    std::string result(formula);
    return result.replace(result.find('%'), 1, unit);
}

void putRegister(Sheet& sheet) {
    putSection(sheet, at("A", registerHead - 1), "Who is approved");
    sheet.pageStarts.insert(registerHead - 1);
    sheet.put(at("A", registerHead), std::string("Without the types that do not count"),
              style::tableHead);
    for (const Unit& unit : units) {
        sheet.put(at(unit.column, registerHead), std::string(unit.heading), style::tableHeadCentre);
    }
    sheet.put(at("E", registerHead), std::string("Left out, because not in order"),
              style::tableHead);
    int row = registerHead;
    for (const RegisterLine& line : registerLines) {
        ++row;
        sheet.put(at("A", row), std::string(line.label), style::formula);
        for (const Unit& unit : units) {
            sheet.put(at(unit.column, row), Formula{inUnits(line.formula, unit.name)},
                      style::formulaNumber);
        }
        const bool both = line.leftOut == "both";
        sheet.put(at("E", row),
                  Formula{both ? R"(="Dates not readable: "&INDICATORS.UNUSABLE(Approvals)+)"
                                 R"(INDICATORS.UNUSABLE(Leavings)&". Left before approval: "&)"
                                 R"(COUNTIF(Checks;"Left before approval")&".")"
                               : R"(="Dates not readable: "&INDICATORS.UNUSABLE(Approvals)&".")"},
                  style::formula);
        sheet.height(row, both ? 10 : 5.8);
    }
    ++row;
    sheet.put(at("A", row), std::string("Leaving rate, as Ofsted counts it"), style::formula);
    sheet.put(at("B", row),
              Formula{"=IFNA(FOSTER.LEAVINGRATE(Approvals;Leavings;PeriodFrom;PeriodTo;AsAt;Types;"
                      R"("<>"&LeftOut);"–"))"},
              style::formulaPercent);
    sheet.merge(block("C", "E", row),
                std::string("Leavers this year out of all who were approved: those approved now "
                            "and the leavers. Of part of a year, so not a year's rate. Ofsted, "
                            "England 2022-23: 12.8 %."),
                style::formula);
    sheet.height(row, 14);
    putNote(
        sheet, block("A", "E", row + 1),
        Formula{
            "=IF(B" + std::to_string(registerHead + 4) + "-B" + std::to_string(registerHead + 1) +
            "=B" + std::to_string(registerHead + 3) +
            R"(;"Net and stock agree: the change since the first day is the net of )" +
            R"(leavers.";"Net and stock differ: the list has a row that one of them leaves out.")"});
}

// ---- Rows to put right ----

void putChecks(Sheet& sheet) {
    constexpr TableColumn columns[] = {
        {"A", "Household", style::formulaCentre,
         R"(=IF(ROWS($A$43:$A#)>COUNT(CheckOrder);"";INDEX(Households;SMALL(CheckOrder;ROWS($A$43:$A#)))))"},
        {"B", "Type", style::formulaCentre,
         R"(=IF($A#="";"";INDEX(Types;SMALL(CheckOrder;ROWS($A$43:$A#)))))"},
        {"C", "Approved", style::formulaDate,
         R"(=IF($A#="";"";IF(INDEX(Approvals;SMALL(CheckOrder;ROWS($A$43:$A#)))="";"";)"
         R"(INDEX(Approvals;SMALL(CheckOrder;ROWS($A$43:$A#))))))"},
        {"D", "What is wrong", style::formulaWord,
         R"(=IF($A#="";"";INDEX(Checks;SMALL(CheckOrder;ROWS($A$43:$A#)))))"},
    };
    static_assert(checkHead + 1 == 43);  // $A$43 above
    putSection(sheet, at("A", checkHead - 3), "Rows to put right");
    putNote(
        sheet, block("A", "E", checkHead - 2),
        Formula{
            R"(="Rows not in order: "&COUNT(CheckOrder)&" of "&)"
            R"(SUMPRODUCT(--(Households<>""))&". A figure leaves out the rows it cannot use, )"
            R"(and only those; the others count."&IF(COUNT(CheckOrder)>8;" The first 8:";""))"});
    static_assert(checkRoom == 8);
    putNote(
        sheet, block("A", "E", checkHead - 1),
        Formula{R"(="Dates that cannot be read: enquiry "&INDICATORS.UNUSABLE(Enquiries)&)"
                R"(", visit "&INDICATORS.UNUSABLE(Visits)&", application "&)"
                R"(INDICATORS.UNUSABLE(Applications)&", panel "&INDICATORS.UNUSABLE(Panels)&)"
                R"(", approved "&INDICATORS.UNUSABLE(Approvals)&", closed "&)"
                R"(INDICATORS.UNUSABLE(Closings)&", left "&INDICATORS.UNUSABLE(Leavings)&".")"});
    putTable(sheet, checkHead, checkHead + 1, checkHead + checkRoom, columns);
    for (int row = checkHead; row <= checkHead + checkRoom; ++row) {
        sheet.widen(block("D", "E", row));
    }
    const std::string body = block("A", checkHead + 1, "E", checkHead + checkRoom);
    sheet.colours.push_back(whiteWhileEmpty(body, "A", checkHead + 1));
    sheet.colours.push_back({block("D", checkHead + 1, checkHead + checkRoom),
                             {{R"(formula-is([.$D43]<>""))", std::string(style::ragCheck)}}});
}

}  // namespace

void addSummary(Workbook& book) {
    Sheet sheet(sheet_name::summary, Paper::Portrait, {62, 28, 28, 28, 50});
    putHeading(sheet, "Foster carers recruited against the target", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    sheet.merge("C3:E3",
                Formula{R"(="Year "&TEXT(PeriodFrom;"D MMMM YYYY")&" to "&TEXT(PeriodTo;)"
                        R"("D MMMM YYYY"))"},
                style::note);
    sheet.merge(
        "A4:E4",
        Formula{
            R"(=Recruited&" households approved against a target of "&TargetNow&": "&)"
            R"(RecruitmentStatus&IF(ISNUMBER(Chance);IF(AsAt>=PeriodTo;". The year is over.";)"
            R"(". Meeting "&TargetAtEnd&" by the year's end is "&LOOKUP(Chance;ChanceFrom;ChanceWords)&)"
            R"( ": a chance of "&ROUND(Chance*100)&" %.");". It is too early for a forecast."))"},
        style::headline);
    sheet.height(4, 13);
    putKeyFigures(sheet);
    putTargetLines(sheet, book);
    putBurnUp(sheet);
    putRegister(sheet);
    putChecks(sheet);
    sheet.printRange = block("A", 1, "E", checkHead + checkRoom);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::foster
