// A small register of enquiries, approvals and leavers, and what INDICATORS.EXPLAIN says about a
// formula over it.
#pragma once

#include "shared_office.h"

#include <string>

#include <gtest/gtest.h>

namespace council::test {

class ExplainFoster : public EmptyWorkbook {
 protected:
    ExplainFoster() {
        sheet_.setRows("A1", {{"Enquiry", "Approved", "Left", "Carers"},
                              {"10/01/2021", "12/04/2021", session::CellValue(), 2},
                              {"20/01/2021", "20/05/2021", "01/08/2021", 1},
                              {"05/02/2021", "30/06/2021", session::CellValue(), 2},
                              {"01/04/2021", "31/08/2021", session::CellValue(), 2},
                              {"20/04/2021", "30/09/2021", session::CellValue(), -1},
                              {"01/05/2021", "soon", session::CellValue(), 2},
                              {"15/05/2021", session::CellValue(), session::CellValue(),
                               session::CellValue()}});
        // Leavers out of order: before the approval, unreadable, without an approval.
        sheet_.setRows("G1", {{"Left"},
                              {"01/02/2021"},
                              {"soon"},
                              {session::CellValue()},
                              {session::CellValue()},
                              {session::CellValue()},
                              {session::CellValue()},
                              {"01/07/2021"}});
    }

    // The sentence up to what the function read: "FOSTER.STOCK answers 4, because …".
    std::string explained(const std::string& formula) {
        sheet_.setFormula("H1", formula);
        sheet_.setFormula("H2", "=INDICATORS.EXPLAIN(H1)");
        const std::string sentence = sheet_.text("H2");
        return sentence.substr(0, sentence.find(" It read "));
    }
};

struct Sentence {
    const char* formula;
    const char* expected;
};

}  // namespace council::test
