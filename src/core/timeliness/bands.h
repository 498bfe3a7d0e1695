// Cases by how long they took: 0-10, 11-15, 16-20, 21+.
#pragma once

#include "core/values/grid.h"
#include "core/values/outcome.h"

#include <cstddef>
#include <string>
#include <vector>

namespace council::timeliness {

class Bands {
 public:
    // The upper limit of each band but the last: whole numbers, each above the one before. Blank
    // cells of a range are skipped; anything else is a wrong argument.
    static Outcome<Bands> read(const Grid& upperLimits);

    // In the first band whose upper limit it does not exceed.
    void add(double elapsed);

    std::size_t size() const { return counts_.size(); }
    // "0-10", "11-15", "21+"; a band of one number is that number.
    std::string label(std::size_t band) const;
    int count(std::size_t band) const { return counts_[band]; }
    int total() const;

 private:
    std::vector<int> upperLimits_;
    std::vector<int> counts_;
};

}  // namespace council::timeliness
