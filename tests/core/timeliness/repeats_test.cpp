#include "core/timeliness/repeats.h"

#include "dates.h"

#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::moment;
using tests::reading;

struct Referral {
    std::string id;
    std::string date;
};

const std::vector<Referral> referrals{
    {"a", "01/02/2024"},    {"a", "31/01/2025"}, {"b", "01/02/2024"}, {"b", "02/02/2025"},
    {"c", "15/03/2024"},    {"c", "15/03/2024"}, {"d", "10/12/2024"}, {"1001", "05/05/2024"},
    {"1001", "01/06/2024"}, {"e", ""},
};
const Period year{dayOf(2024, 4, 1), dayOf(2025, 3, 31)};

Recurrence within(const char* text, int occurrences = 2) {
    return {readWithin(Cell(text)).value(), occurrences};
}

Repeats repeatsOf(const std::vector<Referral>& rows, const Recurrence& recurrence,
                  const Period& period, const char* asAt = "31/03/2025") {
    Repeats repeats(recurrence, HolidayChoice(), period, moment(asAt));
    std::uint32_t index = 0;
    for (const Referral& row : rows) {
        repeats.add(index++, row.id, reading(row.date));
    }
    return repeats;
}

std::string shown(const RepeatCounts& counts) {
    return std::to_string(counts.repeats) + "/" + std::to_string(counts.events) + " " +
           std::to_string(counts.idsWithRepeat) + "/" + std::to_string(counts.ids) + " " +
           std::to_string(counts.unusable);
}
std::string counted(const std::vector<Referral>& rows, const Recurrence& recurrence,
                    const Period& period = {}, const char* asAt = "31/03/2025") {
    return shown(repeatsOf(rows, recurrence, period, asAt).count());
}

TEST(Repeats, CountsReReferrals) {
    EXPECT_EQ(counted(referrals, within("12 months"), year), "2/5 2/4 1");
    const auto counts = repeatsOf(referrals, within("12 months"), year).count();
    EXPECT_DOUBLE_EQ(counts.share(RepeatsOf::events).value(), 0.4);
    EXPECT_DOUBLE_EQ(counts.share(RepeatsOf::ids).value(), 0.5);
}

struct RepeatCase {
    std::vector<Referral> rows;
    Recurrence recurrence;
    const char* expected;
    const char* why;
};

const RepeatCase repeatCases[] = {
    {{{"a", "01/02/2024"}, {"a", "01/02/2025"}},
     within("12 months"),
     "1/2 1/1 0",
     "on the very day twelve months later: within"},
    {{{"a", "01/02/2024"}, {"a", "02/02/2025"}}, within("12 months"), "0/2 0/1 0", "a day later"},
    {{{"a", "01/02/2015"}, {"a", "02/02/2025"}}, within("ever"), "1/2 1/1 0", "however long ago"},
    {{{"a", "02/02/2025"}, {"a", "01/02/2025"}},
     within("12 months"),
     "1/2 1/1 0",
     "in whatever order the rows stand"},
    {{{"a", "01/02/2025"}, {"a", "01/02/2025"}, {"a", "01/02/2025"}},
     within("immediately"),
     "2/3 1/1 0",
     "two events on one day are two"},
    {{{"a", "01/01/2025"}, {"a", "20/02/2025"}, {"a", "01/03/2025"}, {"a", "02/03/2025"}},
     within("2 months", 3),
     "2/4 1/1 0",
     "the third within two months"},
    {{{"a", "01/01/2025"}, {"a", "20/02/2025"}, {"a", "02/03/2025"}},
     within("2 months", 3),
     "0/3 0/1 0",
     "the third, but not within two months"},
    {{{"a", "14/03/2025"}, {"a", "22/03/2025"}},
     within("5 working days"),
     "1/2 1/1 0",
     "the Saturday after five working days"},
    {{{"a", "14/03/2025"}, {"a", "24/03/2025"}}, within("5 working days"), "0/2 0/1 0", "six"},
    {{{"a", "01/05/1999"}, {"a", "03/05/1999"}},
     within("5 working days"),
     "0/1 0/1 1",
     "holidays are not known"},
    {{{"a", "30/03/2025"}, {"a", "01/04/2025"}},
     within("ever"),
     "0/1 0/1 0",
     "after as_at nothing has happened"},
    {{{"", "30/03/2025"}, {"a", "?"}, {"a", ""}},
     within("ever"),
     "0/0 0/0 3",
     "without an id, with an unreadable date, without a date"},
    {{{"a", "30/03/2025 10:00"},
      {"a", "30/03/2025 16:00"},
      {"b", "30/03/2025 10:00"},
      {"b", "30/03/2025 16:01"}},
     within("6 hours"),
     "1/4 1/2 0",
     "hours are exact"},
    {{{"a", "30/03/2025 16:00"}, {"a", "30/03/2025 10:00"}},
     within("6 hours"),
     "1/2 1/1 0",
     "and in the order of the clock"},
};

TEST(Repeats, FollowTheRuleOfLimits) {
    for (const auto& [rows, recurrence, expected, why] : repeatCases) {
        EXPECT_EQ(counted(rows, recurrence), expected) << why;
    }
}

TEST(Repeats, WithoutAnEventHaveNothingToSay) {
    const auto counts = repeatsOf(referrals, within("ever"), {{}, dayOf(2020, 1, 1)}).count();
    const auto share = counts.share(RepeatsOf::ids);
    ASSERT_FALSE(share.has_value());
    EXPECT_EQ(share.error().kind, Problem::Kind::nothing);
}

