// XmR charts in our workbooks: the points with their mean, limits and signals, the chart drawn
// through them, and the sentence that says what they mean.
#pragma once

#include "maker/styles.h"
#include "maker/workbook.h"

#include <string>
#include <string_view>

namespace council::maker {

// The columns of the points, one row a reading, the latest at the bottom. Days, values and targets
// are the sheet's own; the rest is worked out from the values.
struct XmrTable {
    std::string_view day;
    std::string_view value;
    std::string_view mean;
    std::string_view lower;
    std::string_view upper;
    std::string_view signal;  // which rule, in words
    std::string_view mark;    // the value again where there is a signal
    std::string_view target;
    int head;
    int rows;
    std::string_view look = style::formulaFigure;  // of the figures

    int first() const { return head + 1; }
    int last() const { return head + rows; }
    std::string values() const;  // the range, "$L$8:$L$43"
};
void putXmrTable(Sheet& sheet, const XmrTable& table, std::string_view valueHeading);

// Sets the height of its row. While there is nothing to draw, the sentence of `nothingYet`, a
// formula without the = in front, shows through it.
struct XmrPicture {
    std::string name;
    std::string description;
    std::string valueTitle;
    std::string anchor;  // the cell at its upper left
    std::string place;   // the cells behind it that say what is missing, "B10:I10"
    double width;
    double height;
    bool inPercent = false;
    std::string nothingYet;
};
void putXmrChart(Sheet& sheet, const XmrTable& table, const XmrPicture& picture);

// What the words of TREND.VARIATION and TREND.ASSURANCE mean for whoever reads them: a formula
// without the = in front, of the cells with the two words, how many points there are, the target in
// words, and what a point is called ("month").
struct XmrWords {
    std::string variation;
    std::string assurance;
    std::string count;
    std::string target;
    std::string point;
};
std::string xmrSentence(const XmrWords& words);

// Colours for the words of the two functions; common cause has none.
ConditionalFormat trendColours(std::string range);

}  // namespace council::maker
