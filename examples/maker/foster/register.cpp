#include "maker/formula.h"
#include "maker/foster/summary_parts.h"
#include "maker/layout.h"
#include "maker/styles.h"

namespace council::maker::foster {
namespace {

// ---- Who is approved ----

struct RegisterLine {
    std::string_view label;
    std::string_view formula;  // with % for the units: nothing, Carers or Places
    std::string_view leftOut;
};
constexpr std::string_view unreadApprovals =
    R"(="Dates not readable: "&INDICATORS.UNUSABLE(Approvals)&".")";
constexpr std::string_view unusableRows =
    R"(="Dates not readable: "&INDICATORS.UNUSABLE(Approvals)+INDICATORS.UNUSABLE(Leavings)&)"
    R"(". Left before approval: "&COUNTIFS(Checks;"Left before approval";Types;Counted)&".")";
constexpr RegisterLine lines[] = {
    {"Approved when the year began",
     R"(=FOSTER.STOCK(Approvals;Leavings;MIN(MILESTONE.DATE(PeriodFrom;"start")-1;)"
     R"(MILESTONE.DATE(AsAt));%;Types;Counted))",
     unusableRows},
    {"Approved this year",
     R"(=FOSTER.RECRUITED(Approvals;PeriodFrom;PeriodTo;AsAt;%;Types;Counted))", unreadApprovals},
    {"Net of leavers this year",
     R"(=FOSTER.NET(Approvals;Leavings;PeriodFrom;PeriodTo;AsAt;%;Types;Counted))", unusableRows},
    {"Approved now", R"(=FOSTER.STOCK(Approvals;Leavings;AsAt;%;Types;Counted))", unusableRows},
};

struct Unit {
    std::string_view column;
    std::string_view heading;
    std::string_view name;
};
constexpr Unit units[] = {
    {"B", "Households", ""}, {"C", "Carers", "Carers"}, {"D", "Places", "Places"}};

Formula inUnits(std::string_view formula, std::string_view unit) {
    std::string result(formula);
    return {result.replace(result.find('%'), 1, unit)};
}

void putLine(Sheet& sheet, int row, const RegisterLine& line) {
    sheet.put(at("A", row), std::string(line.label), style::formula);
    for (const Unit& unit : units) {
        sheet.put(at(unit.column, row), inUnits(line.formula, unit.name), style::formulaNumber);
    }
    sheet.put(at("E", row), Formula{std::string(line.leftOut)}, style::formula);
    sheet.height(row, 9.8);
}

// ---- Rows to put right ----

constexpr int checkRoom = 8;

// With @ for the first row of the list.
constexpr TableColumn checkColumns[] = {
    {"A", "Household", style::formulaCentre,
     R"(=IF(ROWS($A$@:$A#)>COUNT(CheckOrder);"";INDEX(Households;SMALL(CheckOrder;ROWS($A$@:$A#)))))"},
    {"B", "Type", style::formulaCentre,
     R"(=IF($A#="";"";INDEX(Types;SMALL(CheckOrder;ROWS($A$@:$A#)))))"},
    {"C", "Approved", style::formulaDate,
     R"(=IF($A#="";"";IF(INDEX(Approvals;SMALL(CheckOrder;ROWS($A$@:$A#)))="";"";)"
     R"(INDEX(Approvals;SMALL(CheckOrder;ROWS($A$@:$A#))))))"},
    {"D", "What is wrong", style::formulaWord,
     R"(=IF($A#="";"";INDEX(Checks;SMALL(CheckOrder;ROWS($A$@:$A#)))))"},
};

}  // namespace

int putRegister(Sheet& sheet, int row) {
    putSection(sheet, at("A", row), "Who is approved");
    ++row;
    sheet.put(at("A", row), Formula{R"(="Without "&IF(LeftOut="";"exceptions";LeftOut))"},
              style::tableHead);
    for (const Unit& unit : units) {
        sheet.put(at(unit.column, row), std::string(unit.heading), style::tableHeadCentre);
    }
    sheet.put(at("E", row), std::string("Left out, because not in order"), style::tableHead);
    const int began = row + 1;
    for (const RegisterLine& line : lines) {
        putLine(sheet, ++row, line);
    }
    ++row;
    sheet.put(at("A", row), std::string("Leaving rate, as Ofsted counts it"), style::formula);
    sheet.put(at("B", row),
              Formula{R"(=IFNA(FOSTER.LEAVINGRATE(Approvals;Leavings;PeriodFrom;PeriodTo;AsAt;)"
                      R"(Types;Counted);"–"))"},
              style::formulaPercent);
    sheet.merge(block("C", "E", row),
                std::string("Of all who were approved this year (those approved now and those who "
                            "left), the share that left. Not a whole year's rate until the year "
                            "ends. England 2022-23: 12.8 % (Ofsted)."),
                style::formula);
    sheet.height(row, 14);
    ++row;
    putNote(
        sheet, block("A", "E", row),
        Formula{"=IF(" + at("B", began + 3) + "-" + at("B", began) + "=" + at("B", began + 2) +
                R"(;"Approved now, less when the year began, is the net of leavers.";)"
                R"("The change since the year began is not the net of leavers: see the rows to )"
                R"(put right."))"});
    return row + 2;
}

int putChecks(Sheet& sheet, int row) {
    const int head = row + 3;
    const int first = head + 1;
    const int last = head + checkRoom;
    putSection(sheet, at("A", row), "Rows to put right");
    putNote(
        sheet, block("A", "E", row + 1),
        Formula{R"(="Not in order: "&COUNT(CheckOrder)&" of "&SUMPRODUCT(--(Households<>""))&)"
                R"(" rows. Each figure leaves out the rows that it cannot use, and only those.")"
                R"(&IF(COUNT(CheckOrder)>8;" The first 8:";""))"});
    static_assert(checkRoom == 8);  // the note above
    putNote(
        sheet, block("A", "E", row + 2),
        Formula{R"(="Dates that cannot be read: enquiry "&INDICATORS.UNUSABLE(Enquiries)&)"
                R"(", visit "&INDICATORS.UNUSABLE(Visits)&", application "&)"
                R"(INDICATORS.UNUSABLE(Applications)&", panel "&INDICATORS.UNUSABLE(Panels)&)"
                R"(", approved "&INDICATORS.UNUSABLE(Approvals)&", closed "&)"
                R"(INDICATORS.UNUSABLE(Closings)&", left "&INDICATORS.UNUSABLE(Leavings)&".")"});
    putTable(sheet, head, first, last, checkColumns);
    for (int line = head; line <= last; ++line) {
        sheet.widen(block("D", "E", line));
    }
    sheet.colours.push_back(whiteWhileEmpty(block("A", first, "E", last), "A", first));
    sheet.colours.push_back(
        {block("D", first, last),
         {{"formula-is([.$D" + std::to_string(first) + "]<>\"\")", std::string(style::ragCheck)}}});
    return last;
}

}  // namespace council::maker::foster
