// Words among statuses that are no status word, or none of those that the function knows; figures
// that are texts.
#include "core/milestones/status.h"
#include "core/rag/status_word.h"
#include "core/values/figure.h"
#include "core/values/letters.h"
#include "core/values/words.h"
#include "office/check/columns.h"
#include "office/check/find.h"

namespace council::check {

namespace {

bool isStatusWord(const Cell& cell) {
    return cell.text() != nullptr && rag::findStatusWord(*cell.text()) != nullptr;
}

bool isMilestoneStatus(const Cell& cell) {
    return cell.text() != nullptr && milestones::readStatus(*cell.text()).has_value();
}

bool takesAnyStatuses(const Call& /*call*/, const catalogue::Argument& entry) {
    return takesStatuses(entry);
}

bool takesMilestones(const Call& call, const catalogue::Argument& entry) {
    return takesStatuses(entry) && call.function->service == "Milestone";
}

bool takesFigures(const catalogue::Argument& entry) {
    return entry.shape == catalogue::Shape::list && entry.name == "values";
}

// BENCHMARK drops every text, as QUARTILE does.
bool takesNumbers(const Call& call, const catalogue::Argument& entry) {
    return takesFigures(entry) && call.function->service == "Benchmark";
}

bool takesPoints(const Call& call, const catalogue::Argument& entry) {
    return takesFigures(entry) && call.function->service == "Trend";
}

// A word such as n/a is left out on purpose.
bool hasFigure(const Cell& cell) {
    return cell.text() != nullptr && hasDigit(*cell.text());
}

// The functions take a text that begins a list for its heading. Where a heading is above it, it is
// a word of the list; but a title over several columns has nothing beside it.
bool isBelowHeading(const Place& place, const Cells& cells) {
    if (place.row == 0) {
        return false;
    }
    const auto at = [&](int columns, int rows) -> const Cell& {
        return cells.at({place.sheet, place.column + columns, place.row + rows});
    };
    const auto isHeaded = [&](int columns) {
        return place.column + columns < 0 || at(columns, 0).isBlank() || !at(columns, -1).isBlank();
    };
    return at(0, -1).text() != nullptr && !isStatusWord(at(0, -1)) && isHeaded(-1) && isHeaded(1);
}

// The cells of those columns that `isStranger`, each different word once.
template <class IsWanted, class IsStranger>
void tell(Found found, const Material& material, const IsWanted& isWanted,
          const IsStranger& isStranger, Findings& findings) {
    constexpr std::size_t mostWords = 5;
    for (const auto& [column, use] : usesOf(material, isWanted)) {
        std::map<std::string, std::pair<Place, int>> strangers;
        bool isFirst = true;
        for (std::size_t i = 0; i < use.rows.size(); ++i) {
            const Place place{column.first, column.second, static_cast<int>(i)};
            const Cell& cell = material.cells.at(place);
            if (!use.rows[i] || cell.isBlank()) {
                continue;
            }
            const bool isHeading = std::exchange(isFirst, false) && cell.text() != nullptr &&
                                   !isStatusWord(cell) && !isBelowHeading(place, material.cells);
            if (!isHeading && !cell.isError() && !holdsNothing(cell) && isStranger(cell)) {
                ++strangers.try_emplace(lowered(quoted(cell)), place, 0).first->second.second;
            }
        }
        std::size_t told = 0;
        for (const auto& [word, where] : strangers) {
            if (told++ < mostWords) {
                findings.push_back({found,
                                    where.first,
                                    {{"word", quoted(material.cells.at(where.first))},
                                     {"function", catalogue::displayName(*use.function)},
                                     {"count", std::to_string(where.second)}}});
            }
        }
    }
}

}  // namespace

Findings wordsThatDoNotCount(const Material& material) {
    Findings findings;
    tell(
        Found::noStatusWord, material, takesAnyStatuses,
        [](const Cell& cell) { return !isStatusWord(cell); }, findings);
    tell(
        Found::noMilestoneStatus, material, takesMilestones,
        [](const Cell& cell) { return isStatusWord(cell) && !isMilestoneStatus(cell); }, findings);
    tell(Found::figureAsText, material, takesNumbers, hasFigure, findings);
    tell(
        Found::figureAsText, material, takesPoints,
        [](const Cell& cell) { return hasFigure(cell) && !readFigure(cell); }, findings);
    return findings;
}

}  // namespace council::check
