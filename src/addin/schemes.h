// The `scheme` argument of every function that answers with a colour.
#pragma once

#include "addin/each.h"
#include "core/rag/scheme.h"

#include <string>
#include <utility>

namespace council::addin {

Outcome<rag::Scheme> schemeOf(const Call& call, std::size_t index);

// The colour a status has: the rule of a RAG function beside that of its STATUS function, whose
// arguments come first and the scheme behind them. `before` leads to the reason of the status.
template <class StatusRule, std::size_t schemeIndex, const char* before>
struct ColourOf {
    StatusRule status;
    rag::Scheme scheme;

    explicit ColourOf(Reading& in)
        : status(in), scheme(in.whole(schemeOf(in.call(), schemeIndex))) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(verdict, status.judgeAt(position));
        return Cell(std::string(scheme.colourOf(wordFor(verdict.status))));
    }

    std::string because(Position position) const {
        const auto verdict = status.judgeAt(position);
        return verdict ? "its status is " + std::string(wordFor(verdict.value().status)) + before +
                             status.because(position)
                       : std::string();
    }
};

}  // namespace council::addin
