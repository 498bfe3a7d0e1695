// The one place that says how our workbooks look. Cells name a style; nothing is formatted cell by
// cell, so a council changes a colour or a font once, in the list of styles (F11), for the whole
// workbook.
#pragma once

#include "maker/workbook.h"

#include <string>
#include <string_view>

namespace council::maker {

class XmlWriter;

namespace style {
inline constexpr std::string_view title = "Title";
inline constexpr std::string_view subtitle = "Subtitle";
inline constexpr std::string_view heading = "Heading";
inline constexpr std::string_view label = "Label";
inline constexpr std::string_view text = "Text";
inline constexpr std::string_view code = "Code";
inline constexpr std::string_view note = "Note";
inline constexpr std::string_view headline = "Headline";
inline constexpr std::string_view hint = "Hint";  // before anything is typed: what to do
inline constexpr std::string_view keyLabel = "Key Label";
inline constexpr std::string_view keyNumber = "Key Number";
inline constexpr std::string_view keyPercent = "Key Percent";
inline constexpr std::string_view keyWord = "Key Word";
inline constexpr std::string_view keyDate = "Key Date";

inline constexpr std::string_view groupPublished = "Group Published";
inline constexpr std::string_view groupInput = "Group Input";
inline constexpr std::string_view groupFormula = "Group Formula";
inline constexpr std::string_view tableHead = "Table Head";
inline constexpr std::string_view tableHeadCentre = "Table Head Centre";
inline constexpr std::string_view tableHeadFit = "Table Head Fit";

inline constexpr std::string_view published = "Published";
inline constexpr std::string_view publishedCentre = "Published Centre";
inline constexpr std::string_view publishedDate = "Published Date";
inline constexpr std::string_view publishedNumber = "Published Number";
inline constexpr std::string_view publishedDecimal = "Published Decimal";
inline constexpr std::string_view publishedPercent = "Published Percent";
inline constexpr std::string_view publishedPounds = "Published Pounds";
inline constexpr std::string_view publishedChange = "Published Change";

inline constexpr std::string_view input = "Input";
inline constexpr std::string_view inputCentre = "Input Centre";
inline constexpr std::string_view inputDate = "Input Date";
inline constexpr std::string_view inputNumber = "Input Number";
inline constexpr std::string_view inputDecimal = "Input Decimal";
inline constexpr std::string_view inputPercent = "Input Percent";
inline constexpr std::string_view inputPounds = "Input Pounds";
inline constexpr std::string_view inputChange = "Input Change";
inline constexpr std::string_view inputMonth = "Input Month";
inline constexpr std::string_view inputAsAt = "Input As At";

inline constexpr std::string_view formula = "Formula";
inline constexpr std::string_view formulaCentre = "Formula Centre";
inline constexpr std::string_view formulaWord = "Formula Word";
inline constexpr std::string_view formulaDate = "Formula Date";
inline constexpr std::string_view formulaMonth = "Formula Month";
inline constexpr std::string_view formulaWhen = "Formula When";  // a text, or a date
inline constexpr std::string_view formulaDays = "Formula Days";
inline constexpr std::string_view formulaCount = "Formula Count";
inline constexpr std::string_view formulaDecimal = "Formula Decimal";
inline constexpr std::string_view formulaPercent = "Formula Percent";
inline constexpr std::string_view formulaPercentChange = "Formula Percent Change";
inline constexpr std::string_view formulaPoints = "Formula Points";
inline constexpr std::string_view formulaSum = "Formula Sum";
inline constexpr std::string_view formulaPounds = "Formula Pounds";
// Figures and changes whose unit a conditional format shows.
inline constexpr std::string_view formulaFigure = "Formula Figure";
inline constexpr std::string_view formulaChange = "Formula Change";
inline constexpr std::string_view formulaPercentDecimal = "Formula Percent Decimal";
inline constexpr std::string_view formulaMillions = "Formula Millions";
inline constexpr std::string_view formulaMillionsChange = "Formula Millions Change";
inline constexpr std::string_view asAt = "As At";
inline constexpr std::string_view asAtBand = "As At Band";
inline constexpr std::string_view total = "Total";
inline constexpr std::string_view totalCount = "Total Count";
inline constexpr std::string_view totalPercent = "Total Percent";

// Cells of an extract: as plain as they come.
inline constexpr std::string_view listCell = "List Cell";
inline constexpr std::string_view listDate = "List Date";

inline constexpr std::string_view formulaNumber = "Formula Number";
inline constexpr std::string_view unused = "Unused Row";
inline constexpr std::string_view warning = "Warning";
inline constexpr std::string_view publishedWhen = "Published When";
inline constexpr std::string_view inputWhen = "Input When";
inline constexpr std::string_view ragCheck = "RAG Check";
inline constexpr std::string_view ragRed = "RAG Red";
inline constexpr std::string_view ragAmber = "RAG Amber";
inline constexpr std::string_view ragGreen = "RAG Green";
}  // namespace style

struct RagColour {
    std::string_view word;  // also the style's name: "RAG Red"
    std::string fill;
    std::string ink;
};
RagColour ragColour(std::string_view word);

// Colours for every status and colour word that may stand in the range. The word itself stays.
ConditionalFormat wordColours(std::string range);

// The name a style has inside the file, where spaces are not allowed: "RAG Red" -> "RAG_20_Red".
std::string fileName(std::string_view style);

// All cell styles and the number formats they use. Throws std::logic_error if a text were hard to
// read on its fill.
void writeCellStyles(XmlWriter& xml);

}  // namespace council::maker
