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
                      Cell(catalogue::typed(example.formula))});
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
Outcome<Grid> filledDown(const Call& call) {
    const Argument& range = call[0];
    if (range.isOmitted()) {
        return range.missing();
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
    Grid grid(static_cast<std::size_t>(rows), static_cast<std::size_t>(range.columns()));
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            Cell cell = range.at({static_cast<sal_Int32>(row), static_cast<sal_Int32>(column)});
            grid.at(row, column) =
                cell.isBlank() && row > 0 ? grid.at(row - 1, column) : std::move(cell);
        }
    }
    return grid;
}

uno::Any fillDown(const Call& call) {
    const auto outcome = filledDown(call);
    if (!outcome) {
        raise(outcome.error());
    }
    const Grid& grid = outcome.value();
    if (grid.cells().size() == 1) {
        return toAny(grid.at(0, 0));
    }
    Matrix matrix(static_cast<sal_Int32>(grid.rows()), static_cast<sal_Int32>(grid.columns()));
    for (const Cell& cell : grid.cells()) {
        matrix.add(cell);
    }
    return matrix.toAny();
}

Explanation explainFillDown(const Call& call, Position position) {
    const auto outcome = filledDown(call);
    if (!outcome) {
        return {outcome.error(), {}};
    }
    const Grid& grid = outcome.value();
    const auto row = static_cast<std::size_t>(position.row);
    const auto column = static_cast<std::size_t>(position.column);
    if (row >= grid.rows() || column >= grid.columns()) {
        return {beyondAnswer(), {}};
    }
    return {grid.at(row, column), call[0].at(position).isBlank()
                                      ? "the cell there is blank, so the value above it is repeated"
                                      : "that is what stands in the range there"};
}

struct Unusable {
    static Outcome<Cell> evaluate(const Call& call) {
        COUNCIL_TRY(columns, Columns::read(call, {0}));
        int unusable = 0;
        columns.forEach(
            [&](const Columns::Row& row) { unusable += row.date(0).isUnreadable() ? 1 : 0; });
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
