#include "core/rag/scheme.h"

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
    return Problem::inArgument(
        given, "is not a scheme",
        "use " + choices(schemeWords) + ", or a range of two columns: status and word");
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
        return Problem::inShape("a range of " + std::to_string(grid.columns()) + " columns",
                                "is not a scheme", "give a range of two columns: status and word");
    }
    Scheme scheme;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        const Cell& status = grid.at(row, 0);
        const Cell& colour = grid.at(row, 1);
        if (status.isBlank() || colour.isBlank()) {
            continue;  // left out: BRAG
        }
        const StatusWord* word =
            status.text() != nullptr ? findStatusWord(*status.text()) : nullptr;
        if (word == nullptr || colour.text() == nullptr) {
            return Problem::inArgument(
                word == nullptr ? status : colour,
                word == nullptr ? "is not a status (row " + std::to_string(row + 1) + ")"
                                : "is not a word (row " + std::to_string(row + 1) + ")",
                "give rows of a status, such as ‘Overdue’, and its word, such as ‘Red’");
        }
        if (std::ranges::find(scheme.own_, word->text, &Scheme::Own::status) != scheme.own_.end()) {
            return Problem::inArgument(status,
                                       "is named twice (row " + std::to_string(row + 1) + ")",
                                       "give each status one word");
        }
        scheme.own_.push_back({word->text, std::string(trimmed(*colour.text()))});
    }
    return scheme;
}

}  // namespace council::rag
