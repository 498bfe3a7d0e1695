// UPTODATE, REVIEWS, NEXT: what has to be done again and again.
#include "addin/columns.h"
#include "addin/function.h"
#include "addin/limits.h"
#include "addin/pairs.h"
#include "addin/readers.h"
#include "core/timeliness/currency.h"
#include "core/timeliness/reviews.h"
#include "core/timeliness/tally.h"
#include "functions.h"

#include <optional>
#include <utility>
#include <vector>

namespace council::addin::timeliness_family {

namespace {

using namespace timeliness;

// Rows of which a share is up to date.
struct Share {
    int counted = 0;
    int upToDate = 0;
    int unusable = 0;
    int unusableReviews = 0;

    Outcome<Cell> answer(const std::string& nobody) const {
        if (counted == 0) {
            return Problem::nothing(nobody + unusableText(unusable),
                                    "a percentage needs at least one");
        }
        return Cell(static_cast<double>(upToDate) / counted);
    }
};

// A limit that may be left out: another stands in for it, for all rows or for those where it is
// blank.
class FirstLimits {
 public:
    static Outcome<FirstLimits> read(const Call& call, std::size_t index, sal_Int32 rows) {
        FirstLimits limits;
        const Argument& argument = call[index];
        const bool isBlank =
            argument.isOmitted() || (!argument.isRange() && argument.at({}).isBlank());
        if (!isBlank) {
            COUNCIL_TRY(given, Limits::read(call, index, rows));
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

struct UpToDate {
    enum : std::size_t { entered, left, lastDone, limit, asAt, firstLimit, calendar, pairs };

    static Outcome<Share> share(const Call& call) {
        COUNCIL_TRY(columns, Columns::read(call, {entered, left, lastDone}));
        COUNCIL_TRY(chosen, Pairs::read(call, pairs, columns.rows(), 1));
        COUNCIL_TRY(limits, Limits::read(call, limit, columns.rows()));
        COUNCIL_TRY(readAt, asAtOf(call, asAt));
        COUNCIL_TRY(firstLimits, FirstLimits::read(call, firstLimit, columns.rows()));
        COUNCIL_TRY(holidays, holidaysOf(call, calendar));
        Share share;
        columns.forEach([&](const Columns::Row& cells) {
            const Stay stay{cells.date(0), cells.date(1), cells.date(2)};
            const bool isEmpty =
                stay.entered.isBlank() && stay.left.isBlank() && stay.lastDone.isBlank();
            if (isEmpty || !chosen.admit({cells.index(), 0})) {
                return;
            }
            const Limit* usual = limits.of(cells.index());
            const Limit* first = firstLimits.of(cells.index(), usual);
            const Currency currency = judgeCurrency(stay, usual, first, holidays, readAt);
            share.unusable += currency == Currency::unusable ? 1 : 0;
            share.upToDate += currency == Currency::upToDate ? 1 : 0;
            share.counted +=
                currency == Currency::upToDate || currency == Currency::outOfDate ? 1 : 0;
        });
        return share;
    }

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(counts, share(call));
        return counts.answer("nobody is in on that date");
    }

    static std::string because(const Call& call) {
        const auto counts = share(call);
        if (!counts) {
            return {};
        }
        const auto& [counted, upToDate, unusable, unusableReviews] = counts.value();
        return std::to_string(upToDate) + " of " + std::to_string(counted) +
               " who are in on that date are up to date" + unusableText(unusable);
    }
};

Outcome<Schedule> scheduleFor(const Call& call, std::size_t schedule, std::size_t calendar) {
    COUNCIL_TRY(steps, scheduleOf(call, schedule));
    COUNCIL_TRY(holidays, holidaysOf(call, calendar));
    return Schedule(std::move(steps), std::move(holidays));
}

struct Reviews {
    enum : std::size_t {
        ids,
        starts,
        ends,
        reviewIds,
        reviewDates,
        schedule,
        asAt,
        calendar,
        pairs
    };

    // A row whose date cannot be read is left out and counted; rows without a date or an id say
    // nothing.
    static ReviewBook bookOf(const Columns& reviews, int& unusable) {
        ReviewBook book;
        reviews.forEach([&](const Columns::Row& cells) {
            const DateReading date = cells.date(1);
            if (date.isBlank()) {
                return;
            }
            if (date.isUnreadable()) {
                ++unusable;
                return;
            }
            if (const std::string id = idOf(cells.cell(0)); !id.empty()) {
                book.add(id, date.moment);
            }
        });
        book.close();
        return book;
    }

    static Outcome<Share> share(const Call& call) {
        COUNCIL_TRY(plans, Columns::read(call, {ids, starts, ends}));
        COUNCIL_TRY(reviews, Columns::read(call, {reviewIds, reviewDates}));
        COUNCIL_TRY(chosen, Pairs::read(call, pairs, plans.rows(), 1));
        COUNCIL_TRY(wanted, scheduleFor(call, schedule, calendar));
        COUNCIL_TRY(readAt, asAtOf(call, asAt));
        Share share;
        const ReviewBook book = bookOf(reviews, share.unusableReviews);
        plans.forEach([&](const Columns::Row& cells) {
            const Plan plan{cells.date(1), cells.date(2)};
            if ((plan.start.isBlank() && plan.end.isBlank()) || !chosen.admit({cells.index(), 0})) {
                return;
            }
            const std::string id = idOf(cells.cell(0));
            const ReviewVerdict verdict = judgeReviews(plan, book.of(id), wanted, readAt);
            const bool counts =
                verdict == ReviewVerdict::inTime || verdict == ReviewVerdict::notInTime;
            // Without an id no review can be the child's: a judgement would be a guess.
            if (verdict == ReviewVerdict::unusable || (counts && id.empty())) {
                ++share.unusable;
            } else if (counts) {
                ++share.counted;
                share.upToDate += verdict == ReviewVerdict::inTime ? 1 : 0;
            }
        });
        return share;
    }

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(counts, share(call));
        return counts.answer("nobody is open on that date whose first review is due by then");
    }

    static std::string because(const Call& call) {
        const auto counts = share(call);
        if (!counts) {
            return {};
        }
        const auto& [counted, inTime, unusable, unusableReviews] = counts.value();
        const std::string ofReviews = unusableReviews == 0
                                          ? ""
                                          : "; of the reviews, " + std::to_string(unusableReviews) +
                                                " cannot be read as dates and are left out";
        return std::to_string(inTime) + " of " + std::to_string(counted) +
               " open on that date whose first review is due by then had every review in time and "
               "have none overdue" +
               unusableText(unusable) + ofReviews;
    }
};

struct Next {
    enum : std::size_t { start, reviewDates, schedule, asAt, calendar };

