// What real extracts have and a figure must survive: dates written as text, placeholders for "no
// date", dates nobody can read, dates in the wrong order, an error cell, blanks, and rows below the
// data that only look empty.
#include "maker/annex_a/extract.h"

namespace council::maker::annex_a {
namespace {

const std::string noDate = "01/01/1900";
const std::string noEnd = "31/12/9999";

struct Trouble {
    int list;
    int row;  // on the sheet
    std::string_view heading;
    Content content;
};

const std::vector<Trouble>& troubles() {
    static const std::vector<Trouble> all = {
        {1, 19, "Date of Referral", std::string("31/11/2024")},  // no such day
        {2, 9, "Assessment completion date", noDate},
        {2, 14, "Assessment completion date", day(2024, 9, 2)},  // before it started
        {3, 12, "Allocated Team", {}},
        {3, 27, "Date of referral", std::string("see contact")},
        // Assessments
        {4, 9, "Continuous Assessment Date of Authorisation", Formula{"=#N/A"}},
        {4, 17, "Continuous Assessment Date of Authorisation", day(2024, 7, 1)},  // before it began
        {4, 26, "Continuous Assessment Start Date", std::string("Oct")},
        {4, 33, "Continuous Assessment Start Date", noDate},  // an end without a start
        {4, 38, "Allocated Team", {}},
        {4, 44, "Was the child assessed as requiring LA children's social care support?",
         std::string("Yes")},
        {4, 66, "Continuous Assessment Date of Authorisation", noDate},  // open
        {4, 74, "Continuous Assessment Date of Authorisation", noEnd},   // open
        {4, 79, "Allocated Team", std::string("Disabled Children")},     // not one of the teams
        // Section 47 enquiries
        {5, 8, "Date of Initial Child Protection Conference", day(2024, 10, 1)},  // before it
        {5, 14, "Was an Initial Child Protection Conference deemed unnecessary?",
         std::string("No")},
        {5, 20, "Date of Initial Child Protection Conference", noDate},  // not held
        {5, 21, "Strategy discussion initiating Section 47 Enquiry Start Date",
         std::string("29/02/2025")},  // no such day
        // Children in need
        {6, 7, "Date Child Was Last Seen", std::string("w/c 3 March")},
        {6, 22, "Date Child Was Last Seen", noDate},
        // Child protection plans
        {7, 6, "Child Protection Plan End Date", noEnd},
        {7, 13, "Date of latest review conference", std::string("TBC")},
        // Looked-after children
        {8, 5, "Date of Last Health Assessment", noDate},
        {8, 11, "Date Ceased to be Looked After", day(2016, 1, 4)},  // before it started
        {8, 19, "Date of Last Dental Check", std::string("refused")},
        {8, 30, "Allocated Team", {}},
        // Care leavers
        {9, 10, "LA in Touch", std::string("Y")},
        {9, 16, "Latest Date of Contact", noDate},
        // Adoption
        {10, 12, "Date Placed for Adoption", std::string("15.01.20")},  // which year?
        {11, 8, "Date Stage 2 started", noDate},
        {11, 8, "Date Stage 2 ended", noDate},
        {11, 9, "Date Stage 2 started", noDate},
        {11, 9, "Date Stage 2 ended", noDate},
    };
    return all;
}

// The whole list as a script writes it, or every so many rows of it.
struct TextDates {
    int list;
    int everyRow;
};
constexpr TextDates asText[] = {{2, 1}, {4, 5}, {5, 7}, {7, 1}, {9, 1}, {10, 1}};

void writeDatesAsText(Extract& list, int everyRow) {
    for (int row = 2; row < 2 + list.rowCount(); row += everyRow) {
        for (const Column& column : list.layout().columns) {
            if (const auto* date = std::get_if<Date>(&list.at(row, column.heading))) {
                list.set(row, column.heading, slashed(*date));
            }
        }
    }
}

// Rows copied down below the data: they look empty, and are not.
void addBlankTail(Extract& list, std::initializer_list<std::string_view> headings) {
    for (int i = 0; i < 3; ++i) {
        const int row = list.addRow();
        for (const std::string_view heading : headings) {
            list.set(row, heading, Formula{"=\"\""});
        }
    }
}

}  // namespace

void plantTrouble(std::vector<Extract>& lists) {
    const auto list = [&](int number) -> Extract& {
        return lists.at(static_cast<std::size_t>(number - 1));
    };
    for (const Trouble& trouble : troubles()) {
        list(trouble.list).set(trouble.row, trouble.heading, trouble.content);
    }
    for (const auto& [number, everyRow] : asText) {
        writeDatesAsText(list(number), everyRow);
    }
    addBlankTail(list(4), {"Child Unique ID", "Continuous Assessment Start Date",
                           "Continuous Assessment Date of Authorisation", "Allocated Team"});
    addBlankTail(list(7), {"Child Unique ID", "Child Protection Plan Start Date",
                           "Child Protection Plan End Date"});
}

}  // namespace council::maker::annex_a
