// The functions of each family, in the order of the catalogue, and the names of their places in it.
#pragma once

#include "addin/function.h"

#include <cstddef>
#include <span>

namespace council::addin {

namespace milestone {
enum Place : std::size_t { status, rag, slippage, date, check, summary, percent };
}
std::span<const Function> milestoneFunctions();

namespace rag_family {
enum Place : std::size_t { value, colour, rollup, summary, code, symbol, score };
}
std::span<const Function> ragFunctions();

namespace timeliness_places {
enum Place : std::size_t {
    due,
    elapsed,
    status,
    percent,
    count,
    delay,
    duration,
    bands,
    summary,
    uptodate,
    reviews,
    next,
    workingday,
    holidays,
    standard,
    standards
};
}
std::span<const Function> timelinessFunctions();

namespace benchmark {
enum Place : std::size_t { band, rank, top, confidence };
}
std::span<const Function> benchmarkFunctions();

namespace trend {
enum Place : std::size_t { change, direction, arrow };
}
std::span<const Function> trendFunctions();

namespace ofsted_family {
enum Place : std::size_t { grade, judgement };
}
std::span<const Function> ofstedFunctions();

namespace indicators {
enum Place : std::size_t { version, help, explain, filldown, unusable };
}
std::span<const Function> indicatorsFunctions();

}  // namespace council::addin
