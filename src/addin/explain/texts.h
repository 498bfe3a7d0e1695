// Every text EXPLAIN may say: what there is to translate of it. The tables stand beside the rules.
#pragma once

#include "addin/explain/sentences.h"
#include "addin/families/sentences.h"
#include "addin/sentences.h"
#include "core/benchmarks/sentences.h"
#include "core/calendars/sentences.h"
#include "core/dates/sentences.h"
#include "core/fostering/sentences.h"
#include "core/limits/sentences.h"
#include "core/milestones/sentences.h"
#include "core/ofsted/sentences.h"
#include "core/rag/sentences.h"
#include "core/timeliness/sentences.h"
#include "core/trends/sentences.h"
#include "core/values/sentences.h"

#include <span>

namespace council::addin::explanation {

inline constexpr std::span<const texts::Text> tables[] = {
    sentences,
    arguments::sentences,
    arguments::shapes,
    values::sentences,
    values::figures,
    dates::longDates,
    dates::months,
    dates::weekdays,
    dates::sentences,
    dates::periods,
    limits::amounts,
    limits::sentences,
    calendars::sentences,
    rag::sentences,
    milestones::sentences,
    rag::ratings,
    rag::ranks,
    ofsted::sentences,
    timeliness::sentences,
    timeliness::units,
    timeliness::ofColumns,
    timeliness::troubles,
    fostering::sentences,
    benchmarks::sentences,
    benchmarks::quarters,
    trends::sentences,
    indicators::sentences,
};

}  // namespace council::addin::explanation
