// What is wrong with a row of an improvement plan: what an officer mends before figures are shown.
#pragma once

#include "core/milestones/status.h"

#include <cstdint>
#include <string_view>

namespace council::milestones {

// The first that applies; OK when nothing is wrong.
enum class Finding : std::uint8_t {
    ok,
    noAction,
    noOwner,
    noDate,
    unreadableDate,
    startAfterDue,
    completedBeforeStart,
    completeWithoutDate,
    unknownRating,
};
std::string_view wordFor(Finding finding);
const texts::Text& reasonFor(Finding finding);  // "the row names no owner"
Finding check(const Cell& action, const Cell& owner, const Milestone& milestone);

}  // namespace council::milestones
