#include "core/calendars/nation.h"

#include "core/values/words.h"

#include <string>

namespace council {

namespace {

// The first word of each nation is the name it is shown by.
constexpr Word<Nation> nationWords[] = {
    {"England and Wales", Nation::englandAndWales},
    {"EW", Nation::englandAndWales},
    {"England", Nation::englandAndWales},
    {"Wales", Nation::englandAndWales},
    {"Scotland", Nation::scotland},
    {"Northern Ireland", Nation::northernIreland},
    {"NI", Nation::northernIreland},
    {"UK", Nation::unitedKingdom},
    {"None", Nation::none},
};

}  // namespace

std::optional<Nation> readNation(std::string_view word) {
    const std::string wanted = withoutSpaces(word);
    for (const auto& each : nationWords) {
        if (sameWord(withoutSpaces(each.text), wanted)) {
            return each.meaning;
        }
    }
    return std::nullopt;
}

std::string_view nameOf(Nation nation) {
    return wordFor(nationWords, nation);
}

}  // namespace council
