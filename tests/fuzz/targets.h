// What is fuzzed: each takes any bytes at all, and must neither crash nor break its own rules.
#pragma once

#include "input.h"

#include <string_view>

namespace council::fuzz {

void dates(Input input);
void limits(Input input);
void schedules(Input input);
void criteria(Input input);
void words(Input input);
void calendars(Input input);
void cases(Input input);
void recruitment(Input input);
void figures(Input input);

struct Target {
    std::string_view name;  // also its folder in corpus/
    void (*run)(Input);
};

inline constexpr Target targets[] = {{"dates", dates},         {"limits", limits},
                                     {"schedules", schedules}, {"criteria", criteria},
                                     {"words", words},         {"calendars", calendars},
                                     {"cases", cases},         {"recruitment", recruitment},
                                     {"figures", figures}};

}  // namespace council::fuzz
