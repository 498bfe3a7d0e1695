#include "core/timeliness/reviews.h"

#include "dates.h"
#include "listed.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::moment;
using tests::reading;

Schedule schedule(const char* text) {
    return {readSchedule(Cell(text)).value(), HolidayChoice()};
}

std::vector<Moment> dates(const char* texts) {
    std::vector<Moment> moments;
    for (const std::string& text : test::listed(texts)) {
        if (!text.empty()) {
            moments.push_back(moment(text));
        }
    }
    putInOrder(moments);
    return moments;
}

std::string word(ReviewVerdict verdict) {
    switch (verdict) {
        case ReviewVerdict::notCounted:
            return "not counted";
        case ReviewVerdict::inTime:
            return "in time";
        case ReviewVerdict::notInTime:
            return "not in time";
        case ReviewVerdict::unusable:
            break;
    }
    return "unusable";
}

TEST(Reviews, EveryOneCountsAndTheNextMustNotBeOverdue) {
    struct Row {
        const char* start;
        const char* end;
        const char* reviews;
        const char* schedule;
        const char* asAt;
        const char* expected;
        const char* why;
    };
    const Row rows[] = {
        {"02/09/2024", "", "28/11/2024", "CP REVIEW", "31/03/2025", "in time", "one in time"},
        {"02/09/2024", "", "02/12/2024", "CP REVIEW", "31/03/2025", "in time", "on its deadline"},
        {"02/09/2024", "", "03/12/2024", "CP REVIEW", "31/03/2025", "not in time", "a day late"},
        {"02/09/2024", "", "", "CP REVIEW", "02/12/2024", "in time", "due that very day"},
        {"02/09/2024", "", "", "CP REVIEW", "03/12/2024", "not in time", "overdue"},
        {"02/09/2024", "", "28/11/2024 10:00 | 28/11/2024 14:00", "3 months, 6 months, 1 week",
         "31/03/2025", "in time",
         "listed twice, at two times of one day: one review, and the next within 6 months"},
        {"02/09/2024", "", "", "immediately, 6 weeks", "02/09/2024", "in time",
         "started and due on the as-at date itself"},
        {"02/09/2024", "", "", "CP REVIEW", "01/12/2024", "not counted",
         "the first deadline is ahead"},
        {"02/09/2024", "", "28/11/2024", "CP REVIEW", "28/05/2025", "in time",
         "the second due that day"},
        {"02/09/2024", "", "28/11/2024", "CP REVIEW", "29/05/2025", "not in time",
         "and overdue the next"},
        {"02/09/2024", "", "28/11/2024 | 28/05/2025 | 29/11/2025", "CP REVIEW", "31/12/2025",
         "not in time", "the last step repeats: six months again"},
        {"02/09/2024", "", "20/08/2024", "CP REVIEW", "31/03/2025", "not in time",
         "a review before the start is another plan's"},
        {"02/09/2024", "", "28/11/2024 | 28/11/2024", "CP REVIEW", "29/05/2025", "not in time",
         "the same day twice is one review"},
        {"02/09/2024", "31/03/2025", "28/11/2024", "CP REVIEW", "31/03/2025", "not counted",
         "ended on as_at"},
        {"02/09/2024", "01/04/2025", "28/11/2024", "CP REVIEW", "31/03/2025", "in time",
         "ends after it"},
        {"02/01/2025", "", "30/01/2025 | 30/04/2025", "CLA REVIEW", "30/10/2025", "in time",
         "20 working days, 3 months, 6 months"},
        {"02/01/2025", "", "30/01/2025 | 01/05/2025", "CLA REVIEW", "30/10/2025", "not in time",
         "a day past the 3 months"},
        {"?", "", "", "CP REVIEW", "31/03/2025", "unusable", "no date"},
        {"02/09/2024", "01/09/2024", "", "CP REVIEW", "31/03/2025", "unusable", "reversed"},
        {"", "01/09/2024", "", "CP REVIEW", "31/03/2025", "unusable", "an end without a start"},
        {"", "", "", "CP REVIEW", "31/03/2025", "not counted", "nothing"},
        {"01/04/2025", "", "", "CP REVIEW", "31/03/2025", "not counted", "not started"},
        {"20/12/1999", "", "", "CLA REVIEW", "31/03/2025", "unusable", "holidays not known"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(word(judgeReviews({reading(row.start), reading(row.end)}, dates(row.reviews),
                                    schedule(row.schedule), moment(row.asAt))
                           .verdict),
                  row.expected)
            << row.start << ", read at " << row.asAt << ": " << row.why;
    }
}

TEST(Reviews, TheNextIsCountedFromTheLast) {
    const auto next = nextReview(moment("02/01/2025"), dates("30/01/2025 | 30/04/2025"),
                                 schedule("CLA REVIEW"), moment("29/04/2025"));
    EXPECT_EQ(isoText(next.value().due.day), "2025-04-30") << "3 months; the second is tomorrow";
    EXPECT_EQ(next.value().done, 1U);
    EXPECT_EQ(isoText(next.value().from.day), "2025-01-30");
}

TEST(ReviewBook, FindsTheReviewsOfAnIdInOrder) {
    ReviewBook book;
    book.add("b", moment("02/01/2025"));
    book.add("a", moment("03/03/2025"));
    book.add("b", moment("01/01/2025"));
    book.add("a", moment("03/03/2025"));
    book.add("a", moment("02/02/2025"));
    book.close();
    const auto listed = [&](const char* id) {
        std::string text;
        for (const Moment& review : book.of(id)) {
            text += isoText(review.day) + " ";
        }
        return text;
    };
    EXPECT_EQ(listed("a"), "2025-02-02 2025-03-03 ") << "the same day once";
    EXPECT_EQ(listed("b"), "2025-01-01 2025-01-02 ");
    EXPECT_EQ(listed("c"), "");
    ReviewBook empty;
    empty.close();
    EXPECT_TRUE(empty.of("a").empty());
}

}  // namespace
}  // namespace council::timeliness
