// What a rule may answer with, as the cell that shows it.
#pragma once

#include "addin/call.h"
#include "core/dates/reading.h"
#include "core/values/table.h"

#include <string>
#include <string_view>
#include <utility>

namespace council::addin {

inline Outcome<Cell> answerOf(const Call& /*call*/, Cell cell) {
    return cell;
}
inline Outcome<Cell> answerOf(const Call& /*call*/, double number) {
    return Cell(number);
}
inline Outcome<Cell> answerOf(const Call& /*call*/, std::string text) {
    return Cell(std::move(text));
}
inline Outcome<Cell> answerOf(const Call& /*call*/, std::string_view text) {
    return Cell(std::string(text));
}
// A date is the serial number it has in the workbook.
inline Outcome<Cell> answerOf(const Call& call, Day day) {
    return Cell(serialOf(day, call.nullDate()));
}
inline Outcome<Cell> answerOf(const Call& call, const Moment& moment) {
    return Cell(serialOf(moment, call.nullDate()));
}
inline Outcome<Table> answerOf(const Call& /*call*/, Table table) {
    return table;
}
inline Outcome<Cell> answerOf(const Call& /*call*/, Outcome<Cell> cell) {
    return cell;
}
template <class T>
auto answerOf(const Call& call, Outcome<T> outcome) -> decltype(answerOf(call, std::declval<T>())) {
    COUNCIL_TRY(answer, std::move(outcome));
    return answerOf(call, std::move(answer));
}

}  // namespace council::addin
