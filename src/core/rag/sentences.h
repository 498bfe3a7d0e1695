// What is said of statuses, colours and schemes.
#pragma once

#include "texts/phrase.h"

namespace council::rag {

inline constexpr texts::Text sentences[] = {
    {"explain.scheme.none", "is not a scheme"},
    {"explain.scheme.none.fix", "use {words}, or a range of two columns: status and word"},
    {"explain.scheme.range.fix", "give a range of two columns: status and word"},
    {"explain.scheme.noStatus", "is not a status (row {row})"},
    {"explain.scheme.noWord", "is not a word (row {row})"},
    {"explain.scheme.row.fix",
     "give rows of a status, such as ‘Overdue’, and its word, such as ‘Red’"},
    {"explain.scheme.twice", "is named twice (row {row})"},
    {"explain.scheme.twice.fix", "give each status one word"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.", key);
}

}  // namespace council::rag
