// Did you mean …?
#include "catalogue/closest.h"

#include <gtest/gtest.h>

namespace council::catalogue {

TEST(Closest, FindsWhatAMisspeltNameWasMeantFor) {
    const std::pair<const char*, const char*> slips[] = {
        {"MILESTONE.STAUS", "MILESTONE.STATUS"},       // a letter left out
        {"MILESTONES.STATUS", "MILESTONE.STATUS"},     // one added
        {"milestone.ragg", "MILESTONE.RAG"},           // whatever the letter case
        {"RAG.VALEU", "RAG.VALUE"},                    // two exchanged
        {"TIMELYNESS.PERCENT", "TIMELINESS.PERCENT"},  // one changed
        {"TIMELINESS_PERCENT", "TIMELINESS.PERCENT"},  // another sign between
        {"TIMELINESS.WORKINGDAYS", "TIMELINESS.WORKINGDAY"},
    };
    for (const auto& [typed, meant] : slips) {
        const Function* const found = closest(typed);
        ASSERT_NE(found, nullptr) << typed;
        EXPECT_EQ(displayName(*found), meant) << typed;
    }
}

TEST(Closest, GuessesNothingElse) {
    for (const char* name : {"", "SUM", "STATUS", "MILESTONE.STATUS", "MILESTONE.PROGRESS",
                             "RAG.TRAFFIC", "MILESTONE"}) {
        EXPECT_EQ(closest(name), nullptr) << name;
    }
    EXPECT_EQ(closest(std::string(1000000, 'R')), nullptr);
}

}  // namespace council::catalogue
