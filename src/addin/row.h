// A row function: a plain function that takes the values of one row and a Why.
//
//   Outcome<std::string_view> status(const DateReading& due, …, const Why& why);
//   const Rule milestoneStatus = byRow<places::MilestoneStatus, status, read::Date, …>;
//
// The readers stand in the catalogue's order. A single value is read once for the whole call, so
// that a wrong one is a wrong call; a range is read row by row, so that a wrong element is an error
// of its own row. Broadcasting over ranges is here, once for all of them.
#pragma once

#include "addin/answer.h"
#include "addin/argument_reader.h"
#include "addin/function.h"
#include "addin/shape.h"
#include "addin/why.h"
#include "functions.h"

#include <utility>

namespace council::addin {

// The value of one argument stays where it is read: a formula in every row of a sheet makes and
// drops a dozen of them in every row, and moving them took longer than reading.
template <class Reader>
class EachValue {
 public:
    using Value = typename Reader::Value;

    EachValue(const Call& call, std::size_t place)
        : argument_(&call[place]),
          reader_(readerFor<Reader>(call, *argument_)),
          value_(first(*argument_, reader_)) {}

    void moveTo(Position position) {
        if (argument_->isRange()) {
            value_ = readCell(*argument_, reader_, position);
        }
    }
    // What makes the call a wrong one. Data that are wrong, or say nothing, are the row's affair.
    const Problem* wrongCall() const {
        return !value_ && value_.assume_error().kind == Problem::Kind::argument
                   ? &value_.assume_error()
                   : nullptr;
    }
    const Problem* problem() const { return value_ ? nullptr : &value_.assume_error(); }
    const Value& given() const { return value_.assume_value(); }

 protected:
    const Outcome<Value>& outcome() const { return value_; }

 private:
    static Outcome<Value> first(const Argument& argument, const Reader& reader) {
        return argument.isOmitted() ? leftOut(argument, reader)
               : argument.isRange() ? Outcome<Value>(Value())  // until moveTo
                                    : readCell(argument, reader, {});
    }

    const Argument* argument_;
    Reader reader_;
    Outcome<Value> value_;
};

// The rule judges the problem of its row, or does not come to it.
template <class Reader>
class ValueWhenNeeded : public EachValue<Reader> {
 public:
    using EachValue<Reader>::EachValue;
    const Problem* problem() const { return nullptr; }
    const Outcome<typename Reader::Value>& given() const { return this->outcome(); }
};

template <class Reader>
class WholeValue {
 public:
    using Value = typename Reader::Value;

    WholeValue(const Call& call, std::size_t place) : value_(Reader()(call, place)) {}

    void moveTo(Position /*position*/) {}
    const Problem* wrongCall() const { return value_ ? nullptr : &value_.assume_error(); }
    const Problem* problem() const { return wrongCall(); }
    const Value& given() const { return value_.assume_value(); }

 private:
    Outcome<Value> value_;
};

template <class Reader>
struct ValueFor {
    using Type = EachValue<Reader>;
};
template <class Reader>
struct ValueFor<read::WhenNeeded<Reader>> {
    using Type = ValueWhenNeeded<Reader>;
};
template <ReadsWhole Reader>
struct ValueFor<Reader> {
    using Type = WholeValue<Reader>;
};

// The value at its place: functions may have several arguments that are read alike.
template <std::size_t place, class Reader>
struct ValueAt : ValueFor<Reader>::Type {
    explicit ValueAt(const Call& call) : ValueFor<Reader>::Type(call, place) {}
};

template <class Indexes, class... Readers>
class RowValues;

template <std::size_t... place, class... Readers>
class RowValues<std::index_sequence<place...>, Readers...> : ValueAt<place, Readers>... {
 public:
    // Bases are constructed in their order, which is the catalogue's.
    explicit RowValues(const Call& call) : ValueAt<place, Readers>(call)... {}

    // The first wrong argument of the call.
    const Problem* wrongCall() const {
        const Problem* found = nullptr;
        ((found = found != nullptr ? found : ValueAt<place, Readers>::wrongCall()), ...);
        return found;
    }

    // To a row of the ranges; where there are none, there is nothing to move.
    void moveTo(Position position) { (ValueAt<place, Readers>::moveTo(position), ...); }

