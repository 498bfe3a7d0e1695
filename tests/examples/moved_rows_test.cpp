// Rows of an empty template's list put in another order by cutting and pasting what was typed, and
// typed anew where they were. What is cut takes along the formulas that read it by its place.
#include "example_file.h"
#include "session/uno_text.h"

#include <string>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>

#include <gtest/gtest.h>

namespace council::test {
namespace {

namespace star = com::sun::star;

struct Part {  // of a row: its cells beside each other
    const char* column;
    session::ValueRows rows;  // the first, the second and the third
};

struct List {
    const char* book;
    const char* sheet;
    int firstRow;
    const char* worked;  // a column of formulas
    std::vector<Part> parts;
};

std::vector<List> lists() {
    return {
        {"improvement-plan",
         "Plan",
         7,
         "N",
         {{"B",
           {{"January 2027", 1, "Train everyone", "March 2027", "Head"},
            {"May 2027", 2, "Visit everyone", "June 2027", "Lead"},
            {"May 2026", 3, "Write it down", "June 2026", {}}}},
          {"K", {{"2 March 2027", {}, {}}, {{}, "July 2027", "Amber"}, {{}, {}, {}}}}}},
        {"inspection",
         "Actions",
         7,
         "L",
         {{"B",
           {{20, "Safeguarding", "Train everyone", "Council", "31 March 2027"},
            {21, "Leadership", "Visit everyone", "Council", "30 June 2027"},
            {22, "Leadership", "Write it down", "Council", "30 June 2026"}}},
          {"I", {{"Head", "2 March 2027", {}}, {"Lead", {}, "July 2027"}, {{}, {}, {}}}}}},
        {"inspection",
         "Scorecard",
         12,
         "M",
         {{"A",
           {{"Health checks", {}, 0.8, 0.9, {}, "High"},
            {"Second plans", {}, 14, 12, {}, "Low"},
            {"Visits", {}, 0.5, 0.4, {}, "High"}}},
          {"J", {{{}, 0.95, 0.1}, {{}, 12, {}}, {{}, {}, {}}}}}},
        {"inspection",
         "Judgements",
         17,
         "E",
         {{"A",
           {{"Leaders", 12, 2, "Good"},
            {"Care", 13, 3, "Adequate"},
            {"Help", 14, {}, "Outstanding"}}}}},
        {"foster-recruitment",
         "Households",
         6,
         "M",
         {{"A",
           {{"H1", "Mainstream", 2, 1, "2026-05-04", {}, "2026-06-01", {}, {}, {}, {}, "North"},
            {"H2",
             "Kinship",
             1,
             2,
             "2026-05-05",
             {},
             "2026-06-02",
             "2026-09-01",
             "2026-09-20",
             {},
             {},
             "South"},
            {"H3", "Mainstream", 1, {}, "2026-05-06", {}, {}, {}, {}, "2026-07-01", {}, "East"}}}}},
        {"plan-quality",
         "Plan actions",
         7,
         "M",
         {{"A",
           {{"P1", "Child in need", "North", "Book the assessment of speech", "Nurse",
             "1 March 2027", "31 March 2027", "2 March 2027"},
            {"P2", "Child in need", "North", "Monitor", {}, "1 March 2027", "30 June 2027", {}},
            {"P3", "Child in need", "South", "Visit", "Ann", {}, {}, {}}}}}},
        {"plan-quality",
         "Visits",
         8,
         "K",
         {{"A",
           {{"C1", "Child in need", "North", "4 January 2027", {}, "12 April 2027"},
            {"C2", "Child protection", "North", "5 January 2027", {}, "8 January 2027"},
            {"C3", "Child in need", "South", "6 January 2027", "1 February 2027", {}}}}}},
        {"plan-quality",
         "Supervision",
         8,
         "K",
         {{"A",
           {{"W1", "Social worker", "North", "4 January 2027", {}, "12 April 2027"},
            {"W2", "Social worker", "North", "5 January 2027", {}, "8 January 2027"},
            {"W3", "Social worker", "South", "6 January 2027", "1 February 2027", {}}}}}},
        {"plan-quality",
         "Audits",
         26,
         "D",
         {{"A", {{"January 2027", 1, 10}, {"February 2027", 2, 20}, {"March 2027", 3, 30}}}}},
        {"benchmark", "Compare", 23, "B", {{"A", {{"Ayton"}, {"Beeton"}, {"Ceeton"}}}}},
        {"board-report",
         "Progress",
         6,
         "G",
         {{"A",
           {{1, "Train everyone", {}, "March 2027", "2 March 2027"},
            {2, "Visit everyone", {}, "June 2027", {}},
            {3, "Write it down", "May 2027", "July 2027", {}}}}}},
        {"board-report",
         "Figures",
         6,
         "E",
         {{"A",
           {{"Re-referrals", "15/02/2027", 0.25},
            {"Re-referrals", "15/03/2027", 0.21},
            {"Visits made", "15/04/2027", 90}}}}},
    };
}

session::Workbook openTemplate(const List& list) {
    session::Workbook book = emptied(list.book);
    readAt(book, "2027-04-19");
    return book;
}

class Typist {
 public:
    Typist(const List& list, const session::Workbook& book)
        : list_(list), sheet_(book.sheet(list.sheet)) {}

