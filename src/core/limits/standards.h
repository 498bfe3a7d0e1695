// The statutory, guidance and local timescales of children's services, by code.
//
// Kinds are given sparingly, because a council will quote them: statutory only where the text of
// the law itself was read; guidance where a national body says it (the Department for Education's
// definitions, national minimum standards, or the law as a national organisation tells it); local
// for the rest, however common the timescale is.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace council {

enum class StandardKind : std::uint8_t { statutory, guidance, local };

struct Standard {
    std::string_view code;      // "CLA REVIEW"
    std::string_view schedule;  // "20 working days, 3 months, 6 months", "20 working days (UK)"
    std::string_view name;      // "Looked-after child reviews"
    std::string_view from;      // the event it counts from
    std::string_view to;        // the event that must happen in time
    std::string_view source;    // where the timescale was read
    StandardKind kind;
};

std::span<const Standard> standards();
// Spaces and letter case do not count; nothing when there is no such code.
const Standard* findStandard(std::string_view code);
std::string_view nameOf(StandardKind kind);

}  // namespace council
