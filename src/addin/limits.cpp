#include "addin/limits.h"

#include "addin/sentences.h"
#include "addin/text.h"
#include "core/timeliness/sentences.h"

#include <mutex>
#include <string>

namespace council::addin {

// The formulas of a column give the same limit in every row, and reading it is most of their work.
template <Outcome<Limit> (*reader)(const Cell&)>
static Outcome<Limit> readKnown(const Cell& cell) {
    struct Known {
        Cell cell;
        Outcome<Limit> limit = reader(Cell());
    };
    static std::mutex mutex;  // Calc calls from one thread; a macro may call from another
    static Known last;
    const std::lock_guard guard(mutex);
    if (cell != last.cell) {
        last = Known{cell, reader(cell)};
    }
    return last.limit;
}

Outcome<Limit> read::Term::operator()(const Cell& cell) const {
    return readKnown<readLimit>(cell);
}

Outcome<Limit> read::DueTerm::operator()(const Cell& cell) const {
    return readKnown<readDueLimit>(cell);
}

Outcome<Limits> Limits::read(const Call& call, std::size_t place, sal_Int32 rows) {
    const Argument& argument = call[place];
    if (argument.isOmitted()) {
        return argument.missing();
    }
    Limits limits;
    const bool isColumn = argument.isRange() && argument.rows() == rows && argument.columns() == 1;
    if (isColumn) {
        limits.column_ =
            static_cast<const uno::Sequence<uno::Sequence<uno::Any>>*>(argument.value().getValue());
        return limits;
    }
    if (argument.rows() != 1 || argument.columns() != 1) {
        return Problem::inShape(arguments::rangeInWords(argument.rows(), argument.columns()),
                                timeliness::tells("limits"),
                                {timeliness::tells("limits.fix"), {{"rows", inWords(rows)}}})
            .about(argument.name());
    }
    COUNCIL_TRY(limit, single<read::Term>(call, place));
    limits.all_ = limit;
    return limits;
}

const Limit* Limits::of(sal_Int32 row) const {
    if (column_ == nullptr) {
        return &*all_;
    }
    const uno::Any& value = (*column_)[row][0];
    if (value.getValueTypeClass() != uno::TypeClass_STRING) {
        return nullptr;  // a number has no unit
    }
    const auto& text = *static_cast<const rtl::OUString*>(value.getValue());
    auto found = known_.find(text);
    if (found == known_.end()) {
        const auto limit = readLimit(Cell(toUtf8(text)));
        found = known_.emplace(text, limit ? std::optional(limit.value()) : std::nullopt).first;
    }
    return found->second ? &*found->second : nullptr;
}

bool Limits::isBlank(sal_Int32 row) const {
    return column_ != nullptr && cellOf((*column_)[row][0]).isBlank();
}

}  // namespace council::addin