    static Outcome<std::vector<Moment>> reviewsOf(const Call& call) {
        const Argument& argument = call[reviewDates];
        if (argument.isOmitted()) {
            return argument.missing();
        }
        std::vector<Moment> reviews;
        const Grid cells = argument.grid();
        for (const Cell& cell : cells.cells()) {
            const DateReading date = readDate(cell, call.nullDate(), monthEdgeOf(argument));
            if (date.isUnreadable()) {
                return Problem::inData(cell, "is not a date this function can read", dateFix)
                    .about(argument.name());
            }
            if (date.isReadable()) {
                reviews.push_back(date.moment);
            }
        }
        putInOrder(reviews);
        return reviews;
    }

    static Outcome<NextReview> next(const Call& call) {
        const auto readStart = [&](const Cell& cell) -> Outcome<DateReading> {
            const DateReading date = readDate(cell, call.nullDate(), monthEdgeOf(call[start]));
            if (date.isUnreadable()) {
                return Problem::inData(cell, "is not a date this function can read", dateFix);
            }
            return date;
        };
        COUNCIL_TRY(begin, singleRequired<DateReading>(call[start], readStart));
        COUNCIL_TRY(reviews, reviewsOf(call));
        COUNCIL_TRY(wanted, scheduleFor(call, schedule, calendar));
        COUNCIL_TRY(readAt, asAtOf(call, asAt));
        if (begin.isBlank() || begin.moment.day > readAt.day) {
            return Problem::nothing(
                begin.isBlank() ? "there is no start date" : "it has not started by then",
                "there is no next review until it starts");
        }
        return nextReview(begin.moment, reviews, wanted, readAt);
    }

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(review, next(call));
        return Cell(serialOf(review.due, call.nullDate()));
    }

    static std::string because(const Call& call) {
        const auto outcome = next(call);
        if (!outcome) {
            return {};
        }
        const NextReview& review = outcome.value();
        const auto wanted = scheduleFor(call, schedule, calendar);
        return textOf(wanted.value().step(review.done)) + " from " +
               (review.done == 0 ? "the start" : "the last review") + " on " +
               longText(review.from.day) + " end on " + longText(review.due) +
               "; format the cell as a date to see it";
    }
};

}  // namespace

}  // namespace council::addin::timeliness_family

namespace council::addin {

const Rule timelinessUptodate = asWhole<timeliness_family::UpToDate>;
const Rule timelinessReviews = asWhole<timeliness_family::Reviews>;
const Rule timelinessNext = asWhole<timeliness_family::Next>;

}  // namespace council::addin
