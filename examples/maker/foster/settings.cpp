#include "maker/foster/data.h"
#include "maker/foster/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>

namespace council::maker::foster {
namespace {

struct Setting {
    std::string_view label;
    std::string_view name;
    Content value;
    std::string_view style;
    std::string_view meaning;
};

const Setting year[] = {
    {"First day of the year", "PeriodFrom", day(2025, 4, 1), style::inputDate,
     "Recruitment counts from this day,"},
    {"Last day of the year", "PeriodTo", day(2026, 3, 31), style::inputDate,
     "to this one, included."},
    {"Is it over on the as-at date?", "YearOver",
     Formula{R"(=IF(MILESTONE.DATE(AsAt)>=MILESTONE.DATE(PeriodTo);"Yes";"No"))"},
     style::formulaCentre,
     "From its last day on nothing is forecast: the year's figures are final."},
    {"Counted in", "CountIn", std::string("households"), style::inputCentre,
     "households or places: target, pace, forecast and chance follow it. The national measure has "
     "been approved places since February 2026."},
    {"One of them", "OneOf", Formula{R"(=IF(CountIn="places";"place";"household"))"},
     style::formulaCentre, "As the pages call it."},
    {"Type that does not count", "LeftOut", std::string("Kinship"), style::inputCentre,
     "Family and friends are no mainstream recruitment in Ofsted's figures. Blank: all count."},
    {"As a criterion", "Counted", Formula{R"(="<>"&LeftOut)"}, style::formulaCentre,
     "What the formulas ask of a row's type."},
};
const Setting judging[] = {
    {"Tolerance", "Tolerance", 0.1, style::inputPercent,
     "So far below the pace, and at least one household or place, a year is still At risk; further "
     "below it is Behind."},
    {"Pace of the year", "Pace", std::string("daily"), style::inputCentre,
     "daily, monthly or quarterly: how the target is spread over the year."},
};
const Setting forecasting[] = {
    {"Low and high together", "Level", 0.8, style::inputPercent,
     "80 %: the year ends below low in at most one case in ten, above high in at most one in ten."},
    {"Learn from",
     "LearnFrom",
     {},
     style::inputDate,
     "Blank: from the first day of the year. An earlier day also learns from earlier approvals."},
};
const Setting planning[] = {
    {"Enquiries that become approvals", "PlannedConversion", 0.2, style::inputPercent,
     "What you plan with. Pipeline shows what last year's enquiries came to."},
    {"Places of a new household", "PlacesEach", 1.8, style::inputDecimal,
     "What you plan with where places are counted: how many enquiries a place takes."},
    {"From enquiry to approval", "Lead", std::string("8 months"), style::inputCentre,
     "An enquiry that comes later than this before the year's end is too late for it."},
    {"Enquiries followed, from", "CohortFrom", day(2024, 4, 1), style::inputDate,
     "Pipeline follows the enquiries of these days:"},
    {"to", "CohortTo", day(2025, 3, 31), style::inputDate, "last year's, which have had time."},
    {"Given", "Within", std::string("12 months"), style::inputCentre,
     "How long an enquiry has, where Pipeline compares like with like."},
};

struct Step {
    Date from;
    double target;
};
constexpr Step steps[] = {{day(2025, 4, 1), 8}, {day(2025, 9, 1), 10}};
constexpr int stepRoom = 4;

struct ChanceWord {
    double from;
    std::string_view words;
};
constexpr ChanceWord chanceWords[] = {
    {0, "very unlikely"}, {0.1, "unlikely"},    {0.33, "about as likely as not"},
    {0.66, "likely"},     {0.9, "very likely"},
};

constexpr Date reportDates[] = {day(2025, 4, 30), day(2025, 6, 30),  day(2025, 8, 31),
                                day(2025, 9, 30), day(2025, 12, 31), day(2026, 3, 31)};

void addName(Workbook& book, std::string_view name, const std::string& range) {
    book.names.push_back({std::string(name), std::string(sheet_name::settings), range});
}

int putSettings(Sheet& sheet, Workbook& book, int row, std::string_view title,
                std::span<const Setting> settings) {
    putSection(sheet, at("A", row), title);
    for (const Setting& setting : settings) {
        ++row;
        sheet.put(at("A", row), std::string(setting.label), style::formula);
        sheet.put(at("B", row), setting.value, setting.style);
        sheet.put(at("C", row), std::string(setting.meaning), style::text);
        addName(book, setting.name, at("B", row));
    }
    return row + 2;
}

int putTargets(Sheet& sheet, Workbook& book, int row) {
    putSection(sheet, at("A", row), "");
    sheet.set(at("A", row), Formula{R"(="Target, in "&CountIn)"});
    ++row;
    sheet.put(at("A", row), std::string("In force from"), style::tableHeadCentre);
    sheet.put(at("B", row), std::string("Target for the year"), style::tableHeadCentre);
    sheet.put(at("C", row),
              std::string("A target counts from its day until the next one. Leave the rows you do "
                          "not need empty."),
              style::text);
    const int first = row + 1;
    const int last = row + stepRoom;
    sheet.fill(block("A", first, last), style::inputDate);
    sheet.fill(block("B", first, last), style::inputCentre);
    for (std::size_t i = 0; i < std::size(steps); ++i) {
        sheet.set(at("A", first + static_cast<int>(i)), steps[i].from);
        sheet.set(at("B", first + static_cast<int>(i)), steps[i].target);
    }
    addName(book, "TargetDates", block("A", first, last));
    addName(book, "Targets", block("B", first, last));
    return last + 2;
}

int putChanceWords(Sheet& sheet, Workbook& book, int row) {
    putSection(sheet, at("A", row), "A chance in words");
    ++row;
    sheet.put(at("A", row), std::string("From"), style::tableHeadCentre);
    sheet.put(at("B", row), std::string("Words"), style::tableHeadCentre);
    const int first = row + 1;
    for (const auto& [from, words] : chanceWords) {
        ++row;
        sheet.put(at("A", row), from, style::inputPercent);
        sheet.put(at("B", row), std::string(words), style::input);
    }
    addName(book, "ChanceFrom", block("A", first, row));
    addName(book, "ChanceWords", block("B", first, row));
    return row + 2;
}

int putCouncils(Sheet& sheet, Workbook& book, int row) {
    putSection(sheet, at("A", row), "Councils or teams that share this tracker");
    sheet.put(at("C", row + 1),
              std::string("Pipeline shows how far the enquiries of each have come. Blank where the "
                          "tracker is of one council."),
              style::text);
    const int first = row + 1;
    const int last = row + councilRoom;
    sheet.fill(block("A", first, last), style::input);
    for (const std::string_view name : councils) {
        sheet.set(at("A", ++row), std::string(name));
    }
    addName(book, "CouncilNames", block("A", first, last));
    return last + 2;
}

int putReportDates(Sheet& sheet, Workbook& book, int row) {
    putSection(sheet, at("A", row), "Dates to choose from in Start here");
    const int last = putDates(sheet, "A", row + 1, reportDates);
    addName(book, "ReportDates", block("A", row + 1, last));
    return last;
}

}  // namespace

void addSettings(Workbook& book) {
    Sheet sheet(sheet_name::settings, Paper::OnePage, {50, 42, 102});
    putHeading(sheet, "Settings", "What the other sheets use: change it here.");
    int row = putSettings(sheet, book, 4, "Year and households", year);
    row = putTargets(sheet, book, row);
    row = putSettings(sheet, book, row, "On track or not", judging);
    row = putSettings(sheet, book, row, "Forecast", forecasting);
    row = putSettings(sheet, book, row, "Enquiries", planning);
    row = putChanceWords(sheet, book, row);
    row = putCouncils(sheet, book, row);
    sheet.choose(at("B", 7), "units");
    book.choices.push_back({"units", R"(cell-content-is-in-list("households";"places"))",
                            "Counted in", "households or places.", false, false});
    row = putReportDates(sheet, book, row);
    sheet.printRange = block("A", 1, "C", row);
    book.sheets.push_back(std::move(sheet));
}

}  // namespace council::maker::foster
