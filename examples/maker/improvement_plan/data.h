// What the workbook about Southend's improvement plan contains: the published facts, and what is
// invented around them. invented around them.
#pragma once

#include "maker/date.h"

#include <array>
#include <optional>
#include <string_view>

namespace council::maker::improvement_plan {

// ---- Published: Southend-on-Sea Borough Council, Children's Services Improvement Plan V.4, August
// 2016 ----

// Part two, priority timeline, in its order. Start, recommendation and outcome are as printed: a
// blank is a merged cell and means "as above". The titles are ours.
struct PublishedAction {
    std::string_view start;
    int recommendation;  // 0: blank
    std::string_view title;
    std::string_view outcome;
};
inline constexpr auto publishedActions = std::to_array<PublishedAction>({
    {"September 2016", 1, "Audit contacts closed with no further action", "December 2016"},
    {"", 0, "Support everyone who decides at key points for a child", ""},
    {"", 0, "Audit contacts closed with no further action (listed again)", ""},
    {"", 0, "Confirm that the performance measures are sound", ""},
    {"", 0, "Information pack for the board and partners", ""},
    {"", 3, "Monthly report on visits to managers and the board", ""},
    {"", 7, "Take the delay out of section 47 enquiries", ""},
    {"December 2016", 8, "Step-down leads to the right level of support", "March 2017"},
    {"", 0, "Set out how step-down is recorded", ""},
    {"December 2016", 0, "Widen quality assurance to contacts, referrals and closures", ""},
    {"December 2016", 2, "Show every team how it performs", "March 2017"},
    {"", 2, "Turn audit findings into better practice", ""},
    {"", 6, "Make services for children in need known to staff", ""},
    {"", 8, "Quality-check the step-down process", ""},
    {"", 9, "Bring assessments and plans into quality assurance", ""},
    {"", 0, "Bring domestic abuse cases into quality assurance", ""},
    {"", 10, "Review every child placed at home with parents", ""},
    {"", 11, "Set up the Improvement Board", ""},
    {"", 0, "Information pack for the board and partners (listed again)", ""},
    {"March 2017", 5, "Deal at once with delay before care proceedings", ""},
    {"", 7, "Stronger reports to initial child protection conferences", ""},
    {"December 2017", 1, "Practice Lead works with social workers and managers", "June 2017"},
    {"", 2, "Report on audits every six months and every year", ""},
    {"", 6, "Review how and where children in need are helped", ""},
    {"December 2017", 8, "Practice Lead works with social workers and practitioners", "June 2017"},
    {"March 2017", 8, "Quality-check the step-down process (listed again)", "September 2017"},
    {"", 9, "Better assessments, so that families get the right support", ""},
    {"", 12, "Young experts group as the children in care council", ""},
    {"", 2, "Practitioners see what audits say about families", "September 2017"},
    {"", 2, "Measure in audits what matters to families", ""},
    {"June 2017", 1, "Children in need of help or protection shape services", "June 2018"},
    {"", 1, "One model of practice across children's services", ""},
});

// The plan's themes, and in whose tables each of the twelve recommendations stands.
struct Theme {
    std::string_view letter;
    std::string_view name;
};
inline constexpr auto themes = std::to_array<Theme>({
    {"A", "Practice and culture"},
    {"B", "Continuous improvement"},
    {"C", "Responsive intervention"},
    {"D", "Leadership, management and governance"},
});

struct Recommendation {
    std::string_view title;  // ours
    std::string_view themes;
};
inline constexpr auto recommendations = std::to_array<Recommendation>({
    {"Management oversight and decisions", "A B C D"},
    {"Using the findings of quality assurance", "A B D"},
    {"Visits in line with children's plans", "A C D"},
    {"Thresholds applied consistently", "A"},
    {"No delay in becoming looked after", "C"},
    {"Continuing help for children in need", "A C"},
    {"Child protection enquiries on time", "B C"},
    {"Step-down to early help", "B C"},
    {"Quality of assessments and plans", "A B C"},
    {"Children placed at home with parents", "A"},
    {"Full information for elected members", "D"},
    {"Participation of young people", "C"},
});

// ---- Ours ----

// The board meets every two months from October 2016; its days were not published. These are third
// Wednesdays.
inline constexpr auto boardDates = std::to_array<Date>({
    day(2016, 10, 19),
    day(2016, 12, 21),
    day(2017, 2, 15),
    day(2017, 4, 19),
    day(2017, 6, 21),
    day(2017, 8, 16),
    day(2017, 10, 18),
    day(2017, 12, 20),
    day(2018, 2, 21),
    day(2018, 4, 18),
    day(2018, 6, 20),
    day(2018, 8, 15),
});
inline constexpr Date defaultAsAt = day(2017, 4, 19);

// Invented, to show the workbook at work: it records nobody's progress.
struct IllustrativeProgress {
    std::string_view owner;
    std::optional<Date> completed = {};
    std::optional<Date> forecast = {};
    std::string_view rating = {};
};
inline constexpr std::string_view headOfService = "Head of Children's Services";
inline constexpr std::string_view fieldwork = "Group Manager, Fieldwork";
inline constexpr std::string_view quality = "Quality Assurance Manager";
inline constexpr std::string_view performance = "Performance Manager";
inline constexpr std::string_view practice = "Practice Lead";
inline constexpr std::string_view participation = "Participation Lead";
inline constexpr std::string_view earlyHelp = "Group Manager, Early Help";
inline constexpr std::string_view reviewing = "Reviewing Service Manager";

inline constexpr auto illustrativeProgress = std::to_array<IllustrativeProgress>({
    {quality, day(2016, 12, 9)},
    {fieldwork, day(2016, 12, 19)},
    {quality, day(2017, 1, 20)},
    {performance, day(2016, 11, 30)},
    {performance, day(2016, 12, 31)},
    {fieldwork, day(2016, 10, 19)},
    {fieldwork, {}, day(2017, 5, 31)},
    {earlyHelp, day(2017, 3, 31)},
    {earlyHelp, day(2017, 2, 10)},
    {quality, day(2017, 4, 5)},
    {performance},
    {quality, day(2017, 3, 24)},
    {earlyHelp, day(2017, 1, 31)},
    {quality, {}, day(2017, 4, 28)},
    {quality, day(2017, 3, 15)},
    {quality, day(2017, 4, 12)},
    {reviewing, day(2017, 2, 28)},
    {headOfService, day(2016, 12, 21)},
    {performance, day(2017, 3, 30)},
    {fieldwork},
    {reviewing, day(2017, 3, 31)},
    {practice, day(2017, 3, 24)},
    {quality},
    {headOfService},
    {practice},
    {quality},
    {fieldwork, {}, day(2017, 10, 31)},
    {participation, {}, {}, "Off track"},
    {quality, {}, {}, "At risk"},
    {participation},
    {participation, {}, {}, "On track"},
    {headOfService},
});
static_assert(publishedActions.size() == 32);
static_assert(illustrativeProgress.size() == publishedActions.size());

}  // namespace council::maker::improvement_plan
