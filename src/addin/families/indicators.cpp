#include "addin/columns.h"
#include "addin/explain.h"
#include "addin/families.h"
#include "addin/readers.h"
#include "addin/shape.h"
#include "version.h"

#include <algorithm>

namespace council::addin {

namespace {

struct Version {
    static Outcome<Cell> evaluate(const Call& /*call*/) { return Cell(COUNCIL_VERSION); }
    static std::string because(const Call& /*call*/) { return "that is the version installed"; }
};

Table listOfFunctions() {
    Table table{"Function", "What it is for"};
    for (const auto& function : catalogue::functions()) {
        table.addRow({Cell(catalogue::displayName(function)), Cell(std::string(function.summary))});
    }
    return table;
}

Table descriptionOf(const catalogue::Function& function) {
    Table table{catalogue::displayName(function), "Needed", "Meaning"};
    for (const auto& argument : function.arguments) {
        table.addRow({Cell(std::string(argument.name)),
                      Cell(argument.need == catalogue::Need::required ? "required" : "optional"),
                      Cell(std::string(argument.help))});
    }
    table.addRow({Cell("Result"), Cell(), Cell(std::string(function.result))});
    for (const auto& example : function.examples) {
        // Without the sign Calc would not show it as text in every import.
        table.addRow({Cell("Example"), Cell(std::string(example.result)),
                      Cell(std::string(example.formula))});
    }
    return table;
}

struct Help {
    static Outcome<Table> evaluate(const Call& call) {
        COUNCIL_TRY(name,
                    single<Cell>(
                        call[0], [](const Cell& cell) -> Outcome<Cell> { return cell; }, Cell()));
        if (name.isBlank()) {
            return listOfFunctions();
        }
        const catalogue::Function* function =
            name.text() != nullptr ? catalogue::find(*name.text()) : nullptr;
        if (function == nullptr) {
            return Problem::inArgument(name, "is not a function of Council Indicators",
                                       "INDICATORS.HELP() lists them all")
                .about(call[0].name());
        }
        return descriptionOf(*function);
    }
    static std::string because(const Call& /*call*/) {
        return "enter it as an array formula to see the whole table";
    }
};

struct Explain {
    static Outcome<Cell> evaluate(const Call& call) {
        if (!call[0].range().is()) {
            return call[0].missing();
        }
        return Cell(explainCell(call[0].range(), call.document()));
    }
    // An explanation that explained itself would never end.
    static std::string because(const Call& /*call*/) { return {}; }
};

// Not a rule for one row: each cell depends on those above it.
uno::Any fillDown(const Call& call) {
    const Argument& range = call[0];
    if (range.isOmitted()) {
        raise(range.missing());
    }
    const auto isFilled = [&range](sal_Int32 row) {
        for (sal_Int32 column = 0; column < range.columns(); ++column) {
            if (!range.at({row, column}).isBlank()) {
                return true;
            }
        }
        return false;
    };
    sal_Int32 rows = range.rows();
    while (isOpenEnded(range.rows()) && rows > 1 && !isFilled(rows - 1)) {
        --rows;
    }
    std::vector<uno::Any> above(static_cast<std::size_t>(range.columns()),
                                uno::Any(rtl::OUString()));
    uno::Sequence<uno::Sequence<uno::Any>> filled(rows);
    auto* filledRow = filled.getArray();
    for (sal_Int32 row = 0; row < rows; ++row) {
        uno::Sequence<uno::Any> cells(range.columns());
        auto* out = cells.getArray();
        for (sal_Int32 column = 0; column < range.columns(); ++column) {
            auto& last = above[static_cast<std::size_t>(column)];
            if (const Cell cell = range.at({row, column}); !cell.isBlank()) {
                last = toAny(cell);
            }
            out[column] = last;
        }
        filledRow[row] = cells;
    }
    return uno::Any(filled);
}

Explanation explainFillDown(const Call& call, Position position) {
    if (call[0].isOmitted()) {
        return {call[0].missing(), {}};
    }
    uno::Sequence<uno::Sequence<uno::Any>> filled;
    fillDown(call) >>= filled;
    if (position.row >= filled.getLength() || position.column >= call[0].columns()) {
        return {Problem::nothing("the range is smaller than the cells it was entered in",
                                 "nothing needs doing"),
                {}};
    }
    const bool own = !call[0].at(position).isBlank();
    return {cellOf(std::as_const(filled)[position.row][position.column]),
            own ? "that is what stands in the range there"
                : "the cell there is blank, so the value above it is repeated"};
}

struct Unusable {
    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(columns, Columns::read(call, {0}));
        int unusable = 0;
        columns.forEachRow([&](const std::vector<Cell>& cells) {
            unusable +=
                readDate(cells.front(), call.nullDate(), MonthEdge::last).isUnreadable() ? 1 : 0;
        });
        return Cell(static_cast<double>(unusable));
    }
    static std::string because(const Call& /*call*/) {
        return "so many cells of the column are neither blank nor a readable date";
    }
};

}  // namespace

std::span<const Function> indicatorsFunctions() {
    static const Function functions[] = {
        wholeFunction<Version>("INDICATORS.VERSION"),
        wholeFunction<Help>("INDICATORS.HELP"),
        {&rowOf("INDICATORS.EXPLAIN"),
         [](const Call& call) { return reply(Explain::evaluate(call)); },
         [](const Call& /*call*/, Position /*position*/) {
             return Explanation{Cell("a sentence"),
                                "it explains the formula of the cell it is given"};
         }},
        {&rowOf("INDICATORS.FILLDOWN"), &fillDown, &explainFillDown},
        wholeFunction<Unusable>("INDICATORS.UNUSABLE"),
    };
    return functions;
}

}  // namespace council::addin
