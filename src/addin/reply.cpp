#include "addin/reply.h"

#include "addin/sentences.h"
#include "addin/text.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

#include <com/sun/star/lang/IllegalArgumentException.hpp>

namespace council::addin {

namespace {

// Calc reads the low bits of a NaN as its error number (formula/errorcodes.hxx: CreateDoubleError).
double errorNumber(CalcError error) {
    constexpr std::uint64_t quietNaN = 0x7ff8000000000000ULL;
    return std::bit_cast<double>(quietNaN | static_cast<std::uint64_t>(error));
}

bool fitsACell(const Outcome<Cell>& outcome) {
    const double* number = outcome ? outcome.assume_value().number() : nullptr;
    return number == nullptr || std::isfinite(*number);
}

Problem tooLarge() {
    return Problem::inShape(arguments::says("answer.tooLarge"),
                            arguments::says("answer.tooLarge.trouble"),
                            arguments::says("answer.tooLarge.fix"));
}

}  // namespace

CalcError errorFor(const Problem& problem) {
    return problem.kind == Problem::Kind::nothing ? CalcError::notAvailable
                                                  : CalcError::illegalArgument;
}

std::string calcErrorText(sal_Int32 error) {
    static constexpr std::pair<sal_Int32, const char*> named[] = {
        {503, "#NUM!"},  {519, "#VALUE!"}, {524, "#REF!"},
        {525, "#NAME?"}, {532, "#DIV/0!"}, {32767, "#N/A"}};
    const auto* found = std::ranges::find(named, error, &std::pair<sal_Int32, const char*>::first);
    return found != std::end(named) ? found->second : "Err:" + std::to_string(error);
}

Outcome<Cell> answerable(const Outcome<Cell>& outcome) {
    return fitsACell(outcome) ? outcome : tooLarge();
}

uno::Any toAny(const Cell& cell) {
    if (const double* number = cell.number()) {
        return uno::Any(*number);
    }
    return uno::Any(cell.text() != nullptr ? toCalc(*cell.text()) : rtl::OUString());
}

void raise(const Problem& problem) {
    throw com::sun::star::lang::IllegalArgumentException(toCalc(sentence(problem)), {}, 0);
}

uno::Any reply(const Outcome<Cell>& outcome) {
    if (!fitsACell(outcome)) {
        raise(tooLarge());
    }
    if (outcome) {
        return toAny(outcome.assume_value());
    }
    if (errorFor(outcome.assume_error()) == CalcError::notAvailable) {
        return {};
    }
    raise(outcome.assume_error());
}

uno::Any element(const Outcome<Cell>& outcome) {
    if (!fitsACell(outcome)) {
        return uno::Any(errorNumber(errorFor(tooLarge())));
    }
    return outcome ? toAny(outcome.assume_value())
                   : uno::Any(errorNumber(errorFor(outcome.assume_error())));
}

uno::Any reply(const Outcome<Table>& outcome) {
    if (!outcome) {
        return reply(Outcome<Cell>(outcome.assume_error()));
    }
    const Table& table = outcome.assume_value();
    const auto rows = static_cast<sal_Int32>(table.rows());
    const auto columns = static_cast<sal_Int32>(table.columns());
    Matrix matrix(rows, columns);
    for (sal_Int32 row = 0; row < rows; ++row) {
        for (sal_Int32 column = 0; column < columns; ++column) {
            matrix.add(table.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column)));
        }
    }
    return matrix.toAny();
}

Matrix::Matrix(sal_Int32 rows, sal_Int32 columns) : rows_(rows), columns_(columns) {
    texts_.reserve(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
}

void Matrix::add(const Outcome<Cell>& outcome) {
    const bool isText = outcome && outcome.assume_value().number() == nullptr;
    if (isText && cells_.empty()) {
        texts_.push_back(textOf(outcome.assume_value()));
        return;
    }
    if (cells_.empty()) {
        cells_.reserve(texts_.capacity());
        for (const rtl::OUString& text : texts_) {
            cells_.emplace_back(text);
        }
    }
    cells_.push_back(isText ? uno::Any(textOf(outcome.assume_value())) : element(outcome));
}

rtl::OUString Matrix::textOf(const Cell& cell) {
    constexpr std::size_t mostWords = 16;
    const std::string* text = cell.text();
    if (text == nullptr) {
        return {};
    }
    const auto known = std::ranges::find(words_, *text, &Word::text);
    if (known != words_.end()) {
        return known->shown;
    }
    const rtl::OUString shown = toCalc(*text);
    if (words_.size() < mostWords) {
        words_.push_back({*text, shown});
    }
    return shown;
}

template <class Element>
uno::Any Matrix::rowsOf(const std::vector<Element>& elements) const {
    if (elements.size() != static_cast<std::size_t>(rows_) * static_cast<std::size_t>(columns_)) {
        throw std::logic_error("a matrix has more or fewer cells than its rows and columns");
    }
    uno::Sequence<uno::Sequence<Element>> rows(rows_);
    uno::Sequence<Element>* const row = rows.getArray();
    for (sal_Int32 i = 0; i < rows_; ++i) {
        row[i] = uno::Sequence<Element>(
            elements.data() + static_cast<std::size_t>(i) * static_cast<std::size_t>(columns_),
            columns_);
    }
    return uno::Any(rows);
}

uno::Any Matrix::toAny() const {
    return cells_.empty() ? rowsOf(texts_) : rowsOf(cells_);
}

}  // namespace council::addin
