#include "formula_maker.h"

#include "listed.h"
#include "planted_sheet.h"

#include <iterator>
#include <string_view>
#include <vector>

namespace council::test {

namespace {

using catalogue::Reads;
using catalogue::Shape;

// Calc's own errors: what an expression may be before it reaches us.
enum : int {
    circular = 522,
    notConverging = 523,
    tooLong = 512,
    textTooLong = 513,
    overflow = 514,
    noValue = 519,
    internal = 521,
    noReference = 524,
    noName = 525,
    notANumber = 503,
    division = 532,
    syntax = 508,
    missingOperand = 509,
};

const std::vector<std::string> dates = listed(R"(
    "30/09/2021" | "2021-04-01" | "31/03/2022" | 44469 | 44000 | 44469.625 | "Sep 2021"
    DATE(2021;9;30) | 43000 | "01/04/2020 09:30")");
const std::vector<std::string> oddDates = listed(R"(
    "31/06/2021" | "soon" | 0 | 1 | 2 | 109574 | 109575 | 2958465 | 2958466 | -1 | 1E300 | 0.5
    "31/12/9999" | "31/12/2199" | "01/01/1900" | "02/01/1900" | 43000.99999999)");
const std::vector<std::string> numbers = listed(R"(
    1 | 2 | 0.5 | 10 | 45 | 0.9 | 100 | 7.25)");
const std::vector<std::string> oddNumbers = listed(R"(
    0 | -1 | 1E308 | -1E308 | 4.9E-324 | 0.1+0.2 | 2^53+1 | 4294967296 | -2^31-1 | 2^63 | 1E15
    1E-15 | "10%" | "5pp" | "-5pp" | "100%" | "2 points" | "NaN" | "1e999" | 0.99999999999
    1000000)");
const std::vector<std::string> limits = listed(R"(
    "45 working days" | "20 days" | "6 weeks" | "3 months" | "72 hours" | "ASSESSMENT" | "FOI"
    "1 year" | "CP REVIEW" | "20 wd, 3 months, 6 months" | "10 working days including start")");
const std::vector<std::string> oddLimits = listed(R"(
    "0 days" | "999999 working days" | "99999999999999999999 days" | "2147483648 months"
    "immediately" | "-1 days" | 45 | -45 | 1E300 | "1.5 weeks" | "," | "0 days, 0 days"
    "1 hour, 2 hours")");
// Every word an argument takes somewhere, given everywhere.
const std::vector<std::string> words = listed(R"(
    "High" | "Low" | "working days" | "days" | "months" | "weeks" | "hours including start"
    "completed" | "due" | "started" | "current" | "mean" | "median" | "90%" | "max" | "BRAG"
    "RAG" | "EVIDENCED" | "England and Wales" | "Scotland" | "NI" | "UK" | "None" | "in time"
    "open" | "unusable" | "denominator" | "complete" | "on time" | "overdue" | "worst"
    "most common" | "sum to 100" | "tolerance" | "trend" | "daily" | "monthly" | "quarterly"
    "cohort" | "period" | "expected" | "low" | "high" | "month" | "week" | "Wilson" | "exact"
    "points" | "percent" | "good" | "number" | "start" | "end" | "On track|Watch|Off track"
    "Outstanding" | "Requires improvement" | "Amber" | "Complete late" | "source"
    "MILESTONE.STATUS")");
const std::vector<std::string> inlineArrays = listed(R"(
    {1;2;3} | {1|2|3} | {10;15;20} | {"a";1|TRUE;""} | {"30/09/2021"|"31/10/2021"}
    {44000|44100|44200} | {"Green";"Amber";"Red"} | {"Overdue";"Late"|"At risk";"Soon"}
    {-1E308|1E308} | {"";""|"";""})");
const std::vector<std::string> criteria = listed(R"(
    ">=5" | "<>x" | "*" | "??" | "~*" | "=" | "<>" | 5 | "<" | ">1E308" | "Green" | "" | "*****a"
    TRUE() | ">=30/09/2021")");

// A cell or an expression that is an error when it reaches the function, which Calc then does not
// call.
struct ErrorExpression {
    std::string_view text;
    int error;
};
constexpr ErrorExpression errorExpressions[] = {{"1/0", division},
                                                {"NA()", 32767},
                                                {"SQRT(-1)", 502},
                                                {"10^400", notANumber},
                                                {"VALUE(\"x\")", noValue},
                                                {"INDIRECT(\"nowhere\")", noReference},
                                                {"NOSUCHFUNCTION()", noName},
                                                {"1E300*1E300", notANumber},
                                                {"REPT(\"x\";70000)", textTooLong}};

class Maker {
 public:
    Maker(std::string cell, Random& random) : cell_(std::move(cell)), random_(&random) {}

