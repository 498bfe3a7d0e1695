// Every function of the catalogue, called thousands of times with what it should never be given.
//
// The calls follow from a seed, a function's name and a number, so any one can be made again:
//
//     COUNCIL_HOSTILE_SEED=7 hostile_tests              other calls
//     COUNCIL_HOSTILE_CALLS=20000 hostile_tests         more of them for each function
//     COUNCIL_HOSTILE_CASE=1234 hostile_tests --gtest_filter='*RAG_CODE'   this one alone
#include "formula_maker.h"
#include "office/menu.h"
#include "planted_sheet.h"
#include "session/session_error.h"
#include "shared_office.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace council::test {

using session::cellName;
using session::CellValue;
using session::Sheet;
using session::ValueRows;
using session::Workbook;

namespace {

constexpr std::uint64_t usualSeed = 20210930;
constexpr std::uint64_t usualCalls = 100;
constexpr std::uint64_t callsOfABatch = 200;
constexpr std::uint64_t everyArrayCall = 20;  // one in so many is also entered as an array formula
constexpr std::uint64_t everyTypedCall = 10;  // and typed, as people do
constexpr std::size_t longestQuote = 600;

std::optional<std::uint64_t> asked(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::nullopt : std::optional(std::strtoull(value, nullptr, 10));
}

std::uint32_t seed() {
    return static_cast<std::uint32_t>(asked("COUNCIL_HOSTILE_SEED").value_or(usualSeed));
}

struct Case {
    std::uint64_t number;
    HostileFormula formula;
};

std::string shortened(const std::string& text) {
    return text.size() <= longestQuote ? text : text.substr(0, longestQuote) + "…";
}

// What is beside each formula, in columns A to C.
enum Column { answer, errorNumber, explanation };
constexpr const char* knownGood = "E1";
constexpr const char* knownFormula =
    R"(=MILESTONE.STATUS("30/09/2021";"";"01/10/2021")&" "&TIMELINESS.DUE("20/12/2024";"15 working days"))";
constexpr const char* knownAnswer = "Overdue 45672";
constexpr const char* arrayCells = "G1:I4";
constexpr int typedColumn = 11;  // K

class Batch {
 public:
    Batch(const catalogue::Function& function, std::uint64_t first, std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i) {
            Random random(seed(), catalogue::displayName(function),
                          static_cast<std::uint32_t>(first + i));
            const std::string cell = cellName(static_cast<int>(i) + 1, 1);
            cases_.push_back({first + i, makeFormula(function, cell, random)});
        }
    }

    const std::vector<Case>& cases() const { return cases_; }

    // Their answers, error numbers and explanations.
    ValueRows run(Workbook& workbook) const {
        Sheet sheet = workbook.firstSheet();
        std::vector<std::vector<std::string>> formulas;
        for (std::size_t i = 0; i < cases_.size(); ++i) {
            const std::string cell = cellName(static_cast<int>(i) + 1, 1);
            formulas.push_back({cases_[i].formula.text, "=IFERROR(ERRORTYPE(" + cell + ");0)",
                                "=INDICATORS.EXPLAIN(" + cell + ")"});
        }
        sheet.setFormulas("A1", formulas);
        sheet.setFormula(knownGood, knownFormula);
        ValueRows rows = sheet.values("A1:C" + std::to_string(cases_.size()));
        EXPECT_EQ(sheet.value(knownGood), knownAnswer) << "a good cell beside hostile ones";
        return rows;
    }

    // The same, worked out once more from nothing.
    ValueRows runAgain(Workbook& workbook) const {
        workbook.recalculate();
        return workbook.firstSheet().values("A1:C" + std::to_string(cases_.size()));
    }

 private:
    std::vector<Case> cases_;
};

bool isAllowed(const CellValue& value, const CellValue& error, const std::set<int>& errors) {
    if (value.number() != nullptr) {
        return std::isfinite(*value.number());
    }
    return value.text() != nullptr || value.isBlank() ||
           (error.number() != nullptr && errors.contains(static_cast<int>(*error.number())));
}

bool standsForItself(const HostileFormula& formula) {
    constexpr int circular = 522;
    return formula.errors.contains(circular);
}

}  // namespace

class Hostile : public ::testing::TestWithParam<std::string> {
 protected:
    const catalogue::Function& function() const { return *catalogue::find(GetParam()); }

    void check(const Case& call, const std::vector<CellValue>& row) {
        const HostileFormula& formula = call.formula;
        if (!isAllowed(row[answer], row[errorNumber], formula.errors)) {
            ADD_FAILURE() << told(call) << " answers " << shortened(session::shown(row[answer]));
        }
        const std::string* sentence = row[explanation].text();
        if (!standsForItself(formula) && (sentence == nullptr || !sentence->ends_with('.'))) {
            ADD_FAILURE() << told(call) << " is explained by "
                          << shortened(session::shown(row[explanation]));
        }
    }

    // Entered over more cells than most answers have, in reach of nothing it reads.
    void checkArray(const Case& call, Workbook& workbook) {
        if (standsForItself(call.formula)) {
            return;
        }
        Sheet sheet = workbook.firstSheet();
        sheet.setArrayFormula(arrayCells, call.formula.text);
        for (const std::vector<CellValue>& row : sheet.values(arrayCells)) {
            for (const CellValue& value : row) {
                const CellValue error =
                    value.error() != nullptr ? static_cast<int>(*value.error()) : CellValue();
                if (!isAllowed(value, error, call.formula.errors)) {
                    ADD_FAILURE() << told(call) << " as an array answers " << value;
                }
            }
        }
        sheet.setArrayFormula(arrayCells, "");  // cells of an array can only be changed together
    }

