#include "addin/pairs.h"

#include "addin/sentences.h"
#include "core/values/words.h"

#include <algorithm>
#include <utility>

namespace council::addin {

namespace {

using texts::Phrase;

Problem wrongPair(std::size_t number, Phrase trouble, Phrase fix) {
    return Problem{Problem::Kind::argument,
                   {},
                   {arguments::says("pair.number"),
                    {{"number", Phrase::number(static_cast<std::int64_t>(number))}}},
                   std::move(trouble),
                   std::move(fix)};
}

Phrase sizeText(sal_Int32 rows, sal_Int32 columns) {
    return columns == 1 ? Phrase::counted(arguments::forms("pair.rows"), rows)
                        : arguments::sizeInWords(rows, columns);
}

}  // namespace

Outcome<Pairs> Pairs::read(const Call& call, std::size_t index, sal_Int32 rows, sal_Int32 columns) {
    Pairs pairs;
    call[index].value() >>= pairs.values_;
    const auto count = static_cast<std::size_t>(pairs.values_.getLength());
    if (count % 2 != 0) {
        return wrongPair(count / 2 + 1, arguments::says("pair.noCriterion"),
                         arguments::says("pair.noCriterion.fix"));
    }
    for (std::size_t i = 0; i < count; i += 2) {
        const Argument range(call[index].entry(), pairs.values_[static_cast<sal_Int32>(i)]);
        const Argument criterion(call[index].entry(), pairs.values_[static_cast<sal_Int32>(i + 1)]);
        if (range.rows() != rows || range.columns() != columns) {
            return wrongPair(i / 2 + 1,
                             {arguments::says("pair.otherSize"),
                              {{"size", sizeText(range.rows(), range.columns())},
                               {"other", sizeText(rows, columns)}}},
                             arguments::says("pair.otherSize.fix"));
        }
        if (criterion.rows() != 1 || criterion.columns() != 1) {
            return wrongPair(i / 2 + 1, arguments::says("pair.range"),
                             arguments::says("argument.notSingle.fix"));
        }
        // A blank criterion cell arrives as 0 and means 0, as in COUNTIFS: no other blank is made
        // of it.
        const Cell wanted = criterion.isRange() ? criterion.at({}) : cellOf(criterion.value());
        pairs.pairs_.push_back({range, Criterion::read(wanted, call.nullDate())});
    }
    return pairs;
}

bool Pairs::admit(Position position) const {
    return std::ranges::all_of(pairs_, [position](const Pair& pair) {
        return pair.criterion.matches(pair.range.at(position));
    });
}

bool Pairs::holdSomething(Position position) const {
    return std::ranges::any_of(
        pairs_, [position](const Pair& pair) { return !holdsNothing(pair.range.at(position)); });
}

}  // namespace council::addin
