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

// Of the RAG functions themselves.
inline constexpr texts::Text ratings[] = {
    {"explain.rag.noStatus", "{value} is not a status word"},
    {"explain.rag.noStatus.fix", "give a word such as ‘On track’, ‘Overdue’ or ‘Met’"},
    {"explain.rag.colour", "that is the colour of the status in the scheme"},
    {"explain.rag.summary",
     "it counts every word of the statuses that meets the pairs, worst first; a word that is not a "
     "status counts as Check"},
    {"explain.rag.noWords", "there are no words to count"},
    {"explain.rag.noWords.fix", "give cells that hold some"},
    {"explain.rag.standard", "that is a standard word already"},
    {"explain.rag.synonym", "{value} is another word for it"},
    {"explain.rag.twoColours", "{value} names two colours, and the worse counts"},
    {"explain.rag.unknown", "{value} is not a word this function knows: its page lists them"},
    {"explain.rag.noWord", "there is no word to read"},
    {"explain.rag.noColour", "{value} is not a status or colour word"},
    {"explain.rag.noColour.fix",
     "give a word such as ‘Amber’ or ‘Overdue’; RAG.CODE reads loose ones"},

    {"explain.rag.blank", "{name} is blank"},
    {"explain.rag.noNumber", "{name} is {value}, which is not a number"},
    {"explain.rag.zeroTarget",
     "the target is 0 and high is good, so that any figure would reach it; a blank cell also "
     "arrives as 0"},
    {"explain.rag.onTarget", "actual {actual} is the target"},
    {"explain.rag.below", "actual {actual} is {distance} below the target {target}"},
    {"explain.rag.above", "actual {actual} is {distance} above the target {target}"},
    {"explain.rag.mixesUnits",
     "{how} (which looks like per cent against a share: write both the same way)"},
    {"explain.rag.highIsGood", "{how}, and high is good"},
    {"explain.rag.lowIsGood", "{how}, and low is good"},
    {"explain.rag.within", "{how}, within the tolerance of {allowed} ({tolerance})"},
    {"explain.rag.beyond", "{how}, beyond the tolerance of {allowed} ({tolerance})"},
    {"explain.rag.noWorse",
     "{how}, beyond the tolerance of {allowed} ({tolerance}), but no worse than the previous "
     "{previous}"},
    {"explain.rag.worse",
     "{how}, beyond the tolerance of {allowed} ({tolerance}), and worse than the previous "
     "{previous}"},
    {"explain.rag.noPrevious",
     "{how}, beyond the tolerance of {allowed} ({tolerance}), and there is no previous figure to "
     "be better than"},

    {"explain.rag.tolerance.share", "{percent} %"},
    {"explain.rag.percentagePoints.one", "{count} percentage point"},
    {"explain.rag.percentagePoints.other", "{count} percentage points"},
    {"explain.rag.points.one", "{count} point"},
    {"explain.rag.points.other", "{count} points"},
    {"explain.rag.noTolerance", "is not a tolerance"},
    {"explain.rag.noTolerance.fix",
     "write a share of the target from 0 to below 1 such as 0.1 or ‘10%’, ‘5pp’ for percentage "
     "points, or ‘2 points’ for units"},
    {"explain.rag.noTolerance.pointsFix",
     "write ‘5pp’ for percentage points or ‘2 points’ for units"},
    {"explain.rag.noFraction",
     "are percentage points of a fraction, and the target {target} is none"},
    {"explain.rag.noFraction.fix", "write ‘{points}’"},
    {"explain.rag.threeWords", "is not three words"},
    {"explain.rag.threeWords.noWord", "is not a word"},
    {"explain.rag.threeWords.cells", "a range of {number} cells"},
    {"explain.rag.threeWords.fix",
     "give three words for green, amber and red: a range of three cells, or ‘On track|Watch|Off "
     "track’"},

    {"explain.rag.noneToRollUp", "there are no status words to roll up, Withdrawn left out"},
    {"explain.rag.and", "{words} and {last}"},
    {"explain.rag.others", "others"},
    {"explain.rag.unknownWords.one", "{words} is not a status word and counts as Check"},
    {"explain.rag.unknownWords.other", "{words} are not status words and count as Check"},
    {"explain.rag.words.one", "{part} of {count} word"},
    {"explain.rag.words.other", "{part} of {count} words"},
    {"explain.rag.say.one", "{words} says {word}"},
    {"explain.rag.say.other", "{words} say {word}"},
    {"explain.rag.anyCheck", "{words}, and any Check counts"},
    {"explain.rag.nothingYet.one", "the word does not say how things are yet"},
    {"explain.rag.nothingYet.other", "none of the {count} words says how things are yet"},
    {"explain.rag.stillToCome", "{words}, but {next} is still to come"},
    {"explain.rag.worst", "{words}, the worst there is"},
    {"explain.rag.mostCommon", "{words}, the most common"},
    {"explain.rag.worstOfMostCommon", "{words}, the worst of the most common"},
    {"explain.rag.leavingOut", "{sentence}, leaving out {words}"},
};

// In the order of the ranks.
inline constexpr texts::Text ranks[] = {
    {"explain.rag.rank.0", "{word} has rank 0: it has nothing to say yet"},
    {"explain.rag.rank.1", "{word} has rank 1: it is done, or better than asked"},
    {"explain.rag.rank.2", "{word} has rank 2: it is as it should be"},
    {"explain.rag.rank.3", "{word} has rank 3: it needs attention"},
    {"explain.rag.rank.4", "{word} has rank 4: it needs action"},
    {"explain.rag.rank.5", "{word} has rank 5: it needs a check of its data"},
};

consteval const texts::Text& rates(std::string_view key) {
    return texts::rowOf(ratings, "explain.rag.", key);
}
consteval texts::Forms ratesOf(std::string_view key) {
    return texts::formsOf(ratings, "explain.rag.", key);
}

}  // namespace council::rag
