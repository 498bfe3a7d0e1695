#include "core/timeliness/repeats.h"

#include "core/limits/due_date.h"
#include "core/timeliness/sentences.h"
#include "core/timeliness/status.h"
#include "core/values/choice.h"
#include "core/values/counted.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace council::timeliness {

namespace {

Clock clockFor(const std::optional<Limit>& within) {
    return within ? clockOf(within->unit) : Clock::days;
}

}  // namespace

Outcome<std::optional<Limit>> readWithin(const Cell& cell) {
    if (cell.text() != nullptr && sameWord(*cell.text(), "ever")) {
        return std::optional<Limit>();
    }
    COUNCIL_TRY(limit, readLimit(cell));
    return std::optional(limit);
}

Outcome<int> readOccurrences(const Cell& cell) {
    constexpr double most = 1'000'000;
    const double* number = cell.number();
    if (number == nullptr || *number < 2 || *number > most || *number != std::floor(*number)) {
        return Problem::inArgument(cell, tells("noOccurrences"), tells("noOccurrences.fix"));
    }
    return static_cast<int>(*number);
}

Outcome<RepeatsOf> readRepeatsOf(const Cell& cell) {
    static constexpr Word<RepeatsOf> words[] = {{"events", RepeatsOf::events},
                                                {"ids", RepeatsOf::ids}};
    return readChoice(words, cell);
}

Outcome<double> RepeatCounts::share(RepeatsOf of) const {
    const int all = of == RepeatsOf::events ? events : ids;
    if (all == 0) {
        return Problem::nothing(withUnusable(tells("noEvent"), unusable), tells("noEvent.fix"));
    }
    return static_cast<double>(of == RepeatsOf::events ? repeats : idsWithRepeat) / all;
}

Flaw Repeats::add(std::uint32_t row, std::string_view id, const DateReading& date) {
    if (!date.isReadable() || id.empty()) {
        ++unusable_;
        return date.isUnreadable() ? Flaw{&values::saysOfFigures("noDate"), 1}
               : date.isBlank()    ? Flaw{&troubleWith("noDate"), 1}
                                   : Flaw{&troubleWith("noId"), 0};
    }
    if (hasHappened(date.moment, asAt_, clockFor(recurrence_.within))) {
        events_.push_back({ids_.of(id), row, date.moment});
    }
    return {};
}

// By id, and each id's by time: ids have few events each, so that this is quicker than sorting
// them all.
std::vector<Repeats::Event> Repeats::inOrder() const {
    std::vector<std::size_t> end(ids_.size() + 1);
    for (const Event& event : events_) {
        ++end[event.id + 1];
    }
    std::partial_sum(end.begin(), end.end(), end.begin());
    std::vector<Event> events(events_.size());
    for (const Event& event : events_) {
        events[end[event.id]++] = event;
    }
    std::size_t begin = 0;
    for (std::uint32_t id = 0; id < ids_.size(); ++id) {
        const auto first = events.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = events.begin() + static_cast<std::ptrdiff_t>(end[id]);
        std::ranges::sort(first, last, {}, [](const Event& event) {
            return std::tuple(event.moment.day,
                              event.moment.time.value_or(std::chrono::milliseconds::zero()),
                              event.row);
        });
        begin = end[id];
    }
    return events;
}

RepeatCounts Repeats::count() const {
    RepeatCounts counts;
    counts.unusable = unusable_;
    const std::vector<Event> events = inOrder();
    const auto before = static_cast<std::size_t>(recurrence_.occurrences - 1);
    const Limit* within = recurrence_.within ? &*recurrence_.within : nullptr;
    // The ids are numbered from 0 on without gaps, and are in that order.
    std::vector<bool> isIn(ids_.size());
    std::vector<bool> hasRepeat(ids_.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event& event = events[i];
        if (!counts.first || event.moment.day < *counts.first) {
            counts.first = event.moment.day;
        }
        if (!period_.contains(event.moment.day)) {
            continue;
        }
        bool isRepeat = i >= before && events[i - before].id == event.id;
        if (isRepeat && within != nullptr) {
            // Of the so many last ones, the first is the furthest away.
            const Case span{DateReading::of(events[i - before].moment),
                            DateReading::of(event.moment)};
            const Status status = judge(span, within, holidays_, event.moment).status;
            if (status == Status::check) {
                ++counts.unusable;
                counts.beyond.push_back(event.row);
                continue;
            }
            isRepeat = status == Status::inTime;
        }
        ++counts.events;
        counts.repeats += isRepeat ? 1 : 0;
        isIn[event.id] = true;
        hasRepeat[event.id] = hasRepeat[event.id] || isRepeat;
    }
    counts.ids = static_cast<int>(std::ranges::count(isIn, true));
    counts.idsWithRepeat = static_cast<int>(std::ranges::count(hasRepeat, true));
    counts.historyIsMissing = counts.first && isHistoryMissing(*counts.first);
    return counts;
}

// Whether an event on the first day of the period could repeat one from before the list begins.
bool Repeats::isHistoryMissing(Day first) const {
    if (!recurrence_.within || !period_.from) {
        return true;
    }
    const Limit& within = *recurrence_.within;
    const Moment dayBefore{first - Days(1), std::nullopt};
    return knownInTime(dayBefore, {*period_.from, std::nullopt}, within, holidays_.of(within))
        .value_or(true);
}

texts::Phrase Repeats::sentence(const RepeatCounts& counts, RepeatsOf of) const {
    using texts::Phrase;
    const bool isOfEvents = of == RepeatsOf::events;
    Phrase all = Phrase::counted(
        isOfEvents ? tellsOf("events") : tellsOf("ids"), isOfEvents ? counts.events : counts.ids,
        {{"part", inWords(isOfEvents ? counts.repeats : counts.idsWithRepeat)}});
    Phrase::Blanks blanks{{"cases", council::within(period_, std::move(all))},
                          {"times", inWords(recurrence_.occurrences)}};
    const auto& within = recurrence_.within;
    if (within) {
        blanks.push_back({"limit", inWords(*within)});
    }
    const texts::Text& came = recurrence_.occurrences == 2
                                  ? within ? tells("cameAgainWithin") : tells("cameAgain")
                              : within ? tells("cameTimesWithin")
                                       : tells("cameTimes");
    Phrase text = withUnusable({came, std::move(blanks)}, counts.unusable);
    return counts.historyIsMissing ? Phrase(tells("noHistory"), {{"cases", std::move(text)},
                                                                 {"day", inWords(*counts.first)}})
                                   : text;
}

}  // namespace council::timeliness
