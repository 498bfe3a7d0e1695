// The recruitment tracker says what its invented households amount to, on whatever day it is read.
#include "example_file.h"
#include "foster_expected.h"

#include <map>
#include <span>

#include <gtest/gtest.h>

namespace council::test {

using namespace foster;

constexpr double closely = 1e-9;

class FosterRecruitment : public ExampleFile {
 protected:
    FosterRecruitment() : ExampleFile("foster-recruitment.ods") {}

    template <class Check>
    void onEachDate(Check check) {
        for (std::size_t date = 0; date < std::size(dates); ++date) {
            SCOPED_TRACE(std::string(dates[date]));
            readAt(dates[date]);
            check(date);
        }
    }

    // What is in column C beside the label, which says what the figure means.
    std::string says(const session::Sheet& sheet, std::string_view label) const {
        return sheet.text(cell("C", rowOf(sheet, label)));
    }

    session::Sheet summary_ = sheet("Summary");
    session::Sheet pipeline_ = sheet("Pipeline");
    session::Sheet households_ = sheet("Households");
};

TEST_F(FosterRecruitment, JudgesTheYearByTheTargetInForce) {
    onEachDate([&](std::size_t date) {
        const Recruitment& expected = recruitment[date];
        const auto figure = [&](std::string_view label) {
            return numberIn(summary_, "B", rowOf(summary_, label));
        };
        EXPECT_EQ(figure("Approved so far"), expected.approved);
        EXPECT_EQ(figure("Target in force"), expected.target);
        EXPECT_NEAR(figure("Expected by now"), expected.expected, closely);
        EXPECT_EQ(summary_.text(cell("B", rowOf(summary_, "Status"))), expected.status);
        EXPECT_EQ(summary_.text(cell("B", rowOf(summary_, "Colour"))), expected.colour);
        EXPECT_EQ(figure("Target at the year's end"), 10);
        EXPECT_NEAR(figure("Chance of meeting it"), expected.chance, closely);
        EXPECT_NEAR(figure("Forecast for the year"), expected.forecast, closely);
        EXPECT_NEAR(figure("Approvals still needed a month"), expected.needed, closely);

        EXPECT_EQ(summary_.text("A4"), expected.headline);
        EXPECT_EQ(says(summary_, "Approved so far"), leftOutOfApprovals);
        EXPECT_EQ(says(summary_, "Target in force"), expected.targetSays);
        EXPECT_EQ(says(summary_, "Chance of meeting it"), expected.chanceSays);
        EXPECT_EQ(says(summary_, "Forecast for the year"), expected.forecastSays);
        EXPECT_EQ(says(summary_, "Approvals still needed a month"), expected.neededSays);
    });
}

TEST_F(FosterRecruitment, CountsInPlacesWhereSettingsSaysSo) {
    enter("CountIn", "places");
    const session::NamedPlace targets = workbook_.named("Targets");
    session::Sheet settings = targets.sheet;
    settings.setRows(session::cellName(targets.firstRow, targets.firstColumn), {{14}, {18}});
    onEachDate([&](std::size_t date) {
        const InPlaces& expected = inPlaces[date];
        const auto figure = [&](std::string_view label) {
            return numberIn(summary_, "B", rowOf(summary_, label));
        };
        EXPECT_EQ(summary_.text("A4"), expected.headline);
        EXPECT_EQ(figure("Approved so far"), expected.approved);
        EXPECT_EQ(figure("Target in force"), expected.target);
        EXPECT_NEAR(figure("Expected by now"), expected.expected, closely);
        EXPECT_NEAR(figure("Chance of meeting it"), expected.chance, closely);
        EXPECT_NEAR(figure("Forecast for the year"), expected.forecast, closely);
        EXPECT_NEAR(figure("Places still needed a month"), expected.needed, closely);
        EXPECT_EQ(says(summary_, "Forecast for the year"), expected.forecastSays);
        EXPECT_EQ(numberIn(summary_, "A", rowOf(summary_, "Places approved this year") + 1),
                  expected.approved);
        const int last = rowOf(summary_, "To the end of") + 12;
        EXPECT_EQ(numberIn(summary_, "B", last), 18);
    });
}

TEST_F(FosterRecruitment, FollowsTheEnquiriesOfEachCouncilOfAHub) {
    onEachDate([&](std::size_t date) {
        const int head = rowOf(pipeline_, "Council or team");
        int row = head + 1;
        EXPECT_EQ(numberIn(pipeline_, "B", row), 0) << "every household is of one of them";
        for (const OfCouncil& council : hub) {
            ++row;
            SCOPED_TRACE(std::string(council.name));
            EXPECT_EQ(pipeline_.text(cell("A", row)), council.name);
            EXPECT_EQ(numberIn(pipeline_, "B", row), council.reached[date][0]);
            EXPECT_EQ(numberIn(pipeline_, "C", row), council.reached[date][1]);
            EXPECT_EQ(numberIn(pipeline_, "D", row), council.reached[date][2]);
        }
    });
}

TEST_F(FosterRecruitment, ShowsTheSameInItsKeyFigures) {
    onEachDate([&](std::size_t date) {
        const Recruitment& expected = recruitment[date];
        const int row = rowOf(summary_, "Households approved this year") + 1;
        EXPECT_EQ(numberIn(summary_, "A", row), expected.approved);
        EXPECT_EQ(numberIn(summary_, "B", row), expected.target);
        EXPECT_NEAR(numberIn(summary_, "C", row), expected.share, closely);
        EXPECT_EQ(summary_.text(cell("D", row)), expected.status);
        EXPECT_NEAR(numberIn(summary_, "E", row), expected.chance, closely);
        EXPECT_EQ(summary_.text(cell("E", row - 1)), "Chance of 10 by the year's end");
    });
}

TEST_F(FosterRecruitment, CallsNoChanceNought) {
    const session::NamedPlace targets = workbook_.named("Targets");
    session::Sheet settings = targets.sheet;
    settings.setRows(session::cellName(targets.firstRow, targets.firstColumn), {{40}, {40}});
    readAt("2025-08-31");
    EXPECT_TRUE(summary_.text("A4").ends_with(": a chance of under 1 %.")) << summary_.text("A4");
    EXPECT_EQ(summary_.text("E7"), "under 1 %");
}

TEST_F(FosterRecruitment, SaysThatASettingCannotBeRead) {
    for (const char* name : {"Targets", "LevelTyped", "LearnFrom"}) {
        const session::NamedPlace place = workbook_.named(name);
        session::Sheet settings = place.sheet;
        const std::string first = session::cellName(place.firstRow, place.firstColumn);
        const session::CellValue before = settings.value(first);
        settings.set(first, "12 months");
        readAt("2025-08-31");
        EXPECT_EQ(summary_.text("A4"),
                  "A date, a target, the tolerance, the pace or a setting of the forecast cannot "
                  "be read: look for it in Settings.")
            << name;
        settings.set(first, before);
    }
}

TEST_F(FosterRecruitment, SaysThatAHouseholdStandsTwice) {
    session::Sheet households = sheet("Households");
    const session::ValueRows row = households.values("A20:K20");
    households.setRows("A105", row);
    households.setRows("A106", row);
    workbook_.recalculate();
    EXPECT_EQ(summary_.text("A5"),
              "2 households stand twice, with the same dates, and count twice. ");
    for (const char* cell : {"E20", "I21"}) {  // an error is like no other, and like each
        households.setFormula(cell, "=NA()");
        workbook_.recalculate();
        EXPECT_EQ(summary_.text("A5"), "") << cell;
    }
}

TEST_F(FosterRecruitment, CountsHouseholdsOrPlacesAndNothingElse) {
    for (const char* word : {"carers", "place", ""}) {
        enter("CountIn", word);
        EXPECT_EQ(summary_.text("A5"), "Settings: “Counted in” is neither households nor places. ");
    }
    enter("CountIn", "Places");
    EXPECT_EQ(summary_.text("A5"), "");
}

// A level of 0 would be the middle, given as a range.
TEST_F(FosterRecruitment, ForecastsAsUsualWhereSettingsDoNotSay) {
    const int forecast = rowOf(summary_, "Forecast for the year");
    const int enquiries = rowOf(summary_, "Enquiries still needed a month");
    readAt("2025-06-30");
    const std::string range = summary_.text(cell("C", forecast));
    enter("LevelTyped", "");
    EXPECT_NE(range.find("(80 % sure)"), std::string::npos) << range;
    EXPECT_EQ(summary_.text(cell("C", forecast)), range);
    enter("Lead", "");
    EXPECT_TRUE(summary_.text(cell("C", enquiries)).ends_with(" become approvals."))
        << summary_.text(cell("C", enquiries));
}

TEST_F(FosterRecruitment, ChangesItsWordsOnTheDaysThatMatter) {
    const int key = rowOf(summary_, "Households approved this year") + 1;
    for (const Turn& turn : turns) {
        SCOPED_TRACE(std::string(turn.date) + ": " + std::string(turn.why));
        readAt(turn.date);
        EXPECT_EQ(summary_.displayed(cell("B", key)), turn.target);
        EXPECT_EQ(summary_.text(cell("D", key)), turn.status);
        EXPECT_EQ(summary_.text(cell("B", rowOf(summary_, "Colour"))), turn.colour);
        EXPECT_EQ(summary_.text("A4"), turn.headline);
        EXPECT_EQ(says(summary_, "Chance of meeting it"), turn.chanceSays);
    }
}

TEST_F(FosterRecruitment, AsksForEnquiriesAsLongAsTheyCanStillCount) {
    const int row = rowOf(summary_, "Enquiries still needed a month");
    readAt("2025-06-30");
    EXPECT_NEAR(numberIn(summary_, "B", row), enquiriesInJune, closely);
    EXPECT_EQ(summary_.text(cell("C", row)), enquiriesInJuneSay);
    onEachDate([&](std::size_t) {
        EXPECT_EQ(summary_.text(cell("B", row)), "–");
        EXPECT_EQ(summary_.text(cell("C", row)), enquiriesTooLate);
    });
}

TEST_F(FosterRecruitment, FollowsTheYearMonthByMonthAndThenForecastsIt) {
    onEachDate([&](std::size_t date) {
        int row = rowOf(summary_, "To the end of");
        for (const Month& month : months) {
            ++row;
            SCOPED_TRACE(std::string(month.month));
            EXPECT_EQ(summary_.displayed(cell("A", row)), month.month);
            EXPECT_EQ(numberIn(summary_, "B", row), month.target);
            EXPECT_NEAR(numberIn(summary_, "C", row), month.pace, closely);
            EXPECT_EQ(summary_.displayed(cell("D", row)), month.approved[date]);
            EXPECT_EQ(summary_.text(cell("E", row)), month.forecast[date]);
        }
    });
}

// Between a low and a high line.
TEST_F(FosterRecruitment, DrawsTheForecastFromTheAsAtDateOn) {
    const int head = rowOf(summary_, "To the end of");
    const int last = head + 24;
    readAt("2025-08-31");
    EXPECT_EQ(summary_.displayed(cell("G", head + 10)), "31 Aug 2025");
    EXPECT_EQ(numberIn(summary_, "J", head + 10), 3) << "approved so far";
    EXPECT_EQ(numberIn(summary_, "K", head + 10), 3) << "where the forecast begins";
    EXPECT_EQ(summary_.text(cell("J", head + 11)), "") << "nothing is known of September";
    EXPECT_EQ(summary_.displayed(cell("G", last)), "31 Mar 2026");
    EXPECT_NEAR(numberIn(summary_, "K", last), 7.849673202614, closely);
    EXPECT_EQ(numberIn(summary_, "L", last), 4) << "low";
    EXPECT_EQ(numberIn(summary_, "M", last), 12) << "high";
    readAt("2025-12-31");
    EXPECT_EQ(numberIn(summary_, "L", last), 6) << "low";
    EXPECT_EQ(numberIn(summary_, "M", last), 10) << "high";
}

TEST_F(FosterRecruitment, CountsHouseholdsCarersAndPlacesThatCameAndLeft) {
    onEachDate([&](std::size_t date) {
        const Register& expected = registers[date];
        const auto expectUnits = [&](std::string_view label, const Units& units) {
            const int row = rowOf(summary_, label);
            EXPECT_EQ(numberIn(summary_, "B", row), units[0]) << label;
            EXPECT_EQ(numberIn(summary_, "C", row), units[1]) << label;
            EXPECT_EQ(numberIn(summary_, "D", row), units[2]) << label;
        };
        expectUnits("Approved when the year began", expected.began);
        expectUnits("Approved this year", expected.approved);
        expectUnits("Net of leavers this year", expected.net);
        expectUnits("Approved now", expected.now);
        EXPECT_EQ(summary_.text(cell("E", rowOf(summary_, "Approved now"))), leftOutOfRegister);
        const int rate = rowOf(summary_, "Leaving rate, as Ofsted counts it");
        EXPECT_NEAR(numberIn(summary_, "B", rate), expected.leavingRate, closely);
        EXPECT_EQ(summary_.text(cell("A", rate + 1)),
                  "Approved now, less when the year began, is the net of leavers.");
    });
}

TEST_F(FosterRecruitment, FollowsEnquiriesThroughTheFunnel) {
    onEachDate([&](std::size_t date) {
        const int head = rowOf(pipeline_, "Stage");
        double before = none;
        int row = head;
        for (const Stage& stage : stages) {
            ++row;
            SCOPED_TRACE(std::string(stage.name));
            const double reached = stage.reached[date];
            EXPECT_EQ(pipeline_.text(cell("A", row)), stage.name);
            EXPECT_EQ(numberIn(pipeline_, "B", row), reached);
            EXPECT_NEAR(numberIn(pipeline_, "C", row), reached / 29, closely);
            if (before == none) {
                EXPECT_EQ(pipeline_.text(cell("D", row)), "–");
                EXPECT_EQ(pipeline_.text(cell("E", row)), "–");
            } else {
                EXPECT_NEAR(numberIn(pipeline_, "D", row), reached / before, closely);
                EXPECT_EQ(numberIn(pipeline_, "E", row), stage.medianDays[date]);
            }
            before = reached;
        }
        EXPECT_EQ(pipeline_.text(cell("A", head - 1)), funnelSays);
    });
}

TEST_F(FosterRecruitment, KnowsConversionByPeopleAndByEvents) {
    onEachDate([&](std::size_t date) {
        for (const Share& conversion : conversions) {
            const auto [part, whole] = conversion.of[date];
            EXPECT_NEAR(numberIn(pipeline_, "B", rowOf(pipeline_, conversion.name)), part / whole,
                        closely)
                << conversion.name;
        }
        EXPECT_EQ(
            pipeline_.text(cell("A", rowOf(pipeline_, "Approvals over enquiries this year") + 1)),
            conversionsSay);
    });
}

TEST_F(FosterRecruitment, HoldsAssessmentsToEightMonths) {
    onEachDate([&](std::size_t date) {
        int row = rowOf(pipeline_, "Measure");
        for (const Assessed& line : assessed) {
            ++row;
            EXPECT_EQ(pipeline_.text(cell("A", row)), line.name);
            if (line.figures[date] == none) {
                EXPECT_EQ(pipeline_.text(cell("B", row)), "–") << line.name;
            } else {
                EXPECT_NEAR(numberIn(pipeline_, "B", row), line.figures[date], closely)
                    << line.name;
            }
        }
    });
}

TEST_F(FosterRecruitment, ListsAssessmentsUnderWayTheFirstDueFirst) {
    onEachDate([&](std::size_t date) {
        const std::span<const UnderWay> expected =
            date == 0 ? std::span<const UnderWay>(underWayInAugust) : underWayInDecember;
        int row = rowOf(pipeline_, "Household");
        for (const UnderWay& assessment : expected) {
            ++row;
            EXPECT_EQ(pipeline_.text(cell("A", row)), assessment.household);
            EXPECT_EQ(pipeline_.displayed(cell("C", row)), assessment.due) << row;
            EXPECT_EQ(numberIn(pipeline_, "D", row), assessment.daysPast) << row;
            EXPECT_EQ(pipeline_.text(cell("E", row)), assessment.status) << row;
        }
        EXPECT_EQ(pipeline_.text(cell("A", row + 1)), "") << "no one else";
    });
}

TEST_F(FosterRecruitment, SaysWhereEveryHouseholdStands) {
    const session::NamedPlace all = workbook_.named("Households");
    onEachDate([&](std::size_t date) {
        std::map<std::string, int> counted;
        for (int row = all.firstRow; row < all.firstRow + 93; ++row) {
            ++counted[households_.text(cell("M", row))];
        }
        for (const Standing& standing : standings) {
            EXPECT_EQ(counted[std::string(standing.stage)], standing.households[date])
                << standing.stage;
        }
        for (const Assessment& assessment : assessments) {
            const int row = rowOf(households_, assessment.household);
            EXPECT_EQ(households_.displayed(cell("N", row)), assessment.due)
                << assessment.household;
            EXPECT_EQ(households_.text(cell("O", row)), assessment.words[date])
                << assessment.household;
        }
    });
}

TEST_F(FosterRecruitment, NamesTheRowsThatItLeavesOut) {
    onEachDate([&](std::size_t) {
        const int head = rowOf(summary_, "Household");
        EXPECT_EQ(summary_.text(cell("A", head - 2)), wrongRowsSay);
        EXPECT_EQ(summary_.text(cell("A", head - 1)), unreadableSays);
        int row = head;
        for (const Wrong& wrong : wrongRows) {
            ++row;
            EXPECT_EQ(summary_.text(cell("A", row)), wrong.household);
            EXPECT_EQ(summary_.text(cell("D", row)), wrong.what) << wrong.household;
            EXPECT_EQ(households_.text(cell("P", rowOf(households_, wrong.household))), wrong.what);
        }
        EXPECT_EQ(summary_.text(cell("A", row + 1)), "") << "no other row";
    });
}

// A household added with a date that cannot be read changes no figure, and says so.
TEST_F(FosterRecruitment, NeverDropsARowInSilence) {
    readAt("2025-12-31");
    const session::NamedPlace all = workbook_.named("Households");
    const int row = all.firstRow + 93;
    households_.set(cell("A", row), "H094");
    households_.set(cell("B", row), "Mainstream");
    households_.set(cell("C", row), 2.0);
    households_.set(cell("D", row), 1.0);
    households_.set(cell("I", row), "31/06/2025");
    workbook_.recalculateChanged();
    EXPECT_EQ(numberIn(summary_, "B", rowOf(summary_, "Approved so far")), 6);
    EXPECT_EQ(says(summary_, "Approved so far"),
              "Approval dates that cannot be read, so not counted: 2.");
    EXPECT_EQ(households_.text(cell("P", row)), "Date not readable");

    households_.set(cell("I", row), "30/06/2025");  // as text, but readable
    workbook_.recalculateChanged();
    EXPECT_EQ(numberIn(summary_, "B", rowOf(summary_, "Approved so far")), 7);
    EXPECT_EQ(households_.text(cell("P", row)), "OK");
}

}  // namespace council::test
