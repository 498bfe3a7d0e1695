#include "core/timeliness/breakdown.h"

#include "core/timeliness/ids.h"
#include "core/timeliness/sentences.h"

#include <algorithm>

namespace council::timeliness {

namespace {

constexpr const char* blankName = "(blank)";
constexpr const char* errorName = "(error)";

}  // namespace

std::size_t Breakdown::placeOf(const Cell& group) {
    std::string name = group.isError() ? errorName : spellingOf(group);
    if (name.empty()) {
        name = blankName;
    }
    const std::uint32_t spelling = spellings_.of(name);
    if (spelling == groupOfSpelling_.size()) {  // not seen before
        const std::uint32_t key = keys_.of(idOf(name));
        groupOfSpelling_.push_back(std::min(key, mostGroups));
        if (key == groups_.size() && key < mostGroups) {
            groups_.push_back({std::move(name), Tally(basis_, period_, asAt_)});
        }
    }
    return groupOfSpelling_[spelling];
}

std::size_t Breakdown::add(const Cell& group, const Case& row, const Verdict& verdict) {
    const std::size_t place = placeOf(group);
    if (place == mostGroups) {
        return place;
    }
    for (Tally* tally : {&groups_[place].tally, &all_}) {
        if (group.isError()) {
            tally->addUnusable();
        } else {
            tally->add(row, verdict);
        }
    }
    return place;
}

Outcome<void> Breakdown::areGroups() const {
    if (keys_.size() > mostGroups) {
        return Problem::inShape(
            {tells("manyGroups"), {{"number", inWords(static_cast<double>(keys_.size()))}}},
            tells("noGroups"), tells("noGroups.fix"));
    }
    return BOOST_OUTCOME_V2_NAMESPACE::success();
}

}  // namespace council::timeliness
