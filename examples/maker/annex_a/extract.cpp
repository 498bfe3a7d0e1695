#include "maker/annex_a/extract.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace council::maker::annex_a {

int Extract::addRow() {
    rows_.emplace_back(layout_->columns.size());
    return rowCount() + 1;
}

std::size_t Extract::indexOf(std::string_view heading) const {
    const auto& columns = layout_->columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
        return column.heading == heading;
    });
    if (found == columns.end()) {
        throw std::invalid_argument(sheetOf(layout_->number) + " has no column " +
                                    std::string(heading));
    }
    return static_cast<std::size_t>(found - columns.begin());
}

void Extract::set(int row, std::string_view heading, Content content) {
    rows_.at(static_cast<std::size_t>(row - 2)).at(indexOf(heading)) = std::move(content);
}

const Content& Extract::at(int row, std::string_view heading) const {
    return rows_.at(static_cast<std::size_t>(row - 2)).at(indexOf(heading));
}

std::string slashed(Date date) {
    const auto twoDigits = [](unsigned number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return twoDigits(static_cast<unsigned>(date.day())) + "/" +
           twoDigits(static_cast<unsigned>(date.month())) + "/" +
           std::to_string(static_cast<int>(date.year()));
}

}  // namespace council::maker::annex_a
