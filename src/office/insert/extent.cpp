#include "office/insert/extent.h"

#include "core/dates/reading.h"
#include "core/values/words.h"
#include "office/check/list_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace council::insert {

using check::Among;
using check::Cells;
using check::Place;

namespace {

enum class Content : unsigned char { nothing, date, number, text };

// What a column holds in the rows known to be of the list.
struct Known {
    std::map<Content, int> counts;
    std::set<std::string> texts;
    int filled = 0;

    bool holds(Content content) const { return counts.contains(content); }
    bool mostlyHolds(Content content) const {
        return holds(content) && 2 * counts.at(content) > filled;
    }
};

class ListRows {
 public:
    ListRows(const Headings& headings, const Cells& cells, Day nullDate)
        : headings_(headings), cells_(cells), nullDate_(nullDate), known_(headings.columns.size()) {
        for (int column = 0; column < headings_.allColumns; ++column) {
            end_ = std::max(end_, cells.end(headings_.sheet, column));
        }
    }

    int last() {
        int first = headings_.row + 1;
        int last = lastOfPart(first);
        learn(first, last);
        // Only the last row before a gap: a total between rows is one of the rows.
        while (last == first || !isTotal(last)) {
            const int next = nextFilled(last + 1);
            if (!goesOn(next)) {
                return last;
            }
            first = next;
            last = lastOfPart(first);
            learn(first, last);
        }
        while (last > first && isTotal(last)) {
            --last;
        }
        return last;
    }

 private:
    const Cell& at(int column, int row) const { return cells_.at({headings_.sheet, column, row}); }

    bool isEmpty(int row) const {
        for (int column = 0; column < headings_.allColumns; ++column) {
            if (!at(column, row).isBlank()) {
                return false;
            }
        }
        return true;
    }
    int lastOfPart(int row) const {
        while (row < end_ && !isEmpty(row)) {
            ++row;
        }
        return row - 1;
    }
    // An empty one where too many are.
    int nextFilled(int row) const {
        const int farthest = std::min(end_, row + check::mostBlankRows);
        while (row < farthest && isEmpty(row)) {
            ++row;
        }
        return row;
    }

    Content contentOf(const Cell& cell) const {
        const DateReading reading = readDate(cell, nullDate_, MonthEdge::last);
        if (reading.isBlank()) {
            return Content::nothing;
        }
        if (reading.isReadable() && reading.moment.day > council::dayOf(1970, 1, 1)) {
            return Content::date;
        }
        return cell.number() != nullptr ? Content::number : Content::text;
    }

    void learn(int first, int last) {
        constexpr int enough = 200;
        for (int row = first; row <= std::min(last, first + enough - 1); ++row) {
            ++rows_;
            for (std::size_t i = 0; i < known_.size(); ++i) {
                const Cell& cell = at(headings_.columns[i], row);
                const Content content = contentOf(cell);
                if (content == Content::nothing) {
                    continue;
                }
                Known& known = known_[i];
                ++known.counts[content];
                ++known.filled;
                if (cell.text() != nullptr) {
                    known.texts.insert(lowered(*cell.text()));
                }
                ++filled_;
            }
        }
    }

    // One row that is filled as most are, or two that are half so: a note is in a cell or two.
    // Above them the title of a part of the list may stand.
    bool goesOn(int row) const {
        constexpr double most = 2.0 / 3;
        constexpr double half = 0.5;
        return isLikeAbove(row, most) || (isLikeAbove(row, half) && isLikeAbove(row + 1, half)) ||
               (isTitle(row) && isLikeAbove(row + 1, most));
    }

    // "West team": one text, with the rows of a part of the list below.
    bool isTitle(int row) const {
        return std::ranges::count_if(headings_.columns,
                                     [&](int column) { return !at(column, row).isBlank(); }) == 1;
    }

    // Its dates are dates of the list, or else its figures and words are such as above.
    bool isLikeAbove(int row, double share) const {
        int filled = 0;
        int fitting = 0;
        bool hasDate = false;
        bool isAlike = false;
        for (std::size_t i = 0; i < known_.size(); ++i) {
            const Cell& cell = at(headings_.columns[i], row);
            const Content content = contentOf(cell);
            if (content == Content::nothing) {
                continue;
            }
            const Known& known = known_[i];
            ++filled;
            fitting += known.holds(content) ? 1 : 0;
            hasDate = hasDate || (content == Content::date && known.mostlyHolds(content));
            isAlike = isAlike || (content == Content::number && known.mostlyHolds(content)) ||
                      (cell.text() != nullptr && known.texts.contains(lowered(*cell.text())));
        }
        // Of two columns one may be blank in a case that is open.
        const bool isWhole = filled * rows_ > share * filled_;
        const bool isNarrow = filled_ <= 2 * rows_;
        return 2 * fitting > filled && !isTotal(row) &&
               ((hasDate && (isWhole || isNarrow)) || (isAlike && isWhole));
    }

    bool isTotal(int row) const {
        bool says = false;
        for (std::size_t i = 0; i < known_.size(); ++i) {
            const Place place{headings_.sheet, headings_.columns[i], row};
            const Content content = contentOf(cells_.at(place));
            if (content == Content::date && known_[i].mostlyHolds(content)) {
                return false;
            }
            says = says ||
                   (content != Content::nothing && check::isTotal(place, Among::figures, cells_));
        }
        return says;
    }

    const Headings& headings_;
    const Cells& cells_;
    Day nullDate_;
    int end_ = 0;
    std::vector<Known> known_;
    int rows_ = 0;
    int filled_ = 0;
};

}  // namespace

int lastRowOf(const Headings& headings, const Cells& cells, Day nullDate) {
    return ListRows(headings, cells, nullDate).last();
}

}  // namespace council::insert
