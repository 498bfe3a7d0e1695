#include "core/trends/verdict.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::trends {
namespace {

using Values = std::vector<std::optional<double>>;

XmrChart chartOf(const Values& values, const XmrTerms& terms = {},
                 const std::vector<bool>& steps = {}) {
    return {values, steps, terms};
}

// A letter a row: . common cause, O outside, T trend, 2 two of three, S shift; a blank where there
// is not a point.
std::string lettersOf(const XmrChart& chart, std::size_t rows) {
    std::string letters(rows, ' ');
    for (const XmrPoint& point : chart.points()) {
        letters[point.row] = ".OT2S"[static_cast<std::size_t>(point.signal)];
    }
    return letters;
}
std::string letters(const Values& values, const XmrTerms& terms = {},
                    const std::vector<bool>& steps = {}) {
    return lettersOf(chartOf(values, terms, steps), values.size());
}

Values spike() {
    return {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
}
Values stable() {
    return {.82, .79, .84, .80, .83, .78, .85, .81, .80, .84, .79, .83};
}

TEST(Xmr, HasThePublishedLimits) {
    const auto screened = chartOf(spike()).latest().value();
    EXPECT_NEAR(screened.limits->mean, 1.9444, 5e-5);
    EXPECT_NEAR(screened.limits->lower, -0.7156, 5e-5);
    EXPECT_NEAR(screened.limits->upper, 4.6044, 5e-5);
    EXPECT_NEAR(screened.limits->movingRange, 1, 1e-12);
    const auto kept = chartOf(spike(), {std::nullopt, false}).latest().value();
    EXPECT_NEAR(kept.limits->lower, -3.0626, 5e-5);
    EXPECT_NEAR(kept.limits->upper, 6.9515, 5e-5);

    const auto quiet = chartOf(stable()).latest().value();
    EXPECT_NEAR(quiet.limits->lower, 0.706, 5e-4);
    EXPECT_NEAR(quiet.limits->upper, 0.924, 5e-4);
}

TEST(Xmr, FindsNoSignalWhereMonthsOnlyVary) {
    EXPECT_EQ(letters(stable()), "............");
    EXPECT_EQ(variation(chartOf(stable()), Polarity::high).value(), "Common cause");
}

struct SignalCase {
    Values values;
    const char* letters;
    const char* why;
};

constexpr auto none = std::nullopt;

const SignalCase signalCases[] = {
    {spike(), "....O.............", "ten among ones and twos"},
    {{1, 2, 3, 4, 5, 6}, "......", "six rising points are no trend"},
    {{1, 2, 3, 4, 5, 6, 7}, "OTTTTTO", "the seventh makes one, of all seven"},
    {{7, 6, 5, 4, 3, 2, 1}, "OTTTTTO", "falling"},
    {{1, 2, 3, 4, none, 5, 6, none, 7}, "OTTT TT O", "blanks are not points"},
    {{1, 2, 3, 4, 4, 5, 6, 7}, "O......O", "a tie is not a rise"},
    {{0.1, 0.2, 0.1 + 0.2, 0.3, 0.4, 0.5, 0.6, 0.7},
     "O......O",
     "nor is a tie that only differs in its binary digits"},
    {{5, 5, 5, 5, 5, 5, 5, 5}, "........", "flat: on the mean, neither side of it"},
    {{0.1 + 0.2, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3}, "........", "flat but for binary digits"},
    {{4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 6, 6, 6, 6, 6, 6},
     ".........SSSSSSS",
     "seven in a row above the mean"},
    {{6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 4, 4, 4, 4, 4, 4}, ".........SSSSSSS", "and below it"},
    {{4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 6, 6, 6, 6, 6, 4}, "................", "six are not enough"},
    {{3, 7, 3, 7, 3, 7, 5, 7, 7, 7, 7, 5, 7, 7, 7, 3, 3, 3, 3, 3},
     "....................",
     "a point exactly on the mean (5) ends a run"},
    {{}, "", "no points"},
    {{none, none}, "  ", "no points among blanks"},
    {{1, 100}, "..", "two points have no limits"},
};

TEST(Xmr, MarksWhatIsMoreThanChance) {
    for (const auto& [values, expected, why] : signalCases) {
        EXPECT_EQ(letters(values), expected) << why;
    }
}

TEST(Xmr, TakesALimitItselfAsInside) {
    // The first three points make the limits: mean 0, moving ranges 1 and 1, limits 2.66 either
    // side, inner limits 1.7733.
    const XmrTerms three{3, true};
    const auto with = [&](std::initializer_list<double> more) {
        Values values{1, 0, -1};
        values.insert(values.end(), more.begin(), more.end());
        return letters(values, three).substr(3);
    };
    EXPECT_EQ(with({2.66}), ".") << "on the limit";
    EXPECT_EQ(with({2.6600001}), "O");
    EXPECT_EQ(with({-2.66}), ".");
    EXPECT_EQ(with({-2.6600001}), "O");
    EXPECT_EQ(with({2.66, 2.66}), "..") << "the third, -1, is on the other side";
    EXPECT_EQ(with({0.5, 2.66, 2.66}), ".22") << "two of three, on the limit";
    EXPECT_EQ(with({2.66, 0.5, 2.66}), "2.2");
    EXPECT_EQ(with({2.66, 2.66, 0.5}), "22.");
    EXPECT_EQ(with({2.66, 2.66, 0}), "...") << "the third on the mean is on no side";
    EXPECT_EQ(with({2.66, -0.1, 2.66}), "...") << "or on the other";
    EXPECT_EQ(with({2.66 * 2 / 3, 2, 0.5}), "...") << "on the inner limit is not beyond it";
    EXPECT_EQ(with({2.66 * 2 / 3 + 1e-6, 2, 0.5}), "22.");
    EXPECT_EQ(with({3, 2, 0.5}), "O..") << "one outside is not one of the two";
    EXPECT_EQ(with({3, 2, 2}), "O22") << "but its side counts";
    EXPECT_EQ(with({-2, -2, -0.5}), "22.") << "and below";
    EXPECT_EQ(with({2, 2, 2, 2, 2, 2, 2}), "2222222") << "two of three comes before a shift";
    EXPECT_EQ(with({1, 2, 2.1, 2.2, 2.3, 2.4, 2.5}), "TTTTTTT") << "a trend before two of three";
    EXPECT_EQ(with({1, 2, 2.1, 2.2, 2.3, 2.4, 3}), "TTTTTTO") << "outside before a trend";
}

TEST(Xmr, ABaselineFixesTheLimits) {
    const Values values{10, 12, 11, 13, 20, 21, 22};
    const auto whole = chartOf(values).latest().value();
    const auto fixed = chartOf(values, {4, true}).latest().value();
    EXPECT_DOUBLE_EQ(fixed.limits->mean, 11.5);
    EXPECT_DOUBLE_EQ(fixed.limits->movingRange, 5.0 / 3);
    EXPECT_GT(whole.limits->mean, 15);
    EXPECT_DOUBLE_EQ(chartOf(values, {100, true}).latest().value().limits->mean, whole.limits->mean)
        << "more than there are: all of them";
}

TEST(Xmr, AStepBeginsNewLimits) {
    const Values values{1, 2, 1, none, 10, 11, 10, 11};
    const std::vector<bool> atBlank{true, false, false, true, false, false, false, false};
    const XmrChart chart = chartOf(values, {}, atBlank);
    ASSERT_EQ(chart.segments().size(), 2U) << "a step on a blank row begins at the next point";
    EXPECT_NEAR(chart.segments()[0].limits->mean, 4.0 / 3, 1e-12);
    EXPECT_NEAR(chart.latest().value().limits->mean, 10.5, 1e-12);
    EXPECT_EQ(chart.latest().value().limits->movingRange, 1);

    EXPECT_EQ(chartOf({1, 2, 1, none}, {}, {false, false, false, true}).segments().size(), 1U)
        << "a step with no point after it begins nothing";
    EXPECT_EQ(letters({1, 2, 3, 4, 5, 6, 7}, {}, {false, false, false, true, false, false, false}),
              ".......")
        << "no run crosses a step";

    const auto few = chartOf({1, 2, 3, 4}, {}, {false, false, true, false}).latest();
    ASSERT_FALSE(few.has_value());
    EXPECT_EQ(few.error().kind, Problem::Kind::nothing);
    EXPECT_EQ(sentence(few.error()),
              "2 points since the last step: too few for limits: give three points at least, "
              "better twelve.");
    EXPECT_EQ(sentence(chartOf({none}).latest().error()),
              "there is no point: too few for limits: give three points at least, better twelve.");
}

TEST(Xmr, ScreensOnceAndStrictly) {
    // Moving ranges 1 (nine times) and 4.33…: 3.267 times their mean 1.3267… is just above it.
    Values values{0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
    values.emplace_back(1 + 29.403 / 6.733);  // its range r solves r = 3.267 (9 + r) / 10
    const XmrLimits at = *chartOf(values).latest().value().limits;
    EXPECT_NEAR(at.movingRange, (9 + 29.403 / 6.733) / 10, 1e-9) << "exactly so many are kept";
    values.back() = *values.back() + 1e-6;
    EXPECT_EQ(chartOf(values).latest().value().limits->movingRange, 1) << "more are not";
    // After the first pass 40 goes and 6 would be too large for what is left, but stays.
    const Values twice{0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 7, 47};
    EXPECT_NEAR(chartOf(twice).latest().value().limits->movingRange, 1.5, 1e-12);
}

TEST(Variation, IsWhatTheLastPointSays) {
    const Values up{4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 6, 6, 6, 6, 6, 6};
    EXPECT_EQ(variation(chartOf(up), Polarity::high).value(), "Improvement");
    EXPECT_EQ(variation(chartOf(up), Polarity::low).value(), "Concern");
    EXPECT_EQ(variation(chartOf(up), std::nullopt).value(), "Higher");
    const Values down{6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 4, 4, 4, 4, 4, 4};
    EXPECT_EQ(variation(chartOf(down), Polarity::high).value(), "Concern");
    EXPECT_EQ(variation(chartOf(down), Polarity::low).value(), "Improvement");
    EXPECT_EQ(variation(chartOf(down), std::nullopt).value(), "Lower");
    // A trend speaks by its direction, whatever side of the mean it has come to.
    const Values recovering{20, 12, 20, 12, 20, 12, 8, 9, 10, 11, 12, 13, 14};
    EXPECT_EQ(letters(recovering).back(), 'T');
    EXPECT_EQ(variation(chartOf(recovering), Polarity::high).value(), "Improvement");
    EXPECT_EQ(variation(chartOf(spike()), Polarity::high).value(), "Common cause")
        << "an old signal is not news";
    EXPECT_FALSE(variation(chartOf({1, 2}), Polarity::high).has_value());
}

TEST(Assurance, ComparesTheTargetWithTheLimits) {
    const XmrChart chart = chartOf({1, 0, -1}, {3, true});  // limits -2.66 and 2.66
    const auto word = [&](double target, Polarity polarity) {
        return std::string(wordFor(assurance(chart, target, polarity).value()));
    };
    EXPECT_EQ(word(-2.6601, Polarity::high), "Passing");
    EXPECT_EQ(word(-2.66, Polarity::high), "Hit or miss") << "on the limit";
    EXPECT_EQ(word(0, Polarity::high), "Hit or miss");
    EXPECT_EQ(word(2.66, Polarity::high), "Hit or miss");
    EXPECT_EQ(word(2.6601, Polarity::high), "Failing");
    EXPECT_EQ(word(-2.6601, Polarity::low), "Failing");
    EXPECT_EQ(word(2.66, Polarity::low), "Hit or miss");
    EXPECT_EQ(word(2.6601, Polarity::low), "Passing");

    const XmrChart flat = chartOf({1, 1, 1});
    EXPECT_EQ(assurance(flat, 1, Polarity::high).value(), Assurance::passing) << "always at it";
    EXPECT_EQ(assurance(flat, 1, Polarity::low).value(), Assurance::passing);
    EXPECT_EQ(assurance(flat, 1.01, Polarity::high).value(), Assurance::failing);
    EXPECT_EQ(assurance(flat, 1.01, Polarity::low).value(), Assurance::passing);
    EXPECT_EQ(assurance(chartOf({0.3, 0.3, 0.1 + 0.2}), 0.3, Polarity::high).value(),
              Assurance::passing);
    EXPECT_FALSE(assurance(chartOf({1}), 1, Polarity::high).has_value());
}

TEST(Xmr, OfValuesBeyondAllReasonHasNoLimits) {
    EXPECT_FALSE(chartOf({1e308, -1e308, 1e308}).latest().has_value());
}

TEST(Xmr, SaysWhatItFound) {
    EXPECT_EQ(limitsInWords(chartOf(stable())),
              "the mean is 0.815 and the limits are 0.7062 and 0.9238, from 12 points");
    EXPECT_EQ(limitsInWords(chartOf({10, 12, 11, 13, 20}, {4, true})),
              "the mean is 11.5 and the limits are 7.067 and 15.93, from 4 points (fewer than 12: "
              "limits on trial)");
    EXPECT_EQ(variationInWords(chartOf(stable()), Polarity::high),
              "the latest point, 0.83, is within what varies by chance; the mean is 0.815 and the "
              "limits are 0.7062 and 0.9238, from 12 points");
    EXPECT_EQ(variationInWords(chartOf({1, 0, -1, -3}, {3, true}), Polarity::low),
              "the latest point, -3, is below the lower limit: an improvement, as low is good; the "
              "mean is 0 and the limits are -2.66 and 2.66, from 3 points (fewer than 12: limits "
              "on trial)");
    EXPECT_EQ(assuranceInWords(chartOf(stable()), 0.95, Polarity::high),
              "the target 0.95 is above the upper limit, and high is good; the mean is 0.815 and "
              "the limits are 0.7062 and 0.9238, from 12 points");
    EXPECT_EQ(assuranceInWords(chartOf(stable()), 0.9, Polarity::low).english().substr(0, 54),
              "the target 0.9 lies within the limits, and low is good");
    EXPECT_EQ(variationInWords(chartOf({1, 2}), Polarity::high), "");
}

TEST(Baseline, IsAWholeNumberOfPoints) {
    EXPECT_EQ(readBaseline(3.0).value(), 3);
    EXPECT_EQ(readBaseline(12.0).value(), 12);
    for (const Cell& cell : {Cell(2.0), Cell(0.0), Cell(-12.0), Cell(12.5), Cell(1e9), Cell("12"),
                             Cell(), Cell::error()}) {
        EXPECT_FALSE(readBaseline(cell).has_value());
    }
}

// The rules read a second time, without looking at the chart: in whole numbers, so that nothing is
// rounded, and by looking at every window of three or seven points that holds the point in
// question.
class SecondReading {
 public:
    SecondReading(std::vector<std::int64_t> points, std::size_t baseline, bool screened)
        : x_(std::move(points)) {
        const std::size_t used = std::min(baseline, x_.size());
        std::vector<std::int64_t> ranges;
        for (std::size_t i = 0; i < used; ++i) {
            sum_ += x_[i];
            if (i > 0) {
                ranges.push_back(std::abs(x_[i] - x_[i - 1]));
            }
        }
        count_ = static_cast<std::int64_t>(used);
        std::int64_t all = 0;
        for (const auto range : ranges) {
            all += range;
        }
        const auto number = static_cast<std::int64_t>(ranges.size());
        for (const auto range : ranges) {
            if (!screened || 1000 * number * range <= 3267 * all) {
                ranges_ += range;
                ++rangeCount_;
            }
        }
    }

    char letter(std::size_t i) const {
        if (distance(i, 266, 100) > 0) {
            return 'O';
        }
        if (inWindow(i, 7,
                     [this](std::size_t from) { return ordered(from, 1) || ordered(from, -1); })) {
            return 'T';
        }
        if (isClose(i) && inWindow(i, 3, [this](std::size_t from) {
                return oneSide(from, 3) &&
                       isClose(from) + isClose(from + 1) + isClose(from + 2) >= 2;
            })) {
            return '2';
        }
        if (inWindow(i, 7, [this](std::size_t from) { return oneSide(from, 7); })) {
            return 'S';
        }
        return '.';
    }

    std::string variation(bool highIsGood) const {
        const std::size_t last = x_.size() - 1;
        const char signal = letter(last);
        if (signal == '.') {
            return "Common cause";
        }
        const bool up = signal == 'T' ? x_[last] > x_[last - 1] : side(last) > 0;
        return up == highIsGood ? "Improvement" : "Concern";
    }

 private:
    int side(std::size_t i) const {
        const std::int64_t above = count_ * x_[i] - sum_;
        return (above > 0) - (above < 0);
    }
    // The sign of how far the point is beyond that many mean moving ranges from the mean.
    int distance(std::size_t i, std::int64_t factor, std::int64_t per) const {
        const std::int64_t fromMean = std::abs(count_ * x_[i] - sum_);  // times the count
        const std::int64_t beyond = per * rangeCount_ * fromMean - factor * count_ * ranges_;
        return (beyond > 0) - (beyond < 0);
    }
    int isClose(std::size_t i) const {
        return distance(i, 532, 300) > 0 && distance(i, 266, 100) <= 0 ? 1 : 0;
    }
    bool ordered(std::size_t from, std::int64_t sign) const {
        for (std::size_t i = from + 1; i < from + 7; ++i) {
            if (sign * (x_[i] - x_[i - 1]) <= 0) {
                return false;
            }
        }
        return true;
    }
    bool oneSide(std::size_t from, std::size_t length) const {
        int sides = 0;
        for (std::size_t i = from; i < from + length; ++i) {
            sides += side(i);
        }
        return std::abs(sides) == static_cast<int>(length);
    }
    template <class Holds>
    bool inWindow(std::size_t i, std::size_t length, const Holds& holds) const {
        for (std::size_t from = 0; from + length <= x_.size(); ++from) {
            if (from <= i && i < from + length && holds(from)) {
                return true;
            }
        }
        return false;
    }

    std::vector<std::int64_t> x_;
    std::int64_t sum_ = 0;
    std::int64_t count_ = 0;
    std::int64_t ranges_ = 0;
    std::int64_t rangeCount_ = 0;
};

struct RandomSeries {
    std::vector<std::optional<std::int64_t>> values;
    std::vector<bool> steps;
    XmrTerms terms;

    // Signals by the second reading, a letter a row, and the word of the last point.
    std::string letters;
    std::string variation = "none";
};

RandomSeries randomSeries(std::mt19937& random) {
    const auto upTo = [&random](int most) { return static_cast<int>(random() % (most + 1U)); };
    RandomSeries series;
    const int rows = upTo(45);
    const int spread = std::vector<int>{1, 2, 4, 12, 100}[static_cast<std::size_t>(upTo(4))];
    const int drift = upTo(4) == 0 ? upTo(4) - 2 : 0;
    const int blanks = upTo(2) == 0 ? 6 : 0;
    for (int row = 0; row < rows; ++row) {
        const bool isBlank = blanks > 0 && upTo(blanks) == 0;
        series.values.push_back(isBlank ? std::nullopt
                                        : std::optional<std::int64_t>(upTo(spread) + row * drift +
                                                                      (upTo(30) == 0 ? 40 : 0)));
        series.steps.push_back(upTo(14) == 0);
    }
    series.terms.isScreened = upTo(1) == 0;
    if (upTo(1) == 0) {
        series.terms.baseline = 3 + upTo(15);
    }
    series.letters.assign(static_cast<std::size_t>(rows), ' ');
    std::vector<std::int64_t> points;
    std::vector<std::size_t> places;
    const auto close = [&] {
        const std::size_t baseline = series.terms.baseline
                                         ? static_cast<std::size_t>(*series.terms.baseline)
                                         : points.size();
        const SecondReading reading(points, baseline, series.terms.isScreened);
        for (std::size_t i = 0; i < points.size(); ++i) {
            series.letters[places[i]] = points.size() < 3 ? '.' : reading.letter(i);
        }
        if (!points.empty()) {
            series.variation = points.size() < 3 ? "none" : reading.variation(true);
        }
        points.clear();
        places.clear();
    };
    bool step = false;
    for (std::size_t row = 0; row < series.values.size(); ++row) {
        step = step || series.steps[row];
        if (series.values[row]) {
            if (step) {
                close();
                step = false;
            }
            points.push_back(*series.values[row]);
            places.push_back(row);
        }
    }
    close();
    return series;
}

TEST(Xmr, AgreesWithASecondReadingOfTheRules) {
    std::mt19937 random(20261128);
    std::size_t seen[256] = {};
    for (int i = 0; i < 20'000; ++i) {
        const RandomSeries series = randomSeries(random);
        // As they are, and as shares whose binary digits are never exact.
        for (const auto& [factor, offset] : {std::pair{1.0, 0.0}, std::pair{0.1, 0.7}}) {
            Values values;
            for (const auto& value : series.values) {
                values.push_back(value
                                     ? std::optional(factor * static_cast<double>(*value) + offset)
                                     : std::nullopt);
            }
            const XmrChart chart(values, series.steps, series.terms);
            ASSERT_EQ(lettersOf(chart, values.size()), series.letters)
                << "series " << i << ", factor " << factor;
            const auto word = variation(chart, Polarity::high);
            ASSERT_EQ(word ? std::string(word.value()) : "none", series.variation) << i;
        }
        for (const char letter : series.letters) {
            ++seen[static_cast<unsigned char>(letter)];
        }
    }
    for (const char letter : {'.', 'O', 'T', '2', 'S'}) {
        EXPECT_GT(seen[static_cast<unsigned char>(letter)], 1000U) << "hardly tried: " << letter;
    }
}

}  // namespace
}  // namespace council::trends
