// An argument that may differ from row to row. A single value is read once for the whole call, so
// that a wrong one is a wrong call; a range is read row by row, so that a wrong element is an error
// of its own row.
#pragma once

#include "addin/argument.h"

#include <functional>
#include <optional>
#include <utility>

namespace council::addin {

template <class T>
class Each {
 public:
    using Reader = std::function<Outcome<T>(const Cell&)>;

    // A required argument: left out is a problem.
    static Outcome<Each> required(const Argument& argument, Reader reader) {
        if (argument.isOmitted()) {
            return argument.missing();
        }
        return read(argument, std::move(reader), std::nullopt);
    }
    // An optional argument: left out or blank, it is the default.
    static Outcome<Each> optional(const Argument& argument, Reader reader, T otherwise) {
        return read(argument, std::move(reader), std::move(otherwise));
    }

    Outcome<T> operator()(Position position) const {
        if (fixed_) {
            return *fixed_;
        }
        return readCell(*argument_, reader_, otherwise_, position);
    }

 private:
    static Outcome<Each> read(const Argument& argument, Reader reader, std::optional<T> otherwise) {
        Each each;
        if (argument.isRange()) {
            each.argument_ = &argument;
            each.reader_ = std::move(reader);
            each.otherwise_ = std::move(otherwise);
        } else {
            COUNCIL_TRY(value, readCell(argument, reader, otherwise, {}));
            each.fixed_ = std::move(value);
        }
        return each;
    }

    static Outcome<T> readCell(const Argument& argument, const Reader& reader,
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

    std::optional<T> fixed_;
    const Argument* argument_ = nullptr;
    Reader reader_;
    std::optional<T> otherwise_;
};

// An argument of a function that answers once: a single value, never a range of them.
inline Outcome<void> mustBeSingle(const Argument& argument) {
    if (argument.rows() != 1 || argument.columns() != 1) {
        return Problem::inShape("a range", "is more than one value", "give a single cell or value")
            .about(argument.name());
    }
    return BOOST_OUTCOME_V2_NAMESPACE::success();
}

template <class T>
Outcome<T> single(const Argument& argument, typename Each<T>::Reader reader, T otherwise) {
    COUNCIL_CHECK(mustBeSingle(argument));
    COUNCIL_TRY(value, Each<T>::optional(argument, std::move(reader), std::move(otherwise)));
    return value({});
}

template <class T>
Outcome<T> singleRequired(const Argument& argument, typename Each<T>::Reader reader) {
    COUNCIL_CHECK(mustBeSingle(argument));
    COUNCIL_TRY(value, Each<T>::required(argument, std::move(reader)));
    return value({});
}

}  // namespace council::addin
