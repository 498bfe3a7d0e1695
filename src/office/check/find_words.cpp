// Words among statuses that are no status word.
#include "core/rag/status_word.h"
#include "core/rag/symbol.h"
#include "core/values/words.h"
#include "office/check/columns.h"
#include "office/check/find.h"

namespace council::check {

namespace {

bool isStranger(const Cell& cell) {
    return !cell.isError() && !holdsNothing(cell) &&
           (cell.text() == nullptr ||
            rag::findStatusWord(rag::withoutSymbol(*cell.text())) == nullptr);
}

}  // namespace

Findings wordsThatAreNoStatus(const Material& material) {
    constexpr std::size_t mostWords = 5;
    Findings findings;
    for (const auto& [column, use] : usesOf(material, takesStatuses)) {
        std::map<std::string, std::pair<Place, int>> strangers;
        bool isFirst = true;
        for (std::size_t i = 0; i < use.rows.size(); ++i) {
            const Place place{column.first, column.second, static_cast<int>(i)};
            const Cell& cell = material.cells.at(place);
            if (!use.rows[i] || cell.isBlank()) {
                continue;
            }
            const bool isHeading = std::exchange(isFirst, false) && cell.text() != nullptr;
            if (isStranger(cell) && !isHeading) {
                ++strangers.try_emplace(lowered(quoted(cell)), place, 0).first->second.second;
            }
        }
        std::size_t told = 0;
        for (const auto& [word, where] : strangers) {
            if (told++ < mostWords) {
                findings.push_back({Found::noStatusWord,
                                    where.first,
                                    {{"word", quoted(material.cells.at(where.first))},
                                     {"count", std::to_string(where.second)}}});
            }
        }
    }
    return findings;
}

}  // namespace council::check
