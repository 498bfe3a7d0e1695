// A limit in a person's own words beside the name of a standard that says otherwise.
#include "core/limits/limit.h"
#include "core/limits/standards.h"
#include "core/values/letters.h"
#include "core/values/words.h"
#include "office/check/find.h"

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

}  // namespace

Findings limitsUnlikeTheirStandard(const Material& material) {
    Findings findings;
    std::set<Place> told;
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            for (const Argument& argument : call.arguments) {
                const bool isLimit =
                    argument.entry != nullptr && !argument.isList() &&
                    (argument.entry->name == "limit" || argument.entry->name == "schedule");
                if (!isLimit || argument.value.text() == nullptr) {
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
                if (meant && textOf(meant.value()) != textOf(given.value()) &&
                    given.value().front() != meant.value().front() && told.insert(place).second) {
                    findings.push_back({Found::limitDiffers,
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
