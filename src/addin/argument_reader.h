// How one argument is read. A reader is a small type:
//
//   using Value = Limit;                                // what the rule takes
//   Outcome<Limit> operator()(const Cell& cell) const;  // each: a value, or a range read row by
//   row static Limit otherwise();                           // the value of an optional one left
//   out
//
// or, for an argument that is taken whole (a calendar, a scheme),
//
//   Outcome<Value> operator()(const Call& call, std::size_t place) const;
//
// What has to know the workbook's day 0 or the catalogue's entry is constructed from them:
// Reader(const Call&, const Argument&).
#pragma once

#include "addin/call.h"
#include "addin/sentences.h"

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace council::addin {

template <class Reader>
concept ReadsCells = std::invocable<const Reader&, const Cell&>;
template <class Reader>
concept ReadsWhole = std::invocable<const Reader&, const Call&, std::size_t>;
template <class Reader>
concept HasDefault = requires(const Reader& reader) {
    reader.otherwise();
};

// One that says what a blank means where it is given: `using TellsBlanks = void`.
template <class Reader>
concept ReadsBlanks = HasDefault<Reader> && requires {
    typename Reader::TellsBlanks;
};

template <class Reader>
Reader readerFor(const Call& call, const Argument& argument) {
    if constexpr (std::constructible_from<Reader, const Call&, const Argument&>) {
        return Reader(call, argument);
    } else {
        return Reader();
    }
}

// The outcome, and its problem told about that argument.
template <class T>
Outcome<T> about(const Argument& argument, Outcome<T> outcome) {
    if (!outcome) {
        outcome.error().argument = argument.name();
    }
    return outcome;
}

// The value of an argument that was left out, or its problem where it is required.
template <class Reader>
Outcome<typename Reader::Value> leftOut(const Argument& argument, const Reader& reader) {
    if constexpr (HasDefault<Reader>) {
        if (argument.entry().need == catalogue::Need::optional) {
            return reader.otherwise();
        }
    }
    return argument.missing();
}

template <class Reader>
Outcome<typename Reader::Value> readGiven(const Argument& argument, const Reader& reader,
                                          const Cell& cell) {
    Outcome<typename Reader::Value> outcome = reader(cell);
    if (!outcome) {
        outcome.error().argument = argument.name();
    }
    return outcome;
}

template <class Reader>
Outcome<typename Reader::Value> readCell(const Argument& argument, const Reader& reader,
                                         Position position) {
    const Cell cell = argument.at(position);
    if constexpr (HasDefault<Reader> && !ReadsBlanks<Reader>) {
        if (cell.isBlank() && argument.entry().need == catalogue::Need::optional) {
            return reader.otherwise();
        }
    }
    return readGiven(argument, reader, cell);
}

// An argument of a function that answers once: a single value, never a range of them.
inline Outcome<void> mustBeSingle(const Argument& argument) {
    if (argument.rows() != 1 || argument.columns() != 1) {
        return Problem::inShape(arguments::says("argument.range"),
                                arguments::says("argument.notSingle"),
                                arguments::says("argument.notSingle.fix"))
            .about(argument.name());
    }
    return BOOST_OUTCOME_V2_NAMESPACE::success();
}

template <ReadsCells Reader>
Outcome<typename Reader::Value> single(const Call& call, std::size_t place) {
    const Argument& argument = call[place];
    COUNCIL_CHECK(mustBeSingle(argument));
    const Reader reader = readerFor<Reader>(call, argument);
    return argument.isOmitted() ? leftOut(argument, reader) : readCell(argument, reader, {});
}

namespace read {

template <class T>
struct ValueOf {
    using Type = T;
};
template <class T>
struct ValueOf<Outcome<T>> {
    using Type = T;
};

// A reader made of a function of the core, such as readFraction or readQuantity.
template <auto function>
struct From {
    using Value = typename ValueOf<std::invoke_result_t<decltype(function), const Cell&>>::Type;
    Outcome<Value> operator()(const Cell& cell) const { return function(cell); }
};

// A reader made of a function that takes an argument whole, such as calendarOf.
template <auto function>
struct Whole {
    using Value =
        typename ValueOf<std::invoke_result_t<decltype(function), const Call&, std::size_t>>::Type;
    Outcome<Value> operator()(const Call& call, std::size_t place) const {
        return function(call, place);
    }
};

// An argument that may be left out and has no default.
template <class Reader>
struct Optional {
    using Value = std::optional<typename Reader::Value>;
    Outcome<Value> operator()(const Cell& cell) const {
        COUNCIL_TRY(value, Reader()(cell));
        return Value(std::move(value));
    }
    static Value otherwise() { return std::nullopt; }
};

// An argument of which the rule needs no value in some rows: it takes the Outcome.
template <class Reader>
struct WhenNeeded : Reader {
    using Reader::Reader;
};

}  // namespace read

}  // namespace council::addin
