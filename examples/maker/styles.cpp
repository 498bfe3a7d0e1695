#include "maker/styles.h"

#include "core/rag/palette.h"
#include "maker/xml.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace council::maker {
namespace {

constexpr std::string_view navy = "#1f3a5f";
constexpr std::string_view white = "#ffffff";
constexpr std::string_view black = "#1a1a1a";
constexpr std::string_view dimmed = "#595f69";
constexpr std::string_view hairline = "0.5pt solid #c5ccd6";

enum Look : unsigned {
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Wrapped = 4,
    Shrunk = 8,  // to the width of the cell
    Inset = 16,  // a little away from the edges of the cell
    Middle = 32,
    Left = 64,
    Centre = 128,
    Typewriter = 256,
};
// How most cells of a table look.
constexpr unsigned InTable = Wrapped | Inset | Middle;

// What a style adds to its parent; what is left out is inherited. A size is in points, 0:
// inherited.
struct CellStyle {
    std::string_view name;
    std::string_view parent;
    std::string_view fill;
    std::string_view ink;
    int size;
    unsigned look;
    std::string_view border = {};
    std::string_view format = {};  // of numbers, below
};

constexpr std::string_view root = "Default";
constexpr std::string_view none = {};

// clang-format off
constexpr CellStyle styles[] = {
    {style::title, root, none, navy, 20, Bold | Middle},
    {style::subtitle, root, none, dimmed, 11, Middle},
    {style::heading, root, none, navy, 13, Bold | Middle},
    {style::label, root, none, navy, 0, Bold | Wrapped | Inset},
    {style::text, root, none, none, 0, Wrapped | Inset},
    {style::code, root, none, none, 0, Wrapped | Inset | Typewriter},
    {style::note, root, none, dimmed, 9, Italic | Wrapped},
    {style::headline, root, none, navy, 12, InTable},
    {style::hint, root, none, dimmed, 12, InTable | Italic},
    {style::asAt, root, none, navy, 11, Bold | Left | Middle, none, "As at date"},
    {style::asAtBand, style::asAt, "#e8edf3", none, 0, Inset, hairline},

    {style::keyLabel, root, "#eef2f7", dimmed, 9, Wrapped | Middle | Centre, "2pt solid #ffffff"},
    {style::keyNumber, style::keyLabel, none, navy, 22, Bold, none, "Number"},
    {style::keyPercent, style::keyNumber, none, none, 0, Plain, none, "Percent"},
    {style::keyWord, style::keyNumber, none, none, 15, Plain},
    {style::keyDate, style::keyNumber, none, none, 13, Plain, none, "Short date"},

    {style::groupPublished, root, "#dfe3e8", black, 9, InTable | Bold | Centre, hairline},
    {style::groupInput, style::groupPublished, "#ffe9a8", none, 0, Plain},
    {style::groupFormula, style::groupPublished, "#d3e3f3", none, 0, Plain},
    {style::tableHead, root, navy, white, 9, InTable | Bold, hairline},
    {style::tableHeadCentre, style::tableHead, none, none, 0, Centre},
    // For headings that a function writes: they are not ours to shorten.
    {style::tableHeadFit, root, navy, white, 9, Bold | Shrunk | Middle | Centre, hairline},

    {style::published, root, "#f4f5f7", black, 0, InTable, hairline},
    {style::publishedCentre, style::published, none, none, 0, Centre},
    // Where months are usual: what is typed stays text, and Calc makes no day of it.
    {style::publishedWhen, style::published, none, none, 0, Plain, none, "As typed"},
    {style::publishedDate, style::published, none, none, 0, Centre, none, "Short date"},
    {style::publishedNumber, style::published, none, none, 0, Centre, none, "Thousands"},
    {style::publishedDecimal, style::published, none, none, 0, Centre, none, "Decimal"},
    {style::publishedPercent, style::published, none, none, 0, Centre, none, "Fine percent"},
    {style::publishedPounds, style::published, none, none, 0, Centre, none, "Pounds"},
    {style::publishedChange, style::published, none, none, 0, Centre, none, "Percent change"},

    {style::input, root, "#fff8dc", "#1a3c8c", 0, InTable, hairline},
    {style::inputCentre, style::input, none, none, 0, Centre},
    {style::inputWhen, style::input, none, none, 0, Plain, none, "As typed"},
    {style::inputDate, style::input, none, none, 0, Centre, none, "Short date"},
    {style::inputNumber, style::input, none, none, 0, Centre, none, "Thousands"},
    {style::inputDecimal, style::input, none, none, 0, Centre, none, "Decimal"},
    {style::inputPercent, style::input, none, none, 0, Centre, none, "Fine percent"},
    {style::inputPounds, style::input, none, none, 0, Centre, none, "Pounds"},
    {style::inputChange, style::input, none, none, 0, Centre, none, "Percent change"},
    {style::inputMonth, style::input, none, none, 0, Centre, none, "Month"},
    {style::inputAsAt, style::input, none, none, 14, Bold | Centre, "1.5pt solid #1f3a5f", "Long date"},

    {style::formula, root, none, none, 0, InTable, hairline},
    {style::formulaCentre, style::formula, none, none, 0, Centre},
    {style::formulaWord, style::formula, none, none, 0, Bold | Centre},
    {style::formulaDate, style::formula, none, none, 0, Centre, none, "Short date"},
    {style::formulaWhen, style::formula, none, none, 0, Plain, none, "Short date"},
    {style::formulaMonth, style::formula, none, none, 0, Centre, none, "Month"},
    {style::formulaDays, style::formula, none, none, 0, Centre, none, "Days"},
    {style::formulaCount, style::formula, none, none, 0, Centre, none, "Count"},
    {style::formulaNumber, style::formula, none, none, 0, Centre, none, "Number"},
    {style::formulaDecimal, style::formula, none, none, 0, Centre, none, "Decimal"},
    {style::formulaPercent, style::formula, none, none, 0, Centre, none, "Percent"},
    {style::formulaPercentChange, style::formula, none, none, 0, Centre, none, "Percent change"},
    {style::formulaPoints, style::formula, none, none, 0, Centre, none, "Points"},
    {style::formulaSum, style::formula, none, none, 0, Centre, none, "Pounds"},
    {style::formulaPounds, style::formula, none, none, 0, Centre, none, "Pounds change"},
    {style::formulaFigure, style::formula, none, none, 0, Centre, none, "Figure"},
    {style::formulaChange, style::formula, none, none, 0, Centre, none, "Figure change"},
    {style::formulaPercentDecimal, style::formula, none, none, 0, Centre, none, "Fine percent"},
    {style::formulaMillions, style::formula, none, none, 0, Centre, none, "Millions"},
    {style::formulaMillionsChange, style::formula, none, none, 0, Centre, none, "Millions change"},
    {style::total, style::formula, "#e8edf3", none, 0, Bold},
    {style::totalCount, style::total, none, none, 0, Centre, none, "Count"},
    {style::totalPercent, style::total, none, none, 0, Centre, none, "Percent"},

    {style::listCell, root, none, none, 9, Plain, hairline},
    {style::listDate, style::listCell, none, none, 0, Centre, none, "Short date"},
    {style::warning, root, white, "#b3261e", 0, Bold | Left | Middle},
    {style::unused, root, white, none, 0, Plain, "none"},
};
// clang-format on

struct ColouredWord {
    std::string_view word;
    std::string_view colour;
};
// Colours of the words the functions answer with, by the BRAG scheme that they use unless told
// otherwise.
constexpr ColouredWord words[] = {
    {"Red", "Red"},        {"Amber", "Amber"},    {"Yellow", "Yellow"},
    {"Green", "Green"},    {"Blue", "Blue"},      {"Grey", "Grey"},
    {"Check", "Check"},    {"Complete", "Blue"},  {"Complete late", "Blue"},
    {"On track", "Green"}, {"At risk", "Amber"},  {"Off track", "Red"},
    {"Overdue", "Red"},    {"Not due", "Grey"},   {"No date", "Amber"},
    {"No data", "Grey"},   {"No target", "Grey"}, {"In time", "Green"},
    {"Met", "Blue"},       {"Exceeded", "Blue"},  {"Behind", "Red"},
    {"Missed", "Red"},     {"Late", "Red"},       {"Open", "Green"},
    {"No start", "Grey"},  {"On hold", "Grey"},   {"Withdrawn", "Grey"},
};

// Relative luminance and contrast as the Web Content Accessibility Guidelines define them.
double luminance(std::string_view colour) {
    const auto channel = [&](std::size_t at) {
        const double share = std::stoi(std::string(colour.substr(at, 2)), nullptr, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

void requireReadable(std::string_view name, std::string_view ink, std::string_view fill) {
    const auto [darker, lighter] = std::minmax({luminance(ink), luminance(fill)});
    if ((lighter + 0.05) / (darker + 0.05) < 4.5) {
        throw std::logic_error("text in the style " + std::string(name) + " is hard to read");
    }
}

const CellStyle* find(std::string_view name) {
    const auto* found = std::find_if(std::begin(styles), std::end(styles),
                                     [&](const CellStyle& style) { return style.name == name; });
    return found == std::end(styles) ? nullptr : found;
}

// A style's own value, or the nearest ancestor's.
std::string_view effective(const CellStyle& style, std::string_view CellStyle::*member,
                           std::string_view otherwise) {
    if (!(style.*member).empty()) {
        return style.*member;
    }
    const CellStyle* parent = find(style.parent);
    return parent ? effective(*parent, member, otherwise) : otherwise;
}

std::string when(bool condition, std::string_view value) {
    return condition ? std::string(value) : std::string();
}

void writeStyle(XmlWriter& xml, const CellStyle& style) {
    requireReadable(style.name, effective(style, &CellStyle::ink, black),
                    effective(style, &CellStyle::fill, white));
    const auto has = [&](Look look) { return (style.look & look) != 0; };
    const bool aligned = has(Left) || has(Centre);
    const auto element =
        xml.open("style:style", {{"style:name", fileName(style.name)},
                                 {"style:display-name", std::string(style.name)},
                                 {"style:family", "table-cell"},
                                 {"style:parent-style-name", fileName(style.parent)},
                                 {"style:data-style-name", fileName(style.format)}});
    xml.line("style:table-cell-properties",
             {{"fo:background-color", std::string(style.fill)},
              {"fo:border", std::string(style.border)},
              {"fo:padding", when(has(Inset), "1mm")},
              {"fo:wrap-option", when(has(Wrapped), "wrap")},
              {"style:shrink-to-fit", when(has(Shrunk), "true")},
              {"style:text-align-source", when(aligned, "fix")},
              {"style:vertical-align", when(has(Middle), "middle")}});
    if (aligned) {
        xml.line("style:paragraph-properties", {{"fo:text-align", has(Left) ? "start" : "center"}});
    }
    xml.line("style:text-properties",
             {{"style:font-name", when(has(Typewriter), "Liberation Mono")},
              {"fo:color", std::string(style.ink)},
              {"fo:font-size", when(style.size > 0, std::to_string(style.size) + "pt")},
              {"fo:font-weight", when(has(Bold), "bold")},
              {"fo:font-style", when(has(Italic), "italic")}});
}

void writeDefault(XmlWriter& xml) {
    {
        const auto element = xml.open("style:default-style", {{"style:family", "table-cell"}});
        xml.line("style:table-cell-properties", {{"style:decimal-places", "2"}});
        xml.line("style:text-properties", {{"style:font-name", "Liberation Sans"},
                                           {"fo:font-size", "10pt"},
                                           {"fo:color", std::string(black)},
                                           {"fo:language", "en"},
                                           {"fo:country", "GB"}});
    }
    const auto element =
        xml.open("style:style", {{"style:name", "Default"}, {"style:family", "table-cell"}});
    xml.line("style:table-cell-properties", {{"style:vertical-align", "top"}});
}

void writeDateFormat(XmlWriter& xml, std::string_view name, std::string_view monthStyle,
                     std::string_view prefix = {}) {
    const auto element = xml.open(
        "number:date-style",
        {{"style:name", fileName(name)}, {"number:language", "en"}, {"number:country", "GB"}});
    if (!prefix.empty()) {
        xml.line("number:text", {}, prefix);
    }
    xml.line("number:day");
    xml.line("number:text", {}, " ");
    xml.line("number:month",
             {{"number:textual", "true"}, {"number:style", std::string(monthStyle)}});
    xml.line("number:text", {}, " ");
    xml.line("number:year", {{"number:style", "long"}});
}

// A number between two texts; the maps choose another format by its value.
struct NumberFormat {
    std::string_view name;
    std::string_view element = "number:number-style";
    std::string_view before = {};
    std::string_view after = {};
    int decimals = 0;
    bool isGrouped = false;
    bool isPart = false;     // only used by the maps of another format
    bool isTrimmed = false;  // without decimals that are 0
};

void writeNumber(XmlWriter& xml, const NumberFormat& format, const XmlAttributes& maps = {}) {
    const auto element = xml.open(
        format.element,
        {{"style:name", fileName(format.name)}, {"style:volatile", when(format.isPart, "true")}});
    if (!format.before.empty()) {
        xml.line("number:text", {}, format.before);
    }
    xml.line("number:number",
             {{"number:decimal-places", std::to_string(format.decimals)},
              {"number:min-decimal-places",
               when(format.decimals > 0, std::to_string(format.isTrimmed ? 0 : format.decimals))},
              {"number:min-integer-digits", "1"},
              {"number:grouping", when(format.isGrouped, "true")}});
    if (!format.after.empty()) {
        xml.line("number:text", {}, format.after);
    }
    for (const XmlAttribute& map : maps) {
        xml.line("style:map", {{"style:condition", std::string(map.name)},
                               {"style:apply-style-name", map.value}});
    }
}

// A change carries its sign: +19 is late or more, −7 early or less.
void writeSigned(XmlWriter& xml, NumberFormat format) {
    const std::string name(format.name);
    const std::string before(format.before);
    const std::string more = name + " more";
    const std::string less = name + " less";
    const std::string plus = "+" + before;
    const std::string minus = "−" + before;
    format.isPart = true;
    format.name = more;
    format.before = plus;
    writeNumber(xml, format);
    format.name = less;
    format.before = minus;
    writeNumber(xml, format);
    format.isPart = false;
    format.name = name;
    format.before = before;
    writeNumber(xml, format, {{"value()>0", fileName(more)}, {"value()<0", fileName(less)}});
}

void writeMonthFormat(XmlWriter& xml) {
    const auto element =
        xml.open("number:date-style",
                 {{"style:name", "Month"}, {"number:language", "en"}, {"number:country", "GB"}});
    xml.line("number:month", {{"number:textual", "true"}, {"number:style", "long"}});
    xml.line("number:text", {}, " ");
    xml.line("number:year", {{"number:style", "long"}});
}

void writeNumberFormats(XmlWriter& xml) {
    constexpr std::string_view percentage = "number:percentage-style";
    writeDateFormat(xml, "Short date", "short");  // 19 Apr 2017
    writeDateFormat(xml, "Long date", "long");    // 19 April 2017
    writeDateFormat(xml, "As at date", "long", "As at ");
    writeMonthFormat(xml);
    {
        const auto element = xml.open("number:text-style", {{"style:name", "As_20_typed"}});
        xml.line("number:text-content");
    }
    writeNumber(xml, {"Number"});
    {
        const auto element = xml.open("number:number-style",
                                      {{"style:name", "Nothing"}, {"style:volatile", "true"}});
        xml.line("number:text", {}, "–");
    }
    // In a table of counts the zeros step back.
    writeNumber(xml, {"Count"}, {{"value()=0", "Nothing"}});
    writeNumber(xml, {.name = "Thousands", .isGrouped = true});
    writeNumber(xml, {.name = "Decimal", .decimals = 1});
    writeNumber(xml, {.name = "Pounds", .before = "£", .isGrouped = true});
    writeNumber(xml, {.name = "Figure", .decimals = 1, .isGrouped = true, .isTrimmed = true});
    writeNumber(xml, {.name = "Millions", .before = "£", .after = "m", .decimals = 3});
    writeSigned(xml, {.name = "Figure change", .decimals = 1, .isTrimmed = true});
    writeSigned(xml, {.name = "Millions change", .before = "£", .after = "m", .decimals = 3});
    writeSigned(xml, {"Days"});
    writeSigned(xml, {.name = "Points", .decimals = 1});
    writeSigned(xml, {.name = "Pounds change", .before = "£", .isGrouped = true});
    writeNumber(xml, {.name = "Percent", .element = percentage, .after = "%"});
    writeNumber(xml, {.name = "Fine percent", .element = percentage, .after = "%", .decimals = 1});
    writeSigned(xml,
                {.name = "Percent change", .element = percentage, .after = "%", .decimals = 1});
}

std::string hexadecimal(rag::Rgb colour) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4) {
        text += digits[(colour >> shift) & 0xfU];
    }
    return text;
}

}  // namespace

RagColour ragColour(std::string_view word) {
    const auto* found = std::ranges::find(rag::palette, word, &rag::Swatch::colour);
    if (found == std::end(rag::palette)) {
        throw std::invalid_argument("no such colour: " + std::string(word));
    }
    return {found->colour, hexadecimal(found->fill), hexadecimal(found->ink)};
}

ConditionalFormat wordColours(std::string range) {
    ConditionalFormat format{std::move(range), {}};
    for (const auto& [word, colour] : words) {
        format.conditions.push_back(
            {"=\"" + std::string(word) + "\"", "RAG " + std::string(colour)});
    }
    return format;
}

std::string fileName(std::string_view style) {
    std::string name;
    for (const char c : style) {
        name += c == ' ' ? std::string("_20_") : std::string(1, c);
    }
    return name;
}

void writeCellStyles(XmlWriter& xml) {
    writeNumberFormats(xml);
    writeDefault(xml);
    for (const CellStyle& style : styles) {
        writeStyle(xml, style);
    }
    for (const rag::Swatch& swatch : rag::palette) {
        const RagColour colour = ragColour(swatch.colour);
        writeStyle(xml, {swatch.style, root, colour.fill, colour.ink, 0, Bold | Middle | Centre});
    }
}

}  // namespace council::maker
