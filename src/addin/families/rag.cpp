#include "addin/families.h"
#include "addin/readers.h"
#include "addin/schemes.h"

namespace council::addin {

namespace {

struct ColourRule {
    Each<Cell> status;
    rag::Scheme scheme;

    static Outcome<ColourRule> read(const Call& call) {
        COUNCIL_TRY(status, eachText(call, 0));
        COUNCIL_TRY(scheme, schemeOf(call, 1));
        return ColourRule{status, scheme};
    }

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(cell, status(position));
        const std::string_view colour =
            cell.text() != nullptr ? scheme.colourOf(*cell.text()) : std::string_view();
        if (colour.empty()) {
            return Problem::nothing(quoted(cell) + " is not a status word",
                                    "give a word such as ‘On track’, ‘Overdue’ or ‘Met’");
        }
        return Cell(std::string(colour));
    }

    std::string because(Position position) const {
        return (*this)(position) ? "that is the colour of the status in the scheme" : "";
    }
};

}  // namespace

std::span<const Function> ragFunctions() {
    static const Function functions[] = {rowFunction<ColourRule>("RAG.COLOUR")};
    return functions;
}

}  // namespace council::addin
