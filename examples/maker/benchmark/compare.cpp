// The page for a meeting: council, year and neighbours are chosen here, and the answer is beside
// them.
#include "maker/benchmark/sheets.h"
#include "maker/formula.h"
#include "maker/layout.h"
#include "maker/styles.h"

#include <iterator>

namespace council::maker::benchmark {
namespace {

constexpr int councilRow = 6;
constexpr int yearRow = 7;
constexpr int keyRow = 9;
constexpr int comparedHead = 13;
constexpr int comparedRows = 4;
constexpr int neighbourHead = comparedHead + comparedRows + 5;
constexpr int neighbourRoom = 15;
constexpr int firstNeighbour = neighbourHead + 1;
constexpr int lastNeighbour = neighbourHead + neighbourRoom;
constexpr int chartRow = lastNeighbour + 3;
constexpr int yearHead = chartRow + 2;

// The words of BENCHMARK.COMPARE, in the colours that RAG.COLOUR gives them.
ConditionalFormat comparisonColours(std::string range) {
    return {std::move(range),
            {{R"(="Better")", std::string(style::ragGreen)},
             {R"(="Similar")", std::string(style::ragAmber)},
             {R"(="Worse")", std::string(style::ragRed)}}};
}

constexpr std::string_view yearColumns[] = {"B", "C", "D", "E", "F"};

// Working cells, at the right of what is printed.
struct Working {
    std::string_view name;
    std::string_view formula;
};
constexpr Working working[] = {
    {"LatestYear",
     R"(=IFERROR(INDEX(DataYears;SUMPRODUCT(MATCH(MAX((DataLevels=AuthorityLevel)*RowFits*)"
     R"(YearOrder);(DataLevels=AuthorityLevel)*RowFits*YearOrder;0)));""))"},
    {"ChosenYear", R"(=IF(YearTyped="";LatestYear;YearTyped))"},
    // The place of the council among the year's authorities, and in Data.
    {"OwnPlace", R"(=IF(Council="";0;IFNA(MATCH(Council;AuthorityNames;0);0)))"},
    {"OwnRow", R"(=IF(OwnPlace=0;0;INDEX(AuthorityRows;OwnPlace)))"},
    {"Own", R"(=IF(OwnPlace=0;"–";INDEX(AuthorityFigures;OwnPlace)))"},
    {"OwnRegion", R"(=IF(OwnRow=0;"";INDEX(DataRegions;OwnRow)&""))"},
    {"Ranked", "=COUNT(AuthorityFigures)"},
    {"OwnPart", R"(=IF(OwnRow=0;"";IFERROR(INDEX(DataParts;OwnRow);"")))"},
    {"OwnWhole", R"(=IF(OwnRow=0;"";IFERROR(INDEX(DataWholes;OwnRow);"")))"},
    // Are the counts those of the figure? A figure may be rounded.
    {"CountsFit", R"(=IF(AND(ISNUMBER(Own);ISNUMBER(OwnPart);ISNUMBER(OwnWhole);N(Scale)>0);)"
                  R"(IF(N(OwnWhole)=0;"no";IF(ABS(OwnPart/MAX(1;OwnWhole)*N(Scale)-Own)<=)"
                  R"(MAX(0.6*N(Scale)/100;0.02*Own);"yes";"no"));"unknown"))"},
    {"YearRows", R"(=IFERROR(SUMPRODUCT((DataYears&""=ChosenYear&"")*(DataLevels=AuthorityLevel)*)"
                 R"(RowFits);0))"},
    {"YearNames", R"(=SUMPRODUCT((AuthorityNames<>"")/COUNTIF(AuthorityNames;AuthorityNames&"")))"},
    {"NeighboursUnknown",
     R"(=SUMPRODUCT((Neighbours<>"")*(COUNTIF(AuthorityNames;Neighbours)=0)))"},
};

// One row of Data, at a level; what is not there once is not shown.
std::string rowOf(const std::string& year, std::string_view level, const std::string& more) {
    return "DataYears;" + year + ";DataLevels;" + std::string(level) + more +
           ";DataOnly1;Only1;DataOnly2;Only2;DataOnly3;Only3";
}
std::string figureAt(const std::string& year, std::string_view level, const std::string& more = {},
                     const std::string& column = "DataFigures") {
    const std::string row = rowOf(year, level, more);
    return "=IFERROR(IF(COUNTIFS(" + row + ")=1;AVERAGEIFS(" + column + ";" + row +
           ");\"–\");\"–\")";
}
std::string neighboursAt(const std::string& year) {
    return "=IFERROR(AVERAGE(IF((DataYears&\"\"=" + year +
           "&\"\")*(DataLevels=AuthorityLevel)*RowFits*ISNUMBER(MATCH(DataAuthorities;Neighbours;0)"
           ")*(DataAuthorities<>Council)*ISNUMBER(DataFigures);DataFigures));\"–\")";
}

std::string compareWith(const std::string& part, const std::string& whole,
                        const std::string& other) {
    return "=IF(AND(ISNUMBER(" + part + ");ISNUMBER(" + whole + ");ISNUMBER(" + other +
           ");CountsFit=\"yes\");IFERROR(BENCHMARK.COMPARE(" + part + ";" + whole + ";" + other +
           "/Scale;Polarity;Sure;Method);\"–\");\"–\")";
}

// ---- The choices ----

void putChoices(Sheet& sheet) {
    sheet.put(at("A", councilRow), std::string("Council"), style::label);
    sheet.merge(block("B", "C", councilRow), std::string("{{Fernbridge||}}"), style::input);
    sheet.choose(at("B", councilRow), "councils");
    sheet.merge(block("D", "F", councilRow),
                std::string("← Choose it from the list, or type its name as in Data."),
                style::note);
    sheet.put(at("A", yearRow), std::string("Year"), style::label);
    sheet.put(at("B", yearRow), {}, style::inputCentre);
    sheet.choose(at("B", yearRow), "year");
    sheet.merge(
        block("C", "F", yearRow),
        Formula{R"(="← Blank: the latest in Data"&IF(LatestYear="";"";", "&LatestYear)&".")"},
        style::note);
    sheet.height(councilRow, 6.5);
    sheet.height(yearRow, 6.5);
}

// ---- Key figures ----

// The unit decides how a figure shows.
void showUnit(Sheet& sheet, const std::string& range, std::string_view look) {
    sheet.colours.push_back({range, {{"formula-is(Unit=\"share\")", std::string(look)}}});
}

void putKeyFigures(Sheet& sheet) {
    const KeyFigure figures[] = {
        {"A", "A", R"(=IF(Measure="";"Figure";Measure&", "&Unit))",
         R"(=IF(Own="";"–";TEXT(Own;FigureLook)))", style::keyWord},
        {"B", "B", "Band (A is best)",
         R"(=IF(OR(NOT(ISNUMBER(Own));Polarity="Neutral");"–";)"
         R"(IFNA(BENCHMARK.BAND(Own;AuthorityFigures;Polarity);"–")))",
         style::keyWord},
        {"C", "D", R"(=IF(Polarity="Neutral";"Rank, the highest first";"Rank, the best first"))",
         R"(=IF(ISNUMBER(Own);INDEX(AuthorityRanks;OwnPlace)&" of "&Ranked;"–"))", style::keyWord},
        {"E", "E", "Neighbours' mean", "=TEXT(NeighboursMean;FigureLook)", style::keyWord},
        {"F", "F", "Against England", "=AgainstEngland", style::keyWord},
    };
    putKeyFigures(sheet, keyRow, figures, 9);
    sheet.colours.push_back(comparisonColours(at("F", keyRow + 1)));
}

// ---- Compared with ----

void putCompared(Sheet& sheet, Workbook& book) {
    struct Line {
        std::string_view label;
        std::string_view name;
        std::string formula;
        std::string_view meaning;
    };
    const std::string own = ";DataRegions;OwnRegion";
    const Line lines[] = {
        {"England", "EnglandFigure", figureAt("ChosenYear", "EnglandLevel"),
         "As the table has it."},
        {R"(=IF(OwnRegion="";"Region";OwnRegion&", region"))", "RegionFigure",
         figureAt("ChosenYear", "RegionLevel", own), "As the table has it."},
        {"Neighbours' mean", "NeighboursMean",
         R"(=IFERROR(AVERAGEIFS(NeighbourFigures;Neighbours;"<>"&Council);"–"))",
         R"(="Of the "&COUNTIFS(NeighbourFigures;">-1E300";Neighbours;"<>"&Council)&)"
         R"(" below with a figure, each counted once.")"},
        {"Neighbours' median", "NeighboursMedian", "", "Half of them have more, half less."},
    };
    putSection(sheet, at("A", comparedHead - 1), "Compared with");
    constexpr std::string_view heads[] = {"", "Figure", "Ours less theirs", "Ours is"};
    for (std::size_t i = 0; i < std::size(heads); ++i) {
        sheet.put(at(columnLetter(static_cast<int>(i)), comparedHead), std::string(heads[i]),
                  style::tableHeadCentre);
    }
    sheet.merge(block("E", "F", comparedHead), std::string("What it is"), style::tableHead);
    int row = comparedHead;
    for (const Line& line : lines) {
        ++row;
        Content label = std::string(line.label);
        if (line.label.starts_with('=')) {
            label = Formula{std::string(line.label)};
        }
        sheet.put(at("A", row), std::move(label), style::formula);
        sheet.put(at("B", row), Formula{line.formula}, style::formulaDecimal);
        sheet.put(at("C", row),
                  Formula{forRow(R"(=IF(AND(ISNUMBER(Own);ISNUMBER($B#));Own-$B#;"–"))", row)},
                  style::formulaPoints);
        sheet.put(at("D", row), Formula{compareWith("OwnPart", "OwnWhole", at("$B", row))},
                  style::formulaWord);
        Content meaning = std::string(line.meaning);
        if (line.meaning.starts_with('=')) {
            meaning = Formula{std::string(line.meaning)};
        }
        sheet.merge(block("E", "F", row), std::move(meaning), style::formula);
        sheet.height(row, 9.8);
        book.names.push_back(
            {std::string(line.name), std::string(sheet_name::compare), at("B", row)});
    }
    sheet.set(at("B", row),
              ArrayFormula{R"(=IFERROR(MEDIAN(IF((Neighbours<>Council)*ISNUMBER(NeighbourFigures);)"
                           R"(NeighbourFigures));"–"))"});
    sheet.merge(
        block("A", "F", row + 1),
        Formula{
            R"(=IF(CountsFit="yes";"Ours is "&TEXT(Own;FigureLook)&" ("&TEXT()"
            R"(OwnPart;"#,##0")&" of "&TEXT(OwnWhole;"#,##0")&"); allowing for chance, from "&)"
            R"(TEXT(BENCHMARK.CONFIDENCE(OwnPart;OwnWhole;"low";Sure;Method)*Scale;)"
            R"(FigureLook)&" to "&TEXT(BENCHMARK.CONFIDENCE(OwnPart;OwnWhole;)"
            R"("high";Sure;Method)*Scale;FigureLook)&" ("&ROUND(Sure*100)&)"
            R"(" % sure). "&TEXT(BENCHMARK.TOP(Own;AuthorityFigures;IF(Polarity="Low";"Low";)"
            R"("High"));"0%")&" of all authorities have as "&IF(Polarity="Neutral";"much";"good)"
            R"( a figure")&" or "&IF(Polarity="Neutral";"more";"a better one")&".";IF()"
            R"(CountsFit="no";"";"Better, Similar and Worse need the counts behind the figure: )"
            R"(name their columns in Settings.")))"},
        style::note);
    sheet.height(row + 1, 9.8);
    const std::string answers = block("D", comparedHead + 1, row);
    sheet.colours.push_back(comparisonColours(answers));
    showUnit(sheet, block("B", comparedHead + 1, row), style::formulaPercentDecimal);
    showUnit(sheet, block("C", comparedHead + 1, row), style::formulaPercentChange);
    book.names.push_back(
        {"AgainstEngland", std::string(sheet_name::compare), at("D", comparedHead + 1)});
}

