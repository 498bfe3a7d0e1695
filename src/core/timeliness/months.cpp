#include "core/timeliness/months.h"

#include "core/limits/due_date.h"
#include "core/timeliness/sentences.h"

#include <algorithm>
#include <cmath>

namespace council::timeliness {

namespace {

using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr long long monthsInYear = 12;

long long monthNumber(Day day) {
    const year_month_day date(day);
    return int{date.year()} * monthsInYear + static_cast<long long>(unsigned{date.month()}) - 1;
}

year_month monthOf(long long number) {
    return std::chrono::year(static_cast<int>(number / monthsInYear)) /
           std::chrono::month(static_cast<unsigned>(number % monthsInYear) + 1);
}

}  // namespace

Outcome<int> readMonths(const Cell& cell) {
    const double* number = cell.number();
    if (number == nullptr || *number < 1 || *number > mostMonths ||
        *number != std::floor(*number)) {
        return Problem::inArgument(cell, tells("noMonths"), tells("noMonths.fix"));
    }
    return static_cast<int>(*number);
}

MonthlyTallies::MonthlyTallies(Basis basis, int months, const Moment& asAt)
    : basis_(basis), firstMonth_(monthNumber(asAt.day) - months + 1) {
    for (long long number = firstMonth_; number < firstMonth_ + months; ++number) {
        const year_month month = monthOf(number);
        const Day lastDay = Day(month / std::chrono::last);
        const bool isLast = number + 1 == firstMonth_ + months;
        const Moment readAt = isLast ? asAt : Moment{lastDay, std::nullopt};
        const Period period{Day(month / 1), lastDay};
        months_.push_back({lastDay, readAt, Tally(basis, period, readAt)});
    }
}

long long MonthlyTallies::placeOf(Day day) const {
    return monthNumber(day) - firstMonth_;
}

// In which months a row can count, by what each basis counts by.
MonthlyTallies::Span MonthlyTallies::monthsOf(const Case& row, const Limit* limit,
                                              const HolidayChoice& holidays) const {
    constexpr Span none{0, -1};
    const auto only = [this](Day day) { return Span{placeOf(day), placeOf(day)}; };
    if (basis_ == Basis::completed) {
        return row.end.isReadable() ? only(row.end.moment.day) : none;
    }
    if (!row.start.isReadable() || limit == nullptr) {
        return none;
    }
    const Moment& start = row.start.moment;
    if (basis_ == Basis::started) {
        return only(start.day);
    }
    if (basis_ == Basis::due) {
        const auto due = knownDueDate(start, *limit, holidays.of(*limit));
        return due ? only(due->day) : none;
    }
    const auto last = static_cast<long long>(months_.size()) - 1;
    return {placeOf(start.day), row.end.isReadable() ? placeOf(row.end.moment.day) : last};
}

Verdict MonthlyTallies::add(const Case& row, const Limit* limit, const HolidayChoice& holidays) {
    const auto addTo = [&](Month& month) {
        const Verdict verdict = judge(row, limit, holidays, month.asAt);
        month.tally.add(row, verdict);
        return verdict;
    };
    const auto [first, last] = monthsOf(row, limit, holidays);
    const auto before = static_cast<long long>(months_.size()) - 1;
    for (long long place = std::max(first, 0LL); place <= last && place < before; ++place) {
        addTo(months_[static_cast<std::size_t>(place)]);
    }
    // The last month sees every row: its tally also knows how many are open and unusable now.
    return addTo(months_.back());
}

texts::Phrase MonthlyTallies::sentence() const {
    return texts::Phrase::counted(
        tellsOf("months"), static_cast<std::int64_t>(months_.size()),
        {{"day", inWords(months_.back().asAt.day)}, {"cases", months_.back().tally.sentence()}});
}

}  // namespace council::timeliness
