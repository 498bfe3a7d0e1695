#include "office/copy/charts.h"

#include "office/properties.h"
#include "office/sheets.h"

#include <algorithm>

#include <com/sun/star/chart2/StackingDirection.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/chart2/data/XDataReceiver.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

namespace council::office {

namespace {

namespace chart2 = com::sun::star::chart2;
namespace table = com::sun::star::table;
using rtl::OUString;

// What is side by side in one plot.
struct Plot {
    bool isStacked = false;
    sal_Int32 looseLines = 0;
};

void look(Plot& plot, const uno::Reference<chart2::XChartType>& type) {
    const bool isLine = type->getChartType() == "com.sun.star.chart2.LineChartType";
    for (const auto& series : as<chart2::XDataSeriesContainer>(type)->getDataSeries()) {
        const bool isStacked = property<chart2::StackingDirection>(series, "StackingDirection") ==
                               chart2::StackingDirection_Y_STACKING;
        plot.isStacked = plot.isStacked || isStacked;
        plot.looseLines += isLine && !isStacked ? 1 : 0;
    }
}

using Chart = uno::Reference<chart2::XChartDocument>;

bool hasStackedLines(const Chart& chart) {
    const uno::Reference<chart2::XCoordinateSystemContainer> diagram(chart->getFirstDiagram(),
                                                                     uno::UNO_QUERY);
    Plot plot;
    if (diagram.is()) {
        for (const auto& plane : diagram->getCoordinateSystems()) {
            for (const auto& type : as<chart2::XChartTypeContainer>(plane)->getChartTypes()) {
                look(plot, type);
            }
        }
    }
    return plot.isStacked && plot.looseLines > 1;
}

}  // namespace

bool readsOtherFile(const Chart& chart) {
    return std::ranges::any_of(
        as<chart2::data::XDataReceiver>(chart)->getUsedRangeRepresentations(), readsAnotherFile);
}

std::vector<Chart> chartsOn(const uno::Reference<table::XCellRange>& sheet) {
    const auto all = as<table::XTableChartsSupplier>(sheet)->getCharts();
    std::vector<Chart> charts;
    for (const OUString& name : all->getElementNames()) {
        const Chart chart(
            as<com::sun::star::document::XEmbeddedObjectSupplier>(all->getByName(name))
                ->getEmbeddedObject(),
            uno::UNO_QUERY);
        if (chart.is()) {
            charts.push_back(chart);
        }
    }
    return charts;
}

std::vector<std::string> sheetsWithStackedLines(const Document& workbook) {
    return sheetNames(workbook, [](const uno::Reference<table::XCellRange>& sheet) {
        return std::ranges::any_of(chartsOn(sheet), hasStackedLines);
    });
}

bool hasChartsOfOtherFiles(const Document& workbook) {
    return std::ranges::any_of(sheetsOf(workbook), [](const auto& sheet) {
        return std::ranges::any_of(chartsOn(sheet), readsOtherFile);
    });
}

}  // namespace council::office
