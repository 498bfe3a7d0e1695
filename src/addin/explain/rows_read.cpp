#include "addin/explain/rows_read.h"

#include "addin/explain/sentences.h"
#include "addin/readers.h"
#include "addin/records.h"
#include "addin/shape.h"
#include "addin/statuses.h"
#include "core/milestones/status.h"
#include "core/rag/status_word.h"
#include "core/values/letters.h"
#include "core/values/numbering.h"
#include "core/values/words.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <numeric>
#include <optional>
#include <utility>

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>

namespace council::addin {

namespace {

using catalogue::Reads;
using catalogue::Shape;
using explanation::forms;
using explanation::says;
using texts::Phrase;

// How many of the cells or rows that hold something the pairs chose.
struct Chosen {
    std::size_t filled = 0;
    std::size_t admitted = 0;
    bool areCells = false;

    Phrase all() const {
        return Phrase::counted(areCells ? forms("rows.cells") : forms("rows.rows"),
                               static_cast<std::int64_t>(filled));
    }
};

// "F1:F10 = North", "C2:C90 >=5 and D2:D90 = Yes".
Phrase pairsText(const Call& call, const Formula& formula) {
    Phrase pairs;
    const std::size_t first = call.size() - 1;
    for (std::size_t i = first; i + 1 < formula.arguments.size(); i += 2) {
        const FormulaArgument& criterion = formula.arguments[i + 1];
        const Argument wanted(call[first].entry(), criterion.value);
        const Cell cell = wanted.isRange() ? wanted.at({}) : cellOf(criterion.value);
        const std::string* words = cell.text();
        const bool hasSign =
            words != nullptr && words->find_first_of("<>=") == 0;  // ">=5", "<>x", "="
        const std::string& source = formula.arguments[i].source;
        Phrase next = (source.empty() ? Phrase(says("listInFormula")) : Phrase::asItIs(source)) +
                      Phrase::asItIs(hasSign ? " " : " = ") +
                      (words != nullptr ? Phrase::asItIs(*words)
                       : cell.isBlank() ? Phrase::asItIs("\"\"")
                                        : inWords(cell));
        pairs = pairs.isEmpty() ? std::move(next)
                                : Phrase(says("rows.pairsAnd"),
                                         {{"pairs", std::move(pairs)}, {"next", std::move(next)}});
    }
    return pairs;
}

// The columns of records: those as tall as the first. A second list, such as the reviews of
// TIMELINESS.REVIEWS, has rows of its own.
std::vector<std::size_t> columnPlaces(const Call& call) {
    std::vector<std::size_t> places;
    sal_Int32 height = 0;
    for (std::size_t i = 0; i < call.size(); ++i) {
        const auto range = call[i].range();
        if (call[i].entry().shape != Shape::column || !range.is()) {
            continue;
        }
        const auto address = uno::Reference<com::sun::star::sheet::XCellRangeAddressable>(
                                 range, uno::UNO_QUERY_THROW)
                                 ->getRangeAddress();
        const sal_Int32 rows = address.EndRow - address.StartRow + 1;
        height = places.empty() ? rows : height;
        if (rows == height) {
            places.push_back(i);
        }
    }
    return places;
}

struct RecordColumns {
    Columns columns;
    std::vector<std::size_t> dates;  // which of them hold dates
    sal_Int32 first = 0;             // the first record

    static std::optional<RecordColumns> read(const Call& call) {
        const auto places = columnPlaces(call);
        if (places.empty()) {
            return std::nullopt;
        }
        if (auto columns = Columns::read(call, places)) {
            std::vector<std::size_t> dates;
            for (std::size_t i = 0; i < places.size(); ++i) {
                if (call[places[i]].entry().reads != Reads::text) {
                    dates.push_back(i);
                }
            }
            return RecordColumns{std::move(columns.value()), std::move(dates)};
        }
        if (auto columns = Columns::readSideBySide(call, places.front());
            columns && places.size() == 1) {
            std::vector<std::size_t> dates(columns.value().count());
            std::iota(dates.begin(), dates.end(), std::size_t{0});
            return RecordColumns{std::move(columns.value()), std::move(dates), 1};  // below names
        }
        return std::nullopt;
    }
};

// The row that was taken for a heading, where it looks like a record: no heading has a word for no
// date, and below a heading comes no other. A row of such words alone is a record of nothing.
std::optional<LeftOut> recordTakenForHeading(const Call& call) {
    const auto records = RecordColumns::read(call);
    const auto row = records ? records->columns.heading() : std::nullopt;
    if (!row) {
        return std::nullopt;
    }
    const Columns& columns = records->columns;
    const auto isBelowHeading = [&](std::size_t column) {
        const Cell above = columns.cellAt(column, *row - 1);
        return !holdsNothing(above) && above.text() != nullptr && !hasDigit(*above.text());
    };
    const auto hasNoDate = [&](std::size_t column) {
        return isWordForNoDate(columns.cellAt(column, *row));
    };
    std::vector<std::size_t> all(columns.count());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const bool isRecord = !std::ranges::all_of(records->dates, hasNoDate) &&
                          (std::ranges::any_of(records->dates, hasNoDate) ||
                           std::ranges::all_of(all, isBelowHeading));
    return isRecord ? std::optional(LeftOut{columns.address(0, *row), says("rows.takenForHeading"),
                                            LeftOut::What::other})
                    : std::nullopt;
}

bool isColour(const Cell& cell) {
    const rag::StatusWord* word =
        cell.text() != nullptr ? rag::findStatusWord(*cell.text()) : nullptr;
    return word != nullptr && word->isColour;
}

class Reading {
 public:
    Reading(const Call& call, const Formula& formula) : call_(call), formula_(formula) {}

