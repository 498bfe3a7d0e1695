#include "chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace council::bench {

namespace {

// In the picture's own units.
struct Area {
    double left = 70;
    double right = 560;
    double top = 30;
    double bottom = 400;
};
constexpr Area area;
constexpr int width = 900;
constexpr int height = 460;

// Powers of ten.
constexpr int firstRows = 3;
constexpr int lastRows = 6;
constexpr int firstTime = -1;  // a tenth of a millisecond
constexpr int lastTime = 5;    // 100 seconds

// Told apart without colours too: by the dashes.
struct Style {
    const char* colour;
    const char* dashes;
};
constexpr std::array<Style, 5> styles = {{{"#1f3a5f", "none"},
                                          {"#2e7d32", "8 4"},
                                          {"#b3261e", "2 4"},
                                          {"#6a3d9a", "12 4 2 4"},
                                          {"#8a5a00", "4 4"}}};

double across(double rows) {
    return area.left +
           (std::log10(rows) - firstRows) / (lastRows - firstRows) * (area.right - area.left);
}

double down(double milliseconds) {
    const double power = std::clamp<double>(std::log10(milliseconds), firstTime, lastTime);
    return area.bottom - (power - firstTime) / (lastTime - firstTime) * (area.bottom - area.top);
}

std::string timeText(int power) {
    static constexpr std::array<const char*, 7> texts{"0.1 ms", "1 ms", "10 ms", "0.1 s",
                                                      "1 s",    "10 s", "100 s"};
    return texts.at(static_cast<std::size_t>(power - firstTime));
}

std::string rowsText(int power) {
    static constexpr std::array<const char*, 4> texts{"1,000", "10,000", "100,000", "1,000,000"};
    return texts.at(static_cast<std::size_t>(power - firstRows));
}

void writeGrid(std::ostream& svg) {
    for (int power = firstTime; power <= lastTime; ++power) {
        const double y = down(std::pow(10, power));
        svg << "<line x1='" << area.left << "' x2='" << area.right << "' y1='" << y << "' y2='" << y
            << "' stroke='#d0d5dd'/>\n<text x='" << area.left - 8 << "' y='" << y + 4
            << "' text-anchor='end'>" << timeText(power) << "</text>\n";
    }
    for (int power = firstRows; power <= lastRows; ++power) {
        const double x = across(std::pow(10, power));
        svg << "<line x1='" << x << "' x2='" << x << "' y1='" << area.top << "' y2='" << area.bottom
            << "' stroke='#d0d5dd'/>\n<text x='" << x << "' y='" << area.bottom + 20
            << "' text-anchor='middle'>" << rowsText(power) << "</text>\n";
    }
    svg << "<text x='" << (area.left + area.right) / 2 << "' y='" << area.bottom + 44
        << "' text-anchor='middle'>rows</text>\n";
}

void writeLine(std::ostream& svg, const std::string& what, const std::vector<Point>& points,
               const Style& style, double labelAt) {
    svg << "<polyline fill='none' stroke-width='2.5' stroke='" << style.colour
        << "' stroke-dasharray='" << style.dashes << "' points='";
    Point last{};
    for (const Point& point : points) {
        if (point.what == what) {
            svg << across(point.rows) << ',' << down(point.milliseconds) << ' ';
            last = point;
        }
    }
    svg << "'/>\n<line stroke='#98a2b3' x1='" << across(last.rows) + 4 << "' y1='"
        << down(last.milliseconds) << "' x2='" << area.right + 20 << "' y2='" << labelAt
        << "'/>\n<text x='" << area.right + 26 << "' y='" << labelAt + 4 << "' fill='"
        << style.colour << "'>" << what << "</text>\n";
}

// The lines' names, and where each ended; the slowest first.
std::vector<Point> ends(const std::vector<Point>& points) {
    std::vector<Point> lasts;
    for (const Point& point : points) {
        const auto known = std::ranges::find(lasts, point.what, &Point::what);
        if (known == lasts.end()) {
            lasts.push_back(point);
        } else {
            *known = point;
        }
    }
    std::ranges::sort(lasts, std::ranges::greater(), &Point::milliseconds);
    return lasts;
}

}  // namespace

void writeChart(const std::vector<Point>& points, const std::filesystem::path& file) {
    constexpr double labelHeight = 20;
    std::ostringstream svg;
    svg << "<svg xmlns='http://www.w3.org/2000/svg' width='" << width << "' height='" << height
        << "' viewBox='0 0 " << width << ' ' << height
        << "' font-family='Liberation Sans, Arial, sans-serif' font-size='13'>\n"
        << "<rect width='100%' height='100%' fill='white'/>\n";
    writeGrid(svg);
    double free = area.top;
    std::size_t style = 0;
    for (const Point& end : ends(points)) {
        const double labelAt = std::max(down(end.milliseconds), free);
        writeLine(svg, end.what, points, styles.at(style++ % styles.size()), labelAt);
        free = labelAt + labelHeight;
    }
    svg << "</svg>\n";
    std::ofstream stream(file);
    stream << svg.str();
    if (!stream.flush()) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

}  // namespace council::bench
