#include "maker/templates.h"

#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/start_page.h"
#include "maker/styles.h"
#include "maker/wording.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>

namespace council::maker {
namespace {

// Where a workbook holds figures. Headings, formulas and notes in the range stay.
struct Figures {
    std::string_view sheet;
    std::string_view range;
};

constexpr Figures annexA[] = {
    {"List 1", "A2:G200"},  {"List 2", "A2:H200"},  {"List 3", "A2:K200"},  {"List 4", "A2:L1000"},
    {"List 5", "A2:N1000"}, {"List 6", "A2:N200"},  {"List 7", "A2:Q200"},  {"List 8", "A2:AH200"},
    {"List 9", "A2:Q200"},  {"List 10", "A2:P200"}, {"List 11", "A2:S200"}, {"Limits", "A36:A39"},
};
constexpr Figures benchmark[] = {{"Data", "A1:Z60001"}, {"Compare", "A18:A60"}};
constexpr Figures boardReport[] = {{"Progress", "A6:F305"}, {"Figures", "A6:A305"},
                                   {"Figures", "C6:D9"},    {"Figures", "F6:I305"},
                                   {"Figures", "C18:C21"},  {"Measures", "A6:F40"}};
constexpr Figures foster[] = {{"Households", "A6:L3100"},
                              {"Settings", "A16:B18"},
                              {"Settings", "B15"},
                              {"Settings", "A44:A60"}};
constexpr Figures improvementPlan[] = {
    {"Plan", "B7:F456"}, {"Plan", "K7:M456"}, {"Lists", "A6:A17"}, {"Lists", "C6:E50"}};
constexpr Figures inspection[] = {{"Scorecard", "A12:L60"}, {"Judgements", "A17:G60"},
                                  {"Actions", "B7:K456"},   {"Other figures", "A6:D40"},
                                  {"Lists", "A6:A12"},      {"Lists", "C11:C18"}};
constexpr Figures planQuality[] = {{"Plan actions", "A7:H1600"}, {"Visits", "A8:F1600"},
                                   {"Supervision", "A8:F600"},   {"Audits", "B26:C31"},
                                   {"Audits", "B8:C9"},          {"Lists", "A6:A13"},
                                   {"Lists", "A18:A22"}};

// What stands in a cell until people type over it: the year that today is in, a name to replace.
// A # in the formula is the number of the row.
struct Setting {
    std::string_view sheet;
    std::string_view range;
    std::string_view formula;
};
// The date to read at may be typed as text.
constexpr std::string_view yearBegins =
    "=DATE(YEAR(MILESTONE.DATE(AsAt))-(MONTH(MILESTONE.DATE(AsAt))<4);4;1)";
constexpr std::string_view asAt = "=MILESTONE.DATE(AsAt)";
constexpr Setting boardSettings[] = {{"Figures", "D13", yearBegins},
                                     {"Figures", "D14", "=DATE(YEAR(D13)+1;3;31)"},
                                     {"Figures", "D15", asAt},
                                     // Until one is chosen.
                                     {"Trends", "B23", R"(=INDEX(MeasureNames;1)&"")"}};
constexpr Setting fosterSettings[] = {{"Settings", "B5", yearBegins},
                                      {"Settings", "B6", "=DATE(YEAR(B5)+1;3;31)"},
                                      {"Settings", "A15", "=B5"},
                                      {"Settings", "B32", "=DATE(YEAR(B5)-1;4;1)"},
                                      {"Settings", "B33", "=B5-1"}};

// Until the days of the inspection and of its report are typed.
constexpr std::string_view judgedThen =
    R"(=IFERROR(IF(INDEX(FrameworkFrom;FirstInForce+ROWS($A$17:$A#)-1)=)"
    R"(INDEX(FrameworkFrom;FirstInForce);INDEX(FrameworkJudgements;)"
    R"(FirstInForce+ROWS($A$17:$A#)-1);"");""))";
constexpr Setting inspectionSettings[] = {{"Lists", "D6:D7", asAt},
                                          {"Judgements", "A17:A26", judgedThen}};
constexpr Setting annexASettings[] = {{"Limits", "B29", asAt}};
// The six months before.
constexpr Setting qualitySettings[] = {
    {"Audits", "A26:A31", "=DATE(YEAR(MILESTONE.DATE(AsAt));MONTH(MILESTONE.DATE(AsAt))-32+#;1)"}};

struct Description {
    std::string_view example;
    std::span<const Figures> figures;
    std::span<const Setting> settings = {};
    std::string_view asAtHint = {};  // empty: what stands beside most dates
};
constexpr Description descriptions[] = {
    {"annex-a-timeliness.ods", annexA, annexASettings},
    {"benchmark.ods",
     benchmark,
     {},
     R"("← Today. Type the day you downloaded the table in Data.")"},
    {"board-report-2021.ods", boardReport, boardSettings},
    {"foster-recruitment.ods", foster, fosterSettings},
    {"improvement-plan-2016.ods", improvementPlan},
    {"inspection-2012.ods", inspection, inspectionSettings},
    {"plan-quality.ods", planQuality, qualitySettings},
};

constexpr std::string_view ownSubtitle = "A template: your own figures go into the yellow cells.";
constexpr std::string_view asAtHint =
    R"(IF(ISFORMULA($A$5);"← Today. Type a date over it to look back or ahead.";)"
    R"("← The date you typed. Type =TODAY() for today."))";

// "=#N/A" is an error typed in, as real lists have them, and "=4/134" a figure.
bool isFormula(const Content& content) {
    const auto* formula = std::get_if<Formula>(&content);
    const auto isLetter = [](unsigned char letter) { return std::isalpha(letter) != 0; };
    return std::holds_alternative<ArrayFormula>(content) ||
           (formula != nullptr && !formula->typed.starts_with("=#") &&
            std::ranges::any_of(formula->typed, isLetter));
}

bool holdsFigures(const Cell& cell) {
    const std::string_view look = cell.style;
    return !isFormula(cell.content) && (look.empty() || look.starts_with("Input") ||
                                        look.starts_with("Published") || look.starts_with("List"));
}

// Nothing is published in a template: grey cells become yellow ones.
std::string yellow(const std::string& look) {
    constexpr std::string_view published = style::published;
    return look.starts_with(published) ? std::string(style::input) + look.substr(published.size())
                                       : look;
}

bool contains(const Area& area, Position at) {
    return at.column >= area.first.column && at.column <= area.last.column &&
           at.row >= area.first.row && at.row <= area.last.row;
}

void empty(Sheet& sheet, std::string_view range) {
    const Area area = areaOf(range);
    sheet.change([&](Position at, Cell& cell) {
        if (contains(area, at) && holdsFigures(cell)) {
            cell.content = std::monostate{};
            cell.style = yellow(cell.style);
        }
    });
}

void fill(Sheet& sheet, const Setting& setting) {
    const Area area = areaOf(setting.range);
    sheet.change([&](Position at, Cell& cell) {
        if (contains(area, at)) {
            cell.content = Formula{forRow(setting.formula, at.row + 1)};
        }
    });
}

bool says(const Cell& cell, std::string_view text) {
    const auto* words = std::get_if<std::string>(&cell.content);
    return words != nullptr && *words == text;
}

// The example's grey cells are explained in words that a template does not have.
void dropEmptyLooks(Sheet& start) {
    start.change([](Position, Cell& cell) {
        if (cell.style == style::published &&
            std::holds_alternative<std::monostate>(cell.content)) {
            cell.style = style::text;
        }
    });
}

void readAsAtToday(Sheet& start, std::string_view hint) {
    start.set("A5", Formula{"=TODAY()"});
    start.set("B5", asAtLine(hint.empty() ? std::string(asAtHint) : std::string(hint)));
}

}  // namespace

Workbook emptied(std::string_view example, Workbook described) {
    Workbook book = worded(std::move(described), Wording::Template);
    const auto* found = std::ranges::find(descriptions, example, &Description::example);
    if (found == std::end(descriptions)) {
        throw std::logic_error("no template is described for " + std::string(example));
    }
    const auto sheet = [&](std::string_view name) -> Sheet& {
        const auto at = std::ranges::find(book.sheets, name, &Sheet::name);
        if (at == book.sheets.end()) {
            throw std::logic_error("no sheet " + std::string(name) + " in " + std::string(example));
        }
        return *at;
    };
    for (const Figures& figures : found->figures) {
        empty(sheet(figures.sheet), figures.range);
    }
    for (const Setting& setting : found->settings) {
        fill(sheet(setting.sheet), setting);
    }
    book.footer = book.title;
    readAsAtToday(book.sheets.front(), found->asAtHint);
    dropEmptyLooks(book.sheets.front());
    for (Sheet& each : book.sheets) {
        each.change([](Position, Cell& cell) {
            if (cell.style == style::subtitle && !says(cell, "")) {
                cell.content = std::string(ownSubtitle);
            }
        });
    }
    return book;
}

}  // namespace council::maker
