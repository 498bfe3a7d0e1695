// UPTODATE, REVIEWS, NEXT: what has to be done again and again.
#include "addin/limits.h"
#include "addin/readers.h"
#include "addin/records.h"
#include "addin/whole.h"
#include "core/timeliness/currency.h"
#include "core/timeliness/ids.h"
#include "core/timeliness/reviews.h"
#include "core/timeliness/sentences.h"
#include "core/timeliness/tally.h"
#include "core/values/counted.h"

#include <optional>
#include <utility>
#include <vector>

namespace council::addin {

namespace {

using namespace timeliness;
using texts::Phrase;
using timeliness::says;

// Rows of which a share is up to date.
struct Share {
    int counted = 0;
    int upToDate = 0;
    int unusable = 0;

    Outcome<double> answer(const texts::Text& whenEmpty) const {
        if (counted == 0) {
            return Problem::nothing(withUnusable(whenEmpty, unusable), tells("percentage.fix"));
        }
        return static_cast<double>(upToDate) / counted;
    }
    Phrase sentence(const texts::Text& text) const {
        return withUnusable({text, {{"part", inWords(upToDate)}, {"all", inWords(counted)}}},
                            unusable);
    }
};

// A limit that may be left out: another takes its place, for all rows or for those where it is
// blank.
class FirstLimits {
 public:
    static Outcome<FirstLimits> read(const Call& call, std::size_t place, sal_Int32 rows) {
        FirstLimits limits;
        const Argument& argument = call[place];
        const bool isBlank =
            argument.isOmitted() || (!argument.isRange() && argument.at({}).isBlank());
        if (!isBlank) {
            COUNCIL_TRY(given, Limits::read(call, place, rows));
            limits.given_ = std::move(given);
        }
        return limits;
    }

    const Limit* of(sal_Int32 row, const Limit* otherwise) const {
        return !given_ || given_->isBlank(row) ? otherwise : given_->of(row);
    }

