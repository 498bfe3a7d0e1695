// Why a function answers as it does. INDICATORS.EXPLAIN asks; a cell that is only calculated does
// not, and then none of it is worked out.
#pragma once

#include "addin/call.h"
#include "addin/left_out.h"
#include "texts/phrase.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace council::addin {

// What EXPLAIN asks of one evaluation, and is told.
struct Asked {
    const Call* call;
    Position position;
    texts::Phrase because = {};  // "it was due on …": empty when there is nothing to add
    std::vector<LeftOut> leftOut = {};
};

class Why {
 public:
    // No one asks.
    Why() = default;
    explicit Why(Asked& asked) : asked_(&asked) {}

    // The rule that decided, as a phrase that can follow "because". `say` runs only when asked.
    template <class Say>
    void operator()(const Say& say) const {
        if (asked_ != nullptr) [[unlikely]] {
            asked_->because = say();
        }
    }
    // The same where it says no more than a fixed text.
    void operator()(const texts::Text& text) const {
        if (asked_ != nullptr) [[unlikely]] {
            asked_->because = text;
        }
    }
    // A row, or a cell beside the rows, that is left out: said by what leaves it out, where it
    // does. `say` makes a LeftOut.
    template <class Say>
    void leavesOut(const Say& say) const {
        if (asked_ != nullptr) [[unlikely]] {
            asked_->leftOut.push_back(say());
        }
    }
    // Of an answer with `lines` lines below its heading: where one of them is asked about, only
    // what that one leaves out. Below the last they are summed up.
    void ofLine(std::size_t lines) const {
        const std::size_t asked = line();
        if (asked > 0 && asked <= lines) {
            std::erase_if(asked_->leftOut,
                          [asked](const LeftOut& each) { return each.line != asked; });
        }
    }
    // What the phrase already said becomes part of: "its status is Overdue, as …"
    template <class Say>
    void around(const Say& say) const {
        if (asked_ != nullptr) [[unlikely]] {
            asked_->because = say(std::move(asked_->because));
        }
    }
    // Which line of a table is asked about; 0 is its heading, for the whole of it.
    std::size_t line() const {
        return asked_ != nullptr ? static_cast<std::size_t>(asked_->position.row) : 0;
    }
    // For phrases about a cell as it stands in the sheet. Only while `say` runs.
    const Asked& asked() const { return *asked_; }

 private:
    Asked* asked_ = nullptr;
};

}  // namespace council::addin
