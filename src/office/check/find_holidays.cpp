// Working days that are counted past the bank holidays the government has published.
#include "core/calendars/holidays.h"
#include "core/limits/standards.h"
#include "core/values/words.h"
#include "office/check/columns.h"
#include "office/check/find.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace council::check {

namespace {

bool saysWorkingDays(const Argument& argument) {
    const std::string* text = argument.value.text();
    if (text == nullptr) {
        return false;
    }
    const Standard* standard = findStandard(*text);
    const std::string words =
        lowered(standard != nullptr ? std::string(standard->schedule) : *text);
    return words.find("working day") != std::string::npos;
}

bool hasBankHolidays(const Call& call) {
    const bool takesCalendar = std::ranges::any_of(
        call.function->arguments, [](const auto& entry) { return entry.name == "calendar"; });
    const Argument* calendar = call.find("calendar");
    const bool isOwn = calendar != nullptr && (calendar->kind == Argument::Kind::cells
                                                   ? calendar->isRange
                                                   : calendar->value.text() != nullptr &&
                                                         sameWord(*calendar->value.text(), "None"));
    return takesCalendar && !isOwn && std::ranges::any_of(call.arguments, saysWorkingDays);
}

}  // namespace

Findings provisionalHolidays(const Material& material) {
    Findings findings;
    Spans spans(material);
    std::set<std::tuple<int, int, std::size_t>> told;  // one of a column of equal formulas
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            if (!hasBankHolidays(call)) {
                continue;
            }
            std::optional<Day> last = asAtOf(call, material);
            for (const Argument& argument : call.arguments) {
                if (argument.kind == Argument::Kind::cells && argument.entry != nullptr &&
                    isDateOfRecord(*argument.entry)) {
                    last = std::max(last, spans.of(argument).newest);
                }
            }
            const auto key = std::tuple(formula.place.sheet, formula.place.column, formula.pattern);
            if (last && *last > lastPublishedDay && told.insert(key).second) {
                findings.push_back(
                    {Found::provisional,
                     formula.place,
                     {{"date", longText(*last)}, {"published", longText(lastPublishedDay)}}});
            }
        }
    }
    return findings;
}

}  // namespace council::check
