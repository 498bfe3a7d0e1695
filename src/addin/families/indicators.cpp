#include "addin/columns.h"
#include "addin/explain.h"
#include "addin/families/sentences.h"
#include "addin/readers.h"
#include "addin/records.h"
#include "addin/shape.h"
#include "addin/whole.h"
#include "version.h"

#include <algorithm>

namespace council::addin {

namespace {

using indicators::says;

std::string version(const Call& /*call*/, const Why& why) {
    why(says("version"));
    return COUNCIL_VERSION;
}

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

Outcome<Table> help(const Call& call, const Why& why) {
    const Argument& argument = call[places::IndicatorsHelp::name];
    COUNCIL_TRY(name, single<read::AnyCell>(call, places::IndicatorsHelp::name));
    why(says("help"));
    if (name.isBlank()) {
        return listOfFunctions();
    }
    const catalogue::Function* function =
        name.text() != nullptr ? catalogue::find(*name.text()) : nullptr;
    if (function == nullptr) {
        return Problem::inArgument(name, says("noFunction"), says("noFunction.fix"))
            .about(argument.name());
    }
    return descriptionOf(*function);
}

Outcome<std::string> explain(const Call& call) {
    const Argument& cell = call[places::IndicatorsExplain::cell];
    if (!cell.range().is()) {
        return cell.missing();
    }
    return explainCell(cell.range(), call.document()).english();
}

// Not a rule for one row: each cell depends on those above it.
Outcome<Grid> filledDown(const Call& call) {
    const Argument& range = call[places::IndicatorsFilldown::range];
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
    const auto element = elementShown(position, grid.rows(), grid.columns());
    if (!element) {
        return {beyondAnswer(), {}};
    }
    return {
        grid.at(static_cast<std::size_t>(element->row), static_cast<std::size_t>(element->column)),
        call[places::IndicatorsFilldown::range].at(*element).isBlank() ? says("repeated")
                                                                       : says("held")};
}

Outcome<double> unusable(const Call& call, const Why& why) {
    COUNCIL_TRY(columns, Columns::read(call, {places::IndicatorsUnusable::dates}));
    why(says("unusable"));
    double count = 0;
    columns.forEach([&](const Columns::Row& row) {
        if (row.date(0).isUnreadable()) {
            ++count;
            leaveOut(why, row, Flaw{&values::saysOfFigures("noDate"), 0});
        }
    });
    return count;
}

}  // namespace

const Rule indicatorsVersion = asWhole<version>;
const Rule indicatorsHelp = asWhole<help>;
// An explanation that explained itself would never end.
const Rule indicatorsExplain{[](const Call& call) { return reply(answerOf(call, explain(call))); },
                             [](const Call& /*call*/, Position /*position*/) {
                                 return Explanation{Cell("a sentence"), says("explain")};
                             }};
const Rule indicatorsFilldown{&fillDown, &explainFillDown, true};
const Rule indicatorsUnusable = asWhole<unusable>;

}  // namespace council::addin
