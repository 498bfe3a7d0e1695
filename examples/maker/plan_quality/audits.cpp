#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/plan_quality/data.h"
#include "maker/plan_quality/sheets.h"
#include "maker/styles.h"

#include <iterator>
#include <string>

namespace council::maker::plan_quality {
namespace {

constexpr int reviewHead = 7;
constexpr int wilsonRow = reviewHead + 1;
constexpr int exactRow = wilsonRow + 1;
constexpr int moreHead = exactRow + 4;
constexpr int audits[] = {12, 24, 48, 96, 192};
constexpr int firstMore = moreHead + 1;
constexpr int lastMore = moreHead + static_cast<int>(std::size(audits));
constexpr int chartRow = lastMore + 2;
constexpr int monthHead = chartRow + 4;
constexpr int monthTotal = monthHead + 1;
constexpr int firstMonth = monthTotal + 1;
constexpr int monthRoom = 12;
constexpr int lastMonth = firstMonth + monthRoom - 1;

void putReview(Sheet& sheet) {
    putSection(sheet, at("A", reviewHead - 1),
               "{{The peer review of September 2015||A review from outside}}");
    constexpr TableColumn columns[] = {
        {"A", "Audits that raised concerns", style::published},
        {"B", "Of them", style::publishedNumber},
        {"C", "Audits", style::publishedNumber},
        {"D", "Share", style::formulaPercent, R"(=IF(C#=0;"–";B#/C#))"},
        {"E", "95 % low", style::formulaPercent,
         R"(=IFNA(BENCHMARK.CONFIDENCE(B#;C#;"low";0.95;A#);"–"))"},
        {"F", "95 % high", style::formulaPercent,
         R"(=IFNA(BENCHMARK.CONFIDENCE(B#;C#;"high";0.95;A#);"–"))"},
    };
    putTable(sheet, reviewHead, wilsonRow, exactRow, columns);
    sheet.put(at("A", reviewHead), std::string("Method of the interval"), style::tableHead);
    sheet.set(at("A", wilsonRow), std::string("Wilson"));
    sheet.set(at("A", exactRow), std::string("exact"));
    for (int row = wilsonRow; row <= exactRow; ++row) {
        sheet.set(at("B", row), static_cast<double>(auditsWithConcerns));
        sheet.set(at("C", row), static_cast<double>(auditsRead));
    }
    putNote(sheet, block("A", "H", exactRow + 1),
            std::string("Wilson is what health and care statistics mostly use; exact is wider and "
                        "never too sure. Both take the audits for a fair sample of all cases: "
                        "reviewers choose theirs, so read the interval as the least doubt there "
                        "is."));
    sheet.height(exactRow + 1, 9);
}

Chart intervalChart() {
    Chart chart;
    chart.name = "How sure 12 to 192 audits can be";
    chart.description =
        "A bar for each number of audits, from the low to the high end of the interval around the "
        "same share of a third. The more audits, the shorter the bar: from 14 to 61 in a hundred "
        "with 12 audits to 27 to 40 with 192.";
    chart.anchor = at("A", chartRow);
    chart.width = 216;
    chart.height = 68;
    chart.categories = block("K", firstMore, lastMore);
    chart.valueTitle = "95 % interval: of a hundred cases, this many would raise concerns";
    chart.valueMaximum = 100;
    chart.series.push_back({at("L", moreHead), block("L", firstMore, lastMore), "", ""});
    chart.series.push_back({at("M", moreHead), block("M", firstMore, lastMore), "#1f5fa8", ""});
    return chart;
}

void putMore(Sheet& sheet) {
    putSection(sheet, at("A", moreHead - 1), "What more audits would tell");
    constexpr TableColumn columns[] = {
        {"A", "If the share stays the same", style::formula},
        {"B", "Of them", style::formulaNumber, R"(=IF($C$8=0;"";ROUND(C#*$D$8;0)))"},
        {"C", "Audits", style::inputNumber},
        {"D", "Share", style::formulaPercent, R"(=IF($C$8=0;"";B#/C#))"},
        {"E", "95 % low", style::formulaPercent,
         R"(=IF($C$8=0;"";BENCHMARK.CONFIDENCE(B#;C#;"low")))"},
        {"F", "95 % high", style::formulaPercent,
         R"(=IF($C$8=0;"";BENCHMARK.CONFIDENCE(B#;C#;"high")))"},
        {"K", "Bar", style::formula, R"(=C#&" audits")"},
        {"L", "Below the interval", style::formulaNumber, R"(=IF($C$8=0;"";100*E#))"},
        {"M", "95 % interval", style::formulaNumber, R"(=IF($C$8=0;"";100*(F#-E#)))"},
    };
    static_assert(wilsonRow == 8);  // $D$8 above
    putTable(sheet, moreHead, firstMore, lastMore, columns);
    sheet.put(at("A", moreHead), std::string("If the share stays the same"), style::tableHead);
    int row = firstMore;
    for (const int count : audits) {
        sheet.set(at("A", row), row == firstMore
                                    ? Content{std::string("As in the {{peer ||}}review")}
                                    : Content{std::string("More of the same")});
        sheet.set(at("C", row), static_cast<double>(count));
        ++row;
    }
    putChartPlace(sheet, block("B", "H", chartRow), 71, "C8=0");
    sheet.charts.push_back(intervalChart());
}

void putMonths(Sheet& sheet) {
    putSection(sheet, at("A", monthHead - 2), "Our own audits, month by month");
    putNote(sheet, block("A", "H", monthHead - 1),
            std::string("{{Synthetic. ||}}{{The peer review advises monthly audits by team "
                        "managers. ||}}Months "
                        "after the date in Start here have not happened yet. A change counts as "
                        "more than chance only when the two months' intervals do not overlap."));
    sheet.height(monthHead - 1, 9);
    const std::string dash = R"(IF($A#="";"";"–"))";
    const std::string known = "=IF(ISNUMBER(D#);";
    struct MonthColumn {
        std::string_view letter;
        std::string_view heading;
        std::string_view style;
        std::string formula;
    };
    for (int row = firstMonth; row <= lastMonth; ++row) {
        const std::string before = at("D", row - 1);
        // Above the first month stands no month.
        const std::string both =
            row == firstMonth ? "FALSE()" : "AND(ISNUMBER(D#);ISNUMBER(" + before + "))";
        const MonthColumn columns[] = {
            {"A", "Month", style::inputMonth, ""},
            {"B", "Of them", style::inputNumber, ""},
            {"C", "Audits", style::inputNumber, ""},
            {"D", "Share", style::formulaPercent,
             R"(=IF($A#="";"";IF(AND(MILESTONE.DATE($A#:$A#)<=MILESTONE.DATE(AsAt);C#>0);B#/C#;)"
             R"("–")))"},
            {"E", "95 % low", style::formulaPercent,
             known + R"(BENCHMARK.CONFIDENCE(B#;C#;"low");)" + dash + ")"},
            {"F", "95 % high", style::formulaPercent,
             known + R"(BENCHMARK.CONFIDENCE(B#;C#;"high");)" + dash + ")"},
            {"G", "Direction", style::formulaCentre,
             "=IF(" + both + ";TREND.ARROW(D#;" + before + R"(;"Low")&" "&TREND.DIRECTION(D#;)" +
                 before + R"(;"Low");)" + dash + ")"},
            {"H", "More than chance?", style::formulaCentre,
             "=IF(" + both + ";IF(OR(" + at("F", row - 1) + "<E#;" + at("E", row - 1) +
                 R"(>F#);"Yes";"May be chance");)" + dash + ")"},
        };
        for (const MonthColumn& column : columns) {
            sheet.put(at(column.letter, monthHead), std::string(column.heading),
                      style::tableHeadCentre);
            sheet.put(
                at(column.letter, row),
                column.formula.empty() ? Content{} : Content{Formula{forRow(column.formula, row)}},
                column.style);
        }
    }
    int row = firstMonth;
    for (const auto& [month, count, concerns] : monthlyAudits) {
        sheet.set(at("A", row), month);
        sheet.set(at("B", row), static_cast<double>(concerns));
        sheet.set(at("C", row), static_cast<double>(count));
        ++row;
    }
    sheet.colours.push_back(
        whiteWhileEmpty(block("A", firstMonth, "H", lastMonth), "A", firstMonth));
    const int total = monthTotal;
    sheet.put(at("A", total), std::string("All months so far"), style::total);
    for (const std::string_view column : {"B", "C"}) {
        sheet.put(at(column, total),
                  Formula{"=SUMPRODUCT(ISNUMBER(" + block("D", firstMonth, lastMonth) + ")*" +
                          block(column, firstMonth, lastMonth) + ")"},
                  style::totalCount);
    }
    sheet.put(at("D", total), Formula{forRow(R"(=IF(C#>0;B#/C#;"–"))", total)},
              style::totalPercent);
    sheet.put(at("E", total),
              Formula{forRow(R"(=IFNA(BENCHMARK.CONFIDENCE(B#;C#;"low");"–"))", total)},
              style::totalPercent);
    sheet.put(at("F", total),
              Formula{forRow(R"(=IFNA(BENCHMARK.CONFIDENCE(B#;C#;"high");"–"))", total)},
              style::totalPercent);
    sheet.fill(block("G", "H", total), style::total);
    sheet.printRange = block("A", 1, "H", lastMonth);
}

}  // namespace

void addAudits(Workbook& book) {
    Sheet sheet(sheet_name::audits, Paper::Portrait,
                {56, 22, 22, 22, 22, 22, 26, 34, 6, 6, 22, 22, 22});
    putHeading(sheet, "Audits: how much do a few cases tell?", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    putHeadline(
        sheet, "A4:H4", "C8=0",
        "type how many cases were audited, and how many of them raised concerns.",
        R"(B8&" of "&C8&" audits raised concerns, "&ROUND(100*D8)&" %. So few cases fit any )"
        R"(true share from "&ROUND(100*E8)&" % to "&ROUND(100*F8)&" %: report the count, and )"
        R"(the interval beside the share.")");
    sheet.height(4, 13);
    putReview(sheet);
    putMore(sheet);
    putMonths(sheet);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::plan_quality
