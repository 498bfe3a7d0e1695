#include "addin/explain/unusable_rows.h"

#include "addin/explain/sentences.h"
#include "addin/readers.h"
#include "core/fostering/sentences.h"
#include "core/values/sentences.h"

#include <algorithm>
#include <utility>

namespace council::addin {

using explanation::says;
using texts::Phrase;

UnusableRows::UnusableRows(const Call& call, const Columns& columns,
                           std::vector<std::size_t> places, std::vector<std::size_t> dates)
    : places_(std::move(places)),
      dates_(std::move(dates)),
      firstSheetRow_(columns.firstSheetRow()),
      cases_(columnsOf(call, "starts", "ends")),
      households_(columnsOf(call, "approvals", "leavings")) {
    if (const auto asAt = call.place("as_at"); cases_ && asAt) {
        if (const auto moment = single<read::AsAt>(call, *asAt)) {
            problems_.emplace(HolidayChoice(), moment.value());
        }
    }
    if (const auto limit = call.place("limit"); limit && !call[*limit].isOmitted()) {
        if (auto limits = Limits::read(call, *limit, columns.rows())) {
            limits_.emplace(std::move(limits.value()));
        }
    }
}

std::optional<UnusableRows::Pair> UnusableRows::columnsOf(const Call& call, std::string_view first,
                                                          std::string_view second) const {
    const auto columnOf = [&](std::string_view name) {
        const auto place = call.place(name);
        return static_cast<std::size_t>(
            (place ? std::ranges::find(places_, *place) : places_.end()) - places_.begin());
    };
    const Pair pair{columnOf(first), columnOf(second)};
    return pair.first < places_.size() && pair.second < places_.size() ? std::optional(pair)
                                                                       : std::nullopt;
}

std::size_t UnusableRows::sheetRow(const Columns::Row& row) const {
    return static_cast<std::size_t>(firstSheetRow_) + static_cast<std::size_t>(row.index());
}

void UnusableRows::add(const Columns::Row& row) {
    if (problems_) {
        addCase(row);
        return;
    }
    const auto unreadable = std::ranges::find_if(
        dates_, [&row](std::size_t column) { return row.date(column).isUnreadable(); });
    if (unreadable != dates_.end()) {
        add(row, {values::saysOfFigures("noDate"), {{"value", inWords(row.cell(*unreadable))}}});
    } else if (households_ && row.date(households_->first).isBlank() &&
               row.date(households_->second).isReadable()) {
        add(row, fostering::says("leftUnapproved"));
    }
}

void UnusableRows::addCase(const Columns::Row& row) {
    const timeliness::Case dates{row.date(cases_->first), row.date(cases_->second)};
    complete_ += dates.start.isReadable() && dates.end.isReadable() ? 1 : 0;
    const Cell start = row.cell(cases_->first);
    const Cell end = row.cell(cases_->second);
    if (limits_ && limits_->of(row.index()) == nullptr) {
        problems_->add(sheetRow(row), dates, {start, end}, nullptr);
    } else {
        problems_->add(sheetRow(row), dates, {start, end});
    }
}

void UnusableRows::add(const Columns::Row& row, texts::Phrase trouble) {
    rows_.push_back({sheetRow(row), std::move(trouble)});
}

std::vector<UnusableRow> UnusableRows::rows() const {
    if (!problems_) {
        return rows_;
    }
    std::vector<UnusableRow> rows;
    for (const auto& problem : problems_->rows()) {
        rows.push_back({problem.row, problem.trouble});
    }
    return rows;
}

texts::Phrase UnusableRows::sentence(const std::vector<UnusableRow>& unusable) const {
    if (unusable.empty()) {
        return {};
    }
    const auto reversed = std::ranges::count_if(
        unusable, [](const UnusableRow& row) { return row.trouble == "end before start"; });
    const bool areExchanged = reversed > 1 && static_cast<std::size_t>(reversed) == complete_;
    const auto number = [](std::size_t each) {
        return Phrase::number(static_cast<std::int64_t>(each));
    };
    Phrase sentence(unusable.size() == 1 ? says("rows.unusable") : says("rows.firstUnusable"),
                    {{"number", number(unusable.size())},
                     {"row", number(unusable.front().row)},
                     {"trouble", unusable.front().trouble}});
    return areExchanged ? std::move(sentence) + Phrase::asItIs(" ") + says("rows.exchanged")
                        : sentence;
}

}  // namespace council::addin
