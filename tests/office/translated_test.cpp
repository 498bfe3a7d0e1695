// A file of texts in the package changes what the commands say, without a line of code: here the
// English that everybody has, because LibreOffice needs language packs for other menus.
#include "addin/explain/texts.h"
#include "catalogue/catalogue.h"
#include "core/calendars/nation.h"
#include "core/limits/standards.h"
#include "core/rag/status_word.h"
#include "core/values/letters.h"
#include "menu.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <regex>
#include <vector>

#include <boost/algorithm/string/case_conv.hpp>
#include <boost/algorithm/string/erase.hpp>

namespace council::test {

namespace fs = std::filesystem;

namespace {

// The built package with one more file in it, in a folder of people's own making.
fs::path packageSaying(const std::string& name, const std::string& texts) {
    fs::path bundle = office().scratchFolder() / name;
    fs::copy(COUNCIL_BUNDLE_DIR, bundle, fs::copy_options::recursive);
    const fs::path translations = bundle / "council-indicators" / "translations";
    fs::create_directories(translations);
    std::ofstream(translations / "en.properties") << texts;
    return bundle;
}

}  // namespace

TEST(Translated, SaysWhatTheFileInThePackageSays) {
    session::Office translated(
        packageSaying("Siân's 100 %20", "message.noSuchCommand = Nid oes gorchymyn {name}.\n"));
    const session::Workbook workbook = translated.newWorkbook();
    EXPECT_EQ(choose(translated, workbook, "nonsense"),
              (Answer{false, "Nid oes gorchymyn nonsense."}));
    const std::string about = choose(translated, workbook, "about").text;
    EXPECT_TRUE(about.starts_with("Council Indicators "))
        << "what the file leaves out is said in English";
    EXPECT_NE(about.find("/Siân's 100 %20/council-indicators\n"), std::string::npos) << about;
}

TEST(Translated, SaysItInEnglishWhereTheFileCannotBeRead) {
    session::Office translated(packageSaying("broken", "message.noSuchCommand\n"));
    const session::Workbook workbook = translated.newWorkbook();
    EXPECT_EQ(choose(translated, workbook, "nonsense"),
              (Answer{false, "Council Indicators has no command nonsense."}));
}

namespace {

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// The formulas of one function's cases, as far as they stand in one line.
std::vector<std::string> formulasOf(const fs::path& cases) {
    std::vector<std::string> formulas;
    std::ifstream stream(cases);
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with("=")) {
            formulas.push_back(line.substr(0, line.find('\t')));
        }
    }
    return formulas;
}

}  // namespace

// A file of texts, said by an English menu: LibreOffice's own language packs are not here.
class Explained : public testing::Test {
 protected:
    explicit Explained(const std::string& texts)
        : translated_(
              packageSaying(testing::UnitTest::GetInstance()->current_test_info()->name(), texts)),
          workbook_(translated_.newWorkbook()),
          sheet_(workbook_.firstSheet()) {}

    std::string explained(const std::string& formula) {
        sheet_.setFormula("B1", formula);
        select(workbook_, "B1");
        return choose(translated_, workbook_, "explain").text;
    }
    std::string inACell(const std::string& formula) {
        sheet_.setFormula("B1", formula);
        sheet_.setFormula("B2", "=INDICATORS.EXPLAIN(B1)");
        return sheet_.text("B2");
    }

    session::Office translated_;
    session::Workbook workbook_;
    session::Sheet sheet_;
};

// The package's own.
class Welsh : public Explained {
 protected:
    Welsh()
        : Explained(
              contentOf(fs::path(COUNCIL_SOURCE_DIR) / "extension/translations/cy.properties")) {}
};

