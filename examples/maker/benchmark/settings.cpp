// What the pasted table means: its measure, its columns by their headings, and which of its rows.
#include "maker/benchmark/sheets.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>

namespace council::maker::benchmark {
namespace {

struct Setting {
    std::string_view label;
    std::string_view name;
    Content value;
    std::string_view style;
    std::string_view choice;
    std::string_view meaning;
};
const Setting measure[] = {
    {"Measure", "Measure", std::string("{{Assessments completed within 45 working days||}}"),
     style::input, "", "What the pages call it."},
    {"Unit", "Unit", std::string("per cent"), style::inputCentre, "units",
     "How the table writes its figures. DfE writes 58.7 for 58.7 %: per cent."},
    {"Which is good", "Polarity", std::string("High"), style::inputCentre, "polarities",
     "High, Low, or Neutral where neither is: then there is no band, and rank 1 is the highest."},
    {"How sure", "Sure", 0.95, style::inputPercent, "",
     "Better and Worse are said where chance alone would seldom give such a figure."},
};

struct DataColumn {
    std::string_view label;
    std::string_view name;
    std::string_view heading;
    std::string_view meaning;
};
constexpr DataColumn columns[] = {
    {"Year", "DataYears", heading::year, "A year, or two: in one number or with a dash."},
    {"Level", "DataLevels", heading::level, "England, region or authority."},
    {"Region", "DataRegions", heading::region, "The region that an authority is in."},
    {"Authority", "DataAuthorities", heading::authority, "Names as the table writes them."},
    {"Figure", "DataFigures", "{{assessments_in_45_days_percent||}}", "What is compared."},
    {"How many", "DataParts", "{{assessments_in_45_days||}}",
     "The counts that the figure is made of. Blank where the"},
    {"Of how many", "DataWholes", "{{assessments||}}",
     "table has none: then nothing is called Better or Worse."},
};
constexpr std::size_t neededColumns = 5;  // the others may be left out

// A table with breakdowns has several rows an authority and year: one of them is meant.
struct RowChoice {
    std::string_view heading;
    std::string_view value;
};
constexpr RowChoice rowChoices[] = {{"{{category||}}", "{{Total||}}"}, {"", ""}, {"", ""}};

struct LevelWord {
    std::string_view label;
    std::string_view name;
    std::string_view word;
};
constexpr LevelWord levelWords[] = {{"England", "EnglandLevel", "National"},
                                    {"Region", "RegionLevel", "Regional"},
                                    {"Authority", "AuthorityLevel", "Local authority"}};

// How many of the unit make a whole, and how BENCHMARK.COMPARE is to take the counts.
struct UnitRow {
    std::string_view unit;
    double scale;  // 0: the figure is no share or rate of its counts
    std::string_view method;
};
constexpr UnitRow units[] = {{"per cent", 100, "Wilson"},     {"share", 1, "Wilson"},
                             {"per 1,000", 1000, "rate"},     {"per 10,000", 10000, "rate"},
                             {"per 100,000", 100000, "rate"}, {"number", 0, ""}};

constexpr int measureTop = 4;
constexpr int columnHead = measureTop + static_cast<int>(std::size(measure)) + 3;
constexpr int firstColumn = columnHead + 1;
constexpr int lastColumn = firstColumn + static_cast<int>(std::size(columns)) - 1;
constexpr int choiceHead = lastColumn + 3;
constexpr int firstChoice = choiceHead + 1;
constexpr int lastChoice = firstChoice + static_cast<int>(std::size(rowChoices)) - 1;
constexpr int levelHead = lastChoice + 3;
constexpr int unitHead = levelHead + static_cast<int>(std::size(levelWords)) + 3;
constexpr int workingRow = unitHead + static_cast<int>(std::size(units)) + 3;

const std::string headings = "Data.$A$1:$CY$1";
const std::string cells = "Data.$A$2:$CY$" + std::to_string(lastDataRow);

void addName(Workbook& book, std::string_view name, const std::string& range) {
    book.names.push_back({std::string(name), std::string(sheet_name::settings), range});
}

void putHeads(Sheet& sheet, int row, std::initializer_list<std::string_view> words) {
    char letter = 'A';
    for (const std::string_view text : words) {
        sheet.put(at(std::string(1, letter++), row), std::string(text), style::tableHead);
    }
}

// The number of the column under the heading in B; two of one heading count as none.
std::string numberOf(int row) {
    const std::string isIt = "(LOWER(TRIM(" + headings + "))=LOWER(TRIM(" + at("$B", row) + ")))";
    return "IF(SUMPRODUCT(" + isIt + "*1)=1;SUMPRODUCT(" + isIt + "*COLUMN(" + headings +
           "));\"none\")";
}

// The cells under a heading, down to the last filled row.
void nameColumn(Workbook& book, std::string_view name, int row) {
    const std::string number = "Settings." + at("$F$", row);
    const std::string here = "IF(ISNUMBER(" + number + ");" + number + ";NA())";
    book.expressions.push_back({std::string(name), "INDEX(" + cells + ";1;" + here + "):INDEX(" +
                                                       cells + ";DataRows;" + here + ")"});
}

void putMeasure(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", measureTop), "The measure");
    int row = measureTop;
    for (const Setting& setting : measure) {
        ++row;
        sheet.put(at("A", row), std::string(setting.label), style::formula);
        sheet.put(at("B", row), setting.value, setting.style);
        sheet.merge(block("C", "E", row), std::string(setting.meaning), style::text);
        if (!setting.choice.empty()) {
            sheet.choose(at("B", row), std::string(setting.choice));
        }
        addName(book, setting.name, at("B", row));
    }
}

void putColumns(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", columnHead - 1), "The columns of Data, by their headings");
    putHeads(sheet, columnHead, {"What", "Heading in Data", "Found in column"});
    sheet.merge(block("D", "E", columnHead), std::string("What it is"), style::tableHead);
    sheet.put(at("F", columnHead), std::string("Number of the column"), style::tableHeadCentre);
    int row = columnHead;
    for (const DataColumn& column : columns) {
        ++row;
        const bool isNeeded = row < firstColumn + static_cast<int>(neededColumns);
        sheet.put(at("A", row), std::string(column.label), style::formula);
        sheet.put(at("B", row), std::string(column.heading), style::input);
        sheet.put(at("C", row),
                  Formula{forRow(
                      R"(=IF(ISNUMBER($F#);SUBSTITUTE(ADDRESS(1;$F#;4);1;"");IF()" +
                          std::string(isNeeded ? R"(COUNTA(Data.$A$1:$CY$1)=0)" : R"($B#="")") +
                          R"(;"–";"missing")))",
                      row)},
                  style::formulaCentre);
        sheet.merge(block("D", "E", row), std::string(column.meaning), style::text);
        sheet.put(at("F", row), Formula{"=" + numberOf(row)}, style::formulaCentre);
        nameColumn(book, column.name, row);
    }
}

void putRowChoices(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", choiceHead - 1), "Which rows, where the table has breakdowns");
    putHeads(sheet, choiceHead, {"Only where the column", "Heading in Data", "Found in column"});
    sheet.merge(block("D", "E", choiceHead), std::string("says"), style::tableHead);
    std::string fits = "1";
    int row = choiceHead;
    for (const RowChoice& choice : rowChoices) {
        const std::string name =
            "Data" + std::string(1, static_cast<char>('P' + ++row - choiceHead));
        sheet.put(at("A", row), std::string(row == firstChoice ? "under" : "and under"),
                  style::formula);
        sheet.put(at("B", row), {}, style::input);
        setText(sheet, at("B", row), choice.heading);
        sheet.put(at("C", row),
                  Formula{forRow(R"(=IF($B#="";"–";IF(ISNUMBER($F#);SUBSTITUTE(ADDRESS(1;$F#;4))"
                                 R"(;1;"");"missing")))",
                                 row)},
                  style::formulaCentre);
        sheet.merge(block("D", "E", row), {}, style::input);
        setText(sheet, at("D", row), choice.value);
        // Without a heading every row fits: each has something under its level.
        sheet.put(at("F", row),
                  Formula{"=IF(" + at("$B", row) + "=\"\";" + at("$F$", firstColumn + 1) + ";" +
                          numberOf(row) + ")"},
                  style::formulaCentre);
        sheet.put(at("G", row), Formula{forRow(R"(=IF($B#="";"<>";$D#))", row)},
                  style::formulaCentre);
        const std::string number = std::to_string(row - choiceHead);
        nameColumn(book, "DataOnly" + number, row);
        addName(book, "Only" + number, at("G", row));
        fits += "*IF(Settings." + at("$B$", row) + "=\"\";1;DataOnly" + number + "&\"\"=Only" +
                number + "&\"\")";
    }
    book.expressions.push_back({"RowFits", fits});
    sheet.colours.push_back(
        {block("C", firstColumn, lastChoice), {{R"(="missing")", std::string(style::ragRed)}}});
}

void putLevels(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", levelHead - 1), "What the column of levels says");
    putHeads(sheet, levelHead, {"For", "Word in Data"});
    int row = levelHead;
    for (const LevelWord& level : levelWords) {
        ++row;
        sheet.put(at("A", row), std::string(level.label), style::formula);
        sheet.put(at("B", row), std::string(level.word), style::input);
        addName(book, level.name, at("B", row));
    }
}

void putUnits(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", unitHead - 1), "Units");
    putHeads(sheet, unitHead, {"Unit", "Times", "Method"});
    sheet.merge(block("D", "E", unitHead), std::string("What it means"), style::tableHead);
    int row = unitHead;
    for (const UnitRow& unit : units) {
        ++row;
        sheet.put(at("A", row), std::string(unit.unit), style::formula);
        sheet.put(at("B", row), {}, style::formulaCentre);
        if (unit.scale > 0) {
            sheet.set(at("B", row), unit.scale);
        }
        sheet.put(at("C", row), std::string(unit.method), style::formulaCentre);
        sheet.merge(block("D", "E", row),
                    Formula{forRow(R"(=IF($B#="";"Without counts: nothing is called Better or )"
                                   R"(Worse.";"The figure is how many ÷ of how many × "&)"
                                   R"($B#&"."))",
                                   row)},
                    style::text);
    }
    addName(book, "UnitNames", block("A", unitHead + 1, row));
    addName(book, "UnitScales", block("B", unitHead + 1, row));
    addName(book, "UnitMethods", block("C", unitHead + 1, row));
    book.expressions.push_back({"Scale", "INDEX(UnitScales;MATCH(Unit;UnitNames;0))"});
    book.expressions.push_back({"Method", "INDEX(UnitMethods;MATCH(Unit;UnitNames;0))"});
}

