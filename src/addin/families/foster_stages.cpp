// CONVERSION, FUNNEL: a tracker from enquiry to approval.
#include "addin/families/foster_readers.h"
#include "addin/limits.h"
#include "addin/records.h"
#include "addin/whole.h"
#include "core/fostering/conversion.h"
#include "core/fostering/funnel.h"
#include "core/fostering/register.h"
#include "core/values/counted.h"
#include "core/values/number.h"

#include <optional>
#include <vector>

namespace council::addin {

namespace {

using fostering::ConversionBasis;
using fostering::Funnel;
using fostering::FunnelStage;

constexpr Word<ConversionBasis> bases[] = {{"cohort", ConversionBasis::cohort},
                                           {"period", ConversionBasis::period}};

Outcome<double> conversion(const Call& call, const Why& why) {
    using Place = places::FosterConversion;
    using BasisWord = read::Choice<bases, ConversionBasis::cohort>;
    using Within = read::Optional<read::From<readLimit>>;
    COUNCIL_TRY(records, Records::read(call, {Place::earlier, Place::later}, Place::pairs));
    COUNCIL_TRY(period, givenPeriodOf(call, Place::from, Place::to));
    COUNCIL_TRY(asAt, single<read::AsAtDay>(call, Place::asAt));
    COUNCIL_TRY(basis, single<BasisWord>(call, Place::basis));
    COUNCIL_TRY(within, single<Within>(call, Place::within));
    if (within && basis == ConversionBasis::period) {
        return Problem::inArgument(call[Place::within].at({}), "means nothing for a period",
                                   "leave it out, or use the basis ‘cohort’")
            .about(call[Place::within].name());
    }
    fostering::Conversion conversion(basis, period, asAt, within);
    records.forEach<2>([&](const Columns::Row& /*row*/, const auto& dates) {
        conversion.add(dates[0], dates[1]);
    });
    why([&] { return conversion.sentence(); });
    return conversion.share();
}

bool isName(const Cell& cell, const DateReading& date) {
    // Stages may be numbered; no number of a stage is as high as the serial number of a day.
    constexpr double smallestDate = 10'000;
    return !date.isReadable() || (cell.number() != nullptr && *cell.number() < smallestDate);
}

// The names over the columns; a date there means that a household would be taken for names.
Outcome<std::vector<std::string>> namesOf(const Argument& stages, const Columns::Row& row,
                                          std::size_t count) {
    std::vector<std::string> names;
    for (std::size_t column = 0; column < count; ++column) {
        const Cell cell = row.cell(column);
        if (!isName(cell, row.date(column))) {
            return Problem::inArgument(cell, "is where the name of a stage should be",
                                       "let the range begin at the row of headings")
                .about(stages.name());
        }
        names.push_back(cell.text() != nullptr     ? *cell.text()
                        : cell.number() != nullptr ? textOf(*cell.number())
                                                   : "Stage " + std::to_string(column + 1));
    }
    return names;
}

Outcome<Funnel> funnelOf(const Call& call) {
    using Place = places::FosterFunnel;
    COUNCIL_TRY(columns, Columns::readSideBySide(call, Place::stages));
    COUNCIL_TRY(chosen, Pairs::read(call, Place::pairs, columns.rows(), 1));
    COUNCIL_TRY(period, givenPeriodOf(call, Place::from, Place::to));
    COUNCIL_TRY(asAt, single<read::AsAtDay>(call, Place::asAt));
    Outcome<Funnel> funnel = Funnel(std::vector<std::string>(columns.count()), period, asAt);
    std::vector<DateReading> dates(columns.count());
    columns.forEach([&](const Columns::Row& row) {
        if (!funnel) {
            return;
        }
        if (row.index() == 0) {
            auto names = namesOf(call[Place::stages], row, columns.count());
            if (names) {
                funnel = Funnel(std::move(names.value()), period, asAt);
            } else {
                funnel = std::move(names.error());
            }
            return;
        }
        for (std::size_t column = 0; column < dates.size(); ++column) {
            dates[column] = row.date(column);
        }
        const bool isEmpty = std::ranges::all_of(dates, &DateReading::isBlank);
        if (!isEmpty && chosen.admit({row.index(), 0})) {
            funnel.value().add(dates);
        }
    });
    return funnel;
}

std::string cohortText(int cohort) {
    return cohort == 0
               ? "no first stage is dated in the period by as_at"
               : "the cohort is the " + (cohort == 1 ? "one" : std::to_string(cohort)) +
                     " whose first stage is dated in the period, and a stage is reached when it "
                     "or a later one is dated by as_at";
}

Outcome<Table> funnel(const Call& call, const Why& why) {
    COUNCIL_TRY(counted, funnelOf(call));
    const std::vector<FunnelStage> stages = counted.stages();
    if (!stages.empty()) {
        why([&] { return cohortText(stages.front().reached) + unusableText(counted.unusable()); });
    }
    const auto orNothing = [](const std::optional<double>& number,
                              const char* trouble) -> Outcome<Cell> {
        return number ? Outcome<Cell>(Cell(*number))
                      : Problem::nothing(trouble, "nothing needs doing");
    };
    Table table{"Stage", "Reached", "Share of first", "Share of stage before",
                "Median days from stage before"};
    for (const FunnelStage& stage : stages) {
        table.addRow({Cell(stage.name), Cell(static_cast<double>(stage.reached)),
                      orNothing(stage.shareOfFirst, "the cohort is empty"),
                      orNothing(stage.shareOfStageBefore, "none reached an earlier stage"),
                      orNothing(stage.medianDays, "none has both dates in order")});
    }
    return table;
}

}  // namespace

const Rule fosterConversion = asWhole<conversion>;
const Rule fosterFunnel = asWhole<funnel>;

}  // namespace council::addin