TEST_F(Welsh, ExplainsAMilestone) {
    const std::string formula = "=MILESTONE.STATUS(\"31/03/2017\";\"\";\"01/05/2017\")";
    EXPECT_EQ(explained(formula),
              "MILESTONE.STATUS: yr ateb yw ‘Overdue’. Y rheswm: y dyddiad dyledus oedd 31 Mawrth "
              "2017, ac nid oedd wedi'i gwblhau erbyn 1 Mai 2017. Darllenwyd: due fel 31 Mawrth "
              "2017; completed fel gwag; as_at fel 1 Mai 2017.");
    EXPECT_EQ(sheet_.text("B1"), "Overdue") << "statuses are a file format";
    EXPECT_EQ(inACell(formula),
              "MILESTONE.STATUS answers ‘Overdue’, because it was due on 31 March 2017 and is not "
              "completed by 1 May 2017. It read due as 31 March 2017; completed as blank; as_at as "
              "1 May 2017.")
        << "what a cell holds does not depend on the menu's language";
}

// A sentence of which anything is not in the file would be English: none of the family's cases is.
TEST_F(Welsh, HasEverythingThatIsSaidOfMilestones) {
    std::size_t count = 0;
    for (const char* function :
         {"status", "rag", "slippage", "date", "check", "summary", "percent"}) {
        for (const std::string& formula :
             formulasOf(fs::path(COUNCIL_SOURCE_DIR) / "tests/calc/cases" /
                        ("milestone." + std::string(function) + ".txt"))) {
            const std::string english = inACell(formula);
            EXPECT_NE(explained(formula), english) << formula;
            ++count;
        }
    }
    EXPECT_GT(count, 500U);
}

TEST_F(Welsh, SaysAllOfASentenceInEnglishWhereSomeOfItIsMissing) {
    const std::string formula =
        "=TIMELINESS.STATUS(\"01/03/2017\";\"05/03/2017\";\"3 days\";\"06/03/2017\")";
    EXPECT_EQ(explained(formula), inACell(formula));
}

// A language in which every text of every table is in capitals, and only what fills its blanks is
// not.
class InCapitals : public Explained {
 protected:
    InCapitals() : Explained(texts()) {}

    static std::string texts() {
        std::string file;
        for (const auto& table : addin::explanation::tables) {
            for (const texts::Text& text : table) {
                bool isBlank = false;
                file.append(text.key) += " = ";
                for (const char letter : text.english) {
                    isBlank = letter == '{' || (isBlank && letter != '}');
                    file += isBlank ? letter : upper(letter);
                }
                file += '\n';
            }
        }
        return file;
    }
};

// Values of the functions, and what they are chosen with, are the same in every language.
std::vector<std::string> namesInSentences() {
    std::vector<std::string> names;
    for (const rag::StatusWord& status : rag::statusWords()) {
        names.emplace_back(status.text);
    }
    for (const Standard& standard : standards()) {
        for (const auto name : {standard.source, standard.name, nameOf(standard.kind)}) {
            names.emplace_back(name);
        }
    }
    for (const Nation nation : {Nation::englandAndWales, Nation::northernIreland, Nation::none}) {
        names.emplace_back(nameOf(nation));
    }
    for (const auto& function : catalogue::functions()) {
        for (const auto& argument : function.arguments) {
            names.emplace_back(argument.name);
        }
    }
    std::ranges::sort(names, std::ranges::greater(), &std::string::size);
    return names;
}

// Half a sentence in another language would be worse than none: what is no quotation, no cell and
// no name is a word of a table.
TEST_F(InCapitals, EveryWordIsOfATableOrNamesSomething) {
    const std::regex quotation("‘.*?’|\"[^\"]*\"|data\\.\\w+");
    const std::regex word("[{a-z][a-z_]+");
    const std::vector<std::string> names = namesInSentences();
    std::size_t count = 0;
    for (const auto& function : catalogue::functions()) {
        const std::string name = boost::to_lower_copy(catalogue::displayName(function));
        for (const std::string& formula :
             formulasOf(fs::path(COUNCIL_SOURCE_DIR) / "tests/calc/cases" / (name + ".txt"))) {
            const std::string all = explained(formula);
            std::string text = std::regex_replace(all, quotation, "");
            for (const std::string& each : names) {
                boost::erase_all(text, each);
            }
            boost::erase_all(text, "Err:");
            EXPECT_FALSE(std::regex_search(text, word)) << formula << "\n" << all;
            ++count;
        }
    }
    EXPECT_GT(count, 2500U);
}

}  // namespace council::test
