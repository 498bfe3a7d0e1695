#include "groups.h"
#include "records.h"
#include "stopwatch.h"

#include <stdexcept>
#include <string>
#include <utility>

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/XEmbeddedScripts.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>

namespace council::bench {

namespace {

namespace uno = com::sun::star::uno;

// The colour of an action by Calc's own functions.
std::string nativeColour(const std::string& due, const std::string& completed) {
    return "IF((" + completed + "<>\"\")*(" + completed + "<=$L$1);\"Blue\";IF(" + due +
           "=\"\";\"Grey\";IF($L$1>" + due + ";\"Red\";IF(" + due +
           "-$L$1<=30;\"Amber\";\"Green\"))))";
}

// What a macro author would write in the workbook itself.
constexpr const char* basicSource = R"(Function BasicRag(due, completed, asAt)
    If Not IsEmpty(completed) Then
        If completed > 0 And completed <= asAt Then
            BasicRag = "Blue"
            Exit Function
        End If
    End If
    If IsEmpty(due) Then
        BasicRag = "Grey"
    ElseIf asAt > due Then
        BasicRag = "Red"
    ElseIf due - asAt <= 30 Then
        BasicRag = "Amber"
    Else
        BasicRag = "Green"
    End If
End Function
)";

void addBasic(session::Workbook& workbook) {
    const uno::Reference<com::sun::star::document::XEmbeddedScripts> scripts(workbook.handle(),
                                                                             uno::UNO_QUERY_THROW);
    const uno::Reference<com::sun::star::script::XLibraryContainer> libraries(
        scripts->getBasicLibraries(), uno::UNO_QUERY_THROW);
    const rtl::OUString standard("Standard");
    if (!libraries->hasByName(standard)) {
        libraries->createLibrary(standard);
    }
    libraries->loadLibrary(standard);
    const uno::Reference<com::sun::star::container::XNameContainer> modules(
        libraries->getByName(standard), uno::UNO_QUERY_THROW);
    modules->insertByName("Rag", uno::Any(rtl::OUString::createFromAscii(basicSource)));
}

bool sameAnswers(Records& ours, Records& other, int rows) {
    const std::string cells = "N1:N" + std::to_string(rows);
    return ours.sheet().values(cells) == other.sheet().values(cells);
}

struct Alternative {
    const char* what;
    std::string formula;
    std::optional<double> agreed;
    bool sameAnswers;
};

}  // namespace

void alternatives(const Bench& bench) {
    constexpr int fewerRows = 10'000;
    constexpr const char* ourColour = "=MILESTONE.RAG(A1;C1;$L$1)";
    {
        Records ours(bench.office, manyRows);
        Records other(bench.office, manyRows);
        ours.fill(ourColour);
        const auto compare = [&](const Alternative& alternative) {
            other.fill(alternative.formula);
            const Pair pair = byTurns(ours.workbook(), other.workbook(), bench.runs);
            if (alternative.sameAnswers && !sameAnswers(ours, other, manyRows)) {
                throw std::runtime_error(std::string(alternative.what) + ": other answers");
            }
            bench.report.add({"MILESTONE.RAG in 100,000 rows : instead of it", alternative.what,
                              pair, alternative.agreed});
        };
        compare({"EOMONTH, an add-in of LibreOffice's own", "=EOMONTH(A1;1)", 1.25, false});
        compare({"IF with the same answers", "=" + nativeColour("A1", "C1"), std::nullopt, true});
        // How much of that is the call itself: nine arguments from Calc, and a text back to it.
        other.fill("=EOMONTH(A1;1)");
        for (const auto& [what, prefix] :
             {std::pair("its floor : EOMONTH", "=FLOOR."),
              std::pair("its floor, asking for the workbook's day 0 : EOMONTH", "=DAYZERO.")}) {
            ours.fill(prefix + std::string("MILESTONE.RAG(A1;C1;$L$1)"));
            bench.report.add({"MILESTONE.RAG in 100,000 rows : instead of it", what,
                              byTurns(ours.workbook(), other.workbook(), bench.runs)});
        }
    }
    Records ours(bench.office, fewerRows);
    Records other(bench.office, fewerRows);
    const int moreOften = 3 * bench.runs;  // a moment each
    const auto compare = [&](const Alternative& alternative) {
        const Pair pair = byTurns(ours.workbook(), other.workbook(), moreOften);
        if (!sameAnswers(ours, other, fewerRows)) {
            throw std::runtime_error(std::string(alternative.what) + ": other answers");
        }
        bench.report.add({"MILESTONE.RAG in 10,000 rows : instead of it", alternative.what, pair,
                          alternative.agreed});
    };
    ours.enterArray("=MILESTONE.RAG(A1:A10000;C1:C10000;$L$1)", fewerRows);
    other.enterArray("=" + nativeColour("A1:A10000", "C1:C10000"), fewerRows);
    compare({"one array formula : IF with the same answers", {}, 1.3, true});
    Records floor(bench.office, fewerRows);
    floor.enterArray("=FLOOR.MILESTONE.RAG(A1:A10000;C1:C10000;$L$1)", fewerRows);
    const Pair pair = byTurns(floor.workbook(), other.workbook(), moreOften);
    bench.report.add({"MILESTONE.RAG in 10,000 rows : instead of it",
                      "the floor of one array formula : that IF", pair, std::nullopt});

    ours.fill(ourColour);
    other.fill("=PYTHON.MILESTONE.RAG(A1;C1;$L$1)");
    compare({"an add-in in Python", {}, std::nullopt, true});
    addBasic(other.workbook());
    other.fill("=BasicRag(A1;C1;$L$1)");
    compare({"a Basic function in the workbook", {}, std::nullopt, true});
}

}  // namespace council::bench
