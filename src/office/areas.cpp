#include "office/areas.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace council::office {

namespace {

struct Member {
    Area area;
    std::size_t list;
};

// Columns of a band of rows that lie in the same lists.
struct Stretch {
    sal_Int32 first;
    sal_Int32 last;
    std::vector<std::size_t> lists;
    auto key() const { return std::tie(first, last, lists); }
    bool operator<(const Stretch& other) const { return key() < other.key(); }
};

// From left to right: what begins and ends at each column, and which lists are open in between.
std::vector<Stretch> stretchesOf(const std::vector<const Member*>& band) {
    std::map<sal_Int32, std::map<std::size_t, int>> changes;
    for (const Member* member : band) {
        ++changes[member->area.StartColumn][member->list];
        --changes[member->area.EndColumn + 1][member->list];
    }
    std::vector<Stretch> stretches;
    std::map<std::size_t, int> open;
    for (auto here = changes.begin(); here != changes.end(); ++here) {
        for (const auto& [list, change] : here->second) {
            if ((open[list] += change) == 0) {
                open.erase(list);
            }
        }
        if (open.empty()) {
            continue;
        }
        Stretch stretch{here->first, std::next(here)->first - 1, {}};
        for (const auto& [list, depth] : open) {
            stretch.lists.push_back(list);
        }
        if (!stretches.empty() && stretches.back().last + 1 == stretch.first &&
            stretches.back().lists == stretch.lists) {
            stretches.back().last = stretch.last;
        } else {
            stretches.push_back(std::move(stretch));
        }
    }
    return stretches;
}

}  // namespace

com::sun::star::uno::Reference<com::sun::star::table::XCellRange> cellsOf(
    const com::sun::star::uno::Reference<com::sun::star::table::XCellRange>& sheet,
    const Area& area) {
    return sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn,
                                         area.EndRow);
}

sal_Int64 sizeOf(const Area& area) {
    return sal_Int64{area.EndColumn - area.StartColumn + 1} * (area.EndRow - area.StartRow + 1);
}

std::vector<Area> common(const Area& a, const Area& b) {
    const Area shared{a.Sheet, std::max(a.StartColumn, b.StartColumn),
                      std::max(a.StartRow, b.StartRow), std::min(a.EndColumn, b.EndColumn),
                      std::min(a.EndRow, b.EndRow)};
    const bool isAny = a.Sheet == b.Sheet && shared.StartColumn <= shared.EndColumn &&
                       shared.StartRow <= shared.EndRow;
    return isAny ? std::vector{shared} : std::vector<Area>();
}

bool overlap(const std::vector<Area>& some, const std::vector<Area>& others) {
    return std::ranges::any_of(some, [&](const Area& one) {
        return std::ranges::any_of(others,
                                   [&](const Area& other) { return !common(one, other).empty(); });
    });
}

// From top to bottom, in bands of rows in which no area begins or ends: the time grows with the
// number of areas, times those that lie beside each other. A stretch goes on from the band above.
std::vector<Part> partsOf(const std::vector<std::vector<Area>>& lists) {
    std::vector<Member> members;
    std::vector<sal_Int32> tops;
    for (std::size_t list = 0; list < lists.size(); ++list) {
        for (const Area& area : lists[list]) {
            members.push_back({area, list});
            tops.push_back(area.StartRow);
            tops.push_back(area.EndRow + 1);
        }
    }
    std::ranges::sort(members, {}, [](const Member& member) { return member.area.StartRow; });
    std::ranges::sort(tops);
    tops.erase(std::unique(tops.begin(), tops.end()), tops.end());

    std::vector<Part> parts;
    std::vector<const Member*> band;
    std::map<Stretch, std::size_t> above;
    auto next = members.begin();
    for (std::size_t i = 0; i + 1 < tops.size(); ++i) {
        const sal_Int32 top = tops[i];
        const sal_Int32 bottom = tops[i + 1] - 1;
        std::erase_if(band, [top](const Member* member) { return member->area.EndRow < top; });
        for (; next != members.end() && next->area.StartRow == top; ++next) {
            band.push_back(&*next);
        }
        std::map<Stretch, std::size_t> here;
        for (const Stretch& stretch : stretchesOf(band)) {
            const auto found = above.find(stretch);
            if (found != above.end()) {
                parts[found->second].area.EndRow = bottom;
                here.insert(*found);
            } else {
                here.emplace(stretch, parts.size());
                parts.push_back(
                    {{members.front().area.Sheet, stretch.first, top, stretch.last, bottom},
                     stretch.lists});
            }
        }
        above = std::move(here);
    }
    return parts;
}

}  // namespace council::office
