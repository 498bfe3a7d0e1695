// What a function leaves out of what it counts: told to whoever asks why it answers as it does.
#pragma once

#include "texts/phrase.h"

#include <cstddef>
#include <cstdint>

#include <com/sun/star/table/CellAddress.hpp>

namespace council::addin {

struct LeftOut {
    // A row of the records, counted as unusable; or what the answer says of otherwise: a review
    // that cannot be read, a row that was taken for a heading.
    enum class What : std::uint8_t { row, other };

    com::sun::star::table::CellAddress cell;  // to be looked at
    texts::Phrase trouble;                    // "end before start"
    What what = What::row;
    std::size_t line = 0;  // of the answer's table: the one that would count it, besides its sum
};

}  // namespace council::addin