 private:
    std::optional<Limits> given_;
};

Outcome<double> upToDate(const Call& call, const Why& why) {
    using Place = places::TimelinessUptodate;
    COUNCIL_TRY(records,
                Records::read(call, {Place::entered, Place::left, Place::lastDone}, Place::pairs));
    COUNCIL_TRY(limits, Limits::read(call, Place::limit, records.rows()));
    COUNCIL_TRY(asAt, single<read::AsAt>(call, Place::asAt));
    COUNCIL_TRY(firstLimits, FirstLimits::read(call, Place::firstLimit, records.rows()));
    COUNCIL_TRY(holidays, holidaysOf(call, Place::calendar));
    Share share;
    records.forEach<3>([&](const Columns::Row& row, const auto& dates) {
        const Limit* usual = limits.of(row.index());
        const Limit* first = firstLimits.of(row.index(), usual);
        const auto [currency, flaw] =
            judgeCurrency(Stay{dates[0], dates[1], dates[2]}, usual, first, holidays, asAt);
        share.unusable += currency == Currency::unusable ? 1 : 0;
        leaveOut(why, row, flaw);
        share.upToDate += currency == Currency::upToDate ? 1 : 0;
        share.counted += currency == Currency::upToDate || currency == Currency::outOfDate ? 1 : 0;
    });
    why([&] { return share.sentence(tells("upToDate")); });
    return share.answer(tells("noneIn"));
}

Outcome<Schedule> scheduleFor(const Call& call, std::size_t schedule, std::size_t calendar) {
    COUNCIL_TRY(steps, single<read::Schedule>(call, schedule));
    COUNCIL_TRY(holidays, holidaysOf(call, calendar));
    return Schedule(std::move(steps), std::move(holidays));
}

// Reviews by child. A row whose date cannot be read is left out and counted; rows without a date or
// an id say nothing.
ReviewBook bookOf(const Columns& reviews, int& unusable, const Why& why) {
    ReviewBook book;
    reviews.forEach([&](const Columns::Row& cells) {
        const DateReading date = cells.date(1);
        if (date.isBlank()) {
            return;
        }
        if (date.isUnreadable()) {
            ++unusable;
            why.leavesOut([&] {
                return LeftOut{
                    cells.address(1),
                    {values::saysOfFigures("noDate"), {{"value", inWords(cells.cell(1))}}},
                    LeftOut::What::other};
            });
            return;
        }
        if (const std::string id = idOf(cells.cell(0)); !id.empty()) {
            book.add(id, date.moment);
        }
    });
    book.close();
    return book;
}

Outcome<double> reviews(const Call& call, const Why& why) {
    using Place = places::TimelinessReviews;
    COUNCIL_TRY(plans, Columns::read(call, {Place::ids, Place::starts, Place::ends}));
    COUNCIL_TRY(held, Columns::read(call, {Place::reviewIds, Place::reviewDates}));
    COUNCIL_TRY(chosen, Pairs::read(call, Place::pairs, plans.rows(), 1));
    COUNCIL_TRY(schedule, scheduleFor(call, Place::schedule, Place::calendar));
    COUNCIL_TRY(asAt, single<read::AsAt>(call, Place::asAt));
    Share share;
    int unusableReviews = 0;
    const ReviewBook book = bookOf(held, unusableReviews, why);
    Records(std::move(plans), std::move(chosen))
        .forEach<2, 1>([&](const Columns::Row& row, const auto& dates) {
            const std::string id = idOf(row.cell(0));
            const auto [verdict, flaw] =
                judgeReviews(Plan{dates[0], dates[1]}, book.of(id), schedule, asAt);
            const bool counts =
                verdict == ReviewVerdict::inTime || verdict == ReviewVerdict::notInTime;
            // Without an id no review can be the child's: a judgement would be a guess.
            if (verdict == ReviewVerdict::unusable || (counts && id.empty())) {
                ++share.unusable;
                leaveOut(why, row, counts ? Flaw{&troubleWith("noId"), 0} : flaw, counts ? 0 : 1);
            } else if (counts) {
                ++share.counted;
                share.upToDate += verdict == ReviewVerdict::inTime ? 1 : 0;
            }
        });
    why([&] {
        Phrase cases = share.sentence(tells("reviews"));
        return unusableReviews == 0
                   ? cases
                   : Phrase(tells("unusableReviews"),
                            {{"cases", std::move(cases)}, {"number", inWords(unusableReviews)}});
    });
    return share.answer(tells("noReviews"));
}

// The dates of the reviews held, in order.
Outcome<std::vector<Moment>> reviewsOf(const Call& call, std::size_t place) {
    const Argument& argument = call[place];
    if (argument.isOmitted()) {
        return argument.missing();
    }
    const read::ReadableDate reader(call, argument);
    std::vector<Moment> reviews;
    const Grid cells = argument.grid();
    for (const Cell& cell : cells.cells()) {
        COUNCIL_TRY(date, readGiven(argument, reader, cell));
        if (date.isReadable()) {
            reviews.push_back(date.moment);
        }
    }
    putInOrder(reviews);
    return reviews;
}

Outcome<Moment> next(const Call& call, const Why& why) {
    using Place = places::TimelinessNext;
    COUNCIL_TRY(start, single<read::ReadableDate>(call, Place::start));
    COUNCIL_TRY(held, reviewsOf(call, Place::reviewDates));
    COUNCIL_TRY(schedule, scheduleFor(call, Place::schedule, Place::calendar));
    COUNCIL_TRY(asAt, single<read::AsAt>(call, Place::asAt));
    if (start.isBlank() || start.moment.day > asAt.day) {
        return Problem::nothing(start.isBlank() ? says("noStartDate") : tells("notStarted"),
                                tells("notStarted.fix"));
    }
    COUNCIL_TRY(review, nextReview(start.moment, held, schedule, asAt));
    why([&] {
        return Phrase(review.done == 0 ? tells("nextFromStart") : tells("nextFromReview"),
                      {{"limit", inWords(schedule.counted(schedule.step(review.done)))},
                       {"from", inWords(review.from.day)},
                       {"due", inWords(review.due)}});
    });
    return review.due;
}

}  // namespace

const Rule timelinessUptodate = asWhole<upToDate>;
const Rule timelinessReviews = asWhole<reviews>;
const Rule timelinessNext = asWhole<next>;

}  // namespace council::addin
