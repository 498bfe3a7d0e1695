// The columns of TIMELINESS: lists of cases, reviews and stays.
#include "../targets.h"
#include "core/timeliness/bands.h"
#include "core/timeliness/currency.h"
#include "core/timeliness/elapsed.h"
#include "core/timeliness/ids.h"
#include "core/timeliness/reviews.h"
#include "core/timeliness/statistic.h"
#include "core/timeliness/tally.h"

#include <cmath>

namespace council::fuzz {

namespace {

using namespace timeliness;

DateReading date(Input& input, MonthEdge edge) {
    return readDate(input.cell(), nullDates[0], edge);
}

Moment momentOf(Input& input) {
    return {dayOf(1990, 1, 1) + Days(input.day() % 80000), {}};
}

void tallied(Input& input, const Limit& limit, const HolidayChoice& holidays, const Moment& asAt) {
    const auto basis = static_cast<Basis>(input.below(4));
    Period period;
    if (input.below(2) == 1) {
        period.from = momentOf(input).day;
        period.to = *period.from + Days(input.day());
    }
    Tally tally(basis, period, asAt);
    std::vector<double> durations;
    while (!input.isEmpty()) {
        const Case row{date(input, MonthEdge::first), date(input, MonthEdge::last)};
        const Verdict verdict = judge(row, &limit, holidays, asAt);
        tally.add(row, verdict);
        require(!because(verdict, row, limit, holidays, asAt).isEmpty(), "a verdict has a reason");
        if (verdict.status == Status::inTime || verdict.status == Status::late) {
            if (const auto days =
                    knownDuration(row.start.moment, row.end.moment, limit, holidays.of(limit))) {
                durations.push_back(*days);
            }
        }
    }
    require(tally.numerator() <= tally.denominator(), "a part is no more than the whole");
    const Outcome<double> share = tally.share();
    require(share.has_value() == (tally.denominator() > 0), "nothing is divided by nothing");
    require(!share || (share.value() >= 0 && share.value() <= 1), "a share lies from 0 to 1");
    if (!durations.empty()) {
        const double median = statisticOf({Statistic::Kind::quantile, 0.5}, durations);
        require(std::isfinite(median), "a median is finite");
    }
}

void reviewed(Input& input, const std::vector<Limit>& steps, const HolidayChoice& holidays,
              const Moment& asAt) {
    const Schedule schedule(steps, holidays);
    const Plan plan{date(input, MonthEdge::first), date(input, MonthEdge::last)};
    ReviewBook book;
    while (!input.isEmpty()) {
        const std::string id = idOf(input.cell());
        const DateReading review = date(input, MonthEdge::last);
        if (review.isReadable()) {
            book.add(id, review.moment);
        }
    }
    book.close();
    for (const char* id : {"", "1", "a"}) {
        const std::span<const Moment> reviews = book.of(id);
        judgeReviews(plan, reviews, schedule, asAt);
        if (plan.start.isReadable()) {
            const Outcome<NextReview> next = nextReview(plan.start.moment, reviews, schedule, asAt);
            require(!next || isUsable(next.value().due.day), "a review is due on a usable day");
        }
    }
}

void banded(Input& input) {
    Outcome<Bands> bands = Bands::read(input.grid(1), {Unit::months, input.below(2) == 1});
    if (!bands) {
        return;
    }
    int counted = 0;
    const Moment start{dayOf(2025, 1, 31), std::nullopt};
    for (const int days : {0, 28, 400, 60'000}) {
        counted += bands.value().add(start, {start.day + Days(days), {}}, HolidayChoice()) ? 1 : 0;
    }
    for (std::size_t band = 0; band < bands.value().size(); ++band) {
        require(!bands.value().label(band).empty(), "a band has a label");
    }
    require(bands.value().total() == counted, "each case that counts falls into one band");
}

}  // namespace

void cases(Input input) {
    const std::size_t question = input.below(4);
    const Moment asAt = momentOf(input);
    const Outcome<std::vector<Limit>> steps = readSchedule(Cell(input.line()));
    if (question == 0) {
        banded(input);
        return;
    }
    if (!steps) {
        return;
    }
    const auto nation = static_cast<Nation>(input.below(5));
    const HolidayChoice holidays =
        input.below(2) == 0 ? HolidayChoice() : HolidayChoice(CalendarChoice{nation, {}});
    const Limit& limit = steps.value().front();
    switch (question) {
        case 1:
            tallied(input, limit, holidays, asAt);
            break;
        case 2:
            reviewed(input, steps.value(), holidays, asAt);
            break;
        default:
            while (!input.isEmpty()) {
                judgeCurrency({date(input, MonthEdge::first), date(input, MonthEdge::last),
                               date(input, MonthEdge::last)},
                              &limit, input.below(2) == 0 ? nullptr : &steps.value().back(),
                              holidays, asAt);
            }
    }
}

}  // namespace council::fuzz
