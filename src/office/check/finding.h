// What Check this workbook can find: each finding is one row of a table, with the sentence that
// says what was found and the one that says what to do.
#pragma once

#include "office/check/material.h"
#include "texts/translation.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace council::check {

// What the window filters by.
enum class Kind : std::uint8_t {
    answers,
    rows,
    ranges,
    dates,
    words,
    formulas,
    asAt,
    limits,
    file
};

enum class Found : std::uint8_t {
    troubled,
    moreTroubled,
    hiddenError,
    leftOut,
    moreLeftOut,
    notSeen,
    endsEarly,
    beginsLate,
    offsetColumns,
    unequalColumns,
    sameColumn,
    otherTable,
    totalCounted,
    cutAnswer,
    firstOfMonth,
    monthsFirst,
    farDates,
    textDates,
    noStatusWord,
    noMilestoneStatus,
    figureAsText,
    mixedUnits,
    typedOver,
    noFormula,
    unlikeNeighbours,
    asAtDiffers,
    asAtLate,
    provisional,
    limitDiffers,
    limitIsNoStep,
    extensionOnly,
    roundedAsShown,
    calculatedByHand,
    ownWarning,
};

struct Advice {
    Kind kind;
    texts::Text sentence;
    texts::Text remedy;
};

const Advice& adviceOf(Found found);
const texts::Text& titleOf(Kind kind);
std::span<const Kind> kinds();
// Everything above that is read by people, to be translated.
std::vector<texts::Text> findingTexts();

struct Finding {
    Found found;
    Place place;
    std::vector<texts::Blank> blanks;  // what the sentence and the remedy leave open
};

}  // namespace council::check
