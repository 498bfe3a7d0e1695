#include "addin/reply.h"

#include "addin/text.h"

#include <algorithm>
#include <bit>
#include <cstdint>
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
    if (outcome) {
        return toAny(outcome.assume_value());
    }
    if (errorFor(outcome.assume_error()) == CalcError::notAvailable) {
        return {};
    }
    raise(outcome.assume_error());
}

uno::Any element(const Outcome<Cell>& outcome) {
    return outcome ? toAny(outcome.assume_value())
                   : uno::Any(errorNumber(errorFor(outcome.assume_error())));
}

uno::Any reply(const Outcome<Table>& outcome) {
    if (!outcome) {
        return reply(Outcome<Cell>(outcome.assume_error()));
    }
    const Table& table = outcome.assume_value();
    uno::Sequence<uno::Sequence<uno::Any>> rows(static_cast<sal_Int32>(table.rows()));
    auto* row = rows.getArray();
    for (std::size_t r = 0; r < table.rows(); ++r, ++row) {
        *row = uno::Sequence<uno::Any>(static_cast<sal_Int32>(table.columns()));
        auto* cell = row->getArray();
        for (std::size_t c = 0; c < table.columns(); ++c) {
            cell[c] = element(table.at(r, c));
        }
    }
    return uno::Any(rows);
}

}  // namespace council::addin
