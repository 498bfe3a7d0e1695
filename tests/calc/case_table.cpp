#include "case_table.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <fstream>
#include <regex>
#include <utility>

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/erase.hpp>
#include <boost/algorithm/string/replace.hpp>
#include <boost/algorithm/string/split.hpp>

namespace council::test {

using session::CellError;
using session::CellValue;

namespace {

constexpr std::array<std::string_view, 5> themes{"normal", "boundaries", "blanks", "wrong input",
                                                 "array"};
constexpr std::array<std::string_view, 2> requiredThemes{"normal", "wrong input"};
constexpr std::string_view dataSheet = "data";  // what the formulas refer to; no cases of its own
constexpr std::array errors{CellError::argument,    CellError::number,    CellError::parameterList,
                            CellError::value,       CellError::reference, CellError::division,
                            CellError::notAvailable};

std::vector<std::string> fields(const std::string& line) {
    std::vector<std::string> result;
    boost::split(result, line, boost::is_any_of("\t"));
    return result;
}

// What follows the word at the front of the text; nothing when it begins with another word.
std::optional<std::string> after(std::string_view word, const std::string& text) {
    return text.starts_with(word) ? std::optional(text.substr(word.size())) : std::nullopt;
}

bool isFormula(std::string_view text) {
    return text.starts_with('=') || (text.starts_with("{=") && text.ends_with('}'));
}

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size() &&
                         std::isdigit(static_cast<unsigned char>(text.back())) != 0;  // not "inf"
    return isWhole ? std::optional(value) : std::nullopt;
}

// 2021-09-30; nothing when the text has another form. The day need not exist: ok() tells.
std::optional<std::chrono::year_month_day> date(std::string_view text) {
    constexpr std::string_view form = "0000-00-00";
    const bool isDate = std::equal(
        text.begin(), text.end(), form.begin(), form.end(),
        [](char c, char like) { return like == '0' ? c >= '0' && c <= '9' : c == like; });
    if (!isDate) {
        return std::nullopt;
    }
    const auto part = [&](std::size_t at, std::size_t length) {
        return static_cast<int>(*number(text.substr(at, length)));
    };
    return std::chrono::year(part(0, 4)) / part(5, 2) / part(8, 2);
}

class TableReader {
 public:
    explicit TableReader(std::string_view file) : file_(file) {}

    CaseTable read(std::istream& text) {
        for (std::string line; std::getline(text, line);) {
            ++line_;
            if (line.empty()) {
                endBlock();
            } else if (block_ != nullptr) {
                readRow(line);
            } else if (line.front() != '#') {
                readLine(line);
            }
        }
        endBlock();
        endSheet();
        for (const std::string_view theme : requiredThemes) {
            if (!has(theme)) {
                refuse("there is no [" + std::string(theme) + "]");
            }
        }
        return std::move(table_);
    }

 private:
    [[noreturn]] void refuse(const std::string& what) const {
        throw TableError(file_ + ":" + std::to_string(line_) + ": " + what);
    }

    void readLine(const std::string& line) {
        if (line.front() == '[') {
            beginSheet(line);
        } else if (const auto place = after("at ", line)) {
            beginBlock(fields(*place));
        } else if (const auto day = after("null date ", line)) {
            table_.nullDate = existing(date(*day));
        } else if (const auto name = after("name ", line)) {
            readName(*name);
        } else {
            readCase(fields(line));
        }
    }

    bool has(std::string_view sheet) const {
        return std::any_of(table_.sheets.begin(), table_.sheets.end(),
                           [&](const CaseSheet& other) { return other.name == sheet; });
    }

    void beginSheet(const std::string& line) {
        endSheet();
        const std::string name = line.substr(1, line.size() - 2);
        const bool isTheme = std::find(themes.begin(), themes.end(), name) != themes.end();
        if (line.back() != ']' || !(isTheme || name == dataSheet)) {
            refuse(line +
                   " is not a heading: [normal], [boundaries], [blanks], [wrong input], "
                   "[array] and [data] are");
        }
        if (has(name)) {
            refuse(line + " is there already");
        }
        table_.sheets.push_back({name, {}, {}});
        inArray_ = false;
    }

    void endSheet() const {
        if (!table_.sheets.empty() && table_.sheets.back().name != dataSheet &&
            table_.sheets.back().cases.empty()) {
            refuse("[" + table_.sheets.back().name + "], which ends here, has no cases");
        }
    }

    CaseSheet& sheet() {
        if (table_.sheets.empty()) {
            refuse("this belongs below a heading such as [normal]");
        }
        return table_.sheets.back();
    }

