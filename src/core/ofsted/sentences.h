// What is said of judgements and grades.
#pragma once

#include "texts/phrase.h"

namespace council::ofsted {

inline constexpr texts::Text sentences[] = {
    {"explain.ofsted.grades", "the grades run from 1, Outstanding, to 4, Inadequate"},
    {"explain.ofsted.grade3",
     "grade 3 is Adequate for inspections before 1 November 2013 and Requires improvement since"},
    {"explain.ofsted.noJudgement", "{value} is not a judgement on four grades"},
    {"explain.ofsted.noJudgement.fix",
     "give ‘Outstanding’, ‘Good’, ‘Requires improvement’, ‘Adequate’ or ‘Inadequate’"},
    {"explain.ofsted.noDate", "is neither a date nor a year"},
    {"explain.ofsted.noDate.fix", "write a date such as 30/09/2021 or a year such as 2012"},
    {"explain.ofsted.noGrade", "{value} is not a grade"},
    {"explain.ofsted.noGrade.fix", "give 1, 2, 3 or 4; 1 is Outstanding"},
    {"explain.ofsted.yearOfChange",
     "grade 3 changed its word on 1 November 2013, and the year alone does not say which side the "
     "inspection was on"},
    {"explain.ofsted.yearOfChange.fix", "give the date of the inspection"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.ofsted.", key);
}

}  // namespace council::ofsted
