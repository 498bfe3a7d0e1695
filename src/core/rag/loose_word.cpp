#include "core/rag/loose_word.h"

#include "core/rag/symbol.h"
#include "core/values/words.h"

#include <algorithm>
#include <span>
#include <vector>

namespace council::rag {

namespace {

struct Synonym {
    std::string_view loose;  // as normalised() leaves it
    std::string_view standard;
};

// Colours. Letters as in RAG, BRAG and RYGG columns; the circles as typed into shared trackers.
constexpr Synonym colours[] = {
    {"r", "Red"},     {"a", "Amber"},      {"g", "Green"},     {"b", "Blue"},  // y may be yes
    {"gray", "Grey"}, {"orange", "Amber"},  // what office palettes call their amber
    {"🔴", "Red"},     {"🟠", "Amber"},   {"🟡", "Yellow"}, {"🟢", "Green"}, {"🔵", "Blue"},
};

constexpr Synonym statuses[] = {
    // Ticket and task tools: Done, Closed, Completed; improvement plans add that it is embedded.
    {"done", "Complete"},
    {"completed", "Complete"},
    {"closed", "Complete"},
    {"achieved", "Complete"},
    {"finished", "Complete"},
    {"delivered", "Complete"},
    {"implemented", "Complete"},
    {"fully implemented", "Complete"},
    {"action complete", "Complete"},
    {"action completed", "Complete"},
    {"signed off", "Complete"},
    {"complete and embedded", "Complete"},
    {"completed and embedded", "Complete"},
    {"complete and evidenced", "Complete"},
    {"completed and evidenced", "Complete"},
    {"completed late", "Complete late"},
    {"done late", "Complete late"},
    {"closed late", "Complete late"},
    {"finished late", "Complete late"},
    {"delivered late", "Complete late"},
    // Highlight reports: said of something still running that needs nothing.
    {"ontrack", "On track"},
    {"on schedule", "On track"},
    {"on target", "On track"},
    {"on plan", "On track"},
    {"on course", "On track"},
    {"to plan", "On track"},
    {"as planned", "On track"},
    {"progressing well", "On track"},
    {"progressing to plan", "On track"},
    // Still running, and no word about how well: Open claims no more than that.
    {"in progress", "Open"},
    {"inprogress", "Open"},
    {"ongoing", "Open"},
    {"on going", "Open"},
    {"underway", "Open"},
    {"under way", "Open"},
    {"started", "Open"},
    {"in hand", "Open"},
    {"wip", "Open"},
    {"work in progress", "Open"},
    // Slippage that is still to be caught up: amber in every published scheme that names it.
    {"atrisk", "At risk"},
    {"delayed", "At risk"},
    {"delay", "At risk"},
    {"blocked", "At risk"},
    {"slipping", "At risk"},
    {"slipped", "At risk"},
    {"slippage", "At risk"},
    {"some delay", "At risk"},
    {"minor delay", "At risk"},
    {"slight delay", "At risk"},
    {"some slippage", "At risk"},
    {"minor slippage", "At risk"},
    {"needs attention", "At risk"},
    // The same schemes keep red for what is significant.
    {"offtrack", "Off track"},
    {"not on track", "Off track"},
    {"off target", "Off track"},
    {"off schedule", "Off track"},
    {"off plan", "Off track"},
    {"major delay", "Off track"},
    {"significant delay", "Off track"},
    {"serious delay", "Off track"},
    {"major slippage", "Off track"},
    {"significant slippage", "Off track"},
    {"over due", "Overdue"},
    {"past due", "Overdue"},
    {"past due date", "Overdue"},
    {"past deadline", "Overdue"},
    {"deadline passed", "Overdue"},
    {"deadline missed", "Overdue"},
    {"missed deadline", "Overdue"},
    // To do: nothing says that it is late.
    {"not started", "Not due"},
    {"not yet started", "Not due"},
    {"planned", "Not due"},
    {"to do", "Not due"},
    {"todo", "Not due"},
    {"on hold", "On hold"},
    {"onhold", "On hold"},
    {"paused", "On hold"},
    {"suspended", "On hold"},
    {"deferred", "On hold"},
    {"rescheduled", "On hold"},
    {"cancelled", "Withdrawn"},
    {"canceled", "Withdrawn"},
    {"superseded", "Withdrawn"},
    {"no longer required", "Withdrawn"},
    {"not yet due", "Not due"},
    {"not due yet", "Not due"},
    {"no due date", "No date"},
    {"no deadline", "No date"},
    {"date tbc", "No date"},
    {"date to be confirmed", "No date"},
    // Timeliness returns: within or outside the timescale.
    {"on time", "In time"},
    {"within time", "In time"},
    {"in timescale", "In time"},
    {"in timescales", "In time"},
    {"within timescale", "In time"},
    {"within timescales", "In time"},
    {"out of time", "Late"},
    {"out of timescale", "Late"},
    {"out of timescales", "Late"},
    {"outside timescale", "Late"},
    {"outside timescales", "Late"},
    {"not in timescale", "Late"},
    {"not within timescale", "Late"},
    // Measures against a target.
    {"target met", "Met"},
    {"met target", "Met"},
    {"target achieved", "Met"},
    {"achieved target", "Met"},
    {"target exceeded", "Exceeded"},
    {"exceeded target", "Exceeded"},
    {"not met", "Missed"},
    {"target not met", "Missed"},
    {"target missed", "Missed"},
    {"missed target", "Missed"},
    {"target not achieved", "Missed"},
    {"behind target", "Behind"},
    {"behind schedule", "Behind"},
    {"behind plan", "Behind"},
    {"no target set", "No target"},
    {"target not set", "No target"},
    {"no data available", "No data"},
    {"data not available", "No data"},
    {"data not yet available", "No data"},
    {"awaiting data", "No data"},
    {"data awaited", "No data"},
    {"no start date", "No start"},
    {"to check", "Check"},
    {"check data", "Check"},
    {"data error", "Check"},
};

// What separates words and two colours, besides spaces.
constexpr std::string_view hyphens[] = {"-", "_", "\xE2\x80\x90", "\xE2\x80\x91", "–", "—"};
constexpr std::string_view separators[] = {"/", "\\", "|", "&", "+", ","};

// Brackets; ticks and arrows beside a word, which say no more than it does or say it of something
// else; and the character that makes a symbol an emoji.
constexpr std::string_view droppedSigns[] = {"(", ")", "✅", "☑", "✓", "→", "↗",
                                             "↘", "↑", "↓", "⬆", "⬇", "➡", "\xEF\xB8\x8F"};

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
    return text;
}

// Lower case, plain single spaces, no hyphens, brackets or full stop: "On-track.", "ON  TRACK" and
// "on track" are one word.
std::string normalised(std::string_view text) {
    std::string result = lowered(withPlainSpaces(withoutSymbol(text)));
    for (const std::string_view hyphen : hyphens) {
        result = replaced(std::move(result), hyphen, " ");
    }
    for (const std::string_view dropped : droppedSigns) {
        result = replaced(std::move(result), dropped, "");
    }
    while (result.find("  ") != std::string::npos) {
        result = replaced(std::move(result), "  ", " ");
    }
    std::string_view word = trimmed(result);
    if (word.ends_with('.')) {
        word = trimmed(word.substr(0, word.size() - 1));
    }
    for (const std::string_view label : {"rag:", "brag:", "status:", "rag status:"}) {
        if (word.starts_with(label)) {
            word = trimmed(word.substr(label.size()));
        }
    }
    return std::string(word);
}

const StatusWord* findIn(std::span<const Synonym> synonyms, std::string_view word) {
    const auto found = std::ranges::find(synonyms, word, &Synonym::loose);
    return found == synonyms.end() ? nullptr : findStatusWord(found->standard);
}

const StatusWord* findColour(std::string_view word) {
    const StatusWord* standard = findStatusWord(word);
    if (standard != nullptr) {
        return standard->isColour && standard->rank != checkRank ? standard : nullptr;
    }
    return findIn(colours, word);
}

std::vector<std::string> parts(std::string text) {
    for (const std::string_view separator : separators) {
        text = replaced(std::move(text), separator, " ");
    }
    std::vector<std::string> words;
    std::string_view rest = trimmed(text);
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        if (word != "and" && word != "or") {
            words.emplace_back(word);
        }
        rest = trimmed(rest.substr(word.size()));
    }
    return words;
}