// ---- Neighbours ----

constexpr std::string_view exampleNeighbours[] = {"Alderford",  "Beckwick", "Clayford",  "Deerbury",
                                                  "Gorsecombe", "Langwick", "Marshford", "Oakbury",
                                                  "Sandbridge", "Yewford"};

void putNeighbours(Sheet& sheet, Workbook& book) {
    putSection(sheet, at("A", neighbourHead - 2), "Neighbours");
    putNote(sheet, block("A", "F", neighbourHead - 1),
            std::string("Names as in Data, in any order; up to 15. One that is not there in this "
                        "year is red."));
    const std::string place = R"(MATCH($A#;AuthorityNames;0))";
    const std::string figure =
        R"(=IF($A#="";"";IFNA(INDEX(AuthorityFigures;)" + place + R"();"not in Data")))";
    const std::string rank = R"(=IF(ISNUMBER($B#);INDEX(AuthorityRanks;)" + place + R"();""))";
    const std::string region = R"(=IF(OR($A#="";$B#="not in Data");"";INDEX(DataRegions;)"
                               R"(INDEX(AuthorityRows;)" +
                               place + R"())))";
    const TableColumn columns[] = {
        {"A", "Neighbour", style::input},
        {"B", "Figure", style::formulaDecimal, figure},
        {"C", "Ours less theirs", style::formulaPoints,
         R"(=IF(AND(ISNUMBER(Own);ISNUMBER($B#));Own-$B#;""))"},
        {"D", "Rank", style::formulaCentre, rank},
        {"E", "Band", style::formulaCentre,
         R"(=IF(OR(NOT(ISNUMBER($B#));Polarity="Neutral");"";)"
         R"(IFNA(BENCHMARK.BAND($B#;AuthorityFigures;Polarity);"–")))"},
        {"F", "Region", style::formulaCentre, region},
    };
    putTable(sheet, neighbourHead, firstNeighbour, lastNeighbour, columns);
    int row = neighbourHead;
    for (const std::string_view name : exampleNeighbours) {
        sheet.set(at("A", ++row), std::string(name));
    }
    for (int each = firstNeighbour; each <= lastNeighbour; ++each) {
        sheet.choose(at("A", each), "councils");
        sheet.height(each, 5.4);
    }
    sheet.colours.push_back(
        {block("A", firstNeighbour, lastNeighbour),
         {{"formula-is([.$B" + std::to_string(firstNeighbour) + "]=\"not in Data\")",
           std::string(style::ragRed)}}});
    sheet.colours.push_back(
        whiteWhileEmpty(block("B", firstNeighbour, "F", lastNeighbour), "A", firstNeighbour));
    showUnit(sheet, block("B", firstNeighbour, lastNeighbour), style::formulaPercentDecimal);
    showUnit(sheet, block("C", firstNeighbour, lastNeighbour), style::formulaPercentChange);
    const auto name = [&](std::string_view words, std::string_view column) {
        book.names.push_back({std::string(words), std::string(sheet_name::compare),
                              block(column, firstNeighbour, lastNeighbour)});
    };
    name("Neighbours", "A");
    name("NeighbourFigures", "B");
}

