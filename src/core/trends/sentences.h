// What is said of a figure beside the one before, and of a series of them.
#pragma once

#include "texts/phrase.h"

namespace council::trends {

inline constexpr texts::Text sentences[] = {
    {"explain.trend.same", "{current} is as it was before"},
    {"explain.trend.below", "{current} is {distance} below {previous}"},
    {"explain.trend.above", "{current} is {distance} above {previous}"},
    {"explain.trend.percent", "{comparison}; the change is divided by the previous figure"},
    {"explain.trend.previous0", "the previous figure is 0, and nothing can be a percentage of it"},
    {"explain.trend.previous0.fix", "ask for points"},
    {"explain.trend.noMargin", "is not a margin"},
    {"explain.trend.noMargin.fix", "give a number from 0 on, in the units of the figures"},
    {"explain.trend.highIsGood", "{comparison}, and high is good"},
    {"explain.trend.lowIsGood", "{comparison}, and low is good"},
    {"explain.trend.margin", "{comparison}; a change of up to {margin} counts as the same"},
    {"explain.trend.upIsBetter", "{comparison}; up means better"},
    {"explain.trend.upIsHigher", "{comparison}; up means a higher number, whichever is good"},

    {"explain.trend.steps", "does not line up with the values"},
    {"explain.trend.steps.fix", "give {range}"},
    {"explain.trend.noNumber", "is not a number"},
    {"explain.trend.noNumber.fix", "give a target such as 0.9 or 90%"},
    {"explain.trend.noFraction", "is far beyond the values, which are fractions"},
    {"explain.trend.noFraction.fix", "write 90 per cent as 0.9 or 90%"},
    {"explain.trend.noTarget", "there is no target, or a target of 0 where high is good"},
    {"explain.trend.noBaseline", "is not a whole number of points, 3 or more"},
    {"explain.trend.noBaseline.fix",
     "give how many points at the beginning make the limits, such as 12, or leave it out"},
    {"explain.trend.tooLarge", "the values are too large to work out limits"},
    {"explain.trend.tooLarge.fix", "check the values"},
    {"explain.trend.noPoint", "there is no point: too few for limits"},
    {"explain.trend.noPointSinceStep", "there is no point since the last step: too few for limits"},
    {"explain.trend.points.one", "{count} point: too few for limits"},
    {"explain.trend.points.other", "{count} points: too few for limits"},
    {"explain.trend.pointsSinceStep.one", "{count} point since the last step: too few for limits"},
    {"explain.trend.pointsSinceStep.other",
     "{count} points since the last step: too few for limits"},
    {"explain.trend.noLimits", "fewer than 3 points between two steps have no limits"},
    {"explain.trend.points.fix", "give three points at least, better twelve"},
    {"explain.trend.limits",
     "the mean is {mean} and the limits are {lower} and {upper}, from {points} points"},
    {"explain.trend.limitsOnTrial",
     "the mean is {mean} and the limits are {lower} and {upper}, from {points} points (fewer than "
     "12: limits on trial)"},

    {"explain.trend.point.chance", "the latest point, {value}, is within what varies by chance"},
    {"explain.trend.point.aboveLimit", "the latest point, {value}, is above the upper limit"},
    {"explain.trend.point.belowLimit", "the latest point, {value}, is below the lower limit"},
    {"explain.trend.point.rise",
     "the latest point, {value}, is the last of seven points or more in a row that rise"},
    {"explain.trend.point.fall",
     "the latest point, {value}, is the last of seven points or more in a row that fall"},
    {"explain.trend.point.closeToUpper",
     "the latest point, {value}, is one of two out of three close to the upper limit"},
    {"explain.trend.point.closeToLower",
     "the latest point, {value}, is one of two out of three close to the lower limit"},
    {"explain.trend.point.aboveMean",
     "the latest point, {value}, is the last of seven points or more in a row above the mean"},
    {"explain.trend.point.belowMean",
     "the latest point, {value}, is the last of seven points or more in a row below the mean"},
    {"explain.trend.variation", "{point}; {limits}"},
    {"explain.trend.improvementHigh", "{point}: an improvement, as high is good; {limits}"},
    {"explain.trend.improvementLow", "{point}: an improvement, as low is good; {limits}"},
    {"explain.trend.concernHigh", "{point}: a concern, as high is good; {limits}"},
    {"explain.trend.concernLow", "{point}: a concern, as low is good; {limits}"},
    {"explain.trend.target.above", "the target {target} is above the upper limit"},
    {"explain.trend.target.below", "the target {target} is below the lower limit"},
    {"explain.trend.target.flat", "the target {target} is what every point is"},
    {"explain.trend.target.within", "the target {target} lies within the limits"},
    {"explain.trend.assuranceHigh", "{target}, and high is good; {limits}"},
    {"explain.trend.assuranceLow", "{target}, and low is good; {limits}"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.trend.", key);
}
consteval texts::Forms forms(std::string_view key) {
    return texts::formsOf(sentences, "explain.trend.", key);
}

}  // namespace council::trends
