#include "core/timeliness/reviews.h"

#include "core/limits/due_date.h"
#include "core/timeliness/as_at.h"
#include "core/timeliness/sentences.h"
#include "core/values/number.h"
#include "core/values/words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace council::timeliness {

namespace {

auto inTimeOrder(const Moment& moment) {
    return std::tuple(moment.day, moment.time.value_or(std::chrono::milliseconds::zero()));
}

// The same review once, whatever system it was copied from: at most one a day.
bool isSameReview(const Moment& left, const Moment& right) {
    return left.day == right.day;
}

}  // namespace

std::optional<Moment> Schedule::deadline(const Moment& from, std::size_t done) const {
    const Limit& limit = step(done);
    return knownDueDate(from, limit, holidays_.of(limit));
}

bool Schedule::isMet(const Moment& from, const Moment& review, std::size_t done) const {
    const Limit& limit = step(done);
    return knownInTime(from, review, limit, holidays_.of(limit)).value_or(false);
}

void putInOrder(std::vector<Moment>& reviews) {
    std::ranges::sort(reviews, {}, inTimeOrder);
    reviews.erase(std::unique(reviews.begin(), reviews.end(), isSameReview), reviews.end());
}

std::span<const Moment> during(std::span<const Moment> reviews, const Moment& start,
                               const Moment& asAt) {
    const auto first = std::ranges::lower_bound(reviews, start.day, {}, &Moment::day);
    const auto last = std::ranges::upper_bound(reviews, asAt.day, {}, &Moment::day);
    return first < last ? std::span<const Moment>(first, last) : std::span<const Moment>();
}

PlanVerdict judgeReviews(const Plan& plan, std::span<const Moment> reviews,
                         const Schedule& schedule, const Moment& asAt) {
    const auto& [start, end] = plan;
    if (start.isUnreadable() || end.isUnreadable()) {
        return {ReviewVerdict::unusable, unreadableIn(std::array{start, end})};
    }
    const bool ended = end.isReadable() && end.moment.day <= asAt.day;
    if (ended && start.isBlank()) {
        return {ReviewVerdict::unusable, {&troubleWith("endWithoutStart"), 0}};
    }
    if (ended && start.moment.day > end.moment.day) {
        return {ReviewVerdict::unusable, {&troubleWith("endBeforeStart"), 0}};
    }
    if (ended || !start.isReadable() || start.moment.day > asAt.day) {
        return {ReviewVerdict::notCounted};
    }
    const PlanVerdict beyond{ReviewVerdict::unusable, {&troubleWith("outsideCalendar"), 0}};
    const auto first = schedule.deadline(start.moment, 0);
    if (!first) {
        return beyond;
    }
    if (!hasCome(*first, asAt)) {
        return {ReviewVerdict::notCounted};
    }
    Moment from = start.moment;
    std::size_t done = 0;
    for (const Moment& review : during(reviews, start.moment, asAt)) {
        if (!schedule.deadline(from, done)) {
            return beyond;
        }
        if (!schedule.isMet(from, review, done)) {
            return {ReviewVerdict::notInTime};
        }
        from = review;
        ++done;
    }
    if (!schedule.deadline(from, done)) {
        return beyond;
    }
    return {schedule.isMet(from, asAt, done) ? ReviewVerdict::inTime : ReviewVerdict::notInTime};
}

Outcome<NextReview> nextReview(const Moment& start, std::span<const Moment> reviews,
                               const Schedule& schedule, const Moment& asAt) {
    const auto past = during(reviews, start, asAt);
    const Moment from = past.empty() ? start : past.back();
    const Limit& limit = schedule.step(past.size());
    COUNCIL_TRY(due, dueDate(from, limit, schedule.calendarFor(limit)));
    return NextReview{due, from, past.size()};
}

void ReviewBook::add(std::string_view id, const Moment& review) {
    entries_.push_back({children_.of(id), review});
}

void ReviewBook::close() {
    std::ranges::sort(entries_, {}, [](const Entry& entry) {
        return std::tuple_cat(std::tuple(entry.child), inTimeOrder(entry.review));
    });
    firstOf_.reserve(children_.size() + 1);
    reviews_.reserve(entries_.size());
    for (const Entry& entry : entries_) {
        if (firstOf_.size() == entry.child) {  // numbered without gaps
            firstOf_.push_back(static_cast<std::uint32_t>(reviews_.size()));
        } else if (isSameReview(reviews_.back(), entry.review)) {
            continue;
        }
        reviews_.push_back(entry.review);
    }
    firstOf_.push_back(static_cast<std::uint32_t>(reviews_.size()));
    entries_ = {};
}

std::span<const Moment> ReviewBook::of(std::string_view id) const {
    const auto child = children_.find(id);
    if (!child) {
        return {};
    }
    const auto* begin = reviews_.data();
    return {begin + firstOf_[*child], begin + firstOf_[*child + 1]};
}

}  // namespace council::timeliness