    void beginBlock(const std::vector<std::string>& parts) {
        static const std::regex place("([A-Z]+)([0-9]+)(:[A-Z]+[0-9]+)?");
        std::smatch found;
        const bool isArray = parts.size() == 2 && parts[1].starts_with("{=") && isFormula(parts[1]);
        if (!std::regex_match(parts.front(), found, place) ||
            isArray != (parts.size() == 2 || found[3].matched)) {
            refuse(
                "cells begin with a line such as: at G1 (then their rows) or: at G1:G5, a tab "
                "and an array formula, {=…}");
        }
        Block& block = sheet().blocks.emplace_back();
        block.range = parts.front();
        block.row = std::stoi(found[2]);
        for (const char letter : found[1].str()) {
            block.column = block.column * 26 + (letter - 'A' + 1);
        }
        if (isArray) {
            block.arrayFormula = parts[1];
        } else {
            block_ = &block;
        }
    }

    void endBlock() {
        if (block_ != nullptr && block_->rows.empty()) {
            refuse("rows belong below " + block_->range + ", without an empty line between");
        }
        block_ = nullptr;
    }

    void readRow(const std::string& line) {
        std::vector<Entry>& row = block_->rows.emplace_back();
        for (const std::string& field : fields(line)) {
            row.push_back(entry(field));
            if (row.back().value.error() != nullptr) {
                refuse("an error cannot be typed into a cell: write a formula such as =NA()");
            }
        }
    }

    void readName(const std::string& text) {
        const auto space = text.find(' ');
        const auto dot = text.find('.', space);
        if (space == std::string::npos || dot == std::string::npos) {
            refuse("a name is written as: name AsAt data.$B$3");
        }
        table_.names.push_back(
            {text.substr(0, space), text.substr(space + 1, dot - space - 1), text.substr(dot + 1)});
    }

    void readCase(const std::vector<std::string>& parts) {
        if (sheet().name == dataSheet) {
            refuse("[data] holds no cases: begin cells with a line such as: at A1");
        }
        if (parts.size() != 3) {
            refuse("a case is a formula, what it gives and why, with a tab between them");
        }
        std::vector<Case>& cases = sheet().cases;
        if (parts[0].empty() ? !inArray_ : !isFormula(parts[0])) {
            refuse(
                "a case begins with a formula, =… or {=…}; only further cells of an array "
                "have none");
        }
        inArray_ = parts[0].empty() || parts[0].front() == '{';
        Case& added = cases.emplace_back(Case{line_, parts[0], entry(parts[1]), parts[2]});
        if (parts[1].empty()) {
            refuse("what the formula gives is missing; an empty text is \"\"");
        }
        if (isFormula(added.expected.typed)) {
            refuse("what the formula gives is a value, not a formula; a text is quoted: \"=1+1\"");
        }
        if (parts[2].empty()) {
            refuse("why the case is there is missing");
        }
    }

    Entry entry(const std::string& text) const {
        if (text.empty()) {
            return {};
        }
        if (isFormula(text)) {
            return {{}, text};
        }
        if (const auto day = date(text)) {
            existing(day);
            return {{}, text};
        }
        if (const auto value = number(text)) {
            return {*value, {}};
        }
        if (text.front() == '"') {
            return {unquoted(text), {}};
        }
        if (text.front() == ' ' || text.back() == ' ') {
            refuse("a text that begins or ends with a space is quoted: \" x \"");
        }
        if (text == shown(CellError::name)) {
            refuse("#NAME? is never right");
        }
        const auto* error = std::find_if(errors.begin(), errors.end(), [&](CellError candidate) {
            return shown(candidate) == text;
        });
        return {error == errors.end() ? CellValue(text) : CellValue(*error), {}};
    }

    std::chrono::year_month_day existing(std::optional<std::chrono::year_month_day> day) const {
        if (!day || !day->ok()) {
            refuse("a date is written as 2021-09-30; a text is quoted");
        }
        return *day;
    }

    std::string unquoted(const std::string& text) const {
        const std::string inside = text.size() < 2 ? "\"" : text.substr(1, text.size() - 2);
        if (text.back() != '"' || boost::erase_all_copy(inside, "\"\"").find('"') != inside.npos) {
            refuse("a quoted text ends with a quote, and a quote inside it is doubled");
        }
        return boost::replace_all_copy(inside, "\"\"", "\"");
    }

    std::string file_;
    int line_ = 0;
    CaseTable table_;
    Block* block_ = nullptr;  // the one whose rows are being read
    bool inArray_ = false;
};

}  // namespace

CaseTable readCaseTable(std::istream& text, std::string_view file) {
    return TableReader(file).read(text);
}

CaseTable readCaseTable(const std::filesystem::path& file) {
    std::ifstream text(file);
    if (!text) {
        throw TableError("There is no file " + file.string() + ".");
    }
    return readCaseTable(text, file.filename().string());
}

}  // namespace council::test
