#include "catalogue/catalogue.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace council::catalogue {
namespace {

TEST(Catalogue, NamesAreUnique) {
    std::set<std::string> names;
    for (const Function& function : functions()) {
        EXPECT_TRUE(names.insert(displayName(function)).second) << displayName(function);
    }
}

TEST(Catalogue, FindsAFunctionByEitherNameInAnyCase) {
    ASSERT_NE(find("milestone.status"), nullptr);
    EXPECT_EQ(find("ORG.COUNCILINDICATORS.MILESTONE.STATUS"), find("MILESTONE.STATUS"));
    EXPECT_EQ(find("MILESTONE"), nullptr);
    EXPECT_EQ(find(""), nullptr);
}

TEST(Catalogue, SaysHowAFunctionIsTyped) {
    EXPECT_EQ(usage(*find("MILESTONE.SLIPPAGE")),
              "MILESTONE.SLIPPAGE(due, completed, as_at, [forecast], [unit], [calendar])");
    EXPECT_EQ(usage(*find("MILESTONE.PERCENT")),
              "MILESTONE.PERCENT(statuses, [measure], [range, criterion]…)");
    EXPECT_EQ(usage(*find("INDICATORS.VERSION")), "INDICATORS.VERSION()");
}

TEST(Catalogue, WritesFormulasAsPeopleTypeThem) {
    EXPECT_EQ(typed(R"(=F(A1;;"a;b|c";{1;2|3;"x;|}"|4});G("";1))"),
              R"(=F(A1,,"a;b|c",{1,2;3,"x;|}";4}),G("",1))");
    EXPECT_EQ(typed(R"(="""|;")"), R"(="""|;")") << "a quotation mark inside a text";
}

TEST(Catalogue, EveryFunctionHasAnExample) {
    for (const Function& function : functions()) {
        EXPECT_FALSE(function.examples.empty()) << displayName(function);
    }
}

TEST(Catalogue, TranslatesArgumentNamesForTheIdl) {
    EXPECT_EQ(idlName(Argument{"as_at", Need::required, Shape::each, Reads::date, ""}), "asAt");
    EXPECT_EQ(idlName(Argument{"due", Need::required, Shape::each, Reads::date, ""}), "due");
    EXPECT_EQ(idlName(Argument{"first_of_two", Need::required, Shape::each, Reads::date, ""}),
              "firstOfTwo");
}

TEST(Catalogue, KnowsWhichFunctionsNeedTheWorkbook) {
    EXPECT_TRUE(readsWorkbook(*find("MILESTONE.STATUS"))) << "dates count from its day 0";
    EXPECT_TRUE(readsWorkbook(*find("RAG.ROLLUP"))) << "a criterion may be a date";
    EXPECT_TRUE(readsWorkbook(*find("INDICATORS.EXPLAIN"))) << "cells are read in place";
    EXPECT_FALSE(readsWorkbook(*find("RAG.VALUE")));
    EXPECT_FALSE(readsWorkbook(*find("FOSTER.PERCENT")));
}

TEST(Catalogue, EveryTextIsASentence) {
    const auto isSentence = [](std::string_view text) {
        return text.size() > 10 && text.front() >= 'A' && text.front() <= 'Z' && text.back() == '.';
    };
    for (const Function& function : functions()) {
        EXPECT_TRUE(isSentence(function.summary))
            << displayName(function) << ": " << function.summary;
        EXPECT_TRUE(isSentence(function.result))
            << displayName(function) << ": " << function.result;
        EXPECT_FALSE(function.notes.empty()) << displayName(function);
        for (const Argument& argument : function.arguments) {
            EXPECT_TRUE(isSentence(argument.help))
                << displayName(function) << ' ' << argument.name << ": " << argument.help;
        }
    }
}

// Calc counts what is left out from the end, and passes columns always: they cannot be optional,
// and pairs come last.
TEST(Catalogue, OptionalArgumentsComeLastAndColumnsAreRequired) {
    for (const Function& function : functions()) {
        bool optional = false;
        for (const Argument& argument : function.arguments) {
            EXPECT_FALSE(optional && argument.need == Need::required)
                << displayName(function) << ' ' << argument.name;
            optional = optional || argument.need == Need::optional;
            EXPECT_FALSE(argument.shape == Shape::column && argument.need == Need::optional)
                << displayName(function);
            EXPECT_TRUE(argument.shape != Shape::pairs || &argument == &function.arguments.back())
                << displayName(function);
        }
    }
}

TEST(Catalogue, OptionalArgumentsNameTheirDefault) {
    for (const Function& function : functions()) {
        for (const Argument& argument : function.arguments) {
            if (argument.need == Need::optional && argument.shape != Shape::pairs) {
                EXPECT_TRUE(argument.help.find("Left out") != std::string_view::npos ||
                            argument.help.find("Leave out") != std::string_view::npos)
                    << displayName(function) << ' ' << argument.name;
            }
        }
    }
}

}  // namespace
}  // namespace council::catalogue
