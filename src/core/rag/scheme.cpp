#include "core/rag/scheme.h"

#include "core/rag/sentences.h"
#include "core/rag/status_word.h"
#include "core/values/words.h"

#include <algorithm>
#include <array>

namespace council::rag {

namespace {

constexpr Word<Scheme::Kind> schemeWords[] = {
    {"BRAG", Scheme::Kind::brag},
    {"RAG", Scheme::Kind::rag},
    {"RYGG", Scheme::Kind::rygg},
    {"EVIDENCED", Scheme::Kind::evidenced},
};

// Colours by rank, 0 to 5. A row a scheme, in the order of Scheme::Kind.
constexpr std::array<std::array<std::string_view, checkRank + 1>, 4> colourOfRank{{
    {"Grey", "Blue", "Green", "Amber", "Red", "Check"},   // BRAG: blue is done
    {"Grey", "Green", "Green", "Amber", "Red", "Check"},  // RAG: done is green
    {"Grey", "Green", "Yellow", "Yellow", "Red",
     "Check"},  // RYGG: green is done, yellow is in progress
    {"Grey", "Green", "Amber", "Red", "Red",
     "Check"},  // EVIDENCED: green is done, amber is on track
}};

std::string_view colourWord(const StatusWord& word, Scheme::Kind kind) {
    // Yellow is the one colour that a scheme without it shows under another name.
    return word.text == "Yellow" && kind != Scheme::Kind::rygg ? word.colour : word.text;
}

Problem notAScheme(const Cell& given) {
    return Problem::inArgument(given, says("scheme.none"),
                               {says("scheme.none.fix"), {{"words", choices(schemeWords)}}});
}

}  // namespace

std::string_view Scheme::colourOf(std::string_view status) const {
    const StatusWord* word = findStatusWord(status);
    if (word == nullptr) {
        return {};
    }
    const auto own = std::ranges::find(own_, word->text, &Own::status);
    if (own != own_.end()) {
        return own->colour;
    }
    if (word->isColour) {
        return colourWord(*word, kind_);
    }
    // Without a date an action is no worse than amber, even where that means "on track".
    if (kind_ == Kind::evidenced && word->text == "No date") {
        return word->colour;
    }
    return colourOfRank[static_cast<std::size_t>(kind_)][static_cast<std::size_t>(word->rank)];
}

Outcome<Scheme> readScheme(const Grid& grid) {
    if (grid.rows() == 0) {
        return Scheme();
    }
    if (grid.rows() == 1 && grid.columns() == 1) {
        const Cell& cell = grid.at(0, 0);
        if (cell.isBlank()) {
            return Scheme();
        }
        const auto kind =
            cell.text() != nullptr ? findWord(schemeWords, *cell.text()) : std::nullopt;
        if (!kind) {
            return notAScheme(cell);
        }
        return Scheme(*kind);
    }
    if (grid.columns() != 2) {
        return Problem::inShape(rangeOfColumns(grid.columns()), says("scheme.none"),
                                says("scheme.range.fix"));
    }
    Scheme scheme;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        const Cell& status = grid.at(row, 0);
        const Cell& colour = grid.at(row, 1);
        if (status.isBlank() || colour.isBlank()) {
            continue;  // left out: BRAG
        }
        const auto number = [row] {
            return texts::Phrase::number(static_cast<std::int64_t>(row) + 1);
        };
        const StatusWord* word =
            status.text() != nullptr ? findStatusWord(*status.text()) : nullptr;
        if (word == nullptr || colour.text() == nullptr) {
            return Problem::inArgument(
                word == nullptr ? status : colour,
                {word == nullptr ? says("scheme.noStatus") : says("scheme.noWord"),
                 {{"row", number()}}},
                says("scheme.row.fix"));
        }
        if (std::ranges::find(scheme.own_, word->text, &Scheme::Own::status) != scheme.own_.end()) {
            return Problem::inArgument(status, {says("scheme.twice"), {{"row", number()}}},
                                       says("scheme.twice.fix"));
        }
        scheme.own_.push_back({word->text, std::string(trimmed(*colour.text()))});
    }
    return scheme;
}

}  // namespace council::rag
