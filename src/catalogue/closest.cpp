#include "catalogue/closest.h"

#include "core/values/words.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace council::catalogue {

namespace {

// The optimal string alignment distance, three rows of it at a time.
std::size_t slipsBetween(std::string_view left, std::string_view right) {
    std::vector<std::size_t> before(right.size() + 1);
    std::vector<std::size_t> above(right.size() + 1);
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t i = 1; i <= left.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t changed = left[i - 1] == right[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + changed});
            const bool areExchanged =
                i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (areExchanged) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        before.swap(above);
        above.swap(row);
    }
    return above.back();
}

// TIMELINESS.PERCENTAGE, MILESTONE.STAT: one of the two names goes on where the other ends.
const Function* sameBeginning(const std::string& wanted) {
    constexpr std::size_t leastLetters = 4;  // behind the dot
    const auto all = functions();
    const auto found = std::ranges::find_if(all, [&](const Function& function) {
        const std::string name = lowered(displayName(function));
        return std::min(name.size(), wanted.size()) > name.find('.') + leastLetters &&
               (name.starts_with(wanted) || wanted.starts_with(name));
    });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

const Function* closest(std::string_view name) {
    constexpr std::size_t mostSlips = 2;
    constexpr std::size_t longestName = 100;  // a name of a megabyte is not a slip
    if (name.size() > longestName) {
        return nullptr;
    }
    const std::string wanted = lowered(std::string(trimmed(name)));
    const Function* found = nullptr;
    std::size_t fewest = mostSlips + 1;
    for (const Function& function : functions()) {
        const std::size_t slips = slipsBetween(wanted, lowered(displayName(function)));
        if (slips < fewest) {
            fewest = slips;
            found = &function;
        }
    }
    return found == nullptr ? sameBeginning(wanted) : fewest == 0 ? nullptr : found;
}

}  // namespace council::catalogue
