#include "core/timeliness/breakdown.h"

#include "random_cases.h"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::limit;
using tests::moment;
using tests::RandomCases;
using tests::reading;

std::string names(const Breakdown& breakdown) {
    std::string text;
    for (const auto& group : breakdown.groups()) {
        text += (text.empty() ? "" : "|") + group.name + " " +
                std::to_string(group.tally.numerator()) + "/" +
                std::to_string(group.tally.denominator()) + " " +
                std::to_string(group.tally.unusable());
    }
    return text;
}

TEST(Breakdown, TakesGroupsAsPeopleMeanThem) {
    const Moment asAt = moment("31/03/2025");
    const Limit tenDays = limit("10 days");
    Breakdown breakdown(Basis::completed, {}, asAt);
    const auto add = [&](const Cell& group, const char* start, const char* end) {
        const Case row{reading(start), reading(end)};
        breakdown.add(group, row, judge(row, &tenDays, HolidayChoice(), asAt));
    };
    add("West", "03/03/2025", "13/03/2025");
    add(" north team ", "03/03/2025", "14/03/2025");
    add("WEST\xC2\xA0", "03/03/2025", "04/03/2025");
    add("North\xC2\xA0Team", "03/03/2025", "04/03/2025");
    add(Cell(), "03/03/2025", "04/03/2025");
    add("  ", "03/03/2025", "?");
    add(7.0, "03/03/2025", "");
    add("7", "03/03/2025", "04/03/2025");
    add("(Blank)", "03/03/2025", "04/03/2025");
    add(Cell::error(), "03/03/2025", "04/03/2025");
    add("Later", "03/04/2025", "");
    EXPECT_EQ(names(breakdown),
              "West 2/2 0|north team 1/2 0|(blank) 2/2 1|7 1/1 0|(error) 0/0 1|Later 0/0 0");
    EXPECT_EQ(breakdown.all().numerator(), 6);
    EXPECT_EQ(breakdown.all().denominator(), 7);
    EXPECT_EQ(breakdown.all().unusable(), 2);
    EXPECT_EQ(breakdown.all().open(), 1);
}

TEST(Breakdown, RefusesIds) {
    const auto withGroups = [](int number) {
        Breakdown breakdown(Basis::completed, {}, moment("31/03/2025"));
        for (int i = 0; i < number; ++i) {
            breakdown.add(Cell("child " + std::to_string(i)), {},
                          {Status::noStart, Reason::noStart});
        }
        breakdown.add(Cell("CHILD 0"), {}, {Status::noStart, Reason::noStart});
        return breakdown.areGroups();
    };
    EXPECT_TRUE(withGroups(1000).has_value());
    const auto refused = withGroups(1001);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, Problem::Kind::argument);
    EXPECT_EQ(refused.error().trouble.english(), "holds no groups but perhaps ids");
}

// A group as TIMELINESS.COUNT counts it: its rows alone.
TEST(Breakdown, EachGroupEqualsATallyOfItsRows) {
    RandomCases random(4);
    for (int round = 0; round < 200; ++round) {
        const auto rows = random.rows(120);
        const Moment asAt = random.asAt();
        const Day from = asAt.day - Days(random.upTo(300));
        const Period period{from, from + Days(random.upTo(200))};
        std::vector<int> groupOf;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            groupOf.push_back(random.upTo(5));
        }
        for (const Basis basis : {Basis::completed, Basis::due, Basis::started, Basis::current}) {
            Breakdown breakdown(basis, period, asAt);
            Tally all(basis, period, asAt);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const Verdict verdict =
                    judge(rows[i].dates, rows[i].limit, random.holidays(), asAt);
                breakdown.add(Cell("Team " + std::to_string(groupOf[i])), rows[i].dates, verdict);
                all.add(rows[i].dates, verdict);
            }
            for (const auto& group : breakdown.groups()) {
                Tally alone(basis, period, asAt);
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    if ("Team " + std::to_string(groupOf[i]) == group.name) {
                        alone.add(rows[i].dates,
                                  judge(rows[i].dates, rows[i].limit, random.holidays(), asAt));
                    }
                }
                ASSERT_EQ(group.tally.sentence(), alone.sentence().english());
                ASSERT_EQ(group.tally.openSentence(), alone.openSentence().english());
            }
            ASSERT_EQ(breakdown.all().sentence(), all.sentence().english());
        }
    }
}

}  // namespace
}  // namespace council::timeliness
