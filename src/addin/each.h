// An argument that may differ from row to row. A single value is read once for the whole call, so
// that a wrong one is a wrong call; a range is read row by row, so that a wrong element is an error
// of its own row.
#pragma once

#include "addin/argument.h"
#include "core/values/kept.h"

#include <functional>
#include <optional>
#include <utility>

namespace council::addin {

template <class T>
class Each {
 public:
    using Reader = std::function<Outcome<T>(const Cell&)>;

    // A required argument: left out is a problem.
    template <class Read>
    static Outcome<Each> required(const Argument& argument, const Read& reader) {
        if (argument.isOmitted()) {
            return argument.missing();
        }
        return read(argument, reader, std::nullopt);
    }
    // An optional argument: left out or blank, it is the default.
    template <class Read>
    static Outcome<Each> optional(const Argument& argument, const Read& reader, T otherwise) {
        if (argument.isOmitted()) {
            Each each;
            each.fixed_ = std::move(otherwise);
            return each;
        }
        return read(argument, reader, std::move(otherwise));
    }

    Outcome<T> operator()(Position position) const {
        if (fixed_) {
            return *fixed_;
        }
        return readCell(*rows_->argument, rows_->reader, rows_->otherwise, position);
    }

 private:
    // Only a range needs its reader later: a single value is read here, without storing one. Most
    // calls are a formula in every row of a sheet, made of single values.
    template <class Read>
    static Outcome<Each> read(const Argument& argument, const Read& reader,
                              std::optional<T> otherwise) {
        Each each;
        if (argument.isRange()) {
            each.rows_ = Rows{&argument, reader, std::move(otherwise)};
        } else {
            COUNCIL_TRY(value, readCell(argument, reader, otherwise, {}));
            each.fixed_ = std::move(value);
        }
        return each;
    }

    template <class Read>
    static Outcome<T> readCell(const Argument& argument, const Read& reader,
                               const std::optional<T>& otherwise, Position position) {
        const Cell cell = argument.at(position);
        if (otherwise && cell.isBlank()) {
            return *otherwise;
        }
        Outcome<T> outcome = reader(cell);
        if (!outcome) {
            return std::move(outcome.assume_error()).about(argument.name());
        }
        return outcome;
    }

    // What reading row by row takes.
    struct Rows {
        const Argument* argument;
        Reader reader;
        std::optional<T> otherwise;
    };

    std::optional<T> fixed_;
    Kept<Rows> rows_;
};

// An argument of a function that answers once: a single value, never a range of them.
inline Outcome<void> mustBeSingle(const Argument& argument) {
    if (argument.rows() != 1 || argument.columns() != 1) {
        return Problem::inShape("a range", "is more than one value", "give a single cell or value")
            .about(argument.name());
    }
    return BOOST_OUTCOME_V2_NAMESPACE::success();
}

template <class T, class Read>
Outcome<T> single(const Argument& argument, const Read& reader, T otherwise) {
    COUNCIL_CHECK(mustBeSingle(argument));
    COUNCIL_TRY(value, Each<T>::optional(argument, reader, std::move(otherwise)));
    return value({});
}

template <class T, class Read>
Outcome<T> singleRequired(const Argument& argument, const Read& reader) {
    COUNCIL_CHECK(mustBeSingle(argument));
    COUNCIL_TRY(value, Each<T>::required(argument, reader));
    return value({});
}

}  // namespace council::addin
