// A limit in a person's own words beside the name of a standard that says otherwise.
#include "core/limits/limit.h"
#include "core/limits/standards.h"
#include "core/values/letters.h"
#include "core/values/words.h"
#include "office/check/find.h"

#include <algorithm>
#include <map>
#include <set>

namespace council::check {

namespace {

// Letters and digits, in lower case: AssessmentLimit, "Assessment limit" and ASSESSMENT_LIMIT are
// one name.
std::string folded(std::string_view text) {
    std::string name;
    for (const char c : lowered(std::string(text))) {
        if (isLetterOrDigit(c)) {
            name += c;
        }
    }
    constexpr std::string_view endings[] = {"limit", "timescale", "standard", "deadline"};
    for (const std::string_view ending : endings) {
        if (name.ends_with(ending) && name.size() > ending.size()) {
            name.resize(name.size() - ending.size());
        }
    }
    return name;
}

const Standard* standardNamed(std::string_view text) {
    static const std::map<std::string, const Standard*> known = [] {
        std::map<std::string, const Standard*> names;
        for (const Standard& standard : standards()) {
            names.emplace(folded(standard.code), &standard);
            names.emplace(folded(standard.name), &standard);
        }
        return names;
    }();
    const auto found = known.find(folded(text));
    return found == known.end() ? nullptr : found->second;
}

// The nearest text to the left in the row, as labels stand.
std::string labelOf(const Place& place, const Material& material) {
    constexpr int farthest = 3;
    for (int column = place.column - 1; column >= 0 && column >= place.column - farthest;
         --column) {
        const Cell& cell = material.cells.at({place.sheet, column, place.row});
        if (cell.text() != nullptr) {
            return *cell.text();
        }
    }
    return {};
}

const Standard* standardOf(const Argument& limit, const Formula& formula,
                           const Material& material) {
    if (const Standard* named = standardNamed(limit.name)) {
        return named;
    }
    const Place& labelled =
        limit.kind == Argument::Kind::cells ? limit.cells.first() : formula.place;
    return standardNamed(labelOf(labelled, material));
}

// 12 months are 1 year, and 42 days 6 weeks.
Limit inSmallerUnit(Limit limit) {
    if (limit.unit == Unit::years || limit.unit == Unit::weeks) {
        limit.amount *= limit.unit == Unit::years ? 12 : 7;
        limit.unit = limit.unit == Unit::years ? Unit::months : Unit::days;
    }
    return limit;
}

bool isSame(const Limit& one, const Limit& other) {
    return inSmallerUnit(one) == inSmallerUnit(other);
}

// A schedule is the standard's from its first step to the last; a single limit may be any of them.
bool isWithinStandard(const std::vector<Limit>& given, const std::vector<Limit>& meant,
                      bool isSchedule) {
    if (isSchedule) {
        return std::ranges::equal(given, meant, isSame);
    }
    return std::ranges::any_of(meant,
                               [&given](const Limit& step) { return isSame(step, given.front()); });
}

}  // namespace

Findings limitsUnlikeTheirStandard(const Material& material) {
    Findings findings;
    std::set<Place> told;
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            for (const Argument& argument : call.arguments) {
                const bool isSchedule =
                    argument.entry != nullptr && argument.entry->name == "schedule";
                const bool isLimit =
                    isSchedule || (argument.entry != nullptr && argument.entry->name == "limit");
                if (!isLimit || argument.isList() || argument.value.text() == nullptr) {
                    continue;
                }
                const Standard* standard = standardOf(argument, formula, material);
                const auto given = readSchedule(argument.value);
                if (standard == nullptr || !given) {
                    continue;
                }
                const auto meant = readSchedule(std::string(standard->schedule));
                const Place place =
                    argument.kind == Argument::Kind::cells ? argument.cells.first() : formula.place;
                if (meant && !isWithinStandard(given.value(), meant.value(), isSchedule) &&
                    told.insert(place).second) {
                    const bool isOneOfSteps = !isSchedule && meant.value().size() > 1;
                    findings.push_back({isOneOfSteps ? Found::limitIsNoStep : Found::limitDiffers,
                                        place,
                                        {{"given", textOf(given.value())},
                                         {"code", std::string(standard->code)},
                                         {"name", std::string(standard->name)},
                                         {"standard", textOf(meant.value())}}});
                }
            }
        }
    }
    return findings;
}

}  // namespace council::check
