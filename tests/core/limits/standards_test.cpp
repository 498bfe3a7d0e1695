#include "core/limits/standards.h"

#include "core/limits/limit.h"

#include <map>
#include <regex>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace council {
namespace {

struct Row {
    const char* code;
    const char* schedule;
    const char* kind;
};

// The codes are a file format: workbooks hold them. Add, never rename. A kind changes only with
// what was read.
constexpr Row expected[] = {
    {"REFERRAL", "1 working day", "guidance"},
    {"ASSESSMENT", "45 working days", "guidance"},
    {"ICPC", "15 working days", "guidance"},
    {"CORE GROUP", "10 working days", "local"},
    {"CP REVIEW", "3 months, 6 months", "guidance"},
    {"CLA REVIEW", "20 working days, 3 months, 6 months", "statutory"},
    {"CLA VISIT", "1 week, 6 weeks", "statutory"},
    {"IHA", "20 working days", "guidance"},
    {"RHA UNDER 5", "6 months", "local"},
    {"RHA", "12 months", "local"},
    {"DENTAL", "12 months", "local"},
    {"RHI", "72 hours", "guidance"},
    {"PRIVATE FOSTERING", "7 working days", "statutory"},
    {"FOSTER ASSESSMENT", "8 months", "guidance"},
    {"ADOPTION STAGE 1", "2 months", "local"},
    {"ADOPTION STAGE 2", "4 months", "statutory"},
    {"EHCP DECISION", "6 weeks", "statutory"},
    {"EHCP", "20 weeks", "statutory"},
    {"COMPLAINT 1", "10 working days", "guidance"},
    {"COMPLAINT 2", "25 working days", "local"},
    {"COMPLAINT 3", "30 working days", "statutory"},
    {"FOI", "20 working days (UK)", "statutory"},
    {"PATHWAY PLAN", "6 months", "local"},
    {"CARE LEAVER CONTACT", "8 weeks", "local"},
    {"SAR", "1 month, or next working day", "statutory"},
    {"CARE PROCEEDINGS", "26 weeks including start", "statutory"},
    {"WALES ASSESSMENT", "42 working days", "guidance"},
    {"WALES HEALTH", "14 working days", "local"},
    {"SCOTLAND CPPM", "28 days", "guidance"},
    {"SCOTLAND CORE GROUP", "15 working days (Scotland)", "guidance"},
    {"NI ASSESSMENT", "10 working days (Northern Ireland)", "local"},
};

TEST(Standards, AreExactlyThese) {
    ASSERT_EQ(standards().size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        const Standard& standard = standards()[i];
        EXPECT_EQ(standard.code, expected[i].code);
        EXPECT_EQ(standard.schedule, expected[i].schedule) << standard.code;
        EXPECT_EQ(nameOf(standard.kind), expected[i].kind) << standard.code;
    }
}

TEST(Standards, TellAllAboutThemselves) {
    for (const Standard& standard : standards()) {
        EXPECT_FALSE(standard.name.empty()) << standard.code;
        EXPECT_FALSE(standard.from.empty()) << standard.code;
        EXPECT_FALSE(standard.to.empty()) << standard.code;
        EXPECT_FALSE(standard.source.empty()) << standard.code;
    }
}

TEST(Standards, AStatutoryOneNamesItsLawAndTheProvision) {
    // An instrument with its number, an act with its year, or the UK GDPR; and a regulation, a
    // section or an article of it.
    const std::regex law("SI [0-9]{4}/[0-9]+|Act [0-9]{4}|UK GDPR");
    const std::regex provision("reg [0-9]+|, s [0-9]+|article [0-9]+");
    for (const Standard& standard : standards()) {
        if (standard.kind == StandardKind::statutory) {
            const std::string source(standard.source);
            EXPECT_TRUE(std::regex_search(source, law)) << standard.code << ": " << source;
            EXPECT_TRUE(std::regex_search(source, provision)) << standard.code << ": " << source;
        }
    }
}

TEST(Standards, TheirSchedulesReadAndReadTheSameInFullWords) {
    for (const Standard& standard : standards()) {
        const auto schedule = readSchedule(std::string(standard.code));
        ASSERT_TRUE(schedule.has_value()) << standard.code;
        EXPECT_EQ(textOf(schedule.value()), standard.schedule) << standard.code;
        EXPECT_EQ(readSchedule(std::string(standard.schedule)).value(), schedule.value())
            << standard.code << ": what STANDARD answers means what its code means";
    }
}

TEST(Standards, AreFoundByCodeWhateverTheCaseAndSpaces) {
    std::set<std::string_view> codes;
    for (const Standard& standard : standards()) {
        EXPECT_TRUE(codes.insert(standard.code).second) << standard.code << " twice";
        EXPECT_TRUE(standard.code.front() >= 'A' && standard.code.front() <= 'Z')
            << standard.code << ": limits begin with digits";
        EXPECT_EQ(findStandard(standard.code), &standard) << standard.code;
    }
    EXPECT_EQ(findStandard(" rha "), findStandard("RHA"));
    EXPECT_EQ(findStandard("Rha  Under\xC2\xA0"
                           "5"),
              findStandard("RHA UNDER 5"));
    EXPECT_EQ(findStandard("carelEAVERcontact"), findStandard("CARE LEAVER CONTACT"));
}

TEST(Standards, AnythingElseIsNoCode) {
    for (const char* text :
         {"", " ", "RH", "RHA UNDER", "RHAX", "ASSESSMEN", "45 working days", "CLA"}) {
        EXPECT_EQ(findStandard(text), nullptr) << text;
    }
}

TEST(Standards, OnlyTheirOwnLawMovesThemFromEnglandAndWales) {
    const std::map<std::string_view, Nation> elsewhere = {
        {"FOI", Nation::unitedKingdom},
        {"SCOTLAND CORE GROUP", Nation::scotland},
        {"NI ASSESSMENT", Nation::northernIreland},
    };
    for (const Standard& standard : standards()) {
        const auto found = elsewhere.find(standard.code);
        const Nation nation = found == elsewhere.end() ? Nation::englandAndWales : found->second;
        const auto schedule = readSchedule(std::string(standard.code)).value();
        for (const Limit& limit : schedule) {
            EXPECT_EQ(limit.holidays, nation) << standard.code;
        }
    }
}

}  // namespace
}  // namespace council
