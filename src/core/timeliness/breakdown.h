// The same percentage by team, ward or worker, and for all of them.
#pragma once

#include "core/timeliness/tally.h"
#include "core/values/numbering.h"

#include <cstdint>
#include <string>
#include <vector>

namespace council::timeliness {

class Breakdown {
 public:
    // A column with more different values holds ids, not groups.
    static constexpr std::uint32_t mostGroups = 1000;

    Breakdown(Basis basis, const Period& period, const Moment& asAt)
        : basis_(basis), period_(period), asAt_(asAt), all_(basis, period, asAt) {}

    // The verdict is that of the row. Groups are one where they differ in spaces and letter case
    // only; a cell in error has no group, and its row is unusable. Answers with the place
    // of its group, or mostGroups.
    std::size_t add(const Cell& group, const Case& row, const Verdict& verdict);

    struct Group {
        std::string name;  // as it was first spelt; "(blank)" for rows without a group
        Tally tally;
    };
    // In the order in which they appear.
    const std::vector<Group>& groups() const { return groups_; }
    // A wrong argument when they were too many.
    Outcome<void> areGroups() const;
    const Tally& all() const { return all_; }

 private:
    std::size_t placeOf(const Cell& group);

    Basis basis_;
    Period period_;
    Moment asAt_;
    Numbering spellings_;  // each as it is in the cells
    Numbering keys_;
    std::vector<std::uint32_t> groupOfSpelling_;
    std::vector<Group> groups_;
    Tally all_;
};

}  // namespace council::timeliness
