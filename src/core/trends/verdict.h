// What an XmR chart says of its measure: variation (what its latest point means) and assurance
// (whether its target can be relied on), in the words of NHS England's Making Data Count.
#pragma once

#include "core/trends/xmr.h"
#include "core/values/polarity.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace council::trends {

// What the latest point says: Common cause, Improvement or Concern; with neutral polarity Higher or
// Lower.
Outcome<std::string_view> variation(const XmrChart& chart, std::optional<Polarity> polarity);

enum class Assurance : std::uint8_t { passing, failing, hitOrMiss };
std::string_view wordFor(Assurance assurance);
// Whether the limits of the last segment let the target be relied on. A measure that never moves
// passes when it is at its target.
Outcome<Assurance> assurance(const XmrChart& chart, double target, Polarity polarity);

// "the mean is 0.815 and the limits are 0.7062 and 0.9238, from 12 points"; rounded so that each
// lies where it does beside that figure.
texts::Phrase limitsInWords(const XmrChart& chart, std::optional<double> beside = {});
// "the latest point, 0.83, is within what varies by chance"; with what that means: ", which is an
// improvement, as high is good". Empty without limits.
texts::Phrase variationInWords(const XmrChart& chart, std::optional<Polarity> polarity);
// "the target 0.95 lies above the upper limit, and high is good; the mean is …"
texts::Phrase assuranceInWords(const XmrChart& chart, double target, Polarity polarity);

}  // namespace council::trends