const StatusWord* worseOfTwoColours(const std::string& text) {
    const auto words = parts(text);
    if (words.size() != 2) {
        return nullptr;
    }
    const StatusWord* first = findColour(words[0]);
    const StatusWord* second = findColour(words[1]);
    if (first == nullptr || second == nullptr) {
        return nullptr;
    }
    return second->rank > first->rank ? second : first;
}

const StatusWord* findOne(std::string_view word) {
    if (const StatusWord* standard = findStatusWord(word)) {
        return standard;
    }
    const StatusWord* colour = findIn(colours, word);
    return colour != nullptr ? colour : findIn(statuses, word);
}

// "Green - on track", "Blue: Complete": the status, unless the colour is a worse one.
const StatusWord* colourAndStatus(std::string_view text) {
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos) {
        return nullptr;
    }
    std::string_view first = text.substr(0, space);
    first = first.ends_with(':') ? first.substr(0, first.size() - 1) : first;
    const StatusWord* colour = findColour(first);
    const StatusWord* status = findOne(trimmed(text.substr(space)));
    if (colour == nullptr || status == nullptr || status->isColour) {
        return nullptr;
    }
    constexpr int attention = 3;
    return colour->rank >= attention && colour->rank > status->rank ? colour : status;
}

}  // namespace

LooseWord readLooseWord(std::string_view text) {
    using Kind = LooseWord::Kind;
    if (const StatusWord* standard = findStatusWord(text)) {  // most are
        return {Kind::standard, standard};
    }
    const std::string word = normalised(text);
    if (const StatusWord* standard = findStatusWord(word)) {
        return {Kind::standard, standard};
    }
    if (const StatusWord* colour = findIn(colours, word)) {
        return {Kind::synonym, colour};
    }
    if (const StatusWord* status = findIn(statuses, word)) {
        return {Kind::synonym, status};
    }
    if (const StatusWord* worse = worseOfTwoColours(word)) {
        return {Kind::twoColours, worse};
    }
    if (const StatusWord* status = colourAndStatus(word)) {
        return {Kind::synonym, status};
    }
    return {};
}

}  // namespace council::rag
