// RECRUITED, NET, STOCK, LEAVINGRATE: a register of households.
#include "addin/families/foster_readers.h"
#include "addin/records.h"
#include "addin/whole.h"
#include "core/fostering/register.h"
#include "core/fostering/sentences.h"
#include "core/values/counted.h"

namespace council::addin {

namespace {

using fostering::forms;
using fostering::Register;
using fostering::says;
using fostering::TargetPeriod;
using texts::Phrase;

// The households of a function; which of these arguments it has, its Place says.
template <class Place>
Outcome<Register> registerOf(const Call& call, const Why& why) {
    constexpr bool hasLeavings = requires {
        Place::leavings;
    };
    constexpr bool hasPeriod = requires {
        Place::from;
    };
    constexpr bool hasUnits = requires {
        Place::units;
    };

    std::vector<std::size_t> columns{Place::approvals};
    if constexpr (hasLeavings) {
        columns.push_back(Place::leavings);
    }
    COUNCIL_TRY(records, Records::read(call, columns, Place::pairs));
    COUNCIL_TRY(asAt, single<read::AsAtDay>(call, Place::asAt));
    TargetPeriod period{firstUsableDay, asAt};
    if constexpr (hasPeriod) {
        COUNCIL_TRY(given, givenPeriodOf(call, Place::from, Place::to));
        period = given;
    }
    Units units;
    if constexpr (hasUnits) {
        COUNCIL_TRY(given, Units::read(call, Place::units, records.rows()));
        units = given;
    }
    Register households(period, asAt);
    if constexpr (hasLeavings) {
        records.template forEach<2>([&](const Columns::Row& row, const auto& dates) {
            leaveOut(why, row, households.add(dates[0], dates[1], units.of(row.index())));
        });
    } else {
        records.template forEach<1>([&](const Columns::Row& row, const auto& dates) {
            leaveOut(why, row,
                     households.add(dates[0], DateReading::blank(), units.of(row.index())));
        });
    }
    return households;
}

// "from 1 April 2021 to 30 September 2021", or that it has not begun.
Phrase passedPeriod(const Register& households) {
    const auto& passed = households.passed();
    return passed.to < passed.from ? Phrase(says("begins"), {{"from", inWords(passed.from)}})
                                   : inWords(passed);
}

// "5", or where units are counted "households with 29 units in all".
Phrase amount(double number, const Argument& units) {
    return units.isOmitted() ? inWords(number) : inWords(forms("units"), number);
}

// "1 was approved …", "5 were approved …", "households with 29 units in all were approved …".
Phrase counted(const texts::Forms& each, const texts::Text& inUnits, double number,
               const Argument& units, Phrase::Blanks blanks) {
    if (units.isOmitted()) {
        return inWords(each, number, std::move(blanks));
    }
    blanks.push_back({"units", amount(number, units)});
    return {inUnits, std::move(blanks)};
}

Outcome<double> recruited(const Call& call, const Why& why) {
    using Place = places::FosterRecruited;
    COUNCIL_TRY(households, registerOf<Place>(call, why));
    why([&] {
        return withUnusable(
            counted(forms("approved"), says("approvedUnits"), households.approvals(),
                    call[Place::units], {{"period", passedPeriod(households)}}),
            households.unusable());
    });
    return households.approvals();
}

Outcome<double> net(const Call& call, const Why& why) {
    using Place = places::FosterNet;
    COUNCIL_TRY(households, registerOf<Place>(call, why));
    why([&] {
        const Argument& units = call[Place::units];
        return withUnusable(counted(forms("net"), says("netUnits"), households.approvals(), units,
                                    {{"left", amount(households.leavers(), units)},
                                     {"period", passedPeriod(households)}}),
                            households.unusable());
    });
    return households.approvals() - households.leavers();
}

Outcome<double> stock(const Call& call, const Why& why) {
    using Place = places::FosterStock;
    COUNCIL_TRY(households, registerOf<Place>(call, why));
    why([&] {
        return withUnusable(counted(forms("stock"), says("stockUnits"), households.stock(),
                                    call[Place::units], {{"day", inWords(households.passed().to)}}),
                            households.unusable());
    });
    return households.stock();
}

Outcome<double> leavingRate(const Call& call, const Why& why) {
    COUNCIL_TRY(households, registerOf<places::FosterLeavingrate>(call, why));
    why([&] {
        return withUnusable(inWords(forms("leavingRate"), households.stock(),
                                    {{"left", inWords(households.leavers())},
                                     {"period", passedPeriod(households)},
                                     {"day", inWords(households.passed().to)}}),
                            households.unusable());
    });
    return households.leavingRate();
}

}  // namespace

const Rule fosterRecruited = asWhole<recruited>;
const Rule fosterNet = asWhole<net>;
const Rule fosterStock = asWhole<stock>;
const Rule fosterLeavingrate = asWhole<leavingRate>;

}  // namespace council::addin
