// Reviews that follow one another: the first within a time of the start, the next within a time of
// the first, and so on; the last step of the schedule repeats.
//
// Child protection plans are reviewed within 3 months, then every 6 months; a looked-after child
// within 20 working days, then 3 months later, then every 6 months. A child counts as in time only
// if every review was, and none is overdue.
#pragma once

#include "core/dates/flaw.h"
#include "core/limits/holiday_choice.h"
#include "core/values/numbering.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace council::timeliness {

class Schedule {
 public:
    Schedule(std::vector<Limit> steps, HolidayChoice holidays)
        : steps_(std::move(steps)), holidays_(std::move(holidays)) {}

    // The deadline of the review after `done` others, counted from the start or the review before;
    // nothing when the calendar does not know it.
    std::optional<Moment> deadline(const Moment& from, std::size_t done) const;
    // Whether a review then, or none until then, keeps the limit.
    bool isMet(const Moment& from, const Moment& review, std::size_t done) const;
    const Limit& step(std::size_t done) const {
        return steps_[done < steps_.size() ? done : steps_.size() - 1];
    }
    Limit counted(const Limit& step) const { return holidays_.counted(step); }
    const WorkingCalendar& calendarFor(const Limit& limit) const { return holidays_.of(limit); }

 private:
    std::vector<Limit> steps_;
    HolidayChoice holidays_;
};

// Earlier first, and no day twice: a review listed twice is one review.
void putInOrder(std::vector<Moment>& reviews);
// Of reviews in order, those from the start to the as-at date.
std::span<const Moment> during(std::span<const Moment> reviews, const Moment& start,
                               const Moment& asAt);

// A plan or period of care.
struct Plan {
    DateReading start;
    DateReading end;
};

enum class ReviewVerdict : std::uint8_t {
    notCounted,  // not open at the as-at date, or its first deadline is still ahead
    inTime,
    notInTime,
    unusable,
};

struct PlanVerdict {
    ReviewVerdict verdict;
    Flaw flaw = {};  // of what is unusable, by the dates of the plan in their order

    bool operator==(ReviewVerdict other) const { return verdict == other; }
};

// The reviews of that child, in order.
PlanVerdict judgeReviews(const Plan& plan, std::span<const Moment> reviews,
                         const Schedule& schedule, const Moment& asAt);

// When the next review is due, and why.
struct NextReview {
    Moment due;
    Moment from;           // the start, or the last review
    std::size_t done = 0;  // reviews so far
};
Outcome<NextReview> nextReview(const Moment& start, std::span<const Moment> reviews,
                               const Schedule& schedule, const Moment& asAt);

// The reviews of many children, by their ids.
class ReviewBook {
 public:
    void add(std::string_view id, const Moment& review);
    // To be called once, after the last add.
    void close();
    // In order; empty for an id without reviews.
    std::span<const Moment> of(std::string_view id) const;

 private:
    struct Entry {
        std::uint32_t child;
        Moment review;
    };
    Numbering children_;
    std::vector<Entry> entries_;
    std::vector<Moment> reviews_;           // of one child after the other, in order
    std::vector<std::uint32_t> firstOf_{};  // where the reviews of each child begin; one more: end
};

}  // namespace council::timeliness
