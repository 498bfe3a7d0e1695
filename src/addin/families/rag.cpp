#include "addin/function.h"
#include "addin/figures.h"
#include "addin/readers.h"
#include "addin/schemes.h"
#include "addin/statuses.h"
#include "core/rag/loose_word.h"
#include "core/rag/rollup.h"
#include "core/rag/symbol.h"
#include "core/rag/value.h"
#include "functions.h"

namespace council::addin {

namespace {

struct ValueRule {
    Each<Cell> actual, target;
    Each<rag::Tolerance> tolerance;
    Each<Polarity> polarity;
    Each<Cell> previous;
    Each<rag::RatingRule> rule;
    Kept<rag::RatingWords> words;  // a council's own

    static constexpr Word<rag::RatingRule> rules[] = {{"tolerance", rag::RatingRule::tolerance},
                                                      {"trend", rag::RatingRule::trend}};

    explicit ValueRule(Reading& in)
        : actual(eachCell(in, 0)),
          target(eachCell(in, 1)),
          tolerance(in, 2, rag::readTolerance, rag::Tolerance()),
          polarity(eachPolarity(in, 3)),
          previous(eachCell(in, 4)),
          rule(eachChoice(in, 5, rules, rag::RatingRule::tolerance)),
          words(in.whole(readWords(in.call()[6]))) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(measurement, measurementAt(position));
        COUNCIL_TRY(terms, termsAt(position));
        static const rag::RatingWords usual;
        return Cell(wordFor(rate(measurement, terms).rating, words ? *words : usual));
    }

    std::string because(Position position) const {
        const auto measurement = measurementAt(position);
        const auto terms = termsAt(position);
        if (!measurement || !terms) {
            return {};
        }
        return rag::because(rate(measurement.value(), terms.value()), measurement.value(),
                            terms.value());
    }

    Outcome<rag::Measurement> measurementAt(Position position) const {
        COUNCIL_TRY(now, actual(position));
        COUNCIL_TRY(aim, target(position));
        COUNCIL_TRY(before, previous(position));
        return rag::Measurement{now, aim, before};
    }

    Outcome<rag::RatingTerms> termsAt(Position position) const {
        COUNCIL_TRY(allowed, tolerance(position));
        COUNCIL_TRY(good, polarity(position));
        COUNCIL_TRY(decides, rule(position));
        return rag::RatingTerms{allowed, good, decides};
    }

    static Outcome<Kept<rag::RatingWords>> readWords(const Argument& argument) {
        if (argument.isOmitted()) {
            return Kept<rag::RatingWords>();
        }
        COUNCIL_TRY(grid, argument.list());
        auto words = rag::readRatingWords(grid);
        if (!words) {
            return std::move(words.assume_error()).about(argument.name());
        }
        return Kept<rag::RatingWords>(std::move(words.assume_value()));
    }
};

struct ColourRule {
    Each<Cell> status;
    rag::Scheme scheme;

    explicit ColourRule(Reading& in)
        : status(eachCell(in, 0)), scheme(in.whole(schemeOf(in.call(), 1))) {}

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

struct Rollup {
    enum : std::size_t { statuses, rule, pairs };

    static Outcome<rag::RollupRule> ruleOf(const Call& call) {
        static constexpr Word<rag::RollupRule> rules[] = {
            {"worst", rag::RollupRule::worst}, {"most common", rag::RollupRule::mostCommon}};
        return single<rag::RollupRule>(
            call[rule], [](const Cell& cell) { return readChoice(rules, cell); },
            rag::RollupRule::worst);
    }

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(wanted, ruleOf(call));
        COUNCIL_TRY(counts, tallyOf<rag::WordCounts>(call, statuses, pairs));
        COUNCIL_TRY(word, rag::rollUp(counts, wanted));
        return Cell(std::string(word));
    }

