// A measure against its target, as councils rate it: Green, Amber or Red.
//
// Two rules are in use. By tolerance (Reigate and Banstead, most councils): on target is Green,
// within the tolerance Amber. By trend (Havering): within the tolerance is Green, and what misses
// it is Amber as long as it is not worse than it was. A figure that is missing is No data, never 0.
#pragma once

#include "core/rag/tolerance.h"
#include "core/values/grid.h"
#include "core/values/outcome.h"
#include "core/values/polarity.h"

#include <cstdint>
#include <string>

namespace council::rag {

enum class Rating : std::uint8_t { green, amber, red, noData };
enum class RatingRule : std::uint8_t { tolerance, trend };

// As the sheet holds them: a cell that is blank or not a number is a missing figure.
struct Measurement {
    Cell actual;
    Cell target;
    Cell previous;  // only the trend rule looks at it
};

struct RatingTerms {
    Tolerance tolerance;
    Polarity polarity = Polarity::high;
    RatingRule rule = RatingRule::tolerance;
};

// Which rule decided: what EXPLAIN puts into words.
enum class RatingReason : std::uint8_t {
    noActual,
    noTarget,
    zeroTarget,  // of which no tolerance is a share
    onTarget,
    withinTolerance,
    beyondTolerance,
    noWorseThanPrevious,
    worseThanPrevious,
    noPrevious,
};

struct RatingVerdict {
    Rating rating;
    RatingReason reason;
    bool operator==(const RatingVerdict&) const = default;
};

RatingVerdict rate(const Measurement& measurement, const RatingTerms& terms);
// 86 against 0.9: one of them was meant as a per cent and the other as a share of 1.
bool mixesUnits(const Measurement& measurement);
// "actual 0.86 is 0.04 below the target 0.9, within the tolerance of 0.09 (10 %)"
texts::Phrase because(const RatingVerdict& verdict, const Measurement& measurement,
                      const RatingTerms& terms);

// A council's own three words. No data keeps its name: it is not a rating.
struct RatingWords {
    std::string green = "Green";
    std::string amber = "Amber";
    std::string red = "Red";

    bool operator==(const RatingWords&) const = default;
};
// A range of three cells, in a row or a column, or one text "On track|Watch|Off track"; blank is
// Green, Amber, Red.
Outcome<RatingWords> readRatingWords(const Grid& grid);
std::string wordFor(Rating rating, const RatingWords& words);

}  // namespace council::rag