// ---- Five years ----

Chart yearsChart() {
    const auto series = [](int row, std::string_view colour, SeriesShape shape) -> ChartSeries {
        return {at("A", row), block("B", "F", row), std::string(colour), "", shape};
    };
    Chart chart;
    chart.name = "Five years, beside England, region and neighbours";
    chart.description =
        "A line for the council, for England, for the region and for the neighbours' mean, year by "
        "year: the figures of the table below it.";
    chart.anchor = at("A", chartRow);
    chart.width = 196;
    chart.height = 84;
    chart.categories = block("B", "F", yearHead);
    chart.valueTitle = "Figure (the axis does not begin at 0)";
    chart.fitsValues = true;
    chart.series = {series(yearHead + 2, "#8a929e", SeriesShape::Line),
                    series(yearHead + 3, "#5b9bd5", SeriesShape::Dashes),
                    series(yearHead + 4, "#b3261e", SeriesShape::Dashes),
                    series(yearHead + 1, "#1f3a5f", SeriesShape::Line)};
    return chart;
}

void putYears(Sheet& sheet) {
    putSection(sheet, at("A", chartRow - 1), "Five years");
    sheet.pageStarts.insert(chartRow - 1);
    putChartPlace(sheet, block("B", "F", chartRow), 86, "NOT(ISNUMBER(Own))");
    sheet.charts.push_back(yearsChart());
    putSection(sheet, at("A", yearHead - 1), "The figures of the chart");

    constexpr int ours = yearHead + 1;
    constexpr int england = yearHead + 2;
    constexpr int region = yearHead + 3;
    constexpr int band = yearHead + 5;
    constexpr int rank = yearHead + 6;
    constexpr int part = yearHead + 7;
    constexpr int whole = yearHead + 8;
    constexpr int verdict = yearHead + 9;
    constexpr int order = verdict + 3;
    sheet.put(at("A", yearHead), std::string("Year"), style::tableHead);
    const auto label = [&](int row, Content content) {
        sheet.put(at("A", row), std::move(content), style::formula);
    };
    label(ours, Formula{R"(=IF(Council="";"Our council";Council))"});
    label(england, std::string("England"));
    label(region, Formula{R"(=IF(OwnRegion="";"Region";OwnRegion&", region"))"});
    label(region + 1, std::string("Neighbours' mean"));
    label(band, std::string("Band (A is best)"));
    label(rank, std::string("Rank"));
    label(part, std::string("How many"));
    label(whole, std::string("Of how many"));
    label(verdict, std::string("Against England"));
    sheet.merge(block("A", "F", order - 1), std::string("Working row (not printed)"),
                style::groupFormula);
    label(order, std::string("What puts the years in order"));

    for (std::size_t i = std::size(yearColumns); i-- > 0;) {
        const std::string_view column = yearColumns[i];
        const std::string year = at(column, yearHead);
        const bool isLast = i + 1 == std::size(yearColumns);
        sheet.put(at(column, order),
                  Formula{isLast ? std::string(R"(=IFERROR(VALUE(LEFT(ChosenYear;4));0))")
                                 : "=IFERROR(SUMPRODUCT(MAX((DataLevels=AuthorityLevel)*RowFits*("
                                   "YearOrder<" +
                                       at(yearColumns[i + 1], order) + ")*YearOrder));0)"},
                  style::formulaNumber);
        sheet.put(
            year,
            Formula{isLast ? std::string("=ChosenYear")
                           : "=IF(" + at(column, order) +
                                 R"(=0;"";INDEX(DataYears;SUMPRODUCT(MATCH()" + at(column, order) +
                                 ";(DataLevels=AuthorityLevel)*RowFits*YearOrder;0))))"},
            style::tableHeadCentre);
        const std::string council = ";DataAuthorities;Council";
        const auto put = [&](int row, const std::string& formula, std::string_view look) {
            sheet.put(at(column, row), Formula{formula}, look);
        };
        put(ours, figureAt(year, "AuthorityLevel", council), style::formulaDecimal);
        put(england, figureAt(year, "EnglandLevel"), style::formulaDecimal);
        put(region, figureAt(year, "RegionLevel", ";DataRegions;OwnRegion"), style::formulaDecimal);
        sheet.put(at(column, region + 1), ArrayFormula{neighboursAt(year)}, style::formulaDecimal);
        const std::string all = "(" + at(column, ours) + ";DataFigures;POLARITY;" +
                                rowOf(year, "AuthorityLevel", "") + ")";
        const auto among = [&](std::string_view function, std::string_view polarity) {
            std::string call = all;
            call.replace(call.find("POLARITY"), 8, polarity);
            return "IFERROR(" + std::string(function) + call + ";\"–\")";
        };
        const std::string isThere = "ISNUMBER(" + at(column, ours) + ")";
        put(band,
            "=IF(AND(" + isThere + R"(;Polarity<>"Neutral");)" +
                among("BENCHMARK.BAND", "Polarity") + R"(;"–"))",
            style::formulaCentre);
        put(rank,
            "=IF(" + isThere + ";" + among("BENCHMARK.RANK", R"(IF(Polarity="Low";"Low";"High"))") +
                R"(;"–"))",
            style::formulaCentre);
        put(part, figureAt(year, "AuthorityLevel", council, "DataParts"), style::formulaFigure);
        put(whole, figureAt(year, "AuthorityLevel", council, "DataWholes"), style::formulaFigure);
        put(verdict, compareWith(at(column, part), at(column, whole), at(column, england)),
            style::formulaWord);
    }
    sheet.colours.push_back(comparisonColours(block("B", verdict, "F", verdict)));
    showUnit(sheet, block("B", ours, "F", region + 1), style::formulaPercentDecimal);
    sheet.printRange = block("A", 1, "F", verdict);
}

