// An argument that may differ from row to row. A single value is read once for the whole call, so
// that a wrong one is a wrong call; a range is read row by row, so that a wrong element is an error
// of its own row.
#pragma once

#include "addin/call.h"
#include "core/values/kept.h"

#include <functional>
#include <optional>
#include <utility>

namespace council::addin {

// Reads the arguments of a call, each to where it will stay: a formula in every row of a sheet
// makes and drops a dozen of them in every row, and moving them took longer than reading. The first
// problem makes the call a wrong one; what is read after it does not matter any more.
class Reading {
 public:
    explicit Reading(const Call& call) : call_(&call) {}

    const Call& call() const { return *call_; }
    const Kept<Problem>& problem() const { return problem_; }

    void note(Problem problem) {
        if (!problem_) {
            problem_ = std::move(problem);
        }
    }
    // What is read whole, such as a calendar or a scheme.
    template <class T>
    T whole(Outcome<T> outcome) {
        if (!outcome) {
            note(std::move(outcome.assume_error()));
            return T();
        }
        return std::move(outcome.assume_value());
    }

 private:
    const Call* call_;
    Kept<Problem> problem_;
};

template <class T, class Read>
Outcome<T> readCell(const Argument& argument, const Read& reader, const T* otherwise,
                    Position position) {
    const Cell cell = argument.at(position);
    if (otherwise != nullptr && cell.isBlank()) {
        return *otherwise;
    }
    Outcome<T> outcome = reader(cell);
    if (!outcome) {
        return std::move(outcome.assume_error()).about(argument.name());
    }
    return outcome;
}

template <class T>
class Each {
 public:
    using Reader = std::function<Outcome<T>(const Cell&)>;

    // A required argument: left out is a problem.
    template <class Read>
    Each(Reading& reading, std::size_t index, const Read& reader) {
        const Argument& argument = reading.call()[index];
        if (argument.isOmitted()) {
            reading.note(argument.missing());
        } else {
            read(reading, argument, reader, nullptr);
        }
    }
    // An optional argument: left out or blank, it is the default.
    template <class Read>
    Each(Reading& reading, std::size_t index, const Read& reader, const T& otherwise) {
        const Argument& argument = reading.call()[index];
        if (argument.isOmitted()) {
            fixed_ = otherwise;
        } else {
            read(reading, argument, reader, &otherwise);
        }
    }

    Outcome<T> operator()(Position position) const {
        if (fixed_) {
            return *fixed_;
        }
        return readCell(*rows_->argument, rows_->reader,
                        rows_->otherwise ? &*rows_->otherwise : nullptr, position);
    }

 private:
    // Only a range needs its reader later: a single value is read here, without storing one.
    template <class Read>
    void read(Reading& reading, const Argument& argument, const Read& reader, const T* otherwise) {
        if (argument.isRange()) {
            rows_ = Rows{&argument, reader,
                         otherwise != nullptr ? std::optional(*otherwise) : std::nullopt};
            return;
        }
        Outcome<T> value = readCell(argument, reader, otherwise, {});
        if (value) {
            fixed_ = std::move(value.assume_value());
        } else {
            reading.note(std::move(value.assume_error()));
        }
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
Outcome<T> single(const Argument& argument, const Read& reader, const T& otherwise) {
    COUNCIL_CHECK(mustBeSingle(argument));
    return argument.isOmitted() ? Outcome<T>(otherwise)
                                : readCell(argument, reader, &otherwise, {});
}

template <class T, class Read>
Outcome<T> singleRequired(const Argument& argument, const Read& reader) {
    COUNCIL_CHECK(mustBeSingle(argument));
    if (argument.isOmitted()) {
        return argument.missing();
    }
    return readCell<T>(argument, reader, nullptr, {});
}

}  // namespace council::addin
