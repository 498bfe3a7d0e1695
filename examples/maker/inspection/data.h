// What the inspection workbook contains: the figures, judgements and actions of Ofsted's report on
// Southend-on-Sea of June 2012 (published 27 July 2012), each with the number of its paragraph, and
// what is invented around them. Titles and remarks are in our words.
#pragma once

#include "maker/date.h"

#include <array>
#include <optional>
#include <string_view>

namespace council::maker::inspection {

inline constexpr Date inspected = day(2012, 6, 22);  // the inspection's last day
inline constexpr Date published = day(2012, 7, 27);

// ---- Published: figures that are good high or low ----

enum class Unit { Count, Decimal, Percent, Pounds, PercentChange };
inline constexpr std::string_view high = "High";
inline constexpr std::string_view low = "Low";

struct Figure {
    std::string_view name;  // empty: `says` is a heading over the figures that follow
    std::string_view paragraph;
    Unit unit;
    std::optional<double> previous;
    double value;
    std::string_view period;
    std::string_view polarity;  // ours where the report leaves it to common sense
    std::string_view says;      // what the report says of the figure, in our words
    // Ours: the report gives no target and no comparator in figures.
    std::optional<double> target;
    std::string_view tolerance;
    std::string_view formula = {};  // instead of the value, where the report gives a count of a few
};

constexpr Figure heading(std::string_view title) {
    return {{}, {}, Unit::Count, {}, 0, {}, {}, title, {}, {}};
}

// Page one of the scorecard.
inline constexpr auto childrensFigures = std::to_array<Figure>({
    heading("Help and protection"),
    {"Second protection plan within 12 months", "28", Unit::Percent, 0.169, 0.026,
     "2010-11 → 2011-12", low, "Reduced significantly", 0.05, "2pp"},
    heading("Health of looked-after children"),
    {"Initial health assessments within 20 days",
     "75",
     Unit::Percent,
     {},
     0.80,
     "June 2012",
     high,
     "Begins to improve; kind of days not stated",
     0.95,
     "5pp"},
    {"Annual health assessments on time",
     "76",
     Unit::Percent,
     {},
     0.744,
     "June 2012",
     high,
     "Declined; below comparators",
     0.85,
     "5pp"},
    {"Dental assessments",
     "76",
     Unit::Percent,
     {},
     0.821,
     "June 2012",
     high,
     "In line with comparators",
     0.85,
     "5pp"},
    {"Immunisations",
     "76",
     Unit::Percent,
     {},
     0.872,
     "June 2012",
     high,
     "Below neighbours, above England",
     0.85,
     "5pp"},
    {"Strengths and difficulties, average score",
     "79",
     Unit::Decimal,
     {},
     14.2,
     "2010-11",
     low,
     "In line with England then",
     13.5,
     "1 point"},
    heading("Placements and plans"),
    {"Long-term stability of placements", "91", Unit::Percent, 0.698, 0.707, "2010-11 → 2011-12",
     high, "Provisional; 65.7 % in 2007-08", 0.70, "3pp"},
    {"Short-term instability of placements",
     "91",
     Unit::Percent,
     {},
     0.104,
     "2011-12",
     low,
     "Provisional; improved; better than comparators",
     0.10,
     "10%"},
    {"Newly placed more than 20 miles away",
     "132",
     Unit::Percent,
     {},
     0.127,
     "2011-12",
     low,
     "All distant placements: more than comparators",
     0.15,
     "2pp"},
    {"Reviews on time", "120", Unit::Percent, {}, 0.979, "June 2012", high, "Good", 0.95, "2pp"},
    heading("Care leavers"),
    {"Not in education, employment or training",
     "109",
     Unit::Percent,
     {},
     0,
     "June 2012",
     low,
     "4 of 134; better than comparators and England",
     0.05,
     "2pp",
     "=4/134"},
    {"Leaving-care grant",
     "126",
     Unit::Pounds,
     1200,
     1500,
     "before → after",
     high,
     "Raised after young people spoke up",
     {},
     {}},
    heading("Behaviour, offending and exclusion"),
    {"Looked-after young people who offended",
     "105",
     Unit::Count,
     {},
     5,
     "last year",
     low,
     "Fewer than neighbours and England (para. 66)",
     {},
     {}},
    {"Remanded to the council's accommodation",
     "105",
     Unit::Count,
     {},
     0,
     "last year",
     low,
     "None of those who offended",
     0,
     "0%"},
    {"Change in anti-social behaviour",
     "104",
     Unit::PercentChange,
     {},
     -0.09,
     "last year",
     low,
     "Reduced",
     -0.05,
     "2pp"},
    {"Anti-social behaviour orders on young people",
     "104",
     Unit::Count,
     {},
     0,
     "three years",
     low,
     "None made",
     0,
     "0%"},
    {"Looked-after children excluded for good",
     "100",
     Unit::Count,
     {},
     0,
     "five years",
     low,
     "None; fixed-term exclusions fall",
     0,
     "0%"},
    {"Excluded for good by the pupil referral unit",
     "100",
     Unit::Count,
     {},
     0,
     "eight years",
     low,
     "None",
     0,
     "0%"},
});

// Page two.
inline constexpr auto serviceFigures = std::to_array<Figure>({
    heading("Workforce"),
    {"Social work vacancies", "50", Unit::Percent, 0.112, 0.043, "2007 → June 2012", low, "Reduced",
     0.05, "1pp"},
    {"Staff turnover",
     "50",
     Unit::Percent,
     {},
     0.02,
     "June 2012",
     low,
     "Less than 2 %: stands here as 2 %",
     0.10,
     "2pp"},
    heading("Safeguarding training and leads in health services"),
    {"GP practices with a named safeguarding lead",
     "36",
     Unit::Percent,
     {},
     0.60,
     "June 2012",
     high,
     "At least 60 %: stands here as 60 %",
     0.75,
     "10pp"},
    {"GPs trained to level 1", "36", Unit::Percent, {}, 0.90, "June 2012", high, "", 0.90, "5pp"},
    {"GPs trained to level 3", "36", Unit::Percent, {}, 0.60, "June 2012", high, "", 0.70, "10pp"},
    {"Community trust (SEPT), level 1",
     "39",
     Unit::Percent,
     {},
     0.99,
     "June 2012",
     high,
     "Outstanding; better than trust-wide",
     0.95,
     "5pp"},
    {"Community trust (SEPT), level 2",
     "39",
     Unit::Percent,
     {},
     0.98,
     "June 2012",
     high,
     "Outstanding; better than trust-wide",
     0.95,
     "5pp"},
    {"Community trust (SEPT), level 3",
     "39",
     Unit::Percent,
     {},
     1.00,
     "June 2012",
     high,
     "Outstanding; better than trust-wide",
     0.95,
     "5pp"},
    {"Hospital trust, level 1", "40", Unit::Percent, {}, 1.00, "June 2012", high, "", 0.95, "5pp"},
    {"Hospital trust, level 2", "40", Unit::Percent, {}, 0.92, "June 2012", high, "", 0.95, "5pp"},
    {"Hospital trust, level 3",
     "40",
     Unit::Percent,
     {},
     0.77,
     "June 2012",
     high,
     "Needs to improve",
     0.95,
     "5pp"},
    heading("Fostering and adoption"),
    {"Foster placements gained",
     "92",
     Unit::Count,
     {},
     50,
     "since 2009",
     high,
     "More children close to home",
     50,
     "10%"},
    {"Salaried foster carers newly recruited",
     "92",
     Unit::Count,
     {},
     12,
     "June 2012",
     high,
     "",
     {},
     {}},
    {"Possible foster carers being assessed",
     "69",
     Unit::Count,
     {},
     50,
     "June 2012",
     high,
     "",
     {},
     {}},
    {"Children found an adoptive family",
     "117",
     Unit::Count,
     {},
     20,
     "2011-12",
     high,
     "A strength; siblings and disabled children too",
     18,
     "10%"},
});

// ---- Published: figures that are neither good nor bad ----

struct PlainFigure {
    std::string_view name;
    std::string_view paragraph;
    Unit unit;
    double value;
    std::string_view says;
};
inline constexpr auto plainFigures = std::to_array<PlainFigure>({
    {"Looked-after children", "9", Unit::Count, 244, "Reducing, most in the past year (para. 86)"},
    {"Children with a child protection plan", "9", Unit::Count, 112, "Reducing (para. 21)"},
    {"Care leavers supported", "9", Unit::Count, 102, "Paragraph 109 counts 134"},
    {"Children and young people aged 0 to 19", "4", Unit::Count, 39000, ""},
    {"Their share of the population", "4", Unit::Percent, 0.24, ""},
    {"School children who are not white British", "4", Unit::Percent, 0.174,
     "Below the national average"},
    {"Children with a special educational need", "4", Unit::Percent, 0.195, ""},
    {"Infant, junior and primary schools", "7", Unit::Count, 36, ""},
    {"Special schools", "7", Unit::Count, 5, ""},
    {"Secondary schools", "7", Unit::Count, 12, "Nine of them academies"},
    {"General practitioners", "10", Unit::Count, 40, ""},
    {"Case files read by the inspectors", "2", Unit::Count, 73, ""},
    {"Referrals for advocacy", "107", Unit::Count, 78, "Last year"},
    {"Children with an independent visitor", "107", Unit::Count, 8, ""},
    {"Children being matched with a visitor", "107", Unit::Count, 5, ""},
    {"Age at which the move to adult mental health services begins", "42", Unit::Decimal, 17.5,
     "In years"},
    {"Protection plans go to the senior panel after, months", "32", Unit::Count, 12,
     "12 to 18 months"},
    {"Council's aim: at least this part of all authorities", "47", Unit::Percent, 0.25,
     "The top quarter, in every area of performance"},
    {"Where that is reached", "47", Unit::Percent, 0.10, "The top tenth"},
});

// ---- Published: judgements ----

// Grade as printed over the paragraphs, 1 is best; 0: only a word in the record of main findings.
struct Judgement {
    std::string_view name;
    std::string_view paragraph;
    int grade;
    std::string_view word;
};
inline constexpr auto safeguardingJudgements = std::to_array<Judgement>({
    {"Overall effectiveness", "12", 2, "Good"},
    {"Capacity for improvement", "17", 1, "Outstanding"},
    {"Children are safe and feel safe", "21", 1, "Outstanding"},
    {"Quality of provision", "28", 2, "Good"},
    {"Contribution of health agencies", "34", 2, "Good"},
    {"Ambition and prioritisation", "46", 1, "Outstanding"},
    {"Leadership and management", "49", 2, "Good"},
    {"Performance management", "55", 2, "Good"},
    {"Partnership working", "58", 1, "Outstanding"},
    {"Equality and diversity", "–", 0, "Good"},
});
inline constexpr auto lookedAfterJudgements = std::to_array<Judgement>({
    {"Overall effectiveness", "62", 2, "Good"},
    {"Capacity for improvement", "70", 2, "Good"},
    {"Being healthy", "75", 3, "Adequate"},
    {"Staying safe", "85", 2, "Good"},
    {"Enjoying and achieving", "95", 2, "Good"},
    {"Making a positive contribution", "102", 2, "Good"},
    {"Economic well-being", "108", 1, "Outstanding"},
    {"Quality of provision", "114", 3, "Adequate"},
    {"Ambition and prioritisation", "122", 2, "Good"},
    {"Leadership and management", "127", 2, "Good"},
    {"Performance management", "133", 3, "Adequate"},
    {"Equality and diversity", "–", 0, "Good"},
});

// Overall judgements of the council since, for the change of word.
struct LaterInspection {
    int year;
    std::string_view what;
    int grade;
    std::string_view source;
};
inline constexpr auto inspections = std::to_array<LaterInspection>({
    {2012, "Services for looked-after children", 2, "This report, paragraph 62"},
    {2016, "Children's services", 3, "Improvement Plan V.4, August 2016"},
    {2019, "Children's services", 3, "Report to People Scrutiny, 6 December 2023"},
});

// What Ofsted has judged since, by the framework in force: the inspection framework with
// sub-judgements of 2013, that of January 2018 (ILACS), with care leavers on their own from January
// 2023, and without overall effectiveness from April 2026.
struct FrameworkJudgement {
    Date from;
    std::string_view framework;
    std::string_view judgement;
};
inline constexpr std::string_view overall = "Overall effectiveness";
inline constexpr auto frameworkJudgements = std::to_array<FrameworkJudgement>({
    {day(2013, 11, 1), "Single inspection framework", overall},
    {day(2013, 11, 1), "Single inspection framework", "Children who need help and protection"},
    {day(2013, 11, 1), "Single inspection framework",
     "Children looked after and achieving permanence"},
    {day(2013, 11, 1), "Single inspection framework", "Adoption performance"},
    {day(2013, 11, 1), "Single inspection framework", "Experiences and progress of care leavers"},
    {day(2013, 11, 1), "Single inspection framework", "Leadership, management and governance"},
    {day(2018, 1, 1), "ILACS", overall},
    {day(2018, 1, 1), "ILACS", "Children who need help and protection"},
    {day(2018, 1, 1), "ILACS", "Children in care and care leavers"},
    {day(2018, 1, 1), "ILACS", "Impact of leaders on social work practice"},
    {day(2023, 1, 1), "ILACS, care leavers apart", overall},
    {day(2023, 1, 1), "ILACS, care leavers apart", "Children who need help and protection"},
    {day(2023, 1, 1), "ILACS, care leavers apart", "Children in care"},
    {day(2023, 1, 1), "ILACS, care leavers apart", "Care leavers"},
    {day(2023, 1, 1), "ILACS, care leavers apart", "Impact of leaders on social work practice"},
    {day(2026, 4, 1), "ILACS, none overall", "Children who need help and protection"},
    {day(2026, 4, 1), "ILACS, none overall", "Children in care"},
    {day(2026, 4, 1), "ILACS, none overall", "Care leavers"},
    {day(2026, 4, 1), "ILACS, none overall", "Impact of leaders on social work practice"},
});

// ---- Published: areas for improvement (paragraphs 20 and 74) ----

inline constexpr std::string_view safeguarding = "Safeguarding";
inline constexpr std::string_view lookedAfter = "Looked-after";

struct Action {
    std::string_view paragraph;
    std::string_view part;
    std::string_view deadline;  // as printed; the report writes the three months in two ways
    std::string_view title;     // ours
    std::string_view named;     // bodies the report names
    // Invented, to show the workbook at work: nobody's progress.
    std::string_view owner;
    std::optional<Date> completed = {};
    std::optional<Date> forecast = {};
};

inline constexpr std::string_view immediately = "Immediately";
inline constexpr std::string_view threeMonths = "Within three months";
inline constexpr std::string_view threeMonthsInFigures = "Within 3 months";
inline constexpr std::string_view sixMonths = "Within six months";

inline constexpr std::string_view partners = "Council, partners";
inline constexpr std::string_view fieldwork = "Group Manager, Fieldwork";
inline constexpr std::string_view quality = "Quality Manager";
inline constexpr std::string_view participation = "Participation Lead";
inline constexpr std::string_view reviewing = "Reviewing Manager";
inline constexpr std::string_view parenting = "Head of Service";
inline constexpr std::string_view virtualHead = "Virtual Head";
inline constexpr std::string_view health = "Designated Nurse";

inline constexpr auto actions = std::to_array<Action>({
    {"20", safeguarding, threeMonths, "A firm hand on plans for children in need", partners,
     fieldwork, day(2012, 10, 19)},
    {"20", safeguarding, threeMonths, "Chronologies inform assessments, most of all in neglect",
     partners, quality, day(2012, 12, 7), day(2012, 11, 30)},
    {"20", safeguarding, threeMonths, "Families' experience used to measure progress", partners,
     participation},
    {"20", safeguarding, threeMonths, "Supervision as often as the guidance says, and recorded",
     partners, fieldwork, day(2012, 10, 27)},
    {"20", safeguarding, threeMonths, "Referrers always hear what became of a referral",
     "NHS South Essex, council", fieldwork, day(2012, 10, 29)},
    {"20", safeguarding, sixMonths, "Smooth moves to adult services: disability, mental health",
     "NHS South Essex, SEPT", health, day(2013, 1, 25), day(2013, 1, 25)},
    {"20",
     safeguarding,
     sixMonths,
     "Emergency department safe and apart for children",
     "Hospital trust, NHS South Essex",
     health,
     {},
     day(2013, 3, 29)},
    {"74", lookedAfter, immediately, "Records up to date for every child under section 20",
     partners, fieldwork, day(2012, 8, 3)},
    {"74", lookedAfter, immediately, "Reviewing officers' handbook followed in full", partners,
     reviewing, day(2012, 7, 27)},
    {"74", lookedAfter, threeMonthsInFigures, "Care leavers' needs and views shape services",
     partners, participation, day(2012, 10, 12)},
    {"74", lookedAfter, threeMonthsInFigures, "Young people help to train and recruit staff",
     partners, participation, day(2012, 11, 14)},
    {"74",
     lookedAfter,
     threeMonthsInFigures,
     "Chronologies, assessments, plans current and checked",
     partners,
     quality,
     {},
     day(2013, 2, 28)},
    {"74", lookedAfter, threeMonthsInFigures, "The Pledge known and felt in daily life", "Council",
     parenting, day(2012, 10, 26)},
    {"74", lookedAfter, threeMonthsInFigures, "Corporate parenting: new terms, senior attendance",
     partners, parenting, day(2012, 9, 28)},
    {"74", lookedAfter, threeMonthsInFigures, "Virtual head teacher known, and a robust challenge",
     partners, virtualHead, day(2012, 10, 24)},
    {"74", lookedAfter, threeMonthsInFigures, "Education plans with targets that stretch", partners,
     virtualHead, day(2012, 11, 9), day(2012, 11, 9)},
    {"74", lookedAfter, threeMonthsInFigures, "Difficulties scores used in health assessments",
     "NHS South Essex", health, day(2012, 10, 5)},
    {"74", lookedAfter, threeMonthsInFigures, "Care leavers receive their full health history",
     "Council, NHS South Essex", health, day(2012, 10, 27)},
    {"74",
     lookedAfter,
     threeMonthsInFigures,
     "Initial health assessments on time, with consent",
     "NHS South Essex, council",
     health,
     {},
     day(2013, 1, 31)},
});
static_assert(actions.size() == 19);

// ---- Ours ----

// Month ends on which progress might be reported, and the Saturday on which three months are up.
inline constexpr auto reportDates = std::to_array<Date>({
    day(2012, 7, 31),
    day(2012, 9, 28),
    day(2012, 10, 27),
    day(2012, 10, 31),
    day(2012, 11, 30),
    day(2013, 1, 31),
    day(2013, 3, 28),
});
inline constexpr Date defaultAsAt = day(2012, 10, 31);

}  // namespace council::maker::inspection
