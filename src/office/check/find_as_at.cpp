// As-at dates that differ on one sheet, and one that lies after everything in its list.
#include "office/check/columns.h"
#include "office/check/find.h"

#include <algorithm>
#include <map>
#include <set>

namespace council::check {

namespace {

struct Readers {
    const Formula* first = nullptr;
    int count = 0;
};

// A list of this month need not have its last day; and where little happens, eight times the usual
// pause between two dates does not matter.
std::chrono::days usualGap(const Span& span) {
    constexpr std::chrono::days month(31);
    return std::max(month, 8 * (*span.newest - *span.oldest) / std::max(span.count, 1));
}

}  // namespace

Findings asAtDatesThatDiffer(const Material& material) {
    // By sheet and day. A date of each row's or column's own makes a series: that is meant.
    std::map<int, std::map<Day, Readers>> sheets;
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            const Argument* asAt = call.find("as_at");
            const auto day = asAtOf(call, material);
            // FOSTER.TARGET is asked for the target of whatever day: often the end of the year.
            if (asAt != nullptr && asAt->isFixed && day && call.function->method != "target") {
                Readers& readers = sheets[formula.place.sheet][*day];
                readers.first = readers.first == nullptr ? &formula : readers.first;
                ++readers.count;
            }
        }
    }
    Findings findings;
    for (const auto& [sheet, days] : sheets) {
        const auto usual = std::ranges::max_element(
            days, {}, [](const auto& entry) { return entry.second.count; });
        for (const auto& [day, readers] : days) {
            if (day != usual->first) {
                findings.push_back({Found::asAtDiffers,
                                    readers.first->place,
                                    {{"date", longText(day)},
                                     {"count", std::to_string(readers.count)},
                                     {"others", std::to_string(usual->second.count)},
                                     {"usual", longText(usual->first)}}});
            }
        }
    }
    return findings;
}

Findings asAtAfterTheList(const Material& material) {
    Findings findings;
    Spans spans(material);
    std::set<std::pair<Block, Day>> told;
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            const auto day = asAtOf(call, material);
            const Argument* list = nullptr;  // the one with the newest
            Span all;
            for (const Argument& argument : call.arguments) {
                if (argument.isList() && argument.entry != nullptr &&
                    argument.entry->shape == catalogue::Shape::column &&
                    isDateOfRecord(*argument.entry)) {
                    const Span& span = spans.of(argument);
                    if (span.count > 0) {
                        list = !all.newest || *span.newest > *all.newest ? &argument : list;
                        all.add(*span.oldest);
                        all.add(*span.newest);
                        all.count += span.count - 2;
                    }
                }
            }
            const Argument* asAt = call.find("as_at");
            constexpr int fewestDates = 5;
            constexpr std::chrono::days tenYears(3653);  // beyond, they are dates of birth
            if (asAt != nullptr && asAt->isFixed && day && all.count >= fewestDates &&
                *day > *all.newest + usualGap(all) && *day < *all.newest + tenYears &&
                told.insert({list->cells, *day}).second) {
                findings.push_back({Found::asAtLate,
                                    formula.place,
                                    {{"date", longText(*day)},
                                     {"cells", nameOf(list->cells, material, formula.place.sheet)},
                                     {"newest", longText(*all.newest)}}});
            }
        }
    }
    return findings;
}

}  // namespace council::check
