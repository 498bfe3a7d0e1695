#include "addin/rows_read.h"

#include "addin/limits.h"
#include "addin/readers.h"
#include "addin/records.h"
#include "addin/shape.h"
#include "core/rag/status_word.h"
#include "core/timeliness/problem_rows.h"
#include "core/values/words.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <optional>
#include <utility>

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>

namespace council::addin {

namespace {

using catalogue::Reads;
using catalogue::Shape;

std::string counted(std::size_t number, const char* one, const char* many) {
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::optional<std::size_t> placeOf(const Call& call, std::string_view name) {
    for (std::size_t i = 0; i < call.size(); ++i) {
        if (call[i].name() == name) {
            return i;
        }
    }
    return std::nullopt;
}

// How many of the cells or rows that hold something the pairs chose.
struct Chosen {
    std::size_t filled = 0;
    std::size_t admitted = 0;
    const char* one = "row";
    const char* many = "rows";
};

// "F1:F10 = North", "C2:C90 >=5 and D2:D90 = Yes".
std::string pairsText(const Call& call, const Formula& formula) {
    std::string text;
    const std::size_t first = call.size() - 1;
    for (std::size_t i = first; i + 1 < formula.arguments.size(); i += 2) {
        const FormulaArgument& criterion = formula.arguments[i + 1];
        const Argument wanted(call[first].entry(), criterion.value);
        const Cell cell = wanted.isRange() ? wanted.at({}) : cellOf(criterion.value);
        const std::string* words = cell.text();
        const bool hasSign =
            words != nullptr && words->find_first_of("<>=") == 0;  // ">=5", "<>x", "="
        const std::string& source = formula.arguments[i].source;
        text += (text.empty() ? "" : " and ") +
                (source.empty() ? std::string("the list in the formula") : source) +
                (hasSign ? " " : " = ") +
                (words != nullptr ? *words
                 : cell.isBlank() ? "\"\""
                                  : quoted(cell));
    }
    return text;
}

class Reading {
 public:
    Reading(const Call& call, const Formula& formula) : call_(call), formula_(formula) {}

    std::vector<UnusableRow> unusable() {
        sayColumns();
        return std::move(unusable_);
    }

    RowsRead result() {
        if (call_.function().method == "explain") {
            return {};  // its cell holds no record
        }
        sayColumns();
        sayList("statuses");
        if (call_.function().service == "Benchmark") {
            sayList("values");
        }
        sayEmptyEnd();
        sayMonths();
        return std::move(read_);
    }

 private:
    void say(std::string sentence) { read_.sentences.push_back(std::move(sentence)); }

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
        const std::string pairs = pairsText(call_, formula_);
        if (chosen.admitted == 0) {
            read_.noRowMeets = pairs;
        } else {
            say(std::to_string(chosen.admitted) + " of " +
                counted(chosen.filled, chosen.one, chosen.many) +
                (chosen.admitted == 1 ? " meets " : " meet ") + pairs + ".");
        }
    }

    // The columns of records: those as tall as the first. A second list, such as the reviews of
    // TIMELINESS.REVIEWS, has rows of its own.
    std::vector<std::size_t> columnPlaces() const {
        std::vector<std::size_t> places;
        sal_Int32 height = 0;
        for (std::size_t i = 0; i < call_.size(); ++i) {
            const auto range = call_[i].range();
            if (call_[i].entry().shape != Shape::column || !range.is()) {
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

    void sayColumns() {
        const auto places = columnPlaces();
        if (places.empty()) {
            return;
        }
        auto columns = Columns::read(call_, places);
        std::vector<std::size_t> dates;  // which of the columns hold dates
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (call_[places[i]].entry().reads != Reads::text) {
                dates.push_back(i);
            }
        }
        sal_Int32 firstRecord = 0;
        if (!columns && places.size() == 1) {
            columns = Columns::readSideBySide(call_, places.front());
            firstRecord = 1;  // below the names
            dates.resize(columns ? columns.value().count() : 0);
            std::iota(dates.begin(), dates.end(), std::size_t{0});
        }
        if (!columns) {
            return;
        }
        const auto pairs = pairsFor(columns.value().rows(), 1);
        if (!pairs) {
            return;
        }
        walk(columns.value(), firstRecord, dates, pairs.value(), places);
    }

    void walk(const Columns& columns, sal_Int32 firstRecord, const std::vector<std::size_t>& dates,
              const Pairs& pairs, const std::vector<std::size_t>& places) {
        Chosen chosen;
        Unusable unusable(call_, columns);
        columns.forEach([&](const Columns::Row& row) {
            const bool isEmpty = std::ranges::all_of(
                dates, [&row](std::size_t column) { return row.date(column).isBlank(); });
            if (isEmpty || row.index() < firstRecord) {
                return;
            }
            ++chosen.filled;
            if (pairs.admit({row.index(), 0})) {
                ++chosen.admitted;
                unusable.add(row, dates, places);
            }
        });
        sayPairs(chosen);
        unusable_ = unusable.rows();
        if (std::string sentence = unusable.sentence(); !sentence.empty()) {
            say(std::move(sentence));
        }
    }

    // The rows a function leaves out, and what is wrong with the first of them.
    class Unusable {
     public:
        Unusable(const Call& call, const Columns& columns)
            : call_(call), firstSheetRow_(columns.firstSheetRow()) {
            const auto asAt = placeOf(call, "as_at");
            if (placeOf(call, "starts") && placeOf(call, "ends") && asAt) {
                if (const auto moment = single<read::AsAt>(call, *asAt)) {
                    problems_.emplace(HolidayChoice(), moment.value());
                }
            }
            if (const auto limit = placeOf(call, "limit"); limit && !call[*limit].isOmitted()) {
                if (auto limits = Limits::read(call, *limit, columns.rows())) {
                    limits_.emplace(std::move(limits.value()));
                }
            }
        }

        void add(const Columns::Row& row, const std::vector<std::size_t>& dates,
                 const std::vector<std::size_t>& places) {
            if (problems_) {
                addCase(row, places);
                return;
            }
            for (const std::size_t column : dates) {
                if (row.date(column).isUnreadable()) {
                    add(row, quoted(row.cell(column)) + " is not a date");
                    return;
                }
            }
            const bool leftBeforeApproval = placeOf(call_, "approvals") &&
                                            placeOf(call_, "leavings") && dates.size() == 2 &&
                                            row.date(0).isBlank() && row.date(1).isReadable();
            if (leftBeforeApproval) {
                add(row, "a leaving without an approval");
            }
        }

        std::vector<UnusableRow> rows() const {
            if (!problems_) {
                return rows_;
            }
            std::vector<UnusableRow> rows;
            for (const auto& problem : problems_->rows()) {
                rows.push_back({problem.row, problem.trouble});
            }
            return rows;
        }

        std::string sentence() const {
            const auto unusable = rows();
            if (unusable.empty()) {
                return {};
            }
            const auto reversed =
                std::ranges::count(unusable, "end before start", &UnusableRow::trouble);
            const bool areExchanged =
                reversed > 1 && static_cast<std::size_t>(reversed) == complete_;
            return (unusable.size() == 1 ? "The unusable row is row "
                                         : "The first of the " + std::to_string(unusable.size()) +
                                               " unusable rows is row ") +
                   std::to_string(unusable.front().row) + ": " + unusable.front().trouble +
                   (areExchanged ? ". Every end lies before its start: are the two columns "
                                   "exchanged?"
                                 : ".");
        }

     private:
        std::size_t sheetRow(const Columns::Row& row) const {
            return static_cast<std::size_t>(firstSheetRow_ + row.index());
        }
        void add(const Columns::Row& row, std::string trouble) {
            rows_.push_back({sheetRow(row), std::move(trouble)});
        }
        void addCase(const Columns::Row& row, const std::vector<std::size_t>& places) {
            const auto columnOf = [&](std::string_view name) {
                const auto place = placeOf(call_, name);
                return static_cast<std::size_t>(std::ranges::find(places, place.value_or(0)) -
                                                places.begin());
            };
            const std::size_t starts = columnOf("starts");
            const std::size_t ends = columnOf("ends");
            if (starts >= places.size() || ends >= places.size()) {
                return;
            }
            const timeliness::Case dates{row.date(starts), row.date(ends)};
            complete_ += dates.start.isReadable() && dates.end.isReadable() ? 1 : 0;
            const Cell start = row.cell(starts);
            const Cell end = row.cell(ends);
            if (limits_ && limits_->of(row.index()) == nullptr) {
                problems_->add(sheetRow(row), dates, {start, end}, nullptr);
            } else {
                problems_->add(sheetRow(row), dates, {start, end});
            }
        }

        const Call& call_;
        sal_Int32 firstSheetRow_;
        std::optional<timeliness::ProblemRows> problems_;  // of starts and ends
        std::optional<Limits> limits_;
        std::size_t complete_ = 0;       // rows with both dates
        std::vector<UnusableRow> rows_;  // of any other columns
    };

    // A list that is taken whole: statuses, or the others' figures.
    void sayList(std::string_view name) {
        const auto place = placeOf(call_, name);
        if (!place || call_[*place].isOmitted()) {
            return;
        }
        const Argument& list = call_[*place];
        const auto pairs = pairsFor(list.rows(), list.columns());
        if (!pairs) {
            return;
        }
        const bool areStatuses = name == "statuses";
        Chosen chosen{0, 0, "cell", "cells"};
        std::vector<std::string> strangers;
        bool isFirstStrange = false;
        for (sal_Int32 row = 0; row < list.rows(); ++row) {
            for (sal_Int32 column = 0; column < list.columns(); ++column) {
                const Cell cell = list.at({row, column});
                if (cell.isBlank() || (cell.text() != nullptr && trimmed(*cell.text()).empty())) {
                    continue;
                }
                ++chosen.filled;
                if (!pairs.value().admit({row, column})) {
                    continue;
                }
                ++chosen.admitted;
                if (areStatuses &&
                    (cell.text() == nullptr || rag::findStatusWord(*cell.text()) == nullptr)) {
                    isFirstStrange = isFirstStrange || (row == 0 && column == 0);
                    strangers.push_back(quoted(cell));
                }
            }
        }
        sayPairs(chosen);
        if (strangers.empty()) {
            return;
        }
        sayStrangers(strangers, isFirstStrange && strangers.size() < chosen.admitted);
    }

    // Every different word, up to a handful.
    void sayStrangers(const std::vector<std::string>& strangers, bool isFirstAHeading) {
        constexpr std::size_t mostNamed = 5;
        std::vector<std::string> words;
        for (const std::string& word : strangers) {
            if (std::ranges::find(words, word) == words.end()) {
                words.push_back(word);
            }
        }
        std::string text;
        for (std::size_t i = 0; i < std::min(words.size(), mostNamed); ++i) {
            text += (text.empty() ? "" : ", ") + words[i] +
                    (i == 0 && isFirstAHeading ? " (a heading?)" : "");
        }
        if (words.size() > mostNamed) {
            text += " and " + std::to_string(words.size() - mostNamed) + " more";
        }
        say((words.size() == 1 ? "Not a status word: " : "Not status words: ") + text + ".");
    }

    // The rows at the end of an array formula that show nothing.
    void sayEmptyEnd() {
        const auto shape = answerShape(call_);
        if (!shape || !shape.value().isMatrix || shape.value().filledRows == 0) {
            return;
        }
        const auto& [rows, columns, filled, isMatrix] = shape.value();
        if (filled < rows && !isOpenEnded(rows)) {
            const auto empty = static_cast<std::size_t>(rows - filled);
            say(empty == 1 ? "The last row of its ranges holds nothing, and its answer is empty."
                           : "The last " + std::to_string(empty) +
                                 " rows of its ranges hold nothing, and their answers are empty.");
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
                say("If " + std::string(entry.name) +
                    " was typed as a month alone, Calc stored its first day: write it as text, or "
                    "move it with MILESTONE.DATE and \"end of month\".");
            }
        }
    }

    const Call& call_;
    const Formula& formula_;
    RowsRead read_;
    std::vector<UnusableRow> unusable_;
};

}  // namespace

RowsRead rowsRead(const Call& call, const Formula& formula) {
    return Reading(call, formula).result();
}

std::vector<UnusableRow> unusableRows(const Formula& formula, const Document& document) {
    const catalogue::Function& row = *formula.function->row;
    std::vector<const uno::Any*> values;
    const uno::Any omitted;
    for (std::size_t i = 0; i < row.arguments.size(); ++i) {
        const bool isGiven = i < formula.arguments.size() && row.arguments[i].shape != Shape::pairs;
        values.push_back(isGiven ? &formula.arguments[i].value : &omitted);
    }
    Formula withoutPairs = formula;
    withoutPairs.arguments.resize(std::min(formula.arguments.size(), row.arguments.size()));
    return Reading(Call(row, document, values.data(), values.size()), withoutPairs).unusable();
}

}  // namespace council::addin