    RowsRead result(const std::vector<LeftOut>& leftOut) {
        if (call_.function().method == "explain") {
            return {};  // its cell holds no record
        }
        sayColumns();
        sayUnusable(leftOut);
        if (const auto record = recordTakenForHeading(call_)) {
            say({says("rows.heading"), {{"row", Phrase::number(record->cell.Row + 1)}}});
        }
        sayList("statuses");
        if (call_.function().service == "Benchmark") {
            sayList("values");
        }
        sayEmptyEnd();
        sayMonths();
        return std::move(read_);
    }

 private:
    void say(Phrase sentence) { read_.sentences.push_back(std::move(sentence)); }

    bool hasPairs() const {
        return call_.size() > 0 && call_[call_.size() - 1].entry().shape == Shape::pairs &&
               formula_.arguments.size() >= call_.size() + 1;
    }
    Outcome<Pairs> pairsFor(sal_Int32 rows, sal_Int32 columns) const {
        return hasPairs() ? Pairs::read(call_, call_.size() - 1, rows, columns) : Pairs();
    }

    void sayPairs(const Chosen& chosen) {
        if (!hasPairs() || chosen.filled == 0) {
            return;
        }
        const Phrase pairs = pairsText(call_, formula_);
        if (chosen.admitted == 0) {
            read_.noRowMeets = pairs;
        } else {
            say(Phrase::counted(forms("rows.meets"), static_cast<std::int64_t>(chosen.admitted),
                                {{"all", chosen.all()}, {"pairs", pairs}}));
        }
    }

    void sayColumns() {
        const auto records = RecordColumns::read(call_);
        if (!records) {
            return;
        }
        const auto pairs = pairsFor(records->columns.rows(), 1);
        if (!pairs) {
            return;
        }
        Chosen chosen;
        records->columns.forEach([&](const Columns::Row& row) {
            const auto is = [&row](bool (DateReading::*asked)() const) {
                return [&row, asked](std::size_t column) { return (row.date(column).*asked)(); };
            };
            if (row.index() < records->first ||
                std::ranges::all_of(records->dates, is(&DateReading::isBlank))) {
                return;
            }
            ++chosen.filled;
            if (pairs.value().admit({row.index(), 0})) {
                ++chosen.admitted;
                complete_ += std::ranges::all_of(records->dates, is(&DateReading::isReadable));
            }
        });
        sayPairs(chosen);
    }

    // "The first of the 3 unusable rows is row 7: ‘soon’ is not a date."
    void sayUnusable(const std::vector<LeftOut>& leftOut) {
        const auto first = std::ranges::find(leftOut, LeftOut::What::row, &LeftOut::what);
        if (first == leftOut.end()) {
            return;
        }
        const auto count = std::ranges::count(leftOut, LeftOut::What::row, &LeftOut::what);
        say({count == 1 ? says("rows.unusable") : says("rows.firstUnusable"),
             {{"number", Phrase::number(count)},
              {"row", Phrase::number(first->cell.Row + 1)},
              {"trouble", first->trouble}}});
        const auto reversed = std::ranges::count_if(
            leftOut, [](const LeftOut& each) { return each.trouble == "end before start"; });
        if (reversed > 1 && reversed == complete_) {
            say(says("rows.exchanged"));
        }
    }