    // What the menu says of the cell: it runs outside of a calculation.
    void checkMenu(const Case& call, const std::string& cell, const CellValue& byFunction,
                   const Workbook& workbook) {
        select(workbook, cell);
        const Answer byMenu = choose(workbook, "explain");
        if (!byMenu.isDone || !byMenu.text.ends_with('.')) {
            ADD_FAILURE() << told(call) << " is explained by the menu with " << byMenu;
        }
        if (!standsForItself(call.formula) && byFunction.text() != nullptr &&
            *byFunction.text() != byMenu.text) {
            ADD_FAILURE() << told(call) << " is explained by the menu with "
                          << shortened(byMenu.text) << " and by the function with "
                          << shortened(*byFunction.text());
        }
    }

    // Typed, a formula goes through Calc's own input line, which corrects and completes it.
    void checkTyped(const Case& call, const std::string& cell, Workbook& workbook) {
        workbook.type(cell, call.formula.text);
        const CellValue value = workbook.firstSheet().value(cell);
        if (value.number() != nullptr && !std::isfinite(*value.number())) {
            ADD_FAILURE() << told(call) << " typed answers " << value;
        }
        select(workbook, cell);
        const Answer explained = choose(workbook, "explain");
        if (!explained.isDone || !explained.text.ends_with('.')) {
            ADD_FAILURE() << told(call) << " typed is explained by the menu with " << explained;
        }
    }

    // Whatever it finds, it answers.
    static void checkCheck(const Workbook& workbook) {
        EXPECT_FALSE(choose(workbook, "check").text.empty());
        EXPECT_EQ(workbook.firstSheet().value(knownGood), knownAnswer);
    }

    // A copy for people without the extension, of all that was made: written or refused, with a
    // sentence, and neither LibreOffice nor the workbook suffers.
    void checkCopy(const Workbook& workbook) {
        const auto file = office().scratchFolder() / "hostile.ods";
        const Answer answer = choose(workbook, "savecopy", "file://" + file.string());
        EXPECT_FALSE(answer.text.empty());
        EXPECT_EQ(workbook.firstSheet().value(knownGood), knownAnswer);
        if (answer.isDone) {
            const Workbook copy = office().open(file);
            EXPECT_EQ(copy.firstSheet().value(knownGood), knownAnswer);
            EXPECT_EQ(copy.firstSheet().formula(knownGood), "");
        }
        std::filesystem::remove(file);
    }

    // LibreOffice is gone: which of the calls ended it is found out in another one.
    std::string culprit(const Batch& batch) const {
        session::Office another(COUNCIL_BUNDLE_DIR);
        for (const Case& call : batch.cases()) {
            try {
                Workbook workbook = another.newWorkbook();
                plant(workbook, Random(seed(), planted::sheetName, 0));
                Batch(function(), call.number, 1).run(workbook);
            } catch (const session::SessionError&) {
                return told(call);
            }
        }
        return "no single call of numbers " + std::to_string(batch.cases().front().number) +
               " to " + std::to_string(batch.cases().back().number);
    }

    static std::string differing(const std::vector<CellValue>& once,
                                 const std::vector<CellValue>& again) {
        const std::size_t column = once[answer] != again[answer] ? answer : explanation;
        return shortened(session::shown(once[column])) + ", then " +
               shortened(session::shown(again[column]));
    }

    std::string told(const Case& call) const {
        return "seed " + std::to_string(seed()) + ", case " + std::to_string(call.number) + ": " +
               shortened(call.formula.text);
    }
};

TEST_P(Hostile, CallsAreAnsweredAndHarmNothing) {
    const auto single = asked("COUNCIL_HOSTILE_CASE");
    const std::uint64_t first = single.value_or(0);
    const std::uint64_t calls = single ? 1 : asked("COUNCIL_HOSTILE_CALLS").value_or(usualCalls);
    Workbook workbook = office().newWorkbook();
    plant(workbook, Random(seed(), planted::sheetName, 0));
    for (std::uint64_t done = 0; done < calls; done += callsOfABatch) {
        const Batch batch(function(), first + done, std::min(callsOfABatch, calls - done));
        if (single) {
            std::cout << told(batch.cases().front()) << '\n';
        }
        try {
            const ValueRows rows = batch.run(workbook);
            const ValueRows again = batch.runAgain(workbook);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const Case& call = batch.cases()[i];
                check(call, rows[i]);
                checkMenu(call, cellName(static_cast<int>(i) + 1, 1), again[i][explanation],
                          workbook);
                if (rows[i] != again[i] && !standsForItself(call.formula)) {
                    ADD_FAILURE() << told(call) << " answers " << differing(rows[i], again[i]);
                }
            }
            for (std::size_t i = 0; i < batch.cases().size(); i += everyArrayCall) {
                checkArray(batch.cases()[i], workbook);
            }
            for (std::size_t i = 0; i < batch.cases().size(); i += everyTypedCall) {
                checkTyped(batch.cases()[i], cellName(static_cast<int>(i) + 1, typedColumn),
                           workbook);
            }
            if (done == 0) {
                checkCheck(workbook);
                checkCopy(workbook);
            }
        } catch (const session::SessionError& error) {
            FAIL() << error.what() << " LibreOffice was ended by " << culprit(batch);
        }
        if (HasFailure()) {
            return;  // one batch of failures says enough
        }
    }
}

std::vector<std::string> allFunctions() {
    std::vector<std::string> names;
    for (const catalogue::Function& function : catalogue::functions()) {
        names.push_back(catalogue::displayName(function));
    }
    return names;
}

std::string testName(const ::testing::TestParamInfo<std::string>& function) {
    std::string name = function.param;
    std::ranges::replace(name, '.', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Functions, Hostile, ::testing::ValuesIn(allFunctions()), testName);

}  // namespace council::test
