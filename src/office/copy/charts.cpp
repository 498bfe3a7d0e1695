#include "office/copy/charts.h"

#include "office/properties.h"
#include "office/sheets.h"

#include <algorithm>

#include <com/sun/star/chart2/StackingDirection.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
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

bool hasStackedLines(const uno::Any& tableChart) {
    const uno::Reference<chart2::XChartDocument> chart(
        as<com::sun::star::document::XEmbeddedObjectSupplier>(tableChart)->getEmbeddedObject(),
        uno::UNO_QUERY);
    const uno::Reference<chart2::XCoordinateSystemContainer> diagram(
        chart.is() ? chart->getFirstDiagram() : nullptr, uno::UNO_QUERY);
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

std::vector<std::string> sheetsWithStackedLines(const Document& workbook) {
    return sheetNames(workbook, [](const uno::Reference<table::XCellRange>& sheet) {
        const auto charts = as<table::XTableChartsSupplier>(sheet)->getCharts();
        return std::ranges::any_of(charts->getElementNames(), [&](const OUString& name) {
            return hasStackedLines(charts->getByName(name));
        });
    });
}

}  // namespace council::office
