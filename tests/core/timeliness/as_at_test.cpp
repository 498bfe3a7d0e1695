#include "core/timeliness/as_at.h"

#include "dates.h"

#include <gtest/gtest.h>

namespace council::timeliness {
namespace {

using tests::moment;

TEST(AsAt, WhatIsDatedAfterItHasNotHappened) {
    struct Row {
        const char* event;
        const char* asAt;
        Clock clock;
        bool expected;
        const char* why;
    };
    const Row rows[] = {
        {"30/03/2025", "31/03/2025", Clock::days, true, "the day before"},
        {"31/03/2025", "31/03/2025", Clock::days, true, "that day"},
        {"01/04/2025", "31/03/2025", Clock::days, false, "the day after"},
        {"31/03/2025 16:00", "31/03/2025 15:00", Clock::days, true,
         "in days the time of day does not matter"},
        {"31/03/2025 16:00", "31/03/2025 15:00", Clock::instants, false, "in hours it does"},
        {"31/03/2025 15:00", "31/03/2025 15:00", Clock::instants, true, "to the minute"},
        {"31/03/2025", "31/03/2025 15:00", Clock::instants, true, "without a time: some time"},
        {"31/03/2025 16:00", "31/03/2025", Clock::instants, true, "read at the end of the day"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(hasHappened(moment(row.event), moment(row.asAt), row.clock), row.expected)
            << row.event << " read at " << row.asAt << ": " << row.why;
    }
}

TEST(AsAt, ADueDateComesOnItsDay) {
    struct Row {
        const char* due;
        const char* asAt;
        bool come;
        const char* why;
    };
    const Row rows[] = {
        {"31/03/2025", "30/03/2025", false, "the day before"},
        {"31/03/2025", "31/03/2025", true, "that day"},
        {"31/03/2025", "01/04/2025", true, "the day after"},
        {"31/03/2025 14:30", "31/03/2025 14:30", true, "that very minute"},
        {"31/03/2025 14:30", "31/03/2025 14:29", false, "the one before"},
        {"31/03/2025 14:30", "31/03/2025", true, "the end of that day"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(hasCome(moment(row.due), moment(row.asAt)), row.come) << row.due << row.why;
    }
}

}  // namespace
}  // namespace council::timeliness
