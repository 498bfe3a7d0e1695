#include "core/trends/verdict.h"

#include "core/trends/sentences.h"
#include "core/values/figure.h"
#include "core/values/words.h"

#include <algorithm>
#include <cmath>

namespace council::trends {

using texts::Phrase;

namespace {

constexpr Word<Assurance> assuranceWords[] = {
    {"Passing", Assurance::passing},
    {"Failing", Assurance::failing},
    {"Hit or miss", Assurance::hitOrMiss},
};

Phrase rounded(double value, std::optional<double> beside) {
    constexpr int digits = 4;  // significant ones
    if (value == 0 || !std::isfinite(value)) {
        return inWords(value);
    }
    const double unit =
        std::pow(10.0, digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
    return inWords(roundedFor(value, unit, beside));
}

const texts::Text& reasonFor(const XmrPoint& point) {
    switch (point.signal) {
        case Signal::commonCause:
            break;
        case Signal::outsideLimits:
            return point.isUpwards ? says("point.aboveLimit") : says("point.belowLimit");
        case Signal::trend:
            return point.isUpwards ? says("point.rise") : says("point.fall");
        case Signal::twoOfThree:
            return point.isUpwards ? says("point.closeToUpper") : says("point.closeToLower");
        case Signal::shift:
            return point.isUpwards ? says("point.aboveMean") : says("point.belowMean");
    }
    return says("point.chance");
}

double scaleOf(const XmrLimits& limits, double target) {
    return std::max({std::abs(limits.lower), std::abs(limits.upper), std::abs(target)});
}

}  // namespace

std::string_view wordFor(Assurance assurance) {
    return council::wordFor(assuranceWords, assurance);
}

Outcome<std::string_view> variation(const XmrChart& chart, std::optional<Polarity> polarity) {
    COUNCIL_CHECK(chart.latest());
    const XmrPoint& point = chart.lastPoint();
    if (point.signal == Signal::commonCause) {
        return wordFor(point.signal);
    }
    if (!polarity) {
        return std::string_view(point.isUpwards ? "Higher" : "Lower");
    }
    return std::string_view(point.isUpwards == (*polarity == Polarity::high) ? "Improvement"
                                                                             : "Concern");
}

Outcome<Assurance> assurance(const XmrChart& chart, double target, Polarity polarity) {
    COUNCIL_TRY(segment, chart.latest());
    const XmrLimits& limits = *segment.limits;
    const double scale = scaleOf(limits, target);
    const int belowAll = signOf(limits.lower, target, scale);  // 1: the target is below the limits
    const int aboveAll = signOf(target, limits.upper, scale);
    if (segment.isFlat && belowAll == 0 && aboveAll == 0) {
        return Assurance::passing;
    }
    const bool isHigh = polarity == Polarity::high;
    if ((isHigh ? belowAll : aboveAll) > 0) {
        return Assurance::passing;
    }
    return (isHigh ? aboveAll : belowAll) > 0 ? Assurance::failing : Assurance::hitOrMiss;
}

Phrase limitsInWords(const XmrChart& chart, std::optional<double> beside) {
    const auto segment = chart.latest();
    if (!segment) {
        return {};
    }
    const XmrLimits& limits = *segment.value().limits;
    const std::size_t used = segment.value().used;
    return {used < surePoints ? says("limitsOnTrial") : says("limits"),
            {{"mean", rounded(limits.mean, beside)},
             {"lower", rounded(limits.lower, beside)},
             {"upper", rounded(limits.upper, beside)},
             {"points", inWords(static_cast<double>(used))}}};
}

Phrase variationInWords(const XmrChart& chart, std::optional<Polarity> polarity) {
    const auto word = variation(chart, polarity);
    if (!word) {
        return {};
    }
    const XmrPoint& point = chart.lastPoint();
    const auto meaning = [&]() -> const texts::Text& {
        if (!polarity || point.signal == Signal::commonCause) {
            return says("variation");
        }
        const bool isHigh = *polarity == Polarity::high;
        if (point.isUpwards == isHigh) {
            return isHigh ? says("improvementHigh") : says("improvementLow");
        }
        return isHigh ? says("concernHigh") : says("concernLow");
    };
    return {meaning(),
            {{"point", {reasonFor(point), {{"value", inWords(point.value)}}}},
             {"limits", limitsInWords(chart, point.value)}}};
}

Phrase assuranceInWords(const XmrChart& chart, double target, Polarity polarity) {
    const auto segment = chart.latest();
    if (!segment) {
        return {};
    }
    const XmrLimits& limits = *segment.value().limits;
    const double scale = scaleOf(limits, target);
    const texts::Text& where = signOf(target, limits.upper, scale) > 0   ? says("target.above")
                               : signOf(target, limits.lower, scale) < 0 ? says("target.below")
                               : segment.value().isFlat                  ? says("target.flat")
                                                                         : says("target.within");
    return {polarity == Polarity::high ? says("assuranceHigh") : says("assuranceLow"),
            {{"target", {where, {{"target", inWords(target)}}}},
             {"limits", limitsInWords(chart, target)}}};
}

}  // namespace council::trends
