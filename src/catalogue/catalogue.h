// The catalogue: one row a function, one row an argument. The only place where a name, a help text,
// a default or an example is written; the Function Wizard's texts, INDICATORS.HELP, the function
// pages and the names EXPLAIN uses are all made from it.
//
// Names, and the order of arguments, are a file format: workbooks store them. Add, never rename.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace council::catalogue {

// How Calc hands an argument over, and so its type in the IDL.
enum class Shape : std::uint8_t {
    each,    // a value, or a range of them: one answer per element (any)
    list,    // a small range, inline array or another function's result, taken whole (any)
    column,  // a column of records, or one cell, read in place (XCellRange)
    pairs,   // any number of `range; criterion` (sequence<any>, always last)
};

// What an argument is read as, and how EXPLAIN describes what it was given.
enum class Reads : std::uint8_t {
    date,         // a month alone means its last day
    openingDate,  // a month alone means its first day: this date opens something
    dateOrYear,   // a whole number from 1900 to 2199 is a year
    number,       // a blank single cell is the number 0 here, and nowhere else
    limit,        // a limit, or a number of calendar days
    term,         // a limit; a number without a unit is refused
    schedule,     // limits one after the other
    word,
    text,
    cells,  // a range as it is
};

enum class Need : std::uint8_t { required, optional };

struct Argument {
    std::string_view name;  // as people and EXPLAIN say it: as_at; the IDL says asAt
    Need need;
    Shape shape;
    Reads reads;
    std::string_view help;  // a sentence, with the default named
};

// Executed in Calc by a test. What it says of people's own cells is a small table of data, its
// first cell A1: rows are lines, cells are separated by bars, and a cell is a number, a formula
// (from its =) or text.
struct Example {
    std::string_view formula;  // as files and tests write it: see typed()
    std::string_view result;   // what Calc's cell then shows, unformatted
    std::string_view data = {};
};

struct Function {
    std::string_view service;  // Milestone: the UNO service org.councilindicators.Milestone
    std::string_view method;   // status: the IDL method
    std::string_view summary;  // what it is for, in a sentence: the Function Wizard's text
    std::string_view result;   // what it answers
    std::span<const Argument> arguments;
    std::span<const Example> examples;
    std::string_view notes;  // paragraphs of the function page: rules, blanks, errors, source
    std::string_view since = "1.0.0";  // the first version that has it
};

// Functions whose names begin alike: one UNO service, one interface, one file of this folder.
struct Family {
    std::string_view service;  // Milestone
    std::string_view about;    // what its functions have in common, in a line of the IDL
    std::span<const Function> functions;
};

// Their order is that of the guide and of INDICATORS.HELP.
std::span<const Family> families();
// The functions of all families, in that order.
std::span<const Function> functions();

// Whether the function needs the workbook it is called from: a date is a number of days since the
// workbook's day 0, and cells are read in place. Calc then hands the document over by itself.
bool readsWorkbook(const Function& function);

// MILESTONE.STATUS: what people type, and what files store behind ORG.COUNCILINDICATORS.
std::string displayName(const Function& function);
// ORG.COUNCILINDICATORS.MILESTONE.STATUS: what files store.
std::string storedName(const Function& function);
// org.councilindicators.Milestone
std::string serviceName(const Function& function);
// as_at -> asAt: identifiers of the IDL cannot hold an underscore.
std::string idlName(const Argument& argument);
// The Function Wizard's text of an argument. It calls every `any` argument optional, so ours say
// when one is not.
std::string wizardText(const Argument& argument);
// MILESTONE.STATUS(due, completed, as_at, [forecast], …)
std::string usage(const Function& function);
// A formula as people type it. An English (UK) Calc separates arguments and the columns of an array
// by commas, the rows of an array by semicolons; the catalogue, tests and programs write ; ; and |.
std::string typed(std::string_view formula);

// By either name, in any letter case; nothing when there is no such function.
const Function* find(std::string_view name);

}  // namespace council::catalogue