TEST(Repeats, SayWhatIsMissing) {
    const auto said = [](const Recurrence& recurrence, const Period& period, RepeatsOf of) {
        const Repeats repeats = repeatsOf(referrals, recurrence, period);
        return repeats.sentence(repeats.count(), of);
    };
    EXPECT_EQ(said(within("12 months"), year, RepeatsOf::events),
              "2 of 5 events from 1 April 2024 to 31 March 2025 came again within 12 months; 1 row "
              "is unusable and left out; the list begins on 1 February 2024, so what came before "
              "is not known and the figure may be too low");
    EXPECT_EQ(said(within("2 months"), year, RepeatsOf::ids),
              "1 of 4 ids with an event from 1 April 2024 to 31 March 2025 came again within 2 "
              "months; 1 row is unusable and left out")
        << "an event of 31 January would be no repeat on 1 April";
    EXPECT_EQ(said(within("ever", 3), {}, RepeatsOf::ids),
              "0 of 5 ids with an event came at least 3 times; 1 row is unusable and left out; the "
              "list begins on 1 February 2024, so what came before is not known and the figure may "
              "be too low");
    const auto isMissing = [](const char* first, const char* limit) {
        return repeatsOf({{"a", first}, {"a", "01/06/2024"}}, within(limit), year)
            .count()
            .historyIsMissing;
    };
    EXPECT_FALSE(isMissing("01/04/2023", "12 months")) << "from - within itself";
    EXPECT_TRUE(isMissing("02/04/2023", "12 months"));
    // From 21 March to 1 April 2024, Easter Monday, five working days pass.
    EXPECT_TRUE(isMissing("22/03/2024", "5 working days"));
    EXPECT_FALSE(isMissing("21/03/2024", "5 working days"));
    EXPECT_TRUE(isMissing("01/04/2003", "ever"));
}

TEST(Repeats, ReadTheirArguments) {
    EXPECT_FALSE(readWithin(Cell(" Ever ")).value().has_value());
    EXPECT_EQ(readWithin(Cell("12 months")).value()->amount, 12);
    EXPECT_FALSE(readWithin(Cell("always")).has_value());
    EXPECT_FALSE(readWithin(Cell(12.0)).has_value());
    EXPECT_EQ(readOccurrences(Cell(2.0)).value(), 2);
    for (const Cell& cell :
         {Cell(1.0), Cell(0.0), Cell(2.5), Cell(-3.0), Cell(1e12), Cell("three"), Cell()}) {
        EXPECT_FALSE(readOccurrences(cell).has_value());
    }
    EXPECT_EQ(readRepeatsOf(Cell("IDS")).value(), RepeatsOf::ids);
    EXPECT_FALSE(readRepeatsOf(Cell("children")).has_value());
}

// The definition word by word: for each event of the period, all earlier events of its id are
// looked at.
TEST(Repeats, AgreeWithTheDefinition) {
    std::mt19937 random(20261128);
    const auto upTo = [&random](int most) { return static_cast<int>(random() % (most + 1U)); };
    for (int round = 0; round < 400; ++round) {
        const int ids = 1 + upTo(8);
        const int months = upTo(3);  // 0: ever
        const int occurrences = 2 + upTo(2);
        const Day asAt = dayOf(2024, 3, 1) + Days(upTo(600));
        const Day from = dayOf(2024, 1, 1) + Days(upTo(300));
        const Period period{from, from + Days(upTo(300))};
        Recurrence recurrence;
        recurrence.occurrences = occurrences;
        if (months > 0) {
            recurrence.within = Limit{months, Unit::months};
        }
        Repeats repeats(recurrence, HolidayChoice(), period, {asAt, std::nullopt});
        std::vector<std::pair<int, Day>> events;
        for (int i = upTo(60); i > 0; --i) {
            events.emplace_back(upTo(ids), dayOf(2024, 1, 1) + Days(upTo(1) * 31 + upTo(500)));
            repeats.add(static_cast<std::uint32_t>(events.size()),
                        std::to_string(events.back().first),
                        DateReading::of({events.back().second, std::nullopt}));
        }
        int inPeriod = 0;
        int again = 0;
        std::set<int> idsIn;
        std::set<int> idsAgain;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const auto [id, day] = events[i];
            if (day > asAt || day < *period.from || day > *period.to) {
                continue;
            }
            int soMany = 1;
            for (std::size_t j = 0; j < events.size(); ++j) {
                const auto [otherId, earlier] = events[j];
                const bool isBefore = earlier < day || (earlier == day && j < i);
                const bool isWithin = months == 0 || completeMonths(earlier, day) < months ||
                                      addMonths(earlier, months) == day;
                soMany += otherId == id && isBefore && isWithin ? 1 : 0;
            }
            ++inPeriod;
            idsIn.insert(id);
            if (soMany >= occurrences) {
                ++again;
                idsAgain.insert(id);
            }
        }
        const RepeatCounts counts = repeats.count();
        ASSERT_EQ(counts.events, inPeriod) << round;
        ASSERT_EQ(counts.repeats, again) << round;
        ASSERT_EQ(counts.ids, static_cast<int>(idsIn.size())) << round;
        ASSERT_EQ(counts.idsWithRepeat, static_cast<int>(idsAgain.size())) << round;
    }
}

}  // namespace
}  // namespace council::timeliness
