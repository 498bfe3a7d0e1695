#include "core/rag/rollup.h"

#include "core/rag/sentences.h"
#include "core/values/words.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>

namespace council::rag {

using texts::Phrase;

namespace {

// Whole per cents by largest remainder, in whole numbers throughout: no rounding error can decide
// which row gets the odd per cent. Equal remainders go to the first row.
std::vector<double> wholePercents(const std::vector<int>& counts, std::int64_t total) {
    constexpr std::int64_t hundred = 100;
    std::vector<std::int64_t> percents;
    std::vector<std::int64_t> remainders;
    for (const int count : counts) {
        percents.push_back(count * hundred / total);
        remainders.push_back(count * hundred % total);
    }
    std::int64_t left = hundred - std::accumulate(percents.begin(), percents.end(), std::int64_t{});
    for (; left > 0; --left) {
        const auto largest = std::ranges::max_element(remainders);
        ++percents[static_cast<std::size_t>(largest - remainders.begin())];
        *largest = -1;
    }
    std::vector<double> result;
    result.reserve(counts.size());
    for (const std::int64_t percent : percents) {
        result.push_back(static_cast<double>(percent) / hundred);
    }
    return result;
}

const StatusWord* statusIn(const Cell& word) {
    return word.text() != nullptr ? findStatusWord(*word.text()) : nullptr;
}

}  // namespace

void WordCounts::add(const Cell& word, bool isFirstOfList) {
    if (holdsNothing(word)) {
        return;
    }
    if (const StatusWord* known = statusIn(word)) {
        ++counts_[indexOf(*known)];
        ++known_;
        unknown_.sawAStatus();
    } else {
        unknown_.add(word, isFirstOfList);
    }
}

void WordCounts::leaveOut(const Cell& word) {
    if (unknown_.needAStatus() && statusIn(word) != nullptr) {
        unknown_.sawAStatus();
    }
}

int WordCounts::of(const StatusWord& word) const {
    return counts_[indexOf(word)] + (word.rank == checkRank ? unknown_.count() : 0);
}

std::vector<const StatusWord*> WordCounts::found() const {
    std::vector<const StatusWord*> words;
    for (const StatusWord& word : statusWords()) {
        if (of(word) > 0) {
            words.push_back(&word);
        }
    }
    std::ranges::stable_sort(words, std::ranges::greater(), &StatusWord::rank);
    return words;
}

namespace {

bool isWithdrawn(const StatusWord* word) {
    return word->text == "Withdrawn";
}

bool isStillToCome(const StatusWord* word) {
    return word->text == "Not due" || word->text == "On hold" || word->text == "Grey";
}

// What is done beside something still to come is not done: the word for both, or nothing where that
// is not all there is.
std::optional<std::string_view> partlyDone(const std::vector<const StatusWord*>& words) {
    constexpr int done = 1;
    if (words.front()->rank != done || std::ranges::none_of(words, isStillToCome)) {
        return std::nullopt;
    }
    return std::ranges::all_of(words, &StatusWord::isColour) ? "Green" : "On track";
}

}  // namespace

Outcome<std::string_view> rollUp(const WordCounts& counts, RollupRule rule) {
    auto words = counts.found();
    std::erase_if(words, isWithdrawn);
    if (words.empty()) {
        return Problem::nothing(rates("noneToRollUp"), rates("noWords.fix"));
    }
    if (words.front()->rank == checkRank) {
        return words.front()->text;
    }
    if (const auto partly = partlyDone(words)) {
        return *partly;
    }
    std::erase_if(words, [](const StatusWord* word) { return word->rank == 0; });
    if (words.empty()) {
        return std::string_view("Not due");
    }
    if (rule == RollupRule::worst) {
        return words.front()->text;
    }
    // The worst first, so that the first of the most common is the worst of them.
    return (*std::ranges::max_element(
                words, {}, [&counts](const StatusWord* word) { return counts.of(*word); }))
        ->text;
}

namespace {

// "Amber, Red and Green"; one at least.
Phrase listed(Phrase::Blanks words) {
    Phrase last = std::move(words.back().value);
    words.pop_back();
    return words.empty()
               ? std::move(last)
               : Phrase(rates("and"),
                        {{"words", Phrase::joined(std::move(words), Phrase::asItIs(", "))},
                         {"last", std::move(last)}});
}

// "‘Delayd’ and ‘Exempt’ are not status words and count as Check"
Phrase because(const std::vector<Cell>& unknown) {
    Phrase::Blanks quoted;
    for (std::size_t i = 0; i < std::min(unknown.size(), UnknownWords::mostNamed); ++i) {
        quoted.push_back({{}, inWords(unknown[i])});
    }
    if (unknown.size() > quoted.size()) {
        quoted.push_back({{}, Phrase(rates("others"))});
    }
    Phrase words = listed(std::move(quoted));
    return Phrase::counted(ratesOf("unknownWords"), static_cast<std::int64_t>(unknown.size()),
                           {{"words", std::move(words)}});
}

}  // namespace

Phrase because(const WordCounts& counts, RollupRule rule) {
    const auto answer = rollUp(counts, rule);
    if (!answer) {
        return {};
    }
    if (const auto unknown = counts.unknown(); !unknown.empty()) {
        return because(unknown);
    }
    auto words = counts.found();
    std::erase_if(words, isWithdrawn);
    const StatusWord& worst = *words.front();
    // "2 of 5 words say Red, …"
    const auto saying = [&counts](const texts::Text& text, const StatusWord& word,
                                  std::string_view next = {}) {
        const int count = counts.of(word);
        Phrase all = Phrase::counted(ratesOf("words"), counts.total(), {{"part", inWords(count)}});
        return Phrase(text, {{"words", Phrase::counted(ratesOf("say"), count,
                                                       {{"words", std::move(all)},
                                                        {"word", Phrase::asItIs(word.text)}})},
                             {"next", Phrase::asItIs(next)}});
    };
    if (worst.rank == checkRank) {
        return saying(rates("anyCheck"), worst);
    }
    if (worst.rank == 0) {
        return Phrase::counted(ratesOf("nothingYet"), counts.total());
    }
    const StatusWord& word = *findStatusWord(answer.value());
    if (counts.of(word) == 0) {
        return saying(rates("stillToCome"), worst,
                      (*std::ranges::find_if(words, isStillToCome))->text);
    }
    if (rule == RollupRule::worst) {
        return saying(rates("worst"), word);
    }
    const auto isAsCommon = [&](const StatusWord* each) {
        return each->rank > 0 && each != &word && counts.of(*each) == counts.of(word);
    };
    Phrase common = saying(
        std::ranges::any_of(words, isAsCommon) ? rates("worstOfMostCommon") : rates("mostCommon"),
        word);
    Phrase::Blanks stillToCome;
    for (const StatusWord* each : words) {
        if (each->rank == 0) {
            stillToCome.push_back({{}, Phrase::asItIs(each->text)});
        }
    }
    return stillToCome.empty()
               ? common
               : Phrase(rates("leavingOut"), {{"sentence", std::move(common)},
                                              {"words", listed(std::move(stillToCome))}});
}

std::vector<double> shares(const std::vector<int>& counts, Rounding rounding) {
    const auto total = std::accumulate(counts.begin(), counts.end(), std::int64_t{});
    if (total == 0) {
        return {};
    }
    if (rounding == Rounding::sumTo100) {
        return wholePercents(counts, total);
    }
    std::vector<double> result;
    result.reserve(counts.size());
    for (const int count : counts) {
        result.push_back(static_cast<double>(count) / static_cast<double>(total));
    }
    return result;
}

}  // namespace council::rag