void putWorking(Sheet& sheet, Workbook& book) {
    sheet.merge(block("H", "I", keyRow), std::string("Working cells (not printed)"),
                style::groupFormula);
    int row = keyRow;
    for (const auto& [name, formula] : working) {
        ++row;
        sheet.put(at("H", row), std::string(name), style::formula);
        sheet.put(at("I", row), Formula{std::string(formula)}, style::formula);
        book.names.push_back({std::string(name), std::string(sheet_name::compare), at("I", row)});
    }
    book.names.push_back({"Council", std::string(sheet_name::compare), at("B", councilRow)});
    book.names.push_back({"YearTyped", std::string(sheet_name::compare), at("B", yearRow)});
}

// What is amiss, so that no figure is taken for another.
std::string warning() {
    return R"(=IF(COUNTA(Data.$A$1:$CY$1)=0;"";)"
           R"(IF(MissingHeadings="";"";"Data has no heading for: "&MissingHeadings&". ")&)"
           R"(IF(OR(Council="";OwnPlace>0;Ranked=0);"";Council&" is not among the authorities of )"
           R"("&ChosenYear&". ")&)"
           R"(IF(YearRows>YearNames;"In "&ChosenYear&" authorities stand in Data more than once: )"
           R"(say in Settings which rows are meant. ";"")&)"
           R"(IF(YearRows>)" +
           std::to_string(authorityRoom) + R"(;YearRows-)" + std::to_string(authorityRoom) +
           R"(&" rows of this year are not read. ";"")&)"
           R"(IF(NeighboursUnknown=0;"";"Neighbours that are not in Data: "&NeighboursUnknown&". ")&)"
           R"(IF(CountsFit="no";"How many ÷ of how many is not the figure: look at unit and )"
           R"(columns in Settings. ";"")&)"
           R"(IF(COUNTA(Data.$A$)" +
           std::to_string(lastDataRow + 1) + R"(:$A$1048576)=0;"";COUNTA(Data.$A$)" +
           std::to_string(lastDataRow + 1) + R"(:$A$1048576)&" rows of Data lie below row )" +
           std::to_string(lastDataRow) + R"( and are not read.")))";
}

}  // namespace

