// Reading a sheet later may find a case late or overdue, but what was overdue stays so: it never
// becomes in time.
#include "core/timeliness/currency.h"
#include "core/timeliness/reviews.h"
#include "core/timeliness/status.h"
#include "dates.h"
#include "random.h"

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::limit;

constexpr const char* limitTexts[] = {
    "0 working days",
    "1 working day",
    "10 working days",
    "5 working days including start",
    "3 days",
    "1 week",
    "1 month",
    "1 month, or next working day",
    "72 hours",
    "36 hours",
    "0 hours",
    "20 working days (UK)",
    "FOI",
    "2 weeks including start",
};

class Dice {
 public:
    int upTo(int most) { return random_.upTo(most); }
    // A day of 2025 or early 2026, at any hour or at none.
    Moment moment() {
        const Day day = dayOf(2025, 1, 1) + Days(upTo(450));
        return upTo(1) == 0 ? Moment{day, std::nullopt} : Moment{day, std::chrono::hours(upTo(23))};
    }

 private:
    test::Random random_{20251128};  // the same cases in every run
};

bool isBefore(const Moment& left, const Moment& right) {
    return left.day < right.day;
}

TEST(CourseOfTime, NoCaseGoesFromOverdueToInTime) {
    Dice dice;
    for (const char* text : limitTexts) {
        const Limit wanted = limit(text);
        for (int sample = 0; sample < 40; ++sample) {
            const Moment start = dice.moment();
            Moment end = dice.moment();
            if (isBefore(end, start)) {
                end = start;
            }
            const Case row{DateReading::of(start), DateReading::of(end)};
            bool wasOverdue = false;
            for (int i = 0; i <= 400; ++i) {
                const Day day = dayOf(2025, 2, 1) + Days(i);
                // Read twice on each day: at some hour, and at its end.
                for (const Moment& asAt :
                     {Moment{day, std::chrono::hours(dice.upTo(23))}, Moment{day, std::nullopt}}) {
                    const Status status = judge(row, &wanted, HolidayChoice(), asAt).status;
                    ASSERT_FALSE(wasOverdue && status == Status::inTime)
                        << text << " from " << longText(start) << " to " << longText(end)
                        << ", read at " << longText(asAt);
                    wasOverdue = wasOverdue || status == Status::overdue;
                }
            }
        }
    }
}

// And what was in time, or late, stays so.
TEST(CourseOfTime, AnEndedCaseKeepsItsStatus) {
    Dice dice;
    for (const char* text : limitTexts) {
        const Limit wanted = limit(text);
        for (int sample = 0; sample < 40; ++sample) {
            const Moment start = dice.moment();
            const Moment end = dice.moment();
            if (isBefore(end, start)) {
                continue;
            }
            const Case row{DateReading::of(start), DateReading::of(end)};
            const Status first =
                judge(row, &wanted, HolidayChoice(), {end.day, std::nullopt}).status;
            for (const int later : {1, 2, 3, 30, 400}) {
                const Moment asAt{end.day + Days(later), std::nullopt};
                ASSERT_EQ(judge(row, &wanted, HolidayChoice(), asAt).status, first) << text;
            }
        }
    }
}

// Easter 2025: due on Thursday 17 April, the fifteenth working day; the next is Tuesday 22 April.
TEST(CourseOfTime, AVisitIsOutOfDateOnlyOnTheNextWorkingDay) {
    const Limit wanted = limit("15 working days");
    const Stay seen{tests::reading("01/01/2025"), {}, tests::reading("27/03/2025")};
    const std::vector<Moment> none;
    const Schedule schedule({wanted}, HolidayChoice());
    const Plan plan{tests::reading("27/03/2025"), {}};
    for (const char* day : {"17/04/2025", "18/04/2025", "19/04/2025", "20/04/2025", "21/04/2025"}) {
        const Moment asAt = tests::moment(day);
        EXPECT_EQ(judgeCurrency(seen, &wanted, &wanted, HolidayChoice(), asAt), Currency::upToDate)
            << day;
        EXPECT_EQ(judgeReviews(plan, none, schedule, asAt), ReviewVerdict::inTime) << day;
        EXPECT_EQ(judge({plan.start, {}}, &wanted, HolidayChoice(), asAt).status, Status::open)
            << day;
    }
    const Moment asAt = tests::moment("22/04/2025");
    EXPECT_EQ(judgeCurrency(seen, &wanted, &wanted, HolidayChoice(), asAt), Currency::outOfDate);
    EXPECT_EQ(judgeReviews(plan, none, schedule, asAt), ReviewVerdict::notInTime);
    EXPECT_EQ(judge({plan.start, {}}, &wanted, HolidayChoice(), asAt).status, Status::overdue);
}

// As a number and as text: the same day, whatever database wrote it.
TEST(CourseOfTime, MidnightIsADayWithoutATimeUnderAnHoursLimit) {
    const Limit wanted = limit("72 hours");
    const Moment asAt = tests::moment("31/03/2025");
    for (const char* end : {"06/03/2025", "2025-03-06 00:00:00", "06/03/2025 12:00 AM"}) {
        const Case row{tests::reading("03/03/2025 14:30"), tests::reading(end)};
        EXPECT_EQ(judge(row, &wanted, HolidayChoice(), asAt).status, Status::inTime) << end;
    }
}

}  // namespace
}  // namespace council::timeliness
