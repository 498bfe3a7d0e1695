#include "office/check/columns.h"

#include "core/values/letters.h"

#include <algorithm>

namespace council::check {

using catalogue::Reads;

bool takesStatuses(const catalogue::Argument& entry) {
    return entry.name == "statuses";
}

bool isDateOfRecord(const catalogue::Argument& entry) {
    constexpr std::string_view others[] = {"as_at", "from", "to", "learn_from", "effective_dates"};
    return (entry.reads == Reads::date || entry.reads == Reads::openingDate) &&
           std::ranges::find(others, entry.name) == std::end(others);
}

bool closes(const catalogue::Argument& entry) {
    constexpr std::string_view ends[] = {"due",  "completed", "forecast", "end",   "ends",
                                         "left", "later",     "leavings", "stages"};
    return std::ranges::find(ends, entry.name) != std::end(ends);
}

MonthEdge edgeOf(const catalogue::Argument& entry) {
    return entry.reads == Reads::openingDate ? MonthEdge::first : MonthEdge::last;
}

std::optional<Day> dayOf(const Cell& cell, const Material& material, MonthEdge edge) {
    const DateReading reading = readDate(cell, material.nullDate, edge);
    return reading.isReadable() ? std::optional(reading.moment.day) : std::nullopt;
}

std::optional<Day> asAtOf(const Call& call, const Material& material) {
    const Argument* asAt = call.find("as_at");
    return asAt == nullptr ? std::nullopt : dayOf(asAt->value, material, MonthEdge::last);
}

void Span::add(Day day) {
    oldest = oldest ? std::min(*oldest, day) : day;
    newest = newest ? std::max(*newest, day) : day;
    ++count;
}

const Span& Spans::of(const Argument& dates) {
    const Block& block = dates.cells;
    const auto [found, isNew] = found_.try_emplace(block);
    Span& span = found->second;
    for (int column = block.firstColumn; isNew && column <= block.lastColumn; ++column) {
        const int end = std::min(block.lastRow + 1, material_.cells.end(block.sheet, column));
        for (int row = block.firstRow; row < end; ++row) {
            const Cell& cell = material_.cells.at({block.sheet, column, row});
            if (const auto day = dayOf(cell, material_, edgeOf(*dates.entry))) {
                span.add(*day);
            }
        }
    }
    return span;
}

bool isUsualDate(const Cell& cell, const Material& material, MonthEdge edge) {
    const auto day = dayOf(cell, material, edge);
    return day && *day >= council::dayOf(1980, 1, 1) && *day < council::dayOf(2100, 1, 1);
}

bool looksLikeHeading(const Cell& cell, const Material& material) {
    const std::string* text = cell.text();
    return text != nullptr && !hasDigit(*text) &&
           readDate(cell, material.nullDate, MonthEdge::last).isUnreadable();
}

}  // namespace council::check
