#include "office/colour/count_words.h"

#include "office/colour/word_colours.h"
#include "office/progress.h"

#include <algorithm>
#include <optional>

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

namespace council::office {

namespace {

namespace sheet = com::sun::star::sheet;
using Range = uno::Reference<com::sun::star::table::XCellRange>;
using rtl::OUString;

constexpr sal_Int32 rowsAtOnce = 4096;  // a column may hold a million texts
constexpr sal_Unicode noBreakSpace = 0xA0;
constexpr sal_Int64 cellsWithoutBar = 100'000;

class Count {
 public:
    Count(const Request& request, const std::vector<Area>& columns)
        : request_(request), columns_(static_cast<double>(columns.size())) {}

    // Column by column: Calc joins the areas it finds with each of those before, unless they lie
    // one below the other.
    void column(const Range& cells, const Area& area) {
        using namespace sheet::CellFlags;
        const Range column = cells->getCellRangeByPosition(area.StartColumn, area.StartRow,
                                                           area.EndColumn, area.EndRow);
        const auto found = as<sheet::XCellRangesQuery>(column)->queryContentCells(STRING | FORMULA);
        const double rows = area.EndRow - area.StartRow + 1;
        for (const Area& texts : found->getRangeAddresses()) {
            for (sal_Int32 top = texts.StartRow; top <= texts.EndRow; top += rowsAtOnce) {
                read(cells->getCellRangeByPosition(texts.StartColumn, top, texts.EndColumn,
                                                   std::min(texts.EndRow, top + rowsAtOnce - 1)));
                tell((done_ + (top - area.StartRow) / rows) / columns_);
            }
        }
        ++done_;
        tell(done_ / columns_);
    }

    const WordCount& counted() const { return counted_; }

 private:
    void read(const Range& cells) {
        for (const auto& row : as<sheet::XCellRangeData>(cells)->getDataArray()) {
            for (const uno::Any& value : row) {
                OUString text;
                if ((value >>= text) && !text.isEmpty()) {
                    count(text);
                }
                ++read_;
            }
        }
    }

    void count(const OUString& text) {
        if (isColouredWord(text)) {
            ++counted_.words;
        } else if (const OUString word = text.replace(noBreakSpace, ' ').trim();
                   word.getLength() < text.getLength() && isColouredWord(word)) {
            ++counted_.withBlanks;
        }
    }

    void tell(double share) {
        if (!progress_ && read_ > cellsWithoutBar) {
            progress_.emplace(request_, Message::lookingForWords);
        }
        if (progress_) {
            progress_->at(share);
        }
    }

    const Request& request_;
    double columns_;
    double done_ = 0;
    sal_Int64 read_ = 0;
    WordCount counted_;
    std::optional<Progress> progress_;
};

// Up to the end of what the sheet holds: the million rows below are not even asked for.
std::vector<Area> usedColumns(const OpenWorkbook& workbook, const Area& area) {
    const Area end = usedArea(workbook.sheet(area.Sheet));
    const sal_Int32 lastRow = std::min(area.EndRow, end.EndRow);
    std::vector<Area> columns;
    if (lastRow >= area.StartRow) {
        for (sal_Int32 column = area.StartColumn; column <= std::min(area.EndColumn, end.EndColumn);
             ++column) {
            columns.push_back({area.Sheet, column, area.StartRow, column, lastRow});
        }
    }
    return columns;
}

}  // namespace

WordCount wordsIn(const Request& request, const OpenWorkbook& workbook,
                  const std::vector<Area>& areas) {
    std::vector<Area> columns;
    for (const Area& area : areas) {
        const std::vector<Area> used = usedColumns(workbook, area);
        columns.insert(columns.end(), used.begin(), used.end());
    }
    Count count(request, columns);
    for (const Area& column : columns) {
        count.column(workbook.sheet(column.Sheet), column);
    }
    return count.counted();
}

}  // namespace council::office
