#include "maker/write_parts.h"

#include <locale>
#include <sstream>

namespace council::maker {

std::string columnStyle(double width) {
    return "column-" + numberText(width);
}

std::string rowStyle(std::optional<double> height, bool startsPage) {
    return "row" + (height ? "-" + numberText(*height) : "") + (startsPage ? "-page" : "");
}

std::string sheetStyle(Paper paper) {
    switch (paper) {
        case Paper::Portrait:
            return "sheet-portrait";
        case Paper::Landscape:
            return "sheet-landscape";
        case Paper::OneLandscapePage:
            return "sheet-one-landscape-page";
        case Paper::WideLandscape:
            return "sheet-wide-landscape";
        case Paper::OnePage:
            break;
    }
    return "sheet-one-page";
}

std::optional<double> heightOf(const Sheet& sheet, int row) {
    const auto found = sheet.heights.find(row);
    return found == sheet.heights.end() ? std::nullopt : std::optional(found->second);
}

bool startsPage(const Sheet& sheet, int row) {
    return sheet.pageStarts.contains(row + 1);
}

int rowCount(const Sheet& sheet) {
    return sheet.rows().empty() ? 0 : sheet.rows().rbegin()->first + 1;
}

std::string onSheet(const std::string& sheet, std::string_view range) {
    const std::string prefix = "'" + sheet + "'.";
    const std::size_t colon = range.find(':');
    std::string result = prefix + std::string(range.substr(0, colon));
    if (colon != std::string_view::npos) {
        result += ":" + prefix + std::string(range.substr(colon + 1));
    }
    return result;
}

std::string numberText(double number) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out.precision(15);
    out << number;
    return out.str();
}

std::string millimetres(double length) {
    return numberText(length) + "mm";
}

}  // namespace council::maker
