// A formula as filling leaves it the same: references relative to the cell, everything else as it
// is. Formulas of one pattern have the same key.
#pragma once

#include "addin/explain/tokens.h"

#include <string>

namespace council::office {

class Pattern {
 public:
    void add(const addin::Token& token);
    const std::string& key() const { return key_; }

 private:
    void number(sal_Int32 value) { key_ += std::to_string(value) + ' '; }
    void reference(const com::sun::star::sheet::SingleReference& r);

    std::string key_;
};

}  // namespace council::office