void putWorking(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", workingRow), "Working cells");
    const auto put = [&](int row, std::string_view label, std::string_view name, Content content) {
        sheet.put(at("A", row), std::string(label), style::formula);
        sheet.merge(block("B", "E", row), std::move(content), style::formula);
        addName(book, name, at("B", row));
    };
    const std::string filled = "Data.$A$2:$A$" + std::to_string(lastDataRow);
    put(workingRow + 1, "Filled rows of Data", "DataRows",
        Formula{"=MAX(1;SUMPRODUCT(MAX((1-ISBLANK(" + filled + "))*(ROW(" + filled + ")-1))))"});
    const auto column = [](std::string_view letter) {
        return at("$" + std::string(letter) + "$", firstColumn) + ":" +
               at("$" + std::string(letter) + "$", lastChoice);
    };
    put(workingRow + 2, "Headings not found", "MissingHeadings",
        ArrayFormula{"=TEXTJOIN(\", \";1;IF(" + column("C") + "=\"missing\";" + column("A") +
                     "&\" “\"&" + column("B") + "&\"”\";\"\"))"});
    book.expressions.push_back({"FigureLook", R"(IF(Unit="share";"0.0%";"0.0"))"});
    // 2025, 202425 and 2024-25 all begin with the four digits that put them in order.
    book.expressions.push_back({"YearOrder", "IFERROR(VALUE(LEFT(DataYears;4));0)"});
}

}  // namespace

void addSettings(Workbook& book) {
    Sheet sheet(sheet_name::settings, Paper::OnePage, {46, 66, 30, 60, 30, 22, 24});
    putHeading(sheet, "Settings", "What the table in Data means: change it here.");
    putMeasure(sheet, book);
    putColumns(sheet, book);
    putRowChoices(sheet, book);
    putLevels(sheet, book);
    putUnits(sheet, book);
    putWorking(sheet, book);
    sheet.printRange = block("A", 1, "E", workingRow + 2);
    sheet.cursor = at("B", measureTop + 1);
    book.sheets.push_back(std::move(sheet));
    book.choices.push_back({"units", "cell-content-is-in-list(UnitNames)", "Unit",
                            "As the table writes it: 58.7 is per cent, 0.587 is share.", false,
                            false});
    book.choices.push_back({"polarities", R"(cell-content-is-in-list("High";"Low";"Neutral"))",
                            "Which is good", "High, Low or Neutral.", false, false});
}

}  // namespace council::maker::benchmark
