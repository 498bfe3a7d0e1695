// Lists that are pasted whole, Annex A's and the benchmark's table, as people treat them: columns
// put in beside theirs, rows and columns deleted where they were to be emptied.
#include "example_file.h"

#include <string>
#include <utility>
#include <vector>

#include <com/sun/star/table/XColumnRowRange.hpp>

#include <gtest/gtest.h>

namespace council::test {
namespace {

namespace star = com::sun::star;

struct Pasted {
    const char* book;
    std::vector<const char*> lists;
    std::vector<std::pair<const char*, const char*>> figures;  // sheets and ranges
    const char* warning;                                       // the sheet of the red line in A5
};

std::vector<Pasted> workbooks() {
    return {{"annex-a-timeliness",
             {"List 4", "List 5", "List 6", "List 7", "List 8", "List 9", "List 10", "List 11"},
             {{"Indicators", "A4:L30"}, {"Assessments", "A4:M64"}, {"Adoption", "A4:M40"}},
             "Indicators"},
            {"benchmark", {"Data"}, {{"Compare", "A4:I60"}}, "Compare"}};
}

class PastedList {
 public:
    PastedList(const Pasted& kind, const session::Workbook& book, const char* list)
        : kind_(kind), book_(book), list_(book.sheet(list)) {}

    std::vector<session::ValueRows> figures() const {
        std::vector<session::ValueRows> all;
        for (const auto& [sheet, range] : kind_.figures) {
            all.push_back(book_.sheet(sheet).values(range));
        }
        return all;
    }
    std::string warning() const { return book_.sheet(kind_.warning).text("A5"); }
    star::uno::Reference<star::table::XTableColumns> columns() const {
        return whole()->getColumns();
    }
    star::uno::Reference<star::table::XTableRows> rows() const { return whole()->getRows(); }
    session::Sheet& list() { return list_; }

 private:
    star::uno::Reference<star::table::XColumnRowRange> whole() const {
        return {list_.handle(), star::uno::UNO_QUERY_THROW};
    }

    const Pasted& kind_;
    const session::Workbook& book_;
    session::Sheet list_;
};

// Each figure was read one column to the left of its heading.
TEST(PastedLists, AreReadAlikeWhereverColumnsAndRowsArePutIn) {
    for (const Pasted& kind : workbooks()) {
        session::Workbook book = example(kind.book);
        std::vector<PastedList> lists;
        for (const char* name : kind.lists) {
            lists.emplace_back(kind, book, name);
        }
        const auto figures = lists.front().figures();
        for (const int place : {0, 4}) {
            for (PastedList& pasted : lists) {
                pasted.columns()->insertByIndex(place, 1);
                pasted.list().set(session::cellName(1, place + 1), "Checked by");
            }
            EXPECT_EQ(lists.front().figures(), figures) << "before column " << place + 1;
        }
        for (const PastedList& pasted : lists) {
            pasted.rows()->insertByIndex(0, 1);
        }
        EXPECT_EQ(lists.front().figures(), figures) << "a row above the headings";
        book.recalculate();
        EXPECT_EQ(lists.front().figures(), figures) << "all worked out again";
        EXPECT_EQ(lists.front().warning(), "");
    }
}

// A list pasted again from A1 after a column was put in there: the ranges begin at B.
TEST(PastedLists, SayWhatIsMissingBeforeTheirRanges) {
    const Pasted kind = workbooks()[0];
    const session::Workbook book = example(kind.book);
    PastedList pasted(kind, book, "List 11");
    const session::ValueRows rows = pasted.list().values("A1:S20");
    pasted.columns()->insertByIndex(0, 1);
    pasted.list().setRows("A1", session::ValueRows(20, std::vector<session::CellValue>(20)));
    pasted.list().setRows("A1", rows);
    const session::Sheet indicators = book.sheet("Indicators");
    EXPECT_EQ(indicators.text("A5"),
              "List 11 has no column “Individual adopter identifier”: what reads it shows no "
              "number.");
    EXPECT_EQ(indicators.text("I10"), "Red") << "the other columns are found";
}

TEST(PastedLists, CanLoseTheirRows) {
    for (const Pasted& kind : workbooks()) {
        const session::Workbook book = example(kind.book);
        const char* const name = kind.lists.back();
        PastedList pasted(kind, book, name);
        const auto figures = pasted.figures();
        const std::string all = "A1:P" + std::to_string(pasted.list().lastRow());
        const session::ValueRows rows = pasted.list().values(all);
        pasted.rows()->removeByIndex(0, static_cast<int>(rows.size()));
        pasted.list().setRows("A1", rows);
        EXPECT_EQ(pasted.figures(), figures) << name;
    }
}

TEST(PastedLists, WithoutTheirFirstColumnKeepTheFiguresOfTheOthers) {
    const Pasted kind = workbooks()[0];
    const session::Workbook book = example(kind.book);
    PastedList pasted(kind, book, "List 4");
    const session::Sheet indicators = book.sheet("Indicators");
    const std::string headline = indicators.text("A4");
    pasted.columns()->removeByIndex(0, 1);
    EXPECT_EQ(indicators.text("A4"), headline);
    EXPECT_EQ(pasted.warning(),
              "List 4 has no column “Child Unique ID”: what reads it shows no number.");
}

TEST(PastedLists, SayThatTheyWereDeleted) {
    const Pasted annex = workbooks()[0];
    const session::Workbook lists = example(annex.book);
    PastedList four(annex, lists, "List 4");
    four.rows()->removeByIndex(0, four.rows()->getCount());
    EXPECT_EQ(four.warning(), "List 4 was deleted, not emptied: start again from the template.");
    EXPECT_EQ(lists.sheet("Indicators").text("A4"),
              "No figure of assessments: the line below says why.");
    EXPECT_EQ(lists.sheet("Assessments").text("A4"), "Nothing to show yet: paste List 4.");

    const Pasted benchmark = workbooks()[1];
    const session::Workbook table = example(benchmark.book);
    PastedList data(benchmark, table, "Data");
    data.columns()->removeByIndex(0, data.columns()->getCount());
    EXPECT_EQ(data.warning(),
              "The sheet Data was deleted, not emptied: start again from the template.");
    EXPECT_EQ(table.sheet("Compare").text("A4"), "No figure of Fernbridge was found in Data.");
}

}  // namespace
}  // namespace council::test
