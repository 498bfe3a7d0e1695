#include "core/rag/rollup.h"

#include "core/values/words.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>

namespace council::rag {

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

}  // namespace

void WordCounts::add(const Cell& word, bool isFirstOfList) {
    if (holdsNothing(word)) {
        return;
    }
    const StatusWord* known = word.text() != nullptr ? findStatusWord(*word.text()) : nullptr;
    if (known != nullptr) {
        ++counts_[indexOf(*known)];
        ++known_;
    } else {
        unknown_.add(word, isFirstOfList);
    }
}

int WordCounts::of(const StatusWord& word) const {
    return counts_[indexOf(word)] + (word.rank == checkRank ? unknown_.count(known_ > 0) : 0);
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
        return Problem::nothing("there are no status words to roll up, Withdrawn left out",
                                "give cells that hold some");
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

std::string because(const WordCounts& counts, RollupRule rule) {
    const auto answer = rollUp(counts, rule);
    if (!answer) {
        return {};
    }
    if (const std::string unknown = counts.unknown(); !unknown.empty()) {
        return unknown + (unknown.find("’ and ") == std::string::npos
                              ? " is not a status word and counts as Check"
                              : " are not status words and count as Check");
    }
    // "2 of 5 words say Red"
    const auto saying = [&counts](const StatusWord& word) {
        const int count = counts.of(word);
        return std::to_string(count) + " of " + std::to_string(counts.total()) +
               (counts.total() == 1 ? " word " : " words ") + (count == 1 ? "says " : "say ") +
               std::string(word.text);
    };
    auto words = counts.found();
    std::erase_if(words, isWithdrawn);
    const StatusWord& worst = *words.front();
    if (worst.rank == checkRank) {
        return saying(worst) + ", and any Check counts";
    }
    if (worst.rank == 0) {
        return "none of the " + std::to_string(counts.total()) + " words says how things are yet";
    }
    const StatusWord& word = *findStatusWord(answer.value());
    if (counts.of(word) == 0) {
        const auto next = std::ranges::find_if(words, isStillToCome);
        return saying(worst) + ", but " + std::string((*next)->text) + " is still to come";
    }
    return saying(word) + (rule == RollupRule::worst
                               ? ", the worst there is"
                               : ", the most common (the worst of equally common ones)");
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
