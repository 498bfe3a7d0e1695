// Schemes: which colour a status has. Colours are not standard between councils (blue is "complete"
// in one, "within target" in another), so a scheme is an argument, and a council can bring its own
// as a range.
#pragma once

#include "core/values/grid.h"
#include "core/values/outcome.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace council::rag {

class Scheme {
 public:
    enum class Kind : std::uint8_t { brag, rag, rygg, evidenced };

    Scheme() = default;
    explicit Scheme(Kind kind) : kind_(kind) {}

    // The colour word of a status word of any family; nothing (an empty text) for an unknown
    // word. Colour words keep themselves; Yellow is Amber wherever a scheme has no Yellow.
    std::string_view colourOf(std::string_view status) const;

 private:
    friend Outcome<Scheme> readScheme(const Grid& grid);

    struct Own {
        std::string_view status;
        std::string colour;
    };
    Kind kind_ = Kind::brag;
    std::vector<Own> own_;  // a council's own colours come first
};

// A `scheme` argument, taken whole: blank (BRAG), a scheme's word, or a range of two columns,
// status and word; what the range leaves out has its BRAG colour. A row whose status is not known
// is a wrong argument, because it would never apply, and so is a status named twice.
Outcome<Scheme> readScheme(const Grid& grid);

}  // namespace council::rag
