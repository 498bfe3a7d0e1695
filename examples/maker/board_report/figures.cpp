#include "maker/board_report/data.h"
#include "maker/board_report/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <chrono>
#include <span>

namespace council::maker::board_report {
namespace {

constexpr int firstRow = 6;
constexpr int room = 300;
constexpr int printed = 60;
constexpr int lastRow = firstRow + room - 1;
constexpr int lastCounted = 60000;  // below the last row that is read
constexpr int stepRoom = 4;
constexpr int periodRow = firstRow + stepRoom + 3;
constexpr int datesRow = periodRow + 5;

void addName(Workbook& book, std::string_view name, const std::string& range) {
    book.names.push_back({std::string(name), std::string(sheet_name::figures), range});
}

void putHead(Sheet& sheet, std::string_view column, int row, std::string_view text) {
    sheet.put(at(column, row), std::string(text), style::tableHeadCentre);
}

void putApprovals(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", firstRow - 2), "Carers approved");
    putHead(sheet, "A", firstRow - 1, "Approved{{ (dates illustrative)||}}");
    sheet.fill(block("A", firstRow, lastRow), style::inputDate);
    for (std::size_t i = 0; i < approvals.size(); ++i) {
        sheet.set(at("A", firstRow + static_cast<int>(i)), approvals[i]);
    }
    addName(book, "Approvals", block("A", firstRow, lastRow));
    addName(book, "ApprovalsBeyond", block("A", lastRow + 1, lastCounted));
    addName(book, "ReadingsBeyond", block("F", lastRow + 1, lastCounted));
}

void putTargets(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("C", firstRow - 2), "Target");
    putHead(sheet, "C", firstRow - 1, "In force from");
    putHead(sheet, "D", firstRow - 1, "Carers");
    const int last = firstRow + stepRoom - 1;
    sheet.fill(block("C", firstRow, last), style::inputDate);
    sheet.fill(block("D", firstRow, last), style::inputCentre);
    for (std::size_t i = 0; i < targetSteps.size(); ++i) {
        const int row = firstRow + static_cast<int>(i);
        sheet.put(at("C", row), targetSteps[i].from, style::publishedDate);
        sheet.put(at("D", row), targetSteps[i].target, style::publishedCentre);
    }
    addName(book, "TargetDates", block("C", firstRow, last));
    addName(book, "Targets", block("D", firstRow, last));
}

void putPeriod(Sheet& sheet, Workbook& book) {
    struct Setting {
        std::string_view label;
        std::string_view name;
        Date date;
    };
    constexpr Setting settings[] = {{"Year, from", "PeriodFrom", day(2021, 4, 1)},
                                    {"to", "PeriodTo", day(2022, 3, 31)},
                                    {"Reported on", "ReportDate", reportDate}};
    putSection(sheet, at("C", periodRow - 1), "Dates");
    int row = periodRow;
    for (const Setting& setting : settings) {
        sheet.put(at("C", row), std::string(setting.label), style::formula);
        sheet.put(at("D", row), setting.date, style::inputDate);
        addName(book, setting.name, at("D", row));
        ++row;
    }
}

void putReportDates(Sheet& sheet, Workbook& book) {
    constexpr Date dates[] = {day(2021, 8, 31), reportDate, day(2021, 12, 31), day(2022, 3, 31)};
    putSection(sheet, at("C", datesRow - 1), "To choose from");
    const int last = putDates(sheet, "C", datesRow, dates);
    addName(book, "ReportDates", block("C", datesRow, last));
}

// One a month; returns the row behind the last.
int putSynthetic(Sheet& sheet, int row, std::string_view measure, std::span<const double> values) {
    std::chrono::year_month month = std::chrono::year(seriesYear) / std::chrono::month(seriesMonth);
    for (const double value : values) {
        sheet.set(at("F", row), std::string(measure));
        sheet.set(at("G", row), Date(month / std::chrono::last));
        sheet.put(at("H", row), value, style::inputPercent);
        sheet.set(at("I", row), std::string("synthetic"));
        month += std::chrono::months(1);
        ++row;
    }
    return row;
}

void putReadings(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("F", firstRow - 2), "Readings, in any order");
    constexpr TableColumn columns[] = {
        {"F", "Measure", style::input},
        {"G", "On", style::inputDate},
        {"H", "Value", style::inputNumber},
        {"I", "{{As published (paragraph)||Source}}", style::input},
        {"J", "Day counted from", style::formulaDate,
         R"(=IF(ISNUMBER($H#);IFERROR(MILESTONE.DATE($G#);"");""))"}};
    putTable(sheet, firstRow - 1, firstRow, lastRow, columns);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const int row = firstRow + static_cast<int>(i);
        const Reading& reading = readings[i];
        sheet.put(at("F", row), std::string(reading.measure), style::published);
        sheet.put(at("G", row), reading.date, style::publishedDate);
        sheet.put(at("H", row), reading.value, style::publishedNumber);
        sheet.put(at("I", row), std::string(reading.published), style::published);
    }
    int row = firstRow + static_cast<int>(readings.size());
    row = putSynthetic(sheet, row, visitsInTime, visitShares);
    row = putSynthetic(sheet, row, reReferrals, reReferralShares);
    sheet.cursor = at("F", row);
    for (row = firstRow; row <= lastRow; ++row) {
        sheet.choose(at("F", row), std::string(measureChoice));
    }
    book.choices.push_back({std::string(measureChoice), "cell-content-is-in-list(MeasureNames)",
                            "Measure", "A measure of the sheet Measures, spelt as it is there."});
    sheet.filtered = block("F", firstRow - 1, "J", lastRow);
    addName(book, "Measures", block("F", firstRow, lastRow));
    addName(book, "ReadingDates", block("G", firstRow, lastRow));
    addName(book, "Readings", block("H", firstRow, lastRow));
    // A date typed as text, which COUNTIFS and MAXIFS would pass over; none without a value.
    addName(book, "ReadingDays", block("J", firstRow, lastRow));
    sheet.colours.push_back(whiteWhileEmpty(block("J", firstRow, lastRow), "G", firstRow));
}

}  // namespace

void addFigures(Workbook& book) {
    Sheet sheet(sheet_name::figures, Paper::Landscape, {34, 6, 34, 28, 6, 74, 26, 26, 100, 28});
    putHeading(sheet, "Figures", sourceLine);
    putNote(sheet, "A3:J3",
            std::string("{{Grey: as published. Yellow: yours; here the days of approval are "
                        "illustrative and the monthly readings synthetic, because the report "
                        "does not give them.||Yellow: yours "
                        "to fill in.}}"));
    putApprovals(sheet, book);
    putTargets(sheet, book);
    putPeriod(sheet, book);
    putReportDates(sheet, book);
    putReadings(sheet, book);
    sheet.printRange = block("A", 1, "J", firstRow + printed - 1);
    sheet.headerRows = firstRow - 1;
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::board_report
