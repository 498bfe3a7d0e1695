#include "core/rag/rollup.h"

#include "core/values/words.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>

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

void WordCounts::add(const Cell& word) {
    const std::string* text = word.text();
    if (word.isBlank() || (text != nullptr && trimmed(*text).empty())) {
        return;
    }
    const StatusWord* known = text != nullptr ? findStatusWord(*text) : nullptr;
    if (known == nullptr) {
        if (firstUnknown_.empty()) {
            firstUnknown_ = quoted(word);
        }
        known = findStatusWord("Check");
    }
    ++counts_[indexOf(*known)];
}

int WordCounts::total() const {
    return std::accumulate(counts_.begin(), counts_.end(), 0);
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

Outcome<std::string_view> rollUp(const WordCounts& counts, RollupRule rule) {
    auto words = counts.found();
    if (words.empty()) {
        return Problem::nothing("there are no status words to roll up",
                                "give cells that hold some");
    }
    if (words.front()->rank == checkRank) {
        return words.front()->text;
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
    const auto words = counts.found();
    if (words.empty()) {
        return {};
    }
    if (!counts.firstUnknown().empty()) {
        return counts.firstUnknown() + " is not a status word and counts as Check";
    }
    const std::string of = "of " + std::to_string(counts.total()) + " words ";
    if (words.front()->rank == checkRank) {
        return of + std::to_string(counts.of(*words.front())) + " say Check, and any Check counts";
    }
    if (words.front()->rank == 0) {
        return "none of the " + std::to_string(counts.total()) + " words says how things stand yet";
    }
    const StatusWord* answer = findStatusWord(rollUp(counts, rule).value());
    return of + std::to_string(counts.of(*answer)) + " say " + std::string(answer->text) +
           (rule == RollupRule::worst ? ", the worst there is"
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
