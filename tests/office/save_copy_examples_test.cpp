// The example workbooks copied, with their charts.
#include "save_copy.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/chart/MissingValueTreatment.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart2/StackingDirection.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/chart2/data/XDataSource.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

namespace council::test {

namespace star = com::sun::star;
namespace fs = std::filesystem;
using session::toUno;

// LibreOffice writes .xlsx files in which lines beside stacked bars are stacked too.
TEST_F(SaveCopyTest, WarnsOfChartsThatExcelFilesDrawOtherwise) {
    sheet_.setFormula("A1", "=INDICATORS.VERSION()");
    sheet_.setRows("B1", {{"a", "b", "c", "d"}, {1.0, 2.0, 3.0, 4.0}, {4.0, 3.0, 2.0, 1.0}});
    const auto charts = as<star::table::XTableChartsSupplier>(sheet_.handle())->getCharts();
    const star::table::CellRangeAddress figures(0, 1, 0, 4, 2);
    charts->addNewByName(rtl::OUString("Mixed"), {0, 4000, 9000, 6000}, {&figures, 1}, true, false);
    const auto chart =
        as<star::document::XEmbeddedObjectSupplier>(charts->getByName(rtl::OUString("Mixed")))
            ->getEmbeddedObject();
    const auto diagram = as<star::chart::XChartDocument>(chart)->getDiagram();
    const auto set = [&](const char* name, const star::uno::Any& value) {
        as<star::beans::XPropertySet>(diagram)->setPropertyValue(toUno(name), value);
    };
    set("NumberOfLines", star::uno::Any(sal_Int32{2}));
    const std::string warning =
        "Please look at the charts on Sheet1 in the copy: they draw stacked bars or areas "
        "together with lines";
    EXPECT_EQ(saveCopy(workbook_, scratch("loose.xlsx")).text.find(warning), std::string::npos);
    set("Stacked", star::uno::Any(true));
    EXPECT_NE(saveCopy(workbook_, scratch("mixed.xlsx")).text.find(warning), std::string::npos);
    EXPECT_EQ(saveCopy(workbook_, scratch("mixed.ods")).text.find(warning), std::string::npos);
}

namespace {

struct DrawnSeries {
    std::string values;
    star::chart2::StackingDirection stacking;
    bool isMissingDrawnAsZero;
    bool operator==(const DrawnSeries&) const = default;
};
std::ostream& operator<<(std::ostream& stream, const DrawnSeries& series) {
    return stream << series.values << " " << static_cast<int>(series.stacking) << " "
                  << series.isMissingDrawnAsZero;
}

// How the charts of a sheet are drawn, in the order of their cells.
std::vector<DrawnSeries> seriesDrawn(const session::Sheet& sheet) {
    namespace chart2 = star::chart2;
    const auto charts = as<star::table::XTableChartsSupplier>(sheet.handle())->getCharts();
    std::vector<DrawnSeries> drawn;
    for (const rtl::OUString& name : charts->getElementNames()) {
        const auto chart = as<star::document::XEmbeddedObjectSupplier>(charts->getByName(name));
        const auto diagram =
            as<chart2::XChartDocument>(chart->getEmbeddedObject())->getFirstDiagram();
        const bool isZero = property<sal_Int32>(diagram, "MissingValueTreatment") ==
                            star::chart::MissingValueTreatment::USE_ZERO;
        for (const auto& plane :
             as<chart2::XCoordinateSystemContainer>(diagram)->getCoordinateSystems()) {
            for (const auto& type : as<chart2::XChartTypeContainer>(plane)->getChartTypes()) {
                const bool isLine = type->getChartType().endsWith(toUno("LineChartType"));
                for (const auto& series : as<chart2::XDataSeriesContainer>(type)->getDataSeries()) {
                    std::string cells;
                    for (const auto& data :
                         as<chart2::data::XDataSource>(series)->getDataSequences()) {
                        cells +=
                            session::fromUno(data->getValues()->getSourceRangeRepresentation()) +
                            " ";
                    }
                    drawn.push_back(
                        {cells, property<chart2::StackingDirection>(series, "StackingDirection"),
                         isLine && isZero});
                }
            }
        }
    }
    std::sort(drawn.begin(), drawn.end(),
              [](const DrawnSeries& a, const DrawnSeries& b) { return a.values < b.values; });
    return drawn;
}

}  // namespace

// The example workbooks, each with everything in it.
class CopiedExample : public WithoutExtension, public ::testing::WithParamInterface<std::string> {};

std::vector<std::string> examples() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(EXAMPLES_FOLDER)) {
        if (entry.path().extension() == ".ods") {
            names.push_back(entry.path().filename().string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

TEST_P(CopiedExample, ShowsTheSameWithoutTheExtension) {
    session::Workbook workbook = office().open(fs::path(EXAMPLES_FOLDER) / GetParam());
    workbook.recalculate();
    for (const char* ending : {".ods", ".xlsx"}) {
        const fs::path file = scratch(GetParam() + ending);
        const bool isOds = std::string(ending) == ".ods";
        ASSERT_TRUE(saveCopy(workbook, file).isDone);
        session::Workbook copy = plain_->open(file);
        copy.recalculate();
        for (const std::string& name : workbook.sheetNames()) {
            const session::Sheet sheet = workbook.sheet(name);
            const std::string cells = extent(sheet);
            const session::ContentRows original = sheet.read(cells);
            const session::ContentRows frozen = copy.sheet(name).read(cells);
            for (std::size_t row = 0; row < original.size(); ++row) {
                for (std::size_t column = 0; column < original[row].size(); ++column) {
                    const std::string cell =
                        session::cellName(static_cast<int>(row) + 1, static_cast<int>(column) + 1);
                    const auto& value = original[row][column].value;
                    const auto& copied = frozen[row][column].value;
                    EXPECT_TRUE(same(value, copied, isOds))
                        << ending << " " << name << "." << cell << ": " << value << ", " << copied;
                    EXPECT_EQ(frozen[row][column].formula.find("COUNCILINDICATORS"),
                              std::string::npos)
                        << ending << " " << name << "." << cell;
                }
            }
            const auto drawn = seriesDrawn(sheet);
            EXPECT_EQ(seriesDrawn(copy.sheet(name)), drawn) << ending << " " << name;
            for (const DrawnSeries& series : drawn) {
                EXPECT_FALSE(series.isMissingDrawnAsZero) << name << " " << series.values;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Workbooks, CopiedExample, ::testing::ValuesIn(examples()),
                         [](const auto& row) {
                             std::string name = row.param;
                             std::replace_if(
                                 name.begin(), name.end(),
                                 [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
                             return name;
                         });

}  // namespace council::test
