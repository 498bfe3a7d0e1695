// Dates that are probably not meant: months typed as dates, mistyped years, texts among dates.
#include "office/check/columns.h"
#include "office/check/find.h"

#include <chrono>

namespace council::check {

namespace {

constexpr Day firstUsualDay = council::dayOf(1990, 1, 1);

class OddDates {
 public:
    OddDates(const Material& material, const std::pair<int, int>& column, const ColumnUse& use)
        : material_(material),
          use_(use),
          sheet_(column.first),
          column_(column.second),
          lastUsualDay_(use.asAt ? std::optional(tenYearsAfter(*use.asAt)) : std::nullopt) {
        for (std::size_t i = 0; i < use.rows.size(); ++i) {
            if (use.rows[i]) {
                read({sheet_, column_, static_cast<int>(i)});
            }
        }
    }

    void tellIn(Findings& findings) const {
        constexpr int fewestDates = 5;
        constexpr double halfOfThem = 0.5;  // by chance one in thirty is
        if (use_.closes && numbers_ >= fewestDates &&
            firstOfMonth_.count >= halfOfThem * numbers_) {
            findings.push_back({Found::firstOfMonth,
                                firstOfMonth_.first,
                                {{"count", std::to_string(firstOfMonth_.count)},
                                 {"all", std::to_string(numbers_)},
                                 {"column", columnName(column_)}}});
        }
        // By chance two dates in five are before the 13th.
        if (numbers_ >= fewestDates && afterThe12th_ == 0 && textsAfterThe12th_ >= fewestDates) {
            findings.push_back({Found::monthsFirst,
                                numbersFirst_,
                                {{"column", columnName(column_)},
                                 {"count", std::to_string(numbers_)},
                                 {"texts", std::to_string(textsAfterThe12th_)}}});
        }
        if (far_.count > 0) {
            findings.push_back(
                {Found::farDates,
                 far_.first,
                 {{"count", std::to_string(far_.count)},
                  {"column", columnName(column_)},
                  {"limit", lastUsualDay_ ? " or after " + longText(*lastUsualDay_) : ""},
                  {"date", longText(*dayAt(far_.first))}}});
        }
        if (texts_.count > 0) {
            tellTexts(findings);
        }
    }

 private:
    struct Tally {
        int count = 0;
        Place first;
        void add(const Place& place) { first = count++ == 0 ? place : first; }
    };

    static Day tenYearsAfter(Day day) {
        const std::chrono::year_month_day date(day);
        const auto later = date + std::chrono::years(10);
        return later.ok() ? Day(later) : Day(later.year() / date.month() / std::chrono::last);
    }
    std::optional<Day> dayAt(const Place& place) const {
        return dayOf(material_.cells.at(place), material_,
                     use_.closes ? MonthEdge::last : MonthEdge::first);
    }

    void read(const Place& place) {
        const auto day = dayAt(place);
        if (!day) {
            return;
        }
        const std::chrono::day ofMonth = std::chrono::year_month_day(*day).day();
        const int isAfterThe12th = ofMonth > std::chrono::day(12) ? 1 : 0;
        if (material_.cells.at(place).number() != nullptr) {
            numbersFirst_ = numbers_++ == 0 ? place : numbersFirst_;
            afterThe12th_ += isAfterThe12th;
            if (ofMonth == std::chrono::day(1)) {
                firstOfMonth_.add(place);
            }
        } else {
            textsAfterThe12th_ += isAfterThe12th;
            texts_.add(place);
        }
        if (*day < firstUsualDay || (lastUsualDay_ && *day > *lastUsualDay_)) {
            far_.add(place);
        }
    }

    void tellTexts(Findings& findings) const {
        const Block whole{sheet_, column_, texts_.first.row, column_,
                          static_cast<int>(use_.rows.size()) - 1};
        if (const auto reader = material_.cells.nativeReader(whole)) {
            findings.push_back({Found::textDates,
                                texts_.first,
                                {{"count", std::to_string(texts_.count)},
                                 {"column", columnName(column_)},
                                 {"reader", nameOf(*reader, material_, sheet_)}}});
        }
    }

    const Material& material_;
    const ColumnUse& use_;
    int sheet_;
    int column_;
    std::optional<Day> lastUsualDay_;
    int numbers_ = 0;
    Place numbersFirst_;
    int afterThe12th_ = 0;
    int textsAfterThe12th_ = 0;
    Tally firstOfMonth_;
    Tally far_;
    Tally texts_;
};

bool readsDates(const Call& /*call*/, const catalogue::Argument& entry) {
    return isDateOfRecord(entry);
}

}  // namespace

Findings oddDates(const Material& material) {
    Findings findings;
    for (const auto& [column, use] : usesOf(material, readsDates)) {
        OddDates(material, column, use).tellIn(findings);
    }
    return findings;
}

}  // namespace council::check
