// RECRUITED, NET, STOCK, LEAVINGRATE: a register of households.
#include "addin/families/foster_readers.h"
#include "addin/records.h"
#include "addin/whole.h"
#include "core/fostering/register.h"
#include "core/values/counted.h"
#include "core/values/number.h"

namespace council::addin {

namespace {

using fostering::Register;
using fostering::TargetPeriod;

// The households of a function; which of these arguments it has, its Place says.
template <class Place>
Outcome<Register> registerOf(const Call& call) {
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
            households.add(dates[0], dates[1], units.of(row.index()));
        });
    } else {
        records.template forEach<1>([&](const Columns::Row& row, const auto& dates) {
            households.add(dates[0], DateReading::blank(), units.of(row.index()));
        });
    }
    return households;
}

// "from 1 April 2021 to 30 September 2021", or that it has not begun.
std::string passedText(const Register& households) {
    const auto& passed = households.passed();
    return passed.to < passed.from ? "in the period, which begins only on " + longText(passed.from)
                                   : fostering::textOf(passed);
}

// "5", or where units are counted "households with 29 units in all".
std::string amount(double number, const Argument* units) {
    return units != nullptr && !units->isOmitted()
               ? "households with " + textOf(number) + (number == 1 ? " unit" : " units") +
                     " in all"
               : textOf(number);
}

// "1 was approved", "5 were approved", "households with 29 units in all were approved".
std::string counted(double number, const Argument* units, const std::string& happened) {
    const std::string text = amount(number, units);
    return text + (text == "1" ? " was " : " were ") + happened;
}

Outcome<double> recruited(const Call& call, const Why& why) {
    COUNCIL_TRY(households, registerOf<places::FosterRecruited>(call));
    why([&] {
        return counted(households.approvals(), &call[places::FosterRecruited::units], "approved ") +
               passedText(households) + unusableText(households.unusable());
    });
    return households.approvals();
}

Outcome<double> net(const Call& call, const Why& why) {
    COUNCIL_TRY(households, registerOf<places::FosterNet>(call));
    why([&] {
        const Argument& units = call[places::FosterNet::units];
        return counted(households.approvals(), &units, "approved") + " and " +
               amount(households.leavers(), &units) + " left " + passedText(households) +
               unusableText(households.unusable());
    });
    return households.approvals() - households.leavers();
}

Outcome<double> stock(const Call& call, const Why& why) {
    COUNCIL_TRY(households, registerOf<places::FosterStock>(call));
    why([&] {
        return counted(households.stock(), &call[places::FosterStock::units], "approved by ") +
               longText(households.passed().to) + " and had not left by then" +
               unusableText(households.unusable());
    });
    return households.stock();
}

Outcome<double> leavingRate(const Call& call, const Why& why) {
    COUNCIL_TRY(households, registerOf<places::FosterLeavingrate>(call));
    why([&] {
        return textOf(households.leavers()) + " left " + passedText(households) + ", and " +
               counted(households.stock(), nullptr, "still approved on ") +
               longText(households.passed().to) + unusableText(households.unusable());
    });
    return households.leavingRate();
}

}  // namespace

const Rule fosterRecruited = asWhole<recruited>;
const Rule fosterNet = asWhole<net>;
const Rule fosterStock = asWhole<stock>;
const Rule fosterLeavingrate = asWhole<leavingRate>;

}  // namespace council::addin
