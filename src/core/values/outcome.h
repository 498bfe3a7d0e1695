// What an indicator gives back: its value, or the Problem that kept it from one.
//
// A Problem is made once, where it is found, and used twice: its kind decides the error the cell
// shows, its sentence is what INDICATORS.EXPLAIN says. So the two cannot disagree.
#pragma once

#include "core/values/boxed.h"
#include "core/values/cell.h"
#include "texts/phrase.h"

#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <utility>

#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/policy/base.hpp>
#include <boost/outcome/try.hpp>
#include <boost/version.hpp>

namespace council {

// As textOf shows it.
texts::Phrase inWords(double number);
// How a sentence to a person quotes the cell: blank, 45, ‘soon’, an error.
texts::Phrase inWords(const Cell& cell);
// "a range of 3 columns": what was given is described rather than quoted.
texts::Phrase rangeOfColumns(std::size_t columns);

struct Problem {
    enum class Kind : std::uint8_t {
        argument,  // the formula is wrong: Err:502 for the whole call
        data,  // this row's data are wrong: Err:502 for the row, Check from a status, an unusable
               // row in a column
        nothing,  // there is nothing to say: #N/A
    };

    Kind kind = Kind::argument;
    std::string_view
        argument;         // the catalogue's name of the argument at fault; the adapter fills it in
    texts::Phrase given;  // what stood there, as a sentence quotes it
    texts::Phrase trouble;      // what is wrong with it: "is not a date"
    texts::Phrase fix;          // what would be right: "write a date such as 30/09/2021"
    bool ofWholeRange = false;  // about a range as a whole, not about one cell of it

    // A wrong argument, and the cell that holds it.
    static Problem inArgument(const Cell& given, texts::Phrase trouble, texts::Phrase fix) {
        return {Kind::argument, {}, inWords(given), std::move(trouble), std::move(fix)};
    }
    // A wrong argument that is described rather than quoted: a range of 3 columns.
    static Problem inShape(texts::Phrase given, texts::Phrase trouble, texts::Phrase fix) {
        return {Kind::argument, {}, std::move(given), std::move(trouble), std::move(fix), true};
    }
    // Wrong data in one row.
    static Problem inData(const Cell& given, texts::Phrase trouble, texts::Phrase fix) {
        return {Kind::data, {}, inWords(given), std::move(trouble), std::move(fix)};
    }
    // Nothing to divide by, or nothing to say.
    static Problem nothing(texts::Phrase trouble, texts::Phrase fix) {
        return {Kind::nothing, {}, {}, std::move(trouble), std::move(fix)};
    }
    // The same problem, told about this argument.
    Problem about(std::string_view name) && {
        argument = name;
        return std::move(*this);
    }
    Problem asData() && {
        kind = Kind::data;
        return std::move(*this);
    }
};

// "as_at is ‘soon’, which is not a date: write a date such as 30/09/2021." Without an argument it
// begins with what was given: "5 May 1999 lies outside the years whose bank holidays are known."
std::string sentence(const Problem& problem);
// The same without its full stop, for whoever says it in another language; `argument` may be a
// longer name, with the cell it came from.
texts::Phrase inWords(const Problem& problem, std::string_view argument);

// Asking a failed Outcome for its value is our own mistake; it must surface as an exception the
// add-in's edge catches, never as an end of the process.
class NoValue : public std::exception {
 public:
    const char* what() const noexcept override { return "an Outcome without a value was read"; }
};

struct ThrowOnMisuse : BOOST_OUTCOME_V2_NAMESPACE::policy::base {
    template <class Impl>
    static constexpr void wide_value_check(Impl&& self) {
        if (!base::_has_value(self)) {
            throw NoValue();
        }
    }
    template <class Impl>
    static constexpr void wide_error_check(Impl&& self) {
        if (!base::_has_error(self)) {
            throw NoValue();
        }
    }
    template <class Impl>
    static constexpr void wide_exception_check(Impl&& /*self*/) {
        throw NoValue();
    }
};

// Nearly every Outcome has no Problem, and is then little more than its value.
template <class T>
class Outcome : public BOOST_OUTCOME_V2_NAMESPACE::basic_result<T, Boxed<Problem>, ThrowOnMisuse> {
    using Result = BOOST_OUTCOME_V2_NAMESPACE::basic_result<T, Boxed<Problem>, ThrowOnMisuse>;

 public:
    using Result::Result;

    const Problem& error() const& { return *Result::error(); }
    Problem& error() & { return *Result::error(); }
    Problem&& error() && { return std::move(*Result::error()); }
    // For where it is known that there is one.
    const Problem& assume_error() const& { return *Result::assume_error(); }
    Problem& assume_error() & { return *Result::assume_error(); }
};

}  // namespace council

// COUNCIL_TRY(name, expression): names the value of an Outcome, or returns its Problem from the
// enclosing function. COUNCIL_CHECK(expression): the same where the value does not matter.
// (Boost 1.76 changed how the macro is spelt.)
#if BOOST_VERSION >= 107600
#define COUNCIL_TRY(name, ...) BOOST_OUTCOME_TRY(auto&& name, __VA_ARGS__)
#else
#define COUNCIL_TRY(name, ...) BOOST_OUTCOME_TRY(name, __VA_ARGS__)
#endif
#define COUNCIL_CHECK(...) BOOST_OUTCOME_TRYV(__VA_ARGS__)