    // One of the three into a row of the list. What is cut takes its number format along, which
    // the scorecard asks: all have the same.
    void type(std::size_t which, int row) {
        for (const Part& part : list_.parts) {
            sheet_.setRows(cell(part.column, list_.firstRow + row), {part.rows[which]});
            as<star::beans::XPropertySet>(sheet_, rangeOf(part, row))
                ->setPropertyValue("NumberFormat", star::uno::Any(0));
        }
    }
    void cutAndPaste(int from, int to) {
        for (const Part& part : list_.parts) {
            move(rangeOf(part, from), sheet_, rangeOf(part, to));
        }
    }
    // The first row with its formulas, to another row of another sheet.
    void cutWhole(const session::Sheet& other, int row) {
        const auto whole = [](int number) { return cell("A", number) + ":" + cell("Z", number); };
        move(whole(list_.firstRow), other, whole(row));
    }

 private:
    std::string rangeOf(const Part& part, int row) const {
        const char last = static_cast<char>(part.column[0] + part.rows[0].size() - 1);
        return cell(part.column, list_.firstRow + row) + ":" +
               cell(std::string(1, last), list_.firstRow + row);
    }
    template <class Face>
    static star::uno::Reference<Face> as(const session::Sheet& sheet, const std::string& range) {
        return {sheet.handle()->getCellRangeByName(session::toUno(range)),
                star::uno::UNO_QUERY_THROW};
    }
    void move(const std::string& from, const session::Sheet& other, const std::string& to) {
        using star::sheet::XCellRangeAddressable;
        const auto target = as<XCellRangeAddressable>(other, to)->getRangeAddress();
        star::uno::Reference<star::sheet::XCellRangeMovement>(other.handle(),
                                                              star::uno::UNO_QUERY_THROW)
            ->moveRange({target.Sheet, target.StartColumn, target.StartRow},
                        as<XCellRangeAddressable>(sheet_, from)->getRangeAddress());
    }

    const List& list_;
    session::Sheet sheet_;
};

TEST(MovedRows, AnswerAsIfTheyHadBeenTypedWhereTheyAre) {
    for (const List& list : lists()) {
        SCOPED_TRACE(std::string(list.book) + ", " + list.sheet);
        session::Workbook moved = openTemplate(list);
        Typist hand(list, moved);
        hand.type(0, 0);
        hand.type(1, 1);
        hand.cutAndPaste(0, 8);
        hand.cutAndPaste(1, 0);
        hand.cutAndPaste(8, 4);
        hand.type(2, 1);
        moved.recalculate();

        session::Workbook typed = openTemplate(list);
        Typist again(list, typed);
        again.type(1, 0);
        again.type(2, 1);
        again.type(0, 4);
        typed.recalculate();
        const std::string worked = cell(list.worked, list.firstRow);
        EXPECT_NE(typed.sheet(list.sheet).displayed(worked), "") << worked;
        for (const std::string& name : typed.sheetNames()) {
            const session::ValueRows as = typed.sheet(name).values("A1:Z70");
            const session::ValueRows is = moved.sheet(name).values("A1:Z70");
            for (std::size_t row = 0; row < as.size(); ++row) {
                EXPECT_EQ(is[row], as[row]) << name << ", row " << row + 1;
            }
        }
        const session::CellValue answer = typed.sheet(list.sheet).value(worked);
        const session::Sheet done = typed.addSheet("Done");
        const int there = list.firstRow + 20;
        again.cutWhole(done, there);
        typed.recalculate();
        EXPECT_EQ(done.value(cell(list.worked, there)), answer) << "on a sheet of its own";
    }
}

}  // namespace
}  // namespace council::test