    std::string call(const catalogue::Function& function, int depth) {
        std::vector<std::string> given;
        // One height for all columns of a call, else it would end at the first question.
        const int height = 1 + static_cast<int>(random_->below(planted::lastRow - 1));
        for (const catalogue::Argument& argument : function.arguments) {
            if (argument.shape == Shape::pairs) {
                for (std::size_t i = random_->below(3); i > 0; --i) {
                    given.push_back(columnOf(height));
                    given.emplace_back(random_->percent(80) ? random_->oneOf(criteria)
                                                            : odd(argument, height, depth));
                }
            } else {
                given.push_back(this->argument(argument, height, depth));
            }
        }
        if (function.arguments.empty() && random_->percent(60)) {  // nothing is asked for
            for (std::size_t i = 1 + random_->below(2); i > 0; --i) {
                given.push_back(something(height));
            }
        }
        if (!function.arguments.empty() && random_->percent(35)) {  // from the end, as people do
            given.resize(random_->below(given.size() + 1));
        }
        if (random_->percent(2)) {
            for (std::size_t i = random_->below(40); i > 0; --i) {
                given.emplace_back("1");
            }
        }
        std::string text = catalogue::displayName(function) + "(";
        for (std::size_t i = 0; i < given.size(); ++i) {
            text += (i == 0 ? "" : ";") + given[i];
        }
        return text + ")";
    }

    const std::set<int>& errors() const { return errors_; }
    void mayAnswer(std::initializer_list<int> errors) { errors_.insert(errors); }

 private:
    std::string argument(const catalogue::Argument& argument, int height, int depth) {
        return random_->percent(75) ? plausible(argument, height) : odd(argument, height, depth);
    }

    std::string plausible(const catalogue::Argument& argument, int height) {
        if (argument.shape == Shape::column) {
            return columnOf(height, dateColumn());
        }
        if (argument.shape == Shape::list && random_->percent(30)) {
            return random_->percent(50) ? random_->oneOf(inlineArrays) : columnOf(height);
        }
        if (argument.shape == Shape::each && random_->percent(15)) {
            return columnOf(height);
        }
        switch (argument.reads) {
            case Reads::date:
            case Reads::openingDate:
            case Reads::dateOrYear:
                return random_->percent(70) ? random_->oneOf(dates)
                                            : cellOf(random_->oneOf(planted::dates));
            case Reads::number:
                return random_->percent(70) ? random_->oneOf(numbers)
                                            : cellOf(random_->oneOf(planted::figures));
            case Reads::limit:
            case Reads::term:
            case Reads::schedule:
                return random_->percent(70) ? random_->oneOf(limits) : cellOf(planted::limits);
            case Reads::word:
            case Reads::text:
                return random_->percent(70) ? random_->oneOf(words)
                                            : cellOf(random_->oneOf(planted::words));
            case Reads::cells:
                break;
        }
        return columnOf(height);
    }

    std::string odd(const catalogue::Argument& argument, int height, int depth) {
        switch (random_->below(22)) {
            case 0:
                return random_->oneOf(oddDates);
            case 1:
            case 2:
                return random_->oneOf(oddNumbers);
            case 3:
                return random_->oneOf(oddLimits);
            case 4:
            case 5:
                return hostileText(*random_).formula;
            case 6:
                return "";  // left out: F(1;;3)
            case 7:
                return "\"\"";
            case 8:
                return random_->oneOf(inlineArrays);
            case 9:
                return columnOf(height + 1);  // one row too tall
            case 10:
                return block(argument, height);
            case 11:
                return errorExpression();
            case 12:
                return erroneousCell(argument);
            case 13:
                return random_->percent(50) ? "TRUE()" : "FALSE()";
            case 14:
                return wide(argument);
            case 15:
                return unusual(height);
            case 16:
            case 17:
                return depth < 3 ? nested(depth) : std::string("1");
            case 18:
                return computed(height);
            case 19:
                return random_->percent(10) ? itself() : cellOf(random_->oneOf(planted::sound));
            case 20:
                return random_->percent(10) ? deep() : cellOf('L');  // L is blank
            default:
                return random_->oneOf(words);
        }
    }

    std::string something(int height) {
        switch (random_->below(5)) {
            case 0:
                errors_.insert(std::begin(planted::errors), std::end(planted::errors));
                return cellOf(random_->oneOf(planted::erroneous));
            case 1:
                return columnOf(height);
            case 2:
                return hostileText(*random_).formula;
            case 3:
                return "";
            default:
                return cellOf(random_->oneOf(planted::sound));
        }
    }

    char dateColumn() {
        return random_->percent(80) ? random_->oneOf(planted::dates)
                                    : static_cast<char>('A' + random_->below(14));
    }