    static std::string because(const Call& call) {
        const auto wanted = ruleOf(call);
        const auto counts = tallyOf<rag::WordCounts>(call, statuses, pairs);
        return wanted && counts ? rag::because(counts.value(), wanted.value()) : std::string();
    }
};

struct Summary {
    static Outcome<Table> evaluate(const Call& call) {
        static constexpr Word<rag::Rounding> roundings[] = {
            {"none", rag::Rounding::none}, {"sum to 100", rag::Rounding::sumTo100}};
        enum : std::size_t { statuses, rounding, pairs };
        COUNCIL_TRY(wanted, single<rag::Rounding>(
                                call[rounding],
                                [](const Cell& cell) { return readChoice(roundings, cell); },
                                rag::Rounding::none));
        COUNCIL_TRY(counts, tallyOf<rag::WordCounts>(call, statuses, pairs));
        const auto words = counts.found();
        std::vector<int> numbers;
        numbers.reserve(words.size());
        for (const rag::StatusWord* word : words) {
            numbers.push_back(counts.of(*word));
        }
        const auto shares = rag::shares(numbers, wanted);
        Table table{"Word", "Count", "Share"};
        for (std::size_t i = 0; i < words.size(); ++i) {
            table.addRow({Cell(std::string(words[i]->text)), Cell(static_cast<double>(numbers[i])),
                          Cell(shares[i])});
        }
        return table;
    }

    static std::string because(const Call& /*call*/) {
        return "it counts every word of the statuses that meets the pairs, worst first; a word "
               "that is not a status counts as Check";
    }
};

struct CodeRule {
    Each<Cell> text;

    explicit CodeRule(Reading& in) : text(eachCell(in, 0)) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(cell, text(position));
        const auto loose = meaningOf(cell);
        if (loose.word == nullptr) {
            return Problem::nothing(quoted(cell) + " is not a word this function knows",
                                    "its page lists them; write a standard word such as ‘At risk’");
        }
        return Cell(std::string(loose.word->text));
    }

    std::string because(Position position) const {
        const auto cell = text(position);
        const auto loose = cell ? meaningOf(cell.value()) : rag::LooseWord();
        switch (loose.kind) {
            case rag::LooseWord::Kind::standard:
                return "that is a standard word already";
            case rag::LooseWord::Kind::synonym:
                return quoted(cell.value()) + " is another word for it";
            case rag::LooseWord::Kind::twoColours:
                return quoted(cell.value()) + " names two colours, and the worse counts";
            case rag::LooseWord::Kind::unknown:
                break;
        }
        return {};
    }

    static rag::LooseWord meaningOf(const Cell& cell) {
        return cell.text() != nullptr ? rag::readLooseWord(*cell.text()) : rag::LooseWord();
    }
};

// What SYMBOL and SCORE share: a standard word, in full.
struct WordRule {
    Each<Cell> word;

    explicit WordRule(Reading& in) : word(eachCell(in, 0)) {}

    Outcome<const rag::StatusWord*> at(Position position) const {
        COUNCIL_TRY(cell, word(position));
        const rag::StatusWord* known =
            cell.text() != nullptr ? rag::findStatusWord(*cell.text()) : nullptr;
        if (known == nullptr) {
            return Problem::nothing(
                quoted(cell) + " is not a status or colour word",
                "give a word such as ‘Amber’ or ‘Overdue’; RAG.CODE reads loose ones");
        }
        return known;
    }

    std::string because(Position position) const {
        static constexpr const char* ranks[] = {
            "has nothing to say yet", "is done, or better than asked",
            "is as it should be",     "needs attention",
            "needs action",           "needs a check of its data"};
        const auto known = at(position);
        return known
                   ? std::string(known.value()->text) + " has rank " +
                         std::to_string(known.value()->rank) + ": it " + ranks[known.value()->rank]
                   : std::string();
    }
};

struct SymbolRule : WordRule {
    using WordRule::WordRule;

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(known, at(position));
        return Cell(rag::withSymbol(*known));
    }
};

struct ScoreRule : WordRule {
    using WordRule::WordRule;

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(known, at(position));
        return Cell(static_cast<double>(known->rank));
    }
};

}  // namespace

const Rule ragValue = byRow<ValueRule>;
const Rule ragColour = byRow<ColourRule>;
const Rule ragRollup = asWhole<Rollup>;
const Rule ragSummary = asWhole<Summary>;
const Rule ragCode = byRow<CodeRule>;
const Rule ragSymbol = byRow<SymbolRule>;
const Rule ragScore = byRow<ScoreRule>;

}  // namespace council::addin
