// What the plan-quality workbook contains: two published facts, and records invented around them
// with the trouble that real ones have.
#pragma once

#include "maker/workbook.h"

#include <array>
#include <string_view>

namespace council::maker::plan_quality {

// ---- Published ----

// Regional peer review of September 2015, letter of 29 September 2015.
inline constexpr int auditsRead = 12;
inline constexpr int auditsWithConcerns = 4;

// ---- Synthetic ----

// A date as somebody left it in the record: a date, a text, or nothing.
struct Entry {
    std::string_view text = {};
    Date date = {};

    constexpr Entry() = default;
    constexpr Entry(std::string_view words) : text(words) {}  // NOLINT(google-explicit-constructor)
    constexpr Entry(const char* words) : text(words) {}       // NOLINT(google-explicit-constructor)
    constexpr Entry(Date day) : date(day) {}                  // NOLINT(google-explicit-constructor)

    Content content() const {
        if (!text.empty()) {
            return std::string(text);
        }
        return date.ok() ? Content{date} : Content{};
    }
};

inline constexpr std::string_view inNeed = "Child in need";
inline constexpr std::string_view protection = "Child protection";
inline constexpr std::string_view north = "North";
inline constexpr std::string_view central = "Central";
inline constexpr std::string_view west = "West";
inline constexpr std::string_view disabled = "Disability";
inline constexpr auto teams = std::to_array<std::string_view>({north, central, west, disabled});

struct PlanAction {
    std::string_view plan;
    std::string_view type;
    std::string_view team;
    std::string_view action;
    std::string_view owner;
    Entry agreed;
    Entry due;
    Entry completed = {};
};
inline constexpr auto planActions = std::to_array<PlanAction>({
    {"CIN 01", inNeed, north, "Book the speech therapy assessment and go with the child",
     "Health visitor", day(2023, 4, 17), day(2023, 5, 31), day(2023, 5, 24)},
    {"CIN 01", inNeed, north, "Mother to attend all six sessions of the parenting course",
     "Family worker", day(2023, 4, 17), day(2023, 6, 16), day(2023, 6, 16)},
    {"CIN 01", inNeed, north, "Support the family", "Social worker", day(2023, 4, 17), "ongoing"},
    {"CIN 02", inNeed, north, "Apply for a nursery place and confirm the start date in writing",
     "Social worker", day(2023, 5, 2), day(2023, 5, 26), day(2023, 6, 5)},
    {"CIN 02", inNeed, north, "Improve school attendance as soon as possible", "School",
     day(2023, 5, 2), day(2023, 7, 21)},
    {"CP 01", protection, north, "Father completes the twelve-week domestic abuse programme",
     "Probation officer", day(2023, 4, 3), day(2023, 6, 30)},
    {"CP 01", protection, north, "Core group agrees a written safety plan with both parents",
     "Social worker", day(2023, 4, 3), day(2023, 4, 14), day(2023, 4, 13)},
    {"CP 01", protection, north, "Graded care profile completed and shared with the core group",
     "Health visitor", day(2023, 4, 3), "30/06/2023"},
    {"CP 02", protection, north, "Monitor home conditions", "", day(2023, 5, 15), "June 2023"},
    {"CP 02", protection, north, "Deep clean of the kitchen and both bedrooms paid for and done",
     "Family worker", day(2023, 5, 15), day(2023, 6, 9), day(2023, 6, 8)},
    {"CIN 03", inNeed, central, "Housing application submitted with the medical letter attached",
     "Housing officer", day(2023, 5, 8), day(2023, 6, 30), day(2023, 6, 27)},
    {"CIN 03", inNeed, central, "Grandmother's offer of weekend care written down and signed",
     "Social worker", day(2023, 5, 8), day(2023, 7, 7)},
    {"CIN 03", inNeed, central, "Regularly see the children alone", "Social worker",
     day(2023, 5, 8), ""},
    {"CIN 04", inNeed, central, "Debt adviser seen and a repayment plan agreed with the landlord",
     "Family worker", day(2023, 6, 19), day(2023, 5, 31)},
    {"CIN 04", inNeed, central, "Young carer's assessment finished and read with the child", "",
     day(2023, 6, 19), day(2023, 7, 28)},
    {"CP 03", protection, central,
     "Hair strand test taken and the result shared with the core group", "Social worker",
     day(2023, 5, 22), "31/06/2023"},
    {"CP 03", protection, central, "Three Houses session with each child, recorded on the file",
     "Social worker", day(2023, 5, 22), day(2023, 6, 23), day(2023, 6, 21)},
    {"CP 03", protection, central, "Mother registers with the GP and books the health check",
     "Health visitor", day(2023, 5, 22), day(2023, 6, 2), day(2023, 5, 19)},
    {"CP 04", protection, central, "", "Social worker", day(2023, 6, 5), day(2023, 7, 14)},
    {"CP 04", protection, central, "Alcohol service starts weekly key work with both parents",
     "Alcohol worker", day(2023, 6, 5), day(2023, 6, 30)},
    {"CIN 05", inNeed, west, "Education plan meeting held and targets sent to the parents",
     "School", day(2023, 4, 24), day(2023, 5, 19), day(2023, 5, 17)},
    {"CIN 05", inNeed, west, "Consider respite where possible", "Social worker", day(2023, 4, 24),
     "when funding allows"},
    {"CIN 06", inNeed, west, "Six contact sessions with the father, supervised and written up",
     "Contact worker", day(2023, 5, 30), day(2023, 8, 31)},
    {"CIN 06", inNeed, west, "Bedroom furniture delivered and checked on a home visit",
     "Family worker", day(2023, 5, 30), day(2023, 6, 23), day(2023, 6, 23)},
    {"CP 05", protection, west, "Family group conference held with both sides of the family",
     "Conference coordinator", day(2023, 5, 10), day(2023, 6, 14), day(2023, 6, 20)},
    {"CP 05", protection, west, "Letter before proceedings sent and the meeting date agreed",
     "Team manager", day(2023, 5, 10), day(2023, 5, 24), day(2023, 5, 23)},
    {"CP 05", protection, west, "Continue to work with mother on routines", "Family worker",
     day(2023, 5, 10), "July 2023"},
    {"CP 06", protection, west, "Optician appointment kept and glasses worn at school", "School",
     day(2023, 6, 12), day(2023, 7, 14)},
    {"CP 06", protection, west, "Safety locks fitted to the upstairs windows", "", day(2023, 6, 12),
     ""},
    {"CIN 07", inNeed, disabled, "Occupational therapist orders the bath seat and shows its use",
     "Therapist", day(2023, 4, 11), day(2023, 6, 6), day(2023, 6, 1)},
    {"CIN 07", inNeed, disabled, "Short break hours agreed at panel and put in writing",
     "Social worker", day(2023, 4, 11), day(2023, 5, 31)},
    {"CIN 08", inNeed, disabled, "Transition review held with adult services at the school",
     "Social worker", day(2023, 5, 16), day(2023, 9, 29)},
    {"CIN 08", inNeed, disabled, "Review", "Social worker", day(2023, 5, 16), day(2023, 7, 31)},
    {"CIN 08", inNeed, disabled, "Direct payments set up and the first carer recruited",
     "Direct payments officer", day(2023, 5, 16), day(2023, 6, 30), day(2023, 7, 4)},
    {"CP 07", protection, disabled, "Night-time care plan agreed and signed by parents and nurse",
     "Community nurse", day(2023, 6, 1), day(2023, 6, 15), day(2023, 6, 15)},
    {"CP 07", protection, disabled, "Asap arrange interpreter for all meetings", "Social worker",
     day(2023, 6, 1), day(2023, 6, 8), day(2023, 6, 7)},
});

// A child visited or a worker supervised. A blank last date: never yet.
struct Regular {
    std::string_view who;
    std::string_view kind;  // whose limit is in Lists
    std::string_view team;
    Entry started;
    Entry ended;
    Entry last;
};
inline constexpr auto visits = std::to_array<Regular>({
    {"Child 01", inNeed, north, day(2023, 1, 16), {}, day(2023, 6, 15)},
    {"Child 02", inNeed, north, day(2023, 4, 17), {}, day(2023, 6, 2)},
    {"Child 03", inNeed, north, day(2023, 5, 2), {}, day(2023, 5, 31)},
    {"Child 04", protection, north, day(2023, 4, 3), {}, day(2023, 6, 16)},
    {"Child 05", protection, north, day(2023, 4, 3), {}, day(2023, 6, 15)},
    {"Child 06", protection, north, day(2023, 5, 15), {}, "26/06/2023"},
    {"Child 07", protection, north, day(2023, 5, 15), day(2023, 6, 20), day(2023, 5, 24)},
    {"Child 08", inNeed, central, day(2023, 5, 8), {}, day(2023, 6, 1)},
    {"Child 09", inNeed, central, day(2023, 5, 8), {}, "n/k"},
    {"Child 10", inNeed, central, day(2023, 6, 19), {}, {}},
    {"Child 11", protection, central, day(2023, 5, 22), {}, day(2023, 6, 28)},
    {"Child 12", protection, central, day(2023, 5, 22), {}, day(2023, 6, 9)},
    {"Child 13", protection, central, day(2023, 6, 5), {}, "01/01/1900"},
    {"Child 14", protection, central, day(2022, 11, 7), day(2023, 6, 30), day(2023, 6, 20)},
    {"Child 15", inNeed, west, day(2023, 4, 24), {}, day(2023, 6, 5)},
    {"Child 16", inNeed, west, day(2023, 5, 30), {}, day(2023, 6, 22)},
    {"Child 17", protection, west, day(2023, 5, 10), {}, day(2023, 6, 19)},
    {"Child 18", protection, west, day(2023, 6, 12), {}, day(2023, 6, 27)},
    {"Child 19", protection, west, day(2023, 6, 12), {}, day(2023, 6, 14)},
    {"Child 20", inNeed, disabled, day(2023, 4, 11), {}, day(2023, 5, 30)},
    {"Child 21", inNeed, disabled, day(2023, 5, 16), {}, day(2023, 6, 21)},
    {"Child 22", protection, disabled, day(2023, 6, 1), {}, day(2023, 6, 29)},
});

inline constexpr std::string_view socialWorker = "Social worker";
inline constexpr std::string_view newlyQualified = "Newly qualified";
inline constexpr auto supervision = std::to_array<Regular>({
    {"Worker 01", socialWorker, north, day(2019, 9, 2), {}, day(2023, 6, 12)},
    {"Worker 02", socialWorker, north, day(2021, 1, 11), {}, day(2023, 5, 31)},
    {"Worker 03", newlyQualified, north, day(2023, 1, 9), {}, day(2023, 6, 20)},
    {"Worker 04", socialWorker, north, day(2020, 3, 2), day(2023, 6, 16), day(2023, 5, 3)},
    {"Worker 05", socialWorker, central, day(2018, 5, 14), {}, day(2023, 5, 30)},
    {"Worker 06", socialWorker, central, day(2022, 8, 1), {}, day(2023, 6, 27)},
    {"Worker 07", newlyQualified, central, day(2022, 10, 3), {}, day(2023, 6, 8)},
    {"Worker 08", socialWorker, west, day(2017, 2, 6), {}, day(2023, 6, 1)},
    {"Worker 09", socialWorker, west, day(2023, 6, 5), {}, {}},
    {"Worker 10", newlyQualified, west, day(2023, 2, 13), {}, day(2023, 6, 16)},
    {"Worker 11", socialWorker, disabled, day(2016, 11, 7), {}, day(2023, 4, 27)},
    {"Worker 12", socialWorker, disabled, day(2021, 6, 14), {}, day(2023, 6, 23)},
});

// How often at least. No law gives these numbers: they are a council's own.
struct LocalLimit {
    std::string_view kind;
    std::string_view limit;
    std::string_view of;
};
inline constexpr auto limits = std::to_array<LocalLimit>({
    {protection, "10 working days", "Visits"},
    {inNeed, "20 working days", "Visits"},
    {socialWorker, "1 month", "Supervision"},
    {newlyQualified, "2 weeks", "Supervision"},
});

// Words that leave open when, or what. They count where they begin a word, whatever the case.
inline constexpr auto vagueWords = std::to_array<std::string_view>(
    {"as soon as possible", "asap", "ongoing", "regularly", "when possible", "where possible",
     "as needed", "as required", "as appropriate", "in due course", "continue to", "monitor",
     "consider", "try to", "support the family"});
inline constexpr int fewestWords = 5;

// A team's own monthly audits of plans.
struct MonthOfAudits {
    Date month;
    int audits;
    int concerns;
};
inline constexpr auto monthlyAudits = std::to_array<MonthOfAudits>({
    {day(2023, 1, 31), 8, 5},
    {day(2023, 2, 28), 10, 5},
    {day(2023, 3, 31), 12, 6},
    {day(2023, 4, 30), 9, 3},
    {day(2023, 5, 31), 14, 4},
    {day(2023, 6, 30), 16, 3},
});

inline constexpr auto reportDates = std::to_array<Date>({
    day(2023, 5, 31),
    day(2023, 6, 30),
    day(2023, 7, 31),
    day(2023, 8, 31),
    day(2023, 9, 29),
});
inline constexpr Date defaultAsAt = day(2023, 6, 30);

}  // namespace council::maker::plan_quality