    template <auto rule>
    Outcome<Cell> answer(const Call& call, const Why& why) const {
        static_assert(
            std::is_invocable_v<decltype(rule),
                                decltype(std::declval<const ValueAt<place, Readers>&>().given())...,
                                const Why&>,
            "the rule takes what its readers read, in the catalogue's order, and a Why");
        if ((... || (ValueAt<place, Readers>::problem() != nullptr))) {
            return gravest();
        }
        return answerOf(call, rule(ValueAt<place, Readers>::given()..., why));
    }

 private:
    // A wrong argument before wrong data, and wrong data before nothing to say; among equals the
    // first.
    const Problem& gravest() const {
        const Problem* found = nullptr;
        for (const Problem* problem : {ValueAt<place, Readers>::problem()...}) {
            if (problem != nullptr && (found == nullptr || problem->kind < found->kind)) {
                found = problem;
            }
        }
        return *found;
    }
};

// A row function: which arguments, by which readers, for which rule.
template <class Places, auto rule, class... Readers>
struct Row {
    // Pairs choose from a list, and the list's reader reads them.
    static constexpr bool hasPairs = Places::entries.back().shape == places::Shape::pairs;
    static_assert(sizeof...(Readers) + (hasPairs ? 1 : 0) == Places::entries.size(),
                  "one reader for each argument of the function's row in the catalogue");

    template <std::size_t... place>
    static constexpr bool haveTheirShapes(std::index_sequence<place...> /*places*/) {
        return ((ReadsCells<Readers> ? Places::entries[place].shape == places::Shape::each
                                     : Places::entries[place].shape == places::Shape::list) &&
                ...);
    }
    static_assert(haveTheirShapes(std::index_sequence_for<Readers...>()),
                  "an argument of shape each has a reader of cells, one of shape list a whole one");

    template <std::size_t... place>
    static constexpr bool haveDefaults(std::index_sequence<place...> /*places*/) {
        return ((Places::entries[place].need == places::Need::required || ReadsWhole<Readers> ||
                 HasDefault<Readers>)&&...);
    }
    static_assert(haveDefaults(std::index_sequence_for<Readers...>()),
                  "an optional argument has a reader with otherwise()");

    using Values = RowValues<std::index_sequence_for<Readers...>, Readers...>;

    static uno::Any answer(const Call& call) {
        const auto shape = answerShape(call);
        if (!shape) {
            raise(shape.error());
        }
        Values values(call);
        if (const Problem* problem = values.wrongCall()) {
            return reply(Outcome<Cell>(*problem));
        }
        const auto& [rows, columns, filled, isMatrix] = shape.value();
        if (!isMatrix) {
            return reply(values.template answer<rule>(call, Why()));
        }
        const auto answerAt = [&](Position position) {
            values.moveTo(position);
            return values.template answer<rule>(call, Why());
        };
        if (rows == 1 && columns == 1) {  // C2:C2: a single value in every way
            return reply(answerAt({}));
        }
        const sal_Int32 height = answerRows(shape.value());
        Matrix matrix(height, columns);
        for (sal_Int32 row = 0; row < height; ++row) {
            for (sal_Int32 column = 0; column < columns; ++column) {
                matrix.add(row < filled ? answerAt({row, column}) : Outcome<Cell>(Cell()));
            }
        }
        return matrix.toAny();
    }

    // Cold: no cell waits for it, so it is compiled to be small.
    [[gnu::cold]] static Explanation explain(const Call& call, Position position) {
        const auto shape = answerShape(call);
        if (!shape) {
            return {shape.error(), {}};
        }
        Values values(call);
        if (const Problem* problem = values.wrongCall()) {
            return {*problem, {}};
        }
        const auto& [rows, columns, filled, isMatrix] = shape.value();
        const auto element =
            elementShown(position, static_cast<std::size_t>(answerRows(shape.value())),
                         static_cast<std::size_t>(columns));
        if (!element) {
            return {beyondAnswer(), {}};
        }
        if (element->row >= filled && !(rows == 1 && columns == 1)) {
            return {Cell(), arguments::says("answer.emptyRow")};
        }
        Asked asked{&call, *element};
        values.moveTo(*element);
        auto answer = values.template answer<rule>(call, Why(asked));
        return {std::move(answer), std::move(asked.because)};
    }
};

template <class Places, auto rule, class... Readers>
inline constexpr Rule byRow{&Row<Places, rule, Readers...>::answer,
                            &Row<Places, rule, Readers...>::explain};

}  // namespace council::addin
