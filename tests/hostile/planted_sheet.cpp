#include "planted_sheet.h"

#include "listed.h"

#include <limits>
#include <string>
#include <vector>

namespace council::test {

using session::CellValue;

namespace {

std::string repeated(std::string_view text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) {
        result += text;
    }
    return result;
}

const std::vector<std::string> dateTexts = listed(R"(
    30/09/2021 | 2021-09-30 | 1/1/2020 | 31/12/2199 | 01/01/1900 | 31/12/9999 | 30 Sept 2021
    September 2016 | Sep 2016 | 29/02/2023 | 31/06/2021 | 09/30/2021 | soon | 30/9/21
    2021-09-30T25:61 | 30/09/2021 23:59:59 | 2021-13-01 | 00/00/0000 | 99999999999999999999
    30th September 2021 | 2021-02-29 00:00 | 1 January 1899)");
constexpr double numbers[] = {0,
                              -1,
                              1,
                              0.5,
                              -0.0,
                              1e308,
                              -1e308,
                              5e-324,
                              9007199254740993.0,
                              4294967296.0,
                              -2147483649.0,
                              2958465,
                              109575,
                              109574.999999,
                              2.0000001,
                              1e15,
                              0.1,
                              100,
                              std::numeric_limits<double>::max(),
                              std::numeric_limits<double>::min()};
constexpr const char* statusWords[] = {
    "Complete", "Complete late", "On track", "At risk", "Overdue", "Not due", "No date", "Check",
    "Green",    "amber",         "RED ",     "A/R",     "Blue",    "Met",     "Purple"};
const std::vector<std::string> limitTexts = listed(R"(
    45 working days | 20 days | 6 weeks | 3 months, 6 months | ASSESSMENT | within six months
    72 hours | 1 year including start | 0 days | 999999999 years | 99999999999999999999 days
    -5 days | immediately | CLA REVIEW | ,,, | 45)");
constexpr const char* errorFormulas[] = {"=1/0",      "=NA()",   "=SQRT(-1)",      "=VALUE(\"x\")",
                                         "=NOSUCH()", "=10^400", "=INDIRECT(\"\")"};

std::string dateFormula(Random& random) {
    return "=" + std::to_string(40000 + random.below(6000));
}

std::string cellFormula(char column, int row, Random& random) {
    switch (column) {
        case 'J':
            return random.percent(50) ? random.oneOf(errorFormulas) : dateFormula(random);
        case 'M':
            return random.percent(30) ? random.oneOf(errorFormulas) : "=\"\"";
        default:  // N: the extension's own answers
            return "=MILESTONE.STATUS(C" + std::to_string(row) + ";B" + std::to_string(row) + ";J" +
                   std::to_string(row) + ")";
    }
}

CellValue cellValue(char column, Random& random) {
    const double date = 40000 + static_cast<double>(random.below(6000));
    switch (column) {
        case 'A':
            return random.percent(10) ? CellValue() : CellValue(date);
        case 'B':
            return random.percent(40) ? CellValue() : CellValue(date + 100);
        case 'C':
            return random.oneOf(dateTexts);
        case 'D':
            return random.percent(50) ? CellValue(date + 0.375) : random.oneOf(numbers);
        case 'E':
            return static_cast<double>(random.below(100));
        case 'F':
            return random.oneOf(numbers);
        case 'G':
            return random.oneOf(statusWords);
        case 'H':
            return hostileText(random).text;
        case 'I':
            return random.oneOf(limitTexts);
        case 'K':
            return random.percent(50) ? CellValue(static_cast<double>(random.below(9)))
                                      : CellValue(std::to_string(random.below(9)));
        default:  // L is blank
            return {};
    }
}

}  // namespace

HostileText hostileText(Random& random) {
    struct Long {
        const char* part;
        int times;
    };
    static constexpr const char* texts[] = {
        " ",
        "\t\n\r",
        "\x01\x02\x1f\x7f",
        "\u202e1202/90/03\u202c",                  // right to left
        "\u200b30/09/2021\u200b",                  // zero-width spaces
        "30\u00a0September\u00a02021",             // no-break spaces
        "\u0663\u0660/\u0660\u0669/\u0662\u0660",  // Arabic digits
        "\U0001f600\U0001f3f4\U000e0067\U000e007f",
        "A\u0301\u0301\u0301\u0301mber",  // many accents on one letter
        "\ufeffGreen",                    // a byte-order mark
        "\ufffd\uffff",                   // no characters at all
        "STRA\u00dfE \u0130\u0131",       // letters whose case folds oddly
        "%s%n%d",
        "=1+1",
        "'; DROP TABLE--",
        "NaN",
        "inf",
        "-0",
        "1e999",
        "0x1F",
        "99999999999999999999999999999999999999",
        "[",
        "(((",
        "*",
        "?",
        "~",
        "~*",
        ">",
        "<>",
        ">=",
        "=",
        "|",
        "||",
        ",",
        ";",
        "\\"};
    static constexpr Long longTexts[] = {
        {"x", 32000},       {"*a", 2000},         {"1 day, ", 4000}, {"30/09/2021 ", 2900},
        {"working ", 4000}, {"\U0001f600", 8000}, {"9", 32000},      {"(", 32000},
        {"\u0301", 10000},  {"Red/", 8000},       {"a|", 16000},     {"1 month, 0 days, ", 1800}};
    if (random.percent(75)) {
        const char* text = random.oneOf(texts);
        return {text, '"' + std::string(text) + '"'};
    }
    const Long& text = random.oneOf(longTexts);
    return {repeated(text.part, text.times),
            "REPT(\"" + std::string(text.part) + "\";" + std::to_string(text.times) + ")"};
}

void plant(session::Workbook& workbook, Random random) {
    session::Sheet sheet = workbook.addSheet(planted::sheetName);
    const std::string columns = "ABCDEFGHIJKLMN";
    session::ValueRows rows;
    for (int row = 1; row <= planted::lastRow; ++row) {
        auto& values = rows.emplace_back();
        for (const char column : columns) {
            values.push_back(row == 1 ? CellValue(std::string("Column ") + column)
                                      : cellValue(column, random));
        }
    }
    sheet.setRows("A1", rows);
    for (const char column : planted::erroneous) {
        std::vector<std::vector<std::string>> written;
        for (int row = 2; row <= planted::lastRow; ++row) {
            written.push_back({cellFormula(column, row, random)});
        }
        sheet.setFormulas(std::string(1, column) + "2", written);
    }
    workbook.addSheet(planted::besideName);
}

}  // namespace council::test
