// CONVERSION, FUNNEL: a tracker from enquiry to approval.
#include "addin/function.h"
#include "addin/families/foster_readers.h"
#include "addin/limits.h"
#include "addin/readers.h"
#include "core/fostering/conversion.h"
#include "core/fostering/funnel.h"
#include "core/fostering/register.h"
#include "core/values/choice.h"
#include "core/values/number.h"
#include "functions.h"

#include <optional>
#include <vector>

namespace council::addin::foster_family {

namespace {

using fostering::ConversionBasis;
using fostering::Funnel;
using fostering::FunnelStage;

struct Conversion {
    enum : std::size_t { earlier, later, from, to, asAt, basis, within, pairs };

    static Outcome<fostering::Conversion> count(const Call& call) {
        static constexpr Word<ConversionBasis> bases[] = {{"cohort", ConversionBasis::cohort},
                                                          {"period", ConversionBasis::period}};
        COUNCIL_TRY(records, Records::read(call, {earlier, later}, pairs));
        COUNCIL_TRY(period, givenPeriodOf(call, from, to));
        COUNCIL_TRY(day, asAtDayOf(call, asAt));
        COUNCIL_TRY(wanted,
                    single<ConversionBasis>(
                        call[basis], [](const Cell& cell) { return readChoice(bases, cell); },
                        ConversionBasis::cohort));
        COUNCIL_TRY(limit, single<std::optional<Limit>>(
                               call[within],
                               [](const Cell& cell) -> Outcome<std::optional<Limit>> {
                                   COUNCIL_TRY(read, readLimit(cell));
                                   return std::optional(read);
                               },
                               std::nullopt));
        if (limit && wanted == ConversionBasis::period) {
            return Problem::inArgument(call[within].at({}), "means nothing for a period",
                                       "leave it out, or use the basis ‘cohort’")
                .about(call[within].name());
        }
        fostering::Conversion conversion(wanted, period, day, limit);
        records.forEach([&](sal_Int32 /*row*/, const Records::Dates& dates) {
            conversion.add(dates[0], dates[1]);
        });
        return conversion;
    }

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(conversion, count(call));
        COUNCIL_TRY(share, conversion.share());
        return Cell(share);
    }

    static std::string because(const Call& call) {
        const auto outcome = count(call);
        return outcome ? outcome.value().sentence() : std::string();
    }
};

struct FunnelTable {
    enum : std::size_t { stages, from, to, asAt, pairs };

    // The names over the columns; a date there means that a household would be taken for names.
    static Outcome<std::vector<std::string>> namesOf(const Call& call, const Columns::Row& row,
                                                     std::size_t count) {
        std::vector<std::string> names;
        for (std::size_t column = 0; column < count; ++column) {
            const Cell cell = row.cell(column);
            if (!isName(cell, row.date(column))) {
                return Problem::inArgument(cell, "stands where the name of a stage should",
                                           "let the range begin at the row of headings")
                    .about(call[stages].name());
            }
            names.push_back(cell.text() != nullptr     ? *cell.text()
                            : cell.number() != nullptr ? textOf(*cell.number())
                                                       : "Stage " + std::to_string(column + 1));
        }
        return names;
    }

    static bool isName(const Cell& cell, const DateReading& date) {
        // Stages may be numbered; no number of a stage is as high as the serial number of a day.
        constexpr double smallestDate = 10'000;
        return !date.isReadable() || (cell.number() != nullptr && *cell.number() < smallestDate);
    }

    static Outcome<Funnel> count(const Call& call) {
        COUNCIL_TRY(columns, Columns::readSideBySide(call, stages));
        COUNCIL_TRY(chosen, Pairs::read(call, pairs, columns.rows(), 1));
        COUNCIL_TRY(period, givenPeriodOf(call, from, to));
        COUNCIL_TRY(day, asAtDayOf(call, asAt));
        Outcome<Funnel> funnel = Funnel(std::vector<std::string>(columns.count()), period, day);
        std::vector<DateReading> dates(columns.count());
        columns.forEach([&](const Columns::Row& row) {
            if (!funnel) {
                return;
            }
            if (row.index() == 0) {
                auto names = namesOf(call, row, columns.count());
                if (names) {
                    funnel = Funnel(std::move(names.value()), period, day);
                } else {
                    funnel = std::move(names).assume_error();
                }
                return;
            }
            for (std::size_t column = 0; column < dates.size(); ++column) {
                dates[column] = row.date(column);
            }
            const bool isEmpty = std::ranges::all_of(dates, &DateReading::isBlank);
            if (!isEmpty && chosen.admit({row.index(), 0})) {
                funnel.assume_value().add(dates);
            }
        });
        return funnel;
    }

    static Outcome<Table> evaluate(const Call& call) {
        COUNCIL_TRY(funnel, count(call));
        const auto orNothing = [](const std::optional<double>& number,
                                  const char* trouble) -> Outcome<Cell> {
            return number ? Outcome<Cell>(Cell(*number))
                          : Problem::nothing(trouble, "nothing needs doing");
        };
        Table table{"Stage", "Reached", "Share of first", "Share of stage before",
                    "Median days from stage before"};
        for (const FunnelStage& stage : funnel.stages()) {
            table.addRow({Cell(stage.name), Cell(static_cast<double>(stage.reached)),
                          orNothing(stage.shareOfFirst, "nobody is in the cohort"),
                          orNothing(stage.shareOfStageBefore, "nobody reached a stage before"),
                          orNothing(stage.medianDays, "nobody has dates of both stages in order")});
        }
        return table;
    }

    static std::string because(const Call& call) {
        const auto funnel = count(call);
        if (!funnel || funnel.value().stages().empty()) {
            return {};
        }
        const int cohort = funnel.value().stages().front().reached;
        const std::string unusable = fostering::unusableText(funnel.value().unusable());
        if (cohort == 0) {
            return "nobody's first stage is dated in the period by as_at" + unusable;
        }
        return "the cohort is the " + (cohort == 1 ? "one" : std::to_string(cohort)) +
               " whose first stage is dated in the period, and a stage is reached when it or a "
               "later one is dated by as_at" +
               unusable;
    }
};

}  // namespace

}  // namespace council::addin::foster_family

namespace council::addin {

const Rule fosterConversion = asWhole<foster_family::Conversion>;
const Rule fosterFunnel = asWhole<foster_family::FunnelTable>;

}  // namespace council::addin
