// Working days that are counted past the bank holidays the government has published.
#include "core/calendars/holidays.h"
#include "core/limits/due_date.h"
#include "core/timeliness/elapsed.h"
#include "core/values/words.h"
#include "office/check/columns.h"
#include "office/check/find.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace council::check {

namespace {

using catalogue::Reads;

bool hasBankHolidays(const Call& call) {
    const bool takesCalendar = std::ranges::any_of(
        call.function->arguments, [](const auto& entry) { return entry.name == "calendar"; });
    const Argument* calendar = call.find("calendar");
    const bool isOwn = calendar != nullptr && (calendar->kind == Argument::Kind::cells
                                                   ? calendar->isRange
                                                   : calendar->value.text() != nullptr &&
                                                         sameWord(*calendar->value.text(), "None"));
    return takesCalendar && !isOwn;
}

// Its limits that are counted in working days, or moved to one; each cell of a column is read.
class Limits {
 public:
    explicit Limits(const Material& material) : material_(material) {}

    const std::vector<Limit>& of(const Argument& argument) {
        const auto [found, isNew] = found_.try_emplace(argument.cells);
        if (!argument.isList()) {
            found->second = read(argument.value);
        } else if (isNew) {
            const Block& block = argument.cells;
            const int end = material_.cells.end(block.sheet, block.firstColumn);
            std::set<std::string> texts;
            for (int row = block.firstRow; row <= block.lastRow && row < end; ++row) {
                const Cell& cell = material_.cells.at({block.sheet, block.firstColumn, row});
                if (cell.text() != nullptr && texts.insert(*cell.text()).second) {
                    std::ranges::copy(read(cell), std::back_inserter(found->second));
                }
            }
        }
        return found->second;
    }

 private:
    static std::vector<Limit> read(const Cell& cell) {
        std::vector<Limit> limits;
        if (auto schedule = readSchedule(cell)) {
            limits = std::move(schedule.value());
        } else if (const auto due = readDueLimit(cell)) {
            limits.push_back(due.value());
        }
        std::erase_if(limits, [](const Limit& limit) { return !needsCalendar(limit); });
        return limits;
    }

    const Material& material_;
    std::map<Block, std::vector<Limit>> found_;
};

// Does the function count working days, whatever its limit?
bool countsWorkingDays(const Call& call) {
    const Argument* unit = call.find("unit");
    if (unit == nullptr || unit->kind == Argument::Kind::omitted) {
        return call.function->method == "workingday" || call.function->method == "bands";
    }
    const auto read = timeliness::readElapsedUnit(unit->value);
    return read && read.value().unit == Unit::workingDays;
}

class LastDay {
 public:
    explicit LastDay(const Material& material)
        : material_(material), spans_(material), limits_(material) {}

    // To which its working days are counted; nothing where it counts none.
    std::optional<Day> of(const Call& call) {
        bool hasLimits = false;
        std::optional<Day> last = asAtOf(call, material_);
        for (const Argument& argument : call.arguments) {
            last = std::max(last, newest(argument));
        }
        for (const Argument& argument : call.arguments) {
            const bool isLimit =
                argument.entry != nullptr &&
                (argument.entry->reads == Reads::limit || argument.entry->reads == Reads::term ||
                 argument.entry->reads == Reads::schedule);
            for (const Limit& limit : isLimit ? limits_.of(argument) : std::vector<Limit>()) {
                hasLimits = true;
                for (const Argument& start : call.arguments) {
                    last = std::max(last, due(start, limit));
                }
            }
        }
        return hasLimits || countsWorkingDays(call) ? last : std::nullopt;
    }

 private:
    std::optional<Day> newest(const Argument& argument) {
        if (argument.entry == nullptr || !isDateOfRecord(*argument.entry)) {
            return std::nullopt;
        }
        return argument.kind == Argument::Kind::cells
                   ? spans_.of(argument).newest
                   : dayOf(argument.value, material_, edgeOf(*argument.entry));
    }

    std::optional<Day> due(const Argument& start, const Limit& limit) {
        const auto day = newest(start);
        if (!day || closes(*start.entry)) {
            return std::nullopt;
        }
        const auto moment =
            knownDueDate({*day, std::nullopt}, limit, *WorkingCalendar::of(limit.holidays));
        return moment ? std::optional(moment->day) : std::nullopt;
    }

    const Material& material_;
    Spans spans_;
    Limits limits_;
};

}  // namespace

Findings provisionalHolidays(const Material& material) {
    Findings findings;
    LastDay lastDay(material);
    std::set<std::tuple<int, int, std::size_t>> told;  // one of a column of equal formulas
    for (const Formula& formula : material.formulas) {
        for (const Call& call : formula.calls) {
            const auto key = std::tuple(formula.place.sheet, formula.place.column, formula.pattern);
            if (!hasBankHolidays(call) || told.contains(key)) {
                continue;
            }
            const auto last = lastDay.of(call);
            if (last && *last > lastPublishedDay) {
                told.insert(key);
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
