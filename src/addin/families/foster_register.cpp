// RECRUITED, NET, STOCK, LEAVINGRATE: a register of households.
#include "addin/function.h"
#include "addin/families/foster_readers.h"
#include "core/fostering/register.h"
#include "core/values/number.h"
#include "functions.h"

#include <optional>

namespace council::addin::foster_family {

namespace {

using fostering::Register;
using fostering::unusableText;

// Where the arguments stand; approvals are always the first.
struct Places {
    std::optional<std::size_t> leavings;
    std::optional<std::size_t> from, to;
    std::size_t asAt;
    std::optional<std::size_t> units;
    std::size_t pairs;
};

Outcome<fostering::Period> periodFor(const Call& call, const Places& places, Day asAt) {
    if (places.from) {
        return givenPeriodOf(call, *places.from, *places.to);
    }
    return fostering::Period{firstUsableDay, asAt};
}

Outcome<Register> registerOf(const Call& call, const Places& places) {
    constexpr std::size_t approvals = 0;
    COUNCIL_TRY(records, places.leavings
                             ? Records::read(call, {approvals, *places.leavings}, places.pairs)
                             : Records::read(call, {approvals}, places.pairs));
    COUNCIL_TRY(asAt, asAtDayOf(call, places.asAt));
    COUNCIL_TRY(period, periodFor(call, places, asAt));
    Units units;
    if (places.units) {
        COUNCIL_TRY(given, Units::read(call, *places.units, records.rows()));
        units = given;
    }
    Register households(period, asAt);
    records.forEach([&](sal_Int32 row, const Records::Dates& dates) {
        households.add(dates[0], dates[1], units.of(row));
    });
    return households;
}

// "from 1 April 2021 to 30 September 2021", or that it has not begun.
std::string passedText(const Register& households) {
    const auto& passed = households.passed();
    return passed.to < passed.from ? "in the period, which begins only on " + longText(passed.from)
                                   : fostering::textOf(passed);
}

// "1 was approved", "5 were approved"
std::string counted(double number, const std::string& happened) {
    return textOf(number) + (number == 1 ? " was " : " were ") + happened;
}

struct Recruited {
    static constexpr Places places{{}, 1, 2, 3, 4, 5};

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(households, registerOf(call, places));
        return Cell(households.approvals());
    }
    static std::string because(const Call& call) {
        const auto households = registerOf(call, places);
        return households ? counted(households.value().approvals(), "approved ") +
                                passedText(households.value()) +
                                unusableText(households.value().unusable())
                          : std::string();
    }
};

struct Net {
    static constexpr Places places{1, 2, 3, 4, 5, 6};

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(households, registerOf(call, places));
        return Cell(households.approvals() - households.leavers());
    }
    static std::string because(const Call& call) {
        const auto outcome = registerOf(call, places);
        if (!outcome) {
            return {};
        }
        const Register& households = outcome.value();
        return counted(households.approvals(), "approved") + " and " +
               textOf(households.leavers()) + " left " + passedText(households) +
               unusableText(households.unusable());
    }
};

struct Stock {
    static constexpr Places places{1, {}, {}, 2, 3, 4};

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(households, registerOf(call, places));
        return Cell(households.stock());
    }
    static std::string because(const Call& call) {
        const auto households = registerOf(call, places);
        return households
                   ? counted(households.value().stock(), "approved by ") +
                         longText(households.value().passed().to) + " and had not left by then" +
                         unusableText(households.value().unusable())
                   : std::string();
    }
};

struct LeavingRate {
    static constexpr Places places{1, 2, 3, 4, {}, 5};

    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(households, registerOf(call, places));
        COUNCIL_TRY(rate, households.leavingRate());
        return Cell(rate);
    }
    static std::string because(const Call& call) {
        const auto outcome = registerOf(call, places);
        if (!outcome || !outcome.value().leavingRate()) {
            return {};
        }
        const Register& households = outcome.value();
        return textOf(households.leavers()) + " left " + passedText(households) + ", and " +
               counted(households.stock(), "still approved on ") +
               longText(households.passed().to) + unusableText(households.unusable());
    }
};

}  // namespace

}  // namespace council::addin::foster_family

namespace council::addin {

const Rule fosterRecruited = asWhole<foster_family::Recruited>;
const Rule fosterNet = asWhole<foster_family::Net>;
const Rule fosterStock = asWhole<foster_family::Stock>;
const Rule fosterLeavingrate = asWhole<foster_family::LeavingRate>;

}  // namespace council::addin
