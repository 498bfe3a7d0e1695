#include "addin/readers.h"
#include "addin/row.h"
#include "addin/schemes.h"
#include "addin/statuses.h"
#include "addin/whole.h"
#include "core/rag/loose_word.h"
#include "core/rag/rollup.h"
#include "core/rag/sentences.h"
#include "core/rag/symbol.h"
#include "core/rag/value.h"
#include "core/values/figure.h"

namespace council::addin {

namespace {

using texts::Phrase;

struct Tolerance : read::From<rag::readTolerance> {
    static rag::Tolerance otherwise() { return {}; }
};

constexpr Word<rag::RatingRule> ratingRules[] = {{"tolerance", rag::RatingRule::tolerance},
                                                 {"trend", rag::RatingRule::trend}};

// A council's own words; nothing where they are left out.
Outcome<Boxed<rag::RatingWords>> ratingWordsOf(const Call& call, std::size_t place) {
    if (call[place].isOmitted()) {
        return Boxed<rag::RatingWords>();
    }
    COUNCIL_TRY(grid, call[place].list());
    COUNCIL_TRY(words, about(call[place], rag::readRatingWords(grid)));
    return Boxed<rag::RatingWords>(std::move(words));
}

Outcome<std::string> value(const Cell& actual, const Cell& target, const rag::Tolerance& tolerance,
                           Polarity polarity, const Cell& previous, rag::RatingRule rule,
                           const Boxed<rag::RatingWords>& words, const Why& why) {
    static const rag::RatingWords usual;
    auto fitting = rag::fitting(tolerance, readFigure(target).value_or(0));
    if (!fitting) {
        return std::move(fitting.error()).about("tolerance");
    }
    const rag::Measurement measurement{actual, target, previous};
    const rag::RatingTerms terms{tolerance, polarity, rule};
    const rag::RatingVerdict verdict = rate(measurement, terms);
    why([&] { return because(verdict, measurement, terms); });
    return wordFor(verdict.rating, words ? *words : usual);
}

Outcome<std::string_view> colour(const Cell& status, const rag::Scheme& scheme, const Why& why) {
    const std::string_view found =
        status.text() != nullptr ? scheme.colourOf(*status.text()) : std::string_view();
    if (found.empty()) {
        return Problem::nothing({rag::rates("noStatus"), {{"value", inWords(status)}}},
                                rag::rates("noStatus.fix"));
    }
    why(rag::rates("colour"));
    return found;
}

constexpr Word<rag::RollupRule> rollupRules[] = {{"worst", rag::RollupRule::worst},
                                                 {"most common", rag::RollupRule::mostCommon}};

Outcome<std::string_view> rollup(const Call& call, const Why& why) {
    using Place = places::RagRollup;
    using RuleWord = read::Choice<rollupRules, rag::RollupRule::worst>;
    COUNCIL_TRY(rule, single<RuleWord>(call, Place::rule));
    COUNCIL_TRY(counts, tallyOf<rag::WordCounts>(call, Place::statuses, Place::pairs));
    why([&] { return because(counts, rule); });
    return rag::rollUp(counts, rule);
}

constexpr Word<rag::Rounding> roundings[] = {{"none", rag::Rounding::none},
                                             {"sum to 100", rag::Rounding::sumTo100}};

Outcome<Table> summary(const Call& call, const Why& why) {
    using Place = places::RagSummary;
    using RoundingWord = read::Choice<roundings, rag::Rounding::none>;
    COUNCIL_TRY(rounding, single<RoundingWord>(call, Place::rounding));
    COUNCIL_TRY(counts, tallyOf<rag::WordCounts>(call, Place::statuses, Place::pairs));
    why(rag::rates("summary"));
    const auto words = counts.found();
    std::vector<int> numbers;
    numbers.reserve(words.size());
    for (const rag::StatusWord* word : words) {
        numbers.push_back(counts.of(*word));
    }
    const auto shares = rag::shares(numbers, rounding);
    Table table{"Word", "Count", "Share"};
    if (words.empty()) {
        // A row of its own, so that the columns hold figures that add up to 0.
        table.addRow({Cell(), Cell(0.0),
                      Problem::nothing(rag::rates("noWords"), rag::rates("noWords.fix"))});
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        table.addRow({Cell(std::string(words[i]->text)), Cell(static_cast<double>(numbers[i])),
                      Cell(shares[i])});
    }
    return table;
}

Phrase because(const rag::LooseWord& loose, const Cell& text) {
    const Phrase::Blanks blanks{{"value", inWords(text)}};
    switch (loose.kind) {
        case rag::LooseWord::Kind::standard:
            return rag::rates("standard");
        case rag::LooseWord::Kind::synonym:
            return {rag::rates("synonym"), blanks};
        case rag::LooseWord::Kind::twoColours:
            return {rag::rates("twoColours"), blanks};
        case rag::LooseWord::Kind::unknown:
            break;
    }
    return {rag::rates("unknown"), blanks};
}

// One odd word must neither empty a whole column nor drop out unseen: it is a Check.
std::string_view code(const Cell& text, const Why& why) {
    if (holdsNothing(text) || text == Cell(0.0)) {  // a blank single cell arrives as 0
        why(rag::rates("noWord"));
        return "";
    }
    const auto loose = text.text() != nullptr ? rag::readLooseWord(*text.text()) : rag::LooseWord();
    why([&] { return because(loose, text); });
    return loose.word != nullptr ? loose.word->text : "Check";
}

// What SYMBOL and SCORE read: a standard word, in full.
Outcome<const rag::StatusWord*> standardWord(const Cell& word, const Why& why) {
    const rag::StatusWord* known =
        word.text() != nullptr ? rag::findStatusWord(*word.text()) : nullptr;
    if (known == nullptr) {
        return Problem::nothing({rag::rates("noColour"), {{"value", inWords(word)}}},
                                rag::rates("noColour.fix"));
    }
    why([&] {
        return Phrase(rag::ranks[static_cast<std::size_t>(known->rank)],
                      {{"word", Phrase::asItIs(known->text)}});
    });
    return known;
}

Outcome<std::string> symbol(const Cell& word, const Why& why) {
    COUNCIL_TRY(known, standardWord(word, why));
    return rag::withSymbol(*known);
}

Outcome<double> score(const Cell& word, const Why& why) {
    COUNCIL_TRY(known, standardWord(word, why));
    return static_cast<double>(known->rank);
}

}  // namespace

const Rule ragValue =
    byRow<places::RagValue, value, read::AnyCell, read::AnyCell, Tolerance, read::Polarity,
          read::AnyCell, read::Choice<ratingRules, rag::RatingRule::tolerance>,
          read::Whole<ratingWordsOf>>;
const Rule ragColour = byRow<places::RagColour, colour, read::AnyCell, read::Scheme>;
const Rule ragRollup = asWhole<rollup>;
const Rule ragSummary = asWhole<summary>;
const Rule ragCode = byRow<places::RagCode, code, read::AnyCell>;
const Rule ragSymbol = byRow<places::RagSymbol, symbol, read::AnyCell>;
const Rule ragScore = byRow<places::RagScore, score, read::AnyCell>;

}  // namespace council::addin