    // A list that is taken whole: statuses, or the others' figures.
    void sayList(std::string_view name) {
        const auto place = call_.place(name);
        if (!place || call_[*place].isOmitted()) {
            return;
        }
        const Argument& list = call_[*place];
        const auto pairs = pairsFor(list.rows(), list.columns());
        if (!pairs) {
            return;
        }
        const bool areStatuses = name == "statuses";
        Chosen chosen{0, 0, true};
        std::vector<std::string> strangers;
        bool isFirstStrange = false;
        bool hasStatuses = false;
        bool hasColours = false;
        HeadingOfList heading(list);
        for (sal_Int32 row = 0; row < list.rows(); ++row) {
            for (sal_Int32 column = 0; column < list.columns(); ++column) {
                const Cell cell = list.at({row, column});
                const bool mayBeHeading = heading.mayBe({row, column});
                if (holdsNothing(cell)) {
                    continue;
                }
                ++chosen.filled;
                const bool isStrange = areStatuses && !isStatus(cell);
                hasStatuses = hasStatuses || !isStrange;
                if (!pairs.value().admit({row, column})) {
                    continue;
                }
                ++chosen.admitted;
                if (isStrange) {
                    isFirstStrange = isFirstStrange || mayBeHeading;
                    strangers.push_back(quoted(cell));
                    hasColours = hasColours || isColour(cell);
                }
            }
        }
        sayPairs(chosen);
        if (strangers.empty()) {
            return;
        }
        sayStrangers(strangers, isFirstStrange && hasStatuses);
        if (hasColours) {
            say(says("rows.colours"));
        }
    }

    // MILESTONE's own functions take its statuses alone, where a colour is none.
    bool isStatus(const Cell& cell) const {
        return cell.text() != nullptr &&
               (ofMilestones() ? milestones::readStatus(*cell.text()).has_value()
                               : rag::findStatusWord(*cell.text()) != nullptr);
    }
    bool ofMilestones() const { return call_.function().service == "Milestone"; }

    // Every different word, up to a handful.
    void sayStrangers(const std::vector<std::string>& strangers, bool isFirstAHeading) {
        constexpr std::size_t mostNamed = 5;
        Numbering numbers;  // a column of something else has thousands
        std::vector<std::string> words;
        for (const std::string& word : strangers) {
            if (numbers.of(word) == words.size()) {
                words.push_back(word);
            }
        }
        Phrase::Blanks named;
        for (std::size_t i = 0; i < std::min(words.size(), mostNamed); ++i) {
            const Phrase word = Phrase::asItIs(words[i]);
            named.push_back({{},
                             i == 0 && isFirstAHeading
                                 ? Phrase(says("rows.perhapsHeading"), {{"word", word}})
                                 : word});
        }
        Phrase all = Phrase::joined(std::move(named), Phrase::asItIs(", "));
        const auto more =
            static_cast<std::int64_t>(words.size()) - static_cast<std::int64_t>(mostNamed);
        if (more > 0) {
            all = Phrase(says("rows.more"),
                         {{"words", std::move(all)}, {"number", Phrase::number(more)}});
        }
        say(Phrase::counted(forms("rows.noStatusWord"), static_cast<std::int64_t>(words.size()),
                            {{"words", std::move(all)}}));
    }

    // The rows at the end of an array formula that show nothing.
    void sayEmptyEnd() {
        const auto shape = answerShape(call_);
        if (!shape || !shape.value().isMatrix || shape.value().filledRows == 0) {
            return;
        }
        const auto& [rows, columns, filled, isMatrix] = shape.value();
        if (filled < rows && !isOpenEnded(rows)) {
            say(Phrase::counted(forms("rows.emptyEnd"), rows - filled));
        }
    }

    // Calc stores a month typed into a cell as its first day, and no one can see that afterwards.
    void sayMonths() {
        for (std::size_t i = 0; i < std::min(call_.size(), formula_.arguments.size()); ++i) {
            const FormulaArgument& given = formula_.arguments[i];
            const auto& entry = call_[i].entry();
            const bool closes = entry.reads == Reads::date && entry.shape == Shape::each &&
                                entry.name != "as_at" && given.range.is() &&
                                given.kind == FormulaArgument::Kind::value;
            const Cell cell = closes ? call_[i].at(formula_.element) : Cell();
            if (cell.number() == nullptr) {
                continue;
            }
            const auto date = readDateSerial(*cell.number(), call_.nullDate());
            if (date.isReadable() && !date.moment.time &&
                std::chrono::year_month_day(date.moment.day).day() == std::chrono::day(1)) {
                say({says("rows.month"), {{"argument", Phrase::asItIs(entry.name)}}});
            }
        }
    }

    const Call& call_;
    const Formula& formula_;
    RowsRead read_;
    std::ptrdiff_t complete_ = 0;  // records with all of their dates
};

}  // namespace

RowsRead rowsRead(const Call& call, const Formula& formula, const std::vector<LeftOut>& leftOut) {
    return Reading(call, formula).result(leftOut);
}

std::vector<LeftOut> leftOutBy(const Function& function, const Call& call) {
    auto leftOut = function.rule.explain(call, {}).leftOut;
    if (auto record = recordTakenForHeading(call)) {
        leftOut.push_back(std::move(*record));
    }
    return leftOut;
}

}  // namespace council::addin
