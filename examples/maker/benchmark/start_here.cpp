#include "maker/benchmark/sheets.h"
#include "maker/start_page.h"
#include "maker/styles.h"

namespace council::maker::benchmark {
namespace {

constexpr Paragraph about[] = {
    {"What it is",
     "One measure of a council beside England, its region and its neighbours: the figure, its "
     "quarter of all authorities (band), its rank, the neighbours' mean and median, whether the "
     "difference is more than chance, and five years as a chart."},
    {"Where the figures come from",
     "{{Nowhere: authorities, regions and figures are invented, so that the workbook can be passed "
     "on and taken apart. The table is built as DfE's downloads are: years, levels and a breakdown "
     "in one list, and a c where a figure is not published.||Say here which publication and "
     "release your table comes from.}}"},
    {"Where to find a table",
     "explore-education-statistics.service.gov.uk, the Department for Education's own site: Find "
     "statistics, a publication such as Children in need or Children looked after in England, then "
     "Data and files. Download the file with local authority figures, open it, copy all of it and "
     "paste it into Data from A1, headings first. Printed, Data shows its first 50 rows."},
    {"Its licence",
     "What is published there may be used under the Open Government Licence v3.0. Whoever passes "
     "figures on names the source: “Contains public sector information licensed under the Open "
     "Government Licence v3.0.”"},
    {"What to change",
     "In Settings: the measure, its unit, which is good, and the headings of the columns it is in; "
     "with breakdowns, which rows are meant. In Compare: your council, the year, and your "
     "neighbours. DfE's Local Authority Interactive Tool (LAIT) lists ten statistical neighbours "
     "for each authority."},
    {"Bands and ranks",
     "As in LAIT: quartiles of all authorities of the year; A is the best quarter, D the worst; a "
     "figure on a boundary belongs to the lower numbers. Equal figures share the better rank. "
     "Authorities without a published figure are not ranked."},
    {"Better, Similar, Worse",
     "Whether the other figure lies outside what the council's own counts allow by chance. The "
     "other one is taken as exact: right for England, nearly so for a region, a simplification "
     "for the mean and the median of a few neighbours."},
    {"What others may see differently",
     "The neighbours' mean is the plain mean of their figures, as in LAIT, not that of all their "
     "children together. An authority whose figure is not published drops out of it."},
};

constexpr CellLook looks[] = {
    {"Yellow, blue letters", style::input, "Yours to fill in.{{ Here it is invented.||}}"},
    {"White", style::formula, "Worked out."},
};

constexpr Paragraph functions[] = {
    {"BENCHMARK.BAND", "The quarter of all authorities a figure is in, from A (best) to D."},
    {"BENCHMARK.RANK", "Its place among them; BENCHMARK.TOP: the share as good or better."},
    {"BENCHMARK.CONFIDENCE", "How far from the truth chance may put a figure."},
    {"BENCHMARK.COMPARE", "Better, Similar or Worse than another figure, beyond chance."},
    {"MILESTONE.DATE", "The date below, also where it is typed as text."},
    {"INDICATORS.VERSION", "Which version of the extension is at work."},
};

}  // namespace

void addStartHere(Workbook& book) {
    addStartPage(book, {"Benchmark", sourceLine, day(2025, 11, 27),
                        "The day the table was downloaded: a release may be revised later. It is "
                        "printed on every page.",
                        "download-date", about, looks, functions});
    book.choices.push_back({"download-date", "", "Download",
                            "The day you downloaded the table that is in Data.", false, false});
}

}  // namespace council::maker::benchmark
