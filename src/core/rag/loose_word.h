// The loose words of real trackers, and the standard word for each. A colour stays a colour
// and a status a status: "Done" is Complete, never Blue, because what colour Complete has is the
// scheme's to say.
//
// A table and nothing beyond it: a word that could mean two things (Y: yes, or yellow?) is left
// unknown, so that a person looks at it.
#pragma once

#include "core/rag/status_word.h"

#include <string>
#include <string_view>

namespace council::rag {

struct LooseWord {
    enum class Kind : unsigned char {
        unknown,
        standard,    // a standard word, in whatever spelling
        synonym,     // another word for it
        twoColours,  // "Amber/Red": the worse of the two
    };

    Kind kind = Kind::unknown;
    const StatusWord* word = nullptr;  // nothing when unknown
};

LooseWord readLooseWord(std::string_view text);

}  // namespace council::rag