void addCompare(Workbook& book) {
    Sheet sheet(sheet_name::compare, Paper::Portrait, {62, 27, 27, 27, 27, 30, 6, 40, 50});
    putHeading(sheet, "How we compare", sourceLine);
    putAsAt(sheet, "A3:B3", style::asAt);
    sheet.merge("C3:F3", Formula{R"(=IF(Measure="";"";Measure&" ("&Unit&"), "&ChosenYear))"},
                style::note);
    putHeadline(
        sheet, "A4:F4", "OR(COUNTA(Data.$A$1:$CY$1)=0;Council=\"\")",
        "paste a table into Data, name its columns in Settings, then choose your council here.",
        R"(IF(ISNUMBER(Own);Council&": "&TEXT(Own;FigureLook)&)"
        R"(IF(OR(Unit="share";Unit="number");"";" "&Unit)&" in "&ChosenYear&", "&)"
        R"(INDEX(AuthorityRanks;OwnPlace)&" of "&Ranked&IF(ISNUMBER(EnglandFigure);". England: "&)"
        R"(TEXT(EnglandFigure;FigureLook)&IF(AgainstEngland="–";"";" – "&)"
        R"(LOWER(AgainstEngland));"")&".";"No figure of "&Council&" is published for "&)"
        R"(ChosenYear&"."))");
    sheet.height(4, 13);
    sheet.merge("A5:F5", Formula{warning()}, style::warning);
    sheet.height(5, 9.8);
    putChoices(sheet);
    putKeyFigures(sheet);
    putCompared(sheet, book);
    putNeighbours(sheet, book);
    putYears(sheet);
    putWorking(sheet, book);
    sheet.cursor = at("B", councilRow);
    book.sheets.push_back(std::move(sheet));
    book.choices.push_back({"councils", "cell-content-is-in-list(AuthorityNames)", "Authority",
                            "A name as in Data.", false, false});
    book.choices.push_back({"year", "", "Year",
                            "As in Data: 2025, 202425 or 2024-25. Blank: the latest.", false,
                            false});
}

}  // namespace council::maker::benchmark
