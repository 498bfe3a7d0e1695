// CONVERSION, FUNNEL: a tracker from enquiry to approval.
#include "addin/families/foster_readers.h"
#include "addin/limits.h"
#include "addin/records.h"
#include "addin/whole.h"
#include "core/fostering/conversion.h"
#include "core/fostering/funnel.h"
#include "core/fostering/register.h"
#include "core/fostering/sentences.h"
#include "core/values/counted.h"
#include "core/values/number.h"

#include <optional>
#include <vector>

namespace council::addin {

namespace {

using fostering::ConversionBasis;
using fostering::Funnel;
using fostering::FunnelStage;
using fostering::says;

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
        return Problem::inArgument(call[Place::within].at({}), says("within"), says("within.fix"))
            .about(call[Place::within].name());
    }
    fostering::Conversion conversion(basis, period, asAt, within);
    records.forEach<2>([&](const Columns::Row& row, const auto& dates) {
        leaveOut(why, row, conversion.add(dates[0], dates[1]));
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
            return Problem::inArgument(cell, says("noStageName"), says("noStageName.fix"))
                .about(stages.name());
        }
        names.push_back(cell.text() != nullptr     ? *cell.text()
                        : cell.number() != nullptr ? textOf(*cell.number())
                                                   : "Stage " + std::to_string(column + 1));
    }
    return names;
}

Outcome<Funnel> funnelOf(const Call& call, const Why& why) {
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
            leaveOut(why, row, funnel.value().add(dates));
        }
    });
    return funnel;
}

texts::Phrase cohortOf(int cohort) {
    return cohort == 0 ? says("noCohort")
                       : texts::Phrase::counted(fostering::forms("cohort"), cohort);
}

Outcome<Table> funnel(const Call& call, const Why& why) {
    COUNCIL_TRY(counted, funnelOf(call, why));
    const std::vector<FunnelStage> stages = counted.stages();
    if (!stages.empty()) {
        why([&] { return withUnusable(cohortOf(stages.front().reached), counted.unusable()); });
    }
    const auto orNothing = [](const std::optional<double>& number,
                              const texts::Text& trouble) -> Outcome<Cell> {
        return number ? Outcome<Cell>(Cell(*number)) : Problem::nothing(trouble, says("stage.fix"));
    };
    Table table{"Stage", "Reached", "Share of first", "Share of stage before",
                "Median days from stage before"};
    for (const FunnelStage& stage : stages) {
        table.addRow({Cell(stage.name), Cell(static_cast<double>(stage.reached)),
                      orNothing(stage.shareOfFirst, says("stage.noneInCohort")),
                      orNothing(stage.shareOfStageBefore, says("stage.noneBefore")),
                      orNothing(stage.medianDays, says("stage.noDays"))});
    }
    return table;
}

}  // namespace

const Rule fosterConversion = asWhole<conversion>;
const Rule fosterFunnel = asWhole<funnel>;

}  // namespace council::addin
