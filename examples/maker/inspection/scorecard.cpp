#include "maker/formula.h"
#include "maker/inspection/data.h"
#include "maker/inspection/sheets.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <span>
#include <string>
#include <vector>

namespace council::maker::inspection {
namespace {

constexpr int keyRow = 6;
constexpr int ruleRow = 8;
constexpr int groupRow = 9;
constexpr double figureHeight = 6.8;

// How a figure of each unit looks, and the number by which its change becomes points.
struct UnitLook {
    std::string_view published;
    std::string_view input;
    std::string_view change;
    std::string_view factor;
};
UnitLook lookOf(Unit unit) {
    switch (unit) {
        case Unit::Decimal:
            return {style::publishedDecimal, style::inputDecimal, style::formulaPoints, ""};
        case Unit::Percent:
            return {style::publishedPercent, style::inputPercent, style::formulaPoints, "100*"};
        case Unit::Pounds:
            return {style::publishedPounds, style::inputPounds, style::formulaPounds, ""};
        case Unit::PercentChange:
            return {style::publishedChange, style::inputChange, style::formulaPoints, "100*"};
        case Unit::Count:
            break;
    }
    return {style::publishedNumber, style::inputNumber, style::formulaDays, ""};
}

struct Group {
    std::string_view from;
    std::string_view to;
    std::string_view title;
    std::string_view style;
};
constexpr Group groups[] = {
    {"A", "F", "{{As published||From the report}}", style::groupPublished},
    {"G", "I", "Against the earlier figure", style::groupFormula},
    {"J", "J", "{{As published, in our words||In your words}}", style::groupPublished},
    {"K", "L", "{{Illustrative||Yours}}", style::groupInput},
    {"M", "M", "Rating", style::groupFormula},
};
constexpr TableColumn headings[] = {
    {"A", "Indicator", {}},
    {"B", "Para.", {}},
    {"C", "Earlier", {}},
    {"D", "Figure", {}},
    {"E", "When", {}},
    {"F", "Good is", {}},
    {"G", "Change (points)", {}},
    {"H", "Change (%)", {}},
    {"I", "Direction", {}},
    {"J", "What the report says of it", {}},
    {"K", "Target", {}},
    {"L", "Tolerance", {}},
    {"M", "RAG", {}},
};

// A blank and a zero are different things, and Calc hands over a blank single cell as 0. A range of
// one cell would stay blank, but newer LibreOffices save it to .xlsx as a single cell.
constexpr std::string_view changeFormula = R"(TREND.CHANGE(IF(D#="";"";D#);IF(C#="";"";C#)))";
constexpr std::string_view percentFormula =
    R"(=IFNA(TREND.CHANGE(IF(D#="";"";D#);IF(C#="";"";C#);"percent");"–"))";
constexpr std::string_view directionFormula =
    R"(=IFNA(TREND.ARROW(IF(D#="";"";D#);IF(C#="";"";C#);F#)&" "&)"
    R"(TREND.DIRECTION(IF(D#="";"";D#);IF(C#="";"";C#);F#);"–"))";
// A row without an indicator is no figure, and does not count as one without a target.
constexpr std::string_view ragFormula =
    R"(=IF(A#="";"";IF(ISBLANK(K#);"No target";)"
    R"(RAG.VALUE(IF(D#="";"";D#);K#;L#;F#;IF(C#="";"";C#);RagRule))))";

struct Section {
    std::string_view title;
    int first;
    int last;
};

void putHeadings(Sheet& sheet, int row) {
    for (const Group& group : groups) {
        sheet.merge(block(group.from, group.to, row), std::string(group.title), group.style);
    }
    sheet.height(row, 6.5);
    for (const TableColumn& column : headings) {
        sheet.put(at(column.letter, row + 1), std::string(column.heading), style::tableHeadCentre);
    }
    sheet.put(at("A", row + 1), std::string("Indicator"), style::tableHead);
    sheet.put(at("J", row + 1), std::string("What the report says of it"), style::tableHead);
    sheet.height(row + 1, 10);
}

void putFigure(Sheet& sheet, int row, const Figure& figure) {
    const UnitLook look = lookOf(figure.unit);
    const auto published = [&](std::string_view column, std::string_view text,
                               std::string_view style) {
        sheet.put(at(column, row), text.empty() ? Content{} : Content{std::string(text)}, style);
    };
    const auto worked = [&](std::string_view column, std::string_view formula,
                            std::string_view style) {
        sheet.put(at(column, row), Formula{forRow(formula, row)}, style);
    };
    published("A", figure.name, style::published);
    published("B", figure.paragraph, style::publishedCentre);
    sheet.put(at("C", row), figure.previous ? Content{*figure.previous} : Content{},
              look.published);
    sheet.put(at("D", row),
              figure.formula.empty() ? Content{figure.value}
                                     : Content{Formula{std::string(figure.formula)}},
              look.published);
    published("E", figure.period, style::publishedCentre);
    published("F", figure.polarity, style::inputCentre);
    sheet.choose(at("F", row), std::string(polarityChoice));
    worked("G", "=IFNA(" + std::string(look.factor) + std::string(changeFormula) + R"(;"–"))",
           look.change);
    worked("H", percentFormula, style::formulaPercentChange);
    worked("I", directionFormula, style::formulaCentre);
    published("J", figure.says, style::published);
    sheet.put(at("K", row), figure.target ? Content{*figure.target} : Content{}, look.input);
    published("L", figure.tolerance, style::inputCentre);
    worked("M", ragFormula, style::formulaWord);
    sheet.height(row, figureHeight);
}

// Of no figures at all there is no worst.
std::string worstOf(const std::string& ratings) {
    return "=IFNA(RAG.ROLLUP(" + ratings + R"();"–"))";
}

void putSectionRow(Sheet& sheet, const Section& section) {
    const int row = section.first - 1;
    sheet.merge(block("A", "L", row), std::string(section.title), style::total);
    sheet.put(at("M", row), Formula{worstOf(block("M", section.first, section.last))},
              style::formulaWord);
    sheet.height(row, figureHeight);
}

// Returns the row below the last figure.
int putFigures(Sheet& sheet, int row, std::span<const Figure> figures,
               std::vector<Section>& sections) {
    for (const Figure& figure : figures) {
        if (figure.name.empty()) {
            sections.push_back({figure.says, row + 1, row});
        } else {
            putFigure(sheet, row, figure);
            sections.back().last = row;
        }
        ++row;
    }
    return row;
}

constexpr std::string_view counted[] = {"C", "D", "E", "F"};
constexpr std::string_view countedWords[] = {"Red", "Amber", "Green", "No target"};

// Returns the row of the totals.
int putSections(Sheet& sheet, int row, const std::vector<Section>& sections) {
    putSection(sheet, at("A", row), "By part of the scorecard");
    const int head = row + 1;
    sheet.merge(block("A", "B", head), std::string("Part"), style::tableHead);
    for (std::size_t i = 0; i < std::size(counted); ++i) {
        sheet.put(at(counted[i], head), std::string(countedWords[i]), style::tableHeadCentre);
    }
    sheet.put(at("G", head), std::string("Figures"), style::tableHeadCentre);
    sheet.put(at("H", head), std::string("Worst"), style::tableHeadCentre);
    sheet.height(head, 10);
    row = head;
    for (const Section& section : sections) {
        ++row;
        sheet.merge(block("A", "B", row), std::string(section.title), style::formula);
        const std::string ratings = block("M", section.first, section.last);
        for (const std::string_view column : counted) {
            sheet.put(
                at(column, row),
                Formula{"=COUNTIF(" + ratings + ";" + at(std::string(column) + "$", head) + ")"},
                style::formulaCount);
        }
        sheet.put(at("G", row), Formula{forRow("=SUM(C#:F#)", row)}, style::totalCount);
        sheet.put(at("H", row), Formula{worstOf(ratings)}, style::formulaWord);
        sheet.height(row, figureHeight);
    }
    const int total = row + 1;
    sheet.merge(block("A", "B", total), std::string("Total"), style::total);
    for (const std::string_view column : {"C", "D", "E", "F", "G"}) {
        sheet.put(at(column, total), Formula{"=SUM(" + block(column, head + 1, row) + ")"},
                  style::totalCount);
    }
    sheet.put(at("H", total), {}, style::total);
    sheet.height(total, 6);
    sheet.colours.push_back(wordColours(block("C", "F", head)));
    sheet.colours.push_back(wordColours(block("H", head + 1, row)));
    return total;
}

void putKeyFigures(Sheet& sheet, int total, int first, int last) {
    struct KeyFigure {
        std::string_view from;
        std::string_view to;
        std::string label;
        std::string formula;
    };
    const std::string better =
        "SUMPRODUCT(--(RIGHT(" + block("I", first, last) + R"(;6)="Better")))";
    const KeyFigure figures[] = {
        {"A", "A", "Figures on the scorecard", at("=G", total)},
        {"B", "D", "Red", at("=C", total)},
        {"E", "F", "Amber", at("=D", total)},
        {"G", "I", "Green", at("=E", total)},
        {"J", "J", "Without a target", at("=F", total)},
        {"K", "M", "Better than before",
         "=" + better + R"(&" of "&COUNT()" + block("C", first, last) + ")"},
    };
    for (const KeyFigure& figure : figures) {
        sheet.merge(block(figure.from, figure.to, keyRow), figure.label, style::keyLabel);
        sheet.merge(block(figure.from, figure.to, keyRow + 1), Formula{figure.formula},
                    style::keyNumber);
    }
    sheet.height(keyRow, 5);
    sheet.height(keyRow + 1, 10.5);
    putHeadline(
        sheet, "A4:M4", "$A$7=0", "type the figures of the report, and your targets for them.",
        at("G", total) + R"(-)" + at("F", total) + R"(&" figures stand against a target: "&)" +
            at("E", total) + R"(&" green, "&)" + at("D", total) + R"(&" amber, "&)" +
            at("C", total) + R"(&" red. Of the "&COUNT()" + block("C", first, last) +
            R"()&" with an earlier figure "&)" + better +
            R"(&" are better than before.{{ The targets are illustrative.||}}")");
    sheet.height(4, 8);
    sheet.height(5, 2);
}

void putRule(Sheet& sheet) {
    sheet.merge(
        block("A", "J", ruleRow),
        std::string("RAG: green at the target or better, amber within the tolerance, else red. The "
                    "grey bars show the worst of their figures. A blank is “No target” or “–”; a "
                    "zero is a figure like any other."),
        style::note);
    sheet.put(at("K", ruleRow), std::string("Rule"), style::groupInput);
    sheet.merge(block("L", "M", ruleRow), std::string("tolerance"), style::inputCentre);
    sheet.choose(at("L", ruleRow), std::string(ruleChoice));
    sheet.height(ruleRow, 7);
}

}  // namespace

void addScorecard(Workbook& book) {
    Sheet sheet(sheet_name::scorecard, Paper::Landscape,
                {74, 12, 18, 18, 36, 15, 20, 19, 22, 80, 18, 20, 24});
    putHeading(sheet, "Scorecard{{ of the inspection of June 2012||}}", sourceLine);
    putNote(
        sheet, "A3:M3",
        std::string("{{Targets and tolerances are illustrative: the report compares in words "
                    "only. “Good is” is ours where the report leaves it to common sense.||“Good "
                    "is” says whether a higher or a lower figure is the better one.}}"));
    putRule(sheet);

    std::vector<Section> sections;
    putHeadings(sheet, groupRow);
    const int first = groupRow + 2;
    int row = putFigures(sheet, first, childrensFigures, sections);
    sheet.pageStarts.insert(row);
    putSection(sheet, at("A", row),
               "Scorecard, continued: workforce, partners, fostering and adoption");
    putHeadings(sheet, row + 1);
    row = putFigures(sheet, row + 3, serviceFigures, sections);
    const int last = row - 1;
    for (const Section& section : sections) {
        putSectionRow(sheet, section);
    }
    const int total = putSections(sheet, row + 1, sections);
    putKeyFigures(sheet, total, first, last);
    sheet.colours.push_back(wordColours(block("M", first, last)));
    sheet.printRange = block("A", 1, "M", total);
    sheet.cursor = at("K", first + 1);
    sheet.headerColumns = 1;
    book.sheets.push_back(std::move(sheet));

    book.names.push_back({"RagRule", std::string(sheet_name::scorecard), at("L", ruleRow)});
    book.choices.push_back({std::string(ruleChoice),
                            R"(cell-content-is-in-list("tolerance";"trend"))", "Rule",
                            "tolerance: amber within the tolerance. trend: green within the "
                            "tolerance, else amber when no worse than the earlier figure."});
    book.choices.push_back({std::string(polarityChoice), R"(cell-content-is-in-list("High";"Low"))",
                            "Good is", "High: more is better. Low: less is better."});
}

}  // namespace council::maker::inspection