    static std::string on(const std::string& cells) {
        return std::string(planted::sheetName) + "." + cells;
    }

    std::string cellOf(char column) {
        return on(column + std::to_string(2 + random_->below(planted::lastRow - 1)));
    }

    // Sound cells only: a range with an error cell in it stops the call before it reaches us.
    std::string columnOf(int height) { return columnOf(height, random_->oneOf(planted::sound)); }
    static std::string columnOf(int height, char column) {
        return on(column + std::string("2:") + column + std::to_string(1 + height));
    }

    // A range that holds error cells, where Calc passes one on instead of calling us.
    void mayHoldErrors(const catalogue::Argument& argument) {
        if (argument.shape != Shape::column) {
            errors_.insert(std::begin(planted::errors), std::end(planted::errors));
        }
    }

    std::string block(const catalogue::Argument& argument, int height) {
        mayHoldErrors(argument);
        const char first = static_cast<char>('A' + random_->below(13));
        const char last = static_cast<char>(first + 1 + random_->below(4));
        return on(first + std::string(random_->percent(50) ? "1:" : "2:") + last +
                  std::to_string(1 + height));
    }

    std::string errorExpression() {
        const ErrorExpression& error = random_->oneOf(errorExpressions);
        errors_.insert(error.error);
        return std::string(error.text);
    }

    std::string erroneousCell(const catalogue::Argument& argument) {
        mayHoldErrors(argument);
        return cellOf(random_->oneOf(planted::erroneous));
    }

    // Whole columns and rows are dear where Calc copies them before we are asked (a row has 16,384
    // cells): there only now and then.
    std::string wide(const catalogue::Argument& argument) {
        static constexpr std::string_view columns[] = {"A:A", "D:D", "J:J", "L:L", "A2:A1048576"};
        static constexpr std::string_view inPlace[] = {"2:2", "A:C", "A1:N1048576", "XFD:XFD"};
        static constexpr std::string_view rows[] = {"1:1", "2:2", "A2:A3000"};
        static constexpr std::string_view small[] = {"A2:N2", "A1:N2", "A2:A300", "B5:B5"};
        if (argument.shape == Shape::column) {
            return on(std::string(random_->percent(70) ? random_->oneOf(columns)
                                                       : random_->oneOf(inPlace)));
        }
        mayHoldErrors(argument);
        const std::size_t rare = random_->below(400);
        return on(std::string(rare == 0  ? random_->oneOf(columns)
                              : rare < 8 ? random_->oneOf(rows)
                                         : random_->oneOf(small)));
    }

    std::string unusual(int height) {
        errors_.insert({noValue, noReference, syntax, missingOperand, noName});
        const std::string column = columnOf(height);
        switch (random_->below(9)) {
            case 0:
                return "(" + on("A1:A2") + "~" + on("A5:A6") + ")";
            case 1:
                return on("A2") + ":" + planted::besideName + ".B3";
            case 2:
                return "OFFSET(" + column + ";0;1)";
            case 3:
                return "OFFSET(" + column + ";-5;0)";
            case 4:
                return "INDIRECT(\"" + column + "\")";
            case 5:
                return "INDEX(" + on("A2:C9") + ";0;2)";
            case 6:
                return on("A1:B9") + "!" + on("B5:C9");
            case 7:
                return "IF(1;" + column + ";0)";
            default:
                return "CHOOSE(2;1;" + column + ")";
        }
    }

    std::string nested(int depth) {
        const auto all = catalogue::functions();
        return call(all[random_->below(all.size())], depth + 1);
    }

    // Worked out before the call: an array only inside an array formula, else #VALUE!.
    std::string computed(int height) {
        errors_.insert({noValue, 503});
        return columnOf(height, 'E') + (random_->percent(50) ? "*2" : "&\"\"");
    }

    std::string itself() {
        errors_.insert({circular, notConverging});
        return cell_;
    }

    std::string deep() {
        errors_.insert({tooLong, overflow});
        std::string before;
        std::string after;
        const std::size_t levels = 10 + random_->below(300);
        for (std::size_t i = 0; i < levels; ++i) {
            const bool bracket = random_->percent(50);
            before.insert(0, bracket ? "(" : "IF(1;");
            after.append(bracket ? ")" : ";0)");
        }
        return before + "1" + after;
    }

    std::string cell_;
    Random* random_;
    std::set<int> errors_;
};

}  // namespace

HostileFormula makeFormula(const catalogue::Function& function, const std::string& cell,
                           Random& random) {
    Maker maker(cell, random);
    maker.mayAnswer({502, 504, 32767});  // what a function may answer, and Calc for a wrong list
    std::string text = "=" + maker.call(function, 0);
    return {std::move(text), maker.errors()};
}

}  // namespace council::test
