// The place of a figure among others of its kind: the other authorities of England, or the
// statistical neighbours. As DfE's Local Authority Interactive Tool does it: quartiles of type 7
// (as Calc's QUARTILE.INC), bands that own their upper boundary whichever way is good, and equal
// figures sharing the smaller rank.
#pragma once

#include "core/values/cell.h"
#include "core/values/outcome.h"
#include "core/values/polarity.h"

#include <cstddef>
#include <span>
#include <vector>

namespace council::benchmarks {

class Distribution {
 public:
    // Blanks and texts are missing figures and drop out.
    explicit Distribution(std::span<const Cell> cells);

    bool isEmpty() const { return figures_.empty(); }
    std::size_t size() const { return figures_.size(); }
    // Cells that hold something, and no number.
    std::size_t leftOut() const { return leftOut_; }

    // Of type 7: 0.25 is the lower quartile. Not of an empty distribution.
    double quantile(double share) const;

    std::size_t countBetter(double value, Polarity polarity) const;
    std::size_t countAsGood(double value, Polarity polarity) const;  // as good or better

 private:
    std::size_t countAtMost(double value) const;
    std::size_t countAtLeast(double value) const;

    std::vector<double> figures_;  // ascending
    std::size_t leftOut_ = 0;
};

// 'A' (best) to 'D'. A boundary belongs to the numerically lower band: with Low a figure on the
// lower quartile is A, with High a figure on the upper quartile is B. Beyond the lowest or highest
// figure it takes the end band. Where the lower quartile is the upper one, most figures are the
// same and bands do not tell them apart: there is no answer.
Outcome<char> band(double value, const Distribution& others, Polarity polarity);
// 1 is the best; as many figures come before it as are better.
std::size_t rank(double value, const Distribution& others, Polarity polarity);
// The share of the figures that are as good or better: at most 0.25 is the top quarter.
double top(double value, const Distribution& others, Polarity polarity);

// "…; 4 cells that are not numbers were left out"; the sentence alone where none was.
texts::Phrase withLeftOut(texts::Phrase sentence, std::size_t cells);
// "12.4 is above the lower quartile 10 and at or below the median 13 of 151 figures, and low is
// good"
texts::Phrase becauseOfBand(double value, const Distribution& others, Polarity polarity);

}  // namespace council::benchmarks
